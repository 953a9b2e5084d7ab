//Maya ASCII 2024 scene
//Name: aoi_dance.ma
//Codeset: UTF-8
requires maya "2024";
currentUnit -l centimeter -a degree -t film;
fileInfo "application" "maya";
fileInfo "product" "Maya 2024";
fileInfo "version" "2024";
fileInfo "license" "CC0-1.0: drawn and animated by the generator in tests/sample";
createNode transform -s -n "persp";
	rename -uid "7D4D0E2B-9CB8-591D-AC93-B929C1BCAA56";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 280 210 280 ;
	setAttr ".r" -type "double3" -28 45 0 ;
createNode camera -s -n "perspShape" -p "persp";
	rename -uid "F4EECEA1-3FA2-5F5C-85FA-EF937903D202";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".imn" -type "string" "persp";
createNode transform -s -n "top";
	rename -uid "803529FB-2058-5865-ACB1-5CC77273554C";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 1000.1 0 ;
	setAttr ".r" -type "double3" -90 0 0 ;
createNode camera -s -n "topShape" -p "top";
	rename -uid "D53F5FA0-5117-5247-89F9-4860FCDA0D4D";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "top";
createNode transform -s -n "front";
	rename -uid "C59E5353-3FCA-5CBC-A253-C6D0A06A3121";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 0 1000.1 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -s -n "frontShape" -p "front";
	rename -uid "3625ED42-8B04-5C94-A7E2-C7E1C9EBEEBC";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "front";
createNode transform -s -n "side";
	rename -uid "2E0D3C8E-CCF8-57BB-A222-71A9B211C6CE";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 1000.1 0 0 ;
	setAttr ".r" -type "double3" 0 90 0 ;
createNode camera -s -n "sideShape" -p "side";
	rename -uid "6B03147D-221C-50DA-B373-76CAD894D2EB";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "side";
createNode transform -n "aoi";
	rename -uid "09C9903F-546A-5F4B-8D27-A91CE5B0F159";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 14 0 ;
createNode joint -n "aoi_subetenooya" -p "aoi";
	rename -uid "ACBA66B5-6E44-5070-8F20-181202063A95";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "全ての親";
createNode joint -n "sentaa" -p "aoi_subetenooya";
	rename -uid "53AFA72B-4EA7-5314-A4B7-74E5AB9EAE72";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "センター";
createNode joint -n "guruubu" -p "sentaa";
	rename -uid "DAEAFBE2-D27B-522E-AC7A-E046E6AD9D3E";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 1.8 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "グルーブ";
createNode joint -n "kahanshin" -p "guruubu";
	rename -uid "BA72C926-DB6D-50E8-AAFD-7A151C992A7A";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 18.3 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "下半身";
createNode joint -n "jouhanshin" -p "guruubu";
	rename -uid "0407EDC8-D67E-51C4-B5BD-45B1E79EE792";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 18.3 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "上半身";
createNode joint -n "jouhanshin2" -p "jouhanshin";
	rename -uid "7CD48826-82D2-58A8-965E-49DE5B5EDC07";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 7 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "上半身2";
createNode joint -n "kubi" -p "jouhanshin2";
	rename -uid "1171C08C-C85C-505E-95EB-8A46B8B04543";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 15.5 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "首";
createNode joint -n "atama" -p "kubi";
	rename -uid "C9AA4B07-2F4A-5AAA-B01E-CFF7A8CA41B1";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 4 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "頭";
createNode joint -n "ryoume" -p "atama";
	rename -uid "7A50B9ED-F8BA-5318-9CBB-4B6C4531B9D4";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 44.9 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "両目";
createNode joint -n "hidarime" -p "atama";
	rename -uid "8A965459-0628-5131-9985-7DA8E3BAF3B2";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.8 9.23 4.97 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左目";
createNode joint -n "migime" -p "atama";
	rename -uid "B52001A3-2B0E-5EFB-A482-221FE28E6595";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.8 9.23 4.97 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右目";
createNode joint -n "hidarikata" -p "jouhanshin2";
	rename -uid "2EFBD029-C3DC-55AB-9C79-09E6C97E7F1B";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 2.5 13.5 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左肩";
createNode joint -n "hidariude" -p "hidarikata";
	rename -uid "48785FD3-6926-52EB-ABE7-F90E796365FB";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 6.7 -1 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左腕";
createNode joint -n "hidariudemojiri" -p "hidariude";
	rename -uid "51A5AC41-85D7-5129-A47D-2517D1826A0E";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 7.0675 -4.7671 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左腕捩";
createNode joint -n "hidarihiji" -p "hidariudemojiri";
	rename -uid "423D85C2-2C57-52B1-950C-920FDD4D0C7E";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.7826 -3.9004 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左ひじ";
createNode joint -n "hidaritemojiri" -p "hidarihiji";
	rename -uid "F7655727-F75E-5FF2-8637-E3436AD46137";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 6.6116 -4.4596 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左手捩";
createNode joint -n "hidaritekubi" -p "hidaritemojiri";
	rename -uid "163AE54D-3275-56EA-95E3-41D97D0BA819";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.4094 -3.6487 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左手首";
createNode joint -n "hidarioyayubi0" -p "hidaritekubi";
	rename -uid "DB20DB14-019B-585F-B276-9E8053999E4C";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 2.0063 -1.3532 2.2 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左親指０";
createNode joint -n "hidarioyayubi1" -p "hidarioyayubi0";
	rename -uid "C8B8719C-A3D4-588B-965F-77F9F1597184";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.8239 -1.2303 1.65 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左親指１";
createNode joint -n "hidarioyayubi2" -p "hidarioyayubi1";
	rename -uid "B39B021D-30DF-54BD-881D-077DD4C9BC9F";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.6415 -1.1072 1.485 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左親指２";
createNode joint -n "hidarininyubi1" -p "hidaritekubi";
	rename -uid "64FA7DDF-00B8-5C62-ABE6-795F69296897";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 4.5597 -3.0755 1.76 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左人指１";
createNode joint -n "hidarininyubi2" -p "hidarininyubi1";
	rename -uid "6A0F9428-EEE8-5773-82B1-2DDF5378DC1D";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左人指２";
createNode joint -n "hidarininyubi3" -p "hidarininyubi2";
	rename -uid "8E144312-6969-5733-A53D-D94100ECEC34";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左人指３";
createNode joint -n "sachuuyubi1" -p "hidaritekubi";
	rename -uid "4C6B2B14-0371-58BE-A548-DFA8D7767401";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 4.5597 -3.0755 0.33 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左中指１";
createNode joint -n "sachuuyubi2" -p "sachuuyubi1";
	rename -uid "168A7A12-CC1D-5427-A6F6-B0886E80299D";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左中指２";
createNode joint -n "sachuuyubi3" -p "sachuuyubi2";
	rename -uid "3FFF0560-E77E-52DC-B3FD-1F3BAF98E0D9";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左中指３";
createNode joint -n "hidarikoyubi1" -p "hidaritekubi";
	rename -uid "C3E54A0A-DF0B-50A9-9E04-F04A2B6F5A38";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 4.5597 -3.0755 -1.98 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左小指１";
createNode joint -n "hidarikoyubi2" -p "hidarikoyubi1";
	rename -uid "F26FB347-581E-593E-8EBA-17445153DFD2";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左小指２";
createNode joint -n "hidarikoyubi3" -p "hidarikoyubi2";
	rename -uid "3529B92B-5DC2-5DF6-AF60-B414CF52679C";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左小指３";
createNode joint -n "migikata" -p "jouhanshin2";
	rename -uid "78174422-2637-5DA5-8522-3F0AF75B7047";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -2.5 13.5 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右肩";
createNode joint -n "migiude" -p "migikata";
	rename -uid "8D95D929-A075-59A4-B30B-C1D855079988";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -6.7 -1 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右腕";
createNode joint -n "migiudemojiri" -p "migiude";
	rename -uid "A73F307F-6CAE-5767-82CF-18029E97F745";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -7.0675 -4.7671 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右腕捩";
createNode joint -n "migihiji" -p "migiudemojiri";
	rename -uid "25A98958-D5D9-5A4B-8858-AC95A95ECA12";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.7826 -3.9004 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右ひじ";
createNode joint -n "migitemojiri" -p "migihiji";
	rename -uid "0EDE4CCC-F7DC-5D4B-B8BA-1FF9082A9AD9";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -6.6116 -4.4596 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右手捩";
createNode joint -n "migitekubi" -p "migitemojiri";
	rename -uid "B9EC441A-0167-5B32-B31E-FC9F294ABFC5";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.4094 -3.6487 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右手首";
createNode joint -n "migioyayubi0" -p "migitekubi";
	rename -uid "904B3173-35A9-538D-8CA5-E6356833ECBF";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -2.0063 -1.3532 2.2 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右親指０";
createNode joint -n "migioyayubi1" -p "migioyayubi0";
	rename -uid "2754406D-62B8-584C-83AE-540CCFCAECBF";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.8239 -1.2303 1.65 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右親指１";
createNode joint -n "migioyayubi2" -p "migioyayubi1";
	rename -uid "331988CD-8217-534A-8251-C066E2C5BFD7";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.6415 -1.1072 1.485 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右親指２";
createNode joint -n "migininyubi1" -p "migitekubi";
	rename -uid "FACC6022-83FC-53C3-9B8D-4D01FC607834";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -4.5597 -3.0755 1.76 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右人指１";
createNode joint -n "migininyubi2" -p "migininyubi1";
	rename -uid "A177C900-F9FF-5DB3-A486-04D16CE17C52";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右人指２";
createNode joint -n "migininyubi3" -p "migininyubi2";
	rename -uid "5ED6DFE4-963E-5E75-8A32-0791DA2A7210";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右人指３";
createNode joint -n "uchuuyubi1" -p "migitekubi";
	rename -uid "B6983DEA-D346-5D0F-8E6A-02CC910F805A";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -4.5597 -3.0755 0.33 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右中指１";
createNode joint -n "uchuuyubi2" -p "uchuuyubi1";
	rename -uid "FA2D07C4-B8A8-5464-9D5B-B4B63C983CAD";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右中指２";
createNode joint -n "uchuuyubi3" -p "uchuuyubi2";
	rename -uid "B3C875E7-73CA-5C6A-89EB-CE771A0B146F";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右中指３";
createNode joint -n "migikoyubi1" -p "migitekubi";
	rename -uid "9AEA6032-A6B5-5E7A-BAA4-8AC3B184BEAD";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -4.5597 -3.0755 -1.98 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右小指１";
createNode joint -n "migikoyubi2" -p "migikoyubi1";
	rename -uid "F9A60C42-8090-59A4-8AA1-F38AECD62753";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右小指２";
createNode joint -n "migikoyubi3" -p "migikoyubi2";
	rename -uid "FE51E88A-C081-573A-89F5-993A1ADFCD10";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右小指３";
createNode joint -n "hidariashi" -p "kahanshin";
	rename -uid "1E66BF21-8C4A-59FF-98DD-9A919D675BAE";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.4 -7.5 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左足";
createNode joint -n "hidarihiza" -p "hidariashi";
	rename -uid "0648FFA4-0688-5218-815C-E253ED0A97E6";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -21 0.6 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左ひざ";
createNode joint -n "hidariashikubi" -p "hidarihiza";
	rename -uid "C1E8D793-2B2A-5A97-A8F7-9BCB7D3B79D8";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -19 -1.4 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左足首";
createNode joint -n "hidaritsumasaki" -p "hidariashikubi";
	rename -uid "B5E84D5E-B545-5BC5-ADFA-6E77173671AB";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -3.5 11.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左つま先";
createNode joint -n "hidariashiIK" -p "aoi_subetenooya";
	rename -uid "B414FF34-D481-5108-A078-A9967FB3030E";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.4 5 -0.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左足ＩＫ";
createNode joint -n "hidaritsumasakiIK" -p "hidariashiIK";
	rename -uid "DD13421B-EA27-577E-B9EA-CC33058FCA85";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -3.5 11.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左つま先ＩＫ";
createNode joint -n "migiashi" -p "kahanshin";
	rename -uid "3842EA82-2330-553C-A6A4-AFB88FDF710F";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.4 -7.5 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右足";
createNode joint -n "migihiza" -p "migiashi";
	rename -uid "B944D42B-838E-5E06-BE6A-DEEC4F519F97";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -21 0.6 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右ひざ";
createNode joint -n "migiashikubi" -p "migihiza";
	rename -uid "805F3FAF-EC13-594F-A4F6-281C05304CAF";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -19 -1.4 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右足首";
createNode joint -n "migitsumasaki" -p "migiashikubi";
	rename -uid "D5FD50CF-6AE8-5F94-9603-D8886F434417";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -3.5 11.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右つま先";
createNode joint -n "migiashiIK" -p "aoi_subetenooya";
	rename -uid "FD04C9B8-2939-5197-8C15-D4567772B348";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.4 5 -0.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右足ＩＫ";
createNode joint -n "migitsumasakiIK" -p "migiashiIK";
	rename -uid "7B69EB01-3376-5A81-9CA5-73DBFC507395";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -3.5 11.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右つま先ＩＫ";
createNode joint -n "ahoke1" -p "atama";
	rename -uid "CC97ABD1-9247-523C-BF05-A975E41746D5";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 28.37 1.16 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "アホ毛１";
createNode joint -n "ahoke2" -p "ahoke1";
	rename -uid "994B67D9-D6B7-5C68-9164-BB28FBF069EC";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 2.9 5.51 -1.16 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "アホ毛２";
createNode transform -n "aoi_geo";
	rename -uid "F9FA67FF-7A1C-5797-AC24-78D4A349711C";
createNode transform -n "aoi_lower" -p "aoi_geo";
	rename -uid "66822F36-5979-5C6C-B4F9-A106FCD0B0A9";
createNode mesh -n "aoi_lowerShape" -p "aoi_lower";
	rename -uid "4F6532F3-FA47-5051-AA70-73CB18CF486F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_lowerShapeOrig" -p "aoi_lower";
	rename -uid "7A938753-0AFB-5407-B124-480FFE5CFC35";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 315 ".vt[0:314]"  -7.04 38 0 -6.504 38 2.399 -4.978 38 4.434 -2.694 38 5.793 0 38 6.27 2.694 38 5.793
		 4.978 38 4.434 6.504 38 2.399 7.04 38 0 6.504 38 -2.399 4.978 38 -4.434 2.694 38 -5.793
		 0 38 -6.27 -2.694 38 -5.793 -4.978 38 -4.434 -6.504 38 -2.399 -9.24 42 0 -8.537 42 2.652
		 -6.534 42 4.9 -3.536 42 6.402 0 42 6.93 3.536 42 6.402 6.534 42 4.9 8.537 42 2.652
		 9.24 42 0 8.537 42 -2.652 6.534 42 -4.9 3.536 42 -6.402 0 42 -6.93 -3.536 42 -6.402
		 -6.534 42 -4.9 -8.537 42 -2.652 -9.328 48 0 -8.618 48 2.728 -6.596 48 5.04 -3.57 48 6.585
		 0 48 7.128 3.57 48 6.585 6.596 48 5.04 8.618 48 2.728 9.328 48 0 8.618 48 -2.728
		 6.596 48 -5.04 3.57 48 -6.585 0 48 -7.128 -3.57 48 -6.585 -6.596 48 -5.04 -8.618 48 -2.728
		 -7.744 50.5 0 -7.155 50.5 2.273 -5.476 50.5 4.2 -2.964 50.5 5.488 0 50.5 5.94 2.964 50.5 5.488
		 5.476 50.5 4.2 7.155 50.5 2.273 7.744 50.5 0 7.155 50.5 -2.273 5.476 50.5 -4.2 2.964 50.5 -5.488
		 0 50.5 -5.94 -2.964 50.5 -5.488 -5.476 50.5 -4.2 -7.155 50.5 -2.273 -6.864 55.5 0 -6.342 55.5 2.122
		 -4.854 55.5 3.92 -2.627 55.5 5.122 0 55.5 5.544 2.627 55.5 5.122 4.854 55.5 3.92 6.342 55.5 2.122
		 6.864 55.5 0 6.342 55.5 -2.122 4.854 55.5 -3.92 2.627 55.5 -5.122 0 55.5 -5.544 -2.627 55.5 -5.122
		 -4.854 55.5 -3.92 -6.342 55.5 -2.122 -7.392 57.5 0 -6.829 57.5 2.374 -5.227 57.5 4.387 -2.829 57.5 5.732
		 0 57.5 6.204 2.829 57.5 5.732 5.227 57.5 4.387 6.829 57.5 2.374 7.392 57.5 0 6.829 57.5 -2.374
		 5.227 57.5 -4.387 2.829 57.5 -5.732 0 57.5 -6.204 -2.829 57.5 -5.732 -5.227 57.5 -4.387 -6.829 57.5 -2.374
		 0 38 0 9.735 46.662 -0.047 9.154 46.729 2.316 7.568 46.779 4.045 5.4 46.797 4.679 3.232 46.779 4.045
		 1.646 46.729 2.316 1.065 46.662 -0.047 1.646 46.594 -2.411 3.232 46.545 -4.14 5.4 46.527 -4.774 7.568 46.545 -4.14
		 9.154 46.594 -2.411 9.932 44.585 0.012 9.324 44.653 2.424 7.666 44.704 4.19 5.4 44.722 4.836 3.134 44.704 4.19
		 1.476 44.653 2.424 0.868 44.585 0.012 1.476 44.516 -2.4 3.134 44.465 -4.166 5.4 44.447 -4.812 7.666 44.465 -4.166
		 9.324 44.516 -2.4 10.128 42.507 0.071 9.495 42.578 2.532 7.764 42.629 4.334 5.4 42.648 4.994 3.036 42.629 4.334
		 1.305 42.578 2.532 0.672 42.507 0.071 1.305 42.437 -2.39 3.036 42.386 -4.192 5.4 42.367 -4.851 7.764 42.386 -4.192
		 9.495 42.437 -2.39 11.412 39.599 0.154 10.607 39.688 3.241 8.406 39.752 5.5 5.4 39.776 6.327 2.394 39.752 5.5
		 0.193 39.688 3.241 -0.612 39.599 0.154 0.193 39.511 -2.932 2.394 39.447 -5.191 5.4 39.423 -6.018 8.406 39.447 -5.191
		 10.607 39.511 -2.932 12.696 36.691 0.237 11.719 36.797 3.949 9.048 36.875 6.666 5.4 36.903 7.66 1.752 36.875 6.666
		 -0.919 36.797 3.949 -1.896 36.691 0.237 -0.919 36.585 -3.474 1.752 36.508 -6.191 5.4 36.479 -7.186 9.048 36.508 -6.191
		 11.719 36.585 -3.474 12.273 34.407 0.303 11.352 34.507 3.816 8.836 34.58 6.387 5.4 34.607 7.329 1.964 34.58 6.387
		 -0.552 34.507 3.816 -1.473 34.407 0.303 -0.552 34.306 -3.21 1.964 34.233 -5.782 5.4 34.206 -6.723 8.836 34.233 -5.782
		 11.352 34.306 -3.21 11.849 32.122 0.368 10.985 32.216 3.683 8.625 32.286 6.109 5.4 32.311 6.997 2.175 32.286 6.109
		 -0.185 32.216 3.683 -1.049 32.122 0.368 -0.185 32.027 -2.947 2.175 31.958 -5.373 5.4 31.932 -6.261 8.625 31.958 -5.373
		 10.985 32.027 -2.947 11.426 29.837 0.433 10.618 29.926 3.549 8.413 29.991 5.831 5.4 30.015 6.666 2.387 29.991 5.831
		 0.182 29.926 3.549 -0.626 29.837 0.433 0.182 29.748 -2.683 2.387 29.683 -4.964 5.4 29.659 -5.799 8.413 29.683 -4.964
		 10.618 29.748 -2.683 11.002 27.552 0.499 10.252 27.635 3.416 8.201 27.696 5.552 5.4 27.719 6.334 2.599 27.696 5.552
		 0.548 27.635 3.416 -0.202 27.552 0.499 0.548 27.469 -2.419 2.599 27.407 -4.555 5.4 27.385 -5.337 8.201 27.407 -4.555
		 10.252 27.469 -2.419 5.4 46.662 -0.047 -1.065 46.662 -0.047 -1.646 46.729 2.316 -3.232 46.779 4.045 -5.4 46.797 4.679
		 -7.568 46.779 4.045 -9.154 46.729 2.316 -9.735 46.662 -0.047 -9.154 46.594 -2.411 -7.568 46.545 -4.14 -5.4 46.527 -4.774
		 -3.232 46.545 -4.14 -1.646 46.594 -2.411 -0.868 44.585 0.012 -1.476 44.653 2.424 -3.134 44.704 4.19 -5.4 44.722 4.836
		 -7.666 44.704 4.19 -9.324 44.653 2.424 -9.932 44.585 0.012 -9.324 44.516 -2.4 -7.666 44.465 -4.166 -5.4 44.447 -4.812
		 -3.134 44.465 -4.166 -1.476 44.516 -2.4 -0.672 42.507 0.071 -1.305 42.578 2.532 -3.036 42.629 4.334 -5.4 42.648 4.994
		 -7.764 42.629 4.334 -9.495 42.578 2.532 -10.128 42.507 0.071 -9.495 42.437 -2.39 -7.764 42.386 -4.192 -5.4 42.367 -4.851
		 -3.036 42.386 -4.192 -1.305 42.437 -2.39 0.612 39.599 0.154 -0.193 39.688 3.241 -2.394 39.752 5.5 -5.4 39.776 6.327
		 -8.406 39.752 5.5 -10.607 39.688 3.241 -11.412 39.599 0.154 -10.607 39.511 -2.932 -8.406 39.447 -5.191 -5.4 39.423 -6.018
		 -2.394 39.447 -5.191 -0.193 39.511 -2.932 1.896 36.691 0.237 0.919 36.797 3.949 -1.752 36.875 6.666 -5.4 36.903 7.66
		 -9.048 36.875 6.666 -11.719 36.797 3.949 -12.696 36.691 0.237 -11.719 36.585 -3.474 -9.048 36.508 -6.191 -5.4 36.479 -7.186
		 -1.752 36.508 -6.191 0.919 36.585 -3.474 1.473 34.407 0.303 0.552 34.507 3.816 -1.964 34.58 6.387 -5.4 34.607 7.329
		 -8.836 34.58 6.387 -11.352 34.507 3.816 -12.273 34.407 0.303 -11.352 34.306 -3.21 -8.836 34.233 -5.782 -5.4 34.206 -6.723
		 -1.964 34.233 -5.782 0.552 34.306 -3.21 1.049 32.122 0.368 0.185 32.216 3.683 -2.175 32.286 6.109 -5.4 32.311 6.997
		 -8.625 32.286 6.109 -10.985 32.216 3.683 -11.849 32.122 0.368 -10.985 32.027 -2.947 -8.625 31.958 -5.373 -5.4 31.932 -6.261
		 -2.175 31.958 -5.373 0.185 32.027 -2.947 0.626 29.837 0.433 -0.182 29.926 3.549 -2.387 29.991 5.831 -5.4 30.015 6.666
		 -8.413 29.991 5.831 -10.618 29.926 3.549 -11.426 29.837 0.433 -10.618 29.748 -2.683 -8.413 29.683 -4.964 -5.4 29.659 -5.799
		 -2.387 29.683 -4.964 -0.182 29.748 -2.683 0.202 27.552 0.499 -0.548 27.635 3.416 -2.599 27.696 5.552 -5.4 27.719 6.334
		 -8.201 27.696 5.552 -10.252 27.635 3.416 -11.002 27.552 0.499 -10.252 27.469 -2.419 -8.201 27.407 -4.555 -5.4 27.385 -5.337
		 -2.599 27.407 -4.555 -0.548 27.469 -2.419 -5.4 46.662 -0.047;
	setAttr -s 624 ".ed[0:623]"  0 1 1 1 17 1 17 16 1 16 0 1 1 2 1 2 18 1
		 18 17 1 2 3 1 3 19 1 19 18 1 3 4 1 4 20 1
		 20 19 1 4 5 1 5 21 1 21 20 1 5 6 1 6 22 1
		 22 21 1 6 7 1 7 23 1 23 22 1 7 8 1 8 24 1
		 24 23 1 8 9 1 9 25 1 25 24 1 9 10 1 10 26 1
		 26 25 1 10 11 1 11 27 1 27 26 1 11 12 1 12 28 1
		 28 27 1 12 13 1 13 29 1 29 28 1 13 14 1 14 30 1
		 30 29 1 14 15 1 15 31 1 31 30 1 15 0 1 16 31 1
		 17 33 1 33 32 1 32 16 1 18 34 1 34 33 1 19 35 1
		 35 34 1 20 36 1 36 35 1 21 37 1 37 36 1 22 38 1
		 38 37 1 23 39 1 39 38 1 24 40 1 40 39 1 25 41 1
		 41 40 1 26 42 1 42 41 1 27 43 1 43 42 1 28 44 1
		 44 43 1 29 45 1 45 44 1 30 46 1 46 45 1 31 47 1
		 47 46 1 32 47 1 33 49 1 49 48 1 48 32 1 34 50 1
		 50 49 1 35 51 1 51 50 1 36 52 1 52 51 1 37 53 1
		 53 52 1 38 54 1 54 53 1 39 55 1 55 54 1 40 56 1
		 56 55 1 41 57 1 57 56 1 42 58 1 58 57 1 43 59 1
		 59 58 1 44 60 1 60 59 1 45 61 1 61 60 1 46 62 1
		 62 61 1 47 63 1 63 62 1 48 63 1 49 65 1 65 64 1
		 64 48 1 50 66 1 66 65 1 51 67 1 67 66 1 52 68 1
		 68 67 1 53 69 1 69 68 1 54 70 1 70 69 1 55 71 1
		 71 70 1 56 72 1 72 71 1 57 73 1 73 72 1 58 74 1
		 74 73 1 59 75 1 75 74 1 60 76 1 76 75 1 61 77 1
		 77 76 1 62 78 1 78 77 1 63 79 1 79 78 1 64 79 1
		 65 81 1 81 80 1 80 64 1 66 82 1 82 81 1 67 83 1
		 83 82 1 68 84 1 84 83 1 69 85 1 85 84 1 70 86 1
		 86 85 1 71 87 1 87 86 1 72 88 1 88 87 1 73 89 1
		 89 88 1 74 90 1 90 89 1 75 91 1 91 90 1 76 92 1
		 92 91 1 77 93 1 93 92 1 78 94 1 94 93 1 79 95 1
		 95 94 1 80 95 1 14 96 1 96 15 1 13 96 1 12 96 1
		 11 96 1 10 96 1 9 96 1 8 96 1 7 96 1 6 96 1
		 5 96 1 4 96 1 3 96 1 2 96 1 1 96 1 0 96 1
		 97 98 1 98 110 1 110 109 1 109 97 1 98 99 1 99 111 1
		 111 110 1 99 100 1 100 112 1 112 111 1 100 101 1 101 113 1
		 113 112 1 101 102 1 102 114 1 114 113 1 102 103 1 103 115 1
		 115 114 1 103 104 1 104 116 1 116 115 1 104 105 1 105 117 1
		 117 116 1 105 106 1 106 118 1 118 117 1 106 107 1 107 119 1
		 119 118 1 107 108 1 108 120 1 120 119 1 108 97 1 109 120 1
		 110 122 1 122 121 1 121 109 1 111 123 1 123 122 1 112 124 1
		 124 123 1 113 125 1 125 124 1 114 126 1 126 125 1 115 127 1
		 127 126 1 116 128 1 128 127 1 117 129 1 129 128 1 118 130 1
		 130 129 1 119 131 1 131 130 1 120 132 1 132 131 1 121 132 1
		 122 134 1 134 133 1 133 121 1 123 135 1 135 134 1 124 136 1
		 136 135 1 125 137 1 137 136 1 126 138 1 138 137 1 127 139 1
		 139 138 1 128 140 1 140 139 1 129 141 1 141 140 1 130 142 1
		 142 141 1 131 143 1 143 142 1 132 144 1 144 143 1 133 144 1
		 134 146 1 146 145 1 145 133 1 135 147 1 147 146 1 136 148 1
		 148 147 1 137 149 1 149 148 1 138 150 1 150 149 1 139 151 1
		 151 150 1 140 152 1 152 151 1 141 153 1 153 152 1 142 154 1
		 154 153 1 143 155 1 155 154 1 144 156 1 156 155 1 145 156 1
		 146 158 1 158 157 1 157 145 1 147 159 1 159 158 1 148 160 1
		 160 159 1 149 161 1 161 160 1 150 162 1 162 161 1 151 163 1
		 163 162 1 152 164 1 164 163 1 153 165 1 165 164 1 154 166 1
		 166 165 1 155 167 1 167 166 1 156 168 1 168 167 1 157 168 1
		 158 170 1 170 169 1 169 157 1 159 171 1 171 170 1 160 172 1
		 172 171 1 161 173 1 173 172 1 162 174 1 174 173 1 163 175 1
		 175 174 1 164 176 1 176 175 1 165 177 1 177 176 1 166 178 1
		 178 177 1 167 179 1 179 178 1 168 180 1 180 179 1 169 180 1
		 170 182 1 182 181 1 181 169 1 171 183 1 183 182 1 172 184 1
		 184 183 1 173 185 1 185 184 1 174 186 1 186 185 1 175 187 1
		 187 186 1 176 188 1 188 187 1 177 189 1 189 188 1 178 190 1
		 190 189 1 179 191 1 191 190 1 180 192 1 192 191 1 181 192 1
		 182 194 1 194 193 1 193 181 1 183 195 1 195 194 1 184 196 1
		 196 195 1 185 197 1 197 196 1 186 198 1 198 197 1 187 199 1
		 199 198 1 188 200 1 200 199 1 189 201 1 201 200 1 190 202 1
		 202 201 1 191 203 1 203 202 1 192 204 1 204 203 1 193 204 1
		 107 205 1 205 108 1 106 205 1 105 205 1 104 205 1 103 205 1
		 102 205 1 101 205 1 100 205 1 99 205 1 98 205 1 97 205 1
		 206 207 1 207 219 1 219 218 1 218 206 1 207 208 1 208 220 1
		 220 219 1 208 209 1 209 221 1 221 220 1 209 210 1 210 222 1
		 222 221 1 210 211 1 211 223 1 223 222 1 211 212 1 212 224 1
		 224 223 1 212 213 1 213 225 1 225 224 1 213 214 1 214 226 1
		 226 225 1 214 215 1 215 227 1 227 226 1 215 216 1 216 228 1
		 228 227 1 216 217 1 217 229 1 229 228 1 217 206 1 218 229 1
		 219 231 1 231 230 1 230 218 1 220 232 1 232 231 1 221 233 1
		 233 232 1 222 234 1 234 233 1 223 235 1 235 234 1 224 236 1
		 236 235 1 225 237 1 237 236 1 226 238 1 238 237 1 227 239 1
		 239 238 1 228 240 1 240 239 1 229 241 1 241 240 1 230 241 1
		 231 243 1 243 242 1 242 230 1 232 244 1 244 243 1 233 245 1
		 245 244 1 234 246 1 246 245 1 235 247 1 247 246 1 236 248 1
		 248 247 1 237 249 1 249 248 1 238 250 1 250 249 1 239 251 1
		 251 250 1 240 252 1 252 251 1 241 253 1 253 252 1 242 253 1
		 243 255 1 255 254 1 254 242 1 244 256 1 256 255 1 245 257 1
		 257 256 1 246 258 1 258 257 1 247 259 1 259 258 1 248 260 1
		 260 259 1 249 261 1 261 260 1 250 262 1 262 261 1 251 263 1
		 263 262 1 252 264 1 264 263 1 253 265 1 265 264 1 254 265 1
		 255 267 1 267 266 1 266 254 1 256 268 1 268 267 1 257 269 1
		 269 268 1 258 270 1 270 269 1 259 271 1 271 270 1 260 272 1
		 272 271 1 261 273 1 273 272 1 262 274 1 274 273 1 263 275 1
		 275 274 1 264 276 1 276 275 1 265 277 1 277 276 1 266 277 1
		 267 279 1 279 278 1 278 266 1 268 280 1 280 279 1 269 281 1
		 281 280 1 270 282 1 282 281 1 271 283 1 283 282 1 272 284 1
		 284 283 1 273 285 1 285 284 1 274 286 1 286 285 1 275 287 1
		 287 286 1 276 288 1 288 287 1 277 289 1 289 288 1 278 289 1
		 279 291 1 291 290 1 290 278 1 280 292 1 292 291 1 281 293 1
		 293 292 1 282 294 1 294 293 1 283 295 1 295 294 1 284 296 1
		 296 295 1 285 297 1 297 296 1 286 298 1 298 297 1 287 299 1
		 299 298 1 288 300 1 300 299 1 289 301 1 301 300 1 290 301 1
		 291 303 1 303 302 1 302 290 1 292 304 1 304 303 1 293 305 1
		 305 304 1 294 306 1 306 305 1 295 307 1 307 306 1 296 308 1
		 308 307 1 297 309 1 309 308 1 298 310 1 310 309 1 299 311 1
		 311 310 1 300 312 1 312 311 1 301 313 1 313 312 1 302 313 1
		 216 314 1 314 217 1 215 314 1 214 314 1 213 314 1 212 314 1
		 211 314 1 210 314 1 209 314 1 208 314 1 207 314 1 206 314 1;
	setAttr -s 312 -ch 1208 ".fc[0:311]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 -4 47 -45
		f 4 -3 48 49 50
		f 4 -7 51 52 -49
		f 4 -10 53 54 -52
		f 4 -13 55 56 -54
		f 4 -16 57 58 -56
		f 4 -19 59 60 -58
		f 4 -22 61 62 -60
		f 4 -25 63 64 -62
		f 4 -28 65 66 -64
		f 4 -31 67 68 -66
		f 4 -34 69 70 -68
		f 4 -37 71 72 -70
		f 4 -40 73 74 -72
		f 4 -43 75 76 -74
		f 4 -46 77 78 -76
		f 4 -48 -51 79 -78
		f 4 -50 80 81 82
		f 4 -53 83 84 -81
		f 4 -55 85 86 -84
		f 4 -57 87 88 -86
		f 4 -59 89 90 -88
		f 4 -61 91 92 -90
		f 4 -63 93 94 -92
		f 4 -65 95 96 -94
		f 4 -67 97 98 -96
		f 4 -69 99 100 -98
		f 4 -71 101 102 -100
		f 4 -73 103 104 -102
		f 4 -75 105 106 -104
		f 4 -77 107 108 -106
		f 4 -79 109 110 -108
		f 4 -80 -83 111 -110
		f 4 -82 112 113 114
		f 4 -85 115 116 -113
		f 4 -87 117 118 -116
		f 4 -89 119 120 -118
		f 4 -91 121 122 -120
		f 4 -93 123 124 -122
		f 4 -95 125 126 -124
		f 4 -97 127 128 -126
		f 4 -99 129 130 -128
		f 4 -101 131 132 -130
		f 4 -103 133 134 -132
		f 4 -105 135 136 -134
		f 4 -107 137 138 -136
		f 4 -109 139 140 -138
		f 4 -111 141 142 -140
		f 4 -112 -115 143 -142
		f 4 -114 144 145 146
		f 4 -117 147 148 -145
		f 4 -119 149 150 -148
		f 4 -121 151 152 -150
		f 4 -123 153 154 -152
		f 4 -125 155 156 -154
		f 4 -127 157 158 -156
		f 4 -129 159 160 -158
		f 4 -131 161 162 -160
		f 4 -133 163 164 -162
		f 4 -135 165 166 -164
		f 4 -137 167 168 -166
		f 4 -139 169 170 -168
		f 4 -141 171 172 -170
		f 4 -143 173 174 -172
		f 4 -144 -147 175 -174
		f 3 -44 176 177
		f 3 -41 178 -177
		f 3 -38 179 -179
		f 3 -35 180 -180
		f 3 -32 181 -181
		f 3 -29 182 -182
		f 3 -26 183 -183
		f 3 -23 184 -184
		f 3 -20 185 -185
		f 3 -17 186 -186
		f 3 -14 187 -187
		f 3 -11 188 -188
		f 3 -8 189 -189
		f 3 -5 190 -190
		f 3 -1 191 -191
		f 3 -47 -178 -192
		f 4 192 193 194 195
		f 4 196 197 198 -194
		f 4 199 200 201 -198
		f 4 202 203 204 -201
		f 4 205 206 207 -204
		f 4 208 209 210 -207
		f 4 211 212 213 -210
		f 4 214 215 216 -213
		f 4 217 218 219 -216
		f 4 220 221 222 -219
		f 4 223 224 225 -222
		f 4 226 -196 227 -225
		f 4 -195 228 229 230
		f 4 -199 231 232 -229
		f 4 -202 233 234 -232
		f 4 -205 235 236 -234
		f 4 -208 237 238 -236
		f 4 -211 239 240 -238
		f 4 -214 241 242 -240
		f 4 -217 243 244 -242
		f 4 -220 245 246 -244
		f 4 -223 247 248 -246
		f 4 -226 249 250 -248
		f 4 -228 -231 251 -250
		f 4 -230 252 253 254
		f 4 -233 255 256 -253
		f 4 -235 257 258 -256
		f 4 -237 259 260 -258
		f 4 -239 261 262 -260
		f 4 -241 263 264 -262
		f 4 -243 265 266 -264
		f 4 -245 267 268 -266
		f 4 -247 269 270 -268
		f 4 -249 271 272 -270
		f 4 -251 273 274 -272
		f 4 -252 -255 275 -274
		f 4 -254 276 277 278
		f 4 -257 279 280 -277
		f 4 -259 281 282 -280
		f 4 -261 283 284 -282
		f 4 -263 285 286 -284
		f 4 -265 287 288 -286
		f 4 -267 289 290 -288
		f 4 -269 291 292 -290
		f 4 -271 293 294 -292
		f 4 -273 295 296 -294
		f 4 -275 297 298 -296
		f 4 -276 -279 299 -298
		f 4 -278 300 301 302
		f 4 -281 303 304 -301
		f 4 -283 305 306 -304
		f 4 -285 307 308 -306
		f 4 -287 309 310 -308
		f 4 -289 311 312 -310
		f 4 -291 313 314 -312
		f 4 -293 315 316 -314
		f 4 -295 317 318 -316
		f 4 -297 319 320 -318
		f 4 -299 321 322 -320
		f 4 -300 -303 323 -322
		f 4 -302 324 325 326
		f 4 -305 327 328 -325
		f 4 -307 329 330 -328
		f 4 -309 331 332 -330
		f 4 -311 333 334 -332
		f 4 -313 335 336 -334
		f 4 -315 337 338 -336
		f 4 -317 339 340 -338
		f 4 -319 341 342 -340
		f 4 -321 343 344 -342
		f 4 -323 345 346 -344
		f 4 -324 -327 347 -346
		f 4 -326 348 349 350
		f 4 -329 351 352 -349
		f 4 -331 353 354 -352
		f 4 -333 355 356 -354
		f 4 -335 357 358 -356
		f 4 -337 359 360 -358
		f 4 -339 361 362 -360
		f 4 -341 363 364 -362
		f 4 -343 365 366 -364
		f 4 -345 367 368 -366
		f 4 -347 369 370 -368
		f 4 -348 -351 371 -370
		f 4 -350 372 373 374
		f 4 -353 375 376 -373
		f 4 -355 377 378 -376
		f 4 -357 379 380 -378
		f 4 -359 381 382 -380
		f 4 -361 383 384 -382
		f 4 -363 385 386 -384
		f 4 -365 387 388 -386
		f 4 -367 389 390 -388
		f 4 -369 391 392 -390
		f 4 -371 393 394 -392
		f 4 -372 -375 395 -394
		f 3 -224 396 397
		f 3 -221 398 -397
		f 3 -218 399 -399
		f 3 -215 400 -400
		f 3 -212 401 -401
		f 3 -209 402 -402
		f 3 -206 403 -403
		f 3 -203 404 -404
		f 3 -200 405 -405
		f 3 -197 406 -406
		f 3 -193 407 -407
		f 3 -227 -398 -408
		f 4 408 409 410 411
		f 4 412 413 414 -410
		f 4 415 416 417 -414
		f 4 418 419 420 -417
		f 4 421 422 423 -420
		f 4 424 425 426 -423
		f 4 427 428 429 -426
		f 4 430 431 432 -429
		f 4 433 434 435 -432
		f 4 436 437 438 -435
		f 4 439 440 441 -438
		f 4 442 -412 443 -441
		f 4 -411 444 445 446
		f 4 -415 447 448 -445
		f 4 -418 449 450 -448
		f 4 -421 451 452 -450
		f 4 -424 453 454 -452
		f 4 -427 455 456 -454
		f 4 -430 457 458 -456
		f 4 -433 459 460 -458
		f 4 -436 461 462 -460
		f 4 -439 463 464 -462
		f 4 -442 465 466 -464
		f 4 -444 -447 467 -466
		f 4 -446 468 469 470
		f 4 -449 471 472 -469
		f 4 -451 473 474 -472
		f 4 -453 475 476 -474
		f 4 -455 477 478 -476
		f 4 -457 479 480 -478
		f 4 -459 481 482 -480
		f 4 -461 483 484 -482
		f 4 -463 485 486 -484
		f 4 -465 487 488 -486
		f 4 -467 489 490 -488
		f 4 -468 -471 491 -490
		f 4 -470 492 493 494
		f 4 -473 495 496 -493
		f 4 -475 497 498 -496
		f 4 -477 499 500 -498
		f 4 -479 501 502 -500
		f 4 -481 503 504 -502
		f 4 -483 505 506 -504
		f 4 -485 507 508 -506
		f 4 -487 509 510 -508
		f 4 -489 511 512 -510
		f 4 -491 513 514 -512
		f 4 -492 -495 515 -514
		f 4 -494 516 517 518
		f 4 -497 519 520 -517
		f 4 -499 521 522 -520
		f 4 -501 523 524 -522
		f 4 -503 525 526 -524
		f 4 -505 527 528 -526
		f 4 -507 529 530 -528
		f 4 -509 531 532 -530
		f 4 -511 533 534 -532
		f 4 -513 535 536 -534
		f 4 -515 537 538 -536
		f 4 -516 -519 539 -538
		f 4 -518 540 541 542
		f 4 -521 543 544 -541
		f 4 -523 545 546 -544
		f 4 -525 547 548 -546
		f 4 -527 549 550 -548
		f 4 -529 551 552 -550
		f 4 -531 553 554 -552
		f 4 -533 555 556 -554
		f 4 -535 557 558 -556
		f 4 -537 559 560 -558
		f 4 -539 561 562 -560
		f 4 -540 -543 563 -562
		f 4 -542 564 565 566
		f 4 -545 567 568 -565
		f 4 -547 569 570 -568
		f 4 -549 571 572 -570
		f 4 -551 573 574 -572
		f 4 -553 575 576 -574
		f 4 -555 577 578 -576
		f 4 -557 579 580 -578
		f 4 -559 581 582 -580
		f 4 -561 583 584 -582
		f 4 -563 585 586 -584
		f 4 -564 -567 587 -586
		f 4 -566 588 589 590
		f 4 -569 591 592 -589
		f 4 -571 593 594 -592
		f 4 -573 595 596 -594
		f 4 -575 597 598 -596
		f 4 -577 599 600 -598
		f 4 -579 601 602 -600
		f 4 -581 603 604 -602
		f 4 -583 605 606 -604
		f 4 -585 607 608 -606
		f 4 -587 609 610 -608
		f 4 -588 -591 611 -610
		f 3 -440 612 613
		f 3 -437 614 -613
		f 3 -434 615 -615
		f 3 -431 616 -616
		f 3 -428 617 -617
		f 3 -425 618 -618
		f 3 -422 619 -619
		f 3 -419 620 -620
		f 3 -416 621 -621
		f 3 -413 622 -622
		f 3 -409 623 -623
		f 3 -443 -614 -624;
createNode skinCluster -n "aoi_lower_skinCluster";
	rename -uid "F8DAF982-9939-58B6-AB3F-087816527344";
	setAttr -s 315 ".wl";
	setAttr ".wl[0:314].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 0 0.1 1 0.9
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		2 1 0.6 2 0.4
		1 0 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1;
	setAttr -s 5 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -52.5 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -52.5 0 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -59.5 0 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -5.4 -45 0 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 5.4 -45 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 5 ".ma";
	setAttr -s 5 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_56617c";
	rename -uid "037A84B1-A553-5191-A446-82A4E5577FF5";
	setAttr ".c" -type "float3" 0.09306 0.11954 0.20156 ;
createNode shadingEngine -n "paint_56617cSG";
	rename -uid "445DC921-1DFF-5FB2-B660-1F7F10BBB3A6";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_upper" -p "aoi_geo";
	rename -uid "60FA4470-DAC3-5548-B23C-E299080672CA";
createNode mesh -n "aoi_upperShape" -p "aoi_upper";
	rename -uid "CC49C1D9-69FF-54E2-895F-D185ADA8CA3D";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_upperShapeOrig" -p "aoi_upper";
	rename -uid "6E3680F3-6F56-5530-9540-4730E6D95E02";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 491 ".vt[0:490]"  -7.392 57.5 0 -6.829 57.5 2.374 -5.227 57.5 4.387 -2.829 57.5 5.732 0 57.5 6.204 2.829 57.5 5.732
		 5.227 57.5 4.387 6.829 57.5 2.374 7.392 57.5 0 6.829 57.5 -2.374 5.227 57.5 -4.387 2.829 57.5 -5.732
		 0 57.5 -6.204 -2.829 57.5 -5.732 -5.227 57.5 -4.387 -6.829 57.5 -2.374 -8.272 63.875 0 -7.642 63.875 2.778
		 -5.849 63.875 5.134 -3.166 63.875 6.707 0 63.875 7.26 3.166 63.875 6.707 5.849 63.875 5.134 7.642 63.875 2.778
		 8.272 63.875 0 7.642 63.875 -2.778 5.849 63.875 -5.134 3.166 63.875 -6.707 0 63.875 -7.26 -3.166 63.875 -6.707
		 -5.849 63.875 -5.134 -7.642 63.875 -2.778 -8.624 68.875 0 -7.968 68.875 2.526 -6.098 68.875 4.667 -3.3 68.875 6.098
		 0 68.875 6.6 3.3 68.875 6.098 6.098 68.875 4.667 7.968 68.875 2.526 8.624 68.875 0 7.968 68.875 -2.526
		 6.098 68.875 -4.667 3.3 68.875 -6.098 0 68.875 -6.6 -3.3 68.875 -6.098 -6.098 68.875 -4.667 -7.968 68.875 -2.526
		 -7.744 73.5 0 -7.155 73.5 1.97 -5.476 73.5 3.64 -2.964 73.5 4.756 0 73.5 5.148 2.964 73.5 4.756
		 5.476 73.5 3.64 7.155 73.5 1.97 7.744 73.5 0 7.155 73.5 -1.97 5.476 73.5 -3.64 2.964 73.5 -4.756
		 0 73.5 -5.148 -2.964 73.5 -4.756 -5.476 73.5 -3.64 -7.155 73.5 -1.97 -4.048 74.8 0 -3.74 74.8 1.414
		 -2.862 74.8 2.613 -1.549 74.8 3.415 0 74.8 3.696 1.549 74.8 3.415 2.862 74.8 2.613 3.74 74.8 1.414
		 4.048 74.8 0 3.74 74.8 -1.414 2.862 74.8 -2.613 1.549 74.8 -3.415 0 74.8 -3.696 -1.549 74.8 -3.415
		 -2.862 74.8 -2.613 -3.74 74.8 -1.414 0 74.8 0 9.061 77.16 0 8.747 76.693 2.1 7.887 75.419 3.637
		 6.713 73.678 4.2 5.539 71.937 3.637 4.679 70.662 2.1 4.364 70.196 0 4.679 70.662 -2.1 5.539 71.937 -3.637
		 6.713 73.678 -4.2 7.887 75.419 -3.637 8.747 76.693 -2.1 10.242 76.228 0 9.936 75.774 2.044 9.099 74.533 3.54
		 7.956 72.839 4.088 6.813 71.144 3.54 5.977 69.904 2.044 5.67 69.45 0 5.977 69.904 -2.044 6.813 71.144 -3.54
		 7.956 72.839 -4.088 9.099 74.533 -3.54 9.936 75.774 -2.044 11.423 75.296 0 11.125 74.855 1.988 10.312 73.648 3.443
		 9.2 72 3.976 8.088 70.352 3.443 7.275 69.145 1.988 6.977 68.704 0 7.275 69.145 -1.988 8.088 70.352 -3.443
		 9.2 72 -3.976 10.312 73.648 -3.443 11.125 74.855 -1.988 12.988 74.156 0 12.696 73.722 1.953 11.896 72.537 3.383
		 10.804 70.918 3.906 9.712 69.299 3.383 8.913 68.114 1.953 8.62 67.68 0 8.913 68.114 -1.953 9.712 69.299 -3.383
		 10.804 70.918 -3.906 11.896 72.537 -3.383 12.696 73.722 -1.953 14.553 73.016 0 14.266 72.59 1.918 13.481 71.426 3.322
		 12.408 69.836 3.836 11.336 68.246 3.322 10.551 67.082 1.918 10.263 66.656 0 10.551 67.082 -1.918 11.336 68.246 -3.322
		 12.408 69.836 -3.836 13.481 71.426 -3.322 14.266 72.59 -1.918 16.118 71.876 0 15.836 71.458 1.883 15.066 70.315 3.261
		 14.013 68.754 3.766 12.96 67.193 3.261 12.189 66.05 1.883 11.907 65.632 0 12.189 66.05 -1.883 12.96 67.193 -3.261
		 14.013 68.754 -3.766 15.066 70.315 -3.261 15.836 71.458 -1.883 17.684 70.736 0 17.407 70.325 1.848 16.65 69.204 3.201
		 15.617 67.672 3.696 14.583 66.14 3.201 13.827 65.018 1.848 13.55 64.608 0 13.827 65.018 -1.848 14.583 66.14 -3.201
		 15.617 67.672 -3.696 16.65 69.204 -3.201 17.407 70.325 -1.848 19.249 69.596 0 18.977 69.193 1.813 18.235 68.093 3.14
		 17.221 66.59 3.626 16.207 65.087 3.14 15.465 63.986 1.813 15.193 63.584 0 15.465 63.986 -1.813 16.207 65.087 -3.14
		 17.221 66.59 -3.626 18.235 68.093 -3.14 18.977 69.193 -1.813 20.814 68.456 0 20.547 68.061 1.778 19.819 66.982 3.08
		 18.825 65.508 3.556 17.831 64.034 3.08 17.103 62.955 1.778 16.837 62.56 0 17.103 62.955 -1.778 17.831 64.034 -3.08
		 18.825 65.508 -3.556 19.819 66.982 -3.08 20.547 68.061 -1.778 22.379 67.316 0 22.117 66.929 1.743 21.404 65.871 3.019
		 20.429 64.426 3.486 19.455 62.981 3.019 18.741 61.923 1.743 18.48 61.536 0 18.741 61.923 -1.743 19.455 62.981 -3.019
		 20.429 64.426 -3.486 21.404 65.871 -3.019 22.117 66.929 -1.743 23.944 66.176 0 23.688 65.796 1.708 22.989 64.76 2.958
		 22.034 63.344 3.416 21.078 61.928 2.958 20.379 60.891 1.708 20.123 60.512 0 20.379 60.891 -1.708 21.078 61.928 -2.958
		 22.034 63.344 -3.416 22.989 64.76 -2.958 23.688 65.796 -1.708 25.467 65.358 0 25.198 64.959 1.795 24.463 63.87 3.109
		 23.459 62.382 3.59 22.456 60.894 3.109 21.721 59.804 1.795 21.452 59.406 0 21.721 59.804 -1.795 22.456 60.894 -3.109
		 23.459 62.382 -3.59 24.463 63.87 -3.109 25.198 64.959 -1.795 26.99 64.541 0 26.708 64.123 1.882 25.938 62.98 3.26
		 24.885 61.42 3.764 23.833 59.86 3.26 23.063 58.718 1.882 22.781 58.3 0 23.063 58.718 -1.882 23.833 59.86 -3.26
		 24.885 61.42 -3.764 25.938 62.98 -3.26 26.708 64.123 -1.882 28.513 63.723 0 28.218 63.286 1.969 27.412 62.091 3.41
		 26.311 60.458 3.938 25.21 58.826 3.41 24.404 57.631 1.969 24.109 57.194 0 24.404 57.631 -1.969 25.21 58.826 -3.41
		 26.311 60.458 -3.938 27.412 62.091 -3.41 28.218 63.286 -1.969 30.037 62.905 0 29.729 62.449 2.056 28.887 61.201 3.561
		 27.737 59.496 4.112 26.588 57.792 3.561 25.746 56.544 2.056 25.438 56.087 0 25.746 56.544 -2.056 26.588 57.792 -3.561
		 27.737 59.496 -4.112 28.887 61.201 -3.561 29.729 62.449 -2.056 31.56 62.088 0 31.239 61.612 2.143 30.362 60.311 3.712
		 29.163 58.535 4.286 27.965 56.758 3.712 27.088 55.457 2.143 26.767 54.981 0 27.088 55.457 -2.143 27.965 56.758 -3.712
		 29.163 58.535 -4.286 30.362 60.311 -3.712 31.239 61.612 -2.143 33.083 61.27 0 32.749 60.775 2.23 31.836 59.422 3.862
		 30.589 57.573 4.46 29.342 55.724 3.862 28.429 54.371 2.23 28.095 53.875 0 28.429 54.371 -2.23 29.342 55.724 -3.862
		 30.589 57.573 -4.46 31.836 59.422 -3.862 32.749 60.775 -2.23 6.713 73.678 0 -4.364 70.196 0 -4.679 70.662 2.1
		 -5.539 71.937 3.637 -6.713 73.678 4.2 -7.887 75.419 3.637 -8.747 76.693 2.1 -9.061 77.16 0 -8.747 76.693 -2.1
		 -7.887 75.419 -3.637 -6.713 73.678 -4.2 -5.539 71.937 -3.637 -4.679 70.662 -2.1 -5.67 69.45 0 -5.977 69.904 2.044
		 -6.813 71.144 3.54 -7.956 72.839 4.088 -9.099 74.533 3.54 -9.936 75.774 2.044 -10.242 76.228 0 -9.936 75.774 -2.044
		 -9.099 74.533 -3.54 -7.956 72.839 -4.088 -6.813 71.144 -3.54 -5.977 69.904 -2.044 -6.977 68.704 0 -7.275 69.145 1.988
		 -8.088 70.352 3.443 -9.2 72 3.976 -10.312 73.648 3.443 -11.125 74.855 1.988 -11.423 75.296 0 -11.125 74.855 -1.988
		 -10.312 73.648 -3.443 -9.2 72 -3.976 -8.088 70.352 -3.443 -7.275 69.145 -1.988 -8.62 67.68 0 -8.913 68.114 1.953
		 -9.712 69.299 3.383 -10.804 70.918 3.906 -11.896 72.537 3.383 -12.696 73.722 1.953 -12.988 74.156 0 -12.696 73.722 -1.953
		 -11.896 72.537 -3.383 -10.804 70.918 -3.906 -9.712 69.299 -3.383 -8.913 68.114 -1.953 -10.263 66.656 0 -10.551 67.082 1.918
		 -11.336 68.246 3.322 -12.408 69.836 3.836 -13.481 71.426 3.322 -14.266 72.59 1.918 -14.553 73.016 0 -14.266 72.59 -1.918
		 -13.481 71.426 -3.322 -12.408 69.836 -3.836 -11.336 68.246 -3.322 -10.551 67.082 -1.918 -11.907 65.632 0 -12.189 66.05 1.883
		 -12.96 67.193 3.261 -14.013 68.754 3.766 -15.066 70.315 3.261 -15.836 71.458 1.883 -16.118 71.876 0 -15.836 71.458 -1.883
		 -15.066 70.315 -3.261 -14.013 68.754 -3.766 -12.96 67.193 -3.261 -12.189 66.05 -1.883 -13.55 64.608 0 -13.827 65.018 1.848
		 -14.583 66.14 3.201 -15.617 67.672 3.696 -16.65 69.204 3.201 -17.407 70.325 1.848 -17.684 70.736 0 -17.407 70.325 -1.848
		 -16.65 69.204 -3.201 -15.617 67.672 -3.696 -14.583 66.14 -3.201 -13.827 65.018 -1.848 -15.193 63.584 0 -15.465 63.986 1.813
		 -16.207 65.087 3.14 -17.221 66.59 3.626 -18.235 68.093 3.14 -18.977 69.193 1.813 -19.249 69.596 0 -18.977 69.193 -1.813
		 -18.235 68.093 -3.14 -17.221 66.59 -3.626 -16.207 65.087 -3.14 -15.465 63.986 -1.813 -16.837 62.56 0 -17.103 62.955 1.778
		 -17.831 64.034 3.08 -18.825 65.508 3.556 -19.819 66.982 3.08 -20.547 68.061 1.778 -20.814 68.456 0 -20.547 68.061 -1.778
		 -19.819 66.982 -3.08 -18.825 65.508 -3.556 -17.831 64.034 -3.08 -17.103 62.955 -1.778 -18.48 61.536 0 -18.741 61.923 1.743
		 -19.455 62.981 3.019 -20.429 64.426 3.486 -21.404 65.871 3.019 -22.117 66.929 1.743 -22.379 67.316 0 -22.117 66.929 -1.743
		 -21.404 65.871 -3.019 -20.429 64.426 -3.486 -19.455 62.981 -3.019 -18.741 61.923 -1.743 -20.123 60.512 0 -20.379 60.891 1.708
		 -21.078 61.928 2.958 -22.034 63.344 3.416 -22.989 64.76 2.958 -23.688 65.796 1.708 -23.944 66.176 0 -23.688 65.796 -1.708
		 -22.989 64.76 -2.958 -22.034 63.344 -3.416 -21.078 61.928 -2.958 -20.379 60.891 -1.708 -21.452 59.406 0 -21.721 59.804 1.795
		 -22.456 60.894 3.109 -23.459 62.382 3.59 -24.463 63.87 3.109 -25.198 64.959 1.795 -25.467 65.358 0 -25.198 64.959 -1.795
		 -24.463 63.87 -3.109 -23.459 62.382 -3.59 -22.456 60.894 -3.109 -21.721 59.804 -1.795 -22.781 58.3 0 -23.063 58.718 1.882
		 -23.833 59.86 3.26 -24.885 61.42 3.764 -25.938 62.98 3.26 -26.708 64.123 1.882 -26.99 64.541 0 -26.708 64.123 -1.882
		 -25.938 62.98 -3.26 -24.885 61.42 -3.764 -23.833 59.86 -3.26 -23.063 58.718 -1.882 -24.109 57.194 0 -24.404 57.631 1.969
		 -25.21 58.826 3.41 -26.311 60.458 3.938 -27.412 62.091 3.41 -28.218 63.286 1.969 -28.513 63.723 0 -28.218 63.286 -1.969
		 -27.412 62.091 -3.41 -26.311 60.458 -3.938 -25.21 58.826 -3.41 -24.404 57.631 -1.969 -25.438 56.087 0 -25.746 56.544 2.056
		 -26.588 57.792 3.561 -27.737 59.496 4.112 -28.887 61.201 3.561 -29.729 62.449 2.056 -30.037 62.905 0 -29.729 62.449 -2.056
		 -28.887 61.201 -3.561 -27.737 59.496 -4.112 -26.588 57.792 -3.561 -25.746 56.544 -2.056 -26.767 54.981 0 -27.088 55.457 2.143
		 -27.965 56.758 3.712 -29.163 58.535 4.286 -30.362 60.311 3.712 -31.239 61.612 2.143 -31.56 62.088 0 -31.239 61.612 -2.143
		 -30.362 60.311 -3.712 -29.163 58.535 -4.286 -27.965 56.758 -3.712 -27.088 55.457 -2.143 -28.095 53.875 0 -28.429 54.371 2.23
		 -29.342 55.724 3.862 -30.589 57.573 4.46 -31.836 59.422 3.862 -32.749 60.775 2.23 -33.083 61.27 0 -32.749 60.775 -2.23
		 -31.836 59.422 -3.862 -30.589 57.573 -4.46 -29.342 55.724 -3.862 -28.429 54.371 -2.23 -6.713 73.678 0;
	setAttr -s 976 ".ed[0:975]"  0 1 1 1 17 1 17 16 1 16 0 1 1 2 1 2 18 1
		 18 17 1 2 3 1 3 19 1 19 18 1 3 4 1 4 20 1
		 20 19 1 4 5 1 5 21 1 21 20 1 5 6 1 6 22 1
		 22 21 1 6 7 1 7 23 1 23 22 1 7 8 1 8 24 1
		 24 23 1 8 9 1 9 25 1 25 24 1 9 10 1 10 26 1
		 26 25 1 10 11 1 11 27 1 27 26 1 11 12 1 12 28 1
		 28 27 1 12 13 1 13 29 1 29 28 1 13 14 1 14 30 1
		 30 29 1 14 15 1 15 31 1 31 30 1 15 0 1 16 31 1
		 17 33 1 33 32 1 32 16 1 18 34 1 34 33 1 19 35 1
		 35 34 1 20 36 1 36 35 1 21 37 1 37 36 1 22 38 1
		 38 37 1 23 39 1 39 38 1 24 40 1 40 39 1 25 41 1
		 41 40 1 26 42 1 42 41 1 27 43 1 43 42 1 28 44 1
		 44 43 1 29 45 1 45 44 1 30 46 1 46 45 1 31 47 1
		 47 46 1 32 47 1 33 49 1 49 48 1 48 32 1 34 50 1
		 50 49 1 35 51 1 51 50 1 36 52 1 52 51 1 37 53 1
		 53 52 1 38 54 1 54 53 1 39 55 1 55 54 1 40 56 1
		 56 55 1 41 57 1 57 56 1 42 58 1 58 57 1 43 59 1
		 59 58 1 44 60 1 60 59 1 45 61 1 61 60 1 46 62 1
		 62 61 1 47 63 1 63 62 1 48 63 1 49 65 1 65 64 1
		 64 48 1 50 66 1 66 65 1 51 67 1 67 66 1 52 68 1
		 68 67 1 53 69 1 69 68 1 54 70 1 70 69 1 55 71 1
		 71 70 1 56 72 1 72 71 1 57 73 1 73 72 1 58 74 1
		 74 73 1 59 75 1 75 74 1 60 76 1 76 75 1 61 77 1
		 77 76 1 62 78 1 78 77 1 63 79 1 79 78 1 64 79 1
		 65 80 1 80 64 1 66 80 1 67 80 1 68 80 1 69 80 1
		 70 80 1 71 80 1 72 80 1 73 80 1 74 80 1 75 80 1
		 76 80 1 77 80 1 78 80 1 79 80 1 81 82 1 82 94 1
		 94 93 1 93 81 1 82 83 1 83 95 1 95 94 1 83 84 1
		 84 96 1 96 95 1 84 85 1 85 97 1 97 96 1 85 86 1
		 86 98 1 98 97 1 86 87 1 87 99 1 99 98 1 87 88 1
		 88 100 1 100 99 1 88 89 1 89 101 1 101 100 1 89 90 1
		 90 102 1 102 101 1 90 91 1 91 103 1 103 102 1 91 92 1
		 92 104 1 104 103 1 92 81 1 93 104 1 94 106 1 106 105 1
		 105 93 1 95 107 1 107 106 1 96 108 1 108 107 1 97 109 1
		 109 108 1 98 110 1 110 109 1 99 111 1 111 110 1 100 112 1
		 112 111 1 101 113 1 113 112 1 102 114 1 114 113 1 103 115 1
		 115 114 1 104 116 1 116 115 1 105 116 1 106 118 1 118 117 1
		 117 105 1 107 119 1 119 118 1 108 120 1 120 119 1 109 121 1
		 121 120 1 110 122 1 122 121 1 111 123 1 123 122 1 112 124 1
		 124 123 1 113 125 1 125 124 1 114 126 1 126 125 1 115 127 1
		 127 126 1 116 128 1 128 127 1 117 128 1 118 130 1 130 129 1
		 129 117 1 119 131 1 131 130 1 120 132 1 132 131 1 121 133 1
		 133 132 1 122 134 1 134 133 1 123 135 1 135 134 1 124 136 1
		 136 135 1 125 137 1 137 136 1 126 138 1 138 137 1 127 139 1
		 139 138 1 128 140 1 140 139 1 129 140 1 130 142 1 142 141 1
		 141 129 1 131 143 1 143 142 1 132 144 1 144 143 1 133 145 1
		 145 144 1 134 146 1 146 145 1 135 147 1 147 146 1 136 148 1
		 148 147 1 137 149 1 149 148 1 138 150 1 150 149 1 139 151 1
		 151 150 1 140 152 1 152 151 1 141 152 1 142 154 1 154 153 1
		 153 141 1 143 155 1 155 154 1 144 156 1 156 155 1 145 157 1
		 157 156 1 146 158 1 158 157 1 147 159 1 159 158 1 148 160 1
		 160 159 1 149 161 1 161 160 1 150 162 1 162 161 1 151 163 1
		 163 162 1 152 164 1 164 163 1 153 164 1 154 166 1 166 165 1
		 165 153 1 155 167 1 167 166 1 156 168 1 168 167 1 157 169 1
		 169 168 1 158 170 1 170 169 1 159 171 1 171 170 1 160 172 1
		 172 171 1 161 173 1 173 172 1 162 174 1 174 173 1 163 175 1
		 175 174 1 164 176 1 176 175 1 165 176 1 166 178 1 178 177 1
		 177 165 1 167 179 1 179 178 1 168 180 1 180 179 1 169 181 1
		 181 180 1 170 182 1 182 181 1 171 183 1 183 182 1 172 184 1
		 184 183 1 173 185 1 185 184 1 174 186 1 186 185 1 175 187 1
		 187 186 1 176 188 1 188 187 1 177 188 1 178 190 1 190 189 1
		 189 177 1 179 191 1 191 190 1 180 192 1 192 191 1 181 193 1
		 193 192 1 182 194 1 194 193 1 183 195 1 195 194 1 184 196 1
		 196 195 1 185 197 1 197 196 1 186 198 1 198 197 1 187 199 1
		 199 198 1 188 200 1 200 199 1 189 200 1 190 202 1 202 201 1
		 201 189 1 191 203 1 203 202 1 192 204 1 204 203 1 193 205 1
		 205 204 1 194 206 1 206 205 1 195 207 1 207 206 1 196 208 1
		 208 207 1 197 209 1 209 208 1 198 210 1 210 209 1 199 211 1
		 211 210 1 200 212 1 212 211 1 201 212 1 202 214 1 214 213 1
		 213 201 1 203 215 1 215 214 1 204 216 1 216 215 1 205 217 1
		 217 216 1 206 218 1 218 217 1 207 219 1 219 218 1 208 220 1
		 220 219 1 209 221 1 221 220 1 210 222 1 222 221 1 211 223 1
		 223 222 1 212 224 1 224 223 1 213 224 1 214 226 1 226 225 1
		 225 213 1 215 227 1 227 226 1 216 228 1 228 227 1 217 229 1
		 229 228 1 218 230 1 230 229 1 219 231 1 231 230 1 220 232 1
		 232 231 1 221 233 1 233 232 1 222 234 1 234 233 1 223 235 1
		 235 234 1 224 236 1 236 235 1 225 236 1 226 238 1 238 237 1
		 237 225 1 227 239 1 239 238 1 228 240 1 240 239 1 229 241 1
		 241 240 1 230 242 1 242 241 1 231 243 1 243 242 1 232 244 1
		 244 243 1 233 245 1 245 244 1 234 246 1 246 245 1 235 247 1
		 247 246 1 236 248 1 248 247 1 237 248 1 238 250 1 250 249 1
		 249 237 1 239 251 1 251 250 1 240 252 1 252 251 1 241 253 1
		 253 252 1 242 254 1 254 253 1 243 255 1 255 254 1 244 256 1
		 256 255 1 245 257 1 257 256 1 246 258 1 258 257 1 247 259 1
		 259 258 1 248 260 1 260 259 1 249 260 1 250 262 1 262 261 1
		 261 249 1 251 263 1 263 262 1 252 264 1 264 263 1 253 265 1
		 265 264 1 254 266 1 266 265 1 255 267 1 267 266 1 256 268 1
		 268 267 1 257 269 1 269 268 1 258 270 1 270 269 1 259 271 1
		 271 270 1 260 272 1 272 271 1 261 272 1 262 274 1 274 273 1
		 273 261 1 263 275 1 275 274 1 264 276 1 276 275 1 265 277 1
		 277 276 1 266 278 1 278 277 1 267 279 1 279 278 1 268 280 1
		 280 279 1 269 281 1 281 280 1 270 282 1 282 281 1 271 283 1
		 283 282 1 272 284 1 284 283 1 273 284 1 91 285 1 285 92 1
		 90 285 1 89 285 1 88 285 1 87 285 1 86 285 1 85 285 1
		 84 285 1 83 285 1 82 285 1 81 285 1 286 287 1 287 299 1
		 299 298 1 298 286 1 287 288 1 288 300 1 300 299 1 288 289 1
		 289 301 1 301 300 1 289 290 1 290 302 1 302 301 1 290 291 1
		 291 303 1 303 302 1 291 292 1 292 304 1 304 303 1 292 293 1
		 293 305 1 305 304 1 293 294 1 294 306 1 306 305 1 294 295 1
		 295 307 1 307 306 1 295 296 1 296 308 1 308 307 1 296 297 1
		 297 309 1 309 308 1 297 286 1 298 309 1 299 311 1 311 310 1
		 310 298 1 300 312 1 312 311 1 301 313 1 313 312 1 302 314 1
		 314 313 1 303 315 1 315 314 1 304 316 1 316 315 1 305 317 1
		 317 316 1 306 318 1 318 317 1 307 319 1 319 318 1 308 320 1
		 320 319 1 309 321 1 321 320 1 310 321 1 311 323 1 323 322 1
		 322 310 1 312 324 1 324 323 1 313 325 1 325 324 1 314 326 1
		 326 325 1 315 327 1 327 326 1 316 328 1 328 327 1 317 329 1
		 329 328 1 318 330 1 330 329 1 319 331 1 331 330 1 320 332 1
		 332 331 1 321 333 1 333 332 1 322 333 1 323 335 1 335 334 1
		 334 322 1 324 336 1 336 335 1 325 337 1 337 336 1 326 338 1
		 338 337 1 327 339 1 339 338 1 328 340 1 340 339 1 329 341 1
		 341 340 1 330 342 1 342 341 1 331 343 1 343 342 1 332 344 1
		 344 343 1 333 345 1 345 344 1 334 345 1 335 347 1 347 346 1
		 346 334 1 336 348 1 348 347 1 337 349 1 349 348 1 338 350 1
		 350 349 1 339 351 1 351 350 1 340 352 1 352 351 1 341 353 1
		 353 352 1 342 354 1 354 353 1 343 355 1 355 354 1 344 356 1
		 356 355 1 345 357 1 357 356 1 346 357 1 347 359 1 359 358 1
		 358 346 1 348 360 1 360 359 1 349 361 1 361 360 1 350 362 1
		 362 361 1 351 363 1 363 362 1 352 364 1 364 363 1 353 365 1
		 365 364 1 354 366 1 366 365 1 355 367 1 367 366 1 356 368 1
		 368 367 1 357 369 1 369 368 1 358 369 1 359 371 1 371 370 1
		 370 358 1 360 372 1 372 371 1 361 373 1 373 372 1 362 374 1
		 374 373 1 363 375 1 375 374 1 364 376 1 376 375 1 365 377 1
		 377 376 1 366 378 1 378 377 1 367 379 1 379 378 1 368 380 1
		 380 379 1 369 381 1 381 380 1 370 381 1 371 383 1 383 382 1
		 382 370 1 372 384 1 384 383 1 373 385 1 385 384 1 374 386 1
		 386 385 1 375 387 1 387 386 1 376 388 1 388 387 1 377 389 1
		 389 388 1 378 390 1 390 389 1 379 391 1 391 390 1 380 392 1
		 392 391 1 381 393 1 393 392 1 382 393 1 383 395 1 395 394 1
		 394 382 1 384 396 1 396 395 1 385 397 1 397 396 1 386 398 1
		 398 397 1 387 399 1 399 398 1 388 400 1 400 399 1 389 401 1
		 401 400 1 390 402 1 402 401 1 391 403 1 403 402 1 392 404 1
		 404 403 1 393 405 1 405 404 1 394 405 1 395 407 1 407 406 1
		 406 394 1 396 408 1 408 407 1 397 409 1 409 408 1 398 410 1
		 410 409 1 399 411 1 411 410 1 400 412 1 412 411 1 401 413 1
		 413 412 1 402 414 1 414 413 1 403 415 1 415 414 1 404 416 1
		 416 415 1 405 417 1 417 416 1 406 417 1 407 419 1 419 418 1
		 418 406 1 408 420 1 420 419 1 409 421 1 421 420 1 410 422 1
		 422 421 1 411 423 1 423 422 1 412 424 1 424 423 1 413 425 1
		 425 424 1 414 426 1 426 425 1 415 427 1 427 426 1 416 428 1
		 428 427 1 417 429 1 429 428 1 418 429 1 419 431 1 431 430 1
		 430 418 1 420 432 1 432 431 1 421 433 1 433 432 1 422 434 1
		 434 433 1 423 435 1 435 434 1 424 436 1 436 435 1 425 437 1
		 437 436 1 426 438 1 438 437 1 427 439 1 439 438 1 428 440 1
		 440 439 1 429 441 1 441 440 1 430 441 1 431 443 1 443 442 1
		 442 430 1 432 444 1 444 443 1 433 445 1 445 444 1 434 446 1
		 446 445 1 435 447 1 447 446 1 436 448 1 448 447 1 437 449 1
		 449 448 1 438 450 1 450 449 1 439 451 1 451 450 1 440 452 1
		 452 451 1 441 453 1 453 452 1 442 453 1 443 455 1 455 454 1
		 454 442 1 444 456 1 456 455 1 445 457 1 457 456 1 446 458 1
		 458 457 1 447 459 1 459 458 1 448 460 1 460 459 1 449 461 1
		 461 460 1 450 462 1 462 461 1 451 463 1 463 462 1 452 464 1
		 464 463 1 453 465 1 465 464 1 454 465 1 455 467 1 467 466 1
		 466 454 1 456 468 1 468 467 1 457 469 1 469 468 1 458 470 1
		 470 469 1 459 471 1 471 470 1 460 472 1 472 471 1 461 473 1
		 473 472 1 462 474 1 474 473 1 463 475 1 475 474 1 464 476 1
		 476 475 1 465 477 1 477 476 1 466 477 1 467 479 1 479 478 1
		 478 466 1 468 480 1 480 479 1 469 481 1 481 480 1 470 482 1
		 482 481 1 471 483 1 483 482 1 472 484 1 484 483 1 473 485 1
		 485 484 1 474 486 1 486 485 1 475 487 1 487 486 1 476 488 1
		 488 487 1 477 489 1 489 488 1 478 489 1 296 490 1 490 297 1
		 295 490 1 294 490 1 293 490 1 292 490 1 291 490 1 290 490 1
		 289 490 1 288 490 1 287 490 1 286 490 1;
	setAttr -s 488 -ch 1912 ".fc[0:487]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 -4 47 -45
		f 4 -3 48 49 50
		f 4 -7 51 52 -49
		f 4 -10 53 54 -52
		f 4 -13 55 56 -54
		f 4 -16 57 58 -56
		f 4 -19 59 60 -58
		f 4 -22 61 62 -60
		f 4 -25 63 64 -62
		f 4 -28 65 66 -64
		f 4 -31 67 68 -66
		f 4 -34 69 70 -68
		f 4 -37 71 72 -70
		f 4 -40 73 74 -72
		f 4 -43 75 76 -74
		f 4 -46 77 78 -76
		f 4 -48 -51 79 -78
		f 4 -50 80 81 82
		f 4 -53 83 84 -81
		f 4 -55 85 86 -84
		f 4 -57 87 88 -86
		f 4 -59 89 90 -88
		f 4 -61 91 92 -90
		f 4 -63 93 94 -92
		f 4 -65 95 96 -94
		f 4 -67 97 98 -96
		f 4 -69 99 100 -98
		f 4 -71 101 102 -100
		f 4 -73 103 104 -102
		f 4 -75 105 106 -104
		f 4 -77 107 108 -106
		f 4 -79 109 110 -108
		f 4 -80 -83 111 -110
		f 4 -82 112 113 114
		f 4 -85 115 116 -113
		f 4 -87 117 118 -116
		f 4 -89 119 120 -118
		f 4 -91 121 122 -120
		f 4 -93 123 124 -122
		f 4 -95 125 126 -124
		f 4 -97 127 128 -126
		f 4 -99 129 130 -128
		f 4 -101 131 132 -130
		f 4 -103 133 134 -132
		f 4 -105 135 136 -134
		f 4 -107 137 138 -136
		f 4 -109 139 140 -138
		f 4 -111 141 142 -140
		f 4 -112 -115 143 -142
		f 3 -114 144 145
		f 3 -117 146 -145
		f 3 -119 147 -147
		f 3 -121 148 -148
		f 3 -123 149 -149
		f 3 -125 150 -150
		f 3 -127 151 -151
		f 3 -129 152 -152
		f 3 -131 153 -153
		f 3 -133 154 -154
		f 3 -135 155 -155
		f 3 -137 156 -156
		f 3 -139 157 -157
		f 3 -141 158 -158
		f 3 -143 159 -159
		f 3 -144 -146 -160
		f 4 160 161 162 163
		f 4 164 165 166 -162
		f 4 167 168 169 -166
		f 4 170 171 172 -169
		f 4 173 174 175 -172
		f 4 176 177 178 -175
		f 4 179 180 181 -178
		f 4 182 183 184 -181
		f 4 185 186 187 -184
		f 4 188 189 190 -187
		f 4 191 192 193 -190
		f 4 194 -164 195 -193
		f 4 -163 196 197 198
		f 4 -167 199 200 -197
		f 4 -170 201 202 -200
		f 4 -173 203 204 -202
		f 4 -176 205 206 -204
		f 4 -179 207 208 -206
		f 4 -182 209 210 -208
		f 4 -185 211 212 -210
		f 4 -188 213 214 -212
		f 4 -191 215 216 -214
		f 4 -194 217 218 -216
		f 4 -196 -199 219 -218
		f 4 -198 220 221 222
		f 4 -201 223 224 -221
		f 4 -203 225 226 -224
		f 4 -205 227 228 -226
		f 4 -207 229 230 -228
		f 4 -209 231 232 -230
		f 4 -211 233 234 -232
		f 4 -213 235 236 -234
		f 4 -215 237 238 -236
		f 4 -217 239 240 -238
		f 4 -219 241 242 -240
		f 4 -220 -223 243 -242
		f 4 -222 244 245 246
		f 4 -225 247 248 -245
		f 4 -227 249 250 -248
		f 4 -229 251 252 -250
		f 4 -231 253 254 -252
		f 4 -233 255 256 -254
		f 4 -235 257 258 -256
		f 4 -237 259 260 -258
		f 4 -239 261 262 -260
		f 4 -241 263 264 -262
		f 4 -243 265 266 -264
		f 4 -244 -247 267 -266
		f 4 -246 268 269 270
		f 4 -249 271 272 -269
		f 4 -251 273 274 -272
		f 4 -253 275 276 -274
		f 4 -255 277 278 -276
		f 4 -257 279 280 -278
		f 4 -259 281 282 -280
		f 4 -261 283 284 -282
		f 4 -263 285 286 -284
		f 4 -265 287 288 -286
		f 4 -267 289 290 -288
		f 4 -268 -271 291 -290
		f 4 -270 292 293 294
		f 4 -273 295 296 -293
		f 4 -275 297 298 -296
		f 4 -277 299 300 -298
		f 4 -279 301 302 -300
		f 4 -281 303 304 -302
		f 4 -283 305 306 -304
		f 4 -285 307 308 -306
		f 4 -287 309 310 -308
		f 4 -289 311 312 -310
		f 4 -291 313 314 -312
		f 4 -292 -295 315 -314
		f 4 -294 316 317 318
		f 4 -297 319 320 -317
		f 4 -299 321 322 -320
		f 4 -301 323 324 -322
		f 4 -303 325 326 -324
		f 4 -305 327 328 -326
		f 4 -307 329 330 -328
		f 4 -309 331 332 -330
		f 4 -311 333 334 -332
		f 4 -313 335 336 -334
		f 4 -315 337 338 -336
		f 4 -316 -319 339 -338
		f 4 -318 340 341 342
		f 4 -321 343 344 -341
		f 4 -323 345 346 -344
		f 4 -325 347 348 -346
		f 4 -327 349 350 -348
		f 4 -329 351 352 -350
		f 4 -331 353 354 -352
		f 4 -333 355 356 -354
		f 4 -335 357 358 -356
		f 4 -337 359 360 -358
		f 4 -339 361 362 -360
		f 4 -340 -343 363 -362
		f 4 -342 364 365 366
		f 4 -345 367 368 -365
		f 4 -347 369 370 -368
		f 4 -349 371 372 -370
		f 4 -351 373 374 -372
		f 4 -353 375 376 -374
		f 4 -355 377 378 -376
		f 4 -357 379 380 -378
		f 4 -359 381 382 -380
		f 4 -361 383 384 -382
		f 4 -363 385 386 -384
		f 4 -364 -367 387 -386
		f 4 -366 388 389 390
		f 4 -369 391 392 -389
		f 4 -371 393 394 -392
		f 4 -373 395 396 -394
		f 4 -375 397 398 -396
		f 4 -377 399 400 -398
		f 4 -379 401 402 -400
		f 4 -381 403 404 -402
		f 4 -383 405 406 -404
		f 4 -385 407 408 -406
		f 4 -387 409 410 -408
		f 4 -388 -391 411 -410
		f 4 -390 412 413 414
		f 4 -393 415 416 -413
		f 4 -395 417 418 -416
		f 4 -397 419 420 -418
		f 4 -399 421 422 -420
		f 4 -401 423 424 -422
		f 4 -403 425 426 -424
		f 4 -405 427 428 -426
		f 4 -407 429 430 -428
		f 4 -409 431 432 -430
		f 4 -411 433 434 -432
		f 4 -412 -415 435 -434
		f 4 -414 436 437 438
		f 4 -417 439 440 -437
		f 4 -419 441 442 -440
		f 4 -421 443 444 -442
		f 4 -423 445 446 -444
		f 4 -425 447 448 -446
		f 4 -427 449 450 -448
		f 4 -429 451 452 -450
		f 4 -431 453 454 -452
		f 4 -433 455 456 -454
		f 4 -435 457 458 -456
		f 4 -436 -439 459 -458
		f 4 -438 460 461 462
		f 4 -441 463 464 -461
		f 4 -443 465 466 -464
		f 4 -445 467 468 -466
		f 4 -447 469 470 -468
		f 4 -449 471 472 -470
		f 4 -451 473 474 -472
		f 4 -453 475 476 -474
		f 4 -455 477 478 -476
		f 4 -457 479 480 -478
		f 4 -459 481 482 -480
		f 4 -460 -463 483 -482
		f 4 -462 484 485 486
		f 4 -465 487 488 -485
		f 4 -467 489 490 -488
		f 4 -469 491 492 -490
		f 4 -471 493 494 -492
		f 4 -473 495 496 -494
		f 4 -475 497 498 -496
		f 4 -477 499 500 -498
		f 4 -479 501 502 -500
		f 4 -481 503 504 -502
		f 4 -483 505 506 -504
		f 4 -484 -487 507 -506
		f 4 -486 508 509 510
		f 4 -489 511 512 -509
		f 4 -491 513 514 -512
		f 4 -493 515 516 -514
		f 4 -495 517 518 -516
		f 4 -497 519 520 -518
		f 4 -499 521 522 -520
		f 4 -501 523 524 -522
		f 4 -503 525 526 -524
		f 4 -505 527 528 -526
		f 4 -507 529 530 -528
		f 4 -508 -511 531 -530
		f 4 -510 532 533 534
		f 4 -513 535 536 -533
		f 4 -515 537 538 -536
		f 4 -517 539 540 -538
		f 4 -519 541 542 -540
		f 4 -521 543 544 -542
		f 4 -523 545 546 -544
		f 4 -525 547 548 -546
		f 4 -527 549 550 -548
		f 4 -529 551 552 -550
		f 4 -531 553 554 -552
		f 4 -532 -535 555 -554
		f 3 -192 556 557
		f 3 -189 558 -557
		f 3 -186 559 -559
		f 3 -183 560 -560
		f 3 -180 561 -561
		f 3 -177 562 -562
		f 3 -174 563 -563
		f 3 -171 564 -564
		f 3 -168 565 -565
		f 3 -165 566 -566
		f 3 -161 567 -567
		f 3 -195 -558 -568
		f 4 568 569 570 571
		f 4 572 573 574 -570
		f 4 575 576 577 -574
		f 4 578 579 580 -577
		f 4 581 582 583 -580
		f 4 584 585 586 -583
		f 4 587 588 589 -586
		f 4 590 591 592 -589
		f 4 593 594 595 -592
		f 4 596 597 598 -595
		f 4 599 600 601 -598
		f 4 602 -572 603 -601
		f 4 -571 604 605 606
		f 4 -575 607 608 -605
		f 4 -578 609 610 -608
		f 4 -581 611 612 -610
		f 4 -584 613 614 -612
		f 4 -587 615 616 -614
		f 4 -590 617 618 -616
		f 4 -593 619 620 -618
		f 4 -596 621 622 -620
		f 4 -599 623 624 -622
		f 4 -602 625 626 -624
		f 4 -604 -607 627 -626
		f 4 -606 628 629 630
		f 4 -609 631 632 -629
		f 4 -611 633 634 -632
		f 4 -613 635 636 -634
		f 4 -615 637 638 -636
		f 4 -617 639 640 -638
		f 4 -619 641 642 -640
		f 4 -621 643 644 -642
		f 4 -623 645 646 -644
		f 4 -625 647 648 -646
		f 4 -627 649 650 -648
		f 4 -628 -631 651 -650
		f 4 -630 652 653 654
		f 4 -633 655 656 -653
		f 4 -635 657 658 -656
		f 4 -637 659 660 -658
		f 4 -639 661 662 -660
		f 4 -641 663 664 -662
		f 4 -643 665 666 -664
		f 4 -645 667 668 -666
		f 4 -647 669 670 -668
		f 4 -649 671 672 -670
		f 4 -651 673 674 -672
		f 4 -652 -655 675 -674
		f 4 -654 676 677 678
		f 4 -657 679 680 -677
		f 4 -659 681 682 -680
		f 4 -661 683 684 -682
		f 4 -663 685 686 -684
		f 4 -665 687 688 -686
		f 4 -667 689 690 -688
		f 4 -669 691 692 -690
		f 4 -671 693 694 -692
		f 4 -673 695 696 -694
		f 4 -675 697 698 -696
		f 4 -676 -679 699 -698
		f 4 -678 700 701 702
		f 4 -681 703 704 -701
		f 4 -683 705 706 -704
		f 4 -685 707 708 -706
		f 4 -687 709 710 -708
		f 4 -689 711 712 -710
		f 4 -691 713 714 -712
		f 4 -693 715 716 -714
		f 4 -695 717 718 -716
		f 4 -697 719 720 -718
		f 4 -699 721 722 -720
		f 4 -700 -703 723 -722
		f 4 -702 724 725 726
		f 4 -705 727 728 -725
		f 4 -707 729 730 -728
		f 4 -709 731 732 -730
		f 4 -711 733 734 -732
		f 4 -713 735 736 -734
		f 4 -715 737 738 -736
		f 4 -717 739 740 -738
		f 4 -719 741 742 -740
		f 4 -721 743 744 -742
		f 4 -723 745 746 -744
		f 4 -724 -727 747 -746
		f 4 -726 748 749 750
		f 4 -729 751 752 -749
		f 4 -731 753 754 -752
		f 4 -733 755 756 -754
		f 4 -735 757 758 -756
		f 4 -737 759 760 -758
		f 4 -739 761 762 -760
		f 4 -741 763 764 -762
		f 4 -743 765 766 -764
		f 4 -745 767 768 -766
		f 4 -747 769 770 -768
		f 4 -748 -751 771 -770
		f 4 -750 772 773 774
		f 4 -753 775 776 -773
		f 4 -755 777 778 -776
		f 4 -757 779 780 -778
		f 4 -759 781 782 -780
		f 4 -761 783 784 -782
		f 4 -763 785 786 -784
		f 4 -765 787 788 -786
		f 4 -767 789 790 -788
		f 4 -769 791 792 -790
		f 4 -771 793 794 -792
		f 4 -772 -775 795 -794
		f 4 -774 796 797 798
		f 4 -777 799 800 -797
		f 4 -779 801 802 -800
		f 4 -781 803 804 -802
		f 4 -783 805 806 -804
		f 4 -785 807 808 -806
		f 4 -787 809 810 -808
		f 4 -789 811 812 -810
		f 4 -791 813 814 -812
		f 4 -793 815 816 -814
		f 4 -795 817 818 -816
		f 4 -796 -799 819 -818
		f 4 -798 820 821 822
		f 4 -801 823 824 -821
		f 4 -803 825 826 -824
		f 4 -805 827 828 -826
		f 4 -807 829 830 -828
		f 4 -809 831 832 -830
		f 4 -811 833 834 -832
		f 4 -813 835 836 -834
		f 4 -815 837 838 -836
		f 4 -817 839 840 -838
		f 4 -819 841 842 -840
		f 4 -820 -823 843 -842
		f 4 -822 844 845 846
		f 4 -825 847 848 -845
		f 4 -827 849 850 -848
		f 4 -829 851 852 -850
		f 4 -831 853 854 -852
		f 4 -833 855 856 -854
		f 4 -835 857 858 -856
		f 4 -837 859 860 -858
		f 4 -839 861 862 -860
		f 4 -841 863 864 -862
		f 4 -843 865 866 -864
		f 4 -844 -847 867 -866
		f 4 -846 868 869 870
		f 4 -849 871 872 -869
		f 4 -851 873 874 -872
		f 4 -853 875 876 -874
		f 4 -855 877 878 -876
		f 4 -857 879 880 -878
		f 4 -859 881 882 -880
		f 4 -861 883 884 -882
		f 4 -863 885 886 -884
		f 4 -865 887 888 -886
		f 4 -867 889 890 -888
		f 4 -868 -871 891 -890
		f 4 -870 892 893 894
		f 4 -873 895 896 -893
		f 4 -875 897 898 -896
		f 4 -877 899 900 -898
		f 4 -879 901 902 -900
		f 4 -881 903 904 -902
		f 4 -883 905 906 -904
		f 4 -885 907 908 -906
		f 4 -887 909 910 -908
		f 4 -889 911 912 -910
		f 4 -891 913 914 -912
		f 4 -892 -895 915 -914
		f 4 -894 916 917 918
		f 4 -897 919 920 -917
		f 4 -899 921 922 -920
		f 4 -901 923 924 -922
		f 4 -903 925 926 -924
		f 4 -905 927 928 -926
		f 4 -907 929 930 -928
		f 4 -909 931 932 -930
		f 4 -911 933 934 -932
		f 4 -913 935 936 -934
		f 4 -915 937 938 -936
		f 4 -916 -919 939 -938
		f 4 -918 940 941 942
		f 4 -921 943 944 -941
		f 4 -923 945 946 -944
		f 4 -925 947 948 -946
		f 4 -927 949 950 -948
		f 4 -929 951 952 -950
		f 4 -931 953 954 -952
		f 4 -933 955 956 -954
		f 4 -935 957 958 -956
		f 4 -937 959 960 -958
		f 4 -939 961 962 -960
		f 4 -940 -943 963 -962
		f 3 -600 964 965
		f 3 -597 966 -965
		f 3 -594 967 -967
		f 3 -591 968 -968
		f 3 -588 969 -969
		f 3 -585 970 -970
		f 3 -582 971 -971
		f 3 -579 972 -972
		f 3 -576 973 -973
		f 3 -573 974 -974
		f 3 -569 975 -975
		f 3 -603 -966 -976;
createNode skinCluster -n "aoi_upper_skinCluster";
	rename -uid "9688AEDB-42C2-53CD-9480-9D83F4BFD058";
	setAttr -s 491 ".wl";
	setAttr ".wl[0:490].w"
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		2 0 0.6 1 0.4
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.7453 3 0.2547
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		2 2 0.1406 3 0.8594
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		2 3 0.5062 4 0.4938
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.8484 5 0.1516
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		2 4 0.3109 5 0.6891
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 2 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.7453 7 0.2547
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		2 6 0.1406 7 0.8594
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		2 7 0.5062 8 0.4938
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.8484 9 0.1516
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		2 8 0.3109 9 0.6891
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 6 1;
	setAttr -s 10 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -52.5 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -59.5 0 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -9.2 -72 0 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -16.2675 -67.2329 0 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -22.0501 -63.3325 0 1;
	setAttr ".pm[5]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -28.6617 -58.8729 0 1;
	setAttr ".pm[6]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 9.2 -72 0 1;
	setAttr ".pm[7]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 16.2675 -67.2329 0 1;
	setAttr ".pm[8]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 22.0501 -63.3325 0 1;
	setAttr ".pm[9]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 28.6617 -58.8729 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 10 ".ma";
	setAttr -s 10 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffd24d";
	rename -uid "68E8FDF2-351B-5A7E-BE67-04A434A8DD8C";
	setAttr ".c" -type "float3" 1 0.64448 0.07421 ;
createNode shadingEngine -n "paint_ffd24dSG";
	rename -uid "A0FF5F98-FEE3-59C3-89D5-2F97C76789B1";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_skin" -p "aoi_geo";
	rename -uid "0CE222E5-68E6-568E-8192-393C88E943A3";
createNode mesh -n "aoi_skinShape" -p "aoi_skin";
	rename -uid "11F21884-DC8C-506D-B92C-8A25C846D09E";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_skinShapeOrig" -p "aoi_skin";
	rename -uid "686213C2-E4E0-5C99-8A4C-85FA9ED5F0E1";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 1218 ".vt[0:1217]"  -2.6 72 -0.3 -2.103 72 1.228 -0.803 72 2.173 0.803 72 2.173 2.103 72 1.228 2.6 72 -0.3
		 2.103 72 -1.828 0.803 72 -2.773 -0.803 72 -2.773 -2.103 72 -1.828 -2.6 75 -0.3 -2.103 75 1.228
		 -0.803 75 2.173 0.803 75 2.173 2.103 75 1.228 2.6 75 -0.3 2.103 75 -1.828 0.803 75 -2.773
		 -0.803 75 -2.773 -2.103 75 -1.828 -2.6 77 -0.3 -2.103 77 1.228 -0.803 77 2.173 0.803 77 2.173
		 2.103 77 1.228 2.6 77 -0.3 2.103 77 -1.828 0.803 77 -2.773 -0.803 77 -2.773 -2.103 77 -1.828
		 -2.6 81 -0.3 -2.103 81 1.228 -0.803 81 2.173 0.803 81 2.173 2.103 81 1.228 2.6 81 -0.3
		 2.103 81 -1.828 0.803 81 -2.773 -0.803 81 -2.773 -2.103 81 -1.828 -2.6 85 -0.3 -2.103 85 1.228
		 -0.803 85 2.173 0.803 85 2.173 2.103 85 1.228 2.6 85 -0.3 2.103 85 -1.828 0.803 85 -2.773
		 -0.803 85 -2.773 -2.103 85 -1.828 0 72 -0.3 0 85 -0.3 10.456 74.935 0 10.221 74.587 1.568
		 9.579 73.635 2.716 8.703 72.336 3.136 7.826 71.036 2.716 7.184 70.084 1.568 6.949 69.736 0 7.184 70.084 -1.568
		 7.826 71.036 -2.716 8.703 72.336 -3.136 9.579 73.635 -2.716 10.221 74.587 -1.568 12.088 73.733 0 11.859 73.394 1.526
		 11.235 72.468 2.643 10.381 71.203 3.052 9.528 69.938 2.643 8.903 69.012 1.526 8.675 68.673 0 8.903 69.012 -1.526
		 9.528 69.938 -2.643 10.381 71.203 -3.052 11.235 72.468 -2.643 11.859 73.394 -1.526 13.72 72.531 0 13.498 72.202 1.484
		 12.89 71.301 2.57 12.06 70.071 2.968 11.23 68.84 2.57 10.623 67.94 1.484 10.4 67.61 0 10.623 67.94 -1.484
		 11.23 68.84 -2.57 12.06 70.071 -2.968 12.89 71.301 -2.57 13.498 72.202 -1.484 15.352 71.329 0 15.136 71.009 1.442
		 14.545 70.134 2.498 13.739 68.938 2.884 12.933 67.743 2.498 12.342 66.868 1.442 12.126 66.547 0 12.342 66.868 -1.442
		 12.933 67.743 -2.498 13.739 68.938 -2.884 14.545 70.134 -2.498 15.136 71.009 -1.442 16.984 70.127 0 16.774 69.816 1.4
		 16.201 68.967 2.425 15.418 67.806 2.8 14.635 66.645 2.425 14.062 65.796 1.4 13.852 65.485 0 14.062 65.796 -1.4
		 14.635 66.645 -2.425 15.418 67.806 -2.8 16.201 68.967 -2.425 16.774 69.816 -1.4 18.483 68.998 0 18.281 68.698 1.351
		 17.728 67.878 2.34 16.972 66.758 2.702 16.217 65.638 2.34 15.664 64.818 1.351 15.461 64.518 0 15.664 64.818 -1.351
		 16.217 65.638 -2.34 16.972 66.758 -2.702 17.728 67.878 -2.34 18.281 68.698 -1.351 19.983 67.868 0 19.788 67.579 1.302
		 19.255 66.788 2.255 18.527 65.709 2.604 17.799 64.63 2.255 17.266 63.839 1.302 17.071 63.55 0 17.266 63.839 -1.302
		 17.799 64.63 -2.255 18.527 65.709 -2.604 19.255 66.788 -2.255 19.788 67.579 -1.302 21.482 66.738 0 21.295 66.46 1.253
		 20.782 65.699 2.17 20.081 64.661 2.506 19.38 63.622 2.17 18.868 62.861 1.253 18.68 62.583 0 18.868 62.861 -1.253
		 19.38 63.622 -2.17 20.081 64.661 -2.506 20.782 65.699 -2.17 21.295 66.46 -1.253 22.982 65.608 0 22.802 65.341 1.204
		 22.309 64.61 2.085 21.636 63.612 2.408 20.962 62.614 2.085 20.469 61.883 1.204 20.289 61.616 0 20.469 61.883 -1.204
		 20.962 62.614 -2.085 21.636 63.612 -2.408 22.309 64.61 -2.085 22.802 65.341 -1.204 24.506 64.648 0 24.321 64.375 1.232
		 23.817 63.627 2.134 23.128 62.606 2.464 22.439 61.584 2.134 21.935 60.836 1.232 21.75 60.563 0 21.935 60.836 -1.232
		 22.439 61.584 -2.134 23.128 62.606 -2.464 23.817 63.627 -2.134 24.321 64.375 -1.232 26.029 63.688 0 25.84 63.408 1.26
		 25.325 62.644 2.182 24.62 61.599 2.52 23.916 60.554 2.182 23.4 59.79 1.26 23.211 59.51 0 23.4 59.79 -1.26
		 23.916 60.554 -2.182 24.62 61.599 -2.52 25.325 62.644 -2.182 25.84 63.408 -1.26 27.531 62.517 0 27.352 62.252 1.195
		 26.863 61.527 2.069 26.195 60.537 2.389 25.527 59.546 2.069 25.038 58.821 1.195 24.859 58.556 0 25.038 58.821 -1.195
		 25.527 59.546 -2.069 26.195 60.537 -2.389 26.863 61.527 -2.069 27.352 62.252 -1.195 29.033 61.347 0 28.864 61.096 1.129
		 28.402 60.41 1.956 27.77 59.474 2.259 27.139 58.538 1.956 26.677 57.852 1.129 26.507 57.602 0 26.677 57.852 -1.129
		 27.139 58.538 -1.956 27.77 59.474 -2.259 28.402 60.41 -1.956 28.864 61.096 -1.129 30.536 60.176 0 30.376 59.939 1.064
		 29.941 59.294 1.843 29.346 58.412 2.128 28.751 57.53 1.843 28.315 56.884 1.064 28.156 56.647 0 28.315 56.884 -1.064
		 28.751 57.53 -1.843 29.346 58.412 -2.128 29.941 59.294 -1.843 30.376 59.939 -1.064 32.038 59.005 0 31.888 58.783 0.999
		 31.479 58.177 1.73 30.921 57.349 1.997 30.362 56.521 1.73 29.954 55.915 0.999 29.804 55.693 0 29.954 55.915 -0.999
		 30.362 56.521 -1.73 30.921 57.349 -1.997 31.479 58.177 -1.73 31.888 58.783 -0.999 33.54 57.834 0 33.4 57.627 0.933
		 33.018 57.06 1.617 32.496 56.287 1.867 31.974 55.513 1.617 31.592 54.946 0.933 31.452 54.739 0 31.592 54.946 -0.933
		 31.974 55.513 -1.617 32.496 56.287 -1.867 33.018 57.06 -1.617 33.4 57.627 -0.933 35.042 56.663 0 34.912 56.471 0.868
		 34.557 55.944 1.503 34.071 55.224 1.736 33.586 54.505 1.503 33.23 53.978 0.868 33.1 53.785 0 33.23 53.978 -0.868
		 33.586 54.505 -1.503 34.071 55.224 -1.736 34.557 55.944 -1.503 34.912 56.471 -0.868 8.703 72.336 0 34.071 55.224 0
		 34.264 57.084 0 34.088 56.823 1.035 33.627 56.139 1.674 33.056 55.294 1.674 32.595 54.61 1.035 32.419 54.348 0
		 32.595 54.61 -1.035 33.056 55.294 -1.674 33.627 56.139 -1.674 34.088 56.823 -1.035 36.3 55.578 0 36.136 55.334 1.552
		 35.705 54.696 2.511 35.173 53.907 2.511 34.742 53.269 1.552 34.578 53.025 0 34.742 53.269 -1.552 35.173 53.907 -2.511
		 35.705 54.696 -2.511 36.136 55.334 -1.552 38.975 53.642 0 38.822 53.415 1.746 38.422 52.823 2.825 37.928 52.09 2.825
		 37.528 51.497 1.746 37.375 51.271 0 37.528 51.497 -1.746 37.928 52.09 -2.825 38.422 52.823 -2.825 38.822 53.415 -1.746
		 39.49 53.029 0 39.361 52.837 1.681 39.022 52.336 2.72 38.604 51.716 2.72 38.266 51.214 1.681 38.137 51.022 0
		 38.266 51.214 -1.681 38.604 51.716 -2.72 39.022 52.336 -2.72 39.361 52.837 -1.681 33.342 55.716 0 38.813 52.026 0
		 38.636 53.14 1.87 38.406 52.798 2.727 37.944 52.114 2.727 37.714 51.772 1.87 37.944 52.114 1.013 38.406 52.798 1.013
		 40.082 52.006 1.87 39.889 51.718 2.584 39.501 51.144 2.584 39.307 50.856 1.87 39.501 51.144 1.156 39.889 51.718 1.156
		 41.528 50.871 1.87 41.372 50.638 2.442 41.058 50.173 2.442 40.901 49.941 1.87 41.058 50.173 1.298 41.372 50.638 1.298
		 42.974 49.736 1.87 42.855 49.558 2.299 42.615 49.203 2.299 42.495 49.025 1.87 42.615 49.203 1.441 42.855 49.558 1.441
		 38.175 52.456 1.87 42.735 49.381 1.87 38.667 53.186 0 38.421 52.821 0.915 37.929 52.091 0.915 37.683 51.727 0
		 37.929 52.091 -0.915 38.421 52.821 -0.915 40.291 51.921 0 40.084 51.614 0.762 39.67 51.002 0.762 39.464 50.695 0
		 39.67 51.002 -0.762 40.084 51.614 -0.762 41.914 50.656 0 41.747 50.408 0.61 41.412 49.912 0.61 41.245 49.664 0
		 41.412 49.912 -0.61 41.747 50.408 -0.61 43.538 49.391 0 43.41 49.201 0.457 43.154 48.822 0.457 43.026 48.632 0
		 43.154 48.822 -0.457 43.41 49.201 -0.457 38.175 52.456 0 43.282 49.012 0 38.605 53.095 -1.87 38.39 52.775 -1.07
		 37.96 52.137 -1.07 37.744 51.818 -1.87 37.96 52.137 -2.67 38.39 52.775 -2.67 39.935 52.049 -1.87 39.754 51.781 -1.203
		 39.392 51.245 -1.203 39.211 50.977 -1.87 39.392 51.245 -2.537 39.754 51.781 -2.537 41.264 51.004 -1.87 41.118 50.787 -1.337
		 40.825 50.353 -1.337 40.679 50.136 -1.87 40.825 50.353 -2.403 41.118 50.787 -2.403 42.594 49.959 -1.87 42.482 49.793 -1.47
		 42.258 49.461 -1.47 42.146 49.295 -1.87 42.258 49.461 -2.27 42.482 49.793 -2.27 38.175 52.456 -1.87 42.37 49.627 -1.87
		 36.705 53.871 1.507 36.66 54.595 2.096 36.032 54.595 2.79 35.45 53.871 2.893 35.495 53.147 2.304 36.122 53.147 1.61
		 38.453 52.641 3.24 38.414 53.278 3.759 37.862 53.278 4.369 37.349 52.641 4.46 37.389 52.003 3.941 37.941 52.003 3.331
		 40.019 51.534 4.808 39.985 52.084 5.256 39.509 52.084 5.783 39.066 51.534 5.862 39.1 50.983 5.414 39.577 50.983 4.887
		 41.495 50.488 6.294 41.466 50.951 6.671 41.064 50.951 7.115 40.692 50.488 7.181 40.72 50.024 6.804 41.122 50.024 6.36
		 36.077 53.871 2.2 41.093 50.488 6.738 10.469 33.368 0.332 9.79 33.442 2.938 7.935 33.497 4.846 5.4 33.517 5.544
		 2.865 33.497 4.846 1.01 33.442 2.938 0.331 33.368 0.332 1.01 33.293 -2.274 2.865 33.239 -4.181 5.4 33.219 -4.88
		 7.935 33.239 -4.181 9.79 33.293 -2.274 10.049 30.737 0.408 9.426 30.806 2.817 7.724 30.856 4.58 5.4 30.875 5.226
		 3.076 30.856 4.58 1.374 30.806 2.817 0.751 30.737 0.408 1.374 30.668 -2.002 3.076 30.618 -3.765 5.4 30.599 -4.411
		 7.724 30.618 -3.765 9.426 30.668 -2.002 9.628 28.106 0.483 9.062 28.169 2.695 7.514 28.215 4.314 5.4 28.232 4.907
		 3.286 28.215 4.314 1.738 28.169 2.695 1.172 28.106 0.483 1.738 28.043 -1.729 3.286 27.996 -3.349 5.4 27.979 -3.942
		 7.514 27.996 -3.349 9.062 28.043 -1.729 9.208 25.475 0.558 8.698 25.474 2.574 7.304 25.473 4.05 5.4 25.472 4.59
		 3.496 25.473 4.05 2.102 25.474 2.574 1.592 25.475 0.558 2.102 25.476 -1.458 3.496 25.477 -2.934 5.4 25.477 -3.474
		 7.304 25.477 -2.934 8.698 25.476 -1.458 9.264 22.363 0.479 8.746 22.259 2.577 7.332 22.183 4.112 5.4 22.155 4.674
		 3.468 22.183 4.112 2.054 22.259 2.577 1.536 22.363 0.479 2.054 22.466 -1.618 3.468 22.542 -3.154 5.4 22.57 -3.716
		 7.332 22.542 -3.154 8.746 22.466 -1.618 9.32 19.254 0.25 8.795 19.094 2.428 7.36 18.976 4.023 5.4 18.933 4.606
		 3.44 18.976 4.023 2.005 19.094 2.428 1.48 19.254 0.25 2.005 19.415 -1.928 3.44 19.532 -3.522 5.4 19.575 -4.106
		 7.36 19.532 -3.522 8.795 19.415 -1.928 8.852 15.524 -0.025 8.39 15.383 1.884 7.126 15.28 3.282 5.4 15.243 3.793
		 3.674 15.28 3.282 2.41 15.383 1.884 1.948 15.524 -0.025 2.41 15.665 -1.933 3.674 15.768 -3.331 5.4 15.805 -3.842
		 7.126 15.768 -3.331 8.39 15.665 -1.933 5.4 33.368 0.332 5.4 15.524 -0.025 -6.949 69.736 0 -7.184 70.084 1.568
		 -7.826 71.036 2.716 -8.703 72.336 3.136 -9.579 73.635 2.716 -10.221 74.587 1.568 -10.456 74.935 0 -10.221 74.587 -1.568
		 -9.579 73.635 -2.716 -8.703 72.336 -3.136 -7.826 71.036 -2.716 -7.184 70.084 -1.568 -8.675 68.673 0 -8.903 69.012 1.526
		 -9.528 69.938 2.643 -10.381 71.203 3.052 -11.235 72.468 2.643 -11.859 73.394 1.526 -12.088 73.733 0 -11.859 73.394 -1.526
		 -11.235 72.468 -2.643 -10.381 71.203 -3.052 -9.528 69.938 -2.643 -8.903 69.012 -1.526 -10.4 67.61 0 -10.623 67.94 1.484
		 -11.23 68.84 2.57 -12.06 70.071 2.968 -12.89 71.301 2.57 -13.498 72.202 1.484 -13.72 72.531 0 -13.498 72.202 -1.484
		 -12.89 71.301 -2.57 -12.06 70.071 -2.968 -11.23 68.84 -2.57 -10.623 67.94 -1.484 -12.126 66.547 0 -12.342 66.868 1.442
		 -12.933 67.743 2.498 -13.739 68.938 2.884 -14.545 70.134 2.498 -15.136 71.009 1.442 -15.352 71.329 0 -15.136 71.009 -1.442
		 -14.545 70.134 -2.498 -13.739 68.938 -2.884 -12.933 67.743 -2.498 -12.342 66.868 -1.442 -13.852 65.485 0 -14.062 65.796 1.4
		 -14.635 66.645 2.425 -15.418 67.806 2.8 -16.201 68.967 2.425 -16.774 69.816 1.4 -16.984 70.127 0 -16.774 69.816 -1.4
		 -16.201 68.967 -2.425 -15.418 67.806 -2.8 -14.635 66.645 -2.425 -14.062 65.796 -1.4 -15.461 64.518 0 -15.664 64.818 1.351
		 -16.217 65.638 2.34 -16.972 66.758 2.702 -17.728 67.878 2.34 -18.281 68.698 1.351 -18.483 68.998 0 -18.281 68.698 -1.351
		 -17.728 67.878 -2.34 -16.972 66.758 -2.702 -16.217 65.638 -2.34 -15.664 64.818 -1.351 -17.071 63.55 0 -17.266 63.839 1.302
		 -17.799 64.63 2.255 -18.527 65.709 2.604 -19.255 66.788 2.255 -19.788 67.579 1.302 -19.983 67.868 0 -19.788 67.579 -1.302
		 -19.255 66.788 -2.255 -18.527 65.709 -2.604 -17.799 64.63 -2.255 -17.266 63.839 -1.302 -18.68 62.583 0 -18.868 62.861 1.253
		 -19.38 63.622 2.17 -20.081 64.661 2.506 -20.782 65.699 2.17 -21.295 66.46 1.253 -21.482 66.738 0 -21.295 66.46 -1.253
		 -20.782 65.699 -2.17 -20.081 64.661 -2.506 -19.38 63.622 -2.17 -18.868 62.861 -1.253 -20.289 61.616 0 -20.469 61.883 1.204
		 -20.962 62.614 2.085 -21.636 63.612 2.408 -22.309 64.61 2.085 -22.802 65.341 1.204 -22.982 65.608 0 -22.802 65.341 -1.204
		 -22.309 64.61 -2.085 -21.636 63.612 -2.408 -20.962 62.614 -2.085 -20.469 61.883 -1.204 -21.75 60.563 0 -21.935 60.836 1.232
		 -22.439 61.584 2.134 -23.128 62.606 2.464 -23.817 63.627 2.134 -24.321 64.375 1.232 -24.506 64.648 0 -24.321 64.375 -1.232
		 -23.817 63.627 -2.134 -23.128 62.606 -2.464 -22.439 61.584 -2.134 -21.935 60.836 -1.232 -23.211 59.51 0 -23.4 59.79 1.26
		 -23.916 60.554 2.182 -24.62 61.599 2.52 -25.325 62.644 2.182 -25.84 63.408 1.26 -26.029 63.688 0 -25.84 63.408 -1.26
		 -25.325 62.644 -2.182 -24.62 61.599 -2.52 -23.916 60.554 -2.182 -23.4 59.79 -1.26 -24.859 58.556 0 -25.038 58.821 1.195
		 -25.527 59.546 2.069 -26.195 60.537 2.389 -26.863 61.527 2.069 -27.352 62.252 1.195 -27.531 62.517 0 -27.352 62.252 -1.195
		 -26.863 61.527 -2.069 -26.195 60.537 -2.389 -25.527 59.546 -2.069 -25.038 58.821 -1.195 -26.507 57.602 0 -26.677 57.852 1.129
		 -27.139 58.538 1.956 -27.77 59.474 2.259 -28.402 60.41 1.956 -28.864 61.096 1.129 -29.033 61.347 0 -28.864 61.096 -1.129
		 -28.402 60.41 -1.956 -27.77 59.474 -2.259 -27.139 58.538 -1.956 -26.677 57.852 -1.129 -28.156 56.647 0 -28.315 56.884 1.064
		 -28.751 57.53 1.843 -29.346 58.412 2.128 -29.941 59.294 1.843 -30.376 59.939 1.064 -30.536 60.176 0 -30.376 59.939 -1.064
		 -29.941 59.294 -1.843 -29.346 58.412 -2.128 -28.751 57.53 -1.843 -28.315 56.884 -1.064 -29.804 55.693 0 -29.954 55.915 0.999
		 -30.362 56.521 1.73 -30.921 57.349 1.997 -31.479 58.177 1.73 -31.888 58.783 0.999 -32.038 59.005 0 -31.888 58.783 -0.999
		 -31.479 58.177 -1.73 -30.921 57.349 -1.997 -30.362 56.521 -1.73 -29.954 55.915 -0.999 -31.452 54.739 0 -31.592 54.946 0.933
		 -31.974 55.513 1.617 -32.496 56.287 1.867 -33.018 57.06 1.617 -33.4 57.627 0.933 -33.54 57.834 0 -33.4 57.627 -0.933
		 -33.018 57.06 -1.617 -32.496 56.287 -1.867 -31.974 55.513 -1.617 -31.592 54.946 -0.933 -33.1 53.785 0 -33.23 53.978 0.868
		 -33.586 54.505 1.503 -34.071 55.224 1.736 -34.557 55.944 1.503 -34.912 56.471 0.868 -35.042 56.663 0 -34.912 56.471 -0.868
		 -34.557 55.944 -1.503 -34.071 55.224 -1.736 -33.586 54.505 -1.503 -33.23 53.978 -0.868 -8.703 72.336 0 -34.071 55.224 0
		 -32.419 54.348 0 -32.595 54.61 1.035 -33.056 55.294 1.674 -33.627 56.139 1.674 -34.088 56.823 1.035 -34.264 57.084 0
		 -34.088 56.823 -1.035 -33.627 56.139 -1.674 -33.056 55.294 -1.674 -32.595 54.61 -1.035 -34.578 53.025 0 -34.742 53.269 1.552
		 -35.173 53.907 2.511 -35.705 54.696 2.511 -36.136 55.334 1.552 -36.3 55.578 0 -36.136 55.334 -1.552 -35.705 54.696 -2.511
		 -35.173 53.907 -2.511 -34.742 53.269 -1.552 -37.375 51.271 0 -37.528 51.497 1.746 -37.928 52.09 2.825 -38.422 52.823 2.825
		 -38.822 53.415 1.746 -38.975 53.642 0 -38.822 53.415 -1.746 -38.422 52.823 -2.825 -37.928 52.09 -2.825 -37.528 51.497 -1.746
		 -38.137 51.022 0 -38.266 51.214 1.681 -38.604 51.716 2.72 -39.022 52.336 2.72 -39.361 52.837 1.681 -39.49 53.029 0
		 -39.361 52.837 -1.681 -39.022 52.336 -2.72 -38.604 51.716 -2.72 -38.266 51.214 -1.681 -33.342 55.716 0 -38.813 52.026 0
		 -37.714 51.772 1.87 -37.944 52.114 2.727 -38.406 52.798 2.727 -38.636 53.14 1.87 -38.406 52.798 1.013 -37.944 52.114 1.013
		 -39.307 50.856 1.87 -39.501 51.144 2.584 -39.889 51.718 2.584 -40.082 52.006 1.87 -39.889 51.718 1.156 -39.501 51.144 1.156
		 -40.901 49.941 1.87 -41.058 50.173 2.442 -41.372 50.638 2.442 -41.528 50.871 1.87 -41.372 50.638 1.298 -41.058 50.173 1.298
		 -42.495 49.025 1.87 -42.615 49.203 2.299 -42.855 49.558 2.299 -42.974 49.736 1.87 -42.855 49.558 1.441 -42.615 49.203 1.441
		 -38.175 52.456 1.87 -42.735 49.381 1.87 -37.683 51.727 0 -37.929 52.091 0.915 -38.421 52.821 0.915 -38.667 53.186 0
		 -38.421 52.821 -0.915 -37.929 52.091 -0.915 -39.464 50.695 0 -39.67 51.002 0.762 -40.084 51.614 0.762 -40.291 51.921 0
		 -40.084 51.614 -0.762 -39.67 51.002 -0.762 -41.245 49.664 0 -41.412 49.912 0.61 -41.747 50.408 0.61 -41.914 50.656 0
		 -41.747 50.408 -0.61 -41.412 49.912 -0.61 -43.026 48.632 0 -43.154 48.822 0.457 -43.41 49.201 0.457 -43.538 49.391 0
		 -43.41 49.201 -0.457 -43.154 48.822 -0.457 -38.175 52.456 0 -43.282 49.012 0 -37.744 51.818 -1.87 -37.96 52.137 -1.07
		 -38.39 52.775 -1.07 -38.605 53.095 -1.87 -38.39 52.775 -2.67 -37.96 52.137 -2.67 -39.211 50.977 -1.87 -39.392 51.245 -1.203
		 -39.754 51.781 -1.203 -39.935 52.049 -1.87 -39.754 51.781 -2.537 -39.392 51.245 -2.537 -40.679 50.136 -1.87 -40.825 50.353 -1.337
		 -41.118 50.787 -1.337 -41.264 51.004 -1.87 -41.118 50.787 -2.403 -40.825 50.353 -2.403 -42.146 49.295 -1.87 -42.258 49.461 -1.47
		 -42.482 49.793 -1.47 -42.594 49.959 -1.87 -42.482 49.793 -2.27 -42.258 49.461 -2.27 -38.175 52.456 -1.87 -42.37 49.627 -1.87
		 -35.45 53.871 2.893 -36.032 54.595 2.79 -36.66 54.595 2.096 -36.705 53.871 1.507 -36.122 53.147 1.61 -35.495 53.147 2.304
		 -37.349 52.641 4.46 -37.862 53.278 4.369 -38.414 53.278 3.759 -38.453 52.641 3.24 -37.941 52.003 3.331 -37.389 52.003 3.941
		 -39.066 51.534 5.862 -39.509 52.084 5.783 -39.985 52.084 5.256 -40.019 51.534 4.808 -39.577 50.983 4.887 -39.1 50.983 5.414
		 -40.692 50.488 7.181 -41.064 50.951 7.115 -41.466 50.951 6.671 -41.495 50.488 6.294 -41.122 50.024 6.36 -40.72 50.024 6.804
		 -36.077 53.871 2.2 -41.093 50.488 6.737 -0.331 33.368 0.332 -1.01 33.442 2.938 -2.865 33.497 4.846 -5.4 33.517 5.544
		 -7.935 33.497 4.846 -9.79 33.442 2.938 -10.469 33.368 0.332 -9.79 33.293 -2.274 -7.935 33.239 -4.181 -5.4 33.219 -4.88
		 -2.865 33.239 -4.181 -1.01 33.293 -2.274 -0.751 30.737 0.408 -1.374 30.806 2.817 -3.076 30.856 4.58 -5.4 30.875 5.226
		 -7.724 30.856 4.58 -9.426 30.806 2.817 -10.049 30.737 0.408 -9.426 30.668 -2.002 -7.724 30.618 -3.765 -5.4 30.599 -4.411
		 -3.076 30.618 -3.765 -1.374 30.668 -2.002 -1.172 28.106 0.483 -1.738 28.169 2.695 -3.286 28.215 4.314 -5.4 28.232 4.907
		 -7.514 28.215 4.314 -9.062 28.169 2.695 -9.628 28.106 0.483 -9.062 28.043 -1.729 -7.514 27.996 -3.349 -5.4 27.979 -3.942
		 -3.286 27.996 -3.349 -1.738 28.043 -1.729 -1.592 25.475 0.558 -2.102 25.474 2.574 -3.496 25.473 4.05 -5.4 25.472 4.59
		 -7.304 25.473 4.05 -8.698 25.474 2.574 -9.208 25.475 0.558 -8.698 25.476 -1.458 -7.304 25.477 -2.934 -5.4 25.477 -3.474
		 -3.496 25.477 -2.934 -2.102 25.476 -1.458 -1.536 22.363 0.479 -2.054 22.259 2.577 -3.468 22.183 4.112 -5.4 22.155 4.674
		 -7.332 22.183 4.112 -8.746 22.259 2.577 -9.264 22.363 0.479 -8.746 22.466 -1.618 -7.332 22.542 -3.154 -5.4 22.57 -3.716
		 -3.468 22.542 -3.154 -2.054 22.466 -1.618 -1.48 19.254 0.25 -2.005 19.094 2.428 -3.44 18.976 4.023 -5.4 18.933 4.606
		 -7.36 18.976 4.023 -8.795 19.094 2.428 -9.32 19.254 0.25 -8.795 19.415 -1.928 -7.36 19.532 -3.522 -5.4 19.575 -4.106
		 -3.44 19.532 -3.522 -2.005 19.415 -1.928 -1.948 15.524 -0.025 -2.41 15.383 1.884 -3.674 15.28 3.282 -5.4 15.243 3.793
		 -7.126 15.28 3.282 -8.39 15.383 1.884 -8.852 15.524 -0.025 -8.39 15.665 -1.933 -7.126 15.768 -3.331 -5.4 15.805 -3.842
		 -3.674 15.768 -3.331 -2.41 15.665 -1.933 -5.4 33.368 0.332 -5.4 15.524 -0.025 0 77.5 10.508 0.257 77.5 10.455
		 0.497 77.5 10.299 0.703 77.5 10.051 0.861 77.5 9.727 0.96 77.5 9.35 0.994 77.5 8.946 0.96 77.5 8.542
		 0.861 77.5 8.165 0.703 77.5 7.841 0.497 77.5 7.593 0.257 77.5 7.437 0 77.5 7.384 -0.257 77.5 7.437
		 -0.497 77.5 7.593 -0.703 77.5 7.841 -0.861 77.5 8.165 -0.96 77.5 8.542 -0.994 77.5 8.946 -0.96 77.5 9.35
		 -0.861 77.5 9.727 -0.703 77.5 10.051 -0.497 77.5 10.299 -0.257 77.5 10.455 0 78.66 11.502 0.809 78.66 11.379
		 1.562 78.66 11.017 2.209 78.66 10.441 2.705 78.66 9.692 3.018 78.66 8.818 3.124 78.66 7.881 3.018 78.66 6.944
		 2.705 78.66 6.071 2.209 78.66 5.321 1.562 78.66 4.745 0.809 78.66 4.383 0 78.66 4.26 -0.809 78.66 4.383
		 -1.562 78.66 4.745 -2.209 78.66 5.321 -2.705 78.66 6.07 -3.018 78.66 6.944 -3.124 78.66 7.881 -3.018 78.66 8.818
		 -2.705 78.66 9.692 -2.209 78.66 10.441 -1.562 78.66 11.017 -0.809 78.66 11.379 0 80.4 12.212 1.47 80.4 12.009
		 2.84 80.4 11.413 4.016 80.4 10.465 4.919 80.4 9.23 5.486 80.4 7.792 5.68 80.4 6.248 5.486 80.4 4.704
		 4.919 80.4 3.266 4.016 80.4 2.031 2.84 80.4 1.083 1.47 80.4 0.487 0 80.4 0.284 -1.47 80.4 0.487
		 -2.84 80.4 1.083 -4.016 80.4 2.031 -4.919 80.4 3.266 -5.486 80.4 4.704 -5.68 80.4 6.248 -5.486 80.4 7.792
		 -4.919 80.4 9.23 -4.016 80.4 10.465 -2.84 80.4 11.413 -1.47 80.4 12.009 0 82.72 12.78 2.205 82.72 12.504
		 4.26 82.72 11.696 6.025 82.72 10.409 7.379 82.72 8.733 8.23 82.72 6.781 8.52 82.72 4.686 8.23 82.72 2.591
		 7.379 82.72 0.639 6.025 82.72 -1.037 4.26 82.72 -2.324 2.205 82.72 -3.132 0 82.72 -3.408 -2.205 82.72 -3.132
		 -4.26 82.72 -2.324 -6.025 82.72 -1.037 -7.379 82.72 0.639 -8.23 82.72 2.591 -8.52 82.72 4.686 -8.23 82.72 6.781
		 -7.379 82.72 8.733 -6.025 82.72 10.409 -4.26 82.72 11.696 -2.205 82.72 12.504 0 85.62 13.206 2.94 85.62 12.855
		 5.68 85.62 11.827 8.033 85.62 10.191 9.838 85.62 8.059 10.973 85.62 5.576 11.36 85.62 2.911 10.973 85.62 0.246
		 9.838 85.62 -2.236 8.033 85.62 -4.369 5.68 85.62 -6.005 2.94 85.62 -7.033 0 85.62 -7.384 -2.94 85.62 -7.033
		 -5.68 85.62 -6.005 -8.033 85.62 -4.369 -9.838 85.62 -2.237 -10.973 85.62 0.246 -11.36 85.62 2.911 -10.973 85.62 5.576
		 -9.838 85.62 8.059 -8.033 85.62 10.191 -5.68 85.62 11.827 -2.94 85.62 12.855 0 89.1 13.49 3.491 89.1 13.067
		 6.745 89.1 11.825 9.539 89.1 9.851 11.683 89.1 7.278 13.03 89.1 4.281 13.49 89.1 1.065 13.03 89.1 -2.151
		 11.683 89.1 -5.147 9.539 89.1 -7.721 6.745 89.1 -9.695 3.491 89.1 -10.937 0 89.1 -11.36 -3.491 89.1 -10.937
		 -6.745 89.1 -9.695 -9.539 89.1 -7.721 -11.683 89.1 -5.148 -13.03 89.1 -2.151 -13.49 89.1 1.065 -13.03 89.1 4.281
		 -11.683 89.1 7.278 -9.539 89.1 9.851 -6.745 89.1 11.825 -3.491 89.1 13.067 0 93.16 13.916 3.675 93.16 13.442
		 7.1 93.16 12.052 10.041 93.16 9.84 12.298 93.16 6.958 13.716 93.16 3.602 14.2 93.16 0 13.716 93.16 -3.602
		 12.298 93.16 -6.958 10.041 93.16 -9.84 7.1 93.16 -12.052 3.675 93.16 -13.442 0 93.16 -13.916 -3.675 93.16 -13.442
		 -7.1 93.16 -12.052 -10.041 93.16 -9.84 -12.298 93.16 -6.958 -13.716 93.16 -3.602 -14.2 93.16 0 -13.716 93.16 3.602
		 -12.298 93.16 6.958 -10.041 93.16 9.84 -7.1 93.16 12.052 -3.675 93.16 13.442 0 97.22 13.774 3.602 97.22 13.285
		 6.958 97.22 11.853 9.84 97.22 9.573 12.052 97.22 6.603 13.442 97.22 3.144 13.916 97.22 -0.568 13.442 97.22 -4.28
		 12.052 97.22 -7.739 9.84 97.22 -10.709 6.958 97.22 -12.989 3.602 97.22 -14.421 0 97.22 -14.91 -3.602 97.22 -14.421
		 -6.958 97.22 -12.989 -9.84 97.22 -10.709 -12.052 97.22 -7.739 -13.442 97.22 -4.28 -13.916 97.22 -0.568 -13.442 97.22 3.144
		 -12.052 97.22 6.603 -9.84 97.22 9.573 -6.958 97.22 11.853 -3.602 97.22 13.285 0 100.7 12.354 3.234 100.7 11.911
		 6.248 100.7 10.613 8.836 100.7 8.548 10.822 100.7 5.858 12.07 100.7 2.724 12.496 100.7 -0.639 12.07 100.7 -4.002
		 10.822 100.7 -7.135 8.836 100.7 -9.826 6.248 100.7 -11.891 3.234 100.7 -13.189 0 100.7 -13.632 -3.234 100.7 -13.189
		 -6.248 100.7 -11.891 -8.836 100.7 -9.826 -10.822 100.7 -7.136 -12.07 100.7 -4.002 -12.496 100.7 -0.639 -12.07 100.7 2.724
		 -10.822 100.7 5.858 -8.836 100.7 8.548 -6.248 100.7 10.613 -3.234 100.7 11.911 0 103.6 9.372 2.499 103.6 9.033
		 4.828 103.6 8.04 6.828 103.6 6.461 8.362 103.6 4.402 9.327 103.6 2.005 9.656 103.6 -0.568 9.327 103.6 -3.141
		 8.362 103.6 -5.538 6.828 103.6 -7.597 4.828 103.6 -9.176 2.499 103.6 -10.169 0 103.6 -10.508 -2.499 103.6 -10.169
		 -4.828 103.6 -9.176 -6.828 103.6 -7.597 -8.362 103.6 -5.538 -9.327 103.6 -3.141 -9.656 103.6 -0.568 -9.327 103.6 2.005
		 -8.362 103.6 4.402 -6.828 103.6 6.461 -4.828 103.6 8.04 -2.499 103.6 9.033 0 105.63 4.97 1.397 105.63 4.784
		 2.698 105.63 4.238 3.816 105.63 3.369 4.673 105.63 2.237 5.212 105.63 0.918 5.396 105.63 -0.497 5.212 105.63 -1.912
		 4.673 105.63 -3.23 3.816 105.63 -4.363 2.698 105.63 -5.232 1.397 105.63 -5.778 0 105.63 -5.964 -1.397 105.63 -5.778
		 -2.698 105.63 -5.232 -3.816 105.63 -4.363 -4.673 105.63 -3.231 -5.212 105.63 -1.912 -5.396 105.63 -0.497 -5.212 105.63 0.918
		 -4.673 105.63 2.237 -3.816 105.63 3.369 -2.698 105.63 4.238 -1.397 105.63 4.784 0 106.5 0.284 0.221 106.5 0.26
		 0.426 106.5 0.189 0.602 106.5 0.076 0.738 106.5 -0.071 0.823 106.5 -0.242 0.852 106.5 -0.426 0.823 106.5 -0.61
		 0.738 106.5 -0.781 0.602 106.5 -0.928 0.426 106.5 -1.041 0.221 106.5 -1.112 0 106.5 -1.136 -0.221 106.5 -1.112
		 -0.426 106.5 -1.041 -0.602 106.5 -0.928 -0.738 106.5 -0.781 -0.823 106.5 -0.61 -0.852 106.5 -0.426 -0.823 106.5 -0.242
		 -0.738 106.5 -0.071 -0.602 106.5 0.076 -0.426 106.5 0.189 -0.221 106.5 0.26 0 77.5 8.946 0 106.5 -0.426;
	setAttr -s 2522 ".ed[0:2521]"  0 1 1 1 11 1 11 10 1 10 0 1 1 2 1 2 12 1
		 12 11 1 2 3 1 3 13 1 13 12 1 3 4 1 4 14 1
		 14 13 1 4 5 1 5 15 1 15 14 1 5 6 1 6 16 1
		 16 15 1 6 7 1 7 17 1 17 16 1 7 8 1 8 18 1
		 18 17 1 8 9 1 9 19 1 19 18 1 9 0 1 10 19 1
		 11 21 1 21 20 1 20 10 1 12 22 1 22 21 1 13 23 1
		 23 22 1 14 24 1 24 23 1 15 25 1 25 24 1 16 26 1
		 26 25 1 17 27 1 27 26 1 18 28 1 28 27 1 19 29 1
		 29 28 1 20 29 1 21 31 1 31 30 1 30 20 1 22 32 1
		 32 31 1 23 33 1 33 32 1 24 34 1 34 33 1 25 35 1
		 35 34 1 26 36 1 36 35 1 27 37 1 37 36 1 28 38 1
		 38 37 1 29 39 1 39 38 1 30 39 1 31 41 1 41 40 1
		 40 30 1 32 42 1 42 41 1 33 43 1 43 42 1 34 44 1
		 44 43 1 35 45 1 45 44 1 36 46 1 46 45 1 37 47 1
		 47 46 1 38 48 1 48 47 1 39 49 1 49 48 1 40 49 1
		 8 50 1 50 9 1 7 50 1 6 50 1 5 50 1 4 50 1
		 3 50 1 2 50 1 1 50 1 0 50 1 41 51 1 51 40 1
		 42 51 1 43 51 1 44 51 1 45 51 1 46 51 1 47 51 1
		 48 51 1 49 51 1 52 53 1 53 65 1 65 64 1 64 52 1
		 53 54 1 54 66 1 66 65 1 54 55 1 55 67 1 67 66 1
		 55 56 1 56 68 1 68 67 1 56 57 1 57 69 1 69 68 1
		 57 58 1 58 70 1 70 69 1 58 59 1 59 71 1 71 70 1
		 59 60 1 60 72 1 72 71 1 60 61 1 61 73 1 73 72 1
		 61 62 1 62 74 1 74 73 1 62 63 1 63 75 1 75 74 1
		 63 52 1 64 75 1 65 77 1 77 76 1 76 64 1 66 78 1
		 78 77 1 67 79 1 79 78 1 68 80 1 80 79 1 69 81 1
		 81 80 1 70 82 1 82 81 1 71 83 1 83 82 1 72 84 1
		 84 83 1 73 85 1 85 84 1 74 86 1 86 85 1 75 87 1
		 87 86 1 76 87 1 77 89 1 89 88 1 88 76 1 78 90 1
		 90 89 1 79 91 1 91 90 1 80 92 1 92 91 1 81 93 1
		 93 92 1 82 94 1 94 93 1 83 95 1 95 94 1 84 96 1
		 96 95 1 85 97 1 97 96 1 86 98 1 98 97 1 87 99 1
		 99 98 1 88 99 1 89 101 1 101 100 1 100 88 1 90 102 1
		 102 101 1 91 103 1 103 102 1 92 104 1 104 103 1 93 105 1
		 105 104 1 94 106 1 106 105 1 95 107 1 107 106 1 96 108 1
		 108 107 1 97 109 1 109 108 1 98 110 1 110 109 1 99 111 1
		 111 110 1 100 111 1 101 113 1 113 112 1 112 100 1 102 114 1
		 114 113 1 103 115 1 115 114 1 104 116 1 116 115 1 105 117 1
		 117 116 1 106 118 1 118 117 1 107 119 1 119 118 1 108 120 1
		 120 119 1 109 121 1 121 120 1 110 122 1 122 121 1 111 123 1
		 123 122 1 112 123 1 113 125 1 125 124 1 124 112 1 114 126 1
		 126 125 1 115 127 1 127 126 1 116 128 1 128 127 1 117 129 1
		 129 128 1 118 130 1 130 129 1 119 131 1 131 130 1 120 132 1
		 132 131 1 121 133 1 133 132 1 122 134 1 134 133 1 123 135 1
		 135 134 1 124 135 1 125 137 1 137 136 1 136 124 1 126 138 1
		 138 137 1 127 139 1 139 138 1 128 140 1 140 139 1 129 141 1
		 141 140 1 130 142 1 142 141 1 131 143 1 143 142 1 132 144 1
		 144 143 1 133 145 1 145 144 1 134 146 1 146 145 1 135 147 1
		 147 146 1 136 147 1 137 149 1 149 148 1 148 136 1 138 150 1
		 150 149 1 139 151 1 151 150 1 140 152 1 152 151 1 141 153 1
		 153 152 1 142 154 1 154 153 1 143 155 1 155 154 1 144 156 1
		 156 155 1 145 157 1 157 156 1 146 158 1 158 157 1 147 159 1
		 159 158 1 148 159 1 149 161 1 161 160 1 160 148 1 150 162 1
		 162 161 1 151 163 1 163 162 1 152 164 1 164 163 1 153 165 1
		 165 164 1 154 166 1 166 165 1 155 167 1 167 166 1 156 168 1
		 168 167 1 157 169 1 169 168 1 158 170 1 170 169 1 159 171 1
		 171 170 1 160 171 1 161 173 1 173 172 1 172 160 1 162 174 1
		 174 173 1 163 175 1 175 174 1 164 176 1 176 175 1 165 177 1
		 177 176 1 166 178 1 178 177 1 167 179 1 179 178 1 168 180 1
		 180 179 1 169 181 1 181 180 1 170 182 1 182 181 1 171 183 1
		 183 182 1 172 183 1 173 185 1 185 184 1 184 172 1 174 186 1
		 186 185 1 175 187 1 187 186 1 176 188 1 188 187 1 177 189 1
		 189 188 1 178 190 1 190 189 1 179 191 1 191 190 1 180 192 1
		 192 191 1 181 193 1 193 192 1 182 194 1 194 193 1 183 195 1
		 195 194 1 184 195 1 185 197 1 197 196 1 196 184 1 186 198 1
		 198 197 1 187 199 1 199 198 1 188 200 1 200 199 1 189 201 1
		 201 200 1 190 202 1 202 201 1 191 203 1 203 202 1 192 204 1
		 204 203 1 193 205 1 205 204 1 194 206 1 206 205 1 195 207 1
		 207 206 1 196 207 1 197 209 1 209 208 1 208 196 1 198 210 1
		 210 209 1 199 211 1 211 210 1 200 212 1 212 211 1 201 213 1
		 213 212 1 202 214 1 214 213 1 203 215 1 215 214 1 204 216 1
		 216 215 1 205 217 1 217 216 1 206 218 1 218 217 1 207 219 1
		 219 218 1 208 219 1 209 221 1 221 220 1 220 208 1 210 222 1
		 222 221 1 211 223 1 223 222 1 212 224 1 224 223 1 213 225 1
		 225 224 1 214 226 1 226 225 1 215 227 1 227 226 1 216 228 1
		 228 227 1 217 229 1 229 228 1 218 230 1 230 229 1 219 231 1
		 231 230 1 220 231 1 221 233 1 233 232 1 232 220 1 222 234 1
		 234 233 1 223 235 1 235 234 1 224 236 1 236 235 1 225 237 1
		 237 236 1 226 238 1 238 237 1 227 239 1 239 238 1 228 240 1
		 240 239 1 229 241 1 241 240 1 230 242 1 242 241 1 231 243 1
		 243 242 1 232 243 1 233 245 1 245 244 1 244 232 1 234 246 1
		 246 245 1 235 247 1 247 246 1 236 248 1 248 247 1 237 249 1
		 249 248 1 238 250 1 250 249 1 239 251 1 251 250 1 240 252 1
		 252 251 1 241 253 1 253 252 1 242 254 1 254 253 1 243 255 1
		 255 254 1 244 255 1 62 256 1 256 63 1 61 256 1 60 256 1
		 59 256 1 58 256 1 57 256 1 56 256 1 55 256 1 54 256 1
		 53 256 1 52 256 1 245 257 1 257 244 1 246 257 1 247 257 1
		 248 257 1 249 257 1 250 257 1 251 257 1 252 257 1 253 257 1
		 254 257 1 255 257 1 258 259 1 259 269 1 269 268 1 268 258 1
		 259 260 1 260 270 1 270 269 1 260 261 1 261 271 1 271 270 1
		 261 262 1 262 272 1 272 271 1 262 263 1 263 273 1 273 272 1
		 263 264 1 264 274 1 274 273 1 264 265 1 265 275 1 275 274 1
		 265 266 1 266 276 1 276 275 1 266 267 1 267 277 1 277 276 1
		 267 258 1 268 277 1 269 279 1 279 278 1 278 268 1 270 280 1
		 280 279 1 271 281 1 281 280 1 272 282 1 282 281 1 273 283 1
		 283 282 1 274 284 1 284 283 1 275 285 1 285 284 1 276 286 1
		 286 285 1 277 287 1 287 286 1 278 287 1 279 289 1 289 288 1
		 288 278 1 280 290 1 290 289 1 281 291 1 291 290 1 282 292 1
		 292 291 1 283 293 1 293 292 1 284 294 1 294 293 1 285 295 1
		 295 294 1 286 296 1 296 295 1 287 297 1 297 296 1 288 297 1
		 266 298 1 298 267 1 265 298 1 264 298 1 263 298 1 262 298 1
		 261 298 1 260 298 1 259 298 1 258 298 1 289 299 1 299 288 1
		 290 299 1 291 299 1 292 299 1 293 299 1 294 299 1 295 299 1
		 296 299 1 297 299 1 300 301 1 301 307 1 307 306 1 306 300 1
		 301 302 1 302 308 1 308 307 1 302 303 1 303 309 1 309 308 1
		 303 304 1 304 310 1 310 309 1 304 305 1 305 311 1 311 310 1
		 305 300 1 306 311 1 307 313 1 313 312 1 312 306 1 308 314 1
		 314 313 1 309 315 1 315 314 1 310 316 1 316 315 1 311 317 1
		 317 316 1 312 317 1 313 319 1 319 318 1 318 312 1 314 320 1
		 320 319 1 315 321 1 321 320 1 316 322 1 322 321 1 317 323 1
		 323 322 1 318 323 1 304 324 1 324 305 1 303 324 1 302 324 1
		 301 324 1 300 324 1 319 325 1 325 318 1 320 325 1 321 325 1
		 322 325 1 323 325 1 326 327 1 327 333 1 333 332 1 332 326 1
		 327 328 1 328 334 1 334 333 1 328 329 1 329 335 1 335 334 1
		 329 330 1 330 336 1 336 335 1 330 331 1 331 337 1 337 336 1
		 331 326 1 332 337 1 333 339 1 339 338 1 338 332 1 334 340 1
		 340 339 1 335 341 1 341 340 1 336 342 1 342 341 1 337 343 1
		 343 342 1 338 343 1 339 345 1 345 344 1 344 338 1 340 346 1
		 346 345 1 341 347 1 347 346 1 342 348 1 348 347 1 343 349 1
		 349 348 1 344 349 1 330 350 1 350 331 1 329 350 1 328 350 1
		 327 350 1 326 350 1 345 351 1 351 344 1 346 351 1 347 351 1
		 348 351 1 349 351 1 352 353 1 353 359 1 359 358 1 358 352 1
		 353 354 1 354 360 1 360 359 1 354 355 1 355 361 1 361 360 1
		 355 356 1 356 362 1 362 361 1 356 357 1 357 363 1 363 362 1
		 357 352 1 358 363 1 359 365 1 365 364 1 364 358 1 360 366 1
		 366 365 1 361 367 1 367 366 1 362 368 1 368 367 1 363 369 1
		 369 368 1 364 369 1 365 371 1 371 370 1 370 364 1 366 372 1
		 372 371 1 367 373 1 373 372 1 368 374 1 374 373 1 369 375 1
		 375 374 1 370 375 1 356 376 1 376 357 1 355 376 1 354 376 1
		 353 376 1 352 376 1 371 377 1 377 370 1 372 377 1 373 377 1
		 374 377 1 375 377 1 378 379 1 379 385 1 385 384 1 384 378 1
		 379 380 1 380 386 1 386 385 1 380 381 1 381 387 1 387 386 1
		 381 382 1 382 388 1 388 387 1 382 383 1 383 389 1 389 388 1
		 383 378 1 384 389 1 385 391 1 391 390 1 390 384 1 386 392 1
		 392 391 1 387 393 1 393 392 1 388 394 1 394 393 1 389 395 1
		 395 394 1 390 395 1 391 397 1 397 396 1 396 390 1 392 398 1
		 398 397 1 393 399 1 399 398 1 394 400 1 400 399 1 395 401 1
		 401 400 1 396 401 1 382 402 1 402 383 1 381 402 1 380 402 1
		 379 402 1 378 402 1 397 403 1 403 396 1 398 403 1 399 403 1
		 400 403 1 401 403 1 404 405 1 405 417 1 417 416 1 416 404 1
		 405 406 1 406 418 1 418 417 1 406 407 1 407 419 1 419 418 1
		 407 408 1 408 420 1 420 419 1 408 409 1 409 421 1 421 420 1
		 409 410 1 410 422 1 422 421 1 410 411 1 411 423 1 423 422 1
		 411 412 1 412 424 1 424 423 1 412 413 1 413 425 1 425 424 1
		 413 414 1 414 426 1 426 425 1 414 415 1 415 427 1 427 426 1
		 415 404 1 416 427 1 417 429 1 429 428 1 428 416 1 418 430 1
		 430 429 1 419 431 1 431 430 1 420 432 1 432 431 1 421 433 1
		 433 432 1 422 434 1 434 433 1 423 435 1 435 434 1 424 436 1
		 436 435 1 425 437 1 437 436 1 426 438 1 438 437 1 427 439 1
		 439 438 1 428 439 1 429 441 1 441 440 1 440 428 1 430 442 1
		 442 441 1 431 443 1 443 442 1 432 444 1 444 443 1 433 445 1
		 445 444 1 434 446 1 446 445 1 435 447 1 447 446 1 436 448 1
		 448 447 1 437 449 1 449 448 1 438 450 1 450 449 1 439 451 1
		 451 450 1 440 451 1 441 453 1 453 452 1 452 440 1 442 454 1
		 454 453 1 443 455 1 455 454 1 444 456 1 456 455 1 445 457 1
		 457 456 1 446 458 1 458 457 1 447 459 1 459 458 1 448 460 1
		 460 459 1 449 461 1 461 460 1 450 462 1 462 461 1 451 463 1
		 463 462 1 452 463 1 453 465 1 465 464 1 464 452 1 454 466 1
		 466 465 1 455 467 1 467 466 1 456 468 1 468 467 1 457 469 1
		 469 468 1 458 470 1 470 469 1 459 471 1 471 470 1 460 472 1
		 472 471 1 461 473 1 473 472 1 462 474 1 474 473 1 463 475 1
		 475 474 1 464 475 1 465 477 1 477 476 1 476 464 1 466 478 1
		 478 477 1 467 479 1 479 478 1 468 480 1 480 479 1 469 481 1
		 481 480 1 470 482 1 482 481 1 471 483 1 483 482 1 472 484 1
		 484 483 1 473 485 1 485 484 1 474 486 1 486 485 1 475 487 1
		 487 486 1 476 487 1 414 488 1 488 415 1 413 488 1 412 488 1
		 411 488 1 410 488 1 409 488 1 408 488 1 407 488 1 406 488 1
		 405 488 1 404 488 1 477 489 1 489 476 1 478 489 1 479 489 1
		 480 489 1 481 489 1 482 489 1 483 489 1 484 489 1 485 489 1
		 486 489 1 487 489 1 490 491 1 491 503 1 503 502 1 502 490 1
		 491 492 1 492 504 1 504 503 1 492 493 1 493 505 1 505 504 1
		 493 494 1 494 506 1 506 505 1 494 495 1 495 507 1 507 506 1
		 495 496 1 496 508 1 508 507 1 496 497 1 497 509 1 509 508 1
		 497 498 1 498 510 1 510 509 1 498 499 1 499 511 1 511 510 1
		 499 500 1 500 512 1 512 511 1 500 501 1 501 513 1 513 512 1
		 501 490 1 502 513 1 503 515 1 515 514 1 514 502 1 504 516 1
		 516 515 1 505 517 1 517 516 1 506 518 1 518 517 1 507 519 1
		 519 518 1 508 520 1 520 519 1 509 521 1 521 520 1 510 522 1
		 522 521 1 511 523 1 523 522 1 512 524 1 524 523 1 513 525 1
		 525 524 1 514 525 1 515 527 1 527 526 1 526 514 1 516 528 1
		 528 527 1 517 529 1 529 528 1 518 530 1 530 529 1 519 531 1
		 531 530 1 520 532 1 532 531 1 521 533 1 533 532 1 522 534 1
		 534 533 1 523 535 1 535 534 1 524 536 1 536 535 1 525 537 1
		 537 536 1 526 537 1 527 539 1 539 538 1 538 526 1 528 540 1
		 540 539 1 529 541 1 541 540 1 530 542 1 542 541 1 531 543 1
		 543 542 1 532 544 1 544 543 1 533 545 1 545 544 1 534 546 1
		 546 545 1 535 547 1 547 546 1 536 548 1 548 547 1 537 549 1
		 549 548 1 538 549 1 539 551 1 551 550 1 550 538 1 540 552 1
		 552 551 1 541 553 1 553 552 1 542 554 1 554 553 1 543 555 1
		 555 554 1 544 556 1 556 555 1 545 557 1 557 556 1 546 558 1
		 558 557 1 547 559 1 559 558 1 548 560 1 560 559 1 549 561 1
		 561 560 1 550 561 1 551 563 1 563 562 1 562 550 1 552 564 1
		 564 563 1 553 565 1 565 564 1 554 566 1 566 565 1 555 567 1
		 567 566 1 556 568 1 568 567 1 557 569 1 569 568 1 558 570 1
		 570 569 1 559 571 1 571 570 1 560 572 1 572 571 1 561 573 1
		 573 572 1 562 573 1 563 575 1 575 574 1 574 562 1 564 576 1
		 576 575 1 565 577 1 577 576 1 566 578 1 578 577 1 567 579 1
		 579 578 1 568 580 1 580 579 1 569 581 1 581 580 1 570 582 1
		 582 581 1 571 583 1 583 582 1 572 584 1 584 583 1 573 585 1
		 585 584 1 574 585 1 575 587 1 587 586 1 586 574 1 576 588 1
		 588 587 1 577 589 1 589 588 1 578 590 1 590 589 1 579 591 1
		 591 590 1 580 592 1 592 591 1 581 593 1 593 592 1 582 594 1
		 594 593 1 583 595 1 595 594 1 584 596 1 596 595 1 585 597 1
		 597 596 1 586 597 1 587 599 1 599 598 1 598 586 1 588 600 1
		 600 599 1 589 601 1 601 600 1 590 602 1 602 601 1 591 603 1
		 603 602 1 592 604 1 604 603 1 593 605 1 605 604 1 594 606 1
		 606 605 1 595 607 1 607 606 1 596 608 1 608 607 1 597 609 1
		 609 608 1 598 609 1 599 611 1 611 610 1 610 598 1 600 612 1
		 612 611 1 601 613 1 613 612 1 602 614 1 614 613 1 603 615 1
		 615 614 1 604 616 1 616 615 1 605 617 1 617 616 1 606 618 1
		 618 617 1 607 619 1 619 618 1 608 620 1 620 619 1 609 621 1
		 621 620 1 610 621 1 611 623 1 623 622 1 622 610 1 612 624 1
		 624 623 1 613 625 1 625 624 1 614 626 1 626 625 1 615 627 1
		 627 626 1 616 628 1 628 627 1 617 629 1 629 628 1 618 630 1
		 630 629 1 619 631 1 631 630 1 620 632 1 632 631 1 621 633 1
		 633 632 1 622 633 1 623 635 1 635 634 1 634 622 1 624 636 1
		 636 635 1 625 637 1 637 636 1 626 638 1 638 637 1 627 639 1
		 639 638 1 628 640 1 640 639 1 629 641 1 641 640 1 630 642 1
		 642 641 1 631 643 1 643 642 1 632 644 1 644 643 1 633 645 1
		 645 644 1 634 645 1 635 647 1 647 646 1 646 634 1 636 648 1
		 648 647 1 637 649 1 649 648 1 638 650 1 650 649 1 639 651 1
		 651 650 1 640 652 1 652 651 1 641 653 1 653 652 1 642 654 1
		 654 653 1 643 655 1 655 654 1 644 656 1 656 655 1 645 657 1
		 657 656 1 646 657 1 647 659 1 659 658 1 658 646 1 648 660 1
		 660 659 1 649 661 1 661 660 1 650 662 1 662 661 1 651 663 1
		 663 662 1 652 664 1 664 663 1 653 665 1 665 664 1 654 666 1
		 666 665 1 655 667 1 667 666 1 656 668 1 668 667 1 657 669 1
		 669 668 1 658 669 1 659 671 1 671 670 1 670 658 1 660 672 1
		 672 671 1 661 673 1 673 672 1 662 674 1 674 673 1 663 675 1
		 675 674 1 664 676 1 676 675 1 665 677 1 677 676 1 666 678 1
		 678 677 1 667 679 1 679 678 1 668 680 1 680 679 1 669 681 1
		 681 680 1 670 681 1 671 683 1 683 682 1 682 670 1 672 684 1
		 684 683 1 673 685 1 685 684 1 674 686 1 686 685 1 675 687 1
		 687 686 1 676 688 1 688 687 1 677 689 1 689 688 1 678 690 1
		 690 689 1 679 691 1 691 690 1 680 692 1 692 691 1 681 693 1
		 693 692 1 682 693 1 500 694 1 694 501 1 499 694 1 498 694 1
		 497 694 1 496 694 1 495 694 1 494 694 1 493 694 1 492 694 1
		 491 694 1 490 694 1 683 695 1 695 682 1 684 695 1 685 695 1
		 686 695 1 687 695 1 688 695 1 689 695 1 690 695 1 691 695 1
		 692 695 1 693 695 1 696 697 1 697 707 1 707 706 1 706 696 1
		 697 698 1 698 708 1 708 707 1 698 699 1 699 709 1 709 708 1
		 699 700 1 700 710 1 710 709 1 700 701 1 701 711 1 711 710 1
		 701 702 1 702 712 1 712 711 1 702 703 1 703 713 1 713 712 1
		 703 704 1 704 714 1 714 713 1 704 705 1 705 715 1 715 714 1
		 705 696 1 706 715 1 707 717 1 717 716 1 716 706 1 708 718 1
		 718 717 1 709 719 1 719 718 1 710 720 1 720 719 1 711 721 1
		 721 720 1 712 722 1 722 721 1 713 723 1 723 722 1 714 724 1
		 724 723 1 715 725 1 725 724 1 716 725 1 717 727 1 727 726 1
		 726 716 1 718 728 1 728 727 1 719 729 1 729 728 1 720 730 1
		 730 729 1 721 731 1 731 730 1 722 732 1 732 731 1 723 733 1
		 733 732 1 724 734 1 734 733 1 725 735 1 735 734 1 726 735 1
		 704 736 1 736 705 1 703 736 1 702 736 1 701 736 1 700 736 1
		 699 736 1 698 736 1 697 736 1 696 736 1 727 737 1 737 726 1
		 728 737 1 729 737 1 730 737 1 731 737 1 732 737 1 733 737 1
		 734 737 1 735 737 1 738 739 1 739 745 1 745 744 1 744 738 1
		 739 740 1 740 746 1 746 745 1 740 741 1 741 747 1 747 746 1
		 741 742 1 742 748 1 748 747 1 742 743 1 743 749 1 749 748 1
		 743 738 1 744 749 1 745 751 1 751 750 1 750 744 1 746 752 1
		 752 751 1 747 753 1 753 752 1 748 754 1 754 753 1 749 755 1
		 755 754 1 750 755 1 751 757 1 757 756 1 756 750 1 752 758 1
		 758 757 1 753 759 1 759 758 1 754 760 1 760 759 1 755 761 1
		 761 760 1 756 761 1 742 762 1 762 743 1 741 762 1 740 762 1
		 739 762 1 738 762 1 757 763 1 763 756 1 758 763 1 759 763 1
		 760 763 1 761 763 1 764 765 1 765 771 1 771 770 1 770 764 1
		 765 766 1 766 772 1 772 771 1 766 767 1 767 773 1 773 772 1
		 767 768 1 768 774 1 774 773 1 768 769 1 769 775 1 775 774 1
		 769 764 1 770 775 1 771 777 1 777 776 1 776 770 1 772 778 1
		 778 777 1 773 779 1 779 778 1 774 780 1 780 779 1 775 781 1
		 781 780 1 776 781 1 777 783 1 783 782 1 782 776 1 778 784 1
		 784 783 1 779 785 1 785 784 1 780 786 1 786 785 1 781 787 1
		 787 786 1 782 787 1 768 788 1 788 769 1 767 788 1 766 788 1
		 765 788 1 764 788 1 783 789 1 789 782 1 784 789 1 785 789 1
		 786 789 1 787 789 1 790 791 1 791 797 1 797 796 1 796 790 1
		 791 792 1 792 798 1 798 797 1 792 793 1 793 799 1 799 798 1
		 793 794 1 794 800 1 800 799 1 794 795 1 795 801 1 801 800 1
		 795 790 1 796 801 1 797 803 1 803 802 1 802 796 1 798 804 1
		 804 803 1 799 805 1 805 804 1 800 806 1 806 805 1 801 807 1
		 807 806 1 802 807 1 803 809 1 809 808 1 808 802 1 804 810 1
		 810 809 1 805 811 1 811 810 1 806 812 1 812 811 1 807 813 1
		 813 812 1 808 813 1 794 814 1 814 795 1 793 814 1 792 814 1
		 791 814 1 790 814 1 809 815 1 815 808 1 810 815 1 811 815 1
		 812 815 1 813 815 1 816 817 1 817 823 1 823 822 1 822 816 1
		 817 818 1 818 824 1 824 823 1 818 819 1 819 825 1 825 824 1
		 819 820 1 820 826 1 826 825 1 820 821 1 821 827 1 827 826 1
		 821 816 1 822 827 1 823 829 1 829 828 1 828 822 1 824 830 1
		 830 829 1 825 831 1 831 830 1 826 832 1 832 831 1 827 833 1
		 833 832 1 828 833 1 829 835 1 835 834 1 834 828 1 830 836 1
		 836 835 1 831 837 1 837 836 1 832 838 1 838 837 1 833 839 1
		 839 838 1 834 839 1 820 840 1 840 821 1 819 840 1 818 840 1
		 817 840 1 816 840 1 835 841 1 841 834 1 836 841 1 837 841 1
		 838 841 1 839 841 1 842 843 1 843 855 1 855 854 1 854 842 1
		 843 844 1 844 856 1 856 855 1 844 845 1 845 857 1 857 856 1
		 845 846 1 846 858 1 858 857 1 846 847 1 847 859 1 859 858 1
		 847 848 1 848 860 1 860 859 1 848 849 1 849 861 1 861 860 1
		 849 850 1 850 862 1 862 861 1 850 851 1 851 863 1 863 862 1
		 851 852 1 852 864 1 864 863 1 852 853 1 853 865 1 865 864 1
		 853 842 1 854 865 1 855 867 1 867 866 1 866 854 1 856 868 1
		 868 867 1 857 869 1 869 868 1 858 870 1 870 869 1 859 871 1
		 871 870 1 860 872 1 872 871 1 861 873 1 873 872 1 862 874 1
		 874 873 1 863 875 1 875 874 1 864 876 1 876 875 1 865 877 1
		 877 876 1 866 877 1 867 879 1 879 878 1 878 866 1 868 880 1
		 880 879 1 869 881 1 881 880 1 870 882 1 882 881 1 871 883 1
		 883 882 1 872 884 1 884 883 1 873 885 1 885 884 1 874 886 1
		 886 885 1 875 887 1 887 886 1 876 888 1 888 887 1 877 889 1
		 889 888 1 878 889 1 879 891 1 891 890 1 890 878 1 880 892 1
		 892 891 1 881 893 1 893 892 1 882 894 1 894 893 1 883 895 1
		 895 894 1 884 896 1 896 895 1 885 897 1 897 896 1 886 898 1
		 898 897 1 887 899 1 899 898 1 888 900 1 900 899 1 889 901 1
		 901 900 1 890 901 1 891 903 1 903 902 1 902 890 1 892 904 1
		 904 903 1 893 905 1 905 904 1 894 906 1 906 905 1 895 907 1
		 907 906 1 896 908 1 908 907 1 897 909 1 909 908 1 898 910 1
		 910 909 1 899 911 1 911 910 1 900 912 1 912 911 1 901 913 1
		 913 912 1 902 913 1 903 915 1 915 914 1 914 902 1 904 916 1
		 916 915 1 905 917 1 917 916 1 906 918 1 918 917 1 907 919 1
		 919 918 1 908 920 1 920 919 1 909 921 1 921 920 1 910 922 1
		 922 921 1 911 923 1 923 922 1 912 924 1 924 923 1 913 925 1
		 925 924 1 914 925 1 852 926 1 926 853 1 851 926 1 850 926 1
		 849 926 1 848 926 1 847 926 1 846 926 1 845 926 1 844 926 1
		 843 926 1 842 926 1 915 927 1 927 914 1 916 927 1 917 927 1
		 918 927 1 919 927 1 920 927 1 921 927 1 922 927 1 923 927 1
		 924 927 1 925 927 1 928 929 1 929 953 1 953 952 1 952 928 1
		 929 930 1 930 954 1 954 953 1 930 931 1 931 955 1 955 954 1
		 931 932 1 932 956 1 956 955 1 932 933 1 933 957 1 957 956 1
		 933 934 1 934 958 1 958 957 1 934 935 1 935 959 1 959 958 1
		 935 936 1 936 960 1 960 959 1 936 937 1 937 961 1 961 960 1
		 937 938 1 938 962 1 962 961 1 938 939 1 939 963 1 963 962 1
		 939 940 1 940 964 1 964 963 1 940 941 1 941 965 1 965 964 1
		 941 942 1 942 966 1 966 965 1 942 943 1 943 967 1 967 966 1
		 943 944 1 944 968 1 968 967 1 944 945 1 945 969 1 969 968 1
		 945 946 1 946 970 1 970 969 1 946 947 1 947 971 1 971 970 1
		 947 948 1 948 972 1 972 971 1 948 949 1 949 973 1 973 972 1
		 949 950 1 950 974 1 974 973 1 950 951 1 951 975 1 975 974 1
		 951 928 1 952 975 1 953 977 1 977 976 1 976 952 1 954 978 1
		 978 977 1 955 979 1 979 978 1 956 980 1 980 979 1 957 981 1
		 981 980 1 958 982 1 982 981 1 959 983 1 983 982 1 960 984 1
		 984 983 1 961 985 1 985 984 1 962 986 1 986 985 1 963 987 1
		 987 986 1 964 988 1 988 987 1 965 989 1 989 988 1 966 990 1
		 990 989 1 967 991 1 991 990 1 968 992 1 992 991 1 969 993 1
		 993 992 1 970 994 1 994 993 1 971 995 1 995 994 1 972 996 1
		 996 995 1 973 997 1 997 996 1 974 998 1 998 997 1 975 999 1
		 999 998 1 976 999 1 977 1001 1 1001 1000 1 1000 976 1 978 1002 1
		 1002 1001 1 979 1003 1 1003 1002 1 980 1004 1 1004 1003 1 981 1005 1
		 1005 1004 1 982 1006 1 1006 1005 1 983 1007 1 1007 1006 1 984 1008 1
		 1008 1007 1 985 1009 1 1009 1008 1 986 1010 1 1010 1009 1 987 1011 1
		 1011 1010 1 988 1012 1 1012 1011 1 989 1013 1 1013 1012 1 990 1014 1
		 1014 1013 1 991 1015 1 1015 1014 1 992 1016 1 1016 1015 1 993 1017 1
		 1017 1016 1 994 1018 1 1018 1017 1 995 1019 1 1019 1018 1 996 1020 1
		 1020 1019 1 997 1021 1 1021 1020 1 998 1022 1 1022 1021 1 999 1023 1
		 1023 1022 1 1000 1023 1 1001 1025 1 1025 1024 1 1024 1000 1 1002 1026 1
		 1026 1025 1 1003 1027 1 1027 1026 1 1004 1028 1 1028 1027 1 1005 1029 1
		 1029 1028 1 1006 1030 1 1030 1029 1 1007 1031 1 1031 1030 1 1008 1032 1
		 1032 1031 1 1009 1033 1 1033 1032 1 1010 1034 1 1034 1033 1 1011 1035 1
		 1035 1034 1 1012 1036 1 1036 1035 1 1013 1037 1 1037 1036 1 1014 1038 1
		 1038 1037 1 1015 1039 1 1039 1038 1 1016 1040 1 1040 1039 1 1017 1041 1
		 1041 1040 1 1018 1042 1 1042 1041 1 1019 1043 1 1043 1042 1 1020 1044 1
		 1044 1043 1 1021 1045 1 1045 1044 1 1022 1046 1 1046 1045 1 1023 1047 1
		 1047 1046 1 1024 1047 1 1025 1049 1 1049 1048 1 1048 1024 1 1026 1050 1
		 1050 1049 1 1027 1051 1 1051 1050 1 1028 1052 1 1052 1051 1 1029 1053 1
		 1053 1052 1 1030 1054 1 1054 1053 1 1031 1055 1 1055 1054 1 1032 1056 1
		 1056 1055 1 1033 1057 1 1057 1056 1 1034 1058 1 1058 1057 1 1035 1059 1
		 1059 1058 1 1036 1060 1 1060 1059 1 1037 1061 1 1061 1060 1 1038 1062 1
		 1062 1061 1 1039 1063 1 1063 1062 1 1040 1064 1 1064 1063 1 1041 1065 1
		 1065 1064 1 1042 1066 1 1066 1065 1 1043 1067 1 1067 1066 1 1044 1068 1
		 1068 1067 1 1045 1069 1 1069 1068 1 1046 1070 1 1070 1069 1 1047 1071 1
		 1071 1070 1 1048 1071 1 1049 1073 1 1073 1072 1 1072 1048 1 1050 1074 1
		 1074 1073 1 1051 1075 1 1075 1074 1 1052 1076 1 1076 1075 1 1053 1077 1
		 1077 1076 1 1054 1078 1 1078 1077 1 1055 1079 1 1079 1078 1 1056 1080 1
		 1080 1079 1 1057 1081 1 1081 1080 1 1058 1082 1 1082 1081 1 1059 1083 1
		 1083 1082 1 1060 1084 1 1084 1083 1 1061 1085 1 1085 1084 1 1062 1086 1
		 1086 1085 1 1063 1087 1 1087 1086 1 1064 1088 1 1088 1087 1 1065 1089 1
		 1089 1088 1 1066 1090 1 1090 1089 1 1067 1091 1 1091 1090 1 1068 1092 1
		 1092 1091 1 1069 1093 1 1093 1092 1 1070 1094 1 1094 1093 1 1071 1095 1
		 1095 1094 1 1072 1095 1 1073 1097 1 1097 1096 1 1096 1072 1 1074 1098 1
		 1098 1097 1 1075 1099 1 1099 1098 1 1076 1100 1 1100 1099 1 1077 1101 1
		 1101 1100 1 1078 1102 1 1102 1101 1 1079 1103 1 1103 1102 1 1080 1104 1
		 1104 1103 1 1081 1105 1 1105 1104 1 1082 1106 1 1106 1105 1 1083 1107 1
		 1107 1106 1 1084 1108 1 1108 1107 1 1085 1109 1 1109 1108 1 1086 1110 1
		 1110 1109 1 1087 1111 1 1111 1110 1 1088 1112 1 1112 1111 1 1089 1113 1
		 1113 1112 1 1090 1114 1 1114 1113 1 1091 1115 1 1115 1114 1 1092 1116 1
		 1116 1115 1 1093 1117 1 1117 1116 1 1094 1118 1 1118 1117 1 1095 1119 1
		 1119 1118 1 1096 1119 1 1097 1121 1 1121 1120 1 1120 1096 1 1098 1122 1
		 1122 1121 1 1099 1123 1 1123 1122 1 1100 1124 1 1124 1123 1 1101 1125 1
		 1125 1124 1 1102 1126 1 1126 1125 1 1103 1127 1 1127 1126 1 1104 1128 1
		 1128 1127 1 1105 1129 1 1129 1128 1 1106 1130 1 1130 1129 1 1107 1131 1
		 1131 1130 1 1108 1132 1 1132 1131 1 1109 1133 1 1133 1132 1 1110 1134 1
		 1134 1133 1 1111 1135 1 1135 1134 1 1112 1136 1 1136 1135 1 1113 1137 1
		 1137 1136 1 1114 1138 1 1138 1137 1 1115 1139 1 1139 1138 1 1116 1140 1
		 1140 1139 1 1117 1141 1 1141 1140 1 1118 1142 1 1142 1141 1 1119 1143 1
		 1143 1142 1 1120 1143 1 1121 1145 1 1145 1144 1 1144 1120 1 1122 1146 1
		 1146 1145 1 1123 1147 1 1147 1146 1 1124 1148 1 1148 1147 1 1125 1149 1
		 1149 1148 1 1126 1150 1 1150 1149 1 1127 1151 1 1151 1150 1 1128 1152 1
		 1152 1151 1 1129 1153 1 1153 1152 1 1130 1154 1 1154 1153 1 1131 1155 1
		 1155 1154 1 1132 1156 1 1156 1155 1 1133 1157 1 1157 1156 1 1134 1158 1
		 1158 1157 1 1135 1159 1 1159 1158 1 1136 1160 1 1160 1159 1 1137 1161 1
		 1161 1160 1 1138 1162 1 1162 1161 1 1139 1163 1 1163 1162 1 1140 1164 1
		 1164 1163 1 1141 1165 1 1165 1164 1 1142 1166 1 1166 1165 1 1143 1167 1
		 1167 1166 1 1144 1167 1 1145 1169 1 1169 1168 1 1168 1144 1 1146 1170 1
		 1170 1169 1 1147 1171 1 1171 1170 1 1148 1172 1 1172 1171 1 1149 1173 1
		 1173 1172 1 1150 1174 1 1174 1173 1 1151 1175 1 1175 1174 1 1152 1176 1
		 1176 1175 1 1153 1177 1 1177 1176 1 1154 1178 1 1178 1177 1 1155 1179 1
		 1179 1178 1 1156 1180 1 1180 1179 1 1157 1181 1 1181 1180 1 1158 1182 1
		 1182 1181 1 1159 1183 1 1183 1182 1 1160 1184 1 1184 1183 1 1161 1185 1
		 1185 1184 1 1162 1186 1 1186 1185 1 1163 1187 1 1187 1186 1 1164 1188 1
		 1188 1187 1 1165 1189 1 1189 1188 1 1166 1190 1 1190 1189 1 1167 1191 1
		 1191 1190 1 1168 1191 1 1169 1193 1 1193 1192 1 1192 1168 1 1170 1194 1
		 1194 1193 1 1171 1195 1 1195 1194 1 1172 1196 1 1196 1195 1 1173 1197 1
		 1197 1196 1 1174 1198 1 1198 1197 1 1175 1199 1 1199 1198 1 1176 1200 1
		 1200 1199 1 1177 1201 1 1201 1200 1 1178 1202 1 1202 1201 1 1179 1203 1
		 1203 1202 1 1180 1204 1 1204 1203 1 1181 1205 1 1205 1204 1 1182 1206 1
		 1206 1205 1 1183 1207 1 1207 1206 1 1184 1208 1 1208 1207 1 1185 1209 1
		 1209 1208 1 1186 1210 1 1210 1209 1 1187 1211 1 1211 1210 1 1188 1212 1
		 1212 1211 1 1189 1213 1 1213 1212 1 1190 1214 1 1214 1213 1 1191 1215 1
		 1215 1214 1 1192 1215 1 950 1216 1 1216 951 1 949 1216 1 948 1216 1
		 947 1216 1 946 1216 1 945 1216 1 944 1216 1 943 1216 1 942 1216 1
		 941 1216 1 940 1216 1 939 1216 1 938 1216 1 937 1216 1 936 1216 1
		 935 1216 1 934 1216 1 933 1216 1 932 1216 1 931 1216 1 930 1216 1
		 929 1216 1 928 1216 1 1193 1217 1 1217 1192 1 1194 1217 1 1195 1217 1
		 1196 1217 1 1197 1217 1 1198 1217 1 1199 1217 1 1200 1217 1 1201 1217 1
		 1202 1217 1 1203 1217 1 1204 1217 1 1205 1217 1 1206 1217 1 1207 1217 1
		 1208 1217 1 1209 1217 1 1210 1217 1 1211 1217 1 1212 1217 1 1213 1217 1
		 1214 1217 1 1215 1217 1;
	setAttr -s 1336 -ch 5044 ".fc[0:1335]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 -4 29 -27
		f 4 -3 30 31 32
		f 4 -7 33 34 -31
		f 4 -10 35 36 -34
		f 4 -13 37 38 -36
		f 4 -16 39 40 -38
		f 4 -19 41 42 -40
		f 4 -22 43 44 -42
		f 4 -25 45 46 -44
		f 4 -28 47 48 -46
		f 4 -30 -33 49 -48
		f 4 -32 50 51 52
		f 4 -35 53 54 -51
		f 4 -37 55 56 -54
		f 4 -39 57 58 -56
		f 4 -41 59 60 -58
		f 4 -43 61 62 -60
		f 4 -45 63 64 -62
		f 4 -47 65 66 -64
		f 4 -49 67 68 -66
		f 4 -50 -53 69 -68
		f 4 -52 70 71 72
		f 4 -55 73 74 -71
		f 4 -57 75 76 -74
		f 4 -59 77 78 -76
		f 4 -61 79 80 -78
		f 4 -63 81 82 -80
		f 4 -65 83 84 -82
		f 4 -67 85 86 -84
		f 4 -69 87 88 -86
		f 4 -70 -73 89 -88
		f 3 -26 90 91
		f 3 -23 92 -91
		f 3 -20 93 -93
		f 3 -17 94 -94
		f 3 -14 95 -95
		f 3 -11 96 -96
		f 3 -8 97 -97
		f 3 -5 98 -98
		f 3 -1 99 -99
		f 3 -29 -92 -100
		f 3 -72 100 101
		f 3 -75 102 -101
		f 3 -77 103 -103
		f 3 -79 104 -104
		f 3 -81 105 -105
		f 3 -83 106 -106
		f 3 -85 107 -107
		f 3 -87 108 -108
		f 3 -89 109 -109
		f 3 -90 -102 -110
		f 4 110 111 112 113
		f 4 114 115 116 -112
		f 4 117 118 119 -116
		f 4 120 121 122 -119
		f 4 123 124 125 -122
		f 4 126 127 128 -125
		f 4 129 130 131 -128
		f 4 132 133 134 -131
		f 4 135 136 137 -134
		f 4 138 139 140 -137
		f 4 141 142 143 -140
		f 4 144 -114 145 -143
		f 4 -113 146 147 148
		f 4 -117 149 150 -147
		f 4 -120 151 152 -150
		f 4 -123 153 154 -152
		f 4 -126 155 156 -154
		f 4 -129 157 158 -156
		f 4 -132 159 160 -158
		f 4 -135 161 162 -160
		f 4 -138 163 164 -162
		f 4 -141 165 166 -164
		f 4 -144 167 168 -166
		f 4 -146 -149 169 -168
		f 4 -148 170 171 172
		f 4 -151 173 174 -171
		f 4 -153 175 176 -174
		f 4 -155 177 178 -176
		f 4 -157 179 180 -178
		f 4 -159 181 182 -180
		f 4 -161 183 184 -182
		f 4 -163 185 186 -184
		f 4 -165 187 188 -186
		f 4 -167 189 190 -188
		f 4 -169 191 192 -190
		f 4 -170 -173 193 -192
		f 4 -172 194 195 196
		f 4 -175 197 198 -195
		f 4 -177 199 200 -198
		f 4 -179 201 202 -200
		f 4 -181 203 204 -202
		f 4 -183 205 206 -204
		f 4 -185 207 208 -206
		f 4 -187 209 210 -208
		f 4 -189 211 212 -210
		f 4 -191 213 214 -212
		f 4 -193 215 216 -214
		f 4 -194 -197 217 -216
		f 4 -196 218 219 220
		f 4 -199 221 222 -219
		f 4 -201 223 224 -222
		f 4 -203 225 226 -224
		f 4 -205 227 228 -226
		f 4 -207 229 230 -228
		f 4 -209 231 232 -230
		f 4 -211 233 234 -232
		f 4 -213 235 236 -234
		f 4 -215 237 238 -236
		f 4 -217 239 240 -238
		f 4 -218 -221 241 -240
		f 4 -220 242 243 244
		f 4 -223 245 246 -243
		f 4 -225 247 248 -246
		f 4 -227 249 250 -248
		f 4 -229 251 252 -250
		f 4 -231 253 254 -252
		f 4 -233 255 256 -254
		f 4 -235 257 258 -256
		f 4 -237 259 260 -258
		f 4 -239 261 262 -260
		f 4 -241 263 264 -262
		f 4 -242 -245 265 -264
		f 4 -244 266 267 268
		f 4 -247 269 270 -267
		f 4 -249 271 272 -270
		f 4 -251 273 274 -272
		f 4 -253 275 276 -274
		f 4 -255 277 278 -276
		f 4 -257 279 280 -278
		f 4 -259 281 282 -280
		f 4 -261 283 284 -282
		f 4 -263 285 286 -284
		f 4 -265 287 288 -286
		f 4 -266 -269 289 -288
		f 4 -268 290 291 292
		f 4 -271 293 294 -291
		f 4 -273 295 296 -294
		f 4 -275 297 298 -296
		f 4 -277 299 300 -298
		f 4 -279 301 302 -300
		f 4 -281 303 304 -302
		f 4 -283 305 306 -304
		f 4 -285 307 308 -306
		f 4 -287 309 310 -308
		f 4 -289 311 312 -310
		f 4 -290 -293 313 -312
		f 4 -292 314 315 316
		f 4 -295 317 318 -315
		f 4 -297 319 320 -318
		f 4 -299 321 322 -320
		f 4 -301 323 324 -322
		f 4 -303 325 326 -324
		f 4 -305 327 328 -326
		f 4 -307 329 330 -328
		f 4 -309 331 332 -330
		f 4 -311 333 334 -332
		f 4 -313 335 336 -334
		f 4 -314 -317 337 -336
		f 4 -316 338 339 340
		f 4 -319 341 342 -339
		f 4 -321 343 344 -342
		f 4 -323 345 346 -344
		f 4 -325 347 348 -346
		f 4 -327 349 350 -348
		f 4 -329 351 352 -350
		f 4 -331 353 354 -352
		f 4 -333 355 356 -354
		f 4 -335 357 358 -356
		f 4 -337 359 360 -358
		f 4 -338 -341 361 -360
		f 4 -340 362 363 364
		f 4 -343 365 366 -363
		f 4 -345 367 368 -366
		f 4 -347 369 370 -368
		f 4 -349 371 372 -370
		f 4 -351 373 374 -372
		f 4 -353 375 376 -374
		f 4 -355 377 378 -376
		f 4 -357 379 380 -378
		f 4 -359 381 382 -380
		f 4 -361 383 384 -382
		f 4 -362 -365 385 -384
		f 4 -364 386 387 388
		f 4 -367 389 390 -387
		f 4 -369 391 392 -390
		f 4 -371 393 394 -392
		f 4 -373 395 396 -394
		f 4 -375 397 398 -396
		f 4 -377 399 400 -398
		f 4 -379 401 402 -400
		f 4 -381 403 404 -402
		f 4 -383 405 406 -404
		f 4 -385 407 408 -406
		f 4 -386 -389 409 -408
		f 4 -388 410 411 412
		f 4 -391 413 414 -411
		f 4 -393 415 416 -414
		f 4 -395 417 418 -416
		f 4 -397 419 420 -418
		f 4 -399 421 422 -420
		f 4 -401 423 424 -422
		f 4 -403 425 426 -424
		f 4 -405 427 428 -426
		f 4 -407 429 430 -428
		f 4 -409 431 432 -430
		f 4 -410 -413 433 -432
		f 4 -412 434 435 436
		f 4 -415 437 438 -435
		f 4 -417 439 440 -438
		f 4 -419 441 442 -440
		f 4 -421 443 444 -442
		f 4 -423 445 446 -444
		f 4 -425 447 448 -446
		f 4 -427 449 450 -448
		f 4 -429 451 452 -450
		f 4 -431 453 454 -452
		f 4 -433 455 456 -454
		f 4 -434 -437 457 -456
		f 4 -436 458 459 460
		f 4 -439 461 462 -459
		f 4 -441 463 464 -462
		f 4 -443 465 466 -464
		f 4 -445 467 468 -466
		f 4 -447 469 470 -468
		f 4 -449 471 472 -470
		f 4 -451 473 474 -472
		f 4 -453 475 476 -474
		f 4 -455 477 478 -476
		f 4 -457 479 480 -478
		f 4 -458 -461 481 -480
		f 4 -460 482 483 484
		f 4 -463 485 486 -483
		f 4 -465 487 488 -486
		f 4 -467 489 490 -488
		f 4 -469 491 492 -490
		f 4 -471 493 494 -492
		f 4 -473 495 496 -494
		f 4 -475 497 498 -496
		f 4 -477 499 500 -498
		f 4 -479 501 502 -500
		f 4 -481 503 504 -502
		f 4 -482 -485 505 -504
		f 3 -142 506 507
		f 3 -139 508 -507
		f 3 -136 509 -509
		f 3 -133 510 -510
		f 3 -130 511 -511
		f 3 -127 512 -512
		f 3 -124 513 -513
		f 3 -121 514 -514
		f 3 -118 515 -515
		f 3 -115 516 -516
		f 3 -111 517 -517
		f 3 -145 -508 -518
		f 3 -484 518 519
		f 3 -487 520 -519
		f 3 -489 521 -521
		f 3 -491 522 -522
		f 3 -493 523 -523
		f 3 -495 524 -524
		f 3 -497 525 -525
		f 3 -499 526 -526
		f 3 -501 527 -527
		f 3 -503 528 -528
		f 3 -505 529 -529
		f 3 -506 -520 -530
		f 4 530 531 532 533
		f 4 534 535 536 -532
		f 4 537 538 539 -536
		f 4 540 541 542 -539
		f 4 543 544 545 -542
		f 4 546 547 548 -545
		f 4 549 550 551 -548
		f 4 552 553 554 -551
		f 4 555 556 557 -554
		f 4 558 -534 559 -557
		f 4 -533 560 561 562
		f 4 -537 563 564 -561
		f 4 -540 565 566 -564
		f 4 -543 567 568 -566
		f 4 -546 569 570 -568
		f 4 -549 571 572 -570
		f 4 -552 573 574 -572
		f 4 -555 575 576 -574
		f 4 -558 577 578 -576
		f 4 -560 -563 579 -578
		f 4 -562 580 581 582
		f 4 -565 583 584 -581
		f 4 -567 585 586 -584
		f 4 -569 587 588 -586
		f 4 -571 589 590 -588
		f 4 -573 591 592 -590
		f 4 -575 593 594 -592
		f 4 -577 595 596 -594
		f 4 -579 597 598 -596
		f 4 -580 -583 599 -598
		f 3 -556 600 601
		f 3 -553 602 -601
		f 3 -550 603 -603
		f 3 -547 604 -604
		f 3 -544 605 -605
		f 3 -541 606 -606
		f 3 -538 607 -607
		f 3 -535 608 -608
		f 3 -531 609 -609
		f 3 -559 -602 -610
		f 3 -582 610 611
		f 3 -585 612 -611
		f 3 -587 613 -613
		f 3 -589 614 -614
		f 3 -591 615 -615
		f 3 -593 616 -616
		f 3 -595 617 -617
		f 3 -597 618 -618
		f 3 -599 619 -619
		f 3 -600 -612 -620
		f 4 620 621 622 623
		f 4 624 625 626 -622
		f 4 627 628 629 -626
		f 4 630 631 632 -629
		f 4 633 634 635 -632
		f 4 636 -624 637 -635
		f 4 -623 638 639 640
		f 4 -627 641 642 -639
		f 4 -630 643 644 -642
		f 4 -633 645 646 -644
		f 4 -636 647 648 -646
		f 4 -638 -641 649 -648
		f 4 -640 650 651 652
		f 4 -643 653 654 -651
		f 4 -645 655 656 -654
		f 4 -647 657 658 -656
		f 4 -649 659 660 -658
		f 4 -650 -653 661 -660
		f 3 -634 662 663
		f 3 -631 664 -663
		f 3 -628 665 -665
		f 3 -625 666 -666
		f 3 -621 667 -667
		f 3 -637 -664 -668
		f 3 -652 668 669
		f 3 -655 670 -669
		f 3 -657 671 -671
		f 3 -659 672 -672
		f 3 -661 673 -673
		f 3 -662 -670 -674
		f 4 674 675 676 677
		f 4 678 679 680 -676
		f 4 681 682 683 -680
		f 4 684 685 686 -683
		f 4 687 688 689 -686
		f 4 690 -678 691 -689
		f 4 -677 692 693 694
		f 4 -681 695 696 -693
		f 4 -684 697 698 -696
		f 4 -687 699 700 -698
		f 4 -690 701 702 -700
		f 4 -692 -695 703 -702
		f 4 -694 704 705 706
		f 4 -697 707 708 -705
		f 4 -699 709 710 -708
		f 4 -701 711 712 -710
		f 4 -703 713 714 -712
		f 4 -704 -707 715 -714
		f 3 -688 716 717
		f 3 -685 718 -717
		f 3 -682 719 -719
		f 3 -679 720 -720
		f 3 -675 721 -721
		f 3 -691 -718 -722
		f 3 -706 722 723
		f 3 -709 724 -723
		f 3 -711 725 -725
		f 3 -713 726 -726
		f 3 -715 727 -727
		f 3 -716 -724 -728
		f 4 728 729 730 731
		f 4 732 733 734 -730
		f 4 735 736 737 -734
		f 4 738 739 740 -737
		f 4 741 742 743 -740
		f 4 744 -732 745 -743
		f 4 -731 746 747 748
		f 4 -735 749 750 -747
		f 4 -738 751 752 -750
		f 4 -741 753 754 -752
		f 4 -744 755 756 -754
		f 4 -746 -749 757 -756
		f 4 -748 758 759 760
		f 4 -751 761 762 -759
		f 4 -753 763 764 -762
		f 4 -755 765 766 -764
		f 4 -757 767 768 -766
		f 4 -758 -761 769 -768
		f 3 -742 770 771
		f 3 -739 772 -771
		f 3 -736 773 -773
		f 3 -733 774 -774
		f 3 -729 775 -775
		f 3 -745 -772 -776
		f 3 -760 776 777
		f 3 -763 778 -777
		f 3 -765 779 -779
		f 3 -767 780 -780
		f 3 -769 781 -781
		f 3 -770 -778 -782
		f 4 782 783 784 785
		f 4 786 787 788 -784
		f 4 789 790 791 -788
		f 4 792 793 794 -791
		f 4 795 796 797 -794
		f 4 798 -786 799 -797
		f 4 -785 800 801 802
		f 4 -789 803 804 -801
		f 4 -792 805 806 -804
		f 4 -795 807 808 -806
		f 4 -798 809 810 -808
		f 4 -800 -803 811 -810
		f 4 -802 812 813 814
		f 4 -805 815 816 -813
		f 4 -807 817 818 -816
		f 4 -809 819 820 -818
		f 4 -811 821 822 -820
		f 4 -812 -815 823 -822
		f 3 -796 824 825
		f 3 -793 826 -825
		f 3 -790 827 -827
		f 3 -787 828 -828
		f 3 -783 829 -829
		f 3 -799 -826 -830
		f 3 -814 830 831
		f 3 -817 832 -831
		f 3 -819 833 -833
		f 3 -821 834 -834
		f 3 -823 835 -835
		f 3 -824 -832 -836
		f 4 836 837 838 839
		f 4 840 841 842 -838
		f 4 843 844 845 -842
		f 4 846 847 848 -845
		f 4 849 850 851 -848
		f 4 852 853 854 -851
		f 4 855 856 857 -854
		f 4 858 859 860 -857
		f 4 861 862 863 -860
		f 4 864 865 866 -863
		f 4 867 868 869 -866
		f 4 870 -840 871 -869
		f 4 -839 872 873 874
		f 4 -843 875 876 -873
		f 4 -846 877 878 -876
		f 4 -849 879 880 -878
		f 4 -852 881 882 -880
		f 4 -855 883 884 -882
		f 4 -858 885 886 -884
		f 4 -861 887 888 -886
		f 4 -864 889 890 -888
		f 4 -867 891 892 -890
		f 4 -870 893 894 -892
		f 4 -872 -875 895 -894
		f 4 -874 896 897 898
		f 4 -877 899 900 -897
		f 4 -879 901 902 -900
		f 4 -881 903 904 -902
		f 4 -883 905 906 -904
		f 4 -885 907 908 -906
		f 4 -887 909 910 -908
		f 4 -889 911 912 -910
		f 4 -891 913 914 -912
		f 4 -893 915 916 -914
		f 4 -895 917 918 -916
		f 4 -896 -899 919 -918
		f 4 -898 920 921 922
		f 4 -901 923 924 -921
		f 4 -903 925 926 -924
		f 4 -905 927 928 -926
		f 4 -907 929 930 -928
		f 4 -909 931 932 -930
		f 4 -911 933 934 -932
		f 4 -913 935 936 -934
		f 4 -915 937 938 -936
		f 4 -917 939 940 -938
		f 4 -919 941 942 -940
		f 4 -920 -923 943 -942
		f 4 -922 944 945 946
		f 4 -925 947 948 -945
		f 4 -927 949 950 -948
		f 4 -929 951 952 -950
		f 4 -931 953 954 -952
		f 4 -933 955 956 -954
		f 4 -935 957 958 -956
		f 4 -937 959 960 -958
		f 4 -939 961 962 -960
		f 4 -941 963 964 -962
		f 4 -943 965 966 -964
		f 4 -944 -947 967 -966
		f 4 -946 968 969 970
		f 4 -949 971 972 -969
		f 4 -951 973 974 -972
		f 4 -953 975 976 -974
		f 4 -955 977 978 -976
		f 4 -957 979 980 -978
		f 4 -959 981 982 -980
		f 4 -961 983 984 -982
		f 4 -963 985 986 -984
		f 4 -965 987 988 -986
		f 4 -967 989 990 -988
		f 4 -968 -971 991 -990
		f 3 -868 992 993
		f 3 -865 994 -993
		f 3 -862 995 -995
		f 3 -859 996 -996
		f 3 -856 997 -997
		f 3 -853 998 -998
		f 3 -850 999 -999
		f 3 -847 1000 -1000
		f 3 -844 1001 -1001
		f 3 -841 1002 -1002
		f 3 -837 1003 -1003
		f 3 -871 -994 -1004
		f 3 -970 1004 1005
		f 3 -973 1006 -1005
		f 3 -975 1007 -1007
		f 3 -977 1008 -1008
		f 3 -979 1009 -1009
		f 3 -981 1010 -1010
		f 3 -983 1011 -1011
		f 3 -985 1012 -1012
		f 3 -987 1013 -1013
		f 3 -989 1014 -1014
		f 3 -991 1015 -1015
		f 3 -992 -1006 -1016
		f 4 1016 1017 1018 1019
		f 4 1020 1021 1022 -1018
		f 4 1023 1024 1025 -1022
		f 4 1026 1027 1028 -1025
		f 4 1029 1030 1031 -1028
		f 4 1032 1033 1034 -1031
		f 4 1035 1036 1037 -1034
		f 4 1038 1039 1040 -1037
		f 4 1041 1042 1043 -1040
		f 4 1044 1045 1046 -1043
		f 4 1047 1048 1049 -1046
		f 4 1050 -1020 1051 -1049
		f 4 -1019 1052 1053 1054
		f 4 -1023 1055 1056 -1053
		f 4 -1026 1057 1058 -1056
		f 4 -1029 1059 1060 -1058
		f 4 -1032 1061 1062 -1060
		f 4 -1035 1063 1064 -1062
		f 4 -1038 1065 1066 -1064
		f 4 -1041 1067 1068 -1066
		f 4 -1044 1069 1070 -1068
		f 4 -1047 1071 1072 -1070
		f 4 -1050 1073 1074 -1072
		f 4 -1052 -1055 1075 -1074
		f 4 -1054 1076 1077 1078
		f 4 -1057 1079 1080 -1077
		f 4 -1059 1081 1082 -1080
		f 4 -1061 1083 1084 -1082
		f 4 -1063 1085 1086 -1084
		f 4 -1065 1087 1088 -1086
		f 4 -1067 1089 1090 -1088
		f 4 -1069 1091 1092 -1090
		f 4 -1071 1093 1094 -1092
		f 4 -1073 1095 1096 -1094
		f 4 -1075 1097 1098 -1096
		f 4 -1076 -1079 1099 -1098
		f 4 -1078 1100 1101 1102
		f 4 -1081 1103 1104 -1101
		f 4 -1083 1105 1106 -1104
		f 4 -1085 1107 1108 -1106
		f 4 -1087 1109 1110 -1108
		f 4 -1089 1111 1112 -1110
		f 4 -1091 1113 1114 -1112
		f 4 -1093 1115 1116 -1114
		f 4 -1095 1117 1118 -1116
		f 4 -1097 1119 1120 -1118
		f 4 -1099 1121 1122 -1120
		f 4 -1100 -1103 1123 -1122
		f 4 -1102 1124 1125 1126
		f 4 -1105 1127 1128 -1125
		f 4 -1107 1129 1130 -1128
		f 4 -1109 1131 1132 -1130
		f 4 -1111 1133 1134 -1132
		f 4 -1113 1135 1136 -1134
		f 4 -1115 1137 1138 -1136
		f 4 -1117 1139 1140 -1138
		f 4 -1119 1141 1142 -1140
		f 4 -1121 1143 1144 -1142
		f 4 -1123 1145 1146 -1144
		f 4 -1124 -1127 1147 -1146
		f 4 -1126 1148 1149 1150
		f 4 -1129 1151 1152 -1149
		f 4 -1131 1153 1154 -1152
		f 4 -1133 1155 1156 -1154
		f 4 -1135 1157 1158 -1156
		f 4 -1137 1159 1160 -1158
		f 4 -1139 1161 1162 -1160
		f 4 -1141 1163 1164 -1162
		f 4 -1143 1165 1166 -1164
		f 4 -1145 1167 1168 -1166
		f 4 -1147 1169 1170 -1168
		f 4 -1148 -1151 1171 -1170
		f 4 -1150 1172 1173 1174
		f 4 -1153 1175 1176 -1173
		f 4 -1155 1177 1178 -1176
		f 4 -1157 1179 1180 -1178
		f 4 -1159 1181 1182 -1180
		f 4 -1161 1183 1184 -1182
		f 4 -1163 1185 1186 -1184
		f 4 -1165 1187 1188 -1186
		f 4 -1167 1189 1190 -1188
		f 4 -1169 1191 1192 -1190
		f 4 -1171 1193 1194 -1192
		f 4 -1172 -1175 1195 -1194
		f 4 -1174 1196 1197 1198
		f 4 -1177 1199 1200 -1197
		f 4 -1179 1201 1202 -1200
		f 4 -1181 1203 1204 -1202
		f 4 -1183 1205 1206 -1204
		f 4 -1185 1207 1208 -1206
		f 4 -1187 1209 1210 -1208
		f 4 -1189 1211 1212 -1210
		f 4 -1191 1213 1214 -1212
		f 4 -1193 1215 1216 -1214
		f 4 -1195 1217 1218 -1216
		f 4 -1196 -1199 1219 -1218
		f 4 -1198 1220 1221 1222
		f 4 -1201 1223 1224 -1221
		f 4 -1203 1225 1226 -1224
		f 4 -1205 1227 1228 -1226
		f 4 -1207 1229 1230 -1228
		f 4 -1209 1231 1232 -1230
		f 4 -1211 1233 1234 -1232
		f 4 -1213 1235 1236 -1234
		f 4 -1215 1237 1238 -1236
		f 4 -1217 1239 1240 -1238
		f 4 -1219 1241 1242 -1240
		f 4 -1220 -1223 1243 -1242
		f 4 -1222 1244 1245 1246
		f 4 -1225 1247 1248 -1245
		f 4 -1227 1249 1250 -1248
		f 4 -1229 1251 1252 -1250
		f 4 -1231 1253 1254 -1252
		f 4 -1233 1255 1256 -1254
		f 4 -1235 1257 1258 -1256
		f 4 -1237 1259 1260 -1258
		f 4 -1239 1261 1262 -1260
		f 4 -1241 1263 1264 -1262
		f 4 -1243 1265 1266 -1264
		f 4 -1244 -1247 1267 -1266
		f 4 -1246 1268 1269 1270
		f 4 -1249 1271 1272 -1269
		f 4 -1251 1273 1274 -1272
		f 4 -1253 1275 1276 -1274
		f 4 -1255 1277 1278 -1276
		f 4 -1257 1279 1280 -1278
		f 4 -1259 1281 1282 -1280
		f 4 -1261 1283 1284 -1282
		f 4 -1263 1285 1286 -1284
		f 4 -1265 1287 1288 -1286
		f 4 -1267 1289 1290 -1288
		f 4 -1268 -1271 1291 -1290
		f 4 -1270 1292 1293 1294
		f 4 -1273 1295 1296 -1293
		f 4 -1275 1297 1298 -1296
		f 4 -1277 1299 1300 -1298
		f 4 -1279 1301 1302 -1300
		f 4 -1281 1303 1304 -1302
		f 4 -1283 1305 1306 -1304
		f 4 -1285 1307 1308 -1306
		f 4 -1287 1309 1310 -1308
		f 4 -1289 1311 1312 -1310
		f 4 -1291 1313 1314 -1312
		f 4 -1292 -1295 1315 -1314
		f 4 -1294 1316 1317 1318
		f 4 -1297 1319 1320 -1317
		f 4 -1299 1321 1322 -1320
		f 4 -1301 1323 1324 -1322
		f 4 -1303 1325 1326 -1324
		f 4 -1305 1327 1328 -1326
		f 4 -1307 1329 1330 -1328
		f 4 -1309 1331 1332 -1330
		f 4 -1311 1333 1334 -1332
		f 4 -1313 1335 1336 -1334
		f 4 -1315 1337 1338 -1336
		f 4 -1316 -1319 1339 -1338
		f 4 -1318 1340 1341 1342
		f 4 -1321 1343 1344 -1341
		f 4 -1323 1345 1346 -1344
		f 4 -1325 1347 1348 -1346
		f 4 -1327 1349 1350 -1348
		f 4 -1329 1351 1352 -1350
		f 4 -1331 1353 1354 -1352
		f 4 -1333 1355 1356 -1354
		f 4 -1335 1357 1358 -1356
		f 4 -1337 1359 1360 -1358
		f 4 -1339 1361 1362 -1360
		f 4 -1340 -1343 1363 -1362
		f 4 -1342 1364 1365 1366
		f 4 -1345 1367 1368 -1365
		f 4 -1347 1369 1370 -1368
		f 4 -1349 1371 1372 -1370
		f 4 -1351 1373 1374 -1372
		f 4 -1353 1375 1376 -1374
		f 4 -1355 1377 1378 -1376
		f 4 -1357 1379 1380 -1378
		f 4 -1359 1381 1382 -1380
		f 4 -1361 1383 1384 -1382
		f 4 -1363 1385 1386 -1384
		f 4 -1364 -1367 1387 -1386
		f 4 -1366 1388 1389 1390
		f 4 -1369 1391 1392 -1389
		f 4 -1371 1393 1394 -1392
		f 4 -1373 1395 1396 -1394
		f 4 -1375 1397 1398 -1396
		f 4 -1377 1399 1400 -1398
		f 4 -1379 1401 1402 -1400
		f 4 -1381 1403 1404 -1402
		f 4 -1383 1405 1406 -1404
		f 4 -1385 1407 1408 -1406
		f 4 -1387 1409 1410 -1408
		f 4 -1388 -1391 1411 -1410
		f 3 -1048 1412 1413
		f 3 -1045 1414 -1413
		f 3 -1042 1415 -1415
		f 3 -1039 1416 -1416
		f 3 -1036 1417 -1417
		f 3 -1033 1418 -1418
		f 3 -1030 1419 -1419
		f 3 -1027 1420 -1420
		f 3 -1024 1421 -1421
		f 3 -1021 1422 -1422
		f 3 -1017 1423 -1423
		f 3 -1051 -1414 -1424
		f 3 -1390 1424 1425
		f 3 -1393 1426 -1425
		f 3 -1395 1427 -1427
		f 3 -1397 1428 -1428
		f 3 -1399 1429 -1429
		f 3 -1401 1430 -1430
		f 3 -1403 1431 -1431
		f 3 -1405 1432 -1432
		f 3 -1407 1433 -1433
		f 3 -1409 1434 -1434
		f 3 -1411 1435 -1435
		f 3 -1412 -1426 -1436
		f 4 1436 1437 1438 1439
		f 4 1440 1441 1442 -1438
		f 4 1443 1444 1445 -1442
		f 4 1446 1447 1448 -1445
		f 4 1449 1450 1451 -1448
		f 4 1452 1453 1454 -1451
		f 4 1455 1456 1457 -1454
		f 4 1458 1459 1460 -1457
		f 4 1461 1462 1463 -1460
		f 4 1464 -1440 1465 -1463
		f 4 -1439 1466 1467 1468
		f 4 -1443 1469 1470 -1467
		f 4 -1446 1471 1472 -1470
		f 4 -1449 1473 1474 -1472
		f 4 -1452 1475 1476 -1474
		f 4 -1455 1477 1478 -1476
		f 4 -1458 1479 1480 -1478
		f 4 -1461 1481 1482 -1480
		f 4 -1464 1483 1484 -1482
		f 4 -1466 -1469 1485 -1484
		f 4 -1468 1486 1487 1488
		f 4 -1471 1489 1490 -1487
		f 4 -1473 1491 1492 -1490
		f 4 -1475 1493 1494 -1492
		f 4 -1477 1495 1496 -1494
		f 4 -1479 1497 1498 -1496
		f 4 -1481 1499 1500 -1498
		f 4 -1483 1501 1502 -1500
		f 4 -1485 1503 1504 -1502
		f 4 -1486 -1489 1505 -1504
		f 3 -1462 1506 1507
		f 3 -1459 1508 -1507
		f 3 -1456 1509 -1509
		f 3 -1453 1510 -1510
		f 3 -1450 1511 -1511
		f 3 -1447 1512 -1512
		f 3 -1444 1513 -1513
		f 3 -1441 1514 -1514
		f 3 -1437 1515 -1515
		f 3 -1465 -1508 -1516
		f 3 -1488 1516 1517
		f 3 -1491 1518 -1517
		f 3 -1493 1519 -1519
		f 3 -1495 1520 -1520
		f 3 -1497 1521 -1521
		f 3 -1499 1522 -1522
		f 3 -1501 1523 -1523
		f 3 -1503 1524 -1524
		f 3 -1505 1525 -1525
		f 3 -1506 -1518 -1526
		f 4 1526 1527 1528 1529
		f 4 1530 1531 1532 -1528
		f 4 1533 1534 1535 -1532
		f 4 1536 1537 1538 -1535
		f 4 1539 1540 1541 -1538
		f 4 1542 -1530 1543 -1541
		f 4 -1529 1544 1545 1546
		f 4 -1533 1547 1548 -1545
		f 4 -1536 1549 1550 -1548
		f 4 -1539 1551 1552 -1550
		f 4 -1542 1553 1554 -1552
		f 4 -1544 -1547 1555 -1554
		f 4 -1546 1556 1557 1558
		f 4 -1549 1559 1560 -1557
		f 4 -1551 1561 1562 -1560
		f 4 -1553 1563 1564 -1562
		f 4 -1555 1565 1566 -1564
		f 4 -1556 -1559 1567 -1566
		f 3 -1540 1568 1569
		f 3 -1537 1570 -1569
		f 3 -1534 1571 -1571
		f 3 -1531 1572 -1572
		f 3 -1527 1573 -1573
		f 3 -1543 -1570 -1574
		f 3 -1558 1574 1575
		f 3 -1561 1576 -1575
		f 3 -1563 1577 -1577
		f 3 -1565 1578 -1578
		f 3 -1567 1579 -1579
		f 3 -1568 -1576 -1580
		f 4 1580 1581 1582 1583
		f 4 1584 1585 1586 -1582
		f 4 1587 1588 1589 -1586
		f 4 1590 1591 1592 -1589
		f 4 1593 1594 1595 -1592
		f 4 1596 -1584 1597 -1595
		f 4 -1583 1598 1599 1600
		f 4 -1587 1601 1602 -1599
		f 4 -1590 1603 1604 -1602
		f 4 -1593 1605 1606 -1604
		f 4 -1596 1607 1608 -1606
		f 4 -1598 -1601 1609 -1608
		f 4 -1600 1610 1611 1612
		f 4 -1603 1613 1614 -1611
		f 4 -1605 1615 1616 -1614
		f 4 -1607 1617 1618 -1616
		f 4 -1609 1619 1620 -1618
		f 4 -1610 -1613 1621 -1620
		f 3 -1594 1622 1623
		f 3 -1591 1624 -1623
		f 3 -1588 1625 -1625
		f 3 -1585 1626 -1626
		f 3 -1581 1627 -1627
		f 3 -1597 -1624 -1628
		f 3 -1612 1628 1629
		f 3 -1615 1630 -1629
		f 3 -1617 1631 -1631
		f 3 -1619 1632 -1632
		f 3 -1621 1633 -1633
		f 3 -1622 -1630 -1634
		f 4 1634 1635 1636 1637
		f 4 1638 1639 1640 -1636
		f 4 1641 1642 1643 -1640
		f 4 1644 1645 1646 -1643
		f 4 1647 1648 1649 -1646
		f 4 1650 -1638 1651 -1649
		f 4 -1637 1652 1653 1654
		f 4 -1641 1655 1656 -1653
		f 4 -1644 1657 1658 -1656
		f 4 -1647 1659 1660 -1658
		f 4 -1650 1661 1662 -1660
		f 4 -1652 -1655 1663 -1662
		f 4 -1654 1664 1665 1666
		f 4 -1657 1667 1668 -1665
		f 4 -1659 1669 1670 -1668
		f 4 -1661 1671 1672 -1670
		f 4 -1663 1673 1674 -1672
		f 4 -1664 -1667 1675 -1674
		f 3 -1648 1676 1677
		f 3 -1645 1678 -1677
		f 3 -1642 1679 -1679
		f 3 -1639 1680 -1680
		f 3 -1635 1681 -1681
		f 3 -1651 -1678 -1682
		f 3 -1666 1682 1683
		f 3 -1669 1684 -1683
		f 3 -1671 1685 -1685
		f 3 -1673 1686 -1686
		f 3 -1675 1687 -1687
		f 3 -1676 -1684 -1688
		f 4 1688 1689 1690 1691
		f 4 1692 1693 1694 -1690
		f 4 1695 1696 1697 -1694
		f 4 1698 1699 1700 -1697
		f 4 1701 1702 1703 -1700
		f 4 1704 -1692 1705 -1703
		f 4 -1691 1706 1707 1708
		f 4 -1695 1709 1710 -1707
		f 4 -1698 1711 1712 -1710
		f 4 -1701 1713 1714 -1712
		f 4 -1704 1715 1716 -1714
		f 4 -1706 -1709 1717 -1716
		f 4 -1708 1718 1719 1720
		f 4 -1711 1721 1722 -1719
		f 4 -1713 1723 1724 -1722
		f 4 -1715 1725 1726 -1724
		f 4 -1717 1727 1728 -1726
		f 4 -1718 -1721 1729 -1728
		f 3 -1702 1730 1731
		f 3 -1699 1732 -1731
		f 3 -1696 1733 -1733
		f 3 -1693 1734 -1734
		f 3 -1689 1735 -1735
		f 3 -1705 -1732 -1736
		f 3 -1720 1736 1737
		f 3 -1723 1738 -1737
		f 3 -1725 1739 -1739
		f 3 -1727 1740 -1740
		f 3 -1729 1741 -1741
		f 3 -1730 -1738 -1742
		f 4 1742 1743 1744 1745
		f 4 1746 1747 1748 -1744
		f 4 1749 1750 1751 -1748
		f 4 1752 1753 1754 -1751
		f 4 1755 1756 1757 -1754
		f 4 1758 1759 1760 -1757
		f 4 1761 1762 1763 -1760
		f 4 1764 1765 1766 -1763
		f 4 1767 1768 1769 -1766
		f 4 1770 1771 1772 -1769
		f 4 1773 1774 1775 -1772
		f 4 1776 -1746 1777 -1775
		f 4 -1745 1778 1779 1780
		f 4 -1749 1781 1782 -1779
		f 4 -1752 1783 1784 -1782
		f 4 -1755 1785 1786 -1784
		f 4 -1758 1787 1788 -1786
		f 4 -1761 1789 1790 -1788
		f 4 -1764 1791 1792 -1790
		f 4 -1767 1793 1794 -1792
		f 4 -1770 1795 1796 -1794
		f 4 -1773 1797 1798 -1796
		f 4 -1776 1799 1800 -1798
		f 4 -1778 -1781 1801 -1800
		f 4 -1780 1802 1803 1804
		f 4 -1783 1805 1806 -1803
		f 4 -1785 1807 1808 -1806
		f 4 -1787 1809 1810 -1808
		f 4 -1789 1811 1812 -1810
		f 4 -1791 1813 1814 -1812
		f 4 -1793 1815 1816 -1814
		f 4 -1795 1817 1818 -1816
		f 4 -1797 1819 1820 -1818
		f 4 -1799 1821 1822 -1820
		f 4 -1801 1823 1824 -1822
		f 4 -1802 -1805 1825 -1824
		f 4 -1804 1826 1827 1828
		f 4 -1807 1829 1830 -1827
		f 4 -1809 1831 1832 -1830
		f 4 -1811 1833 1834 -1832
		f 4 -1813 1835 1836 -1834
		f 4 -1815 1837 1838 -1836
		f 4 -1817 1839 1840 -1838
		f 4 -1819 1841 1842 -1840
		f 4 -1821 1843 1844 -1842
		f 4 -1823 1845 1846 -1844
		f 4 -1825 1847 1848 -1846
		f 4 -1826 -1829 1849 -1848
		f 4 -1828 1850 1851 1852
		f 4 -1831 1853 1854 -1851
		f 4 -1833 1855 1856 -1854
		f 4 -1835 1857 1858 -1856
		f 4 -1837 1859 1860 -1858
		f 4 -1839 1861 1862 -1860
		f 4 -1841 1863 1864 -1862
		f 4 -1843 1865 1866 -1864
		f 4 -1845 1867 1868 -1866
		f 4 -1847 1869 1870 -1868
		f 4 -1849 1871 1872 -1870
		f 4 -1850 -1853 1873 -1872
		f 4 -1852 1874 1875 1876
		f 4 -1855 1877 1878 -1875
		f 4 -1857 1879 1880 -1878
		f 4 -1859 1881 1882 -1880
		f 4 -1861 1883 1884 -1882
		f 4 -1863 1885 1886 -1884
		f 4 -1865 1887 1888 -1886
		f 4 -1867 1889 1890 -1888
		f 4 -1869 1891 1892 -1890
		f 4 -1871 1893 1894 -1892
		f 4 -1873 1895 1896 -1894
		f 4 -1874 -1877 1897 -1896
		f 3 -1774 1898 1899
		f 3 -1771 1900 -1899
		f 3 -1768 1901 -1901
		f 3 -1765 1902 -1902
		f 3 -1762 1903 -1903
		f 3 -1759 1904 -1904
		f 3 -1756 1905 -1905
		f 3 -1753 1906 -1906
		f 3 -1750 1907 -1907
		f 3 -1747 1908 -1908
		f 3 -1743 1909 -1909
		f 3 -1777 -1900 -1910
		f 3 -1876 1910 1911
		f 3 -1879 1912 -1911
		f 3 -1881 1913 -1913
		f 3 -1883 1914 -1914
		f 3 -1885 1915 -1915
		f 3 -1887 1916 -1916
		f 3 -1889 1917 -1917
		f 3 -1891 1918 -1918
		f 3 -1893 1919 -1919
		f 3 -1895 1920 -1920
		f 3 -1897 1921 -1921
		f 3 -1898 -1912 -1922
		f 4 1922 1923 1924 1925
		f 4 1926 1927 1928 -1924
		f 4 1929 1930 1931 -1928
		f 4 1932 1933 1934 -1931
		f 4 1935 1936 1937 -1934
		f 4 1938 1939 1940 -1937
		f 4 1941 1942 1943 -1940
		f 4 1944 1945 1946 -1943
		f 4 1947 1948 1949 -1946
		f 4 1950 1951 1952 -1949
		f 4 1953 1954 1955 -1952
		f 4 1956 1957 1958 -1955
		f 4 1959 1960 1961 -1958
		f 4 1962 1963 1964 -1961
		f 4 1965 1966 1967 -1964
		f 4 1968 1969 1970 -1967
		f 4 1971 1972 1973 -1970
		f 4 1974 1975 1976 -1973
		f 4 1977 1978 1979 -1976
		f 4 1980 1981 1982 -1979
		f 4 1983 1984 1985 -1982
		f 4 1986 1987 1988 -1985
		f 4 1989 1990 1991 -1988
		f 4 1992 -1926 1993 -1991
		f 4 -1925 1994 1995 1996
		f 4 -1929 1997 1998 -1995
		f 4 -1932 1999 2000 -1998
		f 4 -1935 2001 2002 -2000
		f 4 -1938 2003 2004 -2002
		f 4 -1941 2005 2006 -2004
		f 4 -1944 2007 2008 -2006
		f 4 -1947 2009 2010 -2008
		f 4 -1950 2011 2012 -2010
		f 4 -1953 2013 2014 -2012
		f 4 -1956 2015 2016 -2014
		f 4 -1959 2017 2018 -2016
		f 4 -1962 2019 2020 -2018
		f 4 -1965 2021 2022 -2020
		f 4 -1968 2023 2024 -2022
		f 4 -1971 2025 2026 -2024
		f 4 -1974 2027 2028 -2026
		f 4 -1977 2029 2030 -2028
		f 4 -1980 2031 2032 -2030
		f 4 -1983 2033 2034 -2032
		f 4 -1986 2035 2036 -2034
		f 4 -1989 2037 2038 -2036
		f 4 -1992 2039 2040 -2038
		f 4 -1994 -1997 2041 -2040
		f 4 -1996 2042 2043 2044
		f 4 -1999 2045 2046 -2043
		f 4 -2001 2047 2048 -2046
		f 4 -2003 2049 2050 -2048
		f 4 -2005 2051 2052 -2050
		f 4 -2007 2053 2054 -2052
		f 4 -2009 2055 2056 -2054
		f 4 -2011 2057 2058 -2056
		f 4 -2013 2059 2060 -2058
		f 4 -2015 2061 2062 -2060
		f 4 -2017 2063 2064 -2062
		f 4 -2019 2065 2066 -2064
		f 4 -2021 2067 2068 -2066
		f 4 -2023 2069 2070 -2068
		f 4 -2025 2071 2072 -2070
		f 4 -2027 2073 2074 -2072
		f 4 -2029 2075 2076 -2074
		f 4 -2031 2077 2078 -2076
		f 4 -2033 2079 2080 -2078
		f 4 -2035 2081 2082 -2080
		f 4 -2037 2083 2084 -2082
		f 4 -2039 2085 2086 -2084
		f 4 -2041 2087 2088 -2086
		f 4 -2042 -2045 2089 -2088
		f 4 -2044 2090 2091 2092
		f 4 -2047 2093 2094 -2091
		f 4 -2049 2095 2096 -2094
		f 4 -2051 2097 2098 -2096
		f 4 -2053 2099 2100 -2098
		f 4 -2055 2101 2102 -2100
		f 4 -2057 2103 2104 -2102
		f 4 -2059 2105 2106 -2104
		f 4 -2061 2107 2108 -2106
		f 4 -2063 2109 2110 -2108
		f 4 -2065 2111 2112 -2110
		f 4 -2067 2113 2114 -2112
		f 4 -2069 2115 2116 -2114
		f 4 -2071 2117 2118 -2116
		f 4 -2073 2119 2120 -2118
		f 4 -2075 2121 2122 -2120
		f 4 -2077 2123 2124 -2122
		f 4 -2079 2125 2126 -2124
		f 4 -2081 2127 2128 -2126
		f 4 -2083 2129 2130 -2128
		f 4 -2085 2131 2132 -2130
		f 4 -2087 2133 2134 -2132
		f 4 -2089 2135 2136 -2134
		f 4 -2090 -2093 2137 -2136
		f 4 -2092 2138 2139 2140
		f 4 -2095 2141 2142 -2139
		f 4 -2097 2143 2144 -2142
		f 4 -2099 2145 2146 -2144
		f 4 -2101 2147 2148 -2146
		f 4 -2103 2149 2150 -2148
		f 4 -2105 2151 2152 -2150
		f 4 -2107 2153 2154 -2152
		f 4 -2109 2155 2156 -2154
		f 4 -2111 2157 2158 -2156
		f 4 -2113 2159 2160 -2158
		f 4 -2115 2161 2162 -2160
		f 4 -2117 2163 2164 -2162
		f 4 -2119 2165 2166 -2164
		f 4 -2121 2167 2168 -2166
		f 4 -2123 2169 2170 -2168
		f 4 -2125 2171 2172 -2170
		f 4 -2127 2173 2174 -2172
		f 4 -2129 2175 2176 -2174
		f 4 -2131 2177 2178 -2176
		f 4 -2133 2179 2180 -2178
		f 4 -2135 2181 2182 -2180
		f 4 -2137 2183 2184 -2182
		f 4 -2138 -2141 2185 -2184
		f 4 -2140 2186 2187 2188
		f 4 -2143 2189 2190 -2187
		f 4 -2145 2191 2192 -2190
		f 4 -2147 2193 2194 -2192
		f 4 -2149 2195 2196 -2194
		f 4 -2151 2197 2198 -2196
		f 4 -2153 2199 2200 -2198
		f 4 -2155 2201 2202 -2200
		f 4 -2157 2203 2204 -2202
		f 4 -2159 2205 2206 -2204
		f 4 -2161 2207 2208 -2206
		f 4 -2163 2209 2210 -2208
		f 4 -2165 2211 2212 -2210
		f 4 -2167 2213 2214 -2212
		f 4 -2169 2215 2216 -2214
		f 4 -2171 2217 2218 -2216
		f 4 -2173 2219 2220 -2218
		f 4 -2175 2221 2222 -2220
		f 4 -2177 2223 2224 -2222
		f 4 -2179 2225 2226 -2224
		f 4 -2181 2227 2228 -2226
		f 4 -2183 2229 2230 -2228
		f 4 -2185 2231 2232 -2230
		f 4 -2186 -2189 2233 -2232
		f 4 -2188 2234 2235 2236
		f 4 -2191 2237 2238 -2235
		f 4 -2193 2239 2240 -2238
		f 4 -2195 2241 2242 -2240
		f 4 -2197 2243 2244 -2242
		f 4 -2199 2245 2246 -2244
		f 4 -2201 2247 2248 -2246
		f 4 -2203 2249 2250 -2248
		f 4 -2205 2251 2252 -2250
		f 4 -2207 2253 2254 -2252
		f 4 -2209 2255 2256 -2254
		f 4 -2211 2257 2258 -2256
		f 4 -2213 2259 2260 -2258
		f 4 -2215 2261 2262 -2260
		f 4 -2217 2263 2264 -2262
		f 4 -2219 2265 2266 -2264
		f 4 -2221 2267 2268 -2266
		f 4 -2223 2269 2270 -2268
		f 4 -2225 2271 2272 -2270
		f 4 -2227 2273 2274 -2272
		f 4 -2229 2275 2276 -2274
		f 4 -2231 2277 2278 -2276
		f 4 -2233 2279 2280 -2278
		f 4 -2234 -2237 2281 -2280
		f 4 -2236 2282 2283 2284
		f 4 -2239 2285 2286 -2283
		f 4 -2241 2287 2288 -2286
		f 4 -2243 2289 2290 -2288
		f 4 -2245 2291 2292 -2290
		f 4 -2247 2293 2294 -2292
		f 4 -2249 2295 2296 -2294
		f 4 -2251 2297 2298 -2296
		f 4 -2253 2299 2300 -2298
		f 4 -2255 2301 2302 -2300
		f 4 -2257 2303 2304 -2302
		f 4 -2259 2305 2306 -2304
		f 4 -2261 2307 2308 -2306
		f 4 -2263 2309 2310 -2308
		f 4 -2265 2311 2312 -2310
		f 4 -2267 2313 2314 -2312
		f 4 -2269 2315 2316 -2314
		f 4 -2271 2317 2318 -2316
		f 4 -2273 2319 2320 -2318
		f 4 -2275 2321 2322 -2320
		f 4 -2277 2323 2324 -2322
		f 4 -2279 2325 2326 -2324
		f 4 -2281 2327 2328 -2326
		f 4 -2282 -2285 2329 -2328
		f 4 -2284 2330 2331 2332
		f 4 -2287 2333 2334 -2331
		f 4 -2289 2335 2336 -2334
		f 4 -2291 2337 2338 -2336
		f 4 -2293 2339 2340 -2338
		f 4 -2295 2341 2342 -2340
		f 4 -2297 2343 2344 -2342
		f 4 -2299 2345 2346 -2344
		f 4 -2301 2347 2348 -2346
		f 4 -2303 2349 2350 -2348
		f 4 -2305 2351 2352 -2350
		f 4 -2307 2353 2354 -2352
		f 4 -2309 2355 2356 -2354
		f 4 -2311 2357 2358 -2356
		f 4 -2313 2359 2360 -2358
		f 4 -2315 2361 2362 -2360
		f 4 -2317 2363 2364 -2362
		f 4 -2319 2365 2366 -2364
		f 4 -2321 2367 2368 -2366
		f 4 -2323 2369 2370 -2368
		f 4 -2325 2371 2372 -2370
		f 4 -2327 2373 2374 -2372
		f 4 -2329 2375 2376 -2374
		f 4 -2330 -2333 2377 -2376
		f 4 -2332 2378 2379 2380
		f 4 -2335 2381 2382 -2379
		f 4 -2337 2383 2384 -2382
		f 4 -2339 2385 2386 -2384
		f 4 -2341 2387 2388 -2386
		f 4 -2343 2389 2390 -2388
		f 4 -2345 2391 2392 -2390
		f 4 -2347 2393 2394 -2392
		f 4 -2349 2395 2396 -2394
		f 4 -2351 2397 2398 -2396
		f 4 -2353 2399 2400 -2398
		f 4 -2355 2401 2402 -2400
		f 4 -2357 2403 2404 -2402
		f 4 -2359 2405 2406 -2404
		f 4 -2361 2407 2408 -2406
		f 4 -2363 2409 2410 -2408
		f 4 -2365 2411 2412 -2410
		f 4 -2367 2413 2414 -2412
		f 4 -2369 2415 2416 -2414
		f 4 -2371 2417 2418 -2416
		f 4 -2373 2419 2420 -2418
		f 4 -2375 2421 2422 -2420
		f 4 -2377 2423 2424 -2422
		f 4 -2378 -2381 2425 -2424
		f 4 -2380 2426 2427 2428
		f 4 -2383 2429 2430 -2427
		f 4 -2385 2431 2432 -2430
		f 4 -2387 2433 2434 -2432
		f 4 -2389 2435 2436 -2434
		f 4 -2391 2437 2438 -2436
		f 4 -2393 2439 2440 -2438
		f 4 -2395 2441 2442 -2440
		f 4 -2397 2443 2444 -2442
		f 4 -2399 2445 2446 -2444
		f 4 -2401 2447 2448 -2446
		f 4 -2403 2449 2450 -2448
		f 4 -2405 2451 2452 -2450
		f 4 -2407 2453 2454 -2452
		f 4 -2409 2455 2456 -2454
		f 4 -2411 2457 2458 -2456
		f 4 -2413 2459 2460 -2458
		f 4 -2415 2461 2462 -2460
		f 4 -2417 2463 2464 -2462
		f 4 -2419 2465 2466 -2464
		f 4 -2421 2467 2468 -2466
		f 4 -2423 2469 2470 -2468
		f 4 -2425 2471 2472 -2470
		f 4 -2426 -2429 2473 -2472
		f 3 -1990 2474 2475
		f 3 -1987 2476 -2475
		f 3 -1984 2477 -2477
		f 3 -1981 2478 -2478
		f 3 -1978 2479 -2479
		f 3 -1975 2480 -2480
		f 3 -1972 2481 -2481
		f 3 -1969 2482 -2482
		f 3 -1966 2483 -2483
		f 3 -1963 2484 -2484
		f 3 -1960 2485 -2485
		f 3 -1957 2486 -2486
		f 3 -1954 2487 -2487
		f 3 -1951 2488 -2488
		f 3 -1948 2489 -2489
		f 3 -1945 2490 -2490
		f 3 -1942 2491 -2491
		f 3 -1939 2492 -2492
		f 3 -1936 2493 -2493
		f 3 -1933 2494 -2494
		f 3 -1930 2495 -2495
		f 3 -1927 2496 -2496
		f 3 -1923 2497 -2497
		f 3 -1993 -2476 -2498
		f 3 -2428 2498 2499
		f 3 -2431 2500 -2499
		f 3 -2433 2501 -2501
		f 3 -2435 2502 -2502
		f 3 -2437 2503 -2503
		f 3 -2439 2504 -2504
		f 3 -2441 2505 -2505
		f 3 -2443 2506 -2506
		f 3 -2445 2507 -2507
		f 3 -2447 2508 -2508
		f 3 -2449 2509 -2509
		f 3 -2451 2510 -2510
		f 3 -2453 2511 -2511
		f 3 -2455 2512 -2512
		f 3 -2457 2513 -2513
		f 3 -2459 2514 -2514
		f 3 -2461 2515 -2515
		f 3 -2463 2516 -2516
		f 3 -2465 2517 -2517
		f 3 -2467 2518 -2518
		f 3 -2469 2519 -2519
		f 3 -2471 2520 -2520
		f 3 -2473 2521 -2521
		f 3 -2474 -2500 -2522;
createNode skinCluster -n "aoi_skin_skinCluster";
	rename -uid "AE6F87DC-9EB6-543C-BFF1-079DD758AD4A";
	setAttr -s 1218 ".wl";
	setAttr ".wl[0:1217].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		2 1 0.5 2 0.5
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 0 1
		1 2 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.8203 4 0.1797
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		2 3 0.2344 4 0.7656
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.6562 5 0.3438
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		2 4 0.0937 5 0.9063
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		1 5 1
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.8359 6 0.1641
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		2 5 0.2422 6 0.7578
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 6 1
		1 3 1
		1 6 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 11 1
		1 7 1
		1 11 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 12 1
		1 12 1
		1 12 1
		1 12 1
		1 12 1
		1 12 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 13 1
		1 7 1
		1 13 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 14 1
		1 14 1
		1 14 1
		1 14 1
		1 14 1
		1 14 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 15 1
		1 7 1
		1 15 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 7 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 8 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 9 1
		1 7 1
		1 9 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		1 29 1
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.7459 30 0.2541
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		2 29 0.2264 30 0.7736
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 30 1
		1 29 1
		1 30 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		1 16 1
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.8203 17 0.1797
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		2 16 0.2344 17 0.7656
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		1 17 1
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.6562 18 0.3438
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		2 17 0.0937 18 0.9063
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		1 18 1
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.8359 19 0.1641
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		2 18 0.2422 19 0.7578
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 19 1
		1 16 1
		1 19 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 23 1
		1 23 1
		1 23 1
		1 23 1
		1 23 1
		1 23 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 24 1
		1 20 1
		1 24 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 25 1
		1 25 1
		1 25 1
		1 25 1
		1 25 1
		1 25 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 26 1
		1 20 1
		1 26 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 27 1
		1 27 1
		1 27 1
		1 27 1
		1 27 1
		1 27 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 28 1
		1 20 1
		1 28 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 20 1
		1 21 1
		1 21 1
		1 21 1
		1 21 1
		1 21 1
		1 21 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 22 1
		1 20 1
		1 22 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		1 31 1
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.7459 32 0.2541
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		2 31 0.2264 32 0.7736
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 32 1
		1 31 1
		1 32 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1;
	setAttr -s 33 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -59.5 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -75 0.5 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -9.2 -72 0 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -16.2675 -67.2329 0 1;
	setAttr ".pm[5]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -22.0501 -63.3325 0 1;
	setAttr ".pm[6]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -28.6617 -58.8729 0 1;
	setAttr ".pm[7]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -34.0711 -55.2242 0 1;
	setAttr ".pm[8]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -37.9013 -52.6407 -3.85 1;
	setAttr ".pm[9]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -39.5428 -51.5335 -5.335 1;
	setAttr ".pm[10]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -40.1811 -51.103 -1.76 1;
	setAttr ".pm[11]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -41.7314 -50.0573 -1.76 1;
	setAttr ".pm[12]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -40.1811 -51.103 -0.33 1;
	setAttr ".pm[13]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -41.7314 -50.0573 -0.33 1;
	setAttr ".pm[14]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -40.1811 -51.103 1.98 1;
	setAttr ".pm[15]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -41.7314 -50.0573 1.98 1;
	setAttr ".pm[16]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 9.2 -72 0 1;
	setAttr ".pm[17]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 16.2675 -67.2329 0 1;
	setAttr ".pm[18]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 22.0501 -63.3325 0 1;
	setAttr ".pm[19]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 28.6617 -58.8729 0 1;
	setAttr ".pm[20]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 34.0711 -55.2242 0 1;
	setAttr ".pm[21]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 37.9013 -52.6407 -3.85 1;
	setAttr ".pm[22]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 39.5428 -51.5335 -5.335 1;
	setAttr ".pm[23]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 40.1811 -51.103 -1.76 1;
	setAttr ".pm[24]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 41.7314 -50.0573 -1.76 1;
	setAttr ".pm[25]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 40.1811 -51.103 -0.33 1;
	setAttr ".pm[26]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 41.7314 -50.0573 -0.33 1;
	setAttr ".pm[27]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 40.1811 -51.103 1.98 1;
	setAttr ".pm[28]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 41.7314 -50.0573 1.98 1;
	setAttr ".pm[29]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -5.4 -45 0 1;
	setAttr ".pm[30]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -5.4 -24 -0.6 1;
	setAttr ".pm[31]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 5.4 -45 0 1;
	setAttr ".pm[32]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 5.4 -24 -0.6 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 33 ".ma";
	setAttr -s 33 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffe9da";
	rename -uid "A57CBC64-2506-564D-A990-01FF8839FB62";
	setAttr ".c" -type "float3" 1 0.81485 0.7011 ;
createNode shadingEngine -n "paint_ffe9daSG";
	rename -uid "BA8D721C-AB81-567E-ADAB-6E20F29FB4B2";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_trim" -p "aoi_geo";
	rename -uid "02B19872-5C98-53BF-B94E-881C69DC6895";
createNode mesh -n "aoi_trimShape" -p "aoi_trim";
	rename -uid "168FD4C3-7182-5F10-8C33-31B31461AB5F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_trimShapeOrig" -p "aoi_trim";
	rename -uid "17CC23B4-B27E-5AE6-AF69-829447391316";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 48 ".vt[0:47]"  31.979 62.316 0 31.627 61.793 2.355 30.663 60.364 4.079 29.346 58.412 4.71 28.029 56.459 4.079 27.065 55.03 2.355
		 26.712 54.507 0 27.065 55.03 -2.355 28.029 56.459 -4.079 29.346 58.412 -4.71 30.663 60.364 -4.079 31.627 61.793 -2.355
		 33.652 61.309 0 33.292 60.775 2.405 32.307 59.315 4.166 30.962 57.321 4.81 29.617 55.327 4.166 28.633 53.868 2.405
		 28.273 53.334 0 28.633 53.868 -2.405 29.617 55.327 -4.166 30.962 57.321 -4.81 32.307 59.315 -4.166 33.292 60.775 -2.405
		 -26.712 54.507 0 -27.065 55.03 2.355 -28.029 56.459 4.079 -29.346 58.412 4.71 -30.663 60.364 4.079 -31.627 61.793 2.355
		 -31.979 62.316 0 -31.627 61.793 -2.355 -30.663 60.364 -4.079 -29.346 58.412 -4.71 -28.029 56.459 -4.079 -27.065 55.03 -2.355
		 -28.273 53.334 0 -28.633 53.868 2.405 -29.617 55.327 4.166 -30.962 57.321 4.81 -32.307 59.315 4.166 -33.292 60.775 2.405
		 -33.652 61.309 0 -33.292 60.775 -2.405 -32.307 59.315 -4.166 -30.962 57.321 -4.81 -29.617 55.327 -4.166 -28.633 53.868 -2.405;
	setAttr -s 72 ".ed[0:71]"  0 1 1 1 13 1 13 12 1 12 0 1 1 2 1 2 14 1
		 14 13 1 2 3 1 3 15 1 15 14 1 3 4 1 4 16 1
		 16 15 1 4 5 1 5 17 1 17 16 1 5 6 1 6 18 1
		 18 17 1 6 7 1 7 19 1 19 18 1 7 8 1 8 20 1
		 20 19 1 8 9 1 9 21 1 21 20 1 9 10 1 10 22 1
		 22 21 1 10 11 1 11 23 1 23 22 1 11 0 1 12 23 1
		 24 25 1 25 37 1 37 36 1 36 24 1 25 26 1 26 38 1
		 38 37 1 26 27 1 27 39 1 39 38 1 27 28 1 28 40 1
		 40 39 1 28 29 1 29 41 1 41 40 1 29 30 1 30 42 1
		 42 41 1 30 31 1 31 43 1 43 42 1 31 32 1 32 44 1
		 44 43 1 32 33 1 33 45 1 45 44 1 33 34 1 34 46 1
		 46 45 1 34 35 1 35 47 1 47 46 1 35 24 1 36 47 1;
	setAttr -s 24 -ch 96 ".fc[0:23]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 -4 35 -33
		f 4 36 37 38 39
		f 4 40 41 42 -38
		f 4 43 44 45 -42
		f 4 46 47 48 -45
		f 4 49 50 51 -48
		f 4 52 53 54 -51
		f 4 55 56 57 -54
		f 4 58 59 60 -57
		f 4 61 62 63 -60
		f 4 64 65 66 -63
		f 4 67 68 69 -66
		f 4 70 -40 71 -69;
createNode skinCluster -n "aoi_trim_skinCluster";
	rename -uid "A7228D15-75CC-5130-9F6E-CB31308C4054";
	setAttr -s 48 ".wl";
	setAttr ".wl[0:47].w"
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		2 0 0.2422 1 0.7578
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		2 2 0.2422 3 0.7578
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1;
	setAttr -s 4 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -22.0501 -63.3325 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -28.6617 -58.8729 0 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 22.0501 -63.3325 0 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 28.6617 -58.8729 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 4 ".ma";
	setAttr -s 4 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffffff";
	rename -uid "C122238B-E08B-589F-9B1E-36E04CCC7ED7";
	setAttr ".c" -type "float3" 1 1 1 ;
createNode shadingEngine -n "paint_ffffffSG";
	rename -uid "37DC0F42-2B9B-567E-887C-2AAF9989B4BE";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_sock" -p "aoi_geo";
	rename -uid "68FE3989-A85D-592E-957C-B9C6CD2B6603";
createNode mesh -n "aoi_sockShape" -p "aoi_sock";
	rename -uid "991E37E8-7B3F-539F-A8BC-29A6EA641C55";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_sockShapeOrig" -p "aoi_sock";
	rename -uid "31D88CD9-A2D0-5BAC-9910-C6CC32262C4F";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 172 ".vt[0:171]"  9.358 16.767 0.067 8.828 16.607 2.24 7.379 16.49 3.831 5.4 16.447 4.413 3.421 16.49 3.831 1.972 16.607 2.24
		 1.442 16.767 0.067 1.972 16.927 -2.106 3.421 17.045 -3.697 5.4 17.088 -4.279 7.379 17.045 -3.697 8.828 16.927 -2.106
		 9.072 14.488 -0.101 8.58 14.34 1.908 7.236 14.231 3.378 5.4 14.192 3.916 3.564 14.231 3.378 2.22 14.34 1.908
		 1.728 14.488 -0.101 2.22 14.636 -2.109 3.564 14.744 -3.58 5.4 14.784 -4.118 7.236 14.744 -3.58 8.58 14.636 -2.109
		 8.786 12.208 -0.269 8.332 12.072 1.575 7.093 11.973 2.925 5.4 11.936 3.419 3.707 11.973 2.925 2.468 12.072 1.575
		 2.014 12.208 -0.269 2.468 12.344 -2.113 3.707 12.443 -3.463 5.4 12.48 -3.957 7.093 12.443 -3.463 8.332 12.344 -2.113
		 8.5 9.928 -0.437 8.085 9.805 1.243 6.95 9.714 2.472 5.4 9.681 2.922 3.85 9.714 2.472 2.715 9.805 1.243
		 2.3 9.928 -0.437 2.715 10.052 -2.116 3.85 10.143 -3.346 5.4 10.176 -3.796 6.95 10.143 -3.346 8.085 10.052 -2.116
		 8.214 7.649 -0.605 7.837 7.537 0.91 6.807 7.455 2.019 5.4 7.426 2.425 3.993 7.455 2.019 2.963 7.537 0.91
		 2.586 7.649 -0.605 2.963 7.76 -2.12 3.993 7.842 -3.229 5.4 7.872 -3.635 6.807 7.842 -3.229 7.837 7.76 -2.12
		 8.27 5.576 -0.758 7.885 5.502 0.816 6.835 5.448 1.967 5.4 5.428 2.389 3.965 5.448 1.967 2.915 5.502 0.816
		 2.53 5.576 -0.758 2.915 5.65 -2.331 3.965 5.705 -3.482 5.4 5.724 -3.904 6.835 5.705 -3.482 7.885 5.65 -2.331
		 8.326 3.5 -0.8 7.934 3.467 0.831 6.863 3.442 2.024 5.4 3.433 2.461 3.937 3.442 2.024 2.866 3.467 0.831
		 2.474 3.5 -0.8 2.866 3.533 -2.431 3.937 3.558 -3.624 5.4 3.567 -4.061 6.863 3.558 -3.624 7.934 3.533 -2.431
		 5.4 16.767 0.067 5.4 3.5 -0.8 -1.442 16.767 0.067 -1.972 16.607 2.24 -3.421 16.49 3.831 -5.4 16.447 4.413
		 -7.379 16.49 3.831 -8.828 16.607 2.24 -9.358 16.767 0.067 -8.828 16.927 -2.106 -7.379 17.045 -3.697 -5.4 17.088 -4.279
		 -3.421 17.045 -3.697 -1.972 16.927 -2.106 -1.728 14.488 -0.101 -2.22 14.34 1.908 -3.564 14.231 3.378 -5.4 14.192 3.916
		 -7.236 14.231 3.378 -8.58 14.34 1.908 -9.072 14.488 -0.101 -8.58 14.636 -2.109 -7.236 14.744 -3.58 -5.4 14.784 -4.118
		 -3.564 14.744 -3.58 -2.22 14.636 -2.109 -2.014 12.208 -0.269 -2.468 12.072 1.575 -3.707 11.973 2.925 -5.4 11.936 3.419
		 -7.093 11.973 2.925 -8.332 12.072 1.575 -8.786 12.208 -0.269 -8.332 12.344 -2.113 -7.093 12.443 -3.463 -5.4 12.48 -3.957
		 -3.707 12.443 -3.463 -2.468 12.344 -2.113 -2.3 9.928 -0.437 -2.715 9.805 1.243 -3.85 9.714 2.472 -5.4 9.681 2.922
		 -6.95 9.714 2.472 -8.085 9.805 1.243 -8.5 9.928 -0.437 -8.085 10.052 -2.116 -6.95 10.143 -3.346 -5.4 10.176 -3.796
		 -3.85 10.143 -3.346 -2.715 10.052 -2.116 -2.586 7.649 -0.605 -2.963 7.537 0.91 -3.993 7.455 2.019 -5.4 7.426 2.425
		 -6.807 7.455 2.019 -7.837 7.537 0.91 -8.214 7.649 -0.605 -7.837 7.76 -2.12 -6.807 7.842 -3.229 -5.4 7.872 -3.635
		 -3.993 7.842 -3.229 -2.963 7.76 -2.12 -2.53 5.576 -0.758 -2.915 5.502 0.816 -3.965 5.448 1.967 -5.4 5.428 2.389
		 -6.835 5.448 1.967 -7.885 5.502 0.816 -8.27 5.576 -0.758 -7.885 5.65 -2.331 -6.835 5.705 -3.482 -5.4 5.724 -3.904
		 -3.965 5.705 -3.482 -2.915 5.65 -2.331 -2.474 3.5 -0.8 -2.866 3.467 0.831 -3.937 3.442 2.024 -5.4 3.433 2.461
		 -6.863 3.442 2.024 -7.934 3.467 0.831 -8.326 3.5 -0.8 -7.934 3.533 -2.431 -6.863 3.558 -3.624 -5.4 3.567 -4.061
		 -3.937 3.558 -3.624 -2.866 3.533 -2.431 -5.4 16.767 0.067 -5.4 3.5 -0.8;
	setAttr -s 360 ".ed[0:359]"  0 1 1 1 13 1 13 12 1 12 0 1 1 2 1 2 14 1
		 14 13 1 2 3 1 3 15 1 15 14 1 3 4 1 4 16 1
		 16 15 1 4 5 1 5 17 1 17 16 1 5 6 1 6 18 1
		 18 17 1 6 7 1 7 19 1 19 18 1 7 8 1 8 20 1
		 20 19 1 8 9 1 9 21 1 21 20 1 9 10 1 10 22 1
		 22 21 1 10 11 1 11 23 1 23 22 1 11 0 1 12 23 1
		 13 25 1 25 24 1 24 12 1 14 26 1 26 25 1 15 27 1
		 27 26 1 16 28 1 28 27 1 17 29 1 29 28 1 18 30 1
		 30 29 1 19 31 1 31 30 1 20 32 1 32 31 1 21 33 1
		 33 32 1 22 34 1 34 33 1 23 35 1 35 34 1 24 35 1
		 25 37 1 37 36 1 36 24 1 26 38 1 38 37 1 27 39 1
		 39 38 1 28 40 1 40 39 1 29 41 1 41 40 1 30 42 1
		 42 41 1 31 43 1 43 42 1 32 44 1 44 43 1 33 45 1
		 45 44 1 34 46 1 46 45 1 35 47 1 47 46 1 36 47 1
		 37 49 1 49 48 1 48 36 1 38 50 1 50 49 1 39 51 1
		 51 50 1 40 52 1 52 51 1 41 53 1 53 52 1 42 54 1
		 54 53 1 43 55 1 55 54 1 44 56 1 56 55 1 45 57 1
		 57 56 1 46 58 1 58 57 1 47 59 1 59 58 1 48 59 1
		 49 61 1 61 60 1 60 48 1 50 62 1 62 61 1 51 63 1
		 63 62 1 52 64 1 64 63 1 53 65 1 65 64 1 54 66 1
		 66 65 1 55 67 1 67 66 1 56 68 1 68 67 1 57 69 1
		 69 68 1 58 70 1 70 69 1 59 71 1 71 70 1 60 71 1
		 61 73 1 73 72 1 72 60 1 62 74 1 74 73 1 63 75 1
		 75 74 1 64 76 1 76 75 1 65 77 1 77 76 1 66 78 1
		 78 77 1 67 79 1 79 78 1 68 80 1 80 79 1 69 81 1
		 81 80 1 70 82 1 82 81 1 71 83 1 83 82 1 72 83 1
		 10 84 1 84 11 1 9 84 1 8 84 1 7 84 1 6 84 1
		 5 84 1 4 84 1 3 84 1 2 84 1 1 84 1 0 84 1
		 73 85 1 85 72 1 74 85 1 75 85 1 76 85 1 77 85 1
		 78 85 1 79 85 1 80 85 1 81 85 1 82 85 1 83 85 1
		 86 87 1 87 99 1 99 98 1 98 86 1 87 88 1 88 100 1
		 100 99 1 88 89 1 89 101 1 101 100 1 89 90 1 90 102 1
		 102 101 1 90 91 1 91 103 1 103 102 1 91 92 1 92 104 1
		 104 103 1 92 93 1 93 105 1 105 104 1 93 94 1 94 106 1
		 106 105 1 94 95 1 95 107 1 107 106 1 95 96 1 96 108 1
		 108 107 1 96 97 1 97 109 1 109 108 1 97 86 1 98 109 1
		 99 111 1 111 110 1 110 98 1 100 112 1 112 111 1 101 113 1
		 113 112 1 102 114 1 114 113 1 103 115 1 115 114 1 104 116 1
		 116 115 1 105 117 1 117 116 1 106 118 1 118 117 1 107 119 1
		 119 118 1 108 120 1 120 119 1 109 121 1 121 120 1 110 121 1
		 111 123 1 123 122 1 122 110 1 112 124 1 124 123 1 113 125 1
		 125 124 1 114 126 1 126 125 1 115 127 1 127 126 1 116 128 1
		 128 127 1 117 129 1 129 128 1 118 130 1 130 129 1 119 131 1
		 131 130 1 120 132 1 132 131 1 121 133 1 133 132 1 122 133 1
		 123 135 1 135 134 1 134 122 1 124 136 1 136 135 1 125 137 1
		 137 136 1 126 138 1 138 137 1 127 139 1 139 138 1 128 140 1
		 140 139 1 129 141 1 141 140 1 130 142 1 142 141 1 131 143 1
		 143 142 1 132 144 1 144 143 1 133 145 1 145 144 1 134 145 1
		 135 147 1 147 146 1 146 134 1 136 148 1 148 147 1 137 149 1
		 149 148 1 138 150 1 150 149 1 139 151 1 151 150 1 140 152 1
		 152 151 1 141 153 1 153 152 1 142 154 1 154 153 1 143 155 1
		 155 154 1 144 156 1 156 155 1 145 157 1 157 156 1 146 157 1
		 147 159 1 159 158 1 158 146 1 148 160 1 160 159 1 149 161 1
		 161 160 1 150 162 1 162 161 1 151 163 1 163 162 1 152 164 1
		 164 163 1 153 165 1 165 164 1 154 166 1 166 165 1 155 167 1
		 167 166 1 156 168 1 168 167 1 157 169 1 169 168 1 158 169 1
		 96 170 1 170 97 1 95 170 1 94 170 1 93 170 1 92 170 1
		 91 170 1 90 170 1 89 170 1 88 170 1 87 170 1 86 170 1
		 159 171 1 171 158 1 160 171 1 161 171 1 162 171 1 163 171 1
		 164 171 1 165 171 1 166 171 1 167 171 1 168 171 1 169 171 1;
	setAttr -s 192 -ch 720 ".fc[0:191]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 -4 35 -33
		f 4 -3 36 37 38
		f 4 -7 39 40 -37
		f 4 -10 41 42 -40
		f 4 -13 43 44 -42
		f 4 -16 45 46 -44
		f 4 -19 47 48 -46
		f 4 -22 49 50 -48
		f 4 -25 51 52 -50
		f 4 -28 53 54 -52
		f 4 -31 55 56 -54
		f 4 -34 57 58 -56
		f 4 -36 -39 59 -58
		f 4 -38 60 61 62
		f 4 -41 63 64 -61
		f 4 -43 65 66 -64
		f 4 -45 67 68 -66
		f 4 -47 69 70 -68
		f 4 -49 71 72 -70
		f 4 -51 73 74 -72
		f 4 -53 75 76 -74
		f 4 -55 77 78 -76
		f 4 -57 79 80 -78
		f 4 -59 81 82 -80
		f 4 -60 -63 83 -82
		f 4 -62 84 85 86
		f 4 -65 87 88 -85
		f 4 -67 89 90 -88
		f 4 -69 91 92 -90
		f 4 -71 93 94 -92
		f 4 -73 95 96 -94
		f 4 -75 97 98 -96
		f 4 -77 99 100 -98
		f 4 -79 101 102 -100
		f 4 -81 103 104 -102
		f 4 -83 105 106 -104
		f 4 -84 -87 107 -106
		f 4 -86 108 109 110
		f 4 -89 111 112 -109
		f 4 -91 113 114 -112
		f 4 -93 115 116 -114
		f 4 -95 117 118 -116
		f 4 -97 119 120 -118
		f 4 -99 121 122 -120
		f 4 -101 123 124 -122
		f 4 -103 125 126 -124
		f 4 -105 127 128 -126
		f 4 -107 129 130 -128
		f 4 -108 -111 131 -130
		f 4 -110 132 133 134
		f 4 -113 135 136 -133
		f 4 -115 137 138 -136
		f 4 -117 139 140 -138
		f 4 -119 141 142 -140
		f 4 -121 143 144 -142
		f 4 -123 145 146 -144
		f 4 -125 147 148 -146
		f 4 -127 149 150 -148
		f 4 -129 151 152 -150
		f 4 -131 153 154 -152
		f 4 -132 -135 155 -154
		f 3 -32 156 157
		f 3 -29 158 -157
		f 3 -26 159 -159
		f 3 -23 160 -160
		f 3 -20 161 -161
		f 3 -17 162 -162
		f 3 -14 163 -163
		f 3 -11 164 -164
		f 3 -8 165 -165
		f 3 -5 166 -166
		f 3 -1 167 -167
		f 3 -35 -158 -168
		f 3 -134 168 169
		f 3 -137 170 -169
		f 3 -139 171 -171
		f 3 -141 172 -172
		f 3 -143 173 -173
		f 3 -145 174 -174
		f 3 -147 175 -175
		f 3 -149 176 -176
		f 3 -151 177 -177
		f 3 -153 178 -178
		f 3 -155 179 -179
		f 3 -156 -170 -180
		f 4 180 181 182 183
		f 4 184 185 186 -182
		f 4 187 188 189 -186
		f 4 190 191 192 -189
		f 4 193 194 195 -192
		f 4 196 197 198 -195
		f 4 199 200 201 -198
		f 4 202 203 204 -201
		f 4 205 206 207 -204
		f 4 208 209 210 -207
		f 4 211 212 213 -210
		f 4 214 -184 215 -213
		f 4 -183 216 217 218
		f 4 -187 219 220 -217
		f 4 -190 221 222 -220
		f 4 -193 223 224 -222
		f 4 -196 225 226 -224
		f 4 -199 227 228 -226
		f 4 -202 229 230 -228
		f 4 -205 231 232 -230
		f 4 -208 233 234 -232
		f 4 -211 235 236 -234
		f 4 -214 237 238 -236
		f 4 -216 -219 239 -238
		f 4 -218 240 241 242
		f 4 -221 243 244 -241
		f 4 -223 245 246 -244
		f 4 -225 247 248 -246
		f 4 -227 249 250 -248
		f 4 -229 251 252 -250
		f 4 -231 253 254 -252
		f 4 -233 255 256 -254
		f 4 -235 257 258 -256
		f 4 -237 259 260 -258
		f 4 -239 261 262 -260
		f 4 -240 -243 263 -262
		f 4 -242 264 265 266
		f 4 -245 267 268 -265
		f 4 -247 269 270 -268
		f 4 -249 271 272 -270
		f 4 -251 273 274 -272
		f 4 -253 275 276 -274
		f 4 -255 277 278 -276
		f 4 -257 279 280 -278
		f 4 -259 281 282 -280
		f 4 -261 283 284 -282
		f 4 -263 285 286 -284
		f 4 -264 -267 287 -286
		f 4 -266 288 289 290
		f 4 -269 291 292 -289
		f 4 -271 293 294 -292
		f 4 -273 295 296 -294
		f 4 -275 297 298 -296
		f 4 -277 299 300 -298
		f 4 -279 301 302 -300
		f 4 -281 303 304 -302
		f 4 -283 305 306 -304
		f 4 -285 307 308 -306
		f 4 -287 309 310 -308
		f 4 -288 -291 311 -310
		f 4 -290 312 313 314
		f 4 -293 315 316 -313
		f 4 -295 317 318 -316
		f 4 -297 319 320 -318
		f 4 -299 321 322 -320
		f 4 -301 323 324 -322
		f 4 -303 325 326 -324
		f 4 -305 327 328 -326
		f 4 -307 329 330 -328
		f 4 -309 331 332 -330
		f 4 -311 333 334 -332
		f 4 -312 -315 335 -334
		f 3 -212 336 337
		f 3 -209 338 -337
		f 3 -206 339 -339
		f 3 -203 340 -340
		f 3 -200 341 -341
		f 3 -197 342 -342
		f 3 -194 343 -343
		f 3 -191 344 -344
		f 3 -188 345 -345
		f 3 -185 346 -346
		f 3 -181 347 -347
		f 3 -215 -338 -348
		f 3 -314 348 349
		f 3 -317 350 -349
		f 3 -319 351 -351
		f 3 -321 352 -352
		f 3 -323 353 -353
		f 3 -325 354 -354
		f 3 -327 355 -355
		f 3 -329 356 -356
		f 3 -331 357 -357
		f 3 -333 358 -358
		f 3 -335 359 -359
		f 3 -336 -350 -360;
createNode skinCluster -n "aoi_sock_skinCluster";
	rename -uid "99A6DB4C-DEF1-5864-9AC6-A8FD83818AAB";
	setAttr -s 172 ".wl";
	setAttr ".wl[0:171].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.9427 1 0.0573
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.5963 1 0.4037
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		2 0 0.25 1 0.75
		1 0 1
		2 0 0.25 1 0.75
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.9427 3 0.0573
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.5963 3 0.4037
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		2 2 0.25 3 0.75
		1 2 1
		2 2 0.25 3 0.75;
	setAttr -s 4 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -5.4 -24 -0.6 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -5.4 -5 0.8 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 5.4 -24 -0.6 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 5.4 -5 0.8 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 4 ".ma";
	setAttr -s 4 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "aoi_shoe" -p "aoi_geo";
	rename -uid "9BE0BA33-35D7-57E7-80D4-4578D8A983D3";
createNode mesh -n "aoi_shoeShape" -p "aoi_shoe";
	rename -uid "B7B5662D-0382-57E2-84A6-6DB216294C97";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_shoeShapeOrig" -p "aoi_shoe";
	rename -uid "DA2E3952-B8C7-5A5B-BB6A-DB942FF1B818";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 124 ".vt[0:123]"  7.836 1.904 -4 7.371 3.023 -4 6.153 3.715 -4 4.647 3.715 -4 3.429 3.023 -4 2.964 1.904 -4
		 3.429 0.785 -4 4.647 0.093 -4 6.153 0.093 -4 7.371 0.785 -4 8.486 2.128 -2.8 7.896 3.379 -2.8
		 6.354 4.152 -2.8 4.446 4.152 -2.8 2.904 3.379 -2.8 2.314 2.128 -2.8 2.904 0.877 -2.8 4.446 0.104 -2.8
		 6.354 0.104 -2.8 7.896 0.877 -2.8 8.648 2.24 0.7 8.028 3.557 0.7 6.404 4.37 0.7 4.396 4.37 0.7
		 2.772 3.557 0.7 2.152 2.24 0.7 2.772 0.923 0.7 4.396 0.11 0.7 6.404 0.11 0.7 8.028 0.923 0.7
		 9.038 1.624 6.05 8.343 2.579 6.05 6.524 3.169 6.05 4.276 3.169 6.05 2.457 2.579 6.05 1.762 1.624 6.05
		 2.457 0.669 6.05 4.276 0.079 6.05 6.524 0.079 6.05 8.343 0.669 6.05 8.81 1.232 9.35 8.159 1.956 9.35
		 6.454 2.404 9.35 4.346 2.404 9.35 2.641 1.956 9.35 1.99 1.232 9.35 2.641 0.508 9.35 4.346 0.06 9.35
		 6.454 0.06 9.35 8.159 0.508 9.35 7.024 0.672 12.6 6.714 1.067 12.6 5.902 1.311 12.6 4.898 1.311 12.6
		 4.086 1.067 12.6 3.776 0.672 12.6 4.086 0.277 12.6 4.898 0.033 12.6 5.902 0.033 12.6 6.714 0.277 12.6
		 5.4 1.904 -4 5.4 0.672 12.6 -2.964 1.904 -4 -3.429 3.023 -4 -4.647 3.715 -4 -6.153 3.715 -4
		 -7.371 3.023 -4 -7.836 1.904 -4 -7.371 0.785 -4 -6.153 0.093 -4 -4.647 0.093 -4 -3.429 0.785 -4
		 -2.314 2.128 -2.8 -2.904 3.379 -2.8 -4.446 4.152 -2.8 -6.354 4.152 -2.8 -7.896 3.379 -2.8 -8.486 2.128 -2.8
		 -7.896 0.877 -2.8 -6.354 0.104 -2.8 -4.446 0.104 -2.8 -2.904 0.877 -2.8 -2.152 2.24 0.7 -2.772 3.557 0.7
		 -4.396 4.37 0.7 -6.404 4.37 0.7 -8.028 3.557 0.7 -8.648 2.24 0.7 -8.028 0.923 0.7 -6.404 0.11 0.7
		 -4.396 0.11 0.7 -2.772 0.923 0.7 -1.762 1.624 6.05 -2.457 2.579 6.05 -4.276 3.169 6.05 -6.524 3.169 6.05
		 -8.343 2.579 6.05 -9.038 1.624 6.05 -8.343 0.669 6.05 -6.524 0.079 6.05 -4.276 0.079 6.05 -2.457 0.669 6.05
		 -1.99 1.232 9.35 -2.641 1.956 9.35 -4.346 2.404 9.35 -6.454 2.404 9.35 -8.159 1.956 9.35 -8.81 1.232 9.35
		 -8.159 0.508 9.35 -6.454 0.06 9.35 -4.346 0.06 9.35 -2.641 0.508 9.35 -3.776 0.672 12.6 -4.086 1.067 12.6
		 -4.898 1.311 12.6 -5.902 1.311 12.6 -6.714 1.067 12.6 -7.024 0.672 12.6 -6.714 0.277 12.6 -5.902 0.033 12.6
		 -4.898 0.033 12.6 -4.086 0.277 12.6 -5.4 1.904 -4 -5.4 0.672 12.6;
	setAttr -s 260 ".ed[0:259]"  0 1 1 1 11 1 11 10 1 10 0 1 1 2 1 2 12 1
		 12 11 1 2 3 1 3 13 1 13 12 1 3 4 1 4 14 1
		 14 13 1 4 5 1 5 15 1 15 14 1 5 6 1 6 16 1
		 16 15 1 6 7 1 7 17 1 17 16 1 7 8 1 8 18 1
		 18 17 1 8 9 1 9 19 1 19 18 1 9 0 1 10 19 1
		 11 21 1 21 20 1 20 10 1 12 22 1 22 21 1 13 23 1
		 23 22 1 14 24 1 24 23 1 15 25 1 25 24 1 16 26 1
		 26 25 1 17 27 1 27 26 1 18 28 1 28 27 1 19 29 1
		 29 28 1 20 29 1 21 31 1 31 30 1 30 20 1 22 32 1
		 32 31 1 23 33 1 33 32 1 24 34 1 34 33 1 25 35 1
		 35 34 1 26 36 1 36 35 1 27 37 1 37 36 1 28 38 1
		 38 37 1 29 39 1 39 38 1 30 39 1 31 41 1 41 40 1
		 40 30 1 32 42 1 42 41 1 33 43 1 43 42 1 34 44 1
		 44 43 1 35 45 1 45 44 1 36 46 1 46 45 1 37 47 1
		 47 46 1 38 48 1 48 47 1 39 49 1 49 48 1 40 49 1
		 41 51 1 51 50 1 50 40 1 42 52 1 52 51 1 43 53 1
		 53 52 1 44 54 1 54 53 1 45 55 1 55 54 1 46 56 1
		 56 55 1 47 57 1 57 56 1 48 58 1 58 57 1 49 59 1
		 59 58 1 50 59 1 8 60 1 60 9 1 7 60 1 6 60 1
		 5 60 1 4 60 1 3 60 1 2 60 1 1 60 1 0 60 1
		 51 61 1 61 50 1 52 61 1 53 61 1 54 61 1 55 61 1
		 56 61 1 57 61 1 58 61 1 59 61 1 62 63 1 63 73 1
		 73 72 1 72 62 1 63 64 1 64 74 1 74 73 1 64 65 1
		 65 75 1 75 74 1 65 66 1 66 76 1 76 75 1 66 67 1
		 67 77 1 77 76 1 67 68 1 68 78 1 78 77 1 68 69 1
		 69 79 1 79 78 1 69 70 1 70 80 1 80 79 1 70 71 1
		 71 81 1 81 80 1 71 62 1 72 81 1 73 83 1 83 82 1
		 82 72 1 74 84 1 84 83 1 75 85 1 85 84 1 76 86 1
		 86 85 1 77 87 1 87 86 1 78 88 1 88 87 1 79 89 1
		 89 88 1 80 90 1 90 89 1 81 91 1 91 90 1 82 91 1
		 83 93 1 93 92 1 92 82 1 84 94 1 94 93 1 85 95 1
		 95 94 1 86 96 1 96 95 1 87 97 1 97 96 1 88 98 1
		 98 97 1 89 99 1 99 98 1 90 100 1 100 99 1 91 101 1
		 101 100 1 92 101 1 93 103 1 103 102 1 102 92 1 94 104 1
		 104 103 1 95 105 1 105 104 1 96 106 1 106 105 1 97 107 1
		 107 106 1 98 108 1 108 107 1 99 109 1 109 108 1 100 110 1
		 110 109 1 101 111 1 111 110 1 102 111 1 103 113 1 113 112 1
		 112 102 1 104 114 1 114 113 1 105 115 1 115 114 1 106 116 1
		 116 115 1 107 117 1 117 116 1 108 118 1 118 117 1 109 119 1
		 119 118 1 110 120 1 120 119 1 111 121 1 121 120 1 112 121 1
		 70 122 1 122 71 1 69 122 1 68 122 1 67 122 1 66 122 1
		 65 122 1 64 122 1 63 122 1 62 122 1 113 123 1 123 112 1
		 114 123 1 115 123 1 116 123 1 117 123 1 118 123 1 119 123 1
		 120 123 1 121 123 1;
	setAttr -s 140 -ch 520 ".fc[0:139]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 -4 29 -27
		f 4 -3 30 31 32
		f 4 -7 33 34 -31
		f 4 -10 35 36 -34
		f 4 -13 37 38 -36
		f 4 -16 39 40 -38
		f 4 -19 41 42 -40
		f 4 -22 43 44 -42
		f 4 -25 45 46 -44
		f 4 -28 47 48 -46
		f 4 -30 -33 49 -48
		f 4 -32 50 51 52
		f 4 -35 53 54 -51
		f 4 -37 55 56 -54
		f 4 -39 57 58 -56
		f 4 -41 59 60 -58
		f 4 -43 61 62 -60
		f 4 -45 63 64 -62
		f 4 -47 65 66 -64
		f 4 -49 67 68 -66
		f 4 -50 -53 69 -68
		f 4 -52 70 71 72
		f 4 -55 73 74 -71
		f 4 -57 75 76 -74
		f 4 -59 77 78 -76
		f 4 -61 79 80 -78
		f 4 -63 81 82 -80
		f 4 -65 83 84 -82
		f 4 -67 85 86 -84
		f 4 -69 87 88 -86
		f 4 -70 -73 89 -88
		f 4 -72 90 91 92
		f 4 -75 93 94 -91
		f 4 -77 95 96 -94
		f 4 -79 97 98 -96
		f 4 -81 99 100 -98
		f 4 -83 101 102 -100
		f 4 -85 103 104 -102
		f 4 -87 105 106 -104
		f 4 -89 107 108 -106
		f 4 -90 -93 109 -108
		f 3 -26 110 111
		f 3 -23 112 -111
		f 3 -20 113 -113
		f 3 -17 114 -114
		f 3 -14 115 -115
		f 3 -11 116 -116
		f 3 -8 117 -117
		f 3 -5 118 -118
		f 3 -1 119 -119
		f 3 -29 -112 -120
		f 3 -92 120 121
		f 3 -95 122 -121
		f 3 -97 123 -123
		f 3 -99 124 -124
		f 3 -101 125 -125
		f 3 -103 126 -126
		f 3 -105 127 -127
		f 3 -107 128 -128
		f 3 -109 129 -129
		f 3 -110 -122 -130
		f 4 130 131 132 133
		f 4 134 135 136 -132
		f 4 137 138 139 -136
		f 4 140 141 142 -139
		f 4 143 144 145 -142
		f 4 146 147 148 -145
		f 4 149 150 151 -148
		f 4 152 153 154 -151
		f 4 155 156 157 -154
		f 4 158 -134 159 -157
		f 4 -133 160 161 162
		f 4 -137 163 164 -161
		f 4 -140 165 166 -164
		f 4 -143 167 168 -166
		f 4 -146 169 170 -168
		f 4 -149 171 172 -170
		f 4 -152 173 174 -172
		f 4 -155 175 176 -174
		f 4 -158 177 178 -176
		f 4 -160 -163 179 -178
		f 4 -162 180 181 182
		f 4 -165 183 184 -181
		f 4 -167 185 186 -184
		f 4 -169 187 188 -186
		f 4 -171 189 190 -188
		f 4 -173 191 192 -190
		f 4 -175 193 194 -192
		f 4 -177 195 196 -194
		f 4 -179 197 198 -196
		f 4 -180 -183 199 -198
		f 4 -182 200 201 202
		f 4 -185 203 204 -201
		f 4 -187 205 206 -204
		f 4 -189 207 208 -206
		f 4 -191 209 210 -208
		f 4 -193 211 212 -210
		f 4 -195 213 214 -212
		f 4 -197 215 216 -214
		f 4 -199 217 218 -216
		f 4 -200 -203 219 -218
		f 4 -202 220 221 222
		f 4 -205 223 224 -221
		f 4 -207 225 226 -224
		f 4 -209 227 228 -226
		f 4 -211 229 230 -228
		f 4 -213 231 232 -230
		f 4 -215 233 234 -232
		f 4 -217 235 236 -234
		f 4 -219 237 238 -236
		f 4 -220 -223 239 -238
		f 3 -156 240 241
		f 3 -153 242 -241
		f 3 -150 243 -243
		f 3 -147 244 -244
		f 3 -144 245 -245
		f 3 -141 246 -246
		f 3 -138 247 -247
		f 3 -135 248 -248
		f 3 -131 249 -249
		f 3 -159 -242 -250
		f 3 -222 250 251
		f 3 -225 252 -251
		f 3 -227 253 -253
		f 3 -229 254 -254
		f 3 -231 255 -255
		f 3 -233 256 -256
		f 3 -235 257 -257
		f 3 -237 258 -258
		f 3 -239 259 -259
		f 3 -240 -252 -260;
createNode skinCluster -n "aoi_shoe_skinCluster";
	rename -uid "081F591C-EFF8-50AB-967E-3A6EF007323A";
	setAttr -s 124 ".wl";
	setAttr ".wl[0:123].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1;
	setAttr -s 2 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -5.4 -5 0.8 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 5.4 -5 0.8 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 2 ".ma";
	setAttr -s 2 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ef5b4c";
	rename -uid "FEB54351-82F8-55A2-A9B9-01620560D2D0";
	setAttr ".c" -type "float3" 0.86316 0.10462 0.07227 ;
createNode shadingEngine -n "paint_ef5b4cSG";
	rename -uid "75D0206D-4F3A-514D-97FA-0DF56543739D";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_eye_white" -p "aoi_geo";
	rename -uid "3F65F88A-FD34-5D4F-8F47-2A9CC454E01C";
createNode mesh -n "aoi_eye_whiteShape" -p "aoi_eye_white";
	rename -uid "366FF1C8-C360-552C-BF0E-D031F70FE50C";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_eye_whiteShapeOrig" -p "aoi_eye_white";
	rename -uid "FAEC2258-8339-5F88-AAE9-86F16C64C994";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  9 88.23 10.202 8.807 89.548 10.645 8.251 90.707 11.184 7.4 91.568 11.83 6.356 91.699 12.412 5.244 91.699 12.9
		 4.2 91.568 13.248 3.349 90.707 13.388 2.793 89.548 13.387 2.6 88.23 13.297 2.793 86.912 13.135 3.349 85.753 12.882
		 4.2 84.892 12.429 5.244 84.435 11.815 6.356 84.435 11.105 7.4 84.892 10.481 8.251 85.753 10.149 8.807 86.912 9.983
		 7.912 88.218 11.062 7.785 89.088 11.33 7.418 89.853 11.64 6.856 90.421 12.021 6.167 90.507 12.38 5.433 90.507 12.702
		 4.744 90.421 12.952 4.182 89.853 13.076 3.815 89.088 13.101 3.688 88.218 13.046 3.815 87.348 12.918 4.182 86.583 12.716
		 4.744 86.015 12.437 5.433 85.713 12.086 6.167 85.713 11.694 6.856 86.015 11.322 7.418 86.583 11.053 7.785 87.348 10.959
		 6.856 88.206 11.734 6.792 88.641 11.844 6.609 89.023 12.005 6.328 89.307 12.179 5.983 89.35 12.347 5.617 89.35 12.507
		 5.272 89.307 12.643 4.991 89.023 12.719 4.808 88.641 12.74 4.744 88.206 12.71 4.808 87.771 12.634 4.991 87.388 12.515
		 5.272 87.104 12.36 5.617 86.953 12.182 5.983 86.953 12.001 6.328 87.104 11.842 6.609 87.388 11.733 6.792 87.771 11.694
		 5.928 88.195 12.216 5.92 88.248 12.228 5.898 88.294 12.245 5.864 88.329 12.266 5.822 88.334 12.286 5.778 88.334 12.306
		 5.736 88.329 12.324 5.702 88.294 12.335 5.68 88.248 12.338 5.672 88.195 12.334 5.68 88.142 12.323 5.702 88.096 12.307
		 5.736 88.062 12.286 5.778 88.043 12.265 5.822 88.043 12.244 5.864 88.062 12.227 5.898 88.096 12.216 5.92 88.142 12.212
		 5.8 88.194 12.275 -2.6 88.23 13.297 -2.793 89.548 13.387 -3.349 90.707 13.388 -4.2 91.568 13.248 -5.244 91.699 12.9
		 -6.356 91.699 12.412 -7.4 91.568 11.83 -8.251 90.707 11.184 -8.807 89.548 10.645 -9 88.23 10.202 -8.807 86.912 9.983
		 -8.251 85.753 10.149 -7.4 84.892 10.481 -6.356 84.435 11.105 -5.244 84.435 11.815 -4.2 84.892 12.429 -3.349 85.753 12.882
		 -2.793 86.912 13.135 -3.688 88.218 13.046 -3.815 89.088 13.101 -4.182 89.853 13.076 -4.744 90.421 12.952 -5.433 90.507 12.702
		 -6.167 90.507 12.38 -6.856 90.421 12.021 -7.418 89.853 11.64 -7.785 89.088 11.33 -7.912 88.218 11.062 -7.785 87.348 10.959
		 -7.418 86.583 11.053 -6.856 86.015 11.322 -6.167 85.713 11.694 -5.433 85.713 12.086 -4.744 86.015 12.437 -4.182 86.583 12.716
		 -3.815 87.348 12.918 -4.744 88.206 12.71 -4.808 88.641 12.74 -4.991 89.023 12.719 -5.272 89.307 12.643 -5.617 89.35 12.507
		 -5.983 89.35 12.347 -6.328 89.307 12.179 -6.609 89.023 12.005 -6.792 88.641 11.844 -6.856 88.206 11.734 -6.792 87.771 11.694
		 -6.609 87.388 11.733 -6.328 87.104 11.842 -5.983 86.953 12.001 -5.617 86.953 12.182 -5.272 87.104 12.36 -4.991 87.388 12.515
		 -4.808 87.771 12.634 -5.672 88.195 12.334 -5.68 88.248 12.338 -5.702 88.294 12.335 -5.736 88.329 12.324 -5.778 88.334 12.306
		 -5.822 88.334 12.286 -5.864 88.329 12.266 -5.898 88.294 12.245 -5.92 88.248 12.228 -5.928 88.195 12.216 -5.92 88.142 12.212
		 -5.898 88.096 12.216 -5.864 88.062 12.227 -5.822 88.043 12.244 -5.778 88.043 12.265 -5.736 88.062 12.286 -5.702 88.096 12.307
		 -5.68 88.142 12.323 -5.8 88.194 12.275;
	setAttr -s 288 ".ed[0:287]"  0 1 1 1 19 1 19 18 1 18 0 1 1 2 1 2 20 1
		 20 19 1 2 3 1 3 21 1 21 20 1 3 4 1 4 22 1
		 22 21 1 4 5 1 5 23 1 23 22 1 5 6 1 6 24 1
		 24 23 1 6 7 1 7 25 1 25 24 1 7 8 1 8 26 1
		 26 25 1 8 9 1 9 27 1 27 26 1 9 10 1 10 28 1
		 28 27 1 10 11 1 11 29 1 29 28 1 11 12 1 12 30 1
		 30 29 1 12 13 1 13 31 1 31 30 1 13 14 1 14 32 1
		 32 31 1 14 15 1 15 33 1 33 32 1 15 16 1 16 34 1
		 34 33 1 16 17 1 17 35 1 35 34 1 17 0 1 18 35 1
		 19 37 1 37 36 1 36 18 1 20 38 1 38 37 1 21 39 1
		 39 38 1 22 40 1 40 39 1 23 41 1 41 40 1 24 42 1
		 42 41 1 25 43 1 43 42 1 26 44 1 44 43 1 27 45 1
		 45 44 1 28 46 1 46 45 1 29 47 1 47 46 1 30 48 1
		 48 47 1 31 49 1 49 48 1 32 50 1 50 49 1 33 51 1
		 51 50 1 34 52 1 52 51 1 35 53 1 53 52 1 36 53 1
		 37 55 1 55 54 1 54 36 1 38 56 1 56 55 1 39 57 1
		 57 56 1 40 58 1 58 57 1 41 59 1 59 58 1 42 60 1
		 60 59 1 43 61 1 61 60 1 44 62 1 62 61 1 45 63 1
		 63 62 1 46 64 1 64 63 1 47 65 1 65 64 1 48 66 1
		 66 65 1 49 67 1 67 66 1 50 68 1 68 67 1 51 69 1
		 69 68 1 52 70 1 70 69 1 53 71 1 71 70 1 54 71 1
		 55 72 1 72 54 1 56 72 1 57 72 1 58 72 1 59 72 1
		 60 72 1 61 72 1 62 72 1 63 72 1 64 72 1 65 72 1
		 66 72 1 67 72 1 68 72 1 69 72 1 70 72 1 71 72 1
		 73 74 1 74 92 1 92 91 1 91 73 1 74 75 1 75 93 1
		 93 92 1 75 76 1 76 94 1 94 93 1 76 77 1 77 95 1
		 95 94 1 77 78 1 78 96 1 96 95 1 78 79 1 79 97 1
		 97 96 1 79 80 1 80 98 1 98 97 1 80 81 1 81 99 1
		 99 98 1 81 82 1 82 100 1 100 99 1 82 83 1 83 101 1
		 101 100 1 83 84 1 84 102 1 102 101 1 84 85 1 85 103 1
		 103 102 1 85 86 1 86 104 1 104 103 1 86 87 1 87 105 1
		 105 104 1 87 88 1 88 106 1 106 105 1 88 89 1 89 107 1
		 107 106 1 89 90 1 90 108 1 108 107 1 90 73 1 91 108 1
		 92 110 1 110 109 1 109 91 1 93 111 1 111 110 1 94 112 1
		 112 111 1 95 113 1 113 112 1 96 114 1 114 113 1 97 115 1
		 115 114 1 98 116 1 116 115 1 99 117 1 117 116 1 100 118 1
		 118 117 1 101 119 1 119 118 1 102 120 1 120 119 1 103 121 1
		 121 120 1 104 122 1 122 121 1 105 123 1 123 122 1 106 124 1
		 124 123 1 107 125 1 125 124 1 108 126 1 126 125 1 109 126 1
		 110 128 1 128 127 1 127 109 1 111 129 1 129 128 1 112 130 1
		 130 129 1 113 131 1 131 130 1 114 132 1 132 131 1 115 133 1
		 133 132 1 116 134 1 134 133 1 117 135 1 135 134 1 118 136 1
		 136 135 1 119 137 1 137 136 1 120 138 1 138 137 1 121 139 1
		 139 138 1 122 140 1 140 139 1 123 141 1 141 140 1 124 142 1
		 142 141 1 125 143 1 143 142 1 126 144 1 144 143 1 127 144 1
		 128 145 1 145 127 1 129 145 1 130 145 1 131 145 1 132 145 1
		 133 145 1 134 145 1 135 145 1 136 145 1 137 145 1 138 145 1
		 139 145 1 140 145 1 141 145 1 142 145 1 143 145 1 144 145 1;
	setAttr -s 144 -ch 540 ".fc[0:143]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 47 48 -45
		f 4 49 50 51 -48
		f 4 52 -4 53 -51
		f 4 -3 54 55 56
		f 4 -7 57 58 -55
		f 4 -10 59 60 -58
		f 4 -13 61 62 -60
		f 4 -16 63 64 -62
		f 4 -19 65 66 -64
		f 4 -22 67 68 -66
		f 4 -25 69 70 -68
		f 4 -28 71 72 -70
		f 4 -31 73 74 -72
		f 4 -34 75 76 -74
		f 4 -37 77 78 -76
		f 4 -40 79 80 -78
		f 4 -43 81 82 -80
		f 4 -46 83 84 -82
		f 4 -49 85 86 -84
		f 4 -52 87 88 -86
		f 4 -54 -57 89 -88
		f 4 -56 90 91 92
		f 4 -59 93 94 -91
		f 4 -61 95 96 -94
		f 4 -63 97 98 -96
		f 4 -65 99 100 -98
		f 4 -67 101 102 -100
		f 4 -69 103 104 -102
		f 4 -71 105 106 -104
		f 4 -73 107 108 -106
		f 4 -75 109 110 -108
		f 4 -77 111 112 -110
		f 4 -79 113 114 -112
		f 4 -81 115 116 -114
		f 4 -83 117 118 -116
		f 4 -85 119 120 -118
		f 4 -87 121 122 -120
		f 4 -89 123 124 -122
		f 4 -90 -93 125 -124
		f 3 -92 126 127
		f 3 -95 128 -127
		f 3 -97 129 -129
		f 3 -99 130 -130
		f 3 -101 131 -131
		f 3 -103 132 -132
		f 3 -105 133 -133
		f 3 -107 134 -134
		f 3 -109 135 -135
		f 3 -111 136 -136
		f 3 -113 137 -137
		f 3 -115 138 -138
		f 3 -117 139 -139
		f 3 -119 140 -140
		f 3 -121 141 -141
		f 3 -123 142 -142
		f 3 -125 143 -143
		f 3 -126 -128 -144
		f 4 144 145 146 147
		f 4 148 149 150 -146
		f 4 151 152 153 -150
		f 4 154 155 156 -153
		f 4 157 158 159 -156
		f 4 160 161 162 -159
		f 4 163 164 165 -162
		f 4 166 167 168 -165
		f 4 169 170 171 -168
		f 4 172 173 174 -171
		f 4 175 176 177 -174
		f 4 178 179 180 -177
		f 4 181 182 183 -180
		f 4 184 185 186 -183
		f 4 187 188 189 -186
		f 4 190 191 192 -189
		f 4 193 194 195 -192
		f 4 196 -148 197 -195
		f 4 -147 198 199 200
		f 4 -151 201 202 -199
		f 4 -154 203 204 -202
		f 4 -157 205 206 -204
		f 4 -160 207 208 -206
		f 4 -163 209 210 -208
		f 4 -166 211 212 -210
		f 4 -169 213 214 -212
		f 4 -172 215 216 -214
		f 4 -175 217 218 -216
		f 4 -178 219 220 -218
		f 4 -181 221 222 -220
		f 4 -184 223 224 -222
		f 4 -187 225 226 -224
		f 4 -190 227 228 -226
		f 4 -193 229 230 -228
		f 4 -196 231 232 -230
		f 4 -198 -201 233 -232
		f 4 -200 234 235 236
		f 4 -203 237 238 -235
		f 4 -205 239 240 -238
		f 4 -207 241 242 -240
		f 4 -209 243 244 -242
		f 4 -211 245 246 -244
		f 4 -213 247 248 -246
		f 4 -215 249 250 -248
		f 4 -217 251 252 -250
		f 4 -219 253 254 -252
		f 4 -221 255 256 -254
		f 4 -223 257 258 -256
		f 4 -225 259 260 -258
		f 4 -227 261 262 -260
		f 4 -229 263 264 -262
		f 4 -231 265 266 -264
		f 4 -233 267 268 -266
		f 4 -234 -237 269 -268
		f 3 -236 270 271
		f 3 -239 272 -271
		f 3 -241 273 -273
		f 3 -243 274 -274
		f 3 -245 275 -275
		f 3 -247 276 -276
		f 3 -249 277 -277
		f 3 -251 278 -278
		f 3 -253 279 -279
		f 3 -255 280 -280
		f 3 -257 281 -281
		f 3 -259 282 -282
		f 3 -261 283 -283
		f 3 -263 284 -284
		f 3 -265 285 -285
		f 3 -267 286 -286
		f 3 -269 287 -287
		f 3 -270 -272 -288;
createNode skinCluster -n "aoi_eye_white_skinCluster";
	rename -uid "DF30F28D-7469-575C-B080-BF57576B78D1";
	setAttr -s 146 ".wl";
	setAttr ".wl[0:145].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1;
	setAttr -s 1 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "aoi_iris" -p "aoi_geo";
	rename -uid "0BB0F5E6-7799-5D14-A222-58AFBAD4068B";
createNode mesh -n "aoi_irisShape" -p "aoi_iris";
	rename -uid "60A9862F-15FF-57B4-96EF-0E094C73A5E0";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_irisShapeOrig" -p "aoi_iris";
	rename -uid "96B2CFE7-9684-56CE-855A-0D09891C9F1E";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  7.976 88.148 11.081 7.833 89.438 11.416 7.422 90.573 11.793 6.792 91.415 12.239 6.019 91.694 12.651 5.197 91.694 12.998
		 4.424 91.415 13.242 3.794 90.573 13.341 3.383 89.438 13.328 3.24 88.148 13.233 3.383 86.858 13.068 3.794 85.723 12.826
		 4.424 84.881 12.416 5.197 84.433 11.92 6.019 84.433 11.421 6.792 84.881 11.055 7.422 85.723 10.93 7.833 86.858 10.887
		 7.171 88.142 11.615 7.077 88.993 11.825 6.805 89.742 12.059 6.389 90.298 12.331 5.879 90.482 12.59 5.337 90.482 12.818
		 4.827 90.298 12.991 4.411 89.742 13.073 4.139 88.993 13.079 4.045 88.142 13.015 4.139 87.29 12.891 4.411 86.541 12.711
		 4.827 85.986 12.479 5.337 85.69 12.21 5.879 85.69 11.932 6.389 85.986 11.691 6.805 86.541 11.539 7.077 87.29 11.512
		 6.389 88.135 12.058 6.342 88.561 12.149 6.207 88.936 12.272 5.999 89.213 12.406 5.744 89.305 12.529 5.472 89.305 12.643
		 5.217 89.213 12.735 5.009 88.936 12.782 4.874 88.561 12.786 4.827 88.135 12.752 4.874 87.71 12.681 5.009 87.335 12.581
		 5.217 87.057 12.457 5.472 86.91 12.323 5.744 86.91 12.194 5.999 87.057 12.089 6.207 87.335 12.025 6.342 87.71 12.014
		 5.703 88.13 12.391 5.697 88.182 12.401 5.681 88.227 12.415 5.655 88.261 12.431 5.624 88.272 12.446 5.592 88.272 12.46
		 5.561 88.261 12.472 5.535 88.227 12.479 5.519 88.182 12.48 5.513 88.13 12.475 5.519 88.078 12.466 5.535 88.033 12.452
		 5.561 87.999 12.436 5.592 87.981 12.42 5.624 87.981 12.406 5.655 87.999 12.394 5.681 88.033 12.388 5.697 88.078 12.387
		 5.608 88.129 12.433 -3.24 88.148 13.233 -3.383 89.438 13.328 -3.794 90.573 13.341 -4.424 91.415 13.242 -5.197 91.694 12.998
		 -6.019 91.694 12.651 -6.792 91.415 12.239 -7.422 90.573 11.793 -7.833 89.438 11.416 -7.976 88.148 11.081 -7.833 86.858 10.887
		 -7.422 85.723 10.93 -6.792 84.881 11.055 -6.019 84.433 11.421 -5.197 84.433 11.92 -4.424 84.881 12.416 -3.794 85.723 12.826
		 -3.383 86.858 13.068 -4.045 88.142 13.015 -4.139 88.993 13.079 -4.411 89.742 13.073 -4.827 90.298 12.991 -5.337 90.482 12.818
		 -5.879 90.482 12.59 -6.389 90.298 12.331 -6.805 89.742 12.059 -7.077 88.993 11.825 -7.171 88.142 11.615 -7.077 87.29 11.512
		 -6.805 86.541 11.539 -6.389 85.986 11.691 -5.879 85.69 11.932 -5.337 85.69 12.21 -4.827 85.986 12.479 -4.411 86.541 12.711
		 -4.139 87.29 12.891 -4.827 88.135 12.752 -4.874 88.561 12.786 -5.009 88.936 12.782 -5.217 89.213 12.735 -5.472 89.305 12.643
		 -5.744 89.305 12.529 -5.999 89.213 12.406 -6.207 88.936 12.272 -6.342 88.561 12.149 -6.389 88.135 12.058 -6.342 87.71 12.014
		 -6.207 87.335 12.025 -5.999 87.057 12.089 -5.744 86.91 12.194 -5.472 86.91 12.323 -5.217 87.057 12.457 -5.009 87.335 12.581
		 -4.874 87.71 12.681 -5.513 88.13 12.475 -5.519 88.182 12.48 -5.535 88.227 12.479 -5.561 88.261 12.472 -5.592 88.272 12.46
		 -5.624 88.272 12.446 -5.655 88.261 12.431 -5.681 88.227 12.415 -5.697 88.182 12.401 -5.703 88.13 12.391 -5.697 88.078 12.387
		 -5.681 88.033 12.388 -5.655 87.999 12.394 -5.624 87.981 12.406 -5.592 87.981 12.42 -5.561 87.999 12.436 -5.535 88.033 12.452
		 -5.519 88.078 12.466 -5.608 88.129 12.433;
	setAttr -s 288 ".ed[0:287]"  0 1 1 1 19 1 19 18 1 18 0 1 1 2 1 2 20 1
		 20 19 1 2 3 1 3 21 1 21 20 1 3 4 1 4 22 1
		 22 21 1 4 5 1 5 23 1 23 22 1 5 6 1 6 24 1
		 24 23 1 6 7 1 7 25 1 25 24 1 7 8 1 8 26 1
		 26 25 1 8 9 1 9 27 1 27 26 1 9 10 1 10 28 1
		 28 27 1 10 11 1 11 29 1 29 28 1 11 12 1 12 30 1
		 30 29 1 12 13 1 13 31 1 31 30 1 13 14 1 14 32 1
		 32 31 1 14 15 1 15 33 1 33 32 1 15 16 1 16 34 1
		 34 33 1 16 17 1 17 35 1 35 34 1 17 0 1 18 35 1
		 19 37 1 37 36 1 36 18 1 20 38 1 38 37 1 21 39 1
		 39 38 1 22 40 1 40 39 1 23 41 1 41 40 1 24 42 1
		 42 41 1 25 43 1 43 42 1 26 44 1 44 43 1 27 45 1
		 45 44 1 28 46 1 46 45 1 29 47 1 47 46 1 30 48 1
		 48 47 1 31 49 1 49 48 1 32 50 1 50 49 1 33 51 1
		 51 50 1 34 52 1 52 51 1 35 53 1 53 52 1 36 53 1
		 37 55 1 55 54 1 54 36 1 38 56 1 56 55 1 39 57 1
		 57 56 1 40 58 1 58 57 1 41 59 1 59 58 1 42 60 1
		 60 59 1 43 61 1 61 60 1 44 62 1 62 61 1 45 63 1
		 63 62 1 46 64 1 64 63 1 47 65 1 65 64 1 48 66 1
		 66 65 1 49 67 1 67 66 1 50 68 1 68 67 1 51 69 1
		 69 68 1 52 70 1 70 69 1 53 71 1 71 70 1 54 71 1
		 55 72 1 72 54 1 56 72 1 57 72 1 58 72 1 59 72 1
		 60 72 1 61 72 1 62 72 1 63 72 1 64 72 1 65 72 1
		 66 72 1 67 72 1 68 72 1 69 72 1 70 72 1 71 72 1
		 73 74 1 74 92 1 92 91 1 91 73 1 74 75 1 75 93 1
		 93 92 1 75 76 1 76 94 1 94 93 1 76 77 1 77 95 1
		 95 94 1 77 78 1 78 96 1 96 95 1 78 79 1 79 97 1
		 97 96 1 79 80 1 80 98 1 98 97 1 80 81 1 81 99 1
		 99 98 1 81 82 1 82 100 1 100 99 1 82 83 1 83 101 1
		 101 100 1 83 84 1 84 102 1 102 101 1 84 85 1 85 103 1
		 103 102 1 85 86 1 86 104 1 104 103 1 86 87 1 87 105 1
		 105 104 1 87 88 1 88 106 1 106 105 1 88 89 1 89 107 1
		 107 106 1 89 90 1 90 108 1 108 107 1 90 73 1 91 108 1
		 92 110 1 110 109 1 109 91 1 93 111 1 111 110 1 94 112 1
		 112 111 1 95 113 1 113 112 1 96 114 1 114 113 1 97 115 1
		 115 114 1 98 116 1 116 115 1 99 117 1 117 116 1 100 118 1
		 118 117 1 101 119 1 119 118 1 102 120 1 120 119 1 103 121 1
		 121 120 1 104 122 1 122 121 1 105 123 1 123 122 1 106 124 1
		 124 123 1 107 125 1 125 124 1 108 126 1 126 125 1 109 126 1
		 110 128 1 128 127 1 127 109 1 111 129 1 129 128 1 112 130 1
		 130 129 1 113 131 1 131 130 1 114 132 1 132 131 1 115 133 1
		 133 132 1 116 134 1 134 133 1 117 135 1 135 134 1 118 136 1
		 136 135 1 119 137 1 137 136 1 120 138 1 138 137 1 121 139 1
		 139 138 1 122 140 1 140 139 1 123 141 1 141 140 1 124 142 1
		 142 141 1 125 143 1 143 142 1 126 144 1 144 143 1 127 144 1
		 128 145 1 145 127 1 129 145 1 130 145 1 131 145 1 132 145 1
		 133 145 1 134 145 1 135 145 1 136 145 1 137 145 1 138 145 1
		 139 145 1 140 145 1 141 145 1 142 145 1 143 145 1 144 145 1;
	setAttr -s 144 -ch 540 ".fc[0:143]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 47 48 -45
		f 4 49 50 51 -48
		f 4 52 -4 53 -51
		f 4 -3 54 55 56
		f 4 -7 57 58 -55
		f 4 -10 59 60 -58
		f 4 -13 61 62 -60
		f 4 -16 63 64 -62
		f 4 -19 65 66 -64
		f 4 -22 67 68 -66
		f 4 -25 69 70 -68
		f 4 -28 71 72 -70
		f 4 -31 73 74 -72
		f 4 -34 75 76 -74
		f 4 -37 77 78 -76
		f 4 -40 79 80 -78
		f 4 -43 81 82 -80
		f 4 -46 83 84 -82
		f 4 -49 85 86 -84
		f 4 -52 87 88 -86
		f 4 -54 -57 89 -88
		f 4 -56 90 91 92
		f 4 -59 93 94 -91
		f 4 -61 95 96 -94
		f 4 -63 97 98 -96
		f 4 -65 99 100 -98
		f 4 -67 101 102 -100
		f 4 -69 103 104 -102
		f 4 -71 105 106 -104
		f 4 -73 107 108 -106
		f 4 -75 109 110 -108
		f 4 -77 111 112 -110
		f 4 -79 113 114 -112
		f 4 -81 115 116 -114
		f 4 -83 117 118 -116
		f 4 -85 119 120 -118
		f 4 -87 121 122 -120
		f 4 -89 123 124 -122
		f 4 -90 -93 125 -124
		f 3 -92 126 127
		f 3 -95 128 -127
		f 3 -97 129 -129
		f 3 -99 130 -130
		f 3 -101 131 -131
		f 3 -103 132 -132
		f 3 -105 133 -133
		f 3 -107 134 -134
		f 3 -109 135 -135
		f 3 -111 136 -136
		f 3 -113 137 -137
		f 3 -115 138 -138
		f 3 -117 139 -139
		f 3 -119 140 -140
		f 3 -121 141 -141
		f 3 -123 142 -142
		f 3 -125 143 -143
		f 3 -126 -128 -144
		f 4 144 145 146 147
		f 4 148 149 150 -146
		f 4 151 152 153 -150
		f 4 154 155 156 -153
		f 4 157 158 159 -156
		f 4 160 161 162 -159
		f 4 163 164 165 -162
		f 4 166 167 168 -165
		f 4 169 170 171 -168
		f 4 172 173 174 -171
		f 4 175 176 177 -174
		f 4 178 179 180 -177
		f 4 181 182 183 -180
		f 4 184 185 186 -183
		f 4 187 188 189 -186
		f 4 190 191 192 -189
		f 4 193 194 195 -192
		f 4 196 -148 197 -195
		f 4 -147 198 199 200
		f 4 -151 201 202 -199
		f 4 -154 203 204 -202
		f 4 -157 205 206 -204
		f 4 -160 207 208 -206
		f 4 -163 209 210 -208
		f 4 -166 211 212 -210
		f 4 -169 213 214 -212
		f 4 -172 215 216 -214
		f 4 -175 217 218 -216
		f 4 -178 219 220 -218
		f 4 -181 221 222 -220
		f 4 -184 223 224 -222
		f 4 -187 225 226 -224
		f 4 -190 227 228 -226
		f 4 -193 229 230 -228
		f 4 -196 231 232 -230
		f 4 -198 -201 233 -232
		f 4 -200 234 235 236
		f 4 -203 237 238 -235
		f 4 -205 239 240 -238
		f 4 -207 241 242 -240
		f 4 -209 243 244 -242
		f 4 -211 245 246 -244
		f 4 -213 247 248 -246
		f 4 -215 249 250 -248
		f 4 -217 251 252 -250
		f 4 -219 253 254 -252
		f 4 -221 255 256 -254
		f 4 -223 257 258 -256
		f 4 -225 259 260 -258
		f 4 -227 261 262 -260
		f 4 -229 263 264 -262
		f 4 -231 265 266 -264
		f 4 -233 267 268 -266
		f 4 -234 -237 269 -268
		f 3 -236 270 271
		f 3 -239 272 -271
		f 3 -241 273 -273
		f 3 -243 274 -274
		f 3 -245 275 -275
		f 3 -247 276 -276
		f 3 -249 277 -277
		f 3 -251 278 -278
		f 3 -253 279 -279
		f 3 -255 280 -280
		f 3 -257 281 -281
		f 3 -259 282 -282
		f 3 -261 283 -283
		f 3 -263 284 -284
		f 3 -265 285 -285
		f 3 -267 286 -286
		f 3 -269 287 -287
		f 3 -270 -272 -288;
createNode skinCluster -n "aoi_iris_skinCluster";
	rename -uid "7B14F5D7-A62A-5B36-BBBD-4B3FD20D320E";
	setAttr -s 146 ".wl";
	setAttr ".wl[0:145].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1;
	setAttr -s 1 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_1f8a6c";
	rename -uid "77064679-830D-5C52-BDA0-44DA05CD5560";
	setAttr ".c" -type "float3" 0.0137 0.25415 0.14996 ;
createNode shadingEngine -n "paint_1f8a6cSG";
	rename -uid "A49E2D51-2979-5F1A-9C99-BAC585D0477E";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_iris_light" -p "aoi_geo";
	rename -uid "C3C1DBE2-8A6A-58B3-B818-1155B132E62F";
createNode mesh -n "aoi_iris_lightShape" -p "aoi_iris_light";
	rename -uid "FA5EB14B-D096-51C9-8B9E-13DA9805B9E1";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_iris_lightShapeOrig" -p "aoi_iris_light";
	rename -uid "ED2A289C-B02B-5406-9E4C-24531572C2B2";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  7.368 86.508 11.233 7.262 87.097 11.432 6.956 87.615 11.728 6.488 87.999 12.063 5.914 88.204 12.384 5.302 88.204 12.654
		 4.728 87.999 12.851 4.26 87.615 12.969 3.954 87.097 13.008 3.848 86.508 12.977 3.954 85.919 12.876 4.26 85.401 12.685
		 4.728 85.017 12.399 5.302 84.812 12.061 5.914 84.812 11.71 6.488 85.017 11.412 6.956 85.401 11.239 7.262 85.919 11.177
		 6.77 86.508 11.635 6.7 86.897 11.751 6.498 87.239 11.93 6.189 87.492 12.14 5.81 87.627 12.349 5.406 87.627 12.533
		 5.027 87.492 12.674 4.718 87.239 12.762 4.516 86.897 12.795 4.446 86.508 12.774 4.516 86.119 12.7 4.718 85.777 12.577
		 5.027 85.524 12.398 5.406 85.389 12.179 5.81 85.389 11.965 6.189 85.524 11.791 6.498 85.777 11.666 6.7 86.119 11.604
		 6.189 86.508 11.978 6.154 86.702 12.03 6.053 86.873 12.112 5.898 87 12.211 5.709 87.068 12.315 5.507 87.068 12.41
		 5.318 87 12.486 5.163 86.873 12.536 5.062 86.702 12.556 5.027 86.508 12.544 5.062 86.314 12.503 5.163 86.143 12.435
		 5.318 86.016 12.346 5.507 85.948 12.245 5.709 85.948 12.144 5.898 86.016 12.055 6.053 86.143 11.992 6.154 86.314 11.965
		 5.678 86.508 12.246 5.674 86.532 12.251 5.662 86.552 12.261 5.643 86.568 12.272 5.62 86.576 12.284 5.596 86.576 12.296
		 5.573 86.568 12.306 5.554 86.552 12.313 5.542 86.532 12.316 5.538 86.508 12.314 5.542 86.484 12.309 5.554 86.464 12.3
		 5.573 86.448 12.288 5.596 86.44 12.276 5.62 86.44 12.264 5.643 86.448 12.254 5.662 86.464 12.247 5.674 86.484 12.244
		 5.608 86.508 12.28 -3.848 86.508 12.977 -3.954 87.097 13.008 -4.26 87.615 12.969 -4.728 87.999 12.851 -5.302 88.204 12.654
		 -5.914 88.204 12.384 -6.488 87.999 12.063 -6.956 87.615 11.728 -7.262 87.097 11.432 -7.368 86.508 11.233 -7.262 85.919 11.177
		 -6.956 85.401 11.239 -6.488 85.017 11.412 -5.914 84.812 11.71 -5.302 84.812 12.061 -4.728 85.017 12.399 -4.26 85.401 12.685
		 -3.954 85.919 12.876 -4.446 86.508 12.774 -4.516 86.897 12.795 -4.718 87.239 12.762 -5.027 87.492 12.674 -5.406 87.627 12.533
		 -5.81 87.627 12.349 -6.189 87.492 12.14 -6.498 87.239 11.93 -6.7 86.897 11.751 -6.77 86.508 11.635 -6.7 86.119 11.604
		 -6.498 85.777 11.666 -6.189 85.524 11.791 -5.81 85.389 11.965 -5.406 85.389 12.179 -5.027 85.524 12.398 -4.718 85.777 12.577
		 -4.516 86.119 12.7 -5.027 86.508 12.544 -5.062 86.702 12.556 -5.163 86.873 12.536 -5.318 87 12.486 -5.507 87.068 12.41
		 -5.709 87.068 12.315 -5.898 87 12.211 -6.053 86.873 12.112 -6.154 86.702 12.03 -6.189 86.508 11.978 -6.154 86.314 11.965
		 -6.053 86.143 11.992 -5.898 86.016 12.055 -5.709 85.948 12.144 -5.507 85.948 12.245 -5.318 86.016 12.346 -5.163 86.143 12.435
		 -5.062 86.314 12.503 -5.538 86.508 12.314 -5.542 86.532 12.316 -5.554 86.552 12.313 -5.573 86.568 12.306 -5.596 86.576 12.296
		 -5.62 86.576 12.284 -5.643 86.568 12.272 -5.662 86.552 12.261 -5.674 86.532 12.251 -5.678 86.508 12.246 -5.674 86.484 12.244
		 -5.662 86.464 12.247 -5.643 86.448 12.254 -5.62 86.44 12.264 -5.596 86.44 12.276 -5.573 86.448 12.288 -5.554 86.464 12.3
		 -5.542 86.484 12.309 -5.608 86.508 12.28;
	setAttr -s 288 ".ed[0:287]"  0 1 1 1 19 1 19 18 1 18 0 1 1 2 1 2 20 1
		 20 19 1 2 3 1 3 21 1 21 20 1 3 4 1 4 22 1
		 22 21 1 4 5 1 5 23 1 23 22 1 5 6 1 6 24 1
		 24 23 1 6 7 1 7 25 1 25 24 1 7 8 1 8 26 1
		 26 25 1 8 9 1 9 27 1 27 26 1 9 10 1 10 28 1
		 28 27 1 10 11 1 11 29 1 29 28 1 11 12 1 12 30 1
		 30 29 1 12 13 1 13 31 1 31 30 1 13 14 1 14 32 1
		 32 31 1 14 15 1 15 33 1 33 32 1 15 16 1 16 34 1
		 34 33 1 16 17 1 17 35 1 35 34 1 17 0 1 18 35 1
		 19 37 1 37 36 1 36 18 1 20 38 1 38 37 1 21 39 1
		 39 38 1 22 40 1 40 39 1 23 41 1 41 40 1 24 42 1
		 42 41 1 25 43 1 43 42 1 26 44 1 44 43 1 27 45 1
		 45 44 1 28 46 1 46 45 1 29 47 1 47 46 1 30 48 1
		 48 47 1 31 49 1 49 48 1 32 50 1 50 49 1 33 51 1
		 51 50 1 34 52 1 52 51 1 35 53 1 53 52 1 36 53 1
		 37 55 1 55 54 1 54 36 1 38 56 1 56 55 1 39 57 1
		 57 56 1 40 58 1 58 57 1 41 59 1 59 58 1 42 60 1
		 60 59 1 43 61 1 61 60 1 44 62 1 62 61 1 45 63 1
		 63 62 1 46 64 1 64 63 1 47 65 1 65 64 1 48 66 1
		 66 65 1 49 67 1 67 66 1 50 68 1 68 67 1 51 69 1
		 69 68 1 52 70 1 70 69 1 53 71 1 71 70 1 54 71 1
		 55 72 1 72 54 1 56 72 1 57 72 1 58 72 1 59 72 1
		 60 72 1 61 72 1 62 72 1 63 72 1 64 72 1 65 72 1
		 66 72 1 67 72 1 68 72 1 69 72 1 70 72 1 71 72 1
		 73 74 1 74 92 1 92 91 1 91 73 1 74 75 1 75 93 1
		 93 92 1 75 76 1 76 94 1 94 93 1 76 77 1 77 95 1
		 95 94 1 77 78 1 78 96 1 96 95 1 78 79 1 79 97 1
		 97 96 1 79 80 1 80 98 1 98 97 1 80 81 1 81 99 1
		 99 98 1 81 82 1 82 100 1 100 99 1 82 83 1 83 101 1
		 101 100 1 83 84 1 84 102 1 102 101 1 84 85 1 85 103 1
		 103 102 1 85 86 1 86 104 1 104 103 1 86 87 1 87 105 1
		 105 104 1 87 88 1 88 106 1 106 105 1 88 89 1 89 107 1
		 107 106 1 89 90 1 90 108 1 108 107 1 90 73 1 91 108 1
		 92 110 1 110 109 1 109 91 1 93 111 1 111 110 1 94 112 1
		 112 111 1 95 113 1 113 112 1 96 114 1 114 113 1 97 115 1
		 115 114 1 98 116 1 116 115 1 99 117 1 117 116 1 100 118 1
		 118 117 1 101 119 1 119 118 1 102 120 1 120 119 1 103 121 1
		 121 120 1 104 122 1 122 121 1 105 123 1 123 122 1 106 124 1
		 124 123 1 107 125 1 125 124 1 108 126 1 126 125 1 109 126 1
		 110 128 1 128 127 1 127 109 1 111 129 1 129 128 1 112 130 1
		 130 129 1 113 131 1 131 130 1 114 132 1 132 131 1 115 133 1
		 133 132 1 116 134 1 134 133 1 117 135 1 135 134 1 118 136 1
		 136 135 1 119 137 1 137 136 1 120 138 1 138 137 1 121 139 1
		 139 138 1 122 140 1 140 139 1 123 141 1 141 140 1 124 142 1
		 142 141 1 125 143 1 143 142 1 126 144 1 144 143 1 127 144 1
		 128 145 1 145 127 1 129 145 1 130 145 1 131 145 1 132 145 1
		 133 145 1 134 145 1 135 145 1 136 145 1 137 145 1 138 145 1
		 139 145 1 140 145 1 141 145 1 142 145 1 143 145 1 144 145 1;
	setAttr -s 144 -ch 540 ".fc[0:143]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 47 48 -45
		f 4 49 50 51 -48
		f 4 52 -4 53 -51
		f 4 -3 54 55 56
		f 4 -7 57 58 -55
		f 4 -10 59 60 -58
		f 4 -13 61 62 -60
		f 4 -16 63 64 -62
		f 4 -19 65 66 -64
		f 4 -22 67 68 -66
		f 4 -25 69 70 -68
		f 4 -28 71 72 -70
		f 4 -31 73 74 -72
		f 4 -34 75 76 -74
		f 4 -37 77 78 -76
		f 4 -40 79 80 -78
		f 4 -43 81 82 -80
		f 4 -46 83 84 -82
		f 4 -49 85 86 -84
		f 4 -52 87 88 -86
		f 4 -54 -57 89 -88
		f 4 -56 90 91 92
		f 4 -59 93 94 -91
		f 4 -61 95 96 -94
		f 4 -63 97 98 -96
		f 4 -65 99 100 -98
		f 4 -67 101 102 -100
		f 4 -69 103 104 -102
		f 4 -71 105 106 -104
		f 4 -73 107 108 -106
		f 4 -75 109 110 -108
		f 4 -77 111 112 -110
		f 4 -79 113 114 -112
		f 4 -81 115 116 -114
		f 4 -83 117 118 -116
		f 4 -85 119 120 -118
		f 4 -87 121 122 -120
		f 4 -89 123 124 -122
		f 4 -90 -93 125 -124
		f 3 -92 126 127
		f 3 -95 128 -127
		f 3 -97 129 -129
		f 3 -99 130 -130
		f 3 -101 131 -131
		f 3 -103 132 -132
		f 3 -105 133 -133
		f 3 -107 134 -134
		f 3 -109 135 -135
		f 3 -111 136 -136
		f 3 -113 137 -137
		f 3 -115 138 -138
		f 3 -117 139 -139
		f 3 -119 140 -140
		f 3 -121 141 -141
		f 3 -123 142 -142
		f 3 -125 143 -143
		f 3 -126 -128 -144
		f 4 144 145 146 147
		f 4 148 149 150 -146
		f 4 151 152 153 -150
		f 4 154 155 156 -153
		f 4 157 158 159 -156
		f 4 160 161 162 -159
		f 4 163 164 165 -162
		f 4 166 167 168 -165
		f 4 169 170 171 -168
		f 4 172 173 174 -171
		f 4 175 176 177 -174
		f 4 178 179 180 -177
		f 4 181 182 183 -180
		f 4 184 185 186 -183
		f 4 187 188 189 -186
		f 4 190 191 192 -189
		f 4 193 194 195 -192
		f 4 196 -148 197 -195
		f 4 -147 198 199 200
		f 4 -151 201 202 -199
		f 4 -154 203 204 -202
		f 4 -157 205 206 -204
		f 4 -160 207 208 -206
		f 4 -163 209 210 -208
		f 4 -166 211 212 -210
		f 4 -169 213 214 -212
		f 4 -172 215 216 -214
		f 4 -175 217 218 -216
		f 4 -178 219 220 -218
		f 4 -181 221 222 -220
		f 4 -184 223 224 -222
		f 4 -187 225 226 -224
		f 4 -190 227 228 -226
		f 4 -193 229 230 -228
		f 4 -196 231 232 -230
		f 4 -198 -201 233 -232
		f 4 -200 234 235 236
		f 4 -203 237 238 -235
		f 4 -205 239 240 -238
		f 4 -207 241 242 -240
		f 4 -209 243 244 -242
		f 4 -211 245 246 -244
		f 4 -213 247 248 -246
		f 4 -215 249 250 -248
		f 4 -217 251 252 -250
		f 4 -219 253 254 -252
		f 4 -221 255 256 -254
		f 4 -223 257 258 -256
		f 4 -225 259 260 -258
		f 4 -227 261 262 -260
		f 4 -229 263 264 -262
		f 4 -231 265 266 -264
		f 4 -233 267 268 -266
		f 4 -234 -237 269 -268
		f 3 -236 270 271
		f 3 -239 272 -271
		f 3 -241 273 -273
		f 3 -243 274 -274
		f 3 -245 275 -275
		f 3 -247 276 -276
		f 3 -249 277 -277
		f 3 -251 278 -278
		f 3 -253 279 -279
		f 3 -255 280 -280
		f 3 -257 281 -281
		f 3 -259 282 -282
		f 3 -261 283 -283
		f 3 -263 284 -284
		f 3 -265 285 -285
		f 3 -267 286 -286
		f 3 -269 287 -287
		f 3 -270 -272 -288;
createNode skinCluster -n "aoi_iris_light_skinCluster";
	rename -uid "37E33375-57F3-5315-A13F-9DD0432A1C42";
	setAttr -s 146 ".wl";
	setAttr ".wl[0:145].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1;
	setAttr -s 1 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_7be3b4";
	rename -uid "601725C4-95CC-59EE-A9C3-5DD5850253D5";
	setAttr ".c" -type "float3" 0.19807 0.76815 0.45641 ;
createNode shadingEngine -n "paint_7be3b4SG";
	rename -uid "6FF328BA-EC1C-5E16-8EDA-5D49FC375834";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_line" -p "aoi_geo";
	rename -uid "51BC53D1-E1F3-5967-9C7C-AD860C63BB8D";
createNode mesh -n "aoi_lineShape" -p "aoi_line";
	rename -uid "125C095C-6838-5983-92E2-60872053B21F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_lineShapeOrig" -p "aoi_line";
	rename -uid "1675590A-3D34-5CFB-9CC9-EB2132EA2902";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 228 ".vt[0:227]"  6.568 88.476 12.178 6.51 89.037 12.298 6.343 89.53 12.435 6.088 89.896 12.594 5.775 90.091 12.756 5.441 90.091 12.896
		 5.128 89.896 12.999 4.873 89.53 13.055 4.706 89.037 13.062 4.648 88.476 13.017 4.706 87.915 12.929 4.873 87.422 12.806
		 5.128 87.056 12.655 5.441 86.861 12.49 5.775 86.861 12.332 6.088 87.056 12.203 6.343 87.422 12.126 6.51 87.915 12.117
		 6.242 88.476 12.346 6.203 88.846 12.421 6.093 89.172 12.518 5.925 89.413 12.62 5.718 89.542 12.724 5.498 89.542 12.817
		 5.291 89.413 12.886 5.123 89.172 12.927 5.013 88.846 12.929 4.974 88.476 12.898 5.013 88.106 12.838 5.123 87.78 12.752
		 5.291 87.539 12.651 5.498 87.41 12.542 5.718 87.41 12.441 5.925 87.539 12.36 6.093 87.78 12.314 6.203 88.106 12.308
		 5.925 88.476 12.499 5.906 88.661 12.534 5.851 88.824 12.582 5.766 88.945 12.636 5.663 89.009 12.69 5.553 89.009 12.736
		 5.45 88.945 12.771 5.365 88.824 12.789 5.31 88.661 12.791 5.291 88.476 12.774 5.31 88.291 12.742 5.365 88.128 12.698
		 5.45 88.007 12.646 5.553 87.943 12.592 5.663 87.943 12.543 5.766 88.007 12.505 5.851 88.128 12.483 5.906 88.291 12.481
		 5.646 88.476 12.624 5.644 88.498 12.629 5.637 88.518 12.634 5.627 88.533 12.641 5.615 88.541 12.647 5.601 88.541 12.653
		 5.589 88.533 12.657 5.579 88.518 12.66 5.572 88.498 12.66 5.57 88.476 12.658 5.572 88.454 12.654 5.579 88.434 12.648
		 5.589 88.419 12.642 5.601 88.411 12.635 5.615 88.411 12.63 5.627 88.419 12.625 5.637 88.434 12.623 5.644 88.454 12.622
		 5.608 88.476 12.641 10.03 88.112 9.43 9.769 88.729 9.932 9.58 90.001 10.334 8.784 91.315 11.153 7.562 92.218 12.099
		 6.104 92.587 12.925 4.63 92.376 13.494 3.361 91.628 13.781 2.478 90.467 13.841 2.112 89.108 13.758 10.004 88.069 9.441
		 8.857 88.272 10.638 8.689 89.701 11.053 8.133 90.751 11.571 7.21 91.521 12.237 6.049 91.888 12.878 4.82 91.784 13.367
		 3.71 91.214 13.65 2.887 90.252 13.742 2.479 88.999 13.689 7.393 84.426 10.403 6.335 84.361 11.268 5.265 84.361 11.96
		 4.207 84.426 12.493 7.407 84.326 10.329 6.353 84.101 11.139 5.247 84.101 11.885 4.193 84.326 12.474 8.522 94.408 11.322
		 6.754 94.61 12.446 4.81 94.478 13.328 3.062 94.021 13.854 8.518 94.288 11.336 6.766 94.19 12.467 4.87 94.022 13.329
		 3.098 93.824 13.854 -4.648 88.476 13.017 -4.706 89.037 13.062 -4.873 89.53 13.055 -5.128 89.896 12.999 -5.441 90.091 12.896
		 -5.775 90.091 12.756 -6.088 89.896 12.594 -6.343 89.53 12.435 -6.51 89.037 12.298 -6.568 88.476 12.178 -6.51 87.915 12.117
		 -6.343 87.422 12.126 -6.088 87.056 12.203 -5.775 86.861 12.332 -5.441 86.861 12.49 -5.128 87.056 12.655 -4.873 87.422 12.806
		 -4.706 87.915 12.929 -4.974 88.476 12.898 -5.013 88.846 12.929 -5.123 89.172 12.927 -5.291 89.413 12.886 -5.498 89.542 12.817
		 -5.718 89.542 12.724 -5.925 89.413 12.62 -6.093 89.172 12.518 -6.203 88.846 12.421 -6.242 88.476 12.346 -6.203 88.106 12.308
		 -6.093 87.78 12.314 -5.925 87.539 12.36 -5.718 87.41 12.441 -5.498 87.41 12.542 -5.291 87.539 12.651 -5.123 87.78 12.752
		 -5.013 88.106 12.838 -5.291 88.476 12.774 -5.31 88.661 12.791 -5.365 88.824 12.789 -5.45 88.945 12.771 -5.553 89.009 12.736
		 -5.663 89.009 12.69 -5.766 88.945 12.636 -5.851 88.824 12.582 -5.906 88.661 12.534 -5.925 88.476 12.499 -5.906 88.291 12.481
		 -5.851 88.128 12.483 -5.766 88.007 12.505 -5.663 87.943 12.543 -5.553 87.943 12.592 -5.45 88.007 12.646 -5.365 88.128 12.698
		 -5.31 88.291 12.742 -5.57 88.476 12.658 -5.572 88.498 12.66 -5.579 88.518 12.66 -5.589 88.533 12.657 -5.601 88.541 12.653
		 -5.615 88.541 12.647 -5.627 88.533 12.641 -5.637 88.518 12.634 -5.644 88.498 12.629 -5.646 88.476 12.624 -5.644 88.454 12.622
		 -5.637 88.434 12.623 -5.627 88.419 12.625 -5.615 88.411 12.63 -5.601 88.411 12.635 -5.589 88.419 12.642 -5.579 88.434 12.648
		 -5.572 88.454 12.654 -5.608 88.476 12.641 -2.112 89.108 13.758 -2.478 90.467 13.841 -3.361 91.628 13.781 -4.63 92.376 13.494
		 -6.104 92.587 12.925 -7.562 92.218 12.099 -8.784 91.315 11.153 -9.58 90.001 10.334 -9.769 88.729 9.932 -10.03 88.112 9.43
		 -2.479 88.999 13.689 -2.887 90.252 13.742 -3.71 91.214 13.65 -4.82 91.784 13.367 -6.049 91.888 12.878 -7.21 91.521 12.237
		 -8.133 90.751 11.571 -8.689 89.701 11.053 -8.857 88.272 10.638 -10.004 88.069 9.441 -4.207 84.426 12.493 -5.265 84.361 11.96
		 -6.335 84.361 11.268 -7.393 84.426 10.403 -4.193 84.326 12.474 -5.247 84.101 11.885 -6.353 84.101 11.139 -7.407 84.326 10.329
		 -3.069 93.982 13.854 -4.813 94.458 13.328 -6.754 94.63 12.445 -8.523 94.448 11.318 -3.091 93.864 13.854 -4.867 94.042 13.329
		 -6.766 94.17 12.468 -8.517 94.248 11.34 1.68 81.381 12.494 0.808 81.104 12.584 0 80.985 12.605 -0.808 81.104 12.584
		 -1.68 81.381 12.494 1.72 81.289 12.457 0.892 80.816 12.498 0 80.685 12.532 -0.892 80.816 12.498 -1.72 81.289 12.457;
	setAttr -s 397 ".ed[0:396]"  0 1 1 1 19 1 19 18 1 18 0 1 1 2 1 2 20 1
		 20 19 1 2 3 1 3 21 1 21 20 1 3 4 1 4 22 1
		 22 21 1 4 5 1 5 23 1 23 22 1 5 6 1 6 24 1
		 24 23 1 6 7 1 7 25 1 25 24 1 7 8 1 8 26 1
		 26 25 1 8 9 1 9 27 1 27 26 1 9 10 1 10 28 1
		 28 27 1 10 11 1 11 29 1 29 28 1 11 12 1 12 30 1
		 30 29 1 12 13 1 13 31 1 31 30 1 13 14 1 14 32 1
		 32 31 1 14 15 1 15 33 1 33 32 1 15 16 1 16 34 1
		 34 33 1 16 17 1 17 35 1 35 34 1 17 0 1 18 35 1
		 19 37 1 37 36 1 36 18 1 20 38 1 38 37 1 21 39 1
		 39 38 1 22 40 1 40 39 1 23 41 1 41 40 1 24 42 1
		 42 41 1 25 43 1 43 42 1 26 44 1 44 43 1 27 45 1
		 45 44 1 28 46 1 46 45 1 29 47 1 47 46 1 30 48 1
		 48 47 1 31 49 1 49 48 1 32 50 1 50 49 1 33 51 1
		 51 50 1 34 52 1 52 51 1 35 53 1 53 52 1 36 53 1
		 37 55 1 55 54 1 54 36 1 38 56 1 56 55 1 39 57 1
		 57 56 1 40 58 1 58 57 1 41 59 1 59 58 1 42 60 1
		 60 59 1 43 61 1 61 60 1 44 62 1 62 61 1 45 63 1
		 63 62 1 46 64 1 64 63 1 47 65 1 65 64 1 48 66 1
		 66 65 1 49 67 1 67 66 1 50 68 1 68 67 1 51 69 1
		 69 68 1 52 70 1 70 69 1 53 71 1 71 70 1 54 71 1
		 55 72 1 72 54 1 56 72 1 57 72 1 58 72 1 59 72 1
		 60 72 1 61 72 1 62 72 1 63 72 1 64 72 1 65 72 1
		 66 72 1 67 72 1 68 72 1 69 72 1 70 72 1 71 72 1
		 73 74 1 74 84 1 84 83 1 83 73 1 74 75 1 75 85 1
		 85 84 1 75 76 1 76 86 1 86 85 1 76 77 1 77 87 1
		 87 86 1 77 78 1 78 88 1 88 87 1 78 79 1 79 89 1
		 89 88 1 79 80 1 80 90 1 90 89 1 80 81 1 81 91 1
		 91 90 1 81 82 1 82 92 1 92 91 1 93 94 1 94 98 1
		 98 97 1 97 93 1 94 95 1 95 99 1 99 98 1 95 96 1
		 96 100 1 100 99 1 101 102 1 102 106 1 106 105 1 105 101 1
		 102 103 1 103 107 1 107 106 1 103 104 1 104 108 1 108 107 1
		 109 110 1 110 128 1 128 127 1 127 109 1 110 111 1 111 129 1
		 129 128 1 111 112 1 112 130 1 130 129 1 112 113 1 113 131 1
		 131 130 1 113 114 1 114 132 1 132 131 1 114 115 1 115 133 1
		 133 132 1 115 116 1 116 134 1 134 133 1 116 117 1 117 135 1
		 135 134 1 117 118 1 118 136 1 136 135 1 118 119 1 119 137 1
		 137 136 1 119 120 1 120 138 1 138 137 1 120 121 1 121 139 1
		 139 138 1 121 122 1 122 140 1 140 139 1 122 123 1 123 141 1
		 141 140 1 123 124 1 124 142 1 142 141 1 124 125 1 125 143 1
		 143 142 1 125 126 1 126 144 1 144 143 1 126 109 1 127 144 1
		 128 146 1 146 145 1 145 127 1 129 147 1 147 146 1 130 148 1
		 148 147 1 131 149 1 149 148 1 132 150 1 150 149 1 133 151 1
		 151 150 1 134 152 1 152 151 1 135 153 1 153 152 1 136 154 1
		 154 153 1 137 155 1 155 154 1 138 156 1 156 155 1 139 157 1
		 157 156 1 140 158 1 158 157 1 141 159 1 159 158 1 142 160 1
		 160 159 1 143 161 1 161 160 1 144 162 1 162 161 1 145 162 1
		 146 164 1 164 163 1 163 145 1 147 165 1 165 164 1 148 166 1
		 166 165 1 149 167 1 167 166 1 150 168 1 168 167 1 151 169 1
		 169 168 1 152 170 1 170 169 1 153 171 1 171 170 1 154 172 1
		 172 171 1 155 173 1 173 172 1 156 174 1 174 173 1 157 175 1
		 175 174 1 158 176 1 176 175 1 159 177 1 177 176 1 160 178 1
		 178 177 1 161 179 1 179 178 1 162 180 1 180 179 1 163 180 1
		 164 181 1 181 163 1 165 181 1 166 181 1 167 181 1 168 181 1
		 169 181 1 170 181 1 171 181 1 172 181 1 173 181 1 174 181 1
		 175 181 1 176 181 1 177 181 1 178 181 1 179 181 1 180 181 1
		 182 183 1 183 193 1 193 192 1 192 182 1 183 184 1 184 194 1
		 194 193 1 184 185 1 185 195 1 195 194 1 185 186 1 186 196 1
		 196 195 1 186 187 1 187 197 1 197 196 1 187 188 1 188 198 1
		 198 197 1 188 189 1 189 199 1 199 198 1 189 190 1 190 200 1
		 200 199 1 190 191 1 191 201 1 201 200 1 202 203 1 203 207 1
		 207 206 1 206 202 1 203 204 1 204 208 1 208 207 1 204 205 1
		 205 209 1 209 208 1 210 211 1 211 215 1 215 214 1 214 210 1
		 211 212 1 212 216 1 216 215 1 212 213 1 213 217 1 217 216 1
		 218 219 1 219 224 1 224 223 1 223 218 1 219 220 1 220 225 1
		 225 224 1 220 221 1 221 226 1 226 225 1 221 222 1 222 227 1
		 227 226 1;
	setAttr -s 178 -ch 676 ".fc[0:177]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 47 48 -45
		f 4 49 50 51 -48
		f 4 52 -4 53 -51
		f 4 -3 54 55 56
		f 4 -7 57 58 -55
		f 4 -10 59 60 -58
		f 4 -13 61 62 -60
		f 4 -16 63 64 -62
		f 4 -19 65 66 -64
		f 4 -22 67 68 -66
		f 4 -25 69 70 -68
		f 4 -28 71 72 -70
		f 4 -31 73 74 -72
		f 4 -34 75 76 -74
		f 4 -37 77 78 -76
		f 4 -40 79 80 -78
		f 4 -43 81 82 -80
		f 4 -46 83 84 -82
		f 4 -49 85 86 -84
		f 4 -52 87 88 -86
		f 4 -54 -57 89 -88
		f 4 -56 90 91 92
		f 4 -59 93 94 -91
		f 4 -61 95 96 -94
		f 4 -63 97 98 -96
		f 4 -65 99 100 -98
		f 4 -67 101 102 -100
		f 4 -69 103 104 -102
		f 4 -71 105 106 -104
		f 4 -73 107 108 -106
		f 4 -75 109 110 -108
		f 4 -77 111 112 -110
		f 4 -79 113 114 -112
		f 4 -81 115 116 -114
		f 4 -83 117 118 -116
		f 4 -85 119 120 -118
		f 4 -87 121 122 -120
		f 4 -89 123 124 -122
		f 4 -90 -93 125 -124
		f 3 -92 126 127
		f 3 -95 128 -127
		f 3 -97 129 -129
		f 3 -99 130 -130
		f 3 -101 131 -131
		f 3 -103 132 -132
		f 3 -105 133 -133
		f 3 -107 134 -134
		f 3 -109 135 -135
		f 3 -111 136 -136
		f 3 -113 137 -137
		f 3 -115 138 -138
		f 3 -117 139 -139
		f 3 -119 140 -140
		f 3 -121 141 -141
		f 3 -123 142 -142
		f 3 -125 143 -143
		f 3 -126 -128 -144
		f 4 144 145 146 147
		f 4 148 149 150 -146
		f 4 151 152 153 -150
		f 4 154 155 156 -153
		f 4 157 158 159 -156
		f 4 160 161 162 -159
		f 4 163 164 165 -162
		f 4 166 167 168 -165
		f 4 169 170 171 -168
		f 4 172 173 174 175
		f 4 176 177 178 -174
		f 4 179 180 181 -178
		f 4 182 183 184 185
		f 4 186 187 188 -184
		f 4 189 190 191 -188
		f 4 192 193 194 195
		f 4 196 197 198 -194
		f 4 199 200 201 -198
		f 4 202 203 204 -201
		f 4 205 206 207 -204
		f 4 208 209 210 -207
		f 4 211 212 213 -210
		f 4 214 215 216 -213
		f 4 217 218 219 -216
		f 4 220 221 222 -219
		f 4 223 224 225 -222
		f 4 226 227 228 -225
		f 4 229 230 231 -228
		f 4 232 233 234 -231
		f 4 235 236 237 -234
		f 4 238 239 240 -237
		f 4 241 242 243 -240
		f 4 244 -196 245 -243
		f 4 -195 246 247 248
		f 4 -199 249 250 -247
		f 4 -202 251 252 -250
		f 4 -205 253 254 -252
		f 4 -208 255 256 -254
		f 4 -211 257 258 -256
		f 4 -214 259 260 -258
		f 4 -217 261 262 -260
		f 4 -220 263 264 -262
		f 4 -223 265 266 -264
		f 4 -226 267 268 -266
		f 4 -229 269 270 -268
		f 4 -232 271 272 -270
		f 4 -235 273 274 -272
		f 4 -238 275 276 -274
		f 4 -241 277 278 -276
		f 4 -244 279 280 -278
		f 4 -246 -249 281 -280
		f 4 -248 282 283 284
		f 4 -251 285 286 -283
		f 4 -253 287 288 -286
		f 4 -255 289 290 -288
		f 4 -257 291 292 -290
		f 4 -259 293 294 -292
		f 4 -261 295 296 -294
		f 4 -263 297 298 -296
		f 4 -265 299 300 -298
		f 4 -267 301 302 -300
		f 4 -269 303 304 -302
		f 4 -271 305 306 -304
		f 4 -273 307 308 -306
		f 4 -275 309 310 -308
		f 4 -277 311 312 -310
		f 4 -279 313 314 -312
		f 4 -281 315 316 -314
		f 4 -282 -285 317 -316
		f 3 -284 318 319
		f 3 -287 320 -319
		f 3 -289 321 -321
		f 3 -291 322 -322
		f 3 -293 323 -323
		f 3 -295 324 -324
		f 3 -297 325 -325
		f 3 -299 326 -326
		f 3 -301 327 -327
		f 3 -303 328 -328
		f 3 -305 329 -329
		f 3 -307 330 -330
		f 3 -309 331 -331
		f 3 -311 332 -332
		f 3 -313 333 -333
		f 3 -315 334 -334
		f 3 -317 335 -335
		f 3 -318 -320 -336
		f 4 336 337 338 339
		f 4 340 341 342 -338
		f 4 343 344 345 -342
		f 4 346 347 348 -345
		f 4 349 350 351 -348
		f 4 352 353 354 -351
		f 4 355 356 357 -354
		f 4 358 359 360 -357
		f 4 361 362 363 -360
		f 4 364 365 366 367
		f 4 368 369 370 -366
		f 4 371 372 373 -370
		f 4 374 375 376 377
		f 4 378 379 380 -376
		f 4 381 382 383 -380
		f 4 384 385 386 387
		f 4 388 389 390 -386
		f 4 391 392 393 -390
		f 4 394 395 396 -393;
createNode skinCluster -n "aoi_line_skinCluster";
	rename -uid "3C335E4E-D6EA-59B3-84C8-E3BD8F29DC10";
	setAttr -s 228 ".wl";
	setAttr ".wl[0:227].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1;
	setAttr -s 1 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_26384f";
	rename -uid "3B1701BC-4EFF-50A3-B86A-B17048AA4689";
	setAttr ".c" -type "float3" 0.01938 0.03955 0.07819 ;
createNode shadingEngine -n "paint_26384fSG";
	rename -uid "5F913F5D-E09A-5CFC-B08C-0F00B7903E1A";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_glint" -p "aoi_geo";
	rename -uid "475F5631-04B0-50E5-B823-28168BBF19E9";
createNode mesh -n "aoi_glintShape" -p "aoi_glint";
	rename -uid "4364E097-F9F7-5890-B6E2-50F806C4E762";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_glintShapeOrig" -p "aoi_glint";
	rename -uid "450BE309-0430-5B2D-852B-7409D746F889";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 180 ".vt[0:179]"  7.272 89.952 12.078 7.169 90.444 12.189 6.888 90.804 12.384 6.504 90.936 12.599 6.12 90.804 12.773 5.839 90.444 12.864
		 5.736 89.952 12.858 5.839 89.46 12.763 6.12 89.1 12.598 6.504 88.968 12.39 6.888 89.1 12.208 7.169 89.46 12.087
		 7.011 89.952 12.228 6.943 90.277 12.299 6.757 90.514 12.424 6.504 90.601 12.565 6.251 90.514 12.681 6.065 90.277 12.744
		 5.997 89.952 12.742 6.065 89.627 12.677 6.251 89.39 12.565 6.504 89.303 12.431 6.757 89.39 12.308 6.943 89.627 12.232
		 6.757 89.952 12.366 6.723 90.114 12.401 6.631 90.233 12.462 6.504 90.277 12.531 6.377 90.233 12.59 6.285 90.114 12.623
		 6.251 89.952 12.623 6.285 89.79 12.59 6.377 89.671 12.532 6.504 89.627 12.464 6.631 89.671 12.404 6.723 89.79 12.367
		 6.535 89.952 12.482 6.531 89.972 12.486 6.519 89.986 12.494 6.504 89.991 12.502 6.489 89.986 12.509 6.477 89.972 12.513
		 6.473 89.952 12.513 6.477 89.932 12.509 6.489 89.918 12.502 6.504 89.913 12.494 6.519 89.918 12.486 6.531 89.932 12.482
		 6.504 89.952 12.498 5.032 86.18 12.678 4.959 86.469 12.748 4.767 86.648 12.849 4.529 86.648 12.94 4.337 86.469 12.989
		 4.264 86.18 12.98 4.337 85.891 12.919 4.529 85.712 12.824 4.767 85.712 12.728 4.959 85.891 12.67 4.901 86.18 12.734
		 4.853 86.371 12.779 4.726 86.489 12.845 4.57 86.489 12.906 4.443 86.371 12.939 4.395 86.18 12.933 4.443 85.989 12.892
		 4.57 85.871 12.828 4.726 85.871 12.766 4.853 85.989 12.729 4.775 86.18 12.786 4.751 86.275 12.808 4.687 86.334 12.841
		 4.609 86.334 12.871 4.545 86.275 12.888 4.521 86.18 12.886 4.545 86.085 12.865 4.609 86.026 12.832 4.687 86.026 12.801
		 4.751 86.085 12.783 4.663 86.18 12.831 4.66 86.192 12.833 4.653 86.199 12.837 4.643 86.199 12.841 4.636 86.192 12.843
		 4.633 86.18 12.843 4.636 86.168 12.84 4.643 86.161 12.836 4.653 86.161 12.832 4.66 86.168 12.83 4.648 86.18 12.837
		 -3.944 89.952 13.495 -4.047 90.444 13.517 -4.328 90.804 13.469 -4.712 90.936 13.357 -5.096 90.804 13.205 -5.377 90.444 13.058
		 -5.48 89.952 12.966 -5.377 89.46 12.957 -5.096 89.1 13.029 -4.712 88.968 13.152 -4.328 89.1 13.293 -4.047 89.46 13.415
		 -4.205 89.952 13.419 -4.273 90.277 13.432 -4.459 90.514 13.398 -4.712 90.601 13.322 -4.965 90.514 13.223 -5.151 90.277 13.129
		 -5.219 89.952 13.07 -5.151 89.627 13.063 -4.965 89.39 13.107 -4.712 89.303 13.188 -4.459 89.39 13.282 -4.273 89.627 13.365
		 -4.459 89.952 13.34 -4.493 90.114 13.345 -4.585 90.233 13.327 -4.712 90.277 13.289 -4.839 90.233 13.24 -4.931 90.114 13.194
		 -4.965 89.952 13.165 -4.931 89.79 13.161 -4.839 89.671 13.182 -4.712 89.627 13.222 -4.585 89.671 13.269 -4.493 89.79 13.312
		 -4.681 89.952 13.266 -4.685 89.972 13.266 -4.697 89.986 13.264 -4.712 89.991 13.259 -4.727 89.986 13.253 -4.739 89.972 13.248
		 -4.743 89.952 13.244 -4.739 89.932 13.244 -4.727 89.918 13.246 -4.712 89.913 13.251 -4.697 89.918 13.257 -4.685 89.932 13.262
		 -4.712 89.952 13.255 -6.184 86.18 12.105 -6.257 86.469 12.113 -6.449 86.648 12.035 -6.687 86.648 11.893 -6.879 86.469 11.738
		 -6.952 86.18 11.631 -6.879 85.891 11.621 -6.687 85.712 11.712 -6.449 85.712 11.864 -6.257 85.891 12.012 -6.315 86.18 12.03
		 -6.363 86.371 12.036 -6.49 86.489 11.983 -6.646 86.489 11.888 -6.773 86.371 11.786 -6.821 86.18 11.718 -6.773 85.989 11.711
		 -6.646 85.871 11.77 -6.49 85.871 11.869 -6.363 85.989 11.967 -6.441 86.18 11.955 -6.465 86.275 11.958 -6.529 86.334 11.931
		 -6.607 86.334 11.883 -6.671 86.275 11.833 -6.695 86.18 11.799 -6.671 86.085 11.796 -6.607 86.026 11.825 -6.529 86.026 11.873
		 -6.465 86.085 11.923 -6.553 86.18 11.888 -6.556 86.192 11.888 -6.563 86.199 11.885 -6.573 86.199 11.879 -6.58 86.192 11.873
		 -6.583 86.18 11.869 -6.58 86.168 11.869 -6.573 86.161 11.872 -6.563 86.161 11.878 -6.556 86.168 11.884 -6.568 86.18 11.878;
	setAttr -s 352 ".ed[0:351]"  0 1 1 1 13 1 13 12 1 12 0 1 1 2 1 2 14 1
		 14 13 1 2 3 1 3 15 1 15 14 1 3 4 1 4 16 1
		 16 15 1 4 5 1 5 17 1 17 16 1 5 6 1 6 18 1
		 18 17 1 6 7 1 7 19 1 19 18 1 7 8 1 8 20 1
		 20 19 1 8 9 1 9 21 1 21 20 1 9 10 1 10 22 1
		 22 21 1 10 11 1 11 23 1 23 22 1 11 0 1 12 23 1
		 13 25 1 25 24 1 24 12 1 14 26 1 26 25 1 15 27 1
		 27 26 1 16 28 1 28 27 1 17 29 1 29 28 1 18 30 1
		 30 29 1 19 31 1 31 30 1 20 32 1 32 31 1 21 33 1
		 33 32 1 22 34 1 34 33 1 23 35 1 35 34 1 24 35 1
		 25 37 1 37 36 1 36 24 1 26 38 1 38 37 1 27 39 1
		 39 38 1 28 40 1 40 39 1 29 41 1 41 40 1 30 42 1
		 42 41 1 31 43 1 43 42 1 32 44 1 44 43 1 33 45 1
		 45 44 1 34 46 1 46 45 1 35 47 1 47 46 1 36 47 1
		 37 48 1 48 36 1 38 48 1 39 48 1 40 48 1 41 48 1
		 42 48 1 43 48 1 44 48 1 45 48 1 46 48 1 47 48 1
		 49 50 1 50 60 1 60 59 1 59 49 1 50 51 1 51 61 1
		 61 60 1 51 52 1 52 62 1 62 61 1 52 53 1 53 63 1
		 63 62 1 53 54 1 54 64 1 64 63 1 54 55 1 55 65 1
		 65 64 1 55 56 1 56 66 1 66 65 1 56 57 1 57 67 1
		 67 66 1 57 58 1 58 68 1 68 67 1 58 49 1 59 68 1
		 60 70 1 70 69 1 69 59 1 61 71 1 71 70 1 62 72 1
		 72 71 1 63 73 1 73 72 1 64 74 1 74 73 1 65 75 1
		 75 74 1 66 76 1 76 75 1 67 77 1 77 76 1 68 78 1
		 78 77 1 69 78 1 70 80 1 80 79 1 79 69 1 71 81 1
		 81 80 1 72 82 1 82 81 1 73 83 1 83 82 1 74 84 1
		 84 83 1 75 85 1 85 84 1 76 86 1 86 85 1 77 87 1
		 87 86 1 78 88 1 88 87 1 79 88 1 80 89 1 89 79 1
		 81 89 1 82 89 1 83 89 1 84 89 1 85 89 1 86 89 1
		 87 89 1 88 89 1 90 91 1 91 103 1 103 102 1 102 90 1
		 91 92 1 92 104 1 104 103 1 92 93 1 93 105 1 105 104 1
		 93 94 1 94 106 1 106 105 1 94 95 1 95 107 1 107 106 1
		 95 96 1 96 108 1 108 107 1 96 97 1 97 109 1 109 108 1
		 97 98 1 98 110 1 110 109 1 98 99 1 99 111 1 111 110 1
		 99 100 1 100 112 1 112 111 1 100 101 1 101 113 1 113 112 1
		 101 90 1 102 113 1 103 115 1 115 114 1 114 102 1 104 116 1
		 116 115 1 105 117 1 117 116 1 106 118 1 118 117 1 107 119 1
		 119 118 1 108 120 1 120 119 1 109 121 1 121 120 1 110 122 1
		 122 121 1 111 123 1 123 122 1 112 124 1 124 123 1 113 125 1
		 125 124 1 114 125 1 115 127 1 127 126 1 126 114 1 116 128 1
		 128 127 1 117 129 1 129 128 1 118 130 1 130 129 1 119 131 1
		 131 130 1 120 132 1 132 131 1 121 133 1 133 132 1 122 134 1
		 134 133 1 123 135 1 135 134 1 124 136 1 136 135 1 125 137 1
		 137 136 1 126 137 1 127 138 1 138 126 1 128 138 1 129 138 1
		 130 138 1 131 138 1 132 138 1 133 138 1 134 138 1 135 138 1
		 136 138 1 137 138 1 139 140 1 140 150 1 150 149 1 149 139 1
		 140 141 1 141 151 1 151 150 1 141 142 1 142 152 1 152 151 1
		 142 143 1 143 153 1 153 152 1 143 144 1 144 154 1 154 153 1
		 144 145 1 145 155 1 155 154 1 145 146 1 146 156 1 156 155 1
		 146 147 1 147 157 1 157 156 1 147 148 1 148 158 1 158 157 1
		 148 139 1 149 158 1 150 160 1 160 159 1 159 149 1 151 161 1
		 161 160 1 152 162 1 162 161 1 153 163 1 163 162 1 154 164 1
		 164 163 1 155 165 1 165 164 1 156 166 1 166 165 1 157 167 1
		 167 166 1 158 168 1 168 167 1 159 168 1 160 170 1 170 169 1
		 169 159 1 161 171 1 171 170 1 162 172 1 172 171 1 163 173 1
		 173 172 1 164 174 1 174 173 1 165 175 1 175 174 1 166 176 1
		 176 175 1 167 177 1 177 176 1 168 178 1 178 177 1 169 178 1
		 170 179 1 179 169 1 171 179 1 172 179 1 173 179 1 174 179 1
		 175 179 1 176 179 1 177 179 1 178 179 1;
	setAttr -s 176 -ch 660 ".fc[0:175]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 -4 35 -33
		f 4 -3 36 37 38
		f 4 -7 39 40 -37
		f 4 -10 41 42 -40
		f 4 -13 43 44 -42
		f 4 -16 45 46 -44
		f 4 -19 47 48 -46
		f 4 -22 49 50 -48
		f 4 -25 51 52 -50
		f 4 -28 53 54 -52
		f 4 -31 55 56 -54
		f 4 -34 57 58 -56
		f 4 -36 -39 59 -58
		f 4 -38 60 61 62
		f 4 -41 63 64 -61
		f 4 -43 65 66 -64
		f 4 -45 67 68 -66
		f 4 -47 69 70 -68
		f 4 -49 71 72 -70
		f 4 -51 73 74 -72
		f 4 -53 75 76 -74
		f 4 -55 77 78 -76
		f 4 -57 79 80 -78
		f 4 -59 81 82 -80
		f 4 -60 -63 83 -82
		f 3 -62 84 85
		f 3 -65 86 -85
		f 3 -67 87 -87
		f 3 -69 88 -88
		f 3 -71 89 -89
		f 3 -73 90 -90
		f 3 -75 91 -91
		f 3 -77 92 -92
		f 3 -79 93 -93
		f 3 -81 94 -94
		f 3 -83 95 -95
		f 3 -84 -86 -96
		f 4 96 97 98 99
		f 4 100 101 102 -98
		f 4 103 104 105 -102
		f 4 106 107 108 -105
		f 4 109 110 111 -108
		f 4 112 113 114 -111
		f 4 115 116 117 -114
		f 4 118 119 120 -117
		f 4 121 122 123 -120
		f 4 124 -100 125 -123
		f 4 -99 126 127 128
		f 4 -103 129 130 -127
		f 4 -106 131 132 -130
		f 4 -109 133 134 -132
		f 4 -112 135 136 -134
		f 4 -115 137 138 -136
		f 4 -118 139 140 -138
		f 4 -121 141 142 -140
		f 4 -124 143 144 -142
		f 4 -126 -129 145 -144
		f 4 -128 146 147 148
		f 4 -131 149 150 -147
		f 4 -133 151 152 -150
		f 4 -135 153 154 -152
		f 4 -137 155 156 -154
		f 4 -139 157 158 -156
		f 4 -141 159 160 -158
		f 4 -143 161 162 -160
		f 4 -145 163 164 -162
		f 4 -146 -149 165 -164
		f 3 -148 166 167
		f 3 -151 168 -167
		f 3 -153 169 -169
		f 3 -155 170 -170
		f 3 -157 171 -171
		f 3 -159 172 -172
		f 3 -161 173 -173
		f 3 -163 174 -174
		f 3 -165 175 -175
		f 3 -166 -168 -176
		f 4 176 177 178 179
		f 4 180 181 182 -178
		f 4 183 184 185 -182
		f 4 186 187 188 -185
		f 4 189 190 191 -188
		f 4 192 193 194 -191
		f 4 195 196 197 -194
		f 4 198 199 200 -197
		f 4 201 202 203 -200
		f 4 204 205 206 -203
		f 4 207 208 209 -206
		f 4 210 -180 211 -209
		f 4 -179 212 213 214
		f 4 -183 215 216 -213
		f 4 -186 217 218 -216
		f 4 -189 219 220 -218
		f 4 -192 221 222 -220
		f 4 -195 223 224 -222
		f 4 -198 225 226 -224
		f 4 -201 227 228 -226
		f 4 -204 229 230 -228
		f 4 -207 231 232 -230
		f 4 -210 233 234 -232
		f 4 -212 -215 235 -234
		f 4 -214 236 237 238
		f 4 -217 239 240 -237
		f 4 -219 241 242 -240
		f 4 -221 243 244 -242
		f 4 -223 245 246 -244
		f 4 -225 247 248 -246
		f 4 -227 249 250 -248
		f 4 -229 251 252 -250
		f 4 -231 253 254 -252
		f 4 -233 255 256 -254
		f 4 -235 257 258 -256
		f 4 -236 -239 259 -258
		f 3 -238 260 261
		f 3 -241 262 -261
		f 3 -243 263 -263
		f 3 -245 264 -264
		f 3 -247 265 -265
		f 3 -249 266 -266
		f 3 -251 267 -267
		f 3 -253 268 -268
		f 3 -255 269 -269
		f 3 -257 270 -270
		f 3 -259 271 -271
		f 3 -260 -262 -272
		f 4 272 273 274 275
		f 4 276 277 278 -274
		f 4 279 280 281 -278
		f 4 282 283 284 -281
		f 4 285 286 287 -284
		f 4 288 289 290 -287
		f 4 291 292 293 -290
		f 4 294 295 296 -293
		f 4 297 298 299 -296
		f 4 300 -276 301 -299
		f 4 -275 302 303 304
		f 4 -279 305 306 -303
		f 4 -282 307 308 -306
		f 4 -285 309 310 -308
		f 4 -288 311 312 -310
		f 4 -291 313 314 -312
		f 4 -294 315 316 -314
		f 4 -297 317 318 -316
		f 4 -300 319 320 -318
		f 4 -302 -305 321 -320
		f 4 -304 322 323 324
		f 4 -307 325 326 -323
		f 4 -309 327 328 -326
		f 4 -311 329 330 -328
		f 4 -313 331 332 -330
		f 4 -315 333 334 -332
		f 4 -317 335 336 -334
		f 4 -319 337 338 -336
		f 4 -321 339 340 -338
		f 4 -322 -325 341 -340
		f 3 -324 342 343
		f 3 -327 344 -343
		f 3 -329 345 -345
		f 3 -331 346 -346
		f 3 -333 347 -347
		f 3 -335 348 -348
		f 3 -337 349 -349
		f 3 -339 350 -350
		f 3 -341 351 -351
		f 3 -342 -344 -352;
createNode skinCluster -n "aoi_glint_skinCluster";
	rename -uid "32D21DC5-CA9E-5C24-8049-3BC57F6CC974";
	setAttr -s 180 ".wl";
	setAttr ".wl[0:179].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1;
	setAttr -s 1 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "aoi_blush" -p "aoi_geo";
	rename -uid "A41B40EE-723F-585E-B7CE-E6F7DDAA3BC6";
createNode mesh -n "aoi_blushShape" -p "aoi_blush";
	rename -uid "13A56DB9-14D6-51BA-99D1-D11C516E64AA";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_blushShapeOrig" -p "aoi_blush";
	rename -uid "8ED86ED7-0B55-5667-827E-7C635FDE8669";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  8.904 82.818 6.332 8.784 83.098 6.202 8.44 83.345 7.656 7.912 83.528 8.862 7.265 83.626 9.791 6.575 83.626 10.491
		 5.928 83.528 10.986 5.4 83.345 11.293 5.056 83.098 11.429 4.936 82.818 11.401 5.056 82.538 11.174 5.4 82.291 10.733
		 5.928 82.108 10.048 6.575 82.01 9.049 7.265 82.01 7.58 7.912 82.108 6.677 8.44 82.291 6.587 8.784 82.538 6.466
		 8.229 82.818 7.125 8.15 83.003 7.72 7.923 83.166 8.425 7.575 83.287 9.114 7.147 83.351 9.721 6.693 83.351 10.217
		 6.265 83.287 10.586 5.917 83.166 10.823 5.69 83.003 10.93 5.611 82.818 10.905 5.69 82.633 10.728 5.917 82.47 10.389
		 6.265 82.349 9.899 6.693 82.285 9.259 7.147 82.285 8.494 7.575 82.349 7.681 7.923 82.47 7.009 8.15 82.633 6.812
		 7.575 82.818 8.599 7.535 82.911 8.777 7.422 82.992 9.043 7.247 83.052 9.348 7.034 83.084 9.65 6.806 83.084 9.917
		 6.593 83.052 10.127 6.418 82.992 10.268 6.305 82.911 10.331 6.265 82.818 10.313 6.305 82.725 10.214 6.418 82.644 10.017
		 6.593 82.584 9.751 6.806 82.552 9.439 7.034 82.552 9.112 7.247 82.584 8.82 7.422 82.644 8.618 7.535 82.725 8.551
		 6.999 82.818 9.469 6.995 82.829 9.485 6.981 82.839 9.512 6.96 82.846 9.546 6.934 82.85 9.582 6.906 82.85 9.617
		 6.88 82.846 9.646 6.859 82.839 9.666 6.845 82.829 9.675 6.841 82.818 9.672 6.845 82.807 9.657 6.859 82.797 9.632
		 6.88 82.79 9.599 6.906 82.786 9.563 6.934 82.786 9.527 6.96 82.79 9.497 6.981 82.797 9.475 6.995 82.807 9.466
		 6.92 82.818 9.572 -4.936 82.818 11.401 -5.056 83.098 11.429 -5.4 83.345 11.293 -5.928 83.528 10.986 -6.575 83.626 10.491
		 -7.265 83.626 9.791 -7.912 83.528 8.862 -8.44 83.345 7.656 -8.784 83.098 6.202 -8.904 82.818 6.332 -8.784 82.538 6.466
		 -8.44 82.291 6.587 -7.912 82.108 6.677 -7.265 82.01 7.58 -6.575 82.01 9.049 -5.928 82.108 10.048 -5.4 82.291 10.733
		 -5.056 82.538 11.174 -5.611 82.818 10.905 -5.69 83.003 10.93 -5.917 83.166 10.823 -6.265 83.287 10.586 -6.693 83.351 10.217
		 -7.147 83.351 9.721 -7.575 83.287 9.114 -7.923 83.166 8.425 -8.15 83.003 7.72 -8.229 82.818 7.125 -8.15 82.633 6.812
		 -7.923 82.47 7.009 -7.575 82.349 7.681 -7.147 82.285 8.494 -6.693 82.285 9.259 -6.265 82.349 9.899 -5.917 82.47 10.389
		 -5.69 82.633 10.728 -6.265 82.818 10.313 -6.305 82.911 10.331 -6.418 82.992 10.268 -6.593 83.052 10.127 -6.806 83.084 9.917
		 -7.034 83.084 9.65 -7.247 83.052 9.348 -7.422 82.992 9.043 -7.535 82.911 8.777 -7.575 82.818 8.599 -7.535 82.725 8.551
		 -7.422 82.644 8.618 -7.247 82.584 8.82 -7.034 82.552 9.112 -6.806 82.552 9.439 -6.593 82.584 9.751 -6.418 82.644 10.017
		 -6.305 82.725 10.214 -6.841 82.818 9.672 -6.845 82.829 9.675 -6.859 82.839 9.666 -6.88 82.846 9.646 -6.906 82.85 9.617
		 -6.934 82.85 9.582 -6.96 82.846 9.546 -6.981 82.839 9.512 -6.995 82.829 9.485 -6.999 82.818 9.469 -6.995 82.807 9.466
		 -6.981 82.797 9.475 -6.96 82.79 9.497 -6.934 82.786 9.527 -6.906 82.786 9.563 -6.88 82.79 9.599 -6.859 82.797 9.632
		 -6.845 82.807 9.657 -6.92 82.818 9.572;
	setAttr -s 288 ".ed[0:287]"  0 1 1 1 19 1 19 18 1 18 0 1 1 2 1 2 20 1
		 20 19 1 2 3 1 3 21 1 21 20 1 3 4 1 4 22 1
		 22 21 1 4 5 1 5 23 1 23 22 1 5 6 1 6 24 1
		 24 23 1 6 7 1 7 25 1 25 24 1 7 8 1 8 26 1
		 26 25 1 8 9 1 9 27 1 27 26 1 9 10 1 10 28 1
		 28 27 1 10 11 1 11 29 1 29 28 1 11 12 1 12 30 1
		 30 29 1 12 13 1 13 31 1 31 30 1 13 14 1 14 32 1
		 32 31 1 14 15 1 15 33 1 33 32 1 15 16 1 16 34 1
		 34 33 1 16 17 1 17 35 1 35 34 1 17 0 1 18 35 1
		 19 37 1 37 36 1 36 18 1 20 38 1 38 37 1 21 39 1
		 39 38 1 22 40 1 40 39 1 23 41 1 41 40 1 24 42 1
		 42 41 1 25 43 1 43 42 1 26 44 1 44 43 1 27 45 1
		 45 44 1 28 46 1 46 45 1 29 47 1 47 46 1 30 48 1
		 48 47 1 31 49 1 49 48 1 32 50 1 50 49 1 33 51 1
		 51 50 1 34 52 1 52 51 1 35 53 1 53 52 1 36 53 1
		 37 55 1 55 54 1 54 36 1 38 56 1 56 55 1 39 57 1
		 57 56 1 40 58 1 58 57 1 41 59 1 59 58 1 42 60 1
		 60 59 1 43 61 1 61 60 1 44 62 1 62 61 1 45 63 1
		 63 62 1 46 64 1 64 63 1 47 65 1 65 64 1 48 66 1
		 66 65 1 49 67 1 67 66 1 50 68 1 68 67 1 51 69 1
		 69 68 1 52 70 1 70 69 1 53 71 1 71 70 1 54 71 1
		 55 72 1 72 54 1 56 72 1 57 72 1 58 72 1 59 72 1
		 60 72 1 61 72 1 62 72 1 63 72 1 64 72 1 65 72 1
		 66 72 1 67 72 1 68 72 1 69 72 1 70 72 1 71 72 1
		 73 74 1 74 92 1 92 91 1 91 73 1 74 75 1 75 93 1
		 93 92 1 75 76 1 76 94 1 94 93 1 76 77 1 77 95 1
		 95 94 1 77 78 1 78 96 1 96 95 1 78 79 1 79 97 1
		 97 96 1 79 80 1 80 98 1 98 97 1 80 81 1 81 99 1
		 99 98 1 81 82 1 82 100 1 100 99 1 82 83 1 83 101 1
		 101 100 1 83 84 1 84 102 1 102 101 1 84 85 1 85 103 1
		 103 102 1 85 86 1 86 104 1 104 103 1 86 87 1 87 105 1
		 105 104 1 87 88 1 88 106 1 106 105 1 88 89 1 89 107 1
		 107 106 1 89 90 1 90 108 1 108 107 1 90 73 1 91 108 1
		 92 110 1 110 109 1 109 91 1 93 111 1 111 110 1 94 112 1
		 112 111 1 95 113 1 113 112 1 96 114 1 114 113 1 97 115 1
		 115 114 1 98 116 1 116 115 1 99 117 1 117 116 1 100 118 1
		 118 117 1 101 119 1 119 118 1 102 120 1 120 119 1 103 121 1
		 121 120 1 104 122 1 122 121 1 105 123 1 123 122 1 106 124 1
		 124 123 1 107 125 1 125 124 1 108 126 1 126 125 1 109 126 1
		 110 128 1 128 127 1 127 109 1 111 129 1 129 128 1 112 130 1
		 130 129 1 113 131 1 131 130 1 114 132 1 132 131 1 115 133 1
		 133 132 1 116 134 1 134 133 1 117 135 1 135 134 1 118 136 1
		 136 135 1 119 137 1 137 136 1 120 138 1 138 137 1 121 139 1
		 139 138 1 122 140 1 140 139 1 123 141 1 141 140 1 124 142 1
		 142 141 1 125 143 1 143 142 1 126 144 1 144 143 1 127 144 1
		 128 145 1 145 127 1 129 145 1 130 145 1 131 145 1 132 145 1
		 133 145 1 134 145 1 135 145 1 136 145 1 137 145 1 138 145 1
		 139 145 1 140 145 1 141 145 1 142 145 1 143 145 1 144 145 1;
	setAttr -s 144 -ch 540 ".fc[0:143]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 47 48 -45
		f 4 49 50 51 -48
		f 4 52 -4 53 -51
		f 4 -3 54 55 56
		f 4 -7 57 58 -55
		f 4 -10 59 60 -58
		f 4 -13 61 62 -60
		f 4 -16 63 64 -62
		f 4 -19 65 66 -64
		f 4 -22 67 68 -66
		f 4 -25 69 70 -68
		f 4 -28 71 72 -70
		f 4 -31 73 74 -72
		f 4 -34 75 76 -74
		f 4 -37 77 78 -76
		f 4 -40 79 80 -78
		f 4 -43 81 82 -80
		f 4 -46 83 84 -82
		f 4 -49 85 86 -84
		f 4 -52 87 88 -86
		f 4 -54 -57 89 -88
		f 4 -56 90 91 92
		f 4 -59 93 94 -91
		f 4 -61 95 96 -94
		f 4 -63 97 98 -96
		f 4 -65 99 100 -98
		f 4 -67 101 102 -100
		f 4 -69 103 104 -102
		f 4 -71 105 106 -104
		f 4 -73 107 108 -106
		f 4 -75 109 110 -108
		f 4 -77 111 112 -110
		f 4 -79 113 114 -112
		f 4 -81 115 116 -114
		f 4 -83 117 118 -116
		f 4 -85 119 120 -118
		f 4 -87 121 122 -120
		f 4 -89 123 124 -122
		f 4 -90 -93 125 -124
		f 3 -92 126 127
		f 3 -95 128 -127
		f 3 -97 129 -129
		f 3 -99 130 -130
		f 3 -101 131 -131
		f 3 -103 132 -132
		f 3 -105 133 -133
		f 3 -107 134 -134
		f 3 -109 135 -135
		f 3 -111 136 -136
		f 3 -113 137 -137
		f 3 -115 138 -138
		f 3 -117 139 -139
		f 3 -119 140 -140
		f 3 -121 141 -141
		f 3 -123 142 -142
		f 3 -125 143 -143
		f 3 -126 -128 -144
		f 4 144 145 146 147
		f 4 148 149 150 -146
		f 4 151 152 153 -150
		f 4 154 155 156 -153
		f 4 157 158 159 -156
		f 4 160 161 162 -159
		f 4 163 164 165 -162
		f 4 166 167 168 -165
		f 4 169 170 171 -168
		f 4 172 173 174 -171
		f 4 175 176 177 -174
		f 4 178 179 180 -177
		f 4 181 182 183 -180
		f 4 184 185 186 -183
		f 4 187 188 189 -186
		f 4 190 191 192 -189
		f 4 193 194 195 -192
		f 4 196 -148 197 -195
		f 4 -147 198 199 200
		f 4 -151 201 202 -199
		f 4 -154 203 204 -202
		f 4 -157 205 206 -204
		f 4 -160 207 208 -206
		f 4 -163 209 210 -208
		f 4 -166 211 212 -210
		f 4 -169 213 214 -212
		f 4 -172 215 216 -214
		f 4 -175 217 218 -216
		f 4 -178 219 220 -218
		f 4 -181 221 222 -220
		f 4 -184 223 224 -222
		f 4 -187 225 226 -224
		f 4 -190 227 228 -226
		f 4 -193 229 230 -228
		f 4 -196 231 232 -230
		f 4 -198 -201 233 -232
		f 4 -200 234 235 236
		f 4 -203 237 238 -235
		f 4 -205 239 240 -238
		f 4 -207 241 242 -240
		f 4 -209 243 244 -242
		f 4 -211 245 246 -244
		f 4 -213 247 248 -246
		f 4 -215 249 250 -248
		f 4 -217 251 252 -250
		f 4 -219 253 254 -252
		f 4 -221 255 256 -254
		f 4 -223 257 258 -256
		f 4 -225 259 260 -258
		f 4 -227 261 262 -260
		f 4 -229 263 264 -262
		f 4 -231 265 266 -264
		f 4 -233 267 268 -266
		f 4 -234 -237 269 -268
		f 3 -236 270 271
		f 3 -239 272 -271
		f 3 -241 273 -273
		f 3 -243 274 -274
		f 3 -245 275 -275
		f 3 -247 276 -276
		f 3 -249 277 -277
		f 3 -251 278 -278
		f 3 -253 279 -279
		f 3 -255 280 -280
		f 3 -257 281 -281
		f 3 -259 282 -282
		f 3 -261 283 -283
		f 3 -263 284 -284
		f 3 -265 285 -285
		f 3 -267 286 -286
		f 3 -269 287 -287
		f 3 -270 -272 -288;
createNode skinCluster -n "aoi_blush_skinCluster";
	rename -uid "B7C4B45B-E256-5EF0-BC1B-7C9F7629056F";
	setAttr -s 146 ".wl";
	setAttr ".wl[0:145].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1;
	setAttr -s 1 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffc1b5";
	rename -uid "544947FF-FB10-5A41-B5B7-AC363ACDE1BA";
	setAttr ".c" -type "float3" 1 0.53328 0.46208 ;
createNode shadingEngine -n "paint_ffc1b5SG";
	rename -uid "2AFB7213-6737-53A5-993B-356E72A67D00";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_skin_shade" -p "aoi_geo";
	rename -uid "9C500EE4-AD94-5B45-AACE-B3991F7BDFCF";
createNode mesh -n "aoi_skin_shadeShape" -p "aoi_skin_shade";
	rename -uid "CF28BCD7-9082-5147-AB8A-1F3440704206";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_skin_shadeShapeOrig" -p "aoi_skin_shade";
	rename -uid "42C051E9-45DD-5F9B-B1CC-62C72C76215D";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 33 ".vt[0:32]"  0.18 83.3 12.984 0.098 83.54 13.02 -0.1 83.64 13.035 -0.298 83.54 13.016 -0.38 83.3 12.978 -0.298 83.06 12.945
		 -0.1 82.96 12.935 0.098 83.06 12.949 0.085 83.3 12.985 0.031 83.459 13.008 -0.1 83.524 13.018 -0.231 83.459 13.006
		 -0.285 83.3 12.981 -0.231 83.141 12.959 -0.1 83.076 12.952 0.031 83.141 12.962 -0.008 83.3 12.985 -0.035 83.379 12.997
		 -0.1 83.412 13.001 -0.165 83.379 12.995 -0.192 83.3 12.983 -0.165 83.221 12.972 -0.1 83.188 12.968 -0.035 83.221 12.973
		 -0.089 83.3 12.985 -0.092 83.31 12.986 -0.1 83.314 12.987 -0.108 83.31 12.986 -0.111 83.3 12.985 -0.108 83.29 12.983
		 -0.1 83.286 12.983 -0.092 83.29 12.983 -0.1 83.3 12.985;
	setAttr -s 64 ".ed[0:63]"  0 1 1 1 9 1 9 8 1 8 0 1 1 2 1 2 10 1
		 10 9 1 2 3 1 3 11 1 11 10 1 3 4 1 4 12 1
		 12 11 1 4 5 1 5 13 1 13 12 1 5 6 1 6 14 1
		 14 13 1 6 7 1 7 15 1 15 14 1 7 0 1 8 15 1
		 9 17 1 17 16 1 16 8 1 10 18 1 18 17 1 11 19 1
		 19 18 1 12 20 1 20 19 1 13 21 1 21 20 1 14 22 1
		 22 21 1 15 23 1 23 22 1 16 23 1 17 25 1 25 24 1
		 24 16 1 18 26 1 26 25 1 19 27 1 27 26 1 20 28 1
		 28 27 1 21 29 1 29 28 1 22 30 1 30 29 1 23 31 1
		 31 30 1 24 31 1 25 32 1 32 24 1 26 32 1 27 32 1
		 28 32 1 29 32 1 30 32 1 31 32 1;
	setAttr -s 32 -ch 120 ".fc[0:31]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 -4 23 -21
		f 4 -3 24 25 26
		f 4 -7 27 28 -25
		f 4 -10 29 30 -28
		f 4 -13 31 32 -30
		f 4 -16 33 34 -32
		f 4 -19 35 36 -34
		f 4 -22 37 38 -36
		f 4 -24 -27 39 -38
		f 4 -26 40 41 42
		f 4 -29 43 44 -41
		f 4 -31 45 46 -44
		f 4 -33 47 48 -46
		f 4 -35 49 50 -48
		f 4 -37 51 52 -50
		f 4 -39 53 54 -52
		f 4 -40 -43 55 -54
		f 3 -42 56 57
		f 3 -45 58 -57
		f 3 -47 59 -59
		f 3 -49 60 -60
		f 3 -51 61 -61
		f 3 -53 62 -62
		f 3 -55 63 -63
		f 3 -56 -58 -64;
createNode skinCluster -n "aoi_skin_shade_skinCluster";
	rename -uid "A196888E-B4E7-537E-B132-1A869878002C";
	setAttr -s 33 ".wl";
	setAttr ".wl[0:32].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1;
	setAttr -s 1 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_eeb49c";
	rename -uid "838A7689-7F5A-5A1A-B736-B5894B42F4F0";
	setAttr ".c" -type "float3" 0.85499 0.45641 0.33245 ;
createNode shadingEngine -n "paint_eeb49cSG";
	rename -uid "901B1F72-B435-5653-BAA3-39DA4EA6BB6B";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_hair" -p "aoi_geo";
	rename -uid "72974439-0AF8-503B-9DDC-504BCDA7E653";
createNode mesh -n "aoi_hairShape" -p "aoi_hair";
	rename -uid "81D4F59C-3675-51D2-956E-2A02CE258B42";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_hairShapeOrig" -p "aoi_hair";
	rename -uid "C0786935-3357-5683-8426-9A2B05AEA67A";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 772 ".vt[0:771]"  0 100.143 14.172 3.197 99.901 13.898 6.362 99.19 13.064 9.437 98.05 11.631 12.029 96.547 9.337 13.976 94.767 6.516
		 15.151 92.81 3.477 15.181 90.786 0.599 14.43 88.807 -1.938 12.309 86.98 -3.427 9.91 85.398 -4.403 7.186 84.137 -4.804
		 4.616 83.247 -4.939 2.256 82.746 -5.009 0 82.604 -5.057 -2.256 82.746 -5.009 -4.616 83.247 -4.939 -7.186 84.137 -4.804
		 -9.91 85.398 -4.403 -12.309 86.98 -3.427 -14.43 88.807 -1.938 -15.181 90.786 0.599 -15.151 92.81 3.477 -13.976 94.767 6.516
		 -12.029 96.547 9.337 -9.437 98.05 11.631 -6.362 99.19 13.064 -3.197 99.901 13.898 0 101.083 13.783 3.107 100.871 13.507
		 6.171 100.249 12.668 9.126 99.252 11.238 11.871 97.937 9.189 13.872 96.379 6.382 15.13 94.666 3.257 15.556 92.896 0.087
		 14.866 91.164 -2.725 13.481 89.565 -5.147 11.267 88.181 -6.852 8.556 87.077 -7.868 5.743 86.299 -8.544 2.885 85.86 -8.954
		 0 85.736 -9.112 -2.885 85.86 -8.954 -5.743 86.299 -8.544 -8.556 87.077 -7.868 -11.267 88.181 -6.852 -13.481 89.565 -5.147
		 -14.866 91.164 -2.725 -15.556 92.896 0.087 -15.13 94.666 3.257 -13.872 96.379 6.382 -11.871 97.937 9.189 -9.126 99.252 11.238
		 -6.171 100.249 12.668 -3.107 100.871 13.507 0 102.022 12.996 2.96 101.841 12.84 5.98 101.308 12.271 8.815 100.453 10.844
		 11.419 99.326 8.821 13.66 97.99 6.21 15.001 96.523 3.06 15.495 95.005 -0.227 15.21 93.521 -3.447 13.896 92.15 -6.195
		 11.893 90.964 -8.454 9.38 90.018 -10.236 6.476 89.35 -11.529 3.306 88.974 -12.324 0 88.868 -12.603 -3.306 88.974 -12.324
		 -6.476 89.35 -11.529 -9.38 90.018 -10.236 -11.893 90.964 -8.454 -13.896 92.15 -6.195 -15.21 93.521 -3.447 -15.495 95.005 -0.227
		 -15.001 96.523 3.06 -13.66 97.99 6.21 -11.419 99.326 8.821 -8.815 100.453 10.844 -5.98 101.308 12.271 -2.96 101.841 12.84
		 0 102.962 12.01 2.745 102.811 11.848 5.544 102.366 11.322 8.41 101.654 10.325 10.968 100.715 8.453 13.056 99.602 5.903
		 14.623 98.379 2.863 15.345 97.114 -0.5 15.046 95.877 -3.809 13.978 94.735 -6.902 12.185 93.746 -9.641 9.706 92.958 -11.81
		 6.712 92.402 -13.298 3.43 92.089 -14.217 0 92 -14.535 -3.43 92.089 -14.217 -6.712 92.402 -13.298 -9.706 92.958 -11.81
		 -12.185 93.746 -9.641 -13.978 94.735 -6.902 -15.046 95.877 -3.809 -15.345 97.114 -0.5 -14.623 98.379 2.863 -13.056 99.602 5.903
		 -10.968 100.715 8.453 -8.41 101.654 10.325 -5.544 102.366 11.322 -2.745 102.811 11.848 0 103.902 11.023 2.529 103.781 10.856
		 5.086 103.425 10.324 7.663 102.855 9.345 10.195 102.104 7.815 12.453 101.214 5.597 13.871 100.235 2.665 14.649 99.223 -0.598
		 14.682 98.234 -4.037 13.812 97.32 -7.357 12.03 96.529 -10.187 9.621 95.899 -12.532 6.709 95.454 -14.289 3.445 95.203 -15.38
		 0 95.132 -15.752 -3.445 95.203 -15.38 -6.709 95.454 -14.289 -9.621 95.899 -12.532 -12.03 96.529 -10.187 -13.812 97.32 -7.357
		 -14.682 98.234 -4.037 -14.649 99.223 -0.598 -13.871 100.235 2.665 -12.453 101.214 5.597 -10.195 102.104 7.815 -7.663 102.855 9.345
		 -5.086 103.425 10.324 -2.529 103.781 10.856 0 104.841 9.673 2.258 104.751 9.612 4.628 104.484 9.325 6.916 104.056 8.365
		 9.112 103.493 6.918 11.1 102.825 4.93 12.725 102.091 2.391 13.772 101.332 -0.638 13.727 100.59 -3.875 12.943 99.905 -7.067
		 11.424 99.312 -10.024 9.233 98.839 -12.554 6.485 98.505 -14.49 3.343 98.317 -15.7 0 98.264 -16.109 -3.343 98.317 -15.7
		 -6.485 98.505 -14.49 -9.233 98.839 -12.554 -11.424 99.312 -10.024 -12.943 99.905 -7.067 -13.727 100.59 -3.875 -13.772 101.332 -0.638
		 -12.725 102.091 2.391 -11.1 102.825 4.93 -9.112 103.493 6.918 -6.916 104.056 8.365 -4.628 104.484 9.325 -2.258 104.751 9.612
		 0 105.781 7.595 1.796 105.72 7.522 3.668 105.543 7.265 5.65 105.258 6.724 7.713 104.882 5.766 9.652 104.437 4.216
		 10.92 103.948 1.99 11.705 103.442 -0.593 11.893 102.947 -3.414 11.401 102.49 -6.306 10.202 102.095 -9.067 8.332 101.779 -11.483
		 5.894 101.557 -13.357 3.051 101.431 -14.535 0 101.396 -14.931 -3.051 101.431 -14.535 -5.894 101.557 -13.357 -8.332 101.779 -11.483
		 -10.202 102.095 -9.067 -11.401 102.49 -6.306 -11.893 102.947 -3.414 -11.705 103.442 -0.593 -10.92 103.948 1.99 -9.652 104.437 4.216
		 -7.713 104.882 5.766 -5.65 105.258 6.724 -3.668 105.543 7.265 -1.796 105.72 7.522 0 106.72 5.517 1.335 106.69 5.431
		 2.686 106.601 5.158 4.049 106.459 4.655 5.392 106.271 3.867 6.642 106.048 2.745 7.697 105.804 1.269 8.436 105.551 -0.535
		 8.739 105.303 -2.589 8.516 105.075 -4.762 7.721 104.877 -6.885 6.367 104.72 -8.774 4.534 104.608 -10.254 2.355 104.546 -11.188
		 0 104.528 -11.502 -2.355 104.546 -11.188 -4.534 104.608 -10.254 -6.367 104.72 -8.774 -7.721 104.877 -6.885 -8.516 105.075 -4.762
		 -8.739 105.303 -2.589 -8.436 105.551 -0.535 -7.697 105.804 1.269 -6.642 106.048 2.745 -5.392 106.271 3.867 -4.049 106.459 4.655
		 -2.686 106.601 5.158 -1.335 106.69 5.431 0 107.66 0.355 0.209 107.66 0.335 0.407 107.66 0.278 0.584 107.66 0.185
		 0.733 107.66 0.061 0.844 107.66 -0.087 0.914 107.66 -0.252 0.937 107.66 -0.426 0.914 107.66 -0.6 0.844 107.66 -0.765
		 0.733 107.66 -0.913 0.584 107.66 -1.037 0.407 107.66 -1.13 0.209 107.66 -1.187 0 107.66 -1.207 -0.209 107.66 -1.187
		 -0.407 107.66 -1.13 -0.584 107.66 -1.037 -0.733 107.66 -0.913 -0.844 107.66 -0.765 -0.914 107.66 -0.6 -0.937 107.66 -0.426
		 -0.914 107.66 -0.252 -0.844 107.66 -0.087 -0.733 107.66 0.061 -0.584 107.66 0.185 -0.407 107.66 0.278 -0.209 107.66 0.335
		 0 107.66 -0.426 3.718 93.583 15.074 3.842 93.608 15.345 3.921 93.616 15.427 3.951 93.608 15.318 3.932 93.583 15.021
		 0.296 95.8 15.46 1.281 95.873 15.783 2.272 95.898 15.797 3.22 95.873 15.505 4.077 95.8 14.918 -2.585 98.017 15.066
		 -0.986 98.156 15.709 0.704 98.202 15.874 2.374 98.156 15.556 3.912 98.017 14.77 -4.631 100.234 13.584 -2.761 100.455 14.6
		 -0.692 100.529 15.015 1.404 100.455 14.799 3.356 100.234 13.964 -5.672 102.45 11.495 -3.848 102.772 12.773 -1.73 102.879 13.41
		 0.475 102.772 13.347 2.55 102.45 12.586 -5.591 104.667 8.904 -4.073 105.106 10.197 -2.224 105.252 10.915 -0.248 105.106 10.982
		 1.636 104.667 10.386 -3.399 106.884 4.533 -2.582 107.456 5.325 -1.547 107.647 5.789 -0.418 107.456 5.872 0.671 106.884 5.561
		 9.522 92 12.221 9.746 92 12.413 9.85 92 12.455 9.833 92 12.347 9.694 92 12.092 6.864 94.428 13.929
		 7.858 94.475 13.829 8.731 94.49 13.455 9.442 94.475 12.827 9.953 94.428 11.973 4.224 96.856 14.845 5.881 96.968 14.748
		 7.425 97.005 14.196 8.76 96.968 13.228 9.795 96.856 11.904 1.886 99.284 14.643 3.953 99.48 14.738 5.95 99.545 14.215
		 7.718 99.48 13.12 9.111 99.284 11.539 0.126 101.712 13.625 2.321 102.01 13.965 4.509 102.11 13.59 6.483 102.01 12.54
		 8.054 101.712 10.911 -0.886 104.139 11.035 1.029 104.56 11.518 2.994 104.7 11.335 4.797 104.56 10.51 6.244 104.139 9.128
		 -0.862 106.567 6.244 0.281 107.128 6.616 1.479 107.314 6.57 2.592 107.128 6.116 3.488 106.567 5.304 -6.939 92 13.777
		 -7.02 92 14.054 -7.013 92 14.163 -6.921 92 14.101 -6.743 92 13.869 -8.815 94.428 12.813 -8.27 94.475 13.593
		 -7.548 94.49 14.136 -6.689 94.475 14.417 -5.732 94.428 14.42 -10.075 96.856 11.667 -9.138 96.968 12.968 -7.905 97.005 13.932
		 -6.455 96.968 14.504 -4.879 96.856 14.641 -10.548 99.284 10.222 -9.446 99.48 11.91 -7.93 99.545 13.187 -6.122 99.48 13.956
		 -4.162 99.284 14.152 -10.337 101.712 8.744 -9.243 102.01 10.621 -7.654 102.11 12.055 -5.72 102.01 12.917 -3.618 101.712 13.121
		 -8.811 104.139 6.709 -7.915 104.56 8.41 -6.537 104.7 9.717 -4.825 104.56 10.497 -2.956 104.139 10.665 -5.304 106.567 3.647
		 -4.799 107.128 4.689 -3.979 107.314 5.491 -2.941 107.128 5.964 -1.8 106.567 6.05 13.231 88.833 7.654 13.506 88.784 7.735
		 13.614 88.768 7.732 13.556 88.784 7.648 13.33 88.833 7.483 12.181 91.736 9.665 13.024 91.731 9.17 13.639 91.729 8.488
		 14.001 91.731 7.656 14.088 91.736 6.711 10.734 94.639 11.277 12.177 94.7 10.429 13.313 94.72 9.234 14.073 94.7 7.772
		 14.401 94.639 6.135 9.137 97.542 12.368 11.077 97.691 11.386 12.653 97.741 9.877 13.74 97.691 7.965 14.248 97.542 5.803
		 7.319 100.445 12.209 9.479 100.705 11.321 11.273 100.791 9.791 12.532 100.705 7.766 13.132 100.445 5.438 5.434 103.348 10.569
		 7.447 103.741 9.913 9.147 103.871 8.618 10.353 103.741 6.827 10.934 103.348 4.728 3.07 106.251 6.321 4.351 106.799 5.988
		 5.444 106.981 5.232 6.222 106.799 4.145 6.593 106.251 2.85 -12.622 89.467 8.711 -12.83 89.428 8.899 -12.879 89.415 8.991
		 -12.77 89.428 8.983 -12.504 89.467 8.874 -13.919 92.264 7.169 -13.819 92.269 8.084 -13.451 92.271 8.877 -12.838 92.269 9.513
		 -12.005 92.264 9.958 -14.545 95.061 5.695 -14.302 95.132 7.271 -13.639 95.155 8.691 -12.604 95.132 9.868 -11.258 95.061 10.722
		 -14.666 97.859 4.438 -14.396 98.016 6.531 -13.556 98.069 8.44 -12.216 98.016 10.017 -10.479 97.859 11.134 -13.753 100.656 3.384
		 -13.533 100.922 5.652 -12.656 101.011 7.736 -11.208 100.922 9.442 -9.32 100.656 10.609 -11.617 103.453 2.432 -11.481 103.85 4.485
		 -10.711 103.982 6.378 -9.393 103.85 7.914 -7.661 103.453 8.929 -7.167 106.251 1.251 -7.118 106.799 2.534 -6.646 106.981 3.718
		 -5.809 106.799 4.67 -4.7 106.251 5.277 -12.622 79.24 4.584 -12.852 79.24 4.663 -12.923 79.24 4.717 -12.836 79.24 4.746
		 -12.591 79.24 4.747 -12.787 83.397 2.058 -13.081 83.397 3.295 -13.035 83.397 4.552 -12.653 83.397 5.76 -11.955 83.397 6.848
		 -13.786 87.144 -0.269 -14.38 87.032 1.732 -14.358 86.995 3.817 -13.724 87.032 5.818 -12.526 87.144 7.579 -15.127 91.683 -3.078
		 -16.042 91.675 -0.396 -16.09 91.672 2.447 -15.265 91.675 5.179 -13.646 91.683 7.535 -15.078 96.222 -4.522 -16.169 96.352 -1.555
		 -16.286 96.396 1.636 -15.415 96.352 4.705 -13.652 96.222 7.318 -13.69 100.761 -4.697 -14.792 101.065 -1.915 -14.952 101.166 1.113
		 -14.151 101.065 4.028 -12.483 100.761 6.489 -9.026 105.301 -3.275 -9.812 105.812 -1.464 -9.945 105.983 0.525 -9.412 105.812 2.443
		 -8.277 105.301 4.046 12.664 79.24 4.338 12.909 79.24 4.329 12.995 79.24 4.297 12.921 79.24 4.245 12.689 79.24 4.174
		 12.077 83.397 6.541 12.742 83.397 5.435 13.087 83.397 4.218 13.097 83.397 2.96 12.766 83.397 1.731 12.651 87.144 7.342
		 13.809 87.032 5.559 14.399 86.995 3.545 14.373 87.032 1.461 13.735 87.144 -0.529 13.751 91.683 7.349 15.334 91.675 4.971
		 16.119 91.672 2.228 16.029 91.675 -0.614 15.074 91.683 -3.283 13.715 96.222 7.202 15.456 96.352 4.574 16.302 96.396 1.498
		 16.158 96.352 -1.692 15.043 96.222 -4.649 12.506 100.761 6.445 14.166 101.065 3.978 14.958 101.166 1.06 14.788 101.065 -1.967
		 13.676 100.761 -4.746 8.277 105.301 4.046 9.412 105.812 2.443 9.945 105.983 0.525 9.812 105.812 -1.464 9.026 105.301 -3.275
		 -11.041 76.92 -3.406 -11.272 76.92 -3.482 -11.364 76.92 -3.483 -11.317 76.92 -3.409 -11.13 76.92 -3.262 -9.544 81.367 -5.31
		 -10.614 81.367 -4.523 -11.434 81.367 -3.52 -11.96 81.367 -2.361 -12.16 81.367 -1.107 -8.557 85.813 -6.229 -10.225 85.813 -5.085
		 -11.504 85.813 -3.558 -12.291 85.813 -1.767 -12.524 85.813 0.145 -9.603 90.1 -10.379 -11.99 90.049 -8.854 -13.803 90.032 -6.719
		 -14.867 90.049 -4.177 -15.081 90.1 -1.475 -9.646 94.956 -12.608 -12.293 95.047 -10.916 -14.291 95.077 -8.459 -15.422 95.047 -5.502
		 -15.564 94.956 -2.366 -8.934 99.811 -12.612 -11.481 100.082 -11.012 -13.392 100.172 -8.613 -14.442 100.082 -5.701 -14.508 99.811 -2.616
		 -6.569 104.667 -9.349 -8.482 105.154 -8.212 -9.909 105.317 -6.457 -10.672 105.154 -4.308 -10.672 104.667 -2.034 11.13 76.92 -3.262
		 11.317 76.92 -3.409 11.364 76.92 -3.483 11.272 76.92 -3.482 11.041 76.92 -3.406 12.16 81.367 -1.107 11.96 81.367 -2.361
		 11.434 81.367 -3.52 10.614 81.367 -4.523 9.544 81.367 -5.31 12.524 85.813 0.145 12.291 85.813 -1.767 11.504 85.813 -3.558
		 10.225 85.813 -5.085 8.557 85.813 -6.229 15.081 90.1 -1.475 14.867 90.049 -4.177 13.803 90.032 -6.719 11.99 90.049 -8.854
		 9.603 90.1 -10.379 15.564 94.956 -2.366 15.422 95.047 -5.502 14.291 95.077 -8.459 12.293 95.047 -10.916 9.646 94.956 -12.608
		 14.508 99.811 -2.616 14.442 100.082 -5.701 13.392 100.172 -8.613 11.481 100.082 -11.012 8.934 99.811 -12.612 10.672 104.667 -2.034
		 10.672 105.154 -4.308 9.909 105.317 -6.457 8.482 105.154 -8.212 6.569 104.667 -9.349 5.288 76.34 -8.211 5.346 76.34 -8.432
		 5.337 76.34 -8.517 5.263 76.34 -8.466 5.125 76.34 -8.278 7.486 80.883 -7.029 6.53 80.883 -7.934 5.37 80.883 -8.585
		 4.072 80.883 -8.949 2.707 80.883 -9.003 8.575 85.427 -6.214 7.174 85.427 -7.634 5.403 85.427 -8.653 3.401 85.427 -9.192
		 1.326 85.427 -9.208 10.76 89.783 -9.207 8.902 89.724 -11.258 6.459 89.704 -12.715 3.665 89.724 -13.437 0.789 89.783 -13.354
		 11.338 94.745 -11.053 9.376 94.829 -13.502 6.718 94.857 -15.228 3.653 94.829 -16.042 0.514 94.745 -15.856 10.628 99.706 -11.089
		 8.819 99.973 -13.552 6.309 100.062 -15.274 3.393 99.973 -16.053 0.414 99.706 -15.797 7.797 104.667 -8.211 6.498 105.154 -10.051
		 4.654 105.317 -11.329 2.498 105.154 -11.885 0.301 104.667 -11.647 -5.125 76.34 -8.278 -5.263 76.34 -8.466 -5.337 76.34 -8.517
		 -5.346 76.34 -8.432 -5.288 76.34 -8.211 -2.707 80.883 -9.003 -4.072 80.883 -8.949 -5.37 80.883 -8.585 -6.53 80.883 -7.934
		 -7.486 80.883 -7.029 -1.326 85.427 -9.208 -3.401 85.427 -9.192 -5.403 85.427 -8.653 -7.174 85.427 -7.634 -8.575 85.427 -6.214
		 -0.789 89.783 -13.354 -3.665 89.724 -13.437 -6.459 89.704 -12.715 -8.902 89.724 -11.258 -10.76 89.783 -9.207 -0.514 94.745 -15.856
		 -3.653 94.829 -16.042 -6.718 94.857 -15.228 -9.376 94.829 -13.502 -11.338 94.745 -11.053 -0.414 99.706 -15.797 -3.393 99.973 -16.053
		 -6.309 100.062 -15.274 -8.819 99.973 -13.552 -10.628 99.706 -11.089 -0.301 104.667 -11.647 -2.498 105.154 -11.885 -4.654 105.317 -11.329
		 -6.498 105.154 -10.051 -7.797 104.667 -8.211 -1.062 107.929 1.16 -0.89 107.911 1.504 -0.479 107.748 1.756 0.06 107.483 1.848
		 0.583 107.189 1.756 0.949 106.943 1.504 1.062 106.811 1.16 0.89 106.829 0.816 0.479 106.992 0.564 -0.06 107.257 0.472
		 -0.583 107.551 0.564 -0.949 107.797 0.816 -0.53 108.896 0.954 -0.361 108.878 1.289 0.042 108.717 1.533 0.572 108.457 1.623
		 1.086 108.168 1.533 1.447 107.926 1.289 1.558 107.797 0.954 1.389 107.816 0.62 0.986 107.977 0.375 0.456 108.237 0.286
		 -0.058 108.526 0.375 -0.419 108.768 0.62 0.002 109.864 0.749 0.167 109.845 1.073 0.564 109.687 1.311 1.085 109.431 1.398
		 1.59 109.146 1.311 1.945 108.909 1.073 2.055 108.784 0.749 1.889 108.802 0.424 1.493 108.961 0.187 0.972 109.217 0.1
		 0.466 109.501 0.187 0.111 109.738 0.424 0.534 110.832 0.543 0.696 110.812 0.858 1.085 110.656 1.088 1.597 110.404 1.172
		 2.094 110.125 1.088 2.443 109.893 0.858 2.551 109.77 0.543 2.389 109.789 0.228 2 109.945 -0.002 1.488 110.197 -0.086
		 0.991 110.476 -0.002 0.642 110.709 0.228 1.066 111.799 0.337 1.225 111.78 0.642 1.607 111.625 0.865 2.11 111.378 0.947
		 2.598 111.104 0.865 2.941 110.876 0.642 3.048 110.756 0.337 2.889 110.776 0.033 2.506 110.93 -0.191 2.004 111.177 -0.272
		 1.515 111.451 -0.191 1.172 111.679 0.033 1.675 112.893 0.132 1.818 112.84 0.429 2.164 112.631 0.646 2.618 112.321 0.726
		 3.06 111.993 0.646 3.37 111.735 0.429 3.467 111.616 0.132 3.323 111.669 -0.166 2.978 111.878 -0.383 2.524 112.188 -0.463
		 2.082 112.516 -0.383 1.771 112.774 -0.166 2.811 113.778 0.048 2.869 113.67 0.303 3.038 113.383 0.489 3.273 112.993 0.558
		 3.51 112.605 0.489 3.686 112.323 0.303 3.755 112.222 0.048 3.697 112.329 -0.207 3.528 112.616 -0.394 3.293 113.006 -0.462
		 3.056 113.394 -0.394 2.879 113.677 -0.207 4.132 114.019 0.181 4.137 113.92 0.389 4.199 113.663 0.542 4.3 113.317 0.598
		 4.413 112.976 0.542 4.509 112.73 0.389 4.562 112.645 0.181 4.557 112.745 -0.028 4.496 113.001 -0.18 4.395 113.347 -0.236
		 4.281 113.689 -0.18 4.185 113.935 -0.028 5.253 114.171 0.314 5.256 114.097 0.478 5.3 113.908 0.598 5.374 113.653 0.642
		 5.458 113.402 0.598 5.53 113.221 0.478 5.57 113.159 0.314 5.567 113.233 0.15 5.523 113.422 0.03 5.449 113.676 -0.014
		 5.365 113.928 0.03 5.293 114.109 0.15 6.374 114.322 0.447 6.374 114.274 0.566 6.402 114.152 0.653 6.449 113.989 0.685
		 6.503 113.828 0.653 6.55 113.712 0.566 6.577 113.673 0.447 6.577 113.721 0.328 6.55 113.842 0.241 6.503 114.006 0.209
		 6.449 114.167 0.241 6.401 114.283 0.328 7.495 114.473 0.58 7.493 114.451 0.654 7.503 114.397 0.709 7.523 114.325 0.729
		 7.548 114.254 0.709 7.57 114.203 0.654 7.585 114.187 0.58 7.587 114.209 0.506 7.577 114.263 0.451 7.557 114.335 0.431
		 7.532 114.406 0.451 7.51 114.457 0.506 0 107.37 1.16 7.54 114.33 0.58;
	setAttr -s 1418 ".ed[0:1417]"  0 1 1 1 29 1 29 28 1 28 0 1 1 2 1 2 30 1
		 30 29 1 2 3 1 3 31 1 31 30 1 3 4 1 4 32 1
		 32 31 1 4 5 1 5 33 1 33 32 1 5 6 1 6 34 1
		 34 33 1 6 7 1 7 35 1 35 34 1 7 8 1 8 36 1
		 36 35 1 8 9 1 9 37 1 37 36 1 9 10 1 10 38 1
		 38 37 1 10 11 1 11 39 1 39 38 1 11 12 1 12 40 1
		 40 39 1 12 13 1 13 41 1 41 40 1 13 14 1 14 42 1
		 42 41 1 14 15 1 15 43 1 43 42 1 15 16 1 16 44 1
		 44 43 1 16 17 1 17 45 1 45 44 1 17 18 1 18 46 1
		 46 45 1 18 19 1 19 47 1 47 46 1 19 20 1 20 48 1
		 48 47 1 20 21 1 21 49 1 49 48 1 21 22 1 22 50 1
		 50 49 1 22 23 1 23 51 1 51 50 1 23 24 1 24 52 1
		 52 51 1 24 25 1 25 53 1 53 52 1 25 26 1 26 54 1
		 54 53 1 26 27 1 27 55 1 55 54 1 27 0 1 28 55 1
		 29 57 1 57 56 1 56 28 1 30 58 1 58 57 1 31 59 1
		 59 58 1 32 60 1 60 59 1 33 61 1 61 60 1 34 62 1
		 62 61 1 35 63 1 63 62 1 36 64 1 64 63 1 37 65 1
		 65 64 1 38 66 1 66 65 1 39 67 1 67 66 1 40 68 1
		 68 67 1 41 69 1 69 68 1 42 70 1 70 69 1 43 71 1
		 71 70 1 44 72 1 72 71 1 45 73 1 73 72 1 46 74 1
		 74 73 1 47 75 1 75 74 1 48 76 1 76 75 1 49 77 1
		 77 76 1 50 78 1 78 77 1 51 79 1 79 78 1 52 80 1
		 80 79 1 53 81 1 81 80 1 54 82 1 82 81 1 55 83 1
		 83 82 1 56 83 1 57 85 1 85 84 1 84 56 1 58 86 1
		 86 85 1 59 87 1 87 86 1 60 88 1 88 87 1 61 89 1
		 89 88 1 62 90 1 90 89 1 63 91 1 91 90 1 64 92 1
		 92 91 1 65 93 1 93 92 1 66 94 1 94 93 1 67 95 1
		 95 94 1 68 96 1 96 95 1 69 97 1 97 96 1 70 98 1
		 98 97 1 71 99 1 99 98 1 72 100 1 100 99 1 73 101 1
		 101 100 1 74 102 1 102 101 1 75 103 1 103 102 1 76 104 1
		 104 103 1 77 105 1 105 104 1 78 106 1 106 105 1 79 107 1
		 107 106 1 80 108 1 108 107 1 81 109 1 109 108 1 82 110 1
		 110 109 1 83 111 1 111 110 1 84 111 1 85 113 1 113 112 1
		 112 84 1 86 114 1 114 113 1 87 115 1 115 114 1 88 116 1
		 116 115 1 89 117 1 117 116 1 90 118 1 118 117 1 91 119 1
		 119 118 1 92 120 1 120 119 1 93 121 1 121 120 1 94 122 1
		 122 121 1 95 123 1 123 122 1 96 124 1 124 123 1 97 125 1
		 125 124 1 98 126 1 126 125 1 99 127 1 127 126 1 100 128 1
		 128 127 1 101 129 1 129 128 1 102 130 1 130 129 1 103 131 1
		 131 130 1 104 132 1 132 131 1 105 133 1 133 132 1 106 134 1
		 134 133 1 107 135 1 135 134 1 108 136 1 136 135 1 109 137 1
		 137 136 1 110 138 1 138 137 1 111 139 1 139 138 1 112 139 1
		 113 141 1 141 140 1 140 112 1 114 142 1 142 141 1 115 143 1
		 143 142 1 116 144 1 144 143 1 117 145 1 145 144 1 118 146 1
		 146 145 1 119 147 1 147 146 1 120 148 1 148 147 1 121 149 1
		 149 148 1 122 150 1 150 149 1 123 151 1 151 150 1 124 152 1
		 152 151 1 125 153 1 153 152 1 126 154 1 154 153 1 127 155 1
		 155 154 1 128 156 1 156 155 1 129 157 1 157 156 1 130 158 1
		 158 157 1 131 159 1 159 158 1 132 160 1 160 159 1 133 161 1
		 161 160 1 134 162 1 162 161 1 135 163 1 163 162 1 136 164 1
		 164 163 1 137 165 1 165 164 1 138 166 1 166 165 1 139 167 1
		 167 166 1 140 167 1 141 169 1 169 168 1 168 140 1 142 170 1
		 170 169 1 143 171 1 171 170 1 144 172 1 172 171 1 145 173 1
		 173 172 1 146 174 1 174 173 1 147 175 1 175 174 1 148 176 1
		 176 175 1 149 177 1 177 176 1 150 178 1 178 177 1 151 179 1
		 179 178 1 152 180 1 180 179 1 153 181 1 181 180 1 154 182 1
		 182 181 1 155 183 1 183 182 1 156 184 1 184 183 1 157 185 1
		 185 184 1 158 186 1 186 185 1 159 187 1 187 186 1 160 188 1
		 188 187 1 161 189 1 189 188 1 162 190 1 190 189 1 163 191 1
		 191 190 1 164 192 1 192 191 1 165 193 1 193 192 1 166 194 1
		 194 193 1 167 195 1 195 194 1 168 195 1 169 197 1 197 196 1
		 196 168 1 170 198 1 198 197 1 171 199 1 199 198 1 172 200 1
		 200 199 1 173 201 1 201 200 1 174 202 1 202 201 1 175 203 1
		 203 202 1 176 204 1 204 203 1 177 205 1 205 204 1 178 206 1
		 206 205 1 179 207 1 207 206 1 180 208 1 208 207 1 181 209 1
		 209 208 1 182 210 1 210 209 1 183 211 1 211 210 1 184 212 1
		 212 211 1 185 213 1 213 212 1 186 214 1 214 213 1 187 215 1
		 215 214 1 188 216 1 216 215 1 189 217 1 217 216 1 190 218 1
		 218 217 1 191 219 1 219 218 1 192 220 1 220 219 1 193 221 1
		 221 220 1 194 222 1 222 221 1 195 223 1 223 222 1 196 223 1
		 197 225 1 225 224 1 224 196 1 198 226 1 226 225 1 199 227 1
		 227 226 1 200 228 1 228 227 1 201 229 1 229 228 1 202 230 1
		 230 229 1 203 231 1 231 230 1 204 232 1 232 231 1 205 233 1
		 233 232 1 206 234 1 234 233 1 207 235 1 235 234 1 208 236 1
		 236 235 1 209 237 1 237 236 1 210 238 1 238 237 1 211 239 1
		 239 238 1 212 240 1 240 239 1 213 241 1 241 240 1 214 242 1
		 242 241 1 215 243 1 243 242 1 216 244 1 244 243 1 217 245 1
		 245 244 1 218 246 1 246 245 1 219 247 1 247 246 1 220 248 1
		 248 247 1 221 249 1 249 248 1 222 250 1 250 249 1 223 251 1
		 251 250 1 224 251 1 225 252 1 252 224 1 226 252 1 227 252 1
		 228 252 1 229 252 1 230 252 1 231 252 1 232 252 1 233 252 1
		 234 252 1 235 252 1 236 252 1 237 252 1 238 252 1 239 252 1
		 240 252 1 241 252 1 242 252 1 243 252 1 244 252 1 245 252 1
		 246 252 1 247 252 1 248 252 1 249 252 1 250 252 1 251 252 1
		 253 254 1 254 259 1 259 258 1 258 253 1 254 255 1 255 260 1
		 260 259 1 255 256 1 256 261 1 261 260 1 256 257 1 257 262 1
		 262 261 1 259 264 1 264 263 1 263 258 1 260 265 1 265 264 1
		 261 266 1 266 265 1 262 267 1 267 266 1 264 269 1 269 268 1
		 268 263 1 265 270 1 270 269 1 266 271 1 271 270 1 267 272 1
		 272 271 1 269 274 1 274 273 1 273 268 1 270 275 1 275 274 1
		 271 276 1 276 275 1 272 277 1 277 276 1 274 279 1 279 278 1
		 278 273 1 275 280 1 280 279 1 276 281 1 281 280 1 277 282 1
		 282 281 1 279 284 1 284 283 1 283 278 1 280 285 1 285 284 1
		 281 286 1 286 285 1 282 287 1 287 286 1 288 289 1 289 294 1
		 294 293 1 293 288 1 289 290 1 290 295 1 295 294 1 290 291 1
		 291 296 1 296 295 1 291 292 1 292 297 1 297 296 1 294 299 1
		 299 298 1 298 293 1 295 300 1 300 299 1 296 301 1 301 300 1
		 297 302 1 302 301 1 299 304 1 304 303 1 303 298 1 300 305 1
		 305 304 1 301 306 1 306 305 1 302 307 1 307 306 1 304 309 1
		 309 308 1 308 303 1 305 310 1 310 309 1 306 311 1 311 310 1
		 307 312 1 312 311 1 309 314 1 314 313 1 313 308 1 310 315 1
		 315 314 1 311 316 1 316 315 1 312 317 1 317 316 1 314 319 1
		 319 318 1 318 313 1 315 320 1 320 319 1 316 321 1 321 320 1
		 317 322 1 322 321 1 323 324 1 324 329 1 329 328 1 328 323 1
		 324 325 1 325 330 1 330 329 1 325 326 1 326 331 1 331 330 1
		 326 327 1 327 332 1 332 331 1 329 334 1 334 333 1 333 328 1
		 330 335 1 335 334 1 331 336 1 336 335 1 332 337 1 337 336 1
		 334 339 1 339 338 1 338 333 1 335 340 1 340 339 1 336 341 1
		 341 340 1 337 342 1 342 341 1 339 344 1 344 343 1 343 338 1
		 340 345 1 345 344 1 341 346 1 346 345 1 342 347 1 347 346 1
		 344 349 1 349 348 1 348 343 1 345 350 1 350 349 1 346 351 1
		 351 350 1 347 352 1 352 351 1 349 354 1 354 353 1 353 348 1
		 350 355 1 355 354 1 351 356 1 356 355 1 352 357 1 357 356 1
		 358 359 1 359 364 1 364 363 1 363 358 1 359 360 1 360 365 1
		 365 364 1 360 361 1 361 366 1 366 365 1 361 362 1 362 367 1
		 367 366 1 364 369 1 369 368 1 368 363 1 365 370 1 370 369 1
		 366 371 1 371 370 1 367 372 1 372 371 1 369 374 1 374 373 1
		 373 368 1 370 375 1 375 374 1 371 376 1 376 375 1 372 377 1
		 377 376 1 374 379 1 379 378 1 378 373 1 375 380 1 380 379 1
		 376 381 1 381 380 1 377 382 1 382 381 1 379 384 1 384 383 1
		 383 378 1 380 385 1 385 384 1 381 386 1 386 385 1 382 387 1
		 387 386 1 384 389 1 389 388 1 388 383 1 385 390 1 390 389 1
		 386 391 1 391 390 1 387 392 1 392 391 1 393 394 1 394 399 1
		 399 398 1 398 393 1 394 395 1 395 400 1 400 399 1 395 396 1
		 396 401 1 401 400 1 396 397 1 397 402 1 402 401 1 399 404 1
		 404 403 1 403 398 1 400 405 1 405 404 1 401 406 1 406 405 1
		 402 407 1 407 406 1 404 409 1 409 408 1 408 403 1 405 410 1
		 410 409 1 406 411 1 411 410 1 407 412 1 412 411 1 409 414 1
		 414 413 1 413 408 1 410 415 1 415 414 1 411 416 1 416 415 1
		 412 417 1 417 416 1 414 419 1 419 418 1 418 413 1 415 420 1
		 420 419 1 416 421 1 421 420 1 417 422 1 422 421 1 419 424 1
		 424 423 1 423 418 1 420 425 1 425 424 1 421 426 1 426 425 1
		 422 427 1 427 426 1 428 429 1 429 434 1 434 433 1 433 428 1
		 429 430 1 430 435 1 435 434 1 430 431 1 431 436 1 436 435 1
		 431 432 1 432 437 1 437 436 1 434 439 1 439 438 1 438 433 1
		 435 440 1 440 439 1 436 441 1 441 440 1 437 442 1 442 441 1
		 439 444 1 444 443 1 443 438 1 440 445 1 445 444 1 441 446 1
		 446 445 1 442 447 1 447 446 1 444 449 1 449 448 1 448 443 1
		 445 450 1 450 449 1 446 451 1 451 450 1 447 452 1 452 451 1
		 449 454 1 454 453 1 453 448 1 450 455 1 455 454 1 451 456 1
		 456 455 1 452 457 1 457 456 1 454 459 1 459 458 1 458 453 1
		 455 460 1 460 459 1 456 461 1 461 460 1 457 462 1 462 461 1
		 463 464 1 464 469 1 469 468 1 468 463 1 464 465 1 465 470 1
		 470 469 1 465 466 1 466 471 1 471 470 1 466 467 1 467 472 1
		 472 471 1 469 474 1 474 473 1 473 468 1 470 475 1 475 474 1
		 471 476 1 476 475 1 472 477 1 477 476 1 474 479 1 479 478 1
		 478 473 1 475 480 1 480 479 1 476 481 1 481 480 1 477 482 1
		 482 481 1 479 484 1 484 483 1 483 478 1 480 485 1 485 484 1
		 481 486 1 486 485 1 482 487 1 487 486 1 484 489 1 489 488 1
		 488 483 1 485 490 1 490 489 1 486 491 1 491 490 1 487 492 1
		 492 491 1 489 494 1 494 493 1 493 488 1 490 495 1 495 494 1
		 491 496 1 496 495 1 492 497 1 497 496 1 498 499 1 499 504 1
		 504 503 1 503 498 1 499 500 1 500 505 1 505 504 1 500 501 1
		 501 506 1 506 505 1 501 502 1 502 507 1 507 506 1 504 509 1
		 509 508 1 508 503 1 505 510 1 510 509 1 506 511 1 511 510 1
		 507 512 1 512 511 1 509 514 1 514 513 1 513 508 1 510 515 1
		 515 514 1 511 516 1 516 515 1 512 517 1 517 516 1 514 519 1
		 519 518 1 518 513 1 515 520 1 520 519 1 516 521 1 521 520 1
		 517 522 1 522 521 1 519 524 1 524 523 1 523 518 1 520 525 1
		 525 524 1 521 526 1 526 525 1 522 527 1 527 526 1 524 529 1
		 529 528 1 528 523 1 525 530 1 530 529 1 526 531 1 531 530 1
		 527 532 1 532 531 1 533 534 1 534 539 1 539 538 1 538 533 1
		 534 535 1 535 540 1 540 539 1 535 536 1 536 541 1 541 540 1
		 536 537 1 537 542 1 542 541 1 539 544 1 544 543 1 543 538 1
		 540 545 1 545 544 1 541 546 1 546 545 1 542 547 1 547 546 1
		 544 549 1 549 548 1 548 543 1 545 550 1 550 549 1 546 551 1
		 551 550 1 547 552 1 552 551 1 549 554 1 554 553 1 553 548 1
		 550 555 1 555 554 1 551 556 1 556 555 1 552 557 1 557 556 1
		 554 559 1 559 558 1 558 553 1 555 560 1 560 559 1 556 561 1
		 561 560 1 557 562 1 562 561 1 559 564 1 564 563 1 563 558 1
		 560 565 1 565 564 1 561 566 1 566 565 1 562 567 1 567 566 1
		 568 569 1 569 574 1 574 573 1 573 568 1 569 570 1 570 575 1
		 575 574 1 570 571 1 571 576 1 576 575 1 571 572 1 572 577 1
		 577 576 1 574 579 1 579 578 1 578 573 1 575 580 1 580 579 1
		 576 581 1 581 580 1 577 582 1 582 581 1 579 584 1 584 583 1
		 583 578 1 580 585 1 585 584 1 581 586 1 586 585 1 582 587 1
		 587 586 1 584 589 1 589 588 1 588 583 1 585 590 1 590 589 1
		 586 591 1 591 590 1 587 592 1 592 591 1 589 594 1 594 593 1
		 593 588 1 590 595 1 595 594 1 591 596 1 596 595 1 592 597 1
		 597 596 1 594 599 1 599 598 1 598 593 1 595 600 1 600 599 1
		 596 601 1 601 600 1 597 602 1 602 601 1 603 604 1 604 609 1
		 609 608 1 608 603 1 604 605 1 605 610 1 610 609 1 605 606 1
		 606 611 1 611 610 1 606 607 1 607 612 1 612 611 1 609 614 1
		 614 613 1 613 608 1 610 615 1 615 614 1 611 616 1 616 615 1
		 612 617 1 617 616 1 614 619 1 619 618 1 618 613 1 615 620 1
		 620 619 1 616 621 1 621 620 1 617 622 1 622 621 1 619 624 1
		 624 623 1 623 618 1 620 625 1 625 624 1 621 626 1 626 625 1
		 622 627 1 627 626 1 624 629 1 629 628 1 628 623 1 625 630 1
		 630 629 1 626 631 1 631 630 1 627 632 1 632 631 1 629 634 1
		 634 633 1 633 628 1 630 635 1 635 634 1 631 636 1 636 635 1
		 632 637 1 637 636 1 638 639 1 639 651 1 651 650 1 650 638 1
		 639 640 1 640 652 1 652 651 1 640 641 1 641 653 1 653 652 1
		 641 642 1 642 654 1 654 653 1 642 643 1 643 655 1 655 654 1
		 643 644 1 644 656 1 656 655 1 644 645 1 645 657 1 657 656 1
		 645 646 1 646 658 1 658 657 1 646 647 1 647 659 1 659 658 1
		 647 648 1 648 660 1 660 659 1 648 649 1 649 661 1 661 660 1
		 649 638 1 650 661 1 651 663 1 663 662 1 662 650 1 652 664 1
		 664 663 1 653 665 1 665 664 1 654 666 1 666 665 1 655 667 1
		 667 666 1 656 668 1 668 667 1 657 669 1 669 668 1 658 670 1
		 670 669 1 659 671 1 671 670 1 660 672 1 672 671 1 661 673 1
		 673 672 1 662 673 1 663 675 1 675 674 1 674 662 1 664 676 1
		 676 675 1 665 677 1 677 676 1 666 678 1 678 677 1 667 679 1
		 679 678 1 668 680 1 680 679 1 669 681 1 681 680 1 670 682 1
		 682 681 1 671 683 1 683 682 1 672 684 1 684 683 1 673 685 1
		 685 684 1 674 685 1 675 687 1 687 686 1 686 674 1 676 688 1
		 688 687 1 677 689 1 689 688 1 678 690 1 690 689 1 679 691 1
		 691 690 1 680 692 1 692 691 1 681 693 1 693 692 1 682 694 1
		 694 693 1 683 695 1 695 694 1 684 696 1 696 695 1 685 697 1
		 697 696 1 686 697 1 687 699 1 699 698 1 698 686 1 688 700 1
		 700 699 1 689 701 1 701 700 1 690 702 1 702 701 1 691 703 1
		 703 702 1 692 704 1 704 703 1 693 705 1 705 704 1 694 706 1
		 706 705 1 695 707 1 707 706 1 696 708 1 708 707 1 697 709 1
		 709 708 1 698 709 1 699 711 1 711 710 1 710 698 1 700 712 1
		 712 711 1 701 713 1 713 712 1 702 714 1 714 713 1 703 715 1
		 715 714 1 704 716 1 716 715 1 705 717 1 717 716 1 706 718 1
		 718 717 1 707 719 1 719 718 1 708 720 1 720 719 1 709 721 1
		 721 720 1 710 721 1 711 723 1 723 722 1 722 710 1 712 724 1
		 724 723 1 713 725 1 725 724 1 714 726 1 726 725 1 715 727 1
		 727 726 1 716 728 1 728 727 1 717 729 1 729 728 1 718 730 1
		 730 729 1 719 731 1 731 730 1 720 732 1 732 731 1 721 733 1
		 733 732 1 722 733 1 723 735 1 735 734 1 734 722 1 724 736 1
		 736 735 1 725 737 1 737 736 1 726 738 1 738 737 1 727 739 1
		 739 738 1 728 740 1 740 739 1 729 741 1 741 740 1 730 742 1
		 742 741 1 731 743 1 743 742 1 732 744 1 744 743 1 733 745 1
		 745 744 1 734 745 1 735 747 1 747 746 1 746 734 1 736 748 1
		 748 747 1 737 749 1 749 748 1 738 750 1 750 749 1 739 751 1
		 751 750 1 740 752 1 752 751 1 741 753 1 753 752 1 742 754 1
		 754 753 1 743 755 1 755 754 1 744 756 1 756 755 1 745 757 1
		 757 756 1 746 757 1 747 759 1 759 758 1 758 746 1 748 760 1
		 760 759 1 749 761 1 761 760 1 750 762 1 762 761 1 751 763 1
		 763 762 1 752 764 1 764 763 1 753 765 1 765 764 1 754 766 1
		 766 765 1 755 767 1 767 766 1 756 768 1 768 767 1 757 769 1
		 769 768 1 758 769 1 648 770 1 770 649 1 647 770 1 646 770 1
		 645 770 1 644 770 1 643 770 1 642 770 1 641 770 1 640 770 1
		 639 770 1 638 770 1 759 771 1 771 758 1 760 771 1 761 771 1
		 762 771 1 763 771 1 764 771 1 765 771 1 766 771 1 767 771 1
		 768 771 1 769 771 1;
	setAttr -s 660 -ch 2588 ".fc[0:659]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 47 48 -45
		f 4 49 50 51 -48
		f 4 52 53 54 -51
		f 4 55 56 57 -54
		f 4 58 59 60 -57
		f 4 61 62 63 -60
		f 4 64 65 66 -63
		f 4 67 68 69 -66
		f 4 70 71 72 -69
		f 4 73 74 75 -72
		f 4 76 77 78 -75
		f 4 79 80 81 -78
		f 4 82 -4 83 -81
		f 4 -3 84 85 86
		f 4 -7 87 88 -85
		f 4 -10 89 90 -88
		f 4 -13 91 92 -90
		f 4 -16 93 94 -92
		f 4 -19 95 96 -94
		f 4 -22 97 98 -96
		f 4 -25 99 100 -98
		f 4 -28 101 102 -100
		f 4 -31 103 104 -102
		f 4 -34 105 106 -104
		f 4 -37 107 108 -106
		f 4 -40 109 110 -108
		f 4 -43 111 112 -110
		f 4 -46 113 114 -112
		f 4 -49 115 116 -114
		f 4 -52 117 118 -116
		f 4 -55 119 120 -118
		f 4 -58 121 122 -120
		f 4 -61 123 124 -122
		f 4 -64 125 126 -124
		f 4 -67 127 128 -126
		f 4 -70 129 130 -128
		f 4 -73 131 132 -130
		f 4 -76 133 134 -132
		f 4 -79 135 136 -134
		f 4 -82 137 138 -136
		f 4 -84 -87 139 -138
		f 4 -86 140 141 142
		f 4 -89 143 144 -141
		f 4 -91 145 146 -144
		f 4 -93 147 148 -146
		f 4 -95 149 150 -148
		f 4 -97 151 152 -150
		f 4 -99 153 154 -152
		f 4 -101 155 156 -154
		f 4 -103 157 158 -156
		f 4 -105 159 160 -158
		f 4 -107 161 162 -160
		f 4 -109 163 164 -162
		f 4 -111 165 166 -164
		f 4 -113 167 168 -166
		f 4 -115 169 170 -168
		f 4 -117 171 172 -170
		f 4 -119 173 174 -172
		f 4 -121 175 176 -174
		f 4 -123 177 178 -176
		f 4 -125 179 180 -178
		f 4 -127 181 182 -180
		f 4 -129 183 184 -182
		f 4 -131 185 186 -184
		f 4 -133 187 188 -186
		f 4 -135 189 190 -188
		f 4 -137 191 192 -190
		f 4 -139 193 194 -192
		f 4 -140 -143 195 -194
		f 4 -142 196 197 198
		f 4 -145 199 200 -197
		f 4 -147 201 202 -200
		f 4 -149 203 204 -202
		f 4 -151 205 206 -204
		f 4 -153 207 208 -206
		f 4 -155 209 210 -208
		f 4 -157 211 212 -210
		f 4 -159 213 214 -212
		f 4 -161 215 216 -214
		f 4 -163 217 218 -216
		f 4 -165 219 220 -218
		f 4 -167 221 222 -220
		f 4 -169 223 224 -222
		f 4 -171 225 226 -224
		f 4 -173 227 228 -226
		f 4 -175 229 230 -228
		f 4 -177 231 232 -230
		f 4 -179 233 234 -232
		f 4 -181 235 236 -234
		f 4 -183 237 238 -236
		f 4 -185 239 240 -238
		f 4 -187 241 242 -240
		f 4 -189 243 244 -242
		f 4 -191 245 246 -244
		f 4 -193 247 248 -246
		f 4 -195 249 250 -248
		f 4 -196 -199 251 -250
		f 4 -198 252 253 254
		f 4 -201 255 256 -253
		f 4 -203 257 258 -256
		f 4 -205 259 260 -258
		f 4 -207 261 262 -260
		f 4 -209 263 264 -262
		f 4 -211 265 266 -264
		f 4 -213 267 268 -266
		f 4 -215 269 270 -268
		f 4 -217 271 272 -270
		f 4 -219 273 274 -272
		f 4 -221 275 276 -274
		f 4 -223 277 278 -276
		f 4 -225 279 280 -278
		f 4 -227 281 282 -280
		f 4 -229 283 284 -282
		f 4 -231 285 286 -284
		f 4 -233 287 288 -286
		f 4 -235 289 290 -288
		f 4 -237 291 292 -290
		f 4 -239 293 294 -292
		f 4 -241 295 296 -294
		f 4 -243 297 298 -296
		f 4 -245 299 300 -298
		f 4 -247 301 302 -300
		f 4 -249 303 304 -302
		f 4 -251 305 306 -304
		f 4 -252 -255 307 -306
		f 4 -254 308 309 310
		f 4 -257 311 312 -309
		f 4 -259 313 314 -312
		f 4 -261 315 316 -314
		f 4 -263 317 318 -316
		f 4 -265 319 320 -318
		f 4 -267 321 322 -320
		f 4 -269 323 324 -322
		f 4 -271 325 326 -324
		f 4 -273 327 328 -326
		f 4 -275 329 330 -328
		f 4 -277 331 332 -330
		f 4 -279 333 334 -332
		f 4 -281 335 336 -334
		f 4 -283 337 338 -336
		f 4 -285 339 340 -338
		f 4 -287 341 342 -340
		f 4 -289 343 344 -342
		f 4 -291 345 346 -344
		f 4 -293 347 348 -346
		f 4 -295 349 350 -348
		f 4 -297 351 352 -350
		f 4 -299 353 354 -352
		f 4 -301 355 356 -354
		f 4 -303 357 358 -356
		f 4 -305 359 360 -358
		f 4 -307 361 362 -360
		f 4 -308 -311 363 -362
		f 4 -310 364 365 366
		f 4 -313 367 368 -365
		f 4 -315 369 370 -368
		f 4 -317 371 372 -370
		f 4 -319 373 374 -372
		f 4 -321 375 376 -374
		f 4 -323 377 378 -376
		f 4 -325 379 380 -378
		f 4 -327 381 382 -380
		f 4 -329 383 384 -382
		f 4 -331 385 386 -384
		f 4 -333 387 388 -386
		f 4 -335 389 390 -388
		f 4 -337 391 392 -390
		f 4 -339 393 394 -392
		f 4 -341 395 396 -394
		f 4 -343 397 398 -396
		f 4 -345 399 400 -398
		f 4 -347 401 402 -400
		f 4 -349 403 404 -402
		f 4 -351 405 406 -404
		f 4 -353 407 408 -406
		f 4 -355 409 410 -408
		f 4 -357 411 412 -410
		f 4 -359 413 414 -412
		f 4 -361 415 416 -414
		f 4 -363 417 418 -416
		f 4 -364 -367 419 -418
		f 4 -366 420 421 422
		f 4 -369 423 424 -421
		f 4 -371 425 426 -424
		f 4 -373 427 428 -426
		f 4 -375 429 430 -428
		f 4 -377 431 432 -430
		f 4 -379 433 434 -432
		f 4 -381 435 436 -434
		f 4 -383 437 438 -436
		f 4 -385 439 440 -438
		f 4 -387 441 442 -440
		f 4 -389 443 444 -442
		f 4 -391 445 446 -444
		f 4 -393 447 448 -446
		f 4 -395 449 450 -448
		f 4 -397 451 452 -450
		f 4 -399 453 454 -452
		f 4 -401 455 456 -454
		f 4 -403 457 458 -456
		f 4 -405 459 460 -458
		f 4 -407 461 462 -460
		f 4 -409 463 464 -462
		f 4 -411 465 466 -464
		f 4 -413 467 468 -466
		f 4 -415 469 470 -468
		f 4 -417 471 472 -470
		f 4 -419 473 474 -472
		f 4 -420 -423 475 -474
		f 3 -422 476 477
		f 3 -425 478 -477
		f 3 -427 479 -479
		f 3 -429 480 -480
		f 3 -431 481 -481
		f 3 -433 482 -482
		f 3 -435 483 -483
		f 3 -437 484 -484
		f 3 -439 485 -485
		f 3 -441 486 -486
		f 3 -443 487 -487
		f 3 -445 488 -488
		f 3 -447 489 -489
		f 3 -449 490 -490
		f 3 -451 491 -491
		f 3 -453 492 -492
		f 3 -455 493 -493
		f 3 -457 494 -494
		f 3 -459 495 -495
		f 3 -461 496 -496
		f 3 -463 497 -497
		f 3 -465 498 -498
		f 3 -467 499 -499
		f 3 -469 500 -500
		f 3 -471 501 -501
		f 3 -473 502 -502
		f 3 -475 503 -503
		f 3 -476 -478 -504
		f 4 504 505 506 507
		f 4 508 509 510 -506
		f 4 511 512 513 -510
		f 4 514 515 516 -513
		f 4 -507 517 518 519
		f 4 -511 520 521 -518
		f 4 -514 522 523 -521
		f 4 -517 524 525 -523
		f 4 -519 526 527 528
		f 4 -522 529 530 -527
		f 4 -524 531 532 -530
		f 4 -526 533 534 -532
		f 4 -528 535 536 537
		f 4 -531 538 539 -536
		f 4 -533 540 541 -539
		f 4 -535 542 543 -541
		f 4 -537 544 545 546
		f 4 -540 547 548 -545
		f 4 -542 549 550 -548
		f 4 -544 551 552 -550
		f 4 -546 553 554 555
		f 4 -549 556 557 -554
		f 4 -551 558 559 -557
		f 4 -553 560 561 -559
		f 4 562 563 564 565
		f 4 566 567 568 -564
		f 4 569 570 571 -568
		f 4 572 573 574 -571
		f 4 -565 575 576 577
		f 4 -569 578 579 -576
		f 4 -572 580 581 -579
		f 4 -575 582 583 -581
		f 4 -577 584 585 586
		f 4 -580 587 588 -585
		f 4 -582 589 590 -588
		f 4 -584 591 592 -590
		f 4 -586 593 594 595
		f 4 -589 596 597 -594
		f 4 -591 598 599 -597
		f 4 -593 600 601 -599
		f 4 -595 602 603 604
		f 4 -598 605 606 -603
		f 4 -600 607 608 -606
		f 4 -602 609 610 -608
		f 4 -604 611 612 613
		f 4 -607 614 615 -612
		f 4 -609 616 617 -615
		f 4 -611 618 619 -617
		f 4 620 621 622 623
		f 4 624 625 626 -622
		f 4 627 628 629 -626
		f 4 630 631 632 -629
		f 4 -623 633 634 635
		f 4 -627 636 637 -634
		f 4 -630 638 639 -637
		f 4 -633 640 641 -639
		f 4 -635 642 643 644
		f 4 -638 645 646 -643
		f 4 -640 647 648 -646
		f 4 -642 649 650 -648
		f 4 -644 651 652 653
		f 4 -647 654 655 -652
		f 4 -649 656 657 -655
		f 4 -651 658 659 -657
		f 4 -653 660 661 662
		f 4 -656 663 664 -661
		f 4 -658 665 666 -664
		f 4 -660 667 668 -666
		f 4 -662 669 670 671
		f 4 -665 672 673 -670
		f 4 -667 674 675 -673
		f 4 -669 676 677 -675
		f 4 678 679 680 681
		f 4 682 683 684 -680
		f 4 685 686 687 -684
		f 4 688 689 690 -687
		f 4 -681 691 692 693
		f 4 -685 694 695 -692
		f 4 -688 696 697 -695
		f 4 -691 698 699 -697
		f 4 -693 700 701 702
		f 4 -696 703 704 -701
		f 4 -698 705 706 -704
		f 4 -700 707 708 -706
		f 4 -702 709 710 711
		f 4 -705 712 713 -710
		f 4 -707 714 715 -713
		f 4 -709 716 717 -715
		f 4 -711 718 719 720
		f 4 -714 721 722 -719
		f 4 -716 723 724 -722
		f 4 -718 725 726 -724
		f 4 -720 727 728 729
		f 4 -723 730 731 -728
		f 4 -725 732 733 -731
		f 4 -727 734 735 -733
		f 4 736 737 738 739
		f 4 740 741 742 -738
		f 4 743 744 745 -742
		f 4 746 747 748 -745
		f 4 -739 749 750 751
		f 4 -743 752 753 -750
		f 4 -746 754 755 -753
		f 4 -749 756 757 -755
		f 4 -751 758 759 760
		f 4 -754 761 762 -759
		f 4 -756 763 764 -762
		f 4 -758 765 766 -764
		f 4 -760 767 768 769
		f 4 -763 770 771 -768
		f 4 -765 772 773 -771
		f 4 -767 774 775 -773
		f 4 -769 776 777 778
		f 4 -772 779 780 -777
		f 4 -774 781 782 -780
		f 4 -776 783 784 -782
		f 4 -778 785 786 787
		f 4 -781 788 789 -786
		f 4 -783 790 791 -789
		f 4 -785 792 793 -791
		f 4 794 795 796 797
		f 4 798 799 800 -796
		f 4 801 802 803 -800
		f 4 804 805 806 -803
		f 4 -797 807 808 809
		f 4 -801 810 811 -808
		f 4 -804 812 813 -811
		f 4 -807 814 815 -813
		f 4 -809 816 817 818
		f 4 -812 819 820 -817
		f 4 -814 821 822 -820
		f 4 -816 823 824 -822
		f 4 -818 825 826 827
		f 4 -821 828 829 -826
		f 4 -823 830 831 -829
		f 4 -825 832 833 -831
		f 4 -827 834 835 836
		f 4 -830 837 838 -835
		f 4 -832 839 840 -838
		f 4 -834 841 842 -840
		f 4 -836 843 844 845
		f 4 -839 846 847 -844
		f 4 -841 848 849 -847
		f 4 -843 850 851 -849
		f 4 852 853 854 855
		f 4 856 857 858 -854
		f 4 859 860 861 -858
		f 4 862 863 864 -861
		f 4 -855 865 866 867
		f 4 -859 868 869 -866
		f 4 -862 870 871 -869
		f 4 -865 872 873 -871
		f 4 -867 874 875 876
		f 4 -870 877 878 -875
		f 4 -872 879 880 -878
		f 4 -874 881 882 -880
		f 4 -876 883 884 885
		f 4 -879 886 887 -884
		f 4 -881 888 889 -887
		f 4 -883 890 891 -889
		f 4 -885 892 893 894
		f 4 -888 895 896 -893
		f 4 -890 897 898 -896
		f 4 -892 899 900 -898
		f 4 -894 901 902 903
		f 4 -897 904 905 -902
		f 4 -899 906 907 -905
		f 4 -901 908 909 -907
		f 4 910 911 912 913
		f 4 914 915 916 -912
		f 4 917 918 919 -916
		f 4 920 921 922 -919
		f 4 -913 923 924 925
		f 4 -917 926 927 -924
		f 4 -920 928 929 -927
		f 4 -923 930 931 -929
		f 4 -925 932 933 934
		f 4 -928 935 936 -933
		f 4 -930 937 938 -936
		f 4 -932 939 940 -938
		f 4 -934 941 942 943
		f 4 -937 944 945 -942
		f 4 -939 946 947 -945
		f 4 -941 948 949 -947
		f 4 -943 950 951 952
		f 4 -946 953 954 -951
		f 4 -948 955 956 -954
		f 4 -950 957 958 -956
		f 4 -952 959 960 961
		f 4 -955 962 963 -960
		f 4 -957 964 965 -963
		f 4 -959 966 967 -965
		f 4 968 969 970 971
		f 4 972 973 974 -970
		f 4 975 976 977 -974
		f 4 978 979 980 -977
		f 4 -971 981 982 983
		f 4 -975 984 985 -982
		f 4 -978 986 987 -985
		f 4 -981 988 989 -987
		f 4 -983 990 991 992
		f 4 -986 993 994 -991
		f 4 -988 995 996 -994
		f 4 -990 997 998 -996
		f 4 -992 999 1000 1001
		f 4 -995 1002 1003 -1000
		f 4 -997 1004 1005 -1003
		f 4 -999 1006 1007 -1005
		f 4 -1001 1008 1009 1010
		f 4 -1004 1011 1012 -1009
		f 4 -1006 1013 1014 -1012
		f 4 -1008 1015 1016 -1014
		f 4 -1010 1017 1018 1019
		f 4 -1013 1020 1021 -1018
		f 4 -1015 1022 1023 -1021
		f 4 -1017 1024 1025 -1023
		f 4 1026 1027 1028 1029
		f 4 1030 1031 1032 -1028
		f 4 1033 1034 1035 -1032
		f 4 1036 1037 1038 -1035
		f 4 -1029 1039 1040 1041
		f 4 -1033 1042 1043 -1040
		f 4 -1036 1044 1045 -1043
		f 4 -1039 1046 1047 -1045
		f 4 -1041 1048 1049 1050
		f 4 -1044 1051 1052 -1049
		f 4 -1046 1053 1054 -1052
		f 4 -1048 1055 1056 -1054
		f 4 -1050 1057 1058 1059
		f 4 -1053 1060 1061 -1058
		f 4 -1055 1062 1063 -1061
		f 4 -1057 1064 1065 -1063
		f 4 -1059 1066 1067 1068
		f 4 -1062 1069 1070 -1067
		f 4 -1064 1071 1072 -1070
		f 4 -1066 1073 1074 -1072
		f 4 -1068 1075 1076 1077
		f 4 -1071 1078 1079 -1076
		f 4 -1073 1080 1081 -1079
		f 4 -1075 1082 1083 -1081
		f 4 1084 1085 1086 1087
		f 4 1088 1089 1090 -1086
		f 4 1091 1092 1093 -1090
		f 4 1094 1095 1096 -1093
		f 4 -1087 1097 1098 1099
		f 4 -1091 1100 1101 -1098
		f 4 -1094 1102 1103 -1101
		f 4 -1097 1104 1105 -1103
		f 4 -1099 1106 1107 1108
		f 4 -1102 1109 1110 -1107
		f 4 -1104 1111 1112 -1110
		f 4 -1106 1113 1114 -1112
		f 4 -1108 1115 1116 1117
		f 4 -1111 1118 1119 -1116
		f 4 -1113 1120 1121 -1119
		f 4 -1115 1122 1123 -1121
		f 4 -1117 1124 1125 1126
		f 4 -1120 1127 1128 -1125
		f 4 -1122 1129 1130 -1128
		f 4 -1124 1131 1132 -1130
		f 4 -1126 1133 1134 1135
		f 4 -1129 1136 1137 -1134
		f 4 -1131 1138 1139 -1137
		f 4 -1133 1140 1141 -1139
		f 4 1142 1143 1144 1145
		f 4 1146 1147 1148 -1144
		f 4 1149 1150 1151 -1148
		f 4 1152 1153 1154 -1151
		f 4 1155 1156 1157 -1154
		f 4 1158 1159 1160 -1157
		f 4 1161 1162 1163 -1160
		f 4 1164 1165 1166 -1163
		f 4 1167 1168 1169 -1166
		f 4 1170 1171 1172 -1169
		f 4 1173 1174 1175 -1172
		f 4 1176 -1146 1177 -1175
		f 4 -1145 1178 1179 1180
		f 4 -1149 1181 1182 -1179
		f 4 -1152 1183 1184 -1182
		f 4 -1155 1185 1186 -1184
		f 4 -1158 1187 1188 -1186
		f 4 -1161 1189 1190 -1188
		f 4 -1164 1191 1192 -1190
		f 4 -1167 1193 1194 -1192
		f 4 -1170 1195 1196 -1194
		f 4 -1173 1197 1198 -1196
		f 4 -1176 1199 1200 -1198
		f 4 -1178 -1181 1201 -1200
		f 4 -1180 1202 1203 1204
		f 4 -1183 1205 1206 -1203
		f 4 -1185 1207 1208 -1206
		f 4 -1187 1209 1210 -1208
		f 4 -1189 1211 1212 -1210
		f 4 -1191 1213 1214 -1212
		f 4 -1193 1215 1216 -1214
		f 4 -1195 1217 1218 -1216
		f 4 -1197 1219 1220 -1218
		f 4 -1199 1221 1222 -1220
		f 4 -1201 1223 1224 -1222
		f 4 -1202 -1205 1225 -1224
		f 4 -1204 1226 1227 1228
		f 4 -1207 1229 1230 -1227
		f 4 -1209 1231 1232 -1230
		f 4 -1211 1233 1234 -1232
		f 4 -1213 1235 1236 -1234
		f 4 -1215 1237 1238 -1236
		f 4 -1217 1239 1240 -1238
		f 4 -1219 1241 1242 -1240
		f 4 -1221 1243 1244 -1242
		f 4 -1223 1245 1246 -1244
		f 4 -1225 1247 1248 -1246
		f 4 -1226 -1229 1249 -1248
		f 4 -1228 1250 1251 1252
		f 4 -1231 1253 1254 -1251
		f 4 -1233 1255 1256 -1254
		f 4 -1235 1257 1258 -1256
		f 4 -1237 1259 1260 -1258
		f 4 -1239 1261 1262 -1260
		f 4 -1241 1263 1264 -1262
		f 4 -1243 1265 1266 -1264
		f 4 -1245 1267 1268 -1266
		f 4 -1247 1269 1270 -1268
		f 4 -1249 1271 1272 -1270
		f 4 -1250 -1253 1273 -1272
		f 4 -1252 1274 1275 1276
		f 4 -1255 1277 1278 -1275
		f 4 -1257 1279 1280 -1278
		f 4 -1259 1281 1282 -1280
		f 4 -1261 1283 1284 -1282
		f 4 -1263 1285 1286 -1284
		f 4 -1265 1287 1288 -1286
		f 4 -1267 1289 1290 -1288
		f 4 -1269 1291 1292 -1290
		f 4 -1271 1293 1294 -1292
		f 4 -1273 1295 1296 -1294
		f 4 -1274 -1277 1297 -1296
		f 4 -1276 1298 1299 1300
		f 4 -1279 1301 1302 -1299
		f 4 -1281 1303 1304 -1302
		f 4 -1283 1305 1306 -1304
		f 4 -1285 1307 1308 -1306
		f 4 -1287 1309 1310 -1308
		f 4 -1289 1311 1312 -1310
		f 4 -1291 1313 1314 -1312
		f 4 -1293 1315 1316 -1314
		f 4 -1295 1317 1318 -1316
		f 4 -1297 1319 1320 -1318
		f 4 -1298 -1301 1321 -1320
		f 4 -1300 1322 1323 1324
		f 4 -1303 1325 1326 -1323
		f 4 -1305 1327 1328 -1326
		f 4 -1307 1329 1330 -1328
		f 4 -1309 1331 1332 -1330
		f 4 -1311 1333 1334 -1332
		f 4 -1313 1335 1336 -1334
		f 4 -1315 1337 1338 -1336
		f 4 -1317 1339 1340 -1338
		f 4 -1319 1341 1342 -1340
		f 4 -1321 1343 1344 -1342
		f 4 -1322 -1325 1345 -1344
		f 4 -1324 1346 1347 1348
		f 4 -1327 1349 1350 -1347
		f 4 -1329 1351 1352 -1350
		f 4 -1331 1353 1354 -1352
		f 4 -1333 1355 1356 -1354
		f 4 -1335 1357 1358 -1356
		f 4 -1337 1359 1360 -1358
		f 4 -1339 1361 1362 -1360
		f 4 -1341 1363 1364 -1362
		f 4 -1343 1365 1366 -1364
		f 4 -1345 1367 1368 -1366
		f 4 -1346 -1349 1369 -1368
		f 4 -1348 1370 1371 1372
		f 4 -1351 1373 1374 -1371
		f 4 -1353 1375 1376 -1374
		f 4 -1355 1377 1378 -1376
		f 4 -1357 1379 1380 -1378
		f 4 -1359 1381 1382 -1380
		f 4 -1361 1383 1384 -1382
		f 4 -1363 1385 1386 -1384
		f 4 -1365 1387 1388 -1386
		f 4 -1367 1389 1390 -1388
		f 4 -1369 1391 1392 -1390
		f 4 -1370 -1373 1393 -1392
		f 3 -1174 1394 1395
		f 3 -1171 1396 -1395
		f 3 -1168 1397 -1397
		f 3 -1165 1398 -1398
		f 3 -1162 1399 -1399
		f 3 -1159 1400 -1400
		f 3 -1156 1401 -1401
		f 3 -1153 1402 -1402
		f 3 -1150 1403 -1403
		f 3 -1147 1404 -1404
		f 3 -1143 1405 -1405
		f 3 -1177 -1396 -1406
		f 3 -1372 1406 1407
		f 3 -1375 1408 -1407
		f 3 -1377 1409 -1409
		f 3 -1379 1410 -1410
		f 3 -1381 1411 -1411
		f 3 -1383 1412 -1412
		f 3 -1385 1413 -1413
		f 3 -1387 1414 -1414
		f 3 -1389 1415 -1415
		f 3 -1391 1416 -1416
		f 3 -1393 1417 -1417
		f 3 -1394 -1408 -1418;
createNode skinCluster -n "aoi_hair_skinCluster";
	rename -uid "696F5F3E-4A62-5B73-ABCF-F6DE0E56405B";
	setAttr -s 772 ".wl";
	setAttr ".wl[0:771].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.9002 2 0.0998
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		2 1 0.2752 2 0.7248
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 1 1
		1 2 1;
	setAttr -s 3 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -79 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -107.37 -1.16 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -2.9 -112.88 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 3 ".ma";
	setAttr -s 3 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_5ec8e8";
	rename -uid "ED4C53B3-4058-5A5D-AB98-6904CE4FDC0B";
	setAttr ".c" -type "float3" 0.11193 0.57758 0.80695 ;
createNode shadingEngine -n "paint_5ec8e8SG";
	rename -uid "489C3C0B-AD7D-52D1-9E37-BC232728F877";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_accent" -p "aoi_geo";
	rename -uid "F84836DD-B5D1-581F-844A-93527E1CF922";
createNode mesh -n "aoi_accentShape" -p "aoi_accent";
	rename -uid "0119D143-7CE3-5C35-8623-4FE5AC3EC007";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_accentShapeOrig" -p "aoi_accent";
	rename -uid "F5E1AF19-9C51-50BE-A53F-6B16D082C0A7";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 230 ".vt[0:229]"  2.143 72.998 0 1.98 72.998 -0.82 1.516 72.998 -1.516 0.82 72.998 -1.98 0 72.998 -2.143 -0.82 72.998 -1.98
		 -1.516 72.998 -1.516 -1.98 72.998 -0.82 -2.143 72.998 0 -1.98 72.998 0.82 -1.516 72.998 1.516 -0.82 72.998 1.98
		 0 72.998 2.143 0.82 72.998 1.98 1.516 72.998 1.516 1.98 72.998 0.82 3.862 73.553 0 3.568 73.553 -1.478
		 2.731 73.553 -2.731 1.478 73.553 -3.568 0 73.553 -3.862 -1.478 73.553 -3.568 -2.731 73.553 -2.731 -3.568 73.553 -1.478
		 -3.862 73.553 0 -3.568 73.553 1.478 -2.731 73.553 2.731 -1.478 73.553 3.568 0 73.553 3.862 1.478 73.553 3.568
		 2.731 73.553 2.731 3.568 73.553 1.478 4.816 74.355 0 4.45 74.355 -1.843 3.406 74.355 -3.406 1.843 74.355 -4.45
		 0 74.355 -4.816 -1.843 74.355 -4.45 -3.406 74.355 -3.406 -4.45 74.355 -1.843 -4.816 74.355 0 -4.45 74.355 1.843
		 -3.406 74.355 3.406 -1.843 74.355 4.45 0 74.355 4.816 1.843 74.355 4.45 3.406 74.355 3.406 4.45 74.355 1.843
		 4.816 75.245 0 4.45 75.245 -1.843 3.406 75.245 -3.406 1.843 75.245 -4.45 0 75.245 -4.816 -1.843 75.245 -4.45
		 -3.406 75.245 -3.406 -4.45 75.245 -1.843 -4.816 75.245 0 -4.45 75.245 1.843 -3.406 75.245 3.406 -1.843 75.245 4.45
		 0 75.245 4.816 1.843 75.245 4.45 3.406 75.245 3.406 4.45 75.245 1.843 3.862 76.047 0 3.568 76.047 -1.478
		 2.731 76.047 -2.731 1.478 76.047 -3.568 0 76.047 -3.862 -1.478 76.047 -3.568 -2.731 76.047 -2.731 -3.568 76.047 -1.478
		 -3.862 76.047 0 -3.568 76.047 1.478 -2.731 76.047 2.731 -1.478 76.047 3.568 0 76.047 3.862 1.478 76.047 3.568
		 2.731 76.047 2.731 3.568 76.047 1.478 2.143 76.602 0 1.98 76.602 -0.82 1.516 76.602 -1.516 0.82 76.602 -1.98
		 0 76.602 -2.143 -0.82 76.602 -1.98 -1.516 76.602 -1.516 -1.98 76.602 -0.82 -2.143 76.602 0 -1.98 76.602 0.82
		 -1.516 76.602 1.516 -0.82 76.602 1.98 0 76.602 2.143 0.82 76.602 1.98 1.516 76.602 1.516 1.98 76.602 0.82
		 0 72.998 0 0 76.602 0 1.861 75.298 0 1.72 75.298 -0.712 1.316 75.298 -1.316 0.712 75.298 -1.72
		 0 75.298 -1.861 -0.712 75.298 -1.72 -1.316 75.298 -1.316 -1.72 75.298 -0.712 -1.861 75.298 0 -1.72 75.298 0.712
		 -1.316 75.298 1.316 -0.712 75.298 1.72 0 75.298 1.861 0.712 75.298 1.72 1.316 75.298 1.316 1.72 75.298 0.712
		 3.354 75.853 0 3.099 75.853 -1.284 2.372 75.853 -2.372 1.284 75.853 -3.099 0 75.853 -3.354 -1.284 75.853 -3.099
		 -2.372 75.853 -2.372 -3.099 75.853 -1.284 -3.354 75.853 0 -3.099 75.853 1.284 -2.372 75.853 2.372 -1.284 75.853 3.099
		 0 75.853 3.354 1.284 75.853 3.099 2.372 75.853 2.372 3.099 75.853 1.284 4.182 76.655 0 3.864 76.655 -1.601
		 2.957 76.655 -2.957 1.601 76.655 -3.864 0 76.655 -4.182 -1.601 76.655 -3.864 -2.957 76.655 -2.957 -3.864 76.655 -1.601
		 -4.182 76.655 0 -3.864 76.655 1.601 -2.957 76.655 2.957 -1.601 76.655 3.864 0 76.655 4.182 1.601 76.655 3.864
		 2.957 76.655 2.957 3.864 76.655 1.601 4.182 77.545 0 3.864 77.545 -1.601 2.957 77.545 -2.957 1.601 77.545 -3.864
		 0 77.545 -4.182 -1.601 77.545 -3.864 -2.957 77.545 -2.957 -3.864 77.545 -1.601 -4.182 77.545 0 -3.864 77.545 1.601
		 -2.957 77.545 2.957 -1.601 77.545 3.864 0 77.545 4.182 1.601 77.545 3.864 2.957 77.545 2.957 3.864 77.545 1.601
		 3.354 78.347 0 3.099 78.347 -1.284 2.372 78.347 -2.372 1.284 78.347 -3.099 0 78.347 -3.354 -1.284 78.347 -3.099
		 -2.372 78.347 -2.372 -3.099 78.347 -1.284 -3.354 78.347 0 -3.099 78.347 1.284 -2.372 78.347 2.372 -1.284 78.347 3.099
		 0 78.347 3.354 1.284 78.347 3.099 2.372 78.347 2.372 3.099 78.347 1.284 1.861 78.902 0 1.72 78.902 -0.712
		 1.316 78.902 -1.316 0.712 78.902 -1.72 0 78.902 -1.861 -0.712 78.902 -1.72 -1.316 78.902 -1.316 -1.72 78.902 -0.712
		 -1.861 78.902 0 -1.72 78.902 0.712 -1.316 78.902 1.316 -0.712 78.902 1.72 0 78.902 1.861 0.712 78.902 1.72
		 1.316 78.902 1.316 1.72 78.902 0.712 0 75.298 0 0 78.902 0 4.894 74.952 8.392 4.339 74.907 8.816
		 3 74.8 8.992 1.661 74.693 8.816 1.106 74.648 8.392 1.661 74.693 7.968 3 74.8 7.792 4.339 74.907 7.968
		 5.294 69.952 8.392 4.739 69.907 8.816 3.4 69.8 8.992 2.061 69.693 8.816 1.506 69.648 8.392 2.061 69.693 7.968
		 3.4 69.8 7.792 4.739 69.907 7.968 5.694 64.952 8.392 5.139 64.907 8.816 3.8 64.8 8.992 2.461 64.693 8.816
		 1.906 64.648 8.392 2.461 64.693 7.968 3.8 64.8 7.792 5.139 64.907 7.968 6.094 59.952 8.392 5.539 59.907 8.816
		 4.2 59.8 8.992 2.861 59.693 8.816 2.306 59.648 8.392 2.861 59.693 7.968 4.2 59.8 7.792 5.539 59.907 7.968
		 3 74.8 8.392 4.2 59.8 8.392;
	setAttr -s 488 ".ed[0:487]"  0 1 1 1 17 1 17 16 1 16 0 1 1 2 1 2 18 1
		 18 17 1 2 3 1 3 19 1 19 18 1 3 4 1 4 20 1
		 20 19 1 4 5 1 5 21 1 21 20 1 5 6 1 6 22 1
		 22 21 1 6 7 1 7 23 1 23 22 1 7 8 1 8 24 1
		 24 23 1 8 9 1 9 25 1 25 24 1 9 10 1 10 26 1
		 26 25 1 10 11 1 11 27 1 27 26 1 11 12 1 12 28 1
		 28 27 1 12 13 1 13 29 1 29 28 1 13 14 1 14 30 1
		 30 29 1 14 15 1 15 31 1 31 30 1 15 0 1 16 31 1
		 17 33 1 33 32 1 32 16 1 18 34 1 34 33 1 19 35 1
		 35 34 1 20 36 1 36 35 1 21 37 1 37 36 1 22 38 1
		 38 37 1 23 39 1 39 38 1 24 40 1 40 39 1 25 41 1
		 41 40 1 26 42 1 42 41 1 27 43 1 43 42 1 28 44 1
		 44 43 1 29 45 1 45 44 1 30 46 1 46 45 1 31 47 1
		 47 46 1 32 47 1 33 49 1 49 48 1 48 32 1 34 50 1
		 50 49 1 35 51 1 51 50 1 36 52 1 52 51 1 37 53 1
		 53 52 1 38 54 1 54 53 1 39 55 1 55 54 1 40 56 1
		 56 55 1 41 57 1 57 56 1 42 58 1 58 57 1 43 59 1
		 59 58 1 44 60 1 60 59 1 45 61 1 61 60 1 46 62 1
		 62 61 1 47 63 1 63 62 1 48 63 1 49 65 1 65 64 1
		 64 48 1 50 66 1 66 65 1 51 67 1 67 66 1 52 68 1
		 68 67 1 53 69 1 69 68 1 54 70 1 70 69 1 55 71 1
		 71 70 1 56 72 1 72 71 1 57 73 1 73 72 1 58 74 1
		 74 73 1 59 75 1 75 74 1 60 76 1 76 75 1 61 77 1
		 77 76 1 62 78 1 78 77 1 63 79 1 79 78 1 64 79 1
		 65 81 1 81 80 1 80 64 1 66 82 1 82 81 1 67 83 1
		 83 82 1 68 84 1 84 83 1 69 85 1 85 84 1 70 86 1
		 86 85 1 71 87 1 87 86 1 72 88 1 88 87 1 73 89 1
		 89 88 1 74 90 1 90 89 1 75 91 1 91 90 1 76 92 1
		 92 91 1 77 93 1 93 92 1 78 94 1 94 93 1 79 95 1
		 95 94 1 80 95 1 14 96 1 96 15 1 13 96 1 12 96 1
		 11 96 1 10 96 1 9 96 1 8 96 1 7 96 1 6 96 1
		 5 96 1 4 96 1 3 96 1 2 96 1 1 96 1 0 96 1
		 81 97 1 97 80 1 82 97 1 83 97 1 84 97 1 85 97 1
		 86 97 1 87 97 1 88 97 1 89 97 1 90 97 1 91 97 1
		 92 97 1 93 97 1 94 97 1 95 97 1 98 99 1 99 115 1
		 115 114 1 114 98 1 99 100 1 100 116 1 116 115 1 100 101 1
		 101 117 1 117 116 1 101 102 1 102 118 1 118 117 1 102 103 1
		 103 119 1 119 118 1 103 104 1 104 120 1 120 119 1 104 105 1
		 105 121 1 121 120 1 105 106 1 106 122 1 122 121 1 106 107 1
		 107 123 1 123 122 1 107 108 1 108 124 1 124 123 1 108 109 1
		 109 125 1 125 124 1 109 110 1 110 126 1 126 125 1 110 111 1
		 111 127 1 127 126 1 111 112 1 112 128 1 128 127 1 112 113 1
		 113 129 1 129 128 1 113 98 1 114 129 1 115 131 1 131 130 1
		 130 114 1 116 132 1 132 131 1 117 133 1 133 132 1 118 134 1
		 134 133 1 119 135 1 135 134 1 120 136 1 136 135 1 121 137 1
		 137 136 1 122 138 1 138 137 1 123 139 1 139 138 1 124 140 1
		 140 139 1 125 141 1 141 140 1 126 142 1 142 141 1 127 143 1
		 143 142 1 128 144 1 144 143 1 129 145 1 145 144 1 130 145 1
		 131 147 1 147 146 1 146 130 1 132 148 1 148 147 1 133 149 1
		 149 148 1 134 150 1 150 149 1 135 151 1 151 150 1 136 152 1
		 152 151 1 137 153 1 153 152 1 138 154 1 154 153 1 139 155 1
		 155 154 1 140 156 1 156 155 1 141 157 1 157 156 1 142 158 1
		 158 157 1 143 159 1 159 158 1 144 160 1 160 159 1 145 161 1
		 161 160 1 146 161 1 147 163 1 163 162 1 162 146 1 148 164 1
		 164 163 1 149 165 1 165 164 1 150 166 1 166 165 1 151 167 1
		 167 166 1 152 168 1 168 167 1 153 169 1 169 168 1 154 170 1
		 170 169 1 155 171 1 171 170 1 156 172 1 172 171 1 157 173 1
		 173 172 1 158 174 1 174 173 1 159 175 1 175 174 1 160 176 1
		 176 175 1 161 177 1 177 176 1 162 177 1 163 179 1 179 178 1
		 178 162 1 164 180 1 180 179 1 165 181 1 181 180 1 166 182 1
		 182 181 1 167 183 1 183 182 1 168 184 1 184 183 1 169 185 1
		 185 184 1 170 186 1 186 185 1 171 187 1 187 186 1 172 188 1
		 188 187 1 173 189 1 189 188 1 174 190 1 190 189 1 175 191 1
		 191 190 1 176 192 1 192 191 1 177 193 1 193 192 1 178 193 1
		 112 194 1 194 113 1 111 194 1 110 194 1 109 194 1 108 194 1
		 107 194 1 106 194 1 105 194 1 104 194 1 103 194 1 102 194 1
		 101 194 1 100 194 1 99 194 1 98 194 1 179 195 1 195 178 1
		 180 195 1 181 195 1 182 195 1 183 195 1 184 195 1 185 195 1
		 186 195 1 187 195 1 188 195 1 189 195 1 190 195 1 191 195 1
		 192 195 1 193 195 1 196 197 1 197 205 1 205 204 1 204 196 1
		 197 198 1 198 206 1 206 205 1 198 199 1 199 207 1 207 206 1
		 199 200 1 200 208 1 208 207 1 200 201 1 201 209 1 209 208 1
		 201 202 1 202 210 1 210 209 1 202 203 1 203 211 1 211 210 1
		 203 196 1 204 211 1 205 213 1 213 212 1 212 204 1 206 214 1
		 214 213 1 207 215 1 215 214 1 208 216 1 216 215 1 209 217 1
		 217 216 1 210 218 1 218 217 1 211 219 1 219 218 1 212 219 1
		 213 221 1 221 220 1 220 212 1 214 222 1 222 221 1 215 223 1
		 223 222 1 216 224 1 224 223 1 217 225 1 225 224 1 218 226 1
		 226 225 1 219 227 1 227 226 1 220 227 1 202 228 1 228 203 1
		 201 228 1 200 228 1 199 228 1 198 228 1 197 228 1 196 228 1
		 221 229 1 229 220 1 222 229 1 223 229 1 224 229 1 225 229 1
		 226 229 1 227 229 1;
	setAttr -s 264 -ch 976 ".fc[0:263]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 -4 47 -45
		f 4 -3 48 49 50
		f 4 -7 51 52 -49
		f 4 -10 53 54 -52
		f 4 -13 55 56 -54
		f 4 -16 57 58 -56
		f 4 -19 59 60 -58
		f 4 -22 61 62 -60
		f 4 -25 63 64 -62
		f 4 -28 65 66 -64
		f 4 -31 67 68 -66
		f 4 -34 69 70 -68
		f 4 -37 71 72 -70
		f 4 -40 73 74 -72
		f 4 -43 75 76 -74
		f 4 -46 77 78 -76
		f 4 -48 -51 79 -78
		f 4 -50 80 81 82
		f 4 -53 83 84 -81
		f 4 -55 85 86 -84
		f 4 -57 87 88 -86
		f 4 -59 89 90 -88
		f 4 -61 91 92 -90
		f 4 -63 93 94 -92
		f 4 -65 95 96 -94
		f 4 -67 97 98 -96
		f 4 -69 99 100 -98
		f 4 -71 101 102 -100
		f 4 -73 103 104 -102
		f 4 -75 105 106 -104
		f 4 -77 107 108 -106
		f 4 -79 109 110 -108
		f 4 -80 -83 111 -110
		f 4 -82 112 113 114
		f 4 -85 115 116 -113
		f 4 -87 117 118 -116
		f 4 -89 119 120 -118
		f 4 -91 121 122 -120
		f 4 -93 123 124 -122
		f 4 -95 125 126 -124
		f 4 -97 127 128 -126
		f 4 -99 129 130 -128
		f 4 -101 131 132 -130
		f 4 -103 133 134 -132
		f 4 -105 135 136 -134
		f 4 -107 137 138 -136
		f 4 -109 139 140 -138
		f 4 -111 141 142 -140
		f 4 -112 -115 143 -142
		f 4 -114 144 145 146
		f 4 -117 147 148 -145
		f 4 -119 149 150 -148
		f 4 -121 151 152 -150
		f 4 -123 153 154 -152
		f 4 -125 155 156 -154
		f 4 -127 157 158 -156
		f 4 -129 159 160 -158
		f 4 -131 161 162 -160
		f 4 -133 163 164 -162
		f 4 -135 165 166 -164
		f 4 -137 167 168 -166
		f 4 -139 169 170 -168
		f 4 -141 171 172 -170
		f 4 -143 173 174 -172
		f 4 -144 -147 175 -174
		f 3 -44 176 177
		f 3 -41 178 -177
		f 3 -38 179 -179
		f 3 -35 180 -180
		f 3 -32 181 -181
		f 3 -29 182 -182
		f 3 -26 183 -183
		f 3 -23 184 -184
		f 3 -20 185 -185
		f 3 -17 186 -186
		f 3 -14 187 -187
		f 3 -11 188 -188
		f 3 -8 189 -189
		f 3 -5 190 -190
		f 3 -1 191 -191
		f 3 -47 -178 -192
		f 3 -146 192 193
		f 3 -149 194 -193
		f 3 -151 195 -195
		f 3 -153 196 -196
		f 3 -155 197 -197
		f 3 -157 198 -198
		f 3 -159 199 -199
		f 3 -161 200 -200
		f 3 -163 201 -201
		f 3 -165 202 -202
		f 3 -167 203 -203
		f 3 -169 204 -204
		f 3 -171 205 -205
		f 3 -173 206 -206
		f 3 -175 207 -207
		f 3 -176 -194 -208
		f 4 208 209 210 211
		f 4 212 213 214 -210
		f 4 215 216 217 -214
		f 4 218 219 220 -217
		f 4 221 222 223 -220
		f 4 224 225 226 -223
		f 4 227 228 229 -226
		f 4 230 231 232 -229
		f 4 233 234 235 -232
		f 4 236 237 238 -235
		f 4 239 240 241 -238
		f 4 242 243 244 -241
		f 4 245 246 247 -244
		f 4 248 249 250 -247
		f 4 251 252 253 -250
		f 4 254 -212 255 -253
		f 4 -211 256 257 258
		f 4 -215 259 260 -257
		f 4 -218 261 262 -260
		f 4 -221 263 264 -262
		f 4 -224 265 266 -264
		f 4 -227 267 268 -266
		f 4 -230 269 270 -268
		f 4 -233 271 272 -270
		f 4 -236 273 274 -272
		f 4 -239 275 276 -274
		f 4 -242 277 278 -276
		f 4 -245 279 280 -278
		f 4 -248 281 282 -280
		f 4 -251 283 284 -282
		f 4 -254 285 286 -284
		f 4 -256 -259 287 -286
		f 4 -258 288 289 290
		f 4 -261 291 292 -289
		f 4 -263 293 294 -292
		f 4 -265 295 296 -294
		f 4 -267 297 298 -296
		f 4 -269 299 300 -298
		f 4 -271 301 302 -300
		f 4 -273 303 304 -302
		f 4 -275 305 306 -304
		f 4 -277 307 308 -306
		f 4 -279 309 310 -308
		f 4 -281 311 312 -310
		f 4 -283 313 314 -312
		f 4 -285 315 316 -314
		f 4 -287 317 318 -316
		f 4 -288 -291 319 -318
		f 4 -290 320 321 322
		f 4 -293 323 324 -321
		f 4 -295 325 326 -324
		f 4 -297 327 328 -326
		f 4 -299 329 330 -328
		f 4 -301 331 332 -330
		f 4 -303 333 334 -332
		f 4 -305 335 336 -334
		f 4 -307 337 338 -336
		f 4 -309 339 340 -338
		f 4 -311 341 342 -340
		f 4 -313 343 344 -342
		f 4 -315 345 346 -344
		f 4 -317 347 348 -346
		f 4 -319 349 350 -348
		f 4 -320 -323 351 -350
		f 4 -322 352 353 354
		f 4 -325 355 356 -353
		f 4 -327 357 358 -356
		f 4 -329 359 360 -358
		f 4 -331 361 362 -360
		f 4 -333 363 364 -362
		f 4 -335 365 366 -364
		f 4 -337 367 368 -366
		f 4 -339 369 370 -368
		f 4 -341 371 372 -370
		f 4 -343 373 374 -372
		f 4 -345 375 376 -374
		f 4 -347 377 378 -376
		f 4 -349 379 380 -378
		f 4 -351 381 382 -380
		f 4 -352 -355 383 -382
		f 3 -252 384 385
		f 3 -249 386 -385
		f 3 -246 387 -387
		f 3 -243 388 -388
		f 3 -240 389 -389
		f 3 -237 390 -390
		f 3 -234 391 -391
		f 3 -231 392 -392
		f 3 -228 393 -393
		f 3 -225 394 -394
		f 3 -222 395 -395
		f 3 -219 396 -396
		f 3 -216 397 -397
		f 3 -213 398 -398
		f 3 -209 399 -399
		f 3 -255 -386 -400
		f 3 -354 400 401
		f 3 -357 402 -401
		f 3 -359 403 -403
		f 3 -361 404 -404
		f 3 -363 405 -405
		f 3 -365 406 -406
		f 3 -367 407 -407
		f 3 -369 408 -408
		f 3 -371 409 -409
		f 3 -373 410 -410
		f 3 -375 411 -411
		f 3 -377 412 -412
		f 3 -379 413 -413
		f 3 -381 414 -414
		f 3 -383 415 -415
		f 3 -384 -402 -416
		f 4 416 417 418 419
		f 4 420 421 422 -418
		f 4 423 424 425 -422
		f 4 426 427 428 -425
		f 4 429 430 431 -428
		f 4 432 433 434 -431
		f 4 435 436 437 -434
		f 4 438 -420 439 -437
		f 4 -419 440 441 442
		f 4 -423 443 444 -441
		f 4 -426 445 446 -444
		f 4 -429 447 448 -446
		f 4 -432 449 450 -448
		f 4 -435 451 452 -450
		f 4 -438 453 454 -452
		f 4 -440 -443 455 -454
		f 4 -442 456 457 458
		f 4 -445 459 460 -457
		f 4 -447 461 462 -460
		f 4 -449 463 464 -462
		f 4 -451 465 466 -464
		f 4 -453 467 468 -466
		f 4 -455 469 470 -468
		f 4 -456 -459 471 -470
		f 3 -436 472 473
		f 3 -433 474 -473
		f 3 -430 475 -475
		f 3 -427 476 -476
		f 3 -424 477 -477
		f 3 -421 478 -478
		f 3 -417 479 -479
		f 3 -439 -474 -480
		f 3 -458 480 481
		f 3 -461 482 -481
		f 3 -463 483 -483
		f 3 -465 484 -484
		f 3 -467 485 -485
		f 3 -469 486 -486
		f 3 -471 487 -487
		f 3 -472 -482 -488;
createNode skinCluster -n "aoi_accent_skinCluster";
	rename -uid "D8ED9DB7-7C62-5C26-A69B-4E65E9BD24D1";
	setAttr -s 230 ".wl";
	setAttr ".wl[0:229].w"
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		2 0 0.4 1 0.6
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1;
	setAttr -s 2 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -59.5 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -75 0.5 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 2 ".ma";
	setAttr -s 2 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ff7a52";
	rename -uid "7F7403A7-B229-5107-8DDB-60BFC950BDFE";
	setAttr ".c" -type "float3" 1 0.19462 0.08438 ;
createNode shadingEngine -n "paint_ff7a52SG";
	rename -uid "CFF24750-BF04-569A-98D1-EFEB3CC63AA8";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "dolly";
	rename -uid "A85B9A36-E557-500E-863D-BB9E47CF9D11";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode transform -n "shotCam" -p "dolly";
	rename -uid "33C8AC20-2FAE-5E83-ACAC-10E6C991D9E0";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -n "shotCamShape" -p "shotCam";
	rename -uid "F3810A8E-8BC7-5891-88E1-42D3252B665A";
	setAttr -k off ".v";
	setAttr ".cap" -type "double2" 1.41732 0.94488 ;
	setAttr ".ff" 1;
	setAttr ".fl" 50;
	setAttr ".ncp" 1;
	setAttr ".fcp" 10000;
	setAttr ".imn" -type "string" "shotCam";
	setAttr ".col" -type "float3" 0.02416 0.02843 0.10702 ;
createNode transform -n "keyLight";
	rename -uid "10ED42BE-9CAF-5054-B3BB-9BA8C653DFC7";
	setAttr ".t" -type "double3" 0 200 0 ;
	setAttr ".r" -type "double3" -50 -30 0 ;
createNode directionalLight -n "keyLightShape" -p "keyLight";
	rename -uid "79508204-5731-534A-9981-282DDE0BAD36";
	setAttr -k off ".v";
createNode transform -n "prop00_panel";
	rename -uid "5982020A-B6BF-5126-BD1C-1DE51A525BC2";
createNode mesh -n "prop00_panelShape" -p "prop00_panel";
	rename -uid "0A9E8BA1-E0E9-5594-B351-685C62BB10C8";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 -200 -500 1500 -200 -500 1500 1200 -500 -1500 1200 -500;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_343a72";
	rename -uid "DD1A2BEF-69C2-5CF7-98A9-0FCF62B33DEC";
	setAttr ".c" -type "float3" 0.03434 0.04231 0.16827 ;
createNode shadingEngine -n "paint_343a72SG";
	rename -uid "3E704B10-6671-57D2-8455-A4D879DF12F0";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop01_panel";
	rename -uid "2AE4FEED-4D27-5943-B12D-5E9F3D4B4340";
createNode mesh -n "prop01_panelShape" -p "prop01_panel";
	rename -uid "38457345-AB88-5932-BC9C-5124287C09BF";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -185 -200 -496 -115 -200 -496 -115 1200 -496 -185 1200 -496;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_444c92";
	rename -uid "D24B3B3D-99A2-5549-AAB1-143191B0688A";
	setAttr ".c" -type "float3" 0.05781 0.07227 0.28744 ;
createNode shadingEngine -n "paint_444c92SG";
	rename -uid "D789CC99-DD7C-558E-A754-76DE7961AD08";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop02_panel";
	rename -uid "02BF47F2-BC12-5C72-AB21-EC24F60989F0";
createNode mesh -n "prop02_panelShape" -p "prop02_panel";
	rename -uid "1A2F410B-EDCB-5B33-90B6-286CC8C50071";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  5 -200 -496 75 -200 -496 75 1200 -496 5 1200 -496;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode transform -n "prop03_panel";
	rename -uid "BD98EB9B-6FFC-508E-8E55-71C3F292E6CD";
createNode mesh -n "prop03_panelShape" -p "prop03_panel";
	rename -uid "154DB6FD-881B-5D37-8E64-4FDF8F804F68";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  195 -200 -496 265 -200 -496 265 1200 -496 195 1200 -496;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode transform -n "prop04_floor";
	rename -uid "3DE5A868-C2D2-5051-BAFD-FB92C74867A6";
createNode mesh -n "prop04_floorShape" -p "prop04_floor";
	rename -uid "35D04F74-3745-5F33-8D82-BF663086A52E";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1200 -0.4 700 1200 -0.4 700 1200 -0.4 -700 -1200 -0.4 -700;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_4d4a86";
	rename -uid "6F881D3B-8FD1-5451-9F36-324E32449934";
	setAttr ".c" -type "float3" 0.07421 0.06848 0.2384 ;
createNode shadingEngine -n "paint_4d4a86SG";
	rename -uid "3FF11E43-2DF9-5BCB-B8E4-8ADF26BB1C4D";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop05_cylinder";
	rename -uid "EFCC9AFB-FF56-5387-8A9F-30A9A28314B7";
createNode mesh -n "prop05_cylinderShape" -p "prop05_cylinder";
	rename -uid "F969B997-BAE0-5CD5-A9E2-6D86E1BFB0F7";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 30 ".vt[0:29]"  105 -12 0 94.602 -12 -45.558 65.466 -12 -82.092 23.365 -12 -102.367 -23.365 -12 -102.367 -65.466 -12 -82.092
		 -94.602 -12 -45.558 -105 -12 0 -94.602 -12 45.558 -65.466 -12 82.092 -23.365 -12 102.367 23.365 -12 102.367
		 65.466 -12 82.092 94.602 -12 45.558 105 0 0 94.602 0 -45.558 65.466 0 -82.092 23.365 0 -102.367
		 -23.365 0 -102.367 -65.466 0 -82.092 -94.602 0 -45.558 -105 0 0 -94.602 0 45.558 -65.466 0 82.092
		 -23.365 0 102.367 23.365 0 102.367 65.466 0 82.092 94.602 0 45.558 0 -12 0 0 0 0;
	setAttr -s 70 ".ed[0:69]"  0 1 1 1 15 1 15 14 1 14 0 1 1 2 1 2 16 1
		 16 15 1 2 3 1 3 17 1 17 16 1 3 4 1 4 18 1
		 18 17 1 4 5 1 5 19 1 19 18 1 5 6 1 6 20 1
		 20 19 1 6 7 1 7 21 1 21 20 1 7 8 1 8 22 1
		 22 21 1 8 9 1 9 23 1 23 22 1 9 10 1 10 24 1
		 24 23 1 10 11 1 11 25 1 25 24 1 11 12 1 12 26 1
		 26 25 1 12 13 1 13 27 1 27 26 1 13 0 1 14 27 1
		 12 28 1 28 13 1 11 28 1 10 28 1 9 28 1 8 28 1
		 7 28 1 6 28 1 5 28 1 4 28 1 3 28 1 2 28 1
		 1 28 1 0 28 1 15 29 1 29 14 1 16 29 1 17 29 1
		 18 29 1 19 29 1 20 29 1 21 29 1 22 29 1 23 29 1
		 24 29 1 25 29 1 26 29 1 27 29 1;
	setAttr -s 42 -ch 140 ".fc[0:41]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 -4 41 -39
		f 3 -38 42 43
		f 3 -35 44 -43
		f 3 -32 45 -45
		f 3 -29 46 -46
		f 3 -26 47 -47
		f 3 -23 48 -48
		f 3 -20 49 -49
		f 3 -17 50 -50
		f 3 -14 51 -51
		f 3 -11 52 -52
		f 3 -8 53 -53
		f 3 -5 54 -54
		f 3 -1 55 -55
		f 3 -41 -44 -56
		f 3 -3 56 57
		f 3 -7 58 -57
		f 3 -10 59 -59
		f 3 -13 60 -60
		f 3 -16 61 -61
		f 3 -19 62 -62
		f 3 -22 63 -63
		f 3 -25 64 -64
		f 3 -28 65 -65
		f 3 -31 66 -66
		f 3 -34 67 -67
		f 3 -37 68 -68
		f 3 -40 69 -69
		f 3 -42 -58 -70;
createNode lambert -n "paint_b06ad0";
	rename -uid "41477D7C-3E1F-5487-A1BB-1F371D2E4974";
	setAttr ".c" -type "float3" 0.43415 0.14413 0.63076 ;
createNode shadingEngine -n "paint_b06ad0SG";
	rename -uid "058E5C26-F39E-5FDB-AA1D-C0F40E4D0151";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop06_ball";
	rename -uid "5EBF09F6-1DEE-5B0A-819D-7D06293B7A79";
createNode mesh -n "prop06_ballShape" -p "prop06_ball";
	rename -uid "683D030A-8802-5A6D-9266-EB8F39968BA7";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 130 ".vt[0:129]"  -121.107 5.568 -90 -121.784 5.568 -93.403 -123.712 5.568 -96.288 -126.597 5.568 -98.216 -130 5.568 -98.893 -133.403 5.568 -98.216
		 -136.288 5.568 -96.288 -138.216 5.568 -93.403 -138.893 5.568 -90 -138.216 5.568 -86.597 -136.288 5.568 -83.712 -133.403 5.568 -81.784
		 -130 5.568 -81.107 -126.597 5.568 -81.784 -123.712 5.568 -83.712 -121.784 5.568 -86.597 -113.288 10.083 -90 -114.56 10.083 -96.396
		 -118.182 10.083 -101.818 -123.604 10.083 -105.44 -130 10.083 -106.712 -136.396 10.083 -105.44 -141.818 10.083 -101.818 -145.44 10.083 -96.396
		 -146.712 10.083 -90 -145.44 10.083 -83.604 -141.818 10.083 -78.182 -136.396 10.083 -74.56 -130 10.083 -73.288 -123.604 10.083 -74.56
		 -118.182 10.083 -78.182 -114.56 10.083 -83.604 -107.483 17 -90 -109.197 17 -98.617 -114.078 17 -105.922 -121.383 17 -110.803
		 -130 17 -112.517 -138.617 17 -110.803 -145.922 17 -105.922 -150.803 17 -98.617 -152.517 17 -90 -150.803 17 -81.383
		 -145.922 17 -74.078 -138.617 17 -69.197 -130 17 -67.483 -121.383 17 -69.197 -114.078 17 -74.078 -109.197 17 -81.383
		 -104.395 25.485 -90 -106.344 25.485 -99.799 -111.895 25.485 -108.105 -120.201 25.485 -113.656 -130 25.485 -115.605 -139.799 25.485 -113.656
		 -148.105 25.485 -108.105 -153.656 25.485 -99.799 -155.605 25.485 -90 -153.656 25.485 -80.201 -148.105 25.485 -71.895 -139.799 25.485 -66.344
		 -130 25.485 -64.395 -120.201 25.485 -66.344 -111.895 25.485 -71.895 -106.344 25.485 -80.201 -104.395 34.515 -90 -106.344 34.515 -99.799
		 -111.895 34.515 -108.105 -120.201 34.515 -113.656 -130 34.515 -115.605 -139.799 34.515 -113.656 -148.105 34.515 -108.105 -153.656 34.515 -99.799
		 -155.605 34.515 -90 -153.656 34.515 -80.201 -148.105 34.515 -71.895 -139.799 34.515 -66.344 -130 34.515 -64.395 -120.201 34.515 -66.344
		 -111.895 34.515 -71.895 -106.344 34.515 -80.201 -107.483 43 -90 -109.197 43 -98.617 -114.078 43 -105.922 -121.383 43 -110.803
		 -130 43 -112.517 -138.617 43 -110.803 -145.922 43 -105.922 -150.803 43 -98.617 -152.517 43 -90 -150.803 43 -81.383
		 -145.922 43 -74.078 -138.617 43 -69.197 -130 43 -67.483 -121.383 43 -69.197 -114.078 43 -74.078 -109.197 43 -81.383
		 -113.288 49.917 -90 -114.56 49.917 -96.396 -118.182 49.917 -101.818 -123.604 49.917 -105.44 -130 49.917 -106.712 -136.396 49.917 -105.44
		 -141.818 49.917 -101.818 -145.44 49.917 -96.396 -146.712 49.917 -90 -145.44 49.917 -83.604 -141.818 49.917 -78.182 -136.396 49.917 -74.56
		 -130 49.917 -73.288 -123.604 49.917 -74.56 -118.182 49.917 -78.182 -114.56 49.917 -83.604 -121.107 54.432 -90 -121.784 54.432 -93.403
		 -123.712 54.432 -96.288 -126.597 54.432 -98.216 -130 54.432 -98.893 -133.403 54.432 -98.216 -136.288 54.432 -96.288 -138.216 54.432 -93.403
		 -138.893 54.432 -90 -138.216 54.432 -86.597 -136.288 54.432 -83.712 -133.403 54.432 -81.784 -130 54.432 -81.107 -126.597 54.432 -81.784
		 -123.712 54.432 -83.712 -121.784 54.432 -86.597 -130 5.568 -90 -130 54.432 -90;
	setAttr -s 272 ".ed[0:271]"  0 1 1 1 17 1 17 16 1 16 0 1 1 2 1 2 18 1
		 18 17 1 2 3 1 3 19 1 19 18 1 3 4 1 4 20 1
		 20 19 1 4 5 1 5 21 1 21 20 1 5 6 1 6 22 1
		 22 21 1 6 7 1 7 23 1 23 22 1 7 8 1 8 24 1
		 24 23 1 8 9 1 9 25 1 25 24 1 9 10 1 10 26 1
		 26 25 1 10 11 1 11 27 1 27 26 1 11 12 1 12 28 1
		 28 27 1 12 13 1 13 29 1 29 28 1 13 14 1 14 30 1
		 30 29 1 14 15 1 15 31 1 31 30 1 15 0 1 16 31 1
		 17 33 1 33 32 1 32 16 1 18 34 1 34 33 1 19 35 1
		 35 34 1 20 36 1 36 35 1 21 37 1 37 36 1 22 38 1
		 38 37 1 23 39 1 39 38 1 24 40 1 40 39 1 25 41 1
		 41 40 1 26 42 1 42 41 1 27 43 1 43 42 1 28 44 1
		 44 43 1 29 45 1 45 44 1 30 46 1 46 45 1 31 47 1
		 47 46 1 32 47 1 33 49 1 49 48 1 48 32 1 34 50 1
		 50 49 1 35 51 1 51 50 1 36 52 1 52 51 1 37 53 1
		 53 52 1 38 54 1 54 53 1 39 55 1 55 54 1 40 56 1
		 56 55 1 41 57 1 57 56 1 42 58 1 58 57 1 43 59 1
		 59 58 1 44 60 1 60 59 1 45 61 1 61 60 1 46 62 1
		 62 61 1 47 63 1 63 62 1 48 63 1 49 65 1 65 64 1
		 64 48 1 50 66 1 66 65 1 51 67 1 67 66 1 52 68 1
		 68 67 1 53 69 1 69 68 1 54 70 1 70 69 1 55 71 1
		 71 70 1 56 72 1 72 71 1 57 73 1 73 72 1 58 74 1
		 74 73 1 59 75 1 75 74 1 60 76 1 76 75 1 61 77 1
		 77 76 1 62 78 1 78 77 1 63 79 1 79 78 1 64 79 1
		 65 81 1 81 80 1 80 64 1 66 82 1 82 81 1 67 83 1
		 83 82 1 68 84 1 84 83 1 69 85 1 85 84 1 70 86 1
		 86 85 1 71 87 1 87 86 1 72 88 1 88 87 1 73 89 1
		 89 88 1 74 90 1 90 89 1 75 91 1 91 90 1 76 92 1
		 92 91 1 77 93 1 93 92 1 78 94 1 94 93 1 79 95 1
		 95 94 1 80 95 1 81 97 1 97 96 1 96 80 1 82 98 1
		 98 97 1 83 99 1 99 98 1 84 100 1 100 99 1 85 101 1
		 101 100 1 86 102 1 102 101 1 87 103 1 103 102 1 88 104 1
		 104 103 1 89 105 1 105 104 1 90 106 1 106 105 1 91 107 1
		 107 106 1 92 108 1 108 107 1 93 109 1 109 108 1 94 110 1
		 110 109 1 95 111 1 111 110 1 96 111 1 97 113 1 113 112 1
		 112 96 1 98 114 1 114 113 1 99 115 1 115 114 1 100 116 1
		 116 115 1 101 117 1 117 116 1 102 118 1 118 117 1 103 119 1
		 119 118 1 104 120 1 120 119 1 105 121 1 121 120 1 106 122 1
		 122 121 1 107 123 1 123 122 1 108 124 1 124 123 1 109 125 1
		 125 124 1 110 126 1 126 125 1 111 127 1 127 126 1 112 127 1
		 14 128 1 128 15 1 13 128 1 12 128 1 11 128 1 10 128 1
		 9 128 1 8 128 1 7 128 1 6 128 1 5 128 1 4 128 1
		 3 128 1 2 128 1 1 128 1 0 128 1 113 129 1 129 112 1
		 114 129 1 115 129 1 116 129 1 117 129 1 118 129 1 119 129 1
		 120 129 1 121 129 1 122 129 1 123 129 1 124 129 1 125 129 1
		 126 129 1 127 129 1;
	setAttr -s 144 -ch 544 ".fc[0:143]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 -4 47 -45
		f 4 -3 48 49 50
		f 4 -7 51 52 -49
		f 4 -10 53 54 -52
		f 4 -13 55 56 -54
		f 4 -16 57 58 -56
		f 4 -19 59 60 -58
		f 4 -22 61 62 -60
		f 4 -25 63 64 -62
		f 4 -28 65 66 -64
		f 4 -31 67 68 -66
		f 4 -34 69 70 -68
		f 4 -37 71 72 -70
		f 4 -40 73 74 -72
		f 4 -43 75 76 -74
		f 4 -46 77 78 -76
		f 4 -48 -51 79 -78
		f 4 -50 80 81 82
		f 4 -53 83 84 -81
		f 4 -55 85 86 -84
		f 4 -57 87 88 -86
		f 4 -59 89 90 -88
		f 4 -61 91 92 -90
		f 4 -63 93 94 -92
		f 4 -65 95 96 -94
		f 4 -67 97 98 -96
		f 4 -69 99 100 -98
		f 4 -71 101 102 -100
		f 4 -73 103 104 -102
		f 4 -75 105 106 -104
		f 4 -77 107 108 -106
		f 4 -79 109 110 -108
		f 4 -80 -83 111 -110
		f 4 -82 112 113 114
		f 4 -85 115 116 -113
		f 4 -87 117 118 -116
		f 4 -89 119 120 -118
		f 4 -91 121 122 -120
		f 4 -93 123 124 -122
		f 4 -95 125 126 -124
		f 4 -97 127 128 -126
		f 4 -99 129 130 -128
		f 4 -101 131 132 -130
		f 4 -103 133 134 -132
		f 4 -105 135 136 -134
		f 4 -107 137 138 -136
		f 4 -109 139 140 -138
		f 4 -111 141 142 -140
		f 4 -112 -115 143 -142
		f 4 -114 144 145 146
		f 4 -117 147 148 -145
		f 4 -119 149 150 -148
		f 4 -121 151 152 -150
		f 4 -123 153 154 -152
		f 4 -125 155 156 -154
		f 4 -127 157 158 -156
		f 4 -129 159 160 -158
		f 4 -131 161 162 -160
		f 4 -133 163 164 -162
		f 4 -135 165 166 -164
		f 4 -137 167 168 -166
		f 4 -139 169 170 -168
		f 4 -141 171 172 -170
		f 4 -143 173 174 -172
		f 4 -144 -147 175 -174
		f 4 -146 176 177 178
		f 4 -149 179 180 -177
		f 4 -151 181 182 -180
		f 4 -153 183 184 -182
		f 4 -155 185 186 -184
		f 4 -157 187 188 -186
		f 4 -159 189 190 -188
		f 4 -161 191 192 -190
		f 4 -163 193 194 -192
		f 4 -165 195 196 -194
		f 4 -167 197 198 -196
		f 4 -169 199 200 -198
		f 4 -171 201 202 -200
		f 4 -173 203 204 -202
		f 4 -175 205 206 -204
		f 4 -176 -179 207 -206
		f 4 -178 208 209 210
		f 4 -181 211 212 -209
		f 4 -183 213 214 -212
		f 4 -185 215 216 -214
		f 4 -187 217 218 -216
		f 4 -189 219 220 -218
		f 4 -191 221 222 -220
		f 4 -193 223 224 -222
		f 4 -195 225 226 -224
		f 4 -197 227 228 -226
		f 4 -199 229 230 -228
		f 4 -201 231 232 -230
		f 4 -203 233 234 -232
		f 4 -205 235 236 -234
		f 4 -207 237 238 -236
		f 4 -208 -211 239 -238
		f 3 -44 240 241
		f 3 -41 242 -241
		f 3 -38 243 -243
		f 3 -35 244 -244
		f 3 -32 245 -245
		f 3 -29 246 -246
		f 3 -26 247 -247
		f 3 -23 248 -248
		f 3 -20 249 -249
		f 3 -17 250 -250
		f 3 -14 251 -251
		f 3 -11 252 -252
		f 3 -8 253 -253
		f 3 -5 254 -254
		f 3 -1 255 -255
		f 3 -47 -242 -256
		f 3 -210 256 257
		f 3 -213 258 -257
		f 3 -215 259 -259
		f 3 -217 260 -260
		f 3 -219 261 -261
		f 3 -221 262 -262
		f 3 -223 263 -263
		f 3 -225 264 -264
		f 3 -227 265 -265
		f 3 -229 266 -266
		f 3 -231 267 -267
		f 3 -233 268 -268
		f 3 -235 269 -269
		f 3 -237 270 -270
		f 3 -239 271 -271
		f 3 -240 -258 -272;
createNode transform -n "prop07_ball";
	rename -uid "88166BD6-7EA8-567A-966C-2C0A2F4339D1";
createNode mesh -n "prop07_ballShape" -p "prop07_ball";
	rename -uid "8B15DE82-84FF-5791-B705-40ADF018C3AD";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 130 ".vt[0:129]"  146.84 5.206 -110 146.32 5.206 -112.618 144.837 5.206 -114.837 142.618 5.206 -116.32 140 5.206 -116.84 137.382 5.206 -116.32
		 135.163 5.206 -114.837 133.68 5.206 -112.618 133.16 5.206 -110 133.68 5.206 -107.382 135.163 5.206 -105.163 137.382 5.206 -103.68
		 140 5.206 -103.16 142.618 5.206 -103.68 144.837 5.206 -105.163 146.32 5.206 -107.382 152.856 8.679 -110 151.877 8.679 -114.92
		 149.09 8.679 -119.09 144.92 8.679 -121.877 140 8.679 -122.856 135.08 8.679 -121.877 130.91 8.679 -119.09 128.123 8.679 -114.92
		 127.144 8.679 -110 128.123 8.679 -105.08 130.91 8.679 -100.91 135.08 8.679 -98.123 140 8.679 -97.144 144.92 8.679 -98.123
		 149.09 8.679 -100.91 151.877 8.679 -105.08 157.321 14 -110 156.002 14 -116.628 152.247 14 -122.247 146.628 14 -126.002
		 140 14 -127.321 133.372 14 -126.002 127.753 14 -122.247 123.998 14 -116.628 122.679 14 -110 123.998 14 -103.372
		 127.753 14 -97.753 133.372 14 -93.998 140 14 -92.679 146.628 14 -93.998 152.247 14 -97.753 156.002 14 -103.372
		 159.696 20.527 -110 158.197 20.527 -117.537 153.927 20.527 -123.927 147.537 20.527 -128.197 140 20.527 -129.696 132.463 20.527 -128.197
		 126.073 20.527 -123.927 121.803 20.527 -117.537 120.304 20.527 -110 121.803 20.527 -102.463 126.073 20.527 -96.073 132.463 20.527 -91.803
		 140 20.527 -90.304 147.537 20.527 -91.803 153.927 20.527 -96.073 158.197 20.527 -102.463 159.696 27.473 -110 158.197 27.473 -117.537
		 153.927 27.473 -123.927 147.537 27.473 -128.197 140 27.473 -129.696 132.463 27.473 -128.197 126.073 27.473 -123.927 121.803 27.473 -117.537
		 120.304 27.473 -110 121.803 27.473 -102.463 126.073 27.473 -96.073 132.463 27.473 -91.803 140 27.473 -90.304 147.537 27.473 -91.803
		 153.927 27.473 -96.073 158.197 27.473 -102.463 157.321 34 -110 156.002 34 -116.628 152.247 34 -122.247 146.628 34 -126.002
		 140 34 -127.321 133.372 34 -126.002 127.753 34 -122.247 123.998 34 -116.628 122.679 34 -110 123.998 34 -103.372
		 127.753 34 -97.753 133.372 34 -93.998 140 34 -92.679 146.628 34 -93.998 152.247 34 -97.753 156.002 34 -103.372
		 152.856 39.321 -110 151.877 39.321 -114.92 149.09 39.321 -119.09 144.92 39.321 -121.877 140 39.321 -122.856 135.08 39.321 -121.877
		 130.91 39.321 -119.09 128.123 39.321 -114.92 127.144 39.321 -110 128.123 39.321 -105.08 130.91 39.321 -100.91 135.08 39.321 -98.123
		 140 39.321 -97.144 144.92 39.321 -98.123 149.09 39.321 -100.91 151.877 39.321 -105.08 146.84 42.794 -110 146.32 42.794 -112.618
		 144.837 42.794 -114.837 142.618 42.794 -116.32 140 42.794 -116.84 137.382 42.794 -116.32 135.163 42.794 -114.837 133.68 42.794 -112.618
		 133.16 42.794 -110 133.68 42.794 -107.382 135.163 42.794 -105.163 137.382 42.794 -103.68 140 42.794 -103.16 142.618 42.794 -103.68
		 144.837 42.794 -105.163 146.32 42.794 -107.382 140 5.206 -110 140 42.794 -110;
	setAttr -s 272 ".ed[0:271]"  0 1 1 1 17 1 17 16 1 16 0 1 1 2 1 2 18 1
		 18 17 1 2 3 1 3 19 1 19 18 1 3 4 1 4 20 1
		 20 19 1 4 5 1 5 21 1 21 20 1 5 6 1 6 22 1
		 22 21 1 6 7 1 7 23 1 23 22 1 7 8 1 8 24 1
		 24 23 1 8 9 1 9 25 1 25 24 1 9 10 1 10 26 1
		 26 25 1 10 11 1 11 27 1 27 26 1 11 12 1 12 28 1
		 28 27 1 12 13 1 13 29 1 29 28 1 13 14 1 14 30 1
		 30 29 1 14 15 1 15 31 1 31 30 1 15 0 1 16 31 1
		 17 33 1 33 32 1 32 16 1 18 34 1 34 33 1 19 35 1
		 35 34 1 20 36 1 36 35 1 21 37 1 37 36 1 22 38 1
		 38 37 1 23 39 1 39 38 1 24 40 1 40 39 1 25 41 1
		 41 40 1 26 42 1 42 41 1 27 43 1 43 42 1 28 44 1
		 44 43 1 29 45 1 45 44 1 30 46 1 46 45 1 31 47 1
		 47 46 1 32 47 1 33 49 1 49 48 1 48 32 1 34 50 1
		 50 49 1 35 51 1 51 50 1 36 52 1 52 51 1 37 53 1
		 53 52 1 38 54 1 54 53 1 39 55 1 55 54 1 40 56 1
		 56 55 1 41 57 1 57 56 1 42 58 1 58 57 1 43 59 1
		 59 58 1 44 60 1 60 59 1 45 61 1 61 60 1 46 62 1
		 62 61 1 47 63 1 63 62 1 48 63 1 49 65 1 65 64 1
		 64 48 1 50 66 1 66 65 1 51 67 1 67 66 1 52 68 1
		 68 67 1 53 69 1 69 68 1 54 70 1 70 69 1 55 71 1
		 71 70 1 56 72 1 72 71 1 57 73 1 73 72 1 58 74 1
		 74 73 1 59 75 1 75 74 1 60 76 1 76 75 1 61 77 1
		 77 76 1 62 78 1 78 77 1 63 79 1 79 78 1 64 79 1
		 65 81 1 81 80 1 80 64 1 66 82 1 82 81 1 67 83 1
		 83 82 1 68 84 1 84 83 1 69 85 1 85 84 1 70 86 1
		 86 85 1 71 87 1 87 86 1 72 88 1 88 87 1 73 89 1
		 89 88 1 74 90 1 90 89 1 75 91 1 91 90 1 76 92 1
		 92 91 1 77 93 1 93 92 1 78 94 1 94 93 1 79 95 1
		 95 94 1 80 95 1 81 97 1 97 96 1 96 80 1 82 98 1
		 98 97 1 83 99 1 99 98 1 84 100 1 100 99 1 85 101 1
		 101 100 1 86 102 1 102 101 1 87 103 1 103 102 1 88 104 1
		 104 103 1 89 105 1 105 104 1 90 106 1 106 105 1 91 107 1
		 107 106 1 92 108 1 108 107 1 93 109 1 109 108 1 94 110 1
		 110 109 1 95 111 1 111 110 1 96 111 1 97 113 1 113 112 1
		 112 96 1 98 114 1 114 113 1 99 115 1 115 114 1 100 116 1
		 116 115 1 101 117 1 117 116 1 102 118 1 118 117 1 103 119 1
		 119 118 1 104 120 1 120 119 1 105 121 1 121 120 1 106 122 1
		 122 121 1 107 123 1 123 122 1 108 124 1 124 123 1 109 125 1
		 125 124 1 110 126 1 126 125 1 111 127 1 127 126 1 112 127 1
		 14 128 1 128 15 1 13 128 1 12 128 1 11 128 1 10 128 1
		 9 128 1 8 128 1 7 128 1 6 128 1 5 128 1 4 128 1
		 3 128 1 2 128 1 1 128 1 0 128 1 113 129 1 129 112 1
		 114 129 1 115 129 1 116 129 1 117 129 1 118 129 1 119 129 1
		 120 129 1 121 129 1 122 129 1 123 129 1 124 129 1 125 129 1
		 126 129 1 127 129 1;
	setAttr -s 144 -ch 544 ".fc[0:143]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 11 12 -9
		f 4 13 14 15 -12
		f 4 16 17 18 -15
		f 4 19 20 21 -18
		f 4 22 23 24 -21
		f 4 25 26 27 -24
		f 4 28 29 30 -27
		f 4 31 32 33 -30
		f 4 34 35 36 -33
		f 4 37 38 39 -36
		f 4 40 41 42 -39
		f 4 43 44 45 -42
		f 4 46 -4 47 -45
		f 4 -3 48 49 50
		f 4 -7 51 52 -49
		f 4 -10 53 54 -52
		f 4 -13 55 56 -54
		f 4 -16 57 58 -56
		f 4 -19 59 60 -58
		f 4 -22 61 62 -60
		f 4 -25 63 64 -62
		f 4 -28 65 66 -64
		f 4 -31 67 68 -66
		f 4 -34 69 70 -68
		f 4 -37 71 72 -70
		f 4 -40 73 74 -72
		f 4 -43 75 76 -74
		f 4 -46 77 78 -76
		f 4 -48 -51 79 -78
		f 4 -50 80 81 82
		f 4 -53 83 84 -81
		f 4 -55 85 86 -84
		f 4 -57 87 88 -86
		f 4 -59 89 90 -88
		f 4 -61 91 92 -90
		f 4 -63 93 94 -92
		f 4 -65 95 96 -94
		f 4 -67 97 98 -96
		f 4 -69 99 100 -98
		f 4 -71 101 102 -100
		f 4 -73 103 104 -102
		f 4 -75 105 106 -104
		f 4 -77 107 108 -106
		f 4 -79 109 110 -108
		f 4 -80 -83 111 -110
		f 4 -82 112 113 114
		f 4 -85 115 116 -113
		f 4 -87 117 118 -116
		f 4 -89 119 120 -118
		f 4 -91 121 122 -120
		f 4 -93 123 124 -122
		f 4 -95 125 126 -124
		f 4 -97 127 128 -126
		f 4 -99 129 130 -128
		f 4 -101 131 132 -130
		f 4 -103 133 134 -132
		f 4 -105 135 136 -134
		f 4 -107 137 138 -136
		f 4 -109 139 140 -138
		f 4 -111 141 142 -140
		f 4 -112 -115 143 -142
		f 4 -114 144 145 146
		f 4 -117 147 148 -145
		f 4 -119 149 150 -148
		f 4 -121 151 152 -150
		f 4 -123 153 154 -152
		f 4 -125 155 156 -154
		f 4 -127 157 158 -156
		f 4 -129 159 160 -158
		f 4 -131 161 162 -160
		f 4 -133 163 164 -162
		f 4 -135 165 166 -164
		f 4 -137 167 168 -166
		f 4 -139 169 170 -168
		f 4 -141 171 172 -170
		f 4 -143 173 174 -172
		f 4 -144 -147 175 -174
		f 4 -146 176 177 178
		f 4 -149 179 180 -177
		f 4 -151 181 182 -180
		f 4 -153 183 184 -182
		f 4 -155 185 186 -184
		f 4 -157 187 188 -186
		f 4 -159 189 190 -188
		f 4 -161 191 192 -190
		f 4 -163 193 194 -192
		f 4 -165 195 196 -194
		f 4 -167 197 198 -196
		f 4 -169 199 200 -198
		f 4 -171 201 202 -200
		f 4 -173 203 204 -202
		f 4 -175 205 206 -204
		f 4 -176 -179 207 -206
		f 4 -178 208 209 210
		f 4 -181 211 212 -209
		f 4 -183 213 214 -212
		f 4 -185 215 216 -214
		f 4 -187 217 218 -216
		f 4 -189 219 220 -218
		f 4 -191 221 222 -220
		f 4 -193 223 224 -222
		f 4 -195 225 226 -224
		f 4 -197 227 228 -226
		f 4 -199 229 230 -228
		f 4 -201 231 232 -230
		f 4 -203 233 234 -232
		f 4 -205 235 236 -234
		f 4 -207 237 238 -236
		f 4 -208 -211 239 -238
		f 3 -44 240 241
		f 3 -41 242 -241
		f 3 -38 243 -243
		f 3 -35 244 -244
		f 3 -32 245 -245
		f 3 -29 246 -246
		f 3 -26 247 -247
		f 3 -23 248 -248
		f 3 -20 249 -249
		f 3 -17 250 -250
		f 3 -14 251 -251
		f 3 -11 252 -252
		f 3 -8 253 -253
		f 3 -5 254 -254
		f 3 -1 255 -255
		f 3 -47 -242 -256
		f 3 -210 256 257
		f 3 -213 258 -257
		f 3 -215 259 -259
		f 3 -217 260 -260
		f 3 -219 261 -261
		f 3 -221 262 -262
		f 3 -223 263 -263
		f 3 -225 264 -264
		f 3 -227 265 -265
		f 3 -229 266 -266
		f 3 -231 267 -267
		f 3 -233 268 -268
		f 3 -235 269 -269
		f 3 -237 270 -270
		f 3 -239 271 -271
		f 3 -240 -258 -272;
createNode lambert -n "paint_ff7aa8";
	rename -uid "394B5772-F169-5C8A-8F49-7E17412BE975";
	setAttr ".c" -type "float3" 1 0.19462 0.39157 ;
createNode shadingEngine -n "paint_ff7aa8SG";
	rename -uid "C7C81E8F-A8E9-5B4A-BCA0-376D1A25B3EB";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop08_box";
	rename -uid "5FCFE1FC-1D30-5A53-88E7-3F2EF21C7B9F";
createNode mesh -n "prop08_boxShape" -p "prop08_box";
	rename -uid "A9DF8197-5D4F-55DC-85B8-647CC1DC8635";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  120 0 -180 180 0 -180 180 0 -220 120 0 -220 120 120 -180 180 120 -180
		 180 120 -220 120 120 -220 150 0 -200 150 120 -200;
	setAttr -s 20 ".ed[0:19]"  0 1 1 1 5 1 5 4 1 4 0 1 1 2 1 2 6 1
		 6 5 1 2 3 1 3 7 1 7 6 1 3 0 1 4 7 1
		 2 8 1 8 3 1 1 8 1 0 8 1 5 9 1 9 4 1
		 6 9 1 7 9 1;
	setAttr -s 12 -ch 40 ".fc[0:11]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 -4 11 -9
		f 3 -8 12 13
		f 3 -5 14 -13
		f 3 -1 15 -15
		f 3 -11 -14 -16
		f 3 -3 16 17
		f 3 -7 18 -17
		f 3 -10 19 -19
		f 3 -12 -18 -20;
createNode lambert -n "paint_2e2a4a";
	rename -uid "727DF9D5-41F5-5814-9CC2-825795945744";
	setAttr ".c" -type "float3" 0.02732 0.02315 0.06848 ;
createNode shadingEngine -n "paint_2e2a4aSG";
	rename -uid "E50FD1E9-2F76-5687-B9F3-4B0A90FF5200";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop09_box";
	rename -uid "75822465-D516-52FD-96C5-96401D345837";
createNode mesh -n "prop09_boxShape" -p "prop09_box";
	rename -uid "30331234-0452-51D7-8590-F457FD34148F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -210 0 -180 -150 0 -180 -150 0 -220 -210 0 -220 -210 120 -180 -150 120 -180
		 -150 120 -220 -210 120 -220 -180 0 -200 -180 120 -200;
	setAttr -s 20 ".ed[0:19]"  0 1 1 1 5 1 5 4 1 4 0 1 1 2 1 2 6 1
		 6 5 1 2 3 1 3 7 1 7 6 1 3 0 1 4 7 1
		 2 8 1 8 3 1 1 8 1 0 8 1 5 9 1 9 4 1
		 6 9 1 7 9 1;
	setAttr -s 12 -ch 40 ".fc[0:11]" -type "polyFaces" 
		f 4 0 1 2 3
		f 4 4 5 6 -2
		f 4 7 8 9 -6
		f 4 10 -4 11 -9
		f 3 -8 12 13
		f 3 -5 14 -13
		f 3 -1 15 -15
		f 3 -11 -14 -16
		f 3 -3 16 17
		f 3 -7 18 -17
		f 3 -10 19 -19
		f 3 -12 -18 -20;
createNode animCurveTL -n "sentaa_translateX";
	rename -uid "546D2381-DB05-577A-A5D0-8A6F45C4D991";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.6667 3 1.3333 4 2 5 2.6667 6 3.3333 7 4 8 4.2857
		 9 4.5714 10 4.8571 11 5.1429 12 5.4286 13 5.7143 14 6 15 5 16 4
		 17 3 18 2 19 1 20 0 21 -0.75 22 -1.5 23 -2.25 24 -3
		 25 -3.75 26 -4.5 27 -5.25 28 -6 29 -6.5714 30 -7.1429 31 -7.7143 32 -8.2857
		 33 -8.8571 34 -9.4286 35 -10 36 -8.8571 37 -7.7143 38 -6.5714 39 -5.4286 40 -4.2857
		 41 -3.1429 42 -2 43 -1.6667 44 -1.3333 45 -1 46 -0.6667 47 -0.3333 48 0;
createNode animCurveTL -n "sentaa_translateY";
	rename -uid "B2E94F9B-EAEA-5DB9-88FA-480FA8670E0F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 32.336 2 32.3639 3 32.4837 4 33.0291 5 33.1419 6 33.0536 7 33.0977 8 33.0694
		 9 33.7381 10 34.3977 11 34.7817 12 34.8297 13 34.6831 14 34.5856 15 36.3546 16 38.6231
		 17 40.3083 18 40.9105 19 40.8941 20 41.4067 21 40.9121 22 40.8891 23 40.8352 24 40.3363
		 25 39.2304 26 37.666 27 36.0373 28 34.8206 29 34.9026 30 35.0291 31 35.0085 32 34.7428
		 33 34.2902 34 33.8421 35 33.6434 36 33.5475 37 33.1331 38 32.4132 39 32.7635 40 32.7926
		 41 33.0194 42 33.0572 43 33.0343 44 32.9408 45 32.742 46 32.4729 47 32.3878 48 32.336;
createNode animCurveTL -n "sentaa_translateZ";
	rename -uid "09D9FF8D-2629-5DD3-8F54-A10F81543A53";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.5714
		 9 1.1429 10 1.7143 11 2.2857 12 2.8571 13 3.4286 14 4 15 3.3333 16 2.6667
		 17 2 18 1.3333 19 0.6667 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.5714 37 1.1429 38 1.7143 39 2.2857 40 2.8571
		 41 3.4286 42 4 43 3.3333 44 2.6667 45 2 46 1.3333 47 0.6667 48 0;
createNode animCurveTA -n "sentaa_rotateY";
	rename -uid "26E11C36-D673-546B-B114-F96E4BCE9ED3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -3 3 -6 4 -9 5 -12 6 -15 7 -18.000001 8 -11.428572
		 9 -4.857143 10 1.714286 11 8.285714 12 14.857142 13 21.428572 14 28.000001 15 33.333333 16 38.666667
		 17 43.999999 18 49.333333 19 54.666666 20 60 21 76.249998 22 92.499996 23 108.75 24 125.000001
		 25 141.25 26 157.5 27 173.75 28 190 29 210.000001 30 230 31 250 32 270
		 33 290 34 310 35 329.999999 36 336 37 341.999999 38 348 39 354 40 360
		 41 366 42 372 43 370 44 368 45 366 46 364 47 362 48 360;
createNode animCurveTA -n "kahanshin_rotateX";
	rename -uid "D7D4984E-069F-5A95-9167-5DFB52D6CD35";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.000494
		 9 0.02052 10 0.101235 11 0.257499 12 0.463552 13 0.652137 14 0.73386 15 0.951311 16 1.512024
		 17 2.277509 18 3.08444 19 3.733472 20 4 21 3.828125 22 3.375 23 2.734375 24 2
		 25 1.265625 26 0.625 27 0.171875 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.010754 37 0.066191 38 0.206647 39 0.44486 40 0.741928
		 41 1.006906 42 1.120535 43 0.99844 44 0.720963 45 0.418873 46 0.182263 47 0.044426 48 0;
createNode animCurveTA -n "kahanshin_rotateY";
	rename -uid "2BDB6073-03C5-55C4-8AD8-B670854E7397";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.333309
		 9 1.192596 10 2.365059 11 3.635969 12 4.793098 13 5.631874 14 5.955115 15 5.500772 16 4.373549
		 17 2.927483 18 1.504622 19 0.426854 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 -0.444118 37 -1.58842 38 -3.148544 39 -4.838591 40 -6.376862
		 41 -7.491901 42 -7.921642 43 -7.341048 44 -5.88425 45 -3.980493 46 -2.067631 47 -0.591405 48 0;
createNode animCurveTA -n "kahanshin_rotateZ";
	rename -uid "4A8C75D4-0809-55C2-A143-C507EB4C9208";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.592592 3 -2.074074 4 -4 5 -5.925926 6 -7.407408 7 -8 8 -7.169857
		 9 -5.028643 10 -2.09869 11 1.099119 12 4.04171 13 6.199778 14 7.038172 15 6.526563 16 5.241497
		 17 3.55687 18 1.854705 19 0.53232 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0.332362 30 1.189505 31 2.361516 32 3.638484
		 33 4.810495 34 5.667638 35 6 36 5.225707 37 3.227914 38 0.491698 39 -2.499854 40 -5.259296
		 41 -7.288099 42 -8.077588 43 -7.469739 44 -5.958629 45 -4.009676 46 -2.074217 47 -0.591863 48 0;
createNode animCurveTA -n "jouhanshin_rotateX";
	rename -uid "8E18A03C-E6BF-5189-B7CB-B58119C24193";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.044426 3 0.182263 4 0.418873 5 0.720963 6 0.99844 7 1.120535 8 1.340599
		 9 1.973949 10 2.99414 11 4.311591 12 5.715058 13 6.863204 14 7.336838 15 6.297213 16 3.73651
		 17 0.486811 18 -2.678361 19 -5.059661 20 -6 21 -5.570483 22 -4.438106 23 -2.837237 24 -1.002439
		 25 0.831705 26 2.430938 27 3.561563 28 3.990288 29 4.325486 30 5.187754 31 6.360891 32 7.62995
		 33 8.784945 34 9.622989 35 9.946316 36 9.195212 37 7.279651 38 4.712791 39 1.988348 40 -0.443204
		 41 -2.178684 42 -2.841774 43 -2.671196 44 -2.216902 45 -1.566798 46 -0.849124 47 -0.250729 48 0;
createNode animCurveTA -n "jouhanshin_rotateY";
	rename -uid "1F865A95-DAC4-56A7-84D1-A88A5B9FD1D1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.591405 3 2.067631 4 3.980493 5 5.88425 6 7.341048 7 7.921642 8 6.940587
		 9 4.426593 10 1.032577 11 -2.596723 12 -5.85233 13 -8.180186 14 -9.069458 15 -8.465177 16 -6.902967
		 17 -4.768317 18 -2.525475 19 -0.732574 20 0 21 0.002359 22 0.002393 23 -0.012858 24 -0.052366
		 25 -0.115359 26 -0.189431 27 -0.252544 28 -0.2788 29 -0.232881 30 -0.099596 31 0.117146 32 0.398287
		 33 0.69718 34 0.940267 35 1.040043 36 1.367599 37 2.260945 38 3.592614 39 5.182286 40 6.762344
		 41 7.987723 42 8.478161 43 7.837354 44 6.243226 45 4.189218 46 2.158303 47 0.613417 48 0;
createNode animCurveTA -n "jouhanshin_rotateZ";
	rename -uid "EF4521A0-F307-5110-AEB2-F742510BF9B2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.591863 3 2.074217 4 4.009676 5 5.958629 6 7.469739 7 8.077588 8 7.223174
		 9 5.00869 10 1.943079 11 -1.468218 12 -4.685868 13 -7.103372 14 -8.05728 15 -7.384071 16 -5.754497
		 17 -3.750457 18 -1.875558 19 -0.520751 20 0 21 0.172077 22 0.62577 23 1.267006 24 2.001221
		 25 2.733794 26 3.370923 27 3.820208 28 3.990288 29 3.438732 30 2.017633 31 0.078065 32 -2.029696
		 33 -3.958402 34 -5.365025 35 -5.909496 36 -5.096413 37 -3.019266 38 -0.226956 39 2.74989 40 5.420234
		 41 7.335233 42 8.069142 43 7.481266 44 6.00666 45 4.076296 46 2.126559 47 0.610739 48 0;
createNode animCurveTA -n "jouhanshin2_rotateX";
	rename -uid "8F3887C2-B997-5982-959F-689E2748F4C0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.279173 3 -0.966474 4 -1.837812 5 -2.68491 6 -3.320556 7 -3.571019 8 -3.170155
		 9 -2.112753 10 -0.608711 11 1.11273 12 2.775213 13 4.044968 14 4.55024 15 3.745203 16 1.751017
		 17 -0.804816 18 -3.32352 19 -5.238749 20 -6 21 -5.656877 22 -4.752786 23 -3.475126 24 -2.009771
		 25 -0.54179 26 0.74246 27 1.653651 28 2 29 2.208374 30 2.752077 31 3.510678 32 4.357991
		 33 5.155593 34 5.751489 35 5.98549 36 5.436198 37 4.030339 38 2.13323 39 0.099442 40 -1.736804
		 41 -3.06148 42 -3.571019 43 -3.320556 44 -2.68491 45 -1.837812 46 -0.966474 47 -0.279173 48 0;
createNode animCurveTA -n "jouhanshin2_rotateY";
	rename -uid "21A8E93A-F92C-5F35-B73C-383CA3066267";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.455184 3 1.599655 4 3.100885 5 4.616575 6 5.791872 7 6.264195 8 5.462889
		 9 3.409435 10 0.634153 11 -2.342904 12 -5.027891 13 -6.960098 14 -7.701693 15 -7.158065 16 -5.778328
		 17 -3.943262 18 -2.065389 19 -0.594383 20 0 21 0.34326 22 1.248819 23 2.530209 24 3.999988
		 25 5.469772 26 6.751174 27 7.656739 28 8 29 7.573043 30 6.475454 31 4.98313 32 3.368823
		 33 1.898466 34 0.830288 35 0.417778 36 0.705755 37 1.468868 38 2.558814 39 3.805372 40 5.00147
		 41 5.906547 42 6.264195 43 5.791872 44 4.616575 45 3.100885 46 1.599655 47 0.455184 48 0;
createNode animCurveTA -n "jouhanshin2_rotateZ";
	rename -uid "4DB099C3-63B0-5C15-8E32-D7996381D688";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.310312 3 1.076572 4 2.053027 5 3.008205 6 3.729128 7 4.014247 8 3.618389
		 9 2.57355 10 1.085938 11 -0.618487 12 -2.266077 13 -3.525338 14 -4.026622 15 -3.678057 16 -2.842139
		 17 -1.830827 18 -0.904098 19 -0.24841 20 0 21 -0.022971 22 -0.07368 23 -0.121004 24 -0.140081
		 25 -0.121439 26 -0.074177 27 -0.023177 28 0 29 -0.207939 30 -0.750538 31 -1.507666 32 -2.353421
		 33 -3.149635 34 -3.744536 35 -3.978158 36 -3.511356 37 -2.320219 38 -0.721622 39 0.979907 40 2.504175
		 41 3.596076 42 4.014247 43 3.729128 44 3.008205 45 2.053027 46 1.076572 47 0.310312 48 0;
createNode animCurveTA -n "kubi_rotateX";
	rename -uid "59BDCBF1-C12B-5400-A4ED-3481630AE949";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.398329 2 1.141644 3 0.507131 4 -0.302126 5 -1.093418 6 -1.689671 7 -1.92511 8 -1.788803
		 9 -1.42543 10 -0.90069 11 -0.29176 12 0.301877 13 0.757478 14 0.939082 15 0.673031 16 0.000699
		 17 -0.889346 18 -1.798444 19 -2.511382 20 -2.8 21 -2.678959 22 -2.358274 23 -1.899834 24 -1.36457
		 25 -0.815785 26 -0.323333 27 0.034104 28 0.171881 29 0.298143 30 0.627678 31 1.087367 32 1.600152
		 33 2.081697 34 2.44046 35 2.581065 36 2.371568 37 1.819369 38 1.036426 39 0.146498 40 -0.704335
		 41 -1.347332 42 -1.601393 43 -1.368784 44 -0.794375 45 -0.063031 46 0.650625 47 1.187371 48 1.39906;
createNode animCurveTA -n "kubi_rotateY";
	rename -uid "F9BD299F-E90E-5634-9661-2BF61F63E522";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.068383 2 0.267087 3 0.773029 4 1.449986 5 2.148125 6 2.699184 7 2.922953 8 2.484017
		 9 1.355839 10 -0.17742 11 -1.834808 12 -3.342961 13 -4.437523 14 -4.859943 15 -5.283763 16 -6.339314
		 17 -7.702672 18 -9.055513 19 -10.088645 20 -10.499999 21 -9.746809 22 -7.761567 23 -4.956054 24 -1.741957
		 25 1.469707 26 4.269098 27 6.247724 28 6.9979 29 6.807973 30 6.320905 31 5.661433 32 4.951711
		 33 4.308641 34 3.843507 35 3.664346 36 3.298212 37 2.36108 38 1.096894 39 -0.256735 40 -1.476104
		 41 -2.353267 42 -2.689956 43 -2.498418 44 -2.011266 45 -1.360583 46 -0.690772 47 -0.162877 48 0.051297;
createNode animCurveTA -n "kubi_rotateZ";
	rename -uid "66835CC8-6F08-5769-A5D3-A705C089446F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.799165 2 -2.326948 3 -1.150269 4 0.371219 5 1.883563 6 3.040786 7 3.502208 8 3.16228
		 9 2.28119 10 1.065145 11 -0.27639 12 -1.524648 13 -2.448825 14 -2.809901 15 -2.615509 16 -2.120232
		 17 -1.456061 18 -0.768204 19 -0.22245 20 0 21 0.042765 22 0.1628 23 0.350752 24 0.59317
		 25 0.865563 26 1.128966 27 1.330578 28 1.410509 29 1.141224 30 0.445281 31 -0.509853 32 -1.555376
		 33 -2.519617 34 -3.227731 35 -3.502986 36 -3.08748 37 -2.010332 38 -0.523808 39 1.11507 40 2.638084
		 41 3.763977 42 4.203384 43 3.731297 44 2.554787 45 1.033172 46 -0.479701 47 -1.637609 48 -2.099373;
createNode animCurveTA -n "atama_rotateX";
	rename -uid "81BE964C-8E89-53C6-987A-C53EF8DDC0D7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.589314 2 2.118101 3 0.964321 4 -0.482323 5 -1.866708 6 -2.887993 7 -3.285671 8 -3.063685
		 9 -2.450646 10 -1.516521 11 -0.369359 12 0.806604 13 1.744163 14 2.125872 15 1.626474 16 0.351117
		 17 -1.368973 18 -3.166839 19 -4.608194 20 -5.2 21 -4.967307 22 -4.355396 23 -3.486072 24 -2.467255
		 25 -1.40437 26 -0.423225 27 0.311067 28 0.60003 29 0.788445 30 1.287436 31 1.99996 32 2.815559
		 33 3.599696 34 4.194478 35 4.429909 36 4.079189 37 3.133759 38 1.745124 39 0.104981 40 -1.518305
		 41 -2.777672 42 -3.282512 43 -2.812311 44 -1.660254 45 -0.214181 46 1.1715 47 2.195071 48 2.593988;
createNode animCurveTA -n "atama_rotateY";
	rename -uid "0093ADBB-3933-5098-8209-9A227727D6BF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.235565 2 0.591017 3 1.511008 4 2.77166 5 4.101873 6 5.170021 7 5.607769 8 4.775459
		 9 2.640521 10 -0.248901 11 -3.352384 12 -6.153755 13 -8.17041 14 -8.944451 15 -9.747289 16 -11.741322
		 17 -14.303498 18 -16.828118 19 -18.741898 20 -19.5 21 -18.099752 22 -14.409242 23 -9.194895 24 -3.223678
		 25 2.73884 26 7.931075 27 11.597318 28 12.986384 29 12.64215 30 11.761979 31 10.576893 32 9.311229
		 33 8.174389 34 7.35875 35 7.046191 36 6.343157 37 4.552022 38 2.157878 39 -0.371183 40 -2.61181
		 41 -4.197233 42 -4.799141 43 -4.47303 44 -3.626467 45 -2.461335 46 -1.22657 47 -0.231705 48 0.176779;
createNode animCurveTA -n "atama_rotateZ";
	rename -uid "2DAB5D97-5E8F-5FE2-B845-28634FC73249";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -5.194676 2 -4.309801 3 -2.110176 4 0.722901 5 3.527037 6 5.665277 7 6.516203 8 5.896546
		 9 4.286156 10 2.049231 11 -0.445432 12 -2.799333 13 -4.566289 14 -5.262833 15 -4.926999 16 -4.052284
		 17 -2.836505 18 -1.525841 19 -0.448593 20 0 21 0.050831 22 0.211285 23 0.502587 24 0.930328
		 25 1.463914 26 2.024528 27 2.480945 28 2.668294 29 2.164688 30 0.863586 31 -0.921698 32 -2.876417
		 33 -4.680537 34 -6.00673 35 -6.522607 36 -5.764667 37 -3.794116 38 -1.05798 39 1.986282 40 4.845968
		 41 6.981083 42 7.819505 43 6.932544 44 4.728696 45 1.892576 46 -0.911343 47 -3.046851 48 -3.895997;
createNode animCurveTA -n "hidarikata_rotateZ";
	rename -uid "094ACE12-B857-5F4E-A082-9D93B37D20E7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.037037 3 3.62963 4 7 5 10.37037 6 12.962963 7 14 8 13.22449
		 9 11.22449 10 8.489796 11 5.510204 12 2.77551 13 0.77551 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "hidariude_rotateX";
	rename -uid "34F7A2CA-EA77-5092-907F-048DF4AC0971";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -13.029803 2 -13.172529 3 -13.075854 4 -12.02358 5 -10.022919 6 -7.93335 7 -6.985251 8 -7.560423
		 9 -8.98786 10 -10.793701 11 -12.542996 12 -13.924417 13 -14.787077 14 -15.086243 15 -13.747696 16 -10.173449
		 17 -5.071235 18 0.484423 19 5.009504 20 6.867716 21 6.296988 22 4.807446 23 2.752358 24 0.496522
		 25 -1.621854 26 -3.334816 27 -4.460479 28 -4.867452 29 -5.579031 30 -7.278129 31 -9.261806 32 -10.938684
		 33 -11.996487 34 -12.457689 35 -12.561933 36 -13.087273 37 -14.476574 38 -16.447411 39 -18.669678 40 -20.757567
		 41 -22.301694 42 -22.90231 43 -22.10545 44 -20.158047 45 -17.724165 46 -15.402849 47 -13.694399 48 -13.029803;
createNode animCurveTA -n "hidariude_rotateY";
	rename -uid "5D2F1DF3-33FD-5F48-886B-6564BD4C7D68";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -15.956708 2 -14.794861 3 -11.876153 4 -8.22915 5 -5.00032 6 -2.95511 7 -2.268224 8 -2.601625
		 9 -3.551486 10 -5.047985 11 -6.913404 12 -8.813306 13 -10.300005 14 -10.895747 15 -9.496733 16 -6.25229
		 17 -2.636826 18 0.208145 19 1.81738 20 2.311602 21 2.220499 22 1.902181 23 1.262385 24 0.26538
		 25 -0.997408 26 -2.300396 27 -3.326629 28 -3.737146 29 -4.463932 30 -6.463365 31 -9.455587 32 -12.991126
		 33 -16.421217 34 -19.002925 35 -20.014022 36 -20.268782 37 -20.866422 38 -21.540295 39 -22.078486 40 -22.386663
		 41 -22.497302 42 -22.51392 43 -22.101696 44 -21.016131 45 -19.492554 46 -17.849736 47 -16.510109 48 -15.956708;
createNode animCurveTA -n "hidariude_rotateZ";
	rename -uid "344481A2-3E21-5B6A-AA44-9039549D5CF8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 10.346441 2 15.294208 3 27.548942 4 43.327696 5 59.05965 6 71.1917 7 76.058418 8 74.067328
		 9 68.945681 10 61.972801 11 54.410047 12 47.490784 13 42.435753 14 40.475249 15 42.86258 16 48.936541
		 17 57.077339 18 65.49612 19 72.140151 20 74.831406 21 73.18346 22 68.844575 23 62.72893 24 55.753036
		 25 48.820756 26 42.811163 27 38.581115 28 36.980807 29 34.687436 30 28.80264 31 20.808383 32 12.124812
		 33 4.124411 34 -1.781848 35 -4.091292 36 -2.620907 37 1.192867 38 6.453301 39 12.233898 40 17.571513
		 41 21.48668 42 23.00607 43 22.009976 44 19.560094 45 16.462689 46 13.464748 47 11.225848 48 10.346441;
createNode animCurveTA -n "hidarihiji_rotateX";
	rename -uid "75A1DE58-08E3-5B44-A66E-FB9E019C043F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -34.013739 2 -31.51679 3 -25.077544 4 -16.675148 5 -8.812519 6 -3.453095 7 -1.519583 8 -1.611593
		 9 -1.845127 10 -2.155564 11 -2.481896 12 -2.770259 13 -2.974278 14 -3.051807 15 -3.331239 16 -4.029362
		 17 -4.936323 18 -5.843177 19 -6.54107 20 -6.820376 21 -6.615955 22 -6.079283 23 -5.325934 24 -4.469733
		 25 -3.620966 26 -2.886244 27 -2.369582 28 -2.174233 29 -4.647773 30 -10.62966 31 -18.177037 32 -26.18322
		 33 -34.287938 34 -41.891303 35 -45.720657 36 -52.714359 37 -65.911613 38 -74.736886 39 -77.296573 40 -75.997552
		 41 -73.510296 42 -72.24573 43 -69.349219 44 -62.150272 45 -52.889675 46 -43.74336 47 -36.781836 48 -34.013739;
createNode animCurveTA -n "hidarihiji_rotateY";
	rename -uid "6FECD24B-9818-5D98-8FFD-4ACB78A91FDB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -8.891194 2 -9.595404 3 -10.467312 4 -9.65811 5 -6.734726 6 -3.204088 7 -1.519496 8 -1.624071
		 9 -1.897036 10 -2.277725 11 -2.701992 12 -3.099771 13 -3.395583 14 -3.511371 15 -3.835482 16 -4.646568
		 17 -5.702534 18 -6.760011 19 -7.574319 20 -7.900222 21 -7.676187 22 -7.083989 23 -6.242987 24 -5.27371
		 25 -4.299129 26 -3.444833 27 -2.838348 28 -2.607833 29 -5.769772 30 -14.270506 31 -26.515797 32 -40.40601
		 33 -53.432288 34 -62.981597 35 -66.64773 36 -65.249172 37 -59.757743 38 -49.796058 39 -37.775873 40 -26.66499
		 41 -18.818912 42 -15.884793 43 -15.537039 44 -14.530156 45 -12.951945 46 -11.110838 47 -9.546793 48 -8.891194;
createNode animCurveTA -n "hidarihiji_rotateZ";
	rename -uid "5F0C52A9-9804-57A5-BF22-9A1D0D2AE2E2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 83.476285 2 78.871522 3 67.230473 4 52.076239 5 37.26967 6 26.286622 7 22.003313 8 21.558012
		 9 20.410268 10 18.842395 11 17.135971 12 15.571385 13 14.428025 14 13.984871 15 13.945501 16 13.853945
		 17 13.749604 18 13.661897 19 13.605787 20 13.586118 21 13.492976 22 13.251513 23 12.920173 24 12.554646
		 25 12.204202 26 11.910666 27 11.709826 28 11.635104 29 9.688933 30 5.235568 31 0.348496 32 -3.417661
		 33 -4.990508 34 -4.000849 35 -2.660466 36 7.481018 37 28.905153 38 49.420297 39 65.67239 40 78.250144
		 41 86.979496 42 90.355405 43 89.68806 44 88.111553 45 86.288546 46 84.75933 47 83.802708 48 83.476285;
createNode animCurveTA -n "hidaritemojiri_rotateX";
	rename -uid "CDC70F7A-B90F-5D84-B7B4-D518DD84EB02";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.918503
		 9 3.288787 10 6.538787 11 10.101731 12 13.402008 13 15.839475 14 16.790925 15 15.519446 16 12.367546
		 17 8.316688 18 4.302383 19 1.228289 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "hidaritemojiri_rotateY";
	rename -uid "DFD95524-1A8C-5484-ADE2-CDAF1E929C1A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.619488
		 9 -2.215991 10 -4.392277 11 -6.747097 12 -8.885633 13 -10.431487 14 -11.026048 15 -10.230341 16 -8.220511
		 17 -5.572362 18 -2.896796 19 -0.828371 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "hidaritemojiri_rotateZ";
	rename -uid "0B81A6BA-448E-5B1B-964D-4DA4763C688A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.004966
		 9 -0.063625 10 -0.251026 11 -0.597015 12 -1.046048 13 -1.455095 14 -1.632223 15 -1.397703 16 -0.892191
		 17 -0.405454 18 -0.108836 19 -0.00888 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "hidaritekubi_rotateX";
	rename -uid "21F2BCCC-C8E0-5746-9B09-8CE83CF0FF19";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -5.631207 2 -5.715827 3 -5.927618 4 -6.203472 5 -6.47994 6 -6.693037 7 -6.778381 8 -6.395919
		 9 -5.414953 10 -4.084319 11 -2.645204 12 -1.33085 13 -0.37172 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 -0.433678 37 -1.552881 38 -3.087809 39 -4.771425 40 -6.332295
		 41 -7.486325 42 -7.937152 43 -7.334734 44 -5.842865 45 -3.927778 46 -2.031531 47 -0.579948 48 0;
createNode animCurveTA -n "hidaritekubi_rotateY";
	rename -uid "A26F318A-A912-5568-9361-189ACD62D753";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -8.27711 2 -8.399323 3 -8.704788 4 -9.101727 5 -9.498458 6 -9.80348 7 -9.925447 8 -9.378005
		 9 -7.964356 10 -6.027787 11 -3.914182 12 -1.97211 13 -0.551077 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 -0.64292 37 -2.300721 38 -4.565959 39 -7.03026 40 -9.286725
		 41 -10.932735 42 -11.569845 43 -10.717729 44 -8.582622 45 -5.798731 46 -3.008469 47 -0.859728 48 0;
createNode animCurveTA -n "hidaritekubi_rotateZ";
	rename -uid "B7529D7C-5FAA-5398-9453-EBB4CAE34B91";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.407786 2 0.420057 3 0.451552 4 0.494245 5 0.538924 6 0.574649 7 0.58927 8 0.525146
		 9 0.377237 10 0.215134 11 0.090405 12 0.022907 13 0.001788 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.002433 37 0.031184 38 0.12313 39 0.293266 40 0.514829
		 41 0.717428 42 0.805392 43 0.688957 44 0.438814 45 0.199007 46 0.053353 47 0.004351 48 0;
createNode animCurveTA -n "migikata_rotateZ";
	rename -uid "A40269F6-42E6-595F-8FBD-9907F68924F0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -1.037037 3 -3.62963 4 -7 5 -10.37037 6 -12.962963 7 -14 8 -13.22449
		 9 -11.22449 10 -8.489796 11 -5.510204 12 -2.77551 13 -0.77551 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "migiude_rotateX";
	rename -uid "00DBE1C6-FE21-5468-8F74-8F5969B1F8AD";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.341824 3 -1.393102 4 -3.084548 5 -4.971546 6 -6.426506 7 -6.985251 8 -9.406586
		 9 -15.218773 10 -21.948591 11 -27.369521 12 -30.232757 13 -30.710701 14 -30.437592 15 -30.841242 16 -30.294746
		 17 -26.964444 18 -21.298339 19 -15.613196 20 -13.0599 21 -12.698244 22 -11.742549 23 -10.391855 24 -8.856612
		 25 -7.350502 26 -6.072441 27 -5.194192 28 -4.867452 29 -3.361368 30 0.714252 31 6.709991 32 13.726344
		 33 20.497324 34 25.567044 35 27.544131 36 25.591797 37 20.598445 38 13.8739 39 6.685739 40 0.208865
		 41 -4.463677 42 -6.262894 43 -7.453432 44 -10.114759 45 -12.786007 46 -14.418329 47 -14.88134 48 -14.859587;
createNode animCurveTA -n "migiude_rotateY";
	rename -uid "F7A650A2-A98B-59B8-8E4B-4F0D01B1B713";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.479577 3 1.505778 4 2.386514 5 2.668457 6 2.455757 7 2.268224 8 3.442632
		 9 7.245929 10 14.005638 11 22.92926 12 32.03745 13 38.95046 14 41.630752 15 38.520721 16 30.734133
		 17 21.060983 18 12.508079 19 7.079166 20 5.25595 21 5.284092 22 5.317576 23 5.264075 24 5.058077
		 25 4.699779 26 4.265876 27 3.8927 28 3.737146 29 2.487958 30 -0.478859 31 -3.881681 32 -6.625091
		 33 -8.168742 34 -8.6722 35 -8.722044 36 -8.304908 37 -7.093994 38 -5.140629 39 -2.656355 40 -0.087738
		 41 1.943628 42 2.762399 43 3.63521 44 6.189962 45 10.173984 46 14.681853 47 18.336891 48 19.811447;
createNode animCurveTA -n "migiude_rotateZ";
	rename -uid "1B69B77F-1CE6-5730-8B3D-0C7D9EDF063D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.869897 2 -2.959341 3 -17.547748 4 -36.54716 5 -55.572346 6 -70.207582 7 -76.058418 8 -71.868689
		 9 -61.283045 10 -47.295916 11 -32.416763 12 -18.510911 13 -7.66117 14 -3.174137 15 -8.57556 16 -21.134667
		 17 -36.423903 18 -51.531207 19 -63.432674 20 -68.299734 21 -66.950757 22 -63.393571 23 -58.36461 24 -52.604291
		 25 -46.853981 26 -41.849676 27 -38.318308 28 -36.980807 29 -38.992199 30 -44.321848 31 -51.939657 32 -60.636014
		 33 -68.898203 34 -75.042232 35 -77.434396 36 -76.54589 37 -74.329629 38 -71.495866 39 -68.700105 40 -66.428568
		 41 -64.957479 42 -64.431908 43 -60.049459 44 -49.152025 45 -35.065991 46 -20.951084 47 -9.95729 48 -5.501294;
createNode animCurveTA -n "migihiji_rotateX";
	rename -uid "9DD10105-EBC0-528D-BE40-A3ABE6148E4D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -24.024847 2 -23.344931 3 -20.798525 4 -16.052364 5 -9.859969 6 -4.087859 7 -1.519583 8 -4.809306
		 9 -12.842441 10 -23.327883 11 -35.469786 12 -50.052419 13 -67.155581 14 -77.06609 15 -67.65925 16 -52.143652
		 17 -38.242379 18 -26.048181 19 -16.484286 20 -12.47331 21 -11.970684 22 -10.667917 23 -8.885101 24 -6.933494
		 25 -5.087804 26 -3.56945 27 -2.549261 28 -2.174233 29 -1.945515 30 -1.277182 31 -0.194579 32 1.176419
		 33 2.575047 34 3.661063 35 4.09272 36 3.63513 37 2.484752 38 1.002772 39 -0.455073 40 -1.615633
		 41 -2.340728 42 -2.59149 43 -6.363915 44 -16.469348 45 -31.934038 46 -51.207371 47 -68.662647 48 -76.030194;
createNode animCurveTA -n "migihiji_rotateY";
	rename -uid "4D5902CF-3AEF-5557-A94A-26E36EFC806B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 47.417061 2 43.646198 3 34.358533 4 22.743892 5 11.910669 6 4.324555 7 1.519496 8 4.99075
		 9 14.435959 10 28.175043 11 43.714022 12 57.900011 13 67.510546 14 70.745489 15 66.376582 16 54.709551
		 17 39.321418 18 24.547023 19 14.020034 20 10.096962 21 9.862258 22 9.202593 23 8.171738 24 6.854989
		 25 5.402492 26 4.0318 27 3.007615 28 2.607833 29 2.227016 30 1.297353 31 0.167818 32 -0.844572
		 33 -1.54626 34 -1.909794 35 -2.015297 36 -1.890548 37 -1.477085 38 -0.70658 39 0.381794 40 1.582901
		 41 2.566828 42 2.969287 43 7.135218 44 17.101936 45 28.51848 46 36.963956 47 40.379084 48 40.822037;
createNode animCurveTA -n "migihiji_rotateZ";
	rename -uid "5B92B999-9648-5CA0-B08C-D3F49937A441";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 16.29613 2 13.421052 3 6.611481 4 -2.067637 5 -11.173665 6 -18.77374 7 -22.003313 8 -19.87604
		 9 -15.250317 10 -10.881813 11 -9.129663 12 -12.327536 13 -21.615325 14 -28.567891 15 -23.393156 16 -18.806079
		 17 -20.277436 18 -25.51176 19 -31.345872 20 -34.097312 21 -33.097984 22 -30.477164 23 -26.807416 24 -22.653994
		 25 -18.558716 26 -15.033395 27 -12.565699 28 -11.635104 29 -14.279053 30 -21.102179 31 -30.44629 32 -40.650485
		 33 -50.03762 34 -56.914048 35 -59.582428 36 -57.055679 37 -50.545529 38 -41.661585 39 -32.008574 40 -23.172769
		 41 -16.722678 42 -14.223634 43 -15.444595 44 -19.809816 45 -28.77585 46 -42.207742 47 -55.401602 48 -61.08852;
createNode animCurveTA -n "migitemojiri_rotateX";
	rename -uid "2FAE89B9-6C07-5C03-915F-75E6CD8C597D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 1.148154 30 4.112137 31 8.182506 32 12.660126
		 33 16.82856 34 19.923498 35 21.135832 36 19.923498 37 16.82856 38 12.660126 39 8.182506 40 4.112137
		 41 1.148154 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "migitemojiri_rotateY";
	rename -uid "5C05D6BB-E45C-56C1-BA1B-9E19F344A545";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0.77434 30 2.769133 31 5.483625 32 8.409141
		 33 11.049458 34 12.944547 35 13.669748 36 12.944547 37 11.049458 38 8.409141 39 5.483625 40 2.769133
		 41 0.77434 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "migitemojiri_rotateZ";
	rename -uid "5443BAC4-1C7F-5874-9449-CA874D4DB186";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0.007759 30 0.099433 31 0.392528 32 0.934501
		 33 1.639429 34 2.282982 35 2.562041 36 2.282982 37 1.639429 38 0.934501 39 0.392528 40 0.099433
		 41 0.007759 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "migitekubi_rotateX";
	rename -uid "4F152ABD-997C-5044-B098-A5DC469D1192";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.309764
		 9 1.108908 10 2.203286 11 3.399748 12 4.503521 13 5.315255 14 5.631207 15 5.208864 16 4.158087
		 17 2.80085 18 1.45044 19 0.414233 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "migitekubi_rotateY";
	rename -uid "1CC98F4B-D462-580F-9DA6-725C09513707";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.459231
		 9 -1.64347 10 -3.262173 11 -5.024457 12 -6.639985 13 -7.819971 14 -8.27711 15 -7.665755 16 -6.135647
		 17 -4.143539 18 -2.149128 19 -0.614096 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "migitekubi_rotateZ";
	rename -uid "1CAA8B77-6A23-5AF6-A36C-C2A5BE8D35A9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.001241
		 9 -0.015906 10 -0.062747 11 -0.149207 12 -0.261382 13 -0.363548 14 -0.407786 15 -0.349214 16 -0.22295
		 17 -0.101341 18 -0.027207 19 -0.00222 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "migininyubi1_rotateZ";
	rename -uid "18AF782D-082F-53FE-A2CB-E1ED763AF45E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "migininyubi2_rotateZ";
	rename -uid "FF2801E9-77E5-5B68-9FEC-F1E6BC7E8DB1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "migininyubi3_rotateZ";
	rename -uid "450FD11E-F91F-52B4-AE7D-9E8D1A2FE2BB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "uchuuyubi1_rotateZ";
	rename -uid "C788A691-527B-59A8-B71F-ACF80E82F46D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "uchuuyubi2_rotateZ";
	rename -uid "34D4E942-6D3D-5A29-AB09-0B13D6B9E75F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "uchuuyubi3_rotateZ";
	rename -uid "3A47DEBA-E357-5EC2-9609-47EAEE11086C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "migikoyubi1_rotateZ";
	rename -uid "93D88E54-C620-5FFC-A8FA-86D25831AF5B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "migikoyubi2_rotateZ";
	rename -uid "67937D43-3E26-5C18-895B-349E020E1BFC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "migikoyubi3_rotateZ";
	rename -uid "FF5E55BA-592E-5990-A4B8-BDBB027C1935";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "hidariashi_rotateX";
	rename -uid "C2BC9FFB-694C-5689-A00A-20C40AC80B12";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -4.033769 2 -3.82367 3 -3.298435 4 -2.615703 5 -1.933116 6 -1.408195 7 -1.198269 8 -1.363287
		 9 -1.787675 10 -2.364929 11 -2.989395 12 -3.557932 13 -3.970667 14 -4.12997 15 -7.765991 16 -16.881668
		 17 -28.777694 18 -40.702798 19 -49.876327 20 -53.542161 21 -51.1686 22 -44.912866 23 -36.072549 24 -25.942881
		 25 -15.81591 26 -6.982319 27 -0.733755 28 1.636577 29 0.479043 30 -2.504156 31 -6.577595 32 -11.006941
		 33 -15.06289 34 -18.02305 35 -19.169424 36 -18.086066 37 -15.288492 38 -11.455042 39 -7.268377 40 -3.417865
		 41 -0.597781 42 0.496496 43 0.160737 44 -0.678538 45 -1.769327 46 -2.859797 47 -3.69839 48 -4.033769;
createNode animCurveTA -n "hidariashi_rotateY";
	rename -uid "C788C14E-98B7-5CBF-AEE9-22AAFF7F506B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.434674 2 0.427477 3 0.40811 4 0.379997 5 0.348572 6 0.32215 7 0.311034 8 0.341406
		 9 0.425891 10 0.555708 11 0.715823 12 0.879771 13 1.009885 14 1.062642 15 1.520433 16 2.468943
		 17 3.251984 18 3.494824 19 3.306149 20 3.140049 21 3.015859 22 2.678196 23 2.181899 24 1.599586
		 25 1.020366 26 0.53174 27 0.202187 28 0.08163 29 0.147872 30 0.350914 31 0.702733 32 1.181513
		 33 1.705989 34 2.139444 35 2.31856 36 2.145513 37 1.726304 38 1.217803 39 0.751445 40 0.40614
		 41 0.204764 42 0.138448 43 0.157421 44 0.206942 45 0.275768 46 0.3496 47 0.40978 48 0.434674;
createNode animCurveTA -n "hidariashi_rotateZ";
	rename -uid "3BD02E8D-42D6-57BB-B274-19A190FBC130";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 6.799615 2 6.885329 3 7.099509 4 7.377679 5 7.655493 6 7.868915 7 7.954208 8 8.418236
		 9 9.614525 10 11.249214 11 13.028753 12 14.660471 13 15.852796 14 16.314881 15 15.637095 16 13.826943
		 17 11.288435 18 8.641489 19 6.604018 20 5.802036 21 5.859215 22 5.984784 23 6.097894 24 6.131925
		 25 6.062988 26 5.920409 27 5.775009 28 5.710593 29 6.057663 30 6.945902 31 8.140966 32 9.411116
		 33 10.541415 34 11.343302 35 11.648101 36 11.341152 37 10.535098 38 9.401992 39 8.131957 40 6.939246
		 41 6.053704 42 5.707838 43 5.78948 44 5.993086 45 6.256651 46 6.518861 47 6.719578 48 6.799615;
createNode animCurveTA -n "hidarihiza_rotateX";
	rename -uid "31D3F5FA-EEAD-5A03-BD69-74CEE7CE4CED";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 5.525986 2 4.894076 3 3.31431 4 1.26063 5 -0.793032 6 -2.37276 7 -3.004649 8 -2.455723
		 9 -1.040255 10 0.894687 11 3.002146 12 4.935587 13 6.349054 14 6.897003 15 12.009801 16 24.795212
		 17 41.421459 18 58.048806 19 70.836292 20 75.950093 21 72.680376 22 64.059919 23 51.872001 24 37.900746
		 25 23.930671 26 11.745458 27 3.127532 28 -0.141159 29 1.670084 30 6.340682 31 12.725796 32 19.681148
		 33 26.063579 34 30.73076 35 32.540395 36 30.478432 37 25.160289 38 17.887147 39 9.960448 40 2.683101
		 41 -2.640352 42 -4.704789 43 -3.94697 44 -2.052412 45 0.410537 46 2.873515 47 4.768133 48 5.525986;
createNode animCurveTA -n "hidarihiza_rotateY";
	rename -uid "83E519DF-6693-512A-A4D1-9103B6051E2C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.26412 2 0.252867 3 0.224405 4 0.186722 5 0.148316 6 0.11831 7 0.106201 8 0.123511
		 9 0.173691 10 0.255165 11 0.360743 12 0.472944 13 0.564195 14 0.601654 15 0.764413 16 1.075922
		 17 1.258436 18 1.176496 19 0.937033 20 0.800875 21 0.831814 22 0.888738 23 0.906539 24 0.836105
		 25 0.672808 26 0.461955 27 0.279622 28 0.204235 29 0.25943 30 0.418573 31 0.673727 32 0.997657
		 33 1.333141 34 1.599173 35 1.706598 36 1.579827 37 1.269482 38 0.887737 39 0.534336 40 0.273009
		 41 0.122653 42 0.073958 43 0.08873 44 0.125219 45 0.171652 46 0.216871 47 0.250779 48 0.26412;
createNode animCurveTA -n "hidarihiza_rotateZ";
	rename -uid "66928CCC-E2D5-5AD6-8105-3B2A27771BA5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.15794 2 -2.164952 3 -2.181935 4 -2.20283 5 -2.222361 6 -2.236442 7 -2.241841 8 -2.367226
		 9 -2.689772 10 -3.1286 11 -3.603296 12 -4.035299 13 -4.348722 14 -4.469633 15 -4.238456 16 -3.605313
		 17 -2.70759 18 -1.795151 19 -1.131366 20 -0.883572 21 -0.972054 22 -1.212325 23 -1.560645 24 -1.953961
		 25 -2.318626 26 -2.596406 27 -2.76288 28 -2.818569 29 -2.935603 30 -3.228827 31 -3.606861 32 -3.983653
		 33 -4.292668 34 -4.494059 35 -4.56622 36 -4.470866 37 -4.204521 38 -3.796165 39 -3.300242 40 -2.806131
		 41 -2.425864 42 -2.274918 43 -2.267435 44 -2.247881 45 -2.220676 46 -2.1915 47 -2.167751 48 -2.15794;
createNode animCurveTA -n "hidariashikubi_rotateX";
	rename -uid "39A53112-A3FB-5F0C-B274-5017C4E6B6EC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 2.222222 16 7.777777
		 17 15 18 22.222222 19 27.777778 20 30.000001 21 28.710937 22 25.3125 23 20.507812 24 15
		 25 9.492187 26 4.6875 27 1.289063 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "migiashi_rotateX";
	rename -uid "683000F6-1BE0-55FC-AF83-EA3399F65637";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.636577 2 0.775458 3 -1.3743 4 -4.160523 5 -6.934348 6 -9.057816 7 -9.904401 8 -10.056889
		 9 -10.448788 10 -10.981242 11 -11.556451 12 -12.079421 13 -12.458646 14 -12.604915 15 -10.463158 16 -5.109237
		 17 1.850129 18 8.809132 19 14.162299 20 16.303648 21 14.649013 22 10.287054 23 4.120594 24 -2.948074
		 25 -10.017083 26 -16.184391 27 -20.547243 28 -22.202279 29 -21.855432 30 -20.957603 31 -19.722781 32 -18.369056
		 33 -17.120115 34 -16.203436 35 -15.847353 36 -15.358575 37 -14.097317 38 -12.372074 39 -10.493352 40 -8.771883
		 41 -7.515657 42 -7.029343 43 -6.413517 44 -4.85098 45 -2.777216 46 -0.665826 47 0.976562 48 1.636577;
createNode animCurveTA -n "migiashi_rotateY";
	rename -uid "6121355B-F551-5DE6-A0E7-9E14A1999E34";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.08163 2 -0.137968 3 -0.318944 4 -0.639379 5 -1.055028 6 -1.43865 7 -1.607465 8 -1.572137
		 9 -1.475433 10 -1.33023 11 -1.155099 12 -0.978981 13 -0.840946 14 -0.785341 15 -0.683172 16 -0.421794
		 17 -0.072376 18 0.283166 19 0.557536 20 0.666895 21 0.584045 22 0.362601 23 0.044093 24 -0.32453
		 25 -0.691533 26 -1.005992 27 -1.223118 28 -1.304019 29 -1.392123 30 -1.605989 31 -1.867061 32 -2.109906
		 33 -2.294275 34 -2.40562 35 -2.443433 36 -2.464862 37 -2.500057 38 -2.501322 39 -2.441089 40 -2.329375
		 41 -2.2136 42 -2.160991 43 -1.915163 44 -1.363074 45 -0.781683 46 -0.358045 47 -0.141426 48 -0.08163;
createNode animCurveTA -n "migiashi_rotateZ";
	rename -uid "77E6B154-FA40-5173-B48F-B1AB46C14F32";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -5.710593 2 -6.322388 3 -7.847582 4 -9.818336 5 -11.771373 6 -13.258928 7 -13.849871 8 -13.393363
		 9 -12.216537 10 -10.608616 11 -8.858427 12 -7.253803 13 -6.081376 14 -5.627023 15 -5.667298 16 -5.751045
		 17 -5.822824 18 -5.851738 19 -5.84452 20 -5.834463 21 -5.858817 22 -5.911459 23 -5.956831 24 -5.966418
		 25 -5.930567 26 -5.862587 27 -5.794272 28 -5.764063 29 -6.240412 30 -7.471356 31 -9.159818 32 -11.005702
		 33 -12.704735 34 -13.949778 35 -14.43303 36 -14.942965 37 -16.25876 38 -18.058549 39 -20.018529 40 -21.814686
		 41 -23.125642 42 -23.633208 43 -22.317616 44 -19.018386 45 -14.709885 46 -10.383571 47 -7.046802 48 -5.710593;
createNode animCurveTA -n "migihiza_rotateX";
	rename -uid "C9AEE06C-752E-5AB5-B147-D117EA75B088";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -5.84622 2 -3.703132 3 1.653206 4 8.61261 5 15.566712 6 20.912084 7 23.049273 8 23.709864
		 9 25.412852 10 27.739657 11 30.272025 12 32.593216 13 34.288731 14 34.945667 15 33.860526 16 31.147636
		 17 27.620793 18 24.093843 19 21.380727 20 20.295463 21 21.491887 22 24.634896 23 29.047463 24 34.055724
		 25 39.006408 26 43.277046 27 46.271304 28 47.401546 29 46.601129 30 44.519462 31 41.632302 32 38.43338
		 33 35.449811 34 33.240143 35 32.377299 36 31.063209 37 27.672208 38 23.031003 39 17.968803 40 13.318572
		 41 9.915734 42 8.595933 43 7.526536 44 4.852567 45 1.375674 46 -2.101602 47 -4.776379 48 -5.84622;
createNode animCurveTA -n "migihiza_rotateY";
	rename -uid "A5428CA4-D599-52DC-AD69-DD4C1769E6B3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.051377 2 -0.10589 3 -0.288705 4 -0.623381 5 -1.063021 6 -1.468571 7 -1.646323 8 -1.616734
		 9 -1.528294 10 -1.379198 11 -1.180013 12 -0.963845 13 -0.785772 14 -0.712225 15 -0.681816 16 -0.608165
		 17 -0.517697 18 -0.433511 19 -0.37323 20 -0.350242 21 -0.543064 22 -1.117336 23 -2.088655 24 -3.423116
		 25 -4.981401 26 -6.512489 27 -7.686309 28 -8.150344 29 -7.703315 30 -6.588619 31 -5.156648 32 -3.723461
		 33 -2.530299 34 -1.734755 35 -1.444263 36 -1.312765 37 -0.997831 38 -0.625267 39 -0.298341 40 -0.072986
		 41 0.045619 42 0.080989 43 0.046837 44 -0.021598 45 -0.074184 46 -0.085464 47 -0.066005 48 -0.051377;
createNode animCurveTA -n "migihiza_rotateZ";
	rename -uid "8A607EA6-0E84-5241-BA04-E757F0DB3872";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.279349 2 2.566065 3 3.272195 4 4.159172 5 4.999148 6 5.605568 7 5.837132 8 5.608553
		 9 5.020796 10 4.221947 11 3.359305 12 2.576066 13 2.009158 14 1.7908 15 1.762778 16 1.690246
		 17 1.590892 18 1.486161 19 1.40219 20 1.367818 21 2.032203 22 3.763196 23 6.15201 24 8.791482
		 25 11.308892 26 13.393334 27 14.799712 28 15.317715 29 14.729297 30 13.185899 31 11.016595 32 8.578671
		 33 6.276666 34 4.556509 35 3.881641 36 3.656121 37 3.06121 38 2.219788 39 1.272076 40 0.379958
		 41 -0.28253 42 -0.541123 43 -0.334217 44 0.185521 45 0.864937 46 1.546291 47 2.070154 48 2.279349;
createNode animCurveTA -n "migiashikubi_rotateX";
	rename -uid "4D1346F1-15D4-55A5-AE36-5909D30BE734";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.037037 3 3.62963 4 7 5 10.37037 6 12.962963 7 14 8 13.22449
		 9 11.22449 10 8.489796 11 5.510204 12 2.77551 13 0.77551 14 0 15 2.518518 16 8.814815
		 17 17 18 25.185185 19 31.481482 20 34 21 33.398437 22 31.8125 23 29.570312 24 27
		 25 24.429687 26 22.1875 27 20.601562 28 20 29 18.892128 30 16.034986 31 12.12828 32 7.87172
		 33 3.965015 34 1.107871 35 0 36 0.553935 37 1.982508 38 3.935861 39 6.06414 40 8.017492
		 41 9.446065 42 10 43 9.259259 44 7.407408 45 5 46 2.592593 47 0.740741 48 0;
createNode animCurveTA -n "ahoke1_rotateX";
	rename -uid "72B72979-87B6-5FA9-AE3D-4DAB8BDC89F1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.325728 16 -1.140428
		 17 -2.2 18 -3.259571 19 -4.074272 20 -4.4 21 -3.975089 22 -2.85501 23 -1.272106 24 0.540877
		 25 2.351425 26 3.928245 27 5.041807 28 5.463771 29 5.349775 30 5.051226 31 4.632926 32 4.164956
		 33 3.725325 34 3.398278 35 3.270309 36 3.092824 37 2.63235 38 1.997179 39 1.299445 40 0.655475
		 41 0.183247 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "ahoke1_rotateY";
	rename -uid "74E3C40B-C928-5440-A339-28B5D4B0A8D5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.014486 16 -0.040567
		 17 -0.052813 18 -0.040567 19 -0.014486 20 0 21 0.003778 22 0.023831 23 0.077125 24 0.174095
		 25 0.30925 26 0.458186 27 0.5809 28 0.631196 29 0.557734 30 0.375583 31 0.143907 32 -0.085058
		 33 -0.273128 34 -0.397018 35 -0.441914 36 -0.396206 37 -0.289669 38 -0.170661 39 -0.076363 40 -0.022513
		 41 -0.003026 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "ahoke1_rotateZ";
	rename -uid "A598B7F9-7B8A-5849-88E6-8FB5984C8987";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.407407 3 1.425926 4 2.75 5 4.074074 6 5.092593 7 5.5 8 4.890671
		 9 3.319242 10 1.170554 11 -1.170554 12 -3.319242 13 -4.890671 14 -5.5 15 -5.09275 16 -4.074324
		 17 -2.75 18 -1.425676 19 -0.407249 20 0 21 -0.283921 22 -1.032227 23 -2.089196 24 -3.298493
		 25 -4.504127 26 -5.551932 27 -6.290409 28 -6.569882 29 -5.781222 30 -3.746686 31 -0.963333 32 2.071103
		 33 4.857726 34 6.896606 35 7.687385 36 6.896774 37 4.857226 38 2.067228 39 -0.973903 40 -3.765898
		 41 -5.808096 42 -6.6 43 -6.111111 44 -4.888889 45 -3.3 46 -1.711112 47 -0.488889 48 0;
createNode animCurveTA -n "ahoke2_rotateX";
	rename -uid "0D796CBD-8B14-54CE-B6BA-691C6E9F961C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.473466 16 -1.658296
		 17 -3.199999 18 -4.741704 19 -5.926534 20 -6.399999 21 -5.782727 22 -4.15581 23 -1.857696 24 0.771925
		 25 3.394144 26 5.673788 27 7.281003 28 7.889389 29 7.73613 30 7.327033 31 6.736922 32 6.056612
		 33 5.40119 34 4.904944 35 4.709 36 4.459357 37 3.80719 38 2.898537 39 1.891101 40 0.955448
		 41 0.267273 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "ahoke2_rotateY";
	rename -uid "D3624511-1FDF-5885-AAAA-C7B3184F1AE5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.030651 16 -0.08585
		 17 -0.111775 18 -0.08585 19 -0.030651 20 0 21 0.008002 22 0.050443 23 0.163161 24 0.368018
		 25 0.653075 26 0.966573 27 1.224394 28 1.329939 29 1.175816 30 0.792724 31 0.303961 32 -0.179848
		 33 -0.576746 34 -0.837226 35 -0.931276 36 -0.835519 37 -0.611824 38 -0.361098 39 -0.161805 40 -0.047741
		 41 -0.006419 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "ahoke2_rotateZ";
	rename -uid "5D6CFD3B-D210-5B25-862C-F44C328C8C99";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.592592 3 2.074074 4 4 5 5.925926 6 7.407408 7 8 8 7.113702
		 9 4.827988 10 1.702624 11 -1.702624 12 -4.827988 13 -7.113702 14 -8 15 -7.407894 16 -5.926697
		 17 -4 18 -2.073303 19 -0.592105 20 0 21 -0.413506 22 -1.503006 23 -3.040325 24 -4.795411
		 25 -6.53932 26 -8.0487 27 -9.108298 28 -9.508288 29 -8.366484 30 -5.420196 31 -1.387611 32 3.011531
		 33 7.054092 34 10.013529 35 11.161708 36 10.014045 37 7.052563 38 2.9996 39 -1.420142 40 -5.47911
		 41 -8.448503 42 -9.6 43 -8.888889 44 -7.111111 45 -4.8 46 -2.488889 47 -0.711112 48 0;
createNode animCurveTA -n "dolly_rotateY";
	rename -uid "B052EB0E-FC08-5B00-A898-A57B004DD859";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 30 2 28.27586 3 26.55172 4 24.82759 5 23.10345 6 21.37931 7 19.65517 8 17.93103
		 9 16.2069 10 14.48276 11 12.75862 12 11.03448 13 9.31034 14 7.58621 15 5.86207 16 4.13793
		 17 2.41379 18 0.68966 19 -1.03448 20 -2.75862 21 -4.48276 22 -6.2069 23 -7.93103 24 -9.65517
		 25 -11.37931 26 -13.10345 27 -14.82759 28 -16.55172 29 -18.27586 30 -20 31 -20.77778 32 -21.55556
		 33 -22.33333 34 -23.11111 35 -23.88889 36 -24.66667 37 -25.44444 38 -26.22222 39 -27 40 -27.77778
		 41 -28.55556 42 -29.33333 43 -30.11111 44 -30.88889 45 -31.66667 46 -32.44444 47 -33.22222 48 -34;
createNode animCurveTL -n "shotCam_translateX";
	rename -uid "B70A31E1-AB9F-5885-97BB-A8ACBAC17FE7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 4 2 3.82609 3 3.65217 4 3.47826 5 3.30435 6 3.13043 7 2.95652 8 2.78261
		 9 2.6087 10 2.43478 11 2.26087 12 2.08696 13 1.91304 14 1.73913 15 1.56522 16 1.3913
		 17 1.21739 18 1.04348 19 0.86957 20 0.69565 21 0.52174 22 0.34783 23 0.17391 24 0
		 25 -0.16667 26 -0.33333 27 -0.5 28 -0.66667 29 -0.83333 30 -1 31 -1.16667 32 -1.33333
		 33 -1.5 34 -1.66667 35 -1.83333 36 -2 37 -2.16667 38 -2.33333 39 -2.5 40 -2.66667
		 41 -2.83333 42 -3 43 -3.16667 44 -3.33333 45 -3.5 46 -3.66667 47 -3.83333 48 -4;
createNode animCurveTL -n "shotCam_translateY";
	rename -uid "62A545D7-049D-5691-B6AB-47175496D28C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 46 2 46.69565 3 47.3913 4 48.08696 5 48.78261 6 49.47826 7 50.17391 8 50.86957
		 9 51.56522 10 52.26087 11 52.95652 12 53.65217 13 54.34783 14 55.04348 15 55.73913 16 56.43478
		 17 57.13043 18 57.82609 19 58.52174 20 59.21739 21 59.91304 22 60.6087 23 61.30435 24 62
		 25 62.58333 26 63.16667 27 63.75 28 64.33333 29 64.91667 30 65.5 31 66.08333 32 66.66667
		 33 67.25 34 67.83333 35 68.41667 36 69 37 69.58333 38 70.16667 39 70.75 40 71.33333
		 41 71.91667 42 72.5 43 73.08333 44 73.66667 45 74.25 46 74.83333 47 75.41667 48 76;
createNode animCurveTL -n "shotCam_translateZ";
	rename -uid "7410EC54-1608-5F43-AF50-9D3D639B640B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 185 2 183.91304 3 182.82609 4 181.73913 5 180.65217 6 179.56522 7 178.47826 8 177.3913
		 9 176.30435 10 175.21739 11 174.13043 12 173.04348 13 171.95652 14 170.86957 15 169.78261 16 168.69565
		 17 167.6087 18 166.52174 19 165.43478 20 164.34783 21 163.26087 22 162.17391 23 161.08696 24 160
		 25 161.04167 26 162.08333 27 163.125 28 164.16667 29 165.20833 30 166.25 31 167.29167 32 168.33333
		 33 169.375 34 170.41667 35 171.45833 36 172.5 37 173.54167 38 174.58333 39 175.625 40 176.66667
		 41 177.70833 42 178.75 43 179.79167 44 180.83333 45 181.875 46 182.91667 47 183.95833 48 185;
createNode animCurveTA -n "shotCam_rotateX";
	rename -uid "2E178E54-F521-50C5-B44B-5A9B45E7AD49";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 3 2 2.69565 3 2.3913 4 2.08696 5 1.78261 6 1.47826 7 1.17391 8 0.86957
		 9 0.56522 10 0.26087 11 -0.04348 12 -0.34783 13 -0.65217 14 -0.95652 15 -1.26087 16 -1.56522
		 17 -1.86957 18 -2.17391 19 -2.47826 20 -2.78261 21 -3.08696 22 -3.3913 23 -3.69565 24 -4
		 25 -4.16667 26 -4.33333 27 -4.5 28 -4.66667 29 -4.83333 30 -5 31 -5.16667 32 -5.33333
		 33 -5.5 34 -5.66667 35 -5.83333 36 -6 37 -6.16667 38 -6.33333 39 -6.5 40 -6.66667
		 41 -6.83333 42 -7 43 -7.16667 44 -7.33333 45 -7.5 46 -7.66667 47 -7.83333 48 -8;
createNode animCurveTA -n "shotCam_rotateZ";
	rename -uid "A1239C7C-E7E7-5B75-8C4F-0E08DD6D5BDC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -3 2 -2.86957 3 -2.73913 4 -2.6087 5 -2.47826 6 -2.34783 7 -2.21739 8 -2.08696
		 9 -1.95652 10 -1.82609 11 -1.69565 12 -1.56522 13 -1.43478 14 -1.30435 15 -1.17391 16 -1.04348
		 17 -0.91304 18 -0.78261 19 -0.65217 20 -0.52174 21 -0.3913 22 -0.26087 23 -0.13043 24 0
		 25 0.125 26 0.25 27 0.375 28 0.5 29 0.625 30 0.75 31 0.875 32 1
		 33 1.125 34 1.25 35 1.375 36 1.5 37 1.625 38 1.75 39 1.875 40 2
		 41 2.125 42 2.25 43 2.375 44 2.5 45 2.625 46 2.75 47 2.875 48 3;
createNode script -n "sceneConfigurationScriptNode";
	setAttr ".b" -type "string" "playbackOptions -min 1 -max 48 -ast 1 -aet 48 ";
	setAttr ".st" 6;
select -ne :time1;
	setAttr ".o" 1;
	setAttr ".unw" 1;
select -ne :defaultRenderGlobals;
	setAttr ".ren" -type "string" "mayaSoftware";
	setAttr ".outf" 32;
	setAttr ".an" yes;
	setAttr ".fs" 1;
	setAttr ".ef" 47;
	setAttr ".bfs" 2;
	setAttr ".ep" 4;
	setAttr ".pff" yes;
	setAttr ".ifp" -type "string" "<Scene>/<Scene>";
select -ne :defaultResolution;
	setAttr ".w" 256;
	setAttr ".h" 256;
	setAttr ".pa" 1;
	setAttr ".ldar" no;
	setAttr ".dar" 1;
connectAttr "sentaa_translateX.o" "sentaa.tx";
connectAttr "sentaa_translateY.o" "sentaa.ty";
connectAttr "sentaa_translateZ.o" "sentaa.tz";
connectAttr "sentaa_rotateY.o" "sentaa.ry";
connectAttr "aoi_subetenooya.s" "sentaa.is";
connectAttr "sentaa.s" "guruubu.is";
connectAttr "kahanshin_rotateX.o" "kahanshin.rx";
connectAttr "kahanshin_rotateY.o" "kahanshin.ry";
connectAttr "kahanshin_rotateZ.o" "kahanshin.rz";
connectAttr "guruubu.s" "kahanshin.is";
connectAttr "jouhanshin_rotateX.o" "jouhanshin.rx";
connectAttr "jouhanshin_rotateY.o" "jouhanshin.ry";
connectAttr "jouhanshin_rotateZ.o" "jouhanshin.rz";
connectAttr "guruubu.s" "jouhanshin.is";
connectAttr "jouhanshin2_rotateX.o" "jouhanshin2.rx";
connectAttr "jouhanshin2_rotateY.o" "jouhanshin2.ry";
connectAttr "jouhanshin2_rotateZ.o" "jouhanshin2.rz";
connectAttr "jouhanshin.s" "jouhanshin2.is";
connectAttr "kubi_rotateX.o" "kubi.rx";
connectAttr "kubi_rotateY.o" "kubi.ry";
connectAttr "kubi_rotateZ.o" "kubi.rz";
connectAttr "jouhanshin2.s" "kubi.is";
connectAttr "atama_rotateX.o" "atama.rx";
connectAttr "atama_rotateY.o" "atama.ry";
connectAttr "atama_rotateZ.o" "atama.rz";
connectAttr "kubi.s" "atama.is";
connectAttr "atama.s" "ryoume.is";
connectAttr "atama.s" "hidarime.is";
connectAttr "atama.s" "migime.is";
connectAttr "hidarikata_rotateZ.o" "hidarikata.rz";
connectAttr "jouhanshin2.s" "hidarikata.is";
connectAttr "hidariude_rotateX.o" "hidariude.rx";
connectAttr "hidariude_rotateY.o" "hidariude.ry";
connectAttr "hidariude_rotateZ.o" "hidariude.rz";
connectAttr "hidarikata.s" "hidariude.is";
connectAttr "hidariude.s" "hidariudemojiri.is";
connectAttr "hidarihiji_rotateX.o" "hidarihiji.rx";
connectAttr "hidarihiji_rotateY.o" "hidarihiji.ry";
connectAttr "hidarihiji_rotateZ.o" "hidarihiji.rz";
connectAttr "hidariudemojiri.s" "hidarihiji.is";
connectAttr "hidaritemojiri_rotateX.o" "hidaritemojiri.rx";
connectAttr "hidaritemojiri_rotateY.o" "hidaritemojiri.ry";
connectAttr "hidaritemojiri_rotateZ.o" "hidaritemojiri.rz";
connectAttr "hidarihiji.s" "hidaritemojiri.is";
connectAttr "hidaritekubi_rotateX.o" "hidaritekubi.rx";
connectAttr "hidaritekubi_rotateY.o" "hidaritekubi.ry";
connectAttr "hidaritekubi_rotateZ.o" "hidaritekubi.rz";
connectAttr "hidaritemojiri.s" "hidaritekubi.is";
connectAttr "hidaritekubi.s" "hidarioyayubi0.is";
connectAttr "hidarioyayubi0.s" "hidarioyayubi1.is";
connectAttr "hidarioyayubi1.s" "hidarioyayubi2.is";
connectAttr "hidaritekubi.s" "hidarininyubi1.is";
connectAttr "hidarininyubi1.s" "hidarininyubi2.is";
connectAttr "hidarininyubi2.s" "hidarininyubi3.is";
connectAttr "hidaritekubi.s" "sachuuyubi1.is";
connectAttr "sachuuyubi1.s" "sachuuyubi2.is";
connectAttr "sachuuyubi2.s" "sachuuyubi3.is";
connectAttr "hidaritekubi.s" "hidarikoyubi1.is";
connectAttr "hidarikoyubi1.s" "hidarikoyubi2.is";
connectAttr "hidarikoyubi2.s" "hidarikoyubi3.is";
connectAttr "migikata_rotateZ.o" "migikata.rz";
connectAttr "jouhanshin2.s" "migikata.is";
connectAttr "migiude_rotateX.o" "migiude.rx";
connectAttr "migiude_rotateY.o" "migiude.ry";
connectAttr "migiude_rotateZ.o" "migiude.rz";
connectAttr "migikata.s" "migiude.is";
connectAttr "migiude.s" "migiudemojiri.is";
connectAttr "migihiji_rotateX.o" "migihiji.rx";
connectAttr "migihiji_rotateY.o" "migihiji.ry";
connectAttr "migihiji_rotateZ.o" "migihiji.rz";
connectAttr "migiudemojiri.s" "migihiji.is";
connectAttr "migitemojiri_rotateX.o" "migitemojiri.rx";
connectAttr "migitemojiri_rotateY.o" "migitemojiri.ry";
connectAttr "migitemojiri_rotateZ.o" "migitemojiri.rz";
connectAttr "migihiji.s" "migitemojiri.is";
connectAttr "migitekubi_rotateX.o" "migitekubi.rx";
connectAttr "migitekubi_rotateY.o" "migitekubi.ry";
connectAttr "migitekubi_rotateZ.o" "migitekubi.rz";
connectAttr "migitemojiri.s" "migitekubi.is";
connectAttr "migitekubi.s" "migioyayubi0.is";
connectAttr "migioyayubi0.s" "migioyayubi1.is";
connectAttr "migioyayubi1.s" "migioyayubi2.is";
connectAttr "migininyubi1_rotateZ.o" "migininyubi1.rz";
connectAttr "migitekubi.s" "migininyubi1.is";
connectAttr "migininyubi2_rotateZ.o" "migininyubi2.rz";
connectAttr "migininyubi1.s" "migininyubi2.is";
connectAttr "migininyubi3_rotateZ.o" "migininyubi3.rz";
connectAttr "migininyubi2.s" "migininyubi3.is";
connectAttr "uchuuyubi1_rotateZ.o" "uchuuyubi1.rz";
connectAttr "migitekubi.s" "uchuuyubi1.is";
connectAttr "uchuuyubi2_rotateZ.o" "uchuuyubi2.rz";
connectAttr "uchuuyubi1.s" "uchuuyubi2.is";
connectAttr "uchuuyubi3_rotateZ.o" "uchuuyubi3.rz";
connectAttr "uchuuyubi2.s" "uchuuyubi3.is";
connectAttr "migikoyubi1_rotateZ.o" "migikoyubi1.rz";
connectAttr "migitekubi.s" "migikoyubi1.is";
connectAttr "migikoyubi2_rotateZ.o" "migikoyubi2.rz";
connectAttr "migikoyubi1.s" "migikoyubi2.is";
connectAttr "migikoyubi3_rotateZ.o" "migikoyubi3.rz";
connectAttr "migikoyubi2.s" "migikoyubi3.is";
connectAttr "hidariashi_rotateX.o" "hidariashi.rx";
connectAttr "hidariashi_rotateY.o" "hidariashi.ry";
connectAttr "hidariashi_rotateZ.o" "hidariashi.rz";
connectAttr "kahanshin.s" "hidariashi.is";
connectAttr "hidarihiza_rotateX.o" "hidarihiza.rx";
connectAttr "hidarihiza_rotateY.o" "hidarihiza.ry";
connectAttr "hidarihiza_rotateZ.o" "hidarihiza.rz";
connectAttr "hidariashi.s" "hidarihiza.is";
connectAttr "hidariashikubi_rotateX.o" "hidariashikubi.rx";
connectAttr "hidarihiza.s" "hidariashikubi.is";
connectAttr "hidariashikubi.s" "hidaritsumasaki.is";
connectAttr "aoi_subetenooya.s" "hidariashiIK.is";
connectAttr "hidariashiIK.s" "hidaritsumasakiIK.is";
connectAttr "migiashi_rotateX.o" "migiashi.rx";
connectAttr "migiashi_rotateY.o" "migiashi.ry";
connectAttr "migiashi_rotateZ.o" "migiashi.rz";
connectAttr "kahanshin.s" "migiashi.is";
connectAttr "migihiza_rotateX.o" "migihiza.rx";
connectAttr "migihiza_rotateY.o" "migihiza.ry";
connectAttr "migihiza_rotateZ.o" "migihiza.rz";
connectAttr "migiashi.s" "migihiza.is";
connectAttr "migiashikubi_rotateX.o" "migiashikubi.rx";
connectAttr "migihiza.s" "migiashikubi.is";
connectAttr "migiashikubi.s" "migitsumasaki.is";
connectAttr "aoi_subetenooya.s" "migiashiIK.is";
connectAttr "migiashiIK.s" "migitsumasakiIK.is";
connectAttr "ahoke1_rotateX.o" "ahoke1.rx";
connectAttr "ahoke1_rotateY.o" "ahoke1.ry";
connectAttr "ahoke1_rotateZ.o" "ahoke1.rz";
connectAttr "atama.s" "ahoke1.is";
connectAttr "ahoke2_rotateX.o" "ahoke2.rx";
connectAttr "ahoke2_rotateY.o" "ahoke2.ry";
connectAttr "ahoke2_rotateZ.o" "ahoke2.rz";
connectAttr "ahoke1.s" "ahoke2.is";
connectAttr "kahanshin.wm" "aoi_lower_skinCluster.ma[0]";
connectAttr "kahanshin.liw" "aoi_lower_skinCluster.lw[0]";
connectAttr "jouhanshin.wm" "aoi_lower_skinCluster.ma[1]";
connectAttr "jouhanshin.liw" "aoi_lower_skinCluster.lw[1]";
connectAttr "jouhanshin2.wm" "aoi_lower_skinCluster.ma[2]";
connectAttr "jouhanshin2.liw" "aoi_lower_skinCluster.lw[2]";
connectAttr "hidariashi.wm" "aoi_lower_skinCluster.ma[3]";
connectAttr "hidariashi.liw" "aoi_lower_skinCluster.lw[3]";
connectAttr "migiashi.wm" "aoi_lower_skinCluster.ma[4]";
connectAttr "migiashi.liw" "aoi_lower_skinCluster.lw[4]";
connectAttr "aoi_lowerShapeOrig.w" "aoi_lower_skinCluster.ip[0].ig";
connectAttr "aoi_lowerShapeOrig.o" "aoi_lower_skinCluster.orggeom[0]";
connectAttr "aoi_lower_skinCluster.og[0]" "aoi_lowerShape.i";
connectAttr "paint_56617c.oc" "paint_56617cSG.ss";
connectAttr "paint_56617cSG.pa" ":renderPartition.st" -na;
connectAttr "paint_56617c.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_lowerShape.iog" "paint_56617cSG.dsm" -na;
connectAttr "jouhanshin.wm" "aoi_upper_skinCluster.ma[0]";
connectAttr "jouhanshin.liw" "aoi_upper_skinCluster.lw[0]";
connectAttr "jouhanshin2.wm" "aoi_upper_skinCluster.ma[1]";
connectAttr "jouhanshin2.liw" "aoi_upper_skinCluster.lw[1]";
connectAttr "hidariude.wm" "aoi_upper_skinCluster.ma[2]";
connectAttr "hidariude.liw" "aoi_upper_skinCluster.lw[2]";
connectAttr "hidariudemojiri.wm" "aoi_upper_skinCluster.ma[3]";
connectAttr "hidariudemojiri.liw" "aoi_upper_skinCluster.lw[3]";
connectAttr "hidarihiji.wm" "aoi_upper_skinCluster.ma[4]";
connectAttr "hidarihiji.liw" "aoi_upper_skinCluster.lw[4]";
connectAttr "hidaritemojiri.wm" "aoi_upper_skinCluster.ma[5]";
connectAttr "hidaritemojiri.liw" "aoi_upper_skinCluster.lw[5]";
connectAttr "migiude.wm" "aoi_upper_skinCluster.ma[6]";
connectAttr "migiude.liw" "aoi_upper_skinCluster.lw[6]";
connectAttr "migiudemojiri.wm" "aoi_upper_skinCluster.ma[7]";
connectAttr "migiudemojiri.liw" "aoi_upper_skinCluster.lw[7]";
connectAttr "migihiji.wm" "aoi_upper_skinCluster.ma[8]";
connectAttr "migihiji.liw" "aoi_upper_skinCluster.lw[8]";
connectAttr "migitemojiri.wm" "aoi_upper_skinCluster.ma[9]";
connectAttr "migitemojiri.liw" "aoi_upper_skinCluster.lw[9]";
connectAttr "aoi_upperShapeOrig.w" "aoi_upper_skinCluster.ip[0].ig";
connectAttr "aoi_upperShapeOrig.o" "aoi_upper_skinCluster.orggeom[0]";
connectAttr "aoi_upper_skinCluster.og[0]" "aoi_upperShape.i";
connectAttr "paint_ffd24d.oc" "paint_ffd24dSG.ss";
connectAttr "paint_ffd24dSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffd24d.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_upperShape.iog" "paint_ffd24dSG.dsm" -na;
connectAttr "jouhanshin2.wm" "aoi_skin_skinCluster.ma[0]";
connectAttr "jouhanshin2.liw" "aoi_skin_skinCluster.lw[0]";
connectAttr "kubi.wm" "aoi_skin_skinCluster.ma[1]";
connectAttr "kubi.liw" "aoi_skin_skinCluster.lw[1]";
connectAttr "atama.wm" "aoi_skin_skinCluster.ma[2]";
connectAttr "atama.liw" "aoi_skin_skinCluster.lw[2]";
connectAttr "hidariude.wm" "aoi_skin_skinCluster.ma[3]";
connectAttr "hidariude.liw" "aoi_skin_skinCluster.lw[3]";
connectAttr "hidariudemojiri.wm" "aoi_skin_skinCluster.ma[4]";
connectAttr "hidariudemojiri.liw" "aoi_skin_skinCluster.lw[4]";
connectAttr "hidarihiji.wm" "aoi_skin_skinCluster.ma[5]";
connectAttr "hidarihiji.liw" "aoi_skin_skinCluster.lw[5]";
connectAttr "hidaritemojiri.wm" "aoi_skin_skinCluster.ma[6]";
connectAttr "hidaritemojiri.liw" "aoi_skin_skinCluster.lw[6]";
connectAttr "hidaritekubi.wm" "aoi_skin_skinCluster.ma[7]";
connectAttr "hidaritekubi.liw" "aoi_skin_skinCluster.lw[7]";
connectAttr "hidarioyayubi1.wm" "aoi_skin_skinCluster.ma[8]";
connectAttr "hidarioyayubi1.liw" "aoi_skin_skinCluster.lw[8]";
connectAttr "hidarioyayubi2.wm" "aoi_skin_skinCluster.ma[9]";
connectAttr "hidarioyayubi2.liw" "aoi_skin_skinCluster.lw[9]";
connectAttr "hidarininyubi2.wm" "aoi_skin_skinCluster.ma[10]";
connectAttr "hidarininyubi2.liw" "aoi_skin_skinCluster.lw[10]";
connectAttr "hidarininyubi3.wm" "aoi_skin_skinCluster.ma[11]";
connectAttr "hidarininyubi3.liw" "aoi_skin_skinCluster.lw[11]";
connectAttr "sachuuyubi2.wm" "aoi_skin_skinCluster.ma[12]";
connectAttr "sachuuyubi2.liw" "aoi_skin_skinCluster.lw[12]";
connectAttr "sachuuyubi3.wm" "aoi_skin_skinCluster.ma[13]";
connectAttr "sachuuyubi3.liw" "aoi_skin_skinCluster.lw[13]";
connectAttr "hidarikoyubi2.wm" "aoi_skin_skinCluster.ma[14]";
connectAttr "hidarikoyubi2.liw" "aoi_skin_skinCluster.lw[14]";
connectAttr "hidarikoyubi3.wm" "aoi_skin_skinCluster.ma[15]";
connectAttr "hidarikoyubi3.liw" "aoi_skin_skinCluster.lw[15]";
connectAttr "migiude.wm" "aoi_skin_skinCluster.ma[16]";
connectAttr "migiude.liw" "aoi_skin_skinCluster.lw[16]";
connectAttr "migiudemojiri.wm" "aoi_skin_skinCluster.ma[17]";
connectAttr "migiudemojiri.liw" "aoi_skin_skinCluster.lw[17]";
connectAttr "migihiji.wm" "aoi_skin_skinCluster.ma[18]";
connectAttr "migihiji.liw" "aoi_skin_skinCluster.lw[18]";
connectAttr "migitemojiri.wm" "aoi_skin_skinCluster.ma[19]";
connectAttr "migitemojiri.liw" "aoi_skin_skinCluster.lw[19]";
connectAttr "migitekubi.wm" "aoi_skin_skinCluster.ma[20]";
connectAttr "migitekubi.liw" "aoi_skin_skinCluster.lw[20]";
connectAttr "migioyayubi1.wm" "aoi_skin_skinCluster.ma[21]";
connectAttr "migioyayubi1.liw" "aoi_skin_skinCluster.lw[21]";
connectAttr "migioyayubi2.wm" "aoi_skin_skinCluster.ma[22]";
connectAttr "migioyayubi2.liw" "aoi_skin_skinCluster.lw[22]";
connectAttr "migininyubi2.wm" "aoi_skin_skinCluster.ma[23]";
connectAttr "migininyubi2.liw" "aoi_skin_skinCluster.lw[23]";
connectAttr "migininyubi3.wm" "aoi_skin_skinCluster.ma[24]";
connectAttr "migininyubi3.liw" "aoi_skin_skinCluster.lw[24]";
connectAttr "uchuuyubi2.wm" "aoi_skin_skinCluster.ma[25]";
connectAttr "uchuuyubi2.liw" "aoi_skin_skinCluster.lw[25]";
connectAttr "uchuuyubi3.wm" "aoi_skin_skinCluster.ma[26]";
connectAttr "uchuuyubi3.liw" "aoi_skin_skinCluster.lw[26]";
connectAttr "migikoyubi2.wm" "aoi_skin_skinCluster.ma[27]";
connectAttr "migikoyubi2.liw" "aoi_skin_skinCluster.lw[27]";
connectAttr "migikoyubi3.wm" "aoi_skin_skinCluster.ma[28]";
connectAttr "migikoyubi3.liw" "aoi_skin_skinCluster.lw[28]";
connectAttr "hidariashi.wm" "aoi_skin_skinCluster.ma[29]";
connectAttr "hidariashi.liw" "aoi_skin_skinCluster.lw[29]";
connectAttr "hidarihiza.wm" "aoi_skin_skinCluster.ma[30]";
connectAttr "hidarihiza.liw" "aoi_skin_skinCluster.lw[30]";
connectAttr "migiashi.wm" "aoi_skin_skinCluster.ma[31]";
connectAttr "migiashi.liw" "aoi_skin_skinCluster.lw[31]";
connectAttr "migihiza.wm" "aoi_skin_skinCluster.ma[32]";
connectAttr "migihiza.liw" "aoi_skin_skinCluster.lw[32]";
connectAttr "aoi_skinShapeOrig.w" "aoi_skin_skinCluster.ip[0].ig";
connectAttr "aoi_skinShapeOrig.o" "aoi_skin_skinCluster.orggeom[0]";
connectAttr "aoi_skin_skinCluster.og[0]" "aoi_skinShape.i";
connectAttr "paint_ffe9da.oc" "paint_ffe9daSG.ss";
connectAttr "paint_ffe9daSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffe9da.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_skinShape.iog" "paint_ffe9daSG.dsm" -na;
connectAttr "hidarihiji.wm" "aoi_trim_skinCluster.ma[0]";
connectAttr "hidarihiji.liw" "aoi_trim_skinCluster.lw[0]";
connectAttr "hidaritemojiri.wm" "aoi_trim_skinCluster.ma[1]";
connectAttr "hidaritemojiri.liw" "aoi_trim_skinCluster.lw[1]";
connectAttr "migihiji.wm" "aoi_trim_skinCluster.ma[2]";
connectAttr "migihiji.liw" "aoi_trim_skinCluster.lw[2]";
connectAttr "migitemojiri.wm" "aoi_trim_skinCluster.ma[3]";
connectAttr "migitemojiri.liw" "aoi_trim_skinCluster.lw[3]";
connectAttr "aoi_trimShapeOrig.w" "aoi_trim_skinCluster.ip[0].ig";
connectAttr "aoi_trimShapeOrig.o" "aoi_trim_skinCluster.orggeom[0]";
connectAttr "aoi_trim_skinCluster.og[0]" "aoi_trimShape.i";
connectAttr "paint_ffffff.oc" "paint_ffffffSG.ss";
connectAttr "paint_ffffffSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffffff.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_trimShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "hidarihiza.wm" "aoi_sock_skinCluster.ma[0]";
connectAttr "hidarihiza.liw" "aoi_sock_skinCluster.lw[0]";
connectAttr "hidariashikubi.wm" "aoi_sock_skinCluster.ma[1]";
connectAttr "hidariashikubi.liw" "aoi_sock_skinCluster.lw[1]";
connectAttr "migihiza.wm" "aoi_sock_skinCluster.ma[2]";
connectAttr "migihiza.liw" "aoi_sock_skinCluster.lw[2]";
connectAttr "migiashikubi.wm" "aoi_sock_skinCluster.ma[3]";
connectAttr "migiashikubi.liw" "aoi_sock_skinCluster.lw[3]";
connectAttr "aoi_sockShapeOrig.w" "aoi_sock_skinCluster.ip[0].ig";
connectAttr "aoi_sockShapeOrig.o" "aoi_sock_skinCluster.orggeom[0]";
connectAttr "aoi_sock_skinCluster.og[0]" "aoi_sockShape.i";
connectAttr "aoi_sockShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "hidariashikubi.wm" "aoi_shoe_skinCluster.ma[0]";
connectAttr "hidariashikubi.liw" "aoi_shoe_skinCluster.lw[0]";
connectAttr "migiashikubi.wm" "aoi_shoe_skinCluster.ma[1]";
connectAttr "migiashikubi.liw" "aoi_shoe_skinCluster.lw[1]";
connectAttr "aoi_shoeShapeOrig.w" "aoi_shoe_skinCluster.ip[0].ig";
connectAttr "aoi_shoeShapeOrig.o" "aoi_shoe_skinCluster.orggeom[0]";
connectAttr "aoi_shoe_skinCluster.og[0]" "aoi_shoeShape.i";
connectAttr "paint_ef5b4c.oc" "paint_ef5b4cSG.ss";
connectAttr "paint_ef5b4cSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ef5b4c.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_shoeShape.iog" "paint_ef5b4cSG.dsm" -na;
connectAttr "atama.wm" "aoi_eye_white_skinCluster.ma[0]";
connectAttr "atama.liw" "aoi_eye_white_skinCluster.lw[0]";
connectAttr "aoi_eye_whiteShapeOrig.w" "aoi_eye_white_skinCluster.ip[0].ig";
connectAttr "aoi_eye_whiteShapeOrig.o" "aoi_eye_white_skinCluster.orggeom[0]";
connectAttr "aoi_eye_white_skinCluster.og[0]" "aoi_eye_whiteShape.i";
connectAttr "aoi_eye_whiteShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "atama.wm" "aoi_iris_skinCluster.ma[0]";
connectAttr "atama.liw" "aoi_iris_skinCluster.lw[0]";
connectAttr "aoi_irisShapeOrig.w" "aoi_iris_skinCluster.ip[0].ig";
connectAttr "aoi_irisShapeOrig.o" "aoi_iris_skinCluster.orggeom[0]";
connectAttr "aoi_iris_skinCluster.og[0]" "aoi_irisShape.i";
connectAttr "paint_1f8a6c.oc" "paint_1f8a6cSG.ss";
connectAttr "paint_1f8a6cSG.pa" ":renderPartition.st" -na;
connectAttr "paint_1f8a6c.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_irisShape.iog" "paint_1f8a6cSG.dsm" -na;
connectAttr "atama.wm" "aoi_iris_light_skinCluster.ma[0]";
connectAttr "atama.liw" "aoi_iris_light_skinCluster.lw[0]";
connectAttr "aoi_iris_lightShapeOrig.w" "aoi_iris_light_skinCluster.ip[0].ig";
connectAttr "aoi_iris_lightShapeOrig.o" "aoi_iris_light_skinCluster.orggeom[0]";
connectAttr "aoi_iris_light_skinCluster.og[0]" "aoi_iris_lightShape.i";
connectAttr "paint_7be3b4.oc" "paint_7be3b4SG.ss";
connectAttr "paint_7be3b4SG.pa" ":renderPartition.st" -na;
connectAttr "paint_7be3b4.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_iris_lightShape.iog" "paint_7be3b4SG.dsm" -na;
connectAttr "atama.wm" "aoi_line_skinCluster.ma[0]";
connectAttr "atama.liw" "aoi_line_skinCluster.lw[0]";
connectAttr "aoi_lineShapeOrig.w" "aoi_line_skinCluster.ip[0].ig";
connectAttr "aoi_lineShapeOrig.o" "aoi_line_skinCluster.orggeom[0]";
connectAttr "aoi_line_skinCluster.og[0]" "aoi_lineShape.i";
connectAttr "paint_26384f.oc" "paint_26384fSG.ss";
connectAttr "paint_26384fSG.pa" ":renderPartition.st" -na;
connectAttr "paint_26384f.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_lineShape.iog" "paint_26384fSG.dsm" -na;
connectAttr "atama.wm" "aoi_glint_skinCluster.ma[0]";
connectAttr "atama.liw" "aoi_glint_skinCluster.lw[0]";
connectAttr "aoi_glintShapeOrig.w" "aoi_glint_skinCluster.ip[0].ig";
connectAttr "aoi_glintShapeOrig.o" "aoi_glint_skinCluster.orggeom[0]";
connectAttr "aoi_glint_skinCluster.og[0]" "aoi_glintShape.i";
connectAttr "aoi_glintShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "atama.wm" "aoi_blush_skinCluster.ma[0]";
connectAttr "atama.liw" "aoi_blush_skinCluster.lw[0]";
connectAttr "aoi_blushShapeOrig.w" "aoi_blush_skinCluster.ip[0].ig";
connectAttr "aoi_blushShapeOrig.o" "aoi_blush_skinCluster.orggeom[0]";
connectAttr "aoi_blush_skinCluster.og[0]" "aoi_blushShape.i";
connectAttr "paint_ffc1b5.oc" "paint_ffc1b5SG.ss";
connectAttr "paint_ffc1b5SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffc1b5.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_blushShape.iog" "paint_ffc1b5SG.dsm" -na;
connectAttr "atama.wm" "aoi_skin_shade_skinCluster.ma[0]";
connectAttr "atama.liw" "aoi_skin_shade_skinCluster.lw[0]";
connectAttr "aoi_skin_shadeShapeOrig.w" "aoi_skin_shade_skinCluster.ip[0].ig";
connectAttr "aoi_skin_shadeShapeOrig.o" "aoi_skin_shade_skinCluster.orggeom[0]";
connectAttr "aoi_skin_shade_skinCluster.og[0]" "aoi_skin_shadeShape.i";
connectAttr "paint_eeb49c.oc" "paint_eeb49cSG.ss";
connectAttr "paint_eeb49cSG.pa" ":renderPartition.st" -na;
connectAttr "paint_eeb49c.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_skin_shadeShape.iog" "paint_eeb49cSG.dsm" -na;
connectAttr "atama.wm" "aoi_hair_skinCluster.ma[0]";
connectAttr "atama.liw" "aoi_hair_skinCluster.lw[0]";
connectAttr "ahoke1.wm" "aoi_hair_skinCluster.ma[1]";
connectAttr "ahoke1.liw" "aoi_hair_skinCluster.lw[1]";
connectAttr "ahoke2.wm" "aoi_hair_skinCluster.ma[2]";
connectAttr "ahoke2.liw" "aoi_hair_skinCluster.lw[2]";
connectAttr "aoi_hairShapeOrig.w" "aoi_hair_skinCluster.ip[0].ig";
connectAttr "aoi_hairShapeOrig.o" "aoi_hair_skinCluster.orggeom[0]";
connectAttr "aoi_hair_skinCluster.og[0]" "aoi_hairShape.i";
connectAttr "paint_5ec8e8.oc" "paint_5ec8e8SG.ss";
connectAttr "paint_5ec8e8SG.pa" ":renderPartition.st" -na;
connectAttr "paint_5ec8e8.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_hairShape.iog" "paint_5ec8e8SG.dsm" -na;
connectAttr "jouhanshin2.wm" "aoi_accent_skinCluster.ma[0]";
connectAttr "jouhanshin2.liw" "aoi_accent_skinCluster.lw[0]";
connectAttr "kubi.wm" "aoi_accent_skinCluster.ma[1]";
connectAttr "kubi.liw" "aoi_accent_skinCluster.lw[1]";
connectAttr "aoi_accentShapeOrig.w" "aoi_accent_skinCluster.ip[0].ig";
connectAttr "aoi_accentShapeOrig.o" "aoi_accent_skinCluster.orggeom[0]";
connectAttr "aoi_accent_skinCluster.og[0]" "aoi_accentShape.i";
connectAttr "paint_ff7a52.oc" "paint_ff7a52SG.ss";
connectAttr "paint_ff7a52SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ff7a52.msg" ":defaultShaderList1.s" -na;
connectAttr "aoi_accentShape.iog" "paint_ff7a52SG.dsm" -na;
connectAttr "dolly_rotateY.o" "dolly.ry";
connectAttr "shotCam_translateX.o" "shotCam.tx";
connectAttr "shotCam_translateY.o" "shotCam.ty";
connectAttr "shotCam_translateZ.o" "shotCam.tz";
connectAttr "shotCam_rotateX.o" "shotCam.rx";
connectAttr "shotCam_rotateZ.o" "shotCam.rz";
connectAttr "keyLightShape.ltd" ":lightList1.l" -na;
connectAttr "keyLight.iog" ":defaultLightSet.dsm" -na;
connectAttr "paint_343a72.oc" "paint_343a72SG.ss";
connectAttr "paint_343a72SG.pa" ":renderPartition.st" -na;
connectAttr "paint_343a72.msg" ":defaultShaderList1.s" -na;
connectAttr "prop00_panelShape.iog" "paint_343a72SG.dsm" -na;
connectAttr "paint_444c92.oc" "paint_444c92SG.ss";
connectAttr "paint_444c92SG.pa" ":renderPartition.st" -na;
connectAttr "paint_444c92.msg" ":defaultShaderList1.s" -na;
connectAttr "prop01_panelShape.iog" "paint_444c92SG.dsm" -na;
connectAttr "prop02_panelShape.iog" "paint_444c92SG.dsm" -na;
connectAttr "prop03_panelShape.iog" "paint_444c92SG.dsm" -na;
connectAttr "paint_4d4a86.oc" "paint_4d4a86SG.ss";
connectAttr "paint_4d4a86SG.pa" ":renderPartition.st" -na;
connectAttr "paint_4d4a86.msg" ":defaultShaderList1.s" -na;
connectAttr "prop04_floorShape.iog" "paint_4d4a86SG.dsm" -na;
connectAttr "paint_b06ad0.oc" "paint_b06ad0SG.ss";
connectAttr "paint_b06ad0SG.pa" ":renderPartition.st" -na;
connectAttr "paint_b06ad0.msg" ":defaultShaderList1.s" -na;
connectAttr "prop05_cylinderShape.iog" "paint_b06ad0SG.dsm" -na;
connectAttr "prop06_ballShape.iog" "paint_ffd24dSG.dsm" -na;
connectAttr "paint_ff7aa8.oc" "paint_ff7aa8SG.ss";
connectAttr "paint_ff7aa8SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ff7aa8.msg" ":defaultShaderList1.s" -na;
connectAttr "prop07_ballShape.iog" "paint_ff7aa8SG.dsm" -na;
connectAttr "paint_2e2a4a.oc" "paint_2e2a4aSG.ss";
connectAttr "paint_2e2a4aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_2e2a4a.msg" ":defaultShaderList1.s" -na;
connectAttr "prop08_boxShape.iog" "paint_2e2a4aSG.dsm" -na;
connectAttr "prop09_boxShape.iog" "paint_2e2a4aSG.dsm" -na;
// End of aoi_dance.ma
