//Maya ASCII 2024 scene
//Name: aoi_walk.ma
//Codeset: UTF-8
requires maya "2024";
currentUnit -l centimeter -a degree -t film;
fileInfo "application" "maya";
fileInfo "product" "Maya 2024";
fileInfo "version" "2024";
fileInfo "license" "CC0-1.0: drawn and animated by the generator in tests/sample";
createNode transform -s -n "persp";
	rename -uid "9D908FF3-B48F-59E9-AFDF-C6ECF357CAEF";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 280 210 280 ;
	setAttr ".r" -type "double3" -28 45 0 ;
createNode camera -s -n "perspShape" -p "persp";
	rename -uid "0C5365BD-8B30-5BC2-A8B4-C7A6E9AAFA8E";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".imn" -type "string" "persp";
createNode transform -s -n "top";
	rename -uid "644A447D-0C34-5DAE-8FCD-35422CDA14D4";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 1000.1 0 ;
	setAttr ".r" -type "double3" -90 0 0 ;
createNode camera -s -n "topShape" -p "top";
	rename -uid "3D47250F-3C57-5FA2-822D-6F31F5695551";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "top";
createNode transform -s -n "front";
	rename -uid "3522E3F5-848C-5CE2-B361-AAB4F2EC9D94";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 0 1000.1 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -s -n "frontShape" -p "front";
	rename -uid "07237E1A-BF5D-5C34-B79B-FE1FA51404BE";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "front";
createNode transform -s -n "side";
	rename -uid "4D28B3DF-9969-5D36-B066-AEA407B87107";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 1000.1 0 0 ;
	setAttr ".r" -type "double3" 0 90 0 ;
createNode camera -s -n "sideShape" -p "side";
	rename -uid "0DCDF0DF-DF81-5AD5-8E46-A75EBF4FAB27";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "side";
createNode transform -n "aoi";
	rename -uid "0390CC33-80C2-58D2-9A71-2E5B1C8D077F";
	setAttr ".t" -type "double3" 10 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode joint -n "aoi_subetenooya" -p "aoi";
	rename -uid "B71441E7-4B30-5E99-BE99-102E64FE6136";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "全ての親";
createNode joint -n "sentaa" -p "aoi_subetenooya";
	rename -uid "A1120455-5E01-5B88-A261-913F7141E684";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "センター";
createNode joint -n "guruubu" -p "sentaa";
	rename -uid "5E431B21-6CFE-5D6D-9F0D-494462B06104";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 1.8 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "グルーブ";
createNode joint -n "kahanshin" -p "guruubu";
	rename -uid "BA1B7610-0222-5995-A4A1-47D646DB9788";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 18.3 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "下半身";
createNode joint -n "jouhanshin" -p "guruubu";
	rename -uid "810BE87C-7371-5DB8-90F0-CBF173F43DBE";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 18.3 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "上半身";
createNode joint -n "jouhanshin2" -p "jouhanshin";
	rename -uid "BB8A85A9-7814-5990-B88D-D66D03A58651";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 7 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "上半身2";
createNode joint -n "kubi" -p "jouhanshin2";
	rename -uid "AFA8466F-8C34-5CCE-9ECB-2CAB0A0B5756";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 15.5 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "首";
createNode joint -n "atama" -p "kubi";
	rename -uid "576A5D9A-70A2-587A-9897-BD1A97008689";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 4 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "頭";
createNode joint -n "ryoume" -p "atama";
	rename -uid "24716AA5-19A7-5B67-92C0-A12012C1C090";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 44.9 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "両目";
createNode joint -n "hidarime" -p "atama";
	rename -uid "8BA41C83-AA1D-5F29-9618-C36F76B6A901";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.8 9.23 4.97 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左目";
createNode joint -n "migime" -p "atama";
	rename -uid "B039A26D-E7B2-5AC9-88A2-4F40FB2DCD45";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.8 9.23 4.97 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右目";
createNode joint -n "hidarikata" -p "jouhanshin2";
	rename -uid "B688B103-0012-5918-A6A5-EC895F0A1AA4";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 2.5 13.5 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左肩";
createNode joint -n "hidariude" -p "hidarikata";
	rename -uid "8CC9E7A9-40BB-57E9-8C2E-4A0B7ABC03BE";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 6.7 -1 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左腕";
createNode joint -n "hidariudemojiri" -p "hidariude";
	rename -uid "BEB7C6D4-A2D8-5F1C-AF84-40B35DCCB513";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 7.0675 -4.7671 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左腕捩";
createNode joint -n "hidarihiji" -p "hidariudemojiri";
	rename -uid "E80AF7FB-04F4-5441-9D7A-6483FE0AC8BF";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.7826 -3.9004 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左ひじ";
createNode joint -n "hidaritemojiri" -p "hidarihiji";
	rename -uid "7D2F16CD-CE43-509A-901A-F41A9D2490B8";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 6.6116 -4.4596 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左手捩";
createNode joint -n "hidaritekubi" -p "hidaritemojiri";
	rename -uid "834844DF-C362-533D-B75D-86517815E67A";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.4094 -3.6487 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左手首";
createNode joint -n "hidarioyayubi0" -p "hidaritekubi";
	rename -uid "39B82468-5870-5E59-A57F-7DE5F8176B99";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 2.0063 -1.3532 2.2 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左親指０";
createNode joint -n "hidarioyayubi1" -p "hidarioyayubi0";
	rename -uid "6F474074-7C11-55A6-9490-9715EED5BC3E";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.8239 -1.2303 1.65 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左親指１";
createNode joint -n "hidarioyayubi2" -p "hidarioyayubi1";
	rename -uid "157A921C-C822-57E0-BD5B-E96FB5F93835";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.6415 -1.1072 1.485 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左親指２";
createNode joint -n "hidarininyubi1" -p "hidaritekubi";
	rename -uid "BF60A526-0576-50BC-8EF5-83501F5A0219";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 4.5597 -3.0755 1.76 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左人指１";
createNode joint -n "hidarininyubi2" -p "hidarininyubi1";
	rename -uid "EE7DAA25-A571-5FA3-A213-70440D3657D6";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左人指２";
createNode joint -n "hidarininyubi3" -p "hidarininyubi2";
	rename -uid "F863B7AE-1399-5228-837A-7A6B4E546D4C";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左人指３";
createNode joint -n "sachuuyubi1" -p "hidaritekubi";
	rename -uid "FB75D4D3-D0EE-5241-8220-9B233FD0DF93";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 4.5597 -3.0755 0.33 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左中指１";
createNode joint -n "sachuuyubi2" -p "sachuuyubi1";
	rename -uid "7ACB5DB0-5EED-5841-A58A-131DCA279803";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左中指２";
createNode joint -n "sachuuyubi3" -p "sachuuyubi2";
	rename -uid "1D801B62-495E-5B3D-85C1-8DB4CA6D640F";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左中指３";
createNode joint -n "hidarikoyubi1" -p "hidaritekubi";
	rename -uid "918D8616-43ED-5917-88AC-50FDC40D98FB";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 4.5597 -3.0755 -1.98 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左小指１";
createNode joint -n "hidarikoyubi2" -p "hidarikoyubi1";
	rename -uid "7335A8C5-FA16-5F22-8D6B-1ABAFF895BAB";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左小指２";
createNode joint -n "hidarikoyubi3" -p "hidarikoyubi2";
	rename -uid "5AE5570A-48C2-5BFE-B85E-F706A3CD0EFB";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左小指３";
createNode joint -n "migikata" -p "jouhanshin2";
	rename -uid "10B73C8B-FF82-5632-ACFC-2CCA69CC1F50";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -2.5 13.5 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右肩";
createNode joint -n "migiude" -p "migikata";
	rename -uid "CD1339CA-8A4E-5962-9854-5DD542FCB4AC";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -6.7 -1 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右腕";
createNode joint -n "migiudemojiri" -p "migiude";
	rename -uid "4CB71B7A-6C3D-51AC-92DF-72ADCD4DD5A4";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -7.0675 -4.7671 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右腕捩";
createNode joint -n "migihiji" -p "migiudemojiri";
	rename -uid "48C66AED-4B2A-535B-9D27-52ED146FF550";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.7826 -3.9004 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右ひじ";
createNode joint -n "migitemojiri" -p "migihiji";
	rename -uid "A0B971DE-4FC9-51E7-9AB1-B214B9FBC1BB";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -6.6116 -4.4596 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右手捩";
createNode joint -n "migitekubi" -p "migitemojiri";
	rename -uid "3657FA63-CF06-50CB-90E3-83DB1F79822C";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.4094 -3.6487 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右手首";
createNode joint -n "migioyayubi0" -p "migitekubi";
	rename -uid "50223E6C-80A1-56DD-AD2D-63FC3D29338B";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -2.0063 -1.3532 2.2 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右親指０";
createNode joint -n "migioyayubi1" -p "migioyayubi0";
	rename -uid "177BD85C-72E9-52D8-87F5-6C9E21CCF1F2";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.8239 -1.2303 1.65 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右親指１";
createNode joint -n "migioyayubi2" -p "migioyayubi1";
	rename -uid "ADB927D7-BDF1-57EB-9A23-79221F8FA995";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.6415 -1.1072 1.485 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右親指２";
createNode joint -n "migininyubi1" -p "migitekubi";
	rename -uid "804048F8-83BF-57AC-9E6B-3D47A1D61C90";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -4.5597 -3.0755 1.76 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右人指１";
createNode joint -n "migininyubi2" -p "migininyubi1";
	rename -uid "459FA4CC-024E-5B12-90AF-E9649660D79A";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右人指２";
createNode joint -n "migininyubi3" -p "migininyubi2";
	rename -uid "9ABFAEDE-7937-50FF-8394-2AA7DE57B053";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右人指３";
createNode joint -n "uchuuyubi1" -p "migitekubi";
	rename -uid "82D0CE8E-005C-5FB4-8BCD-57105E235D60";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -4.5597 -3.0755 0.33 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右中指１";
createNode joint -n "uchuuyubi2" -p "uchuuyubi1";
	rename -uid "69AC323A-C018-5757-8771-181E8FA3A283";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右中指２";
createNode joint -n "uchuuyubi3" -p "uchuuyubi2";
	rename -uid "0AB2A058-1F95-55A6-AD0E-CC459B3595A8";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右中指３";
createNode joint -n "migikoyubi1" -p "migitekubi";
	rename -uid "7571885A-F98A-5E1E-9386-690D335BF1A7";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -4.5597 -3.0755 -1.98 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右小指１";
createNode joint -n "migikoyubi2" -p "migikoyubi1";
	rename -uid "9FA62FE1-DC1F-564B-BF3D-6D9F1D52F24C";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右小指２";
createNode joint -n "migikoyubi3" -p "migikoyubi2";
	rename -uid "DBA79F06-2A99-5AE4-82EB-4BA1663B7351";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -1.5503 -1.0457 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右小指３";
createNode joint -n "hidariashi" -p "kahanshin";
	rename -uid "830E1B6A-90B6-5892-9AF0-04F1194DBA12";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.4 -7.5 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左足";
createNode joint -n "hidarihiza" -p "hidariashi";
	rename -uid "FDF796C9-361F-5178-8391-CAB654C578D8";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -21 0.6 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左ひざ";
createNode joint -n "hidariashikubi" -p "hidarihiza";
	rename -uid "7199EA98-4D4A-5181-863B-631C5326595B";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -19 -1.4 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左足首";
createNode joint -n "hidaritsumasaki" -p "hidariashikubi";
	rename -uid "8AC71F56-67B6-56D9-AF8E-D9F10EEA5846";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -3.5 11.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左つま先";
createNode joint -n "hidariashiIK" -p "aoi_subetenooya";
	rename -uid "50D14E26-70DB-57BF-8963-24A967A9A637";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 5.4 5 -0.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左足ＩＫ";
createNode joint -n "hidaritsumasakiIK" -p "hidariashiIK";
	rename -uid "C81E3F14-8F51-5735-963C-8EB38FF8E8C6";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -3.5 11.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "左つま先ＩＫ";
createNode joint -n "migiashi" -p "kahanshin";
	rename -uid "1D67A402-F90B-5C7E-9A75-CCEF58599ECC";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.4 -7.5 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右足";
createNode joint -n "migihiza" -p "migiashi";
	rename -uid "F03160EC-28FA-51A7-A545-386DEB4E4994";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -21 0.6 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右ひざ";
createNode joint -n "migiashikubi" -p "migihiza";
	rename -uid "741DB38E-9AAB-57DC-98D6-23B5907DE264";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -19 -1.4 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右足首";
createNode joint -n "migitsumasaki" -p "migiashikubi";
	rename -uid "98C842F8-2E9B-5BA3-8B13-09A60C5FD3A4";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -3.5 11.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右つま先";
createNode joint -n "migiashiIK" -p "aoi_subetenooya";
	rename -uid "834346C7-0BD1-5A01-BEB9-D8F8F0532518";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" -5.4 5 -0.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右足ＩＫ";
createNode joint -n "migitsumasakiIK" -p "migiashiIK";
	rename -uid "AA78841B-BF94-5389-A4AC-32E0F9960FB3";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 -3.5 11.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "右つま先ＩＫ";
createNode joint -n "ahoke1" -p "atama";
	rename -uid "ED969542-1E14-5775-A583-70AAE38365DE";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 0 28.37 1.16 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "アホ毛１";
createNode joint -n "ahoke2" -p "ahoke1";
	rename -uid "A064FEE4-AA3D-56B4-82DA-F49E3929BEF6";
	addAttr -ci true -sn "namae" -ln "namae" -dt "string";
	setAttr ".t" -type "double3" 2.9 5.51 -1.16 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
	setAttr ".namae" -type "string" "アホ毛２";
createNode transform -n "aoi_geo";
	rename -uid "491DC6B6-D0F4-5A59-9B17-050E97146ACB";
createNode transform -n "aoi_lower" -p "aoi_geo";
	rename -uid "BB39D665-E74F-5CDB-AFC8-E33D9C45D164";
createNode mesh -n "aoi_lowerShape" -p "aoi_lower";
	rename -uid "3C7EA11E-5A1A-56C5-9420-E6A659B8CA00";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_lowerShapeOrig" -p "aoi_lower";
	rename -uid "F9C9C7F0-B3B9-561B-8749-61974C1EFDEB";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 315 ".vt[0:314]"  -7.04 38 0 -6.5041 38 2.3994 -4.978 38 4.4336 -2.6941 38 5.7927 0 38 6.27 2.6941 38 5.7927
		 4.978 38 4.4336 6.5041 38 2.3994 7.04 38 0 6.5041 38 -2.3994 4.978 38 -4.4336 2.6941 38 -5.7927
		 0 38 -6.27 -2.6941 38 -5.7927 -4.978 38 -4.4336 -6.5041 38 -2.3994 -9.24 42 0 -8.5366 42 2.652
		 -6.5337 42 4.9002 -3.536 42 6.4025 0 42 6.93 3.536 42 6.4025 6.5337 42 4.9002 8.5366 42 2.652
		 9.24 42 0 8.5366 42 -2.652 6.5337 42 -4.9002 3.536 42 -6.4025 0 42 -6.93 -3.536 42 -6.4025
		 -6.5337 42 -4.9002 -8.5366 42 -2.652 -9.328 48 0 -8.6179 48 2.7278 -6.5959 48 5.0403 -3.5697 48 6.5854
		 0 48 7.128 3.5697 48 6.5854 6.5959 48 5.0403 8.6179 48 2.7278 9.328 48 0 8.6179 48 -2.7278
		 6.5959 48 -5.0403 3.5697 48 -6.5854 0 48 -7.128 -3.5697 48 -6.5854 -6.5959 48 -5.0403 -8.6179 48 -2.7278
		 -7.744 50.5 0 -7.1545 50.5 2.2731 -5.4758 50.5 4.2002 -2.9635 50.5 5.4878 0 50.5 5.94 2.9635 50.5 5.4878
		 5.4758 50.5 4.2002 7.1545 50.5 2.2731 7.744 50.5 0 7.1545 50.5 -2.2731 5.4758 50.5 -4.2002 2.9635 50.5 -5.4878
		 0 50.5 -5.94 -2.9635 50.5 -5.4878 -5.4758 50.5 -4.2002 -7.1545 50.5 -2.2731 -6.864 55.5 0 -6.3415 55.5 2.1216
		 -4.8536 55.5 3.9202 -2.6267 55.5 5.122 0 55.5 5.544 2.6267 55.5 5.122 4.8536 55.5 3.9202 6.3415 55.5 2.1216
		 6.864 55.5 0 6.3415 55.5 -2.1216 4.8536 55.5 -3.9202 2.6267 55.5 -5.122 0 55.5 -5.544 -2.6267 55.5 -5.122
		 -4.8536 55.5 -3.9202 -6.3415 55.5 -2.1216 -7.392 57.5 0 -6.8293 57.5 2.3742 -5.2269 57.5 4.3869 -2.8288 57.5 5.7317
		 0 57.5 6.204 2.8288 57.5 5.7317 5.2269 57.5 4.3869 6.8293 57.5 2.3742 7.392 57.5 0 6.8293 57.5 -2.3742
		 5.2269 57.5 -4.3869 2.8288 57.5 -5.7317 0 57.5 -6.204 -2.8288 57.5 -5.7317 -5.2269 57.5 -4.3869 -6.8293 57.5 -2.3742
		 0 38 0 9.3424 46.6617 -0.0475 8.8142 46.7292 2.3156 7.3712 46.7787 4.0454 5.4 46.7968 4.6786 3.4288 46.7787 4.0454
		 1.9858 46.7292 2.3156 1.4576 46.6617 -0.0475 1.9858 46.5942 -2.4105 3.4288 46.5448 -4.1404 5.4 46.5267 -4.7735 7.3712 46.5448 -4.1404
		 8.8142 46.5942 -2.4105 9.7352 44.5846 0.0119 9.1544 44.6563 2.5221 7.5676 44.7088 4.3598 5.4 44.728 5.0324 3.2324 44.7088 4.3598
		 1.6456 44.6563 2.5221 1.0648 44.5846 0.0119 1.6456 44.5128 -2.4984 3.2324 44.4603 -4.3361 5.4 44.4411 -5.0087 7.5676 44.4603 -4.3361
		 9.1544 44.5128 -2.4984 10.128 42.5074 0.0712 9.4946 42.5833 2.7287 7.764 42.6389 4.6742 5.4 42.6593 5.3862 3.036 42.6389 4.6742
		 1.3054 42.5833 2.7287 0.672 42.5074 0.0712 1.3054 42.4315 -2.5863 3.036 42.3759 -4.5317 5.4 42.3556 -5.2438 7.764 42.3759 -4.5317
		 9.4946 42.4315 -2.5863 11.664 39.5994 0.1543 10.8248 39.694 3.4673 8.532 39.7633 5.8925 5.4 39.7887 6.7802 2.268 39.7633 5.8925
		 -0.0248 39.694 3.4673 -0.864 39.5994 0.1543 -0.0248 39.5047 -3.1586 2.268 39.4354 -5.5839 5.4 39.4101 -6.4716 8.532 39.4354 -5.5839
		 10.8248 39.5047 -3.1586 13.2 36.6914 0.2374 12.155 36.8048 4.2058 9.3 36.8878 7.1108 5.4 36.9181 8.1742 1.5 36.8878 7.1108
		 -1.355 36.8048 4.2058 -2.4 36.6914 0.2374 -1.355 36.578 -3.731 1.5 36.495 -6.636 5.4 36.4646 -7.6994 9.3 36.495 -6.636
		 12.155 36.578 -3.731 12.7437 34.4065 0.3027 11.7598 34.5138 4.0573 9.0719 34.5923 6.8058 5.4 34.6211 7.8118 1.7281 34.5923 6.8058
		 -0.9598 34.5138 4.0573 -1.9437 34.4065 0.3027 -0.9598 34.2992 -3.4519 1.7281 34.2207 -6.2005 5.4 34.192 -7.2065 9.0719 34.2207 -6.2005
		 11.7598 34.2992 -3.4519 12.2874 32.1216 0.368 11.3647 32.2228 3.9087 8.8437 32.2969 6.5008 5.4 32.324 7.4495 1.9563 32.2969 6.5008
		 -0.5647 32.2228 3.9087 -1.4874 32.1216 0.368 -0.5647 32.0205 -3.1728 1.9563 31.9464 -5.7649 5.4 31.9193 -6.7136 8.8437 31.9464 -5.7649
		 11.3647 32.0205 -3.1728 11.8311 29.8368 0.4332 10.9695 29.9318 3.7602 8.6156 30.0014 6.1957 5.4 30.0269 7.0872 2.1844 30.0014 6.1957
		 -0.1695 29.9318 3.7602 -1.0311 29.8368 0.4332 -0.1695 29.7417 -2.8937 2.1844 29.6721 -5.3293 5.4 29.6466 -6.2207 8.6156 29.6721 -5.3293
		 10.9695 29.7417 -2.8937 11.3748 27.5519 0.4985 10.5743 27.6408 3.6117 8.3874 27.7059 5.8907 5.4 27.7298 6.7249 2.4126 27.7059 5.8907
		 0.2257 27.6408 3.6117 -0.5748 27.5519 0.4985 0.2257 27.4629 -2.6147 2.4126 27.3978 -4.8937 5.4 27.374 -5.7278 8.3874 27.3978 -4.8937
		 10.5743 27.4629 -2.6147 5.4 46.6617 -0.0475 -1.4576 46.6617 -0.0475 -1.9858 46.7292 2.3156 -3.4288 46.7787 4.0454 -5.4 46.7968 4.6786
		 -7.3712 46.7787 4.0454 -8.8142 46.7292 2.3156 -9.3424 46.6617 -0.0475 -8.8142 46.5942 -2.4105 -7.3712 46.5448 -4.1404 -5.4 46.5267 -4.7735
		 -3.4288 46.5448 -4.1404 -1.9858 46.5942 -2.4105 -1.0648 44.5846 0.0119 -1.6456 44.6563 2.5221 -3.2324 44.7088 4.3598 -5.4 44.728 5.0324
		 -7.5676 44.7088 4.3598 -9.1544 44.6563 2.5221 -9.7352 44.5846 0.0119 -9.1544 44.5128 -2.4984 -7.5676 44.4603 -4.3361 -5.4 44.4411 -5.0087
		 -3.2324 44.4603 -4.3361 -1.6456 44.5128 -2.4984 -0.672 42.5074 0.0712 -1.3054 42.5833 2.7287 -3.036 42.6389 4.6742 -5.4 42.6593 5.3862
		 -7.764 42.6389 4.6742 -9.4946 42.5833 2.7287 -10.128 42.5074 0.0712 -9.4946 42.4315 -2.5863 -7.764 42.3759 -4.5317 -5.4 42.3556 -5.2438
		 -3.036 42.3759 -4.5317 -1.3054 42.4315 -2.5863 0.864 39.5994 0.1543 0.0248 39.694 3.4673 -2.268 39.7633 5.8925 -5.4 39.7887 6.7802
		 -8.532 39.7633 5.8925 -10.8248 39.694 3.4673 -11.664 39.5994 0.1543 -10.8248 39.5047 -3.1586 -8.532 39.4354 -5.5839 -5.4 39.4101 -6.4716
		 -2.268 39.4354 -5.5839 0.0248 39.5047 -3.1586 2.4 36.6914 0.2374 1.355 36.8048 4.2058 -1.5 36.8878 7.1108 -5.4 36.9181 8.1742
		 -9.3 36.8878 7.1108 -12.155 36.8048 4.2058 -13.2 36.6914 0.2374 -12.155 36.578 -3.731 -9.3 36.495 -6.636 -5.4 36.4646 -7.6994
		 -1.5 36.495 -6.636 1.355 36.578 -3.731 1.9437 34.4065 0.3027 0.9598 34.5138 4.0573 -1.7281 34.5923 6.8058 -5.4 34.6211 7.8118
		 -9.0719 34.5923 6.8058 -11.7598 34.5138 4.0573 -12.7437 34.4065 0.3027 -11.7598 34.2992 -3.4519 -9.0719 34.2207 -6.2005 -5.4 34.192 -7.2065
		 -1.7281 34.2207 -6.2005 0.9598 34.2992 -3.4519 1.4874 32.1216 0.368 0.5647 32.2228 3.9087 -1.9563 32.2969 6.5008 -5.4 32.324 7.4495
		 -8.8437 32.2969 6.5008 -11.3647 32.2228 3.9087 -12.2874 32.1216 0.368 -11.3647 32.0205 -3.1728 -8.8437 31.9464 -5.7649 -5.4 31.9193 -6.7136
		 -1.9563 31.9464 -5.7649 0.5647 32.0205 -3.1728 1.0311 29.8368 0.4332 0.1695 29.9318 3.7602 -2.1844 30.0014 6.1957 -5.4 30.0269 7.0872
		 -8.6156 30.0014 6.1957 -10.9695 29.9318 3.7602 -11.8311 29.8368 0.4332 -10.9695 29.7417 -2.8937 -8.6156 29.6721 -5.3293 -5.4 29.6466 -6.2207
		 -2.1844 29.6721 -5.3293 0.1695 29.7417 -2.8937 0.5748 27.5519 0.4985 -0.2257 27.6408 3.6117 -2.4126 27.7059 5.8907 -5.4 27.7298 6.7249
		 -8.3874 27.7059 5.8907 -10.5743 27.6408 3.6117 -11.3748 27.5519 0.4985 -10.5743 27.4629 -2.6147 -8.3874 27.3978 -4.8937 -5.4 27.374 -5.7278
		 -2.4126 27.3978 -4.8937 -0.2257 27.4629 -2.6147 -5.4 46.6617 -0.0475;
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
	rename -uid "12AF0111-B6FB-51B0-943F-BA818ABEBEBD";
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
	rename -uid "6DFD537A-9B2B-50E3-98DA-A72C086CF318";
	setAttr ".c" -type "float3" 0.09306 0.11954 0.20156 ;
createNode shadingEngine -n "paint_56617cSG";
	rename -uid "4ED1AA6C-FC70-56CC-A0C6-958648742F33";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_upper" -p "aoi_geo";
	rename -uid "4865FBB3-2153-5527-B486-BB3A1127C034";
createNode mesh -n "aoi_upperShape" -p "aoi_upper";
	rename -uid "B86F95FE-30D0-5E59-B189-76EE400C282C";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_upperShapeOrig" -p "aoi_upper";
	rename -uid "429930A2-B4AC-5D8C-844C-A93D38BD0A24";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 491 ".vt[0:490]"  -7.392 57.5 0 -6.8293 57.5 2.3742 -5.2269 57.5 4.3869 -2.8288 57.5 5.7317 0 57.5 6.204 2.8288 57.5 5.7317
		 5.2269 57.5 4.3869 6.8293 57.5 2.3742 7.392 57.5 0 6.8293 57.5 -2.3742 5.2269 57.5 -4.3869 2.8288 57.5 -5.7317
		 0 57.5 -6.204 -2.8288 57.5 -5.7317 -5.2269 57.5 -4.3869 -6.8293 57.5 -2.3742 -8.272 63.875 0 -7.6423 63.875 2.7783
		 -5.8492 63.875 5.1336 -3.1656 63.875 6.7074 0 63.875 7.26 3.1656 63.875 6.7074 5.8492 63.875 5.1336 7.6423 63.875 2.7783
		 8.272 63.875 0 7.6423 63.875 -2.7783 5.8492 63.875 -5.1336 3.1656 63.875 -6.7074 0 63.875 -7.26 -3.1656 63.875 -6.7074
		 -5.8492 63.875 -5.1336 -7.6423 63.875 -2.7783 -8.624 68.875 0 -7.9675 68.875 2.5257 -6.0981 68.875 4.6669 -3.3003 68.875 6.0976
		 0 68.875 6.6 3.3003 68.875 6.0976 6.0981 68.875 4.6669 7.9675 68.875 2.5257 8.624 68.875 0 7.9675 68.875 -2.5257
		 6.0981 68.875 -4.6669 3.3003 68.875 -6.0976 0 68.875 -6.6 -3.3003 68.875 -6.0976 -6.0981 68.875 -4.6669 -7.9675 68.875 -2.5257
		 -7.744 73.5 0 -7.1545 73.5 1.9701 -5.4758 73.5 3.6402 -2.9635 73.5 4.7561 0 73.5 5.148 2.9635 73.5 4.7561
		 5.4758 73.5 3.6402 7.1545 73.5 1.9701 7.744 73.5 0 7.1545 73.5 -1.9701 5.4758 73.5 -3.6402 2.9635 73.5 -4.7561
		 0 73.5 -5.148 -2.9635 73.5 -4.7561 -5.4758 73.5 -3.6402 -7.1545 73.5 -1.9701 -4.048 74.8 0 -3.7399 74.8 1.4144
		 -2.8624 74.8 2.6135 -1.5491 74.8 3.4147 0 74.8 3.696 1.5491 74.8 3.4147 2.8624 74.8 2.6135 3.7399 74.8 1.4144
		 4.048 74.8 0 3.7399 74.8 -1.4144 2.8624 74.8 -2.6135 1.5491 74.8 -3.4147 0 74.8 -3.696 -1.5491 74.8 -3.4147
		 -2.8624 74.8 -2.6135 -3.7399 74.8 -1.4144 0 74.8 0 9.0615 77.1595 0 8.7468 76.693 2.1 7.8872 75.4186 3.6373
		 6.7129 73.6776 4.2 5.5386 71.9366 3.6373 4.6789 70.6621 2.1 4.3643 70.1956 0 4.6789 70.6621 -2.1 5.5386 71.9366 -3.6373
		 6.7129 73.6776 -4.2 7.8872 75.4186 -3.6373 8.7468 76.693 -2.1 10.2424 76.2279 0 9.9362 75.7738 2.044 9.0994 74.5333 3.5403
		 7.9564 72.8388 4.088 6.8135 71.1442 3.5403 5.9767 69.9037 2.044 5.6705 69.4497 0 5.9767 69.9037 -2.044 6.8135 71.1442 -3.5403
		 7.9564 72.8388 -4.088 9.0994 74.5333 -3.5403 9.9362 75.7738 -2.044 11.4234 75.2963 0 11.1255 74.8546 1.988 10.3117 73.6481 3.4433
		 9.2 72 3.976 8.0883 70.3519 3.4433 7.2745 69.1454 1.988 6.9766 68.7037 0 7.2745 69.1454 -1.988 8.0883 70.3519 -3.4433
		 9.2 72 -3.976 10.3117 73.6481 -3.4433 11.1255 74.8546 -1.988 12.9884 74.1562 0 12.6958 73.7223 1.953 11.8963 72.5371 3.3827
		 10.8042 70.918 3.906 9.7121 69.2989 3.3827 8.9126 68.1136 1.953 8.62 67.6797 0 8.9126 68.1136 -1.953 9.7121 69.2989 -3.3827
		 10.8042 70.918 -3.906 11.8963 72.5371 -3.3827 12.6958 73.7223 -1.953 14.5534 73.0161 0 14.2661 72.59 1.918 13.4809 71.426 3.3221
		 12.4084 69.8359 3.836 11.3358 68.2458 3.3221 10.5507 67.0818 1.918 10.2633 66.6557 0 10.5507 67.0818 -1.918 11.3358 68.2458 -3.3221
		 12.4084 69.8359 -3.836 13.4809 71.426 -3.3221 14.2661 72.59 -1.918 16.1185 71.876 0 15.8363 71.4578 1.883 15.0655 70.315 3.2615
		 14.0126 68.7539 3.766 12.9596 67.1928 3.2615 12.1888 66.05 1.883 11.9066 65.6317 0 12.1888 66.05 -1.883 12.9596 67.1928 -3.2615
		 14.0126 68.7539 -3.766 15.0655 70.315 -3.2615 15.8363 71.4578 -1.883 17.6835 70.736 0 17.4066 70.3255 1.848 16.6501 69.2039 3.2008
		 15.6168 67.6718 3.696 14.5834 66.1398 3.2008 13.8269 65.0182 1.848 13.55 64.6077 0 13.8269 65.0182 -1.848 14.5834 66.1398 -3.2008
		 15.6168 67.6718 -3.696 16.6501 69.2039 -3.2008 17.4066 70.3255 -1.848 19.2486 69.5959 0 18.9769 69.1932 1.813 18.2348 68.0929 3.1402
		 17.2209 66.5898 3.626 16.2071 65.0868 3.1402 15.465 63.9865 1.813 15.1933 63.5837 0 15.465 63.9865 -1.813 16.2071 65.0868 -3.1402
		 17.2209 66.5898 -3.626 18.2348 68.0929 -3.1402 18.9769 69.1932 -1.813 20.8136 68.4558 0 20.5472 68.0609 1.778 19.8194 66.9818 3.0796
		 18.8251 65.5078 3.556 17.8309 64.0337 3.0796 17.103 62.9547 1.778 16.8366 62.5597 0 17.103 62.9547 -1.778 17.8309 64.0337 -3.0796
		 18.8251 65.5078 -3.556 19.8194 66.9818 -3.0796 20.5472 68.0609 -1.778 22.3787 67.3158 0 22.1175 66.9286 1.743 21.404 65.8707 3.019
		 20.4293 64.4257 3.486 19.4546 62.9807 3.019 18.7411 61.9229 1.743 18.48 61.5357 0 18.7411 61.9229 -1.743 19.4546 62.9807 -3.019
		 20.4293 64.4257 -3.486 21.404 65.8707 -3.019 22.1175 66.9286 -1.743 23.9437 66.1757 0 23.6878 65.7963 1.708 22.9886 64.7597 2.9583
		 22.0335 63.3437 3.416 21.0784 61.9277 2.9583 20.3792 60.8911 1.708 20.1233 60.5117 0 20.3792 60.8911 -1.708 21.0784 61.9277 -2.9583
		 22.0335 63.3437 -3.416 22.9886 64.7597 -2.9583 23.6878 65.7963 -1.708 25.4669 65.3581 0 25.198 64.9594 1.795 24.4632 63.87 3.109
		 23.4594 62.3819 3.59 22.4557 60.8938 3.109 21.7209 59.8044 1.795 21.4519 59.4056 0 21.7209 59.8044 -1.795 22.4557 60.8938 -3.109
		 23.4594 62.3819 -3.59 24.4632 63.87 -3.109 25.198 64.9594 -1.795 26.9902 64.5406 0 26.7082 64.1225 1.882 25.9378 62.9803 3.2597
		 24.8854 61.4201 3.764 23.833 59.8598 3.2597 23.0626 58.7176 1.882 22.7806 58.2996 0 23.0626 58.7176 -1.882 23.833 59.8598 -3.2597
		 24.8854 61.4201 -3.764 25.9378 62.9803 -3.2597 26.7082 64.1225 -1.882 28.5134 63.723 0 28.2184 63.2856 1.969 27.4124 62.0906 3.4104
		 26.3113 60.4583 3.938 25.2103 58.8259 3.4104 24.4043 57.6309 1.969 24.1092 57.1935 0 24.4043 57.6309 -1.969 25.2103 58.8259 -3.4104
		 26.3113 60.4583 -3.938 27.4124 62.0906 -3.4104 28.2184 63.2856 -1.969 30.0367 62.9054 0 29.7286 62.4487 2.056 28.887 61.2009 3.5611
		 27.7373 59.4964 4.112 26.5876 57.7919 3.5611 25.7459 56.5442 2.056 25.4379 56.0874 0 25.7459 56.5442 -2.056 26.5876 57.7919 -3.5611
		 27.7373 59.4964 -4.112 28.887 61.2009 -3.5611 29.7286 62.4487 -2.056 31.5599 62.0879 0 31.2388 61.6118 2.143 30.3616 60.3113 3.7118
		 29.1632 58.5346 4.286 27.9649 56.758 3.7118 27.0876 55.4574 2.143 26.7665 54.9814 0 27.0876 55.4574 -2.143 27.9649 56.758 -3.7118
		 29.1632 58.5346 -4.286 30.3616 60.3113 -3.7118 31.2388 61.6118 -2.143 33.0832 61.2703 0 32.749 60.775 2.23 31.8362 59.4216 3.8625
		 30.5892 57.5728 4.46 29.3422 55.7241 3.8625 28.4293 54.3707 2.23 28.0952 53.8753 0 28.4293 54.3707 -2.23 29.3422 55.7241 -3.8625
		 30.5892 57.5728 -4.46 31.8362 59.4216 -3.8625 32.749 60.775 -2.23 6.7129 73.6776 0 -4.3643 70.1956 0 -4.6789 70.6621 2.1
		 -5.5386 71.9366 3.6373 -6.7129 73.6776 4.2 -7.8872 75.4186 3.6373 -8.7468 76.693 2.1 -9.0615 77.1595 0 -8.7468 76.693 -2.1
		 -7.8872 75.4186 -3.6373 -6.7129 73.6776 -4.2 -5.5386 71.9366 -3.6373 -4.6789 70.6621 -2.1 -5.6705 69.4497 0 -5.9767 69.9037 2.044
		 -6.8135 71.1442 3.5403 -7.9564 72.8388 4.088 -9.0994 74.5333 3.5403 -9.9362 75.7738 2.044 -10.2424 76.2279 0 -9.9362 75.7738 -2.044
		 -9.0994 74.5333 -3.5403 -7.9564 72.8388 -4.088 -6.8135 71.1442 -3.5403 -5.9767 69.9037 -2.044 -6.9766 68.7037 0 -7.2745 69.1454 1.988
		 -8.0883 70.3519 3.4433 -9.2 72 3.976 -10.3117 73.6481 3.4433 -11.1255 74.8546 1.988 -11.4234 75.2963 0 -11.1255 74.8546 -1.988
		 -10.3117 73.6481 -3.4433 -9.2 72 -3.976 -8.0883 70.3519 -3.4433 -7.2745 69.1454 -1.988 -8.62 67.6797 0 -8.9126 68.1136 1.953
		 -9.7121 69.2989 3.3827 -10.8042 70.918 3.906 -11.8963 72.5371 3.3827 -12.6958 73.7223 1.953 -12.9884 74.1562 0 -12.6958 73.7223 -1.953
		 -11.8963 72.5371 -3.3827 -10.8042 70.918 -3.906 -9.7121 69.2989 -3.3827 -8.9126 68.1136 -1.953 -10.2633 66.6557 0 -10.5507 67.0818 1.918
		 -11.3358 68.2458 3.3221 -12.4084 69.8359 3.836 -13.4809 71.426 3.3221 -14.2661 72.59 1.918 -14.5534 73.0161 0 -14.2661 72.59 -1.918
		 -13.4809 71.426 -3.3221 -12.4084 69.8359 -3.836 -11.3358 68.2458 -3.3221 -10.5507 67.0818 -1.918 -11.9066 65.6317 0 -12.1888 66.05 1.883
		 -12.9596 67.1928 3.2615 -14.0126 68.7539 3.766 -15.0655 70.315 3.2615 -15.8363 71.4578 1.883 -16.1185 71.876 0 -15.8363 71.4578 -1.883
		 -15.0655 70.315 -3.2615 -14.0126 68.7539 -3.766 -12.9596 67.1928 -3.2615 -12.1888 66.05 -1.883 -13.55 64.6077 0 -13.8269 65.0182 1.848
		 -14.5834 66.1398 3.2008 -15.6168 67.6718 3.696 -16.6501 69.2039 3.2008 -17.4066 70.3255 1.848 -17.6835 70.736 0 -17.4066 70.3255 -1.848
		 -16.6501 69.2039 -3.2008 -15.6168 67.6718 -3.696 -14.5834 66.1398 -3.2008 -13.8269 65.0182 -1.848 -15.1933 63.5837 0 -15.465 63.9865 1.813
		 -16.2071 65.0868 3.1402 -17.2209 66.5898 3.626 -18.2348 68.0929 3.1402 -18.9769 69.1932 1.813 -19.2486 69.5959 0 -18.9769 69.1932 -1.813
		 -18.2348 68.0929 -3.1402 -17.2209 66.5898 -3.626 -16.2071 65.0868 -3.1402 -15.465 63.9865 -1.813 -16.8366 62.5597 0 -17.103 62.9547 1.778
		 -17.8309 64.0337 3.0796 -18.8251 65.5078 3.556 -19.8194 66.9818 3.0796 -20.5472 68.0609 1.778 -20.8136 68.4558 0 -20.5472 68.0609 -1.778
		 -19.8194 66.9818 -3.0796 -18.8251 65.5078 -3.556 -17.8309 64.0337 -3.0796 -17.103 62.9547 -1.778 -18.48 61.5357 0 -18.7411 61.9229 1.743
		 -19.4546 62.9807 3.019 -20.4293 64.4257 3.486 -21.404 65.8707 3.019 -22.1175 66.9286 1.743 -22.3787 67.3158 0 -22.1175 66.9286 -1.743
		 -21.404 65.8707 -3.019 -20.4293 64.4257 -3.486 -19.4546 62.9807 -3.019 -18.7411 61.9229 -1.743 -20.1233 60.5117 0 -20.3792 60.8911 1.708
		 -21.0784 61.9277 2.9583 -22.0335 63.3437 3.416 -22.9886 64.7597 2.9583 -23.6878 65.7963 1.708 -23.9437 66.1757 0 -23.6878 65.7963 -1.708
		 -22.9886 64.7597 -2.9583 -22.0335 63.3437 -3.416 -21.0784 61.9277 -2.9583 -20.3792 60.8911 -1.708 -21.4519 59.4056 0 -21.7209 59.8044 1.795
		 -22.4557 60.8938 3.109 -23.4594 62.3819 3.59 -24.4632 63.87 3.109 -25.198 64.9594 1.795 -25.4669 65.3581 0 -25.198 64.9594 -1.795
		 -24.4632 63.87 -3.109 -23.4594 62.3819 -3.59 -22.4557 60.8938 -3.109 -21.7209 59.8044 -1.795 -22.7806 58.2996 0 -23.0626 58.7176 1.882
		 -23.833 59.8598 3.2597 -24.8854 61.4201 3.764 -25.9378 62.9803 3.2597 -26.7082 64.1225 1.882 -26.9902 64.5406 0 -26.7082 64.1225 -1.882
		 -25.9378 62.9803 -3.2597 -24.8854 61.4201 -3.764 -23.833 59.8598 -3.2597 -23.0626 58.7176 -1.882 -24.1092 57.1935 0 -24.4043 57.6309 1.969
		 -25.2103 58.8259 3.4104 -26.3113 60.4583 3.938 -27.4124 62.0906 3.4104 -28.2184 63.2856 1.969 -28.5134 63.723 0 -28.2184 63.2856 -1.969
		 -27.4124 62.0906 -3.4104 -26.3113 60.4583 -3.938 -25.2103 58.8259 -3.4104 -24.4043 57.6309 -1.969 -25.4379 56.0874 0 -25.7459 56.5442 2.056
		 -26.5876 57.7919 3.5611 -27.7373 59.4964 4.112 -28.887 61.2009 3.5611 -29.7286 62.4487 2.056 -30.0367 62.9054 0 -29.7286 62.4487 -2.056
		 -28.887 61.2009 -3.5611 -27.7373 59.4964 -4.112 -26.5876 57.7919 -3.5611 -25.7459 56.5442 -2.056 -26.7665 54.9814 0 -27.0876 55.4574 2.143
		 -27.9649 56.758 3.7118 -29.1632 58.5346 4.286 -30.3616 60.3113 3.7118 -31.2388 61.6118 2.143 -31.5599 62.0879 0 -31.2388 61.6118 -2.143
		 -30.3616 60.3113 -3.7118 -29.1632 58.5346 -4.286 -27.9649 56.758 -3.7118 -27.0876 55.4574 -2.143 -28.0952 53.8753 0 -28.4293 54.3707 2.23
		 -29.3422 55.7241 3.8625 -30.5892 57.5728 4.46 -31.8362 59.4216 3.8625 -32.749 60.775 2.23 -33.0832 61.2703 0 -32.749 60.775 -2.23
		 -31.8362 59.4216 -3.8625 -30.5892 57.5728 -4.46 -29.3422 55.7241 -3.8625 -28.4293 54.3707 -2.23 -6.7129 73.6776 0;
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
	rename -uid "D29BA0C3-3BBC-5231-93DD-654A3DEE03C7";
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
	rename -uid "2EFD1EE5-6F86-5703-A461-BF342621F92D";
	setAttr ".c" -type "float3" 1 0.64448 0.07421 ;
createNode shadingEngine -n "paint_ffd24dSG";
	rename -uid "A39FF100-8EC1-5DBC-B7F2-70621F2A93F2";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_skin" -p "aoi_geo";
	rename -uid "7DE620B7-FE5F-5AE7-9D58-36D97F87DC09";
createNode mesh -n "aoi_skinShape" -p "aoi_skin";
	rename -uid "C6FC2605-B0BA-5AE0-8700-41D2FDEAF0BE";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_skinShapeOrig" -p "aoi_skin";
	rename -uid "1A956519-8D04-5693-9420-83A1FE1E2EA4";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 1338 ".vt[0:1337]"  -2.6 72 -0.3 -2.1034 72 1.2282 -0.8034 72 2.1727 0.8034 72 2.1727 2.1034 72 1.2282 2.6 72 -0.3
		 2.1034 72 -1.8282 0.8034 72 -2.7727 -0.8034 72 -2.7727 -2.1034 72 -1.8282 -2.6 75 -0.3 -2.1034 75 1.2282
		 -0.8034 75 2.1727 0.8034 75 2.1727 2.1034 75 1.2282 2.6 75 -0.3 2.1034 75 -1.8282 0.8034 75 -2.7727
		 -0.8034 75 -2.7727 -2.1034 75 -1.8282 -2.6 77 -0.3 -2.1034 77 1.2282 -0.8034 77 2.1727 0.8034 77 2.1727
		 2.1034 77 1.2282 2.6 77 -0.3 2.1034 77 -1.8282 0.8034 77 -2.7727 -0.8034 77 -2.7727 -2.1034 77 -1.8282
		 -2.6 81 -0.3 -2.1034 81 1.2282 -0.8034 81 2.1727 0.8034 81 2.1727 2.1034 81 1.2282 2.6 81 -0.3
		 2.1034 81 -1.8282 0.8034 81 -2.7727 -0.8034 81 -2.7727 -2.1034 81 -1.8282 -2.6 85 -0.3 -2.1034 85 1.2282
		 -0.8034 85 2.1727 0.8034 85 2.1727 2.1034 85 1.2282 2.6 85 -0.3 2.1034 85 -1.8282 0.8034 85 -2.7727
		 -0.8034 85 -2.7727 -2.1034 85 -1.8282 0 72 -0.3 0 85 -0.3 10.4562 74.9354 0 10.2213 74.5871 1.568
		 9.5794 73.6354 2.7159 8.7026 72.3355 3.136 7.8258 71.0356 2.7159 7.1839 70.084 1.568 6.9489 69.7357 0 7.1839 70.084 -1.568
		 7.8258 71.0356 -2.7159 8.7026 72.3355 -3.136 9.5794 73.6354 -2.7159 10.2213 74.5871 -1.568 12.088 73.7334 0 11.8594 73.3944 1.526
		 11.2347 72.4683 2.6431 10.3814 71.2032 3.052 9.5281 69.938 2.6431 8.9034 69.0119 1.526 8.6747 68.6729 0 8.9034 69.0119 -1.526
		 9.5281 69.938 -2.6431 10.3814 71.2032 -3.052 11.2347 72.4683 -2.6431 11.8594 73.3944 -1.526 13.7199 72.5314 0 13.4975 72.2017 1.484
		 12.89 71.3011 2.5704 12.0602 70.0708 2.968 11.2303 68.8405 2.5704 10.6229 67.9399 1.484 10.4005 67.6102 0 10.6229 67.9399 -1.484
		 11.2303 68.8405 -2.5704 12.0602 70.0708 -2.968 12.89 71.3011 -2.5704 13.4975 72.2017 -1.484 15.3517 71.3294 0 15.1356 71.009 1.442
		 14.5453 70.1339 2.4976 13.739 68.9384 2.884 12.9326 67.7429 2.4976 12.3423 66.8678 1.442 12.1263 66.5475 0 12.3423 66.8678 -1.442
		 12.9326 67.7429 -2.4976 13.739 68.9384 -2.884 14.5453 70.1339 -2.4976 15.1356 71.009 -1.442 16.9835 70.1274 0 16.7738 69.8164 1.4
		 16.2007 68.9667 2.4249 15.4178 67.8061 2.8 14.6349 66.6454 2.4249 14.0618 65.7957 1.4 13.852 65.4847 0 14.0618 65.7957 -1.4
		 14.6349 66.6454 -2.4249 15.4178 67.8061 -2.8 16.2007 68.9667 -2.4249 16.7738 69.8164 -1.4 18.4832 68.9976 0 18.2807 68.6975 1.351
		 17.7277 67.8776 2.34 16.9722 66.7576 2.702 16.2168 65.6375 2.34 15.6637 64.8176 1.351 15.4613 64.5175 0 15.6637 64.8176 -1.351
		 16.2168 65.6375 -2.34 16.9722 66.7576 -2.702 17.7277 67.8776 -2.34 18.2807 68.6975 -1.351 19.9828 67.8679 0 19.7877 67.5787 1.302
		 19.2547 66.7885 2.2551 18.5267 65.7091 2.604 17.7986 64.6297 2.2551 17.2656 63.8395 1.302 17.0705 63.5503 0 17.2656 63.8395 -1.302
		 17.7986 64.6297 -2.2551 18.5267 65.7091 -2.604 19.2547 66.7885 -2.2551 19.7877 67.5787 -1.302 21.4825 66.7382 0 21.2947 66.4598 1.253
		 20.7818 65.6994 2.1703 20.0811 64.6606 2.506 19.3804 63.6218 2.1703 18.8675 62.8614 1.253 18.6798 62.583 0 18.8675 62.8614 -1.253
		 19.3804 63.6218 -2.1703 20.0811 64.6606 -2.506 20.7818 65.6994 -2.1703 21.2947 66.4598 -1.253 22.9821 65.6084 0 22.8017 65.341 1.204
		 22.3088 64.6103 2.0854 21.6356 63.6121 2.408 20.9623 62.6139 2.0854 20.4694 61.8832 1.204 20.289 61.6158 0 20.4694 61.8832 -1.204
		 20.9623 62.6139 -2.0854 21.6356 63.6121 -2.408 22.3088 64.6103 -2.0854 22.8017 65.341 -1.204 24.5057 64.6483 0 24.3211 64.3746 1.232
		 23.8168 63.6269 2.1339 23.1278 62.6056 2.464 22.4389 61.5842 2.1339 21.9346 60.8365 1.232 21.75 60.5628 0 21.9346 60.8365 -1.232
		 22.4389 61.5842 -2.1339 23.1278 62.6056 -2.464 23.8168 63.6269 -2.1339 24.3211 64.3746 -1.232 26.0293 63.6882 0 25.8405 63.4083 1.26
		 25.3247 62.6436 2.1824 24.6201 61.599 2.52 23.9155 60.5544 2.1824 23.3997 59.7897 1.26 23.2109 59.5098 0 23.3997 59.7897 -1.26
		 23.9155 60.5544 -2.1824 24.6201 61.599 -2.52 25.3247 62.6436 -2.1824 25.8405 63.4083 -1.26 27.5314 62.5174 0 27.3524 62.252 1.1947
		 26.8633 61.527 2.0692 26.1953 60.5365 2.3893 25.5272 59.5461 2.0692 25.0382 58.8211 1.1947 24.8592 58.5557 0 25.0382 58.8211 -1.1947
		 25.5272 59.5461 -2.0692 26.1953 60.5365 -2.3893 26.8633 61.527 -2.0692 27.3524 62.252 -1.1947 29.0335 61.3466 0 28.8643 61.0957 1.1293
		 28.402 60.4103 1.9561 27.7704 59.4741 2.2587 27.1389 58.5378 1.9561 26.6766 57.8524 1.1293 26.5074 57.6016 0 26.6766 57.8524 -1.1293
		 27.1389 58.5378 -1.9561 27.7704 59.4741 -2.2587 28.402 60.4103 -1.9561 28.8643 61.0957 -1.1293 30.5356 60.1758 0 30.3762 59.9394 1.064
		 29.9406 59.2937 1.8429 29.3456 58.4116 2.128 28.7506 57.5295 1.8429 28.3151 56.8838 1.064 28.1557 56.6474 0 28.3151 56.8838 -1.064
		 28.7506 57.5295 -1.8429 29.3456 58.4116 -2.128 29.9406 59.2937 -1.8429 30.3762 59.9394 -1.064 32.0377 59.005 0 31.888 58.7832 0.9987
		 31.4792 58.1771 1.7297 30.9208 57.3491 1.9973 30.3623 56.5212 1.7297 29.9535 55.9151 0.9987 29.8039 55.6933 0 29.9535 55.9151 -0.9987
		 30.3623 56.5212 -1.7297 30.9208 57.3491 -1.9973 31.4792 58.1771 -1.7297 31.888 58.7832 -0.9987 33.5398 57.8342 0 33.3999 57.6269 0.9333
		 33.0179 57.0604 1.6166 32.496 56.2867 1.8667 31.974 55.5129 1.6166 31.592 54.9465 0.9333 31.4521 54.7391 0 31.592 54.9465 -0.9333
		 31.974 55.5129 -1.6166 32.496 56.2867 -1.8667 33.0179 57.0604 -1.6166 33.3999 57.6269 -0.9333 35.0419 56.6634 0 34.9118 56.4706 0.868
		 34.5565 55.9438 1.5034 34.0711 55.2242 1.736 33.5857 54.5046 1.5034 33.2304 53.9778 0.868 33.1004 53.785 0 33.2304 53.9778 -0.868
		 33.5857 54.5046 -1.5034 34.0711 55.2242 -1.736 34.5565 55.9438 -1.5034 34.9118 56.4706 -0.868 8.7026 72.3355 0 34.0711 55.2242 0
		 34.2642 57.0842 0 34.088 56.823 1.0345 33.6267 56.139 1.6739 33.0565 55.2936 1.6739 32.5951 54.6096 1.0345 32.4189 54.3484 0
		 32.5951 54.6096 -1.0345 33.0565 55.2936 -1.6739 33.6267 56.139 -1.6739 34.088 56.823 -1.0345 36.3002 55.5783 0 36.1357 55.3344 1.5518
		 35.7052 54.6961 2.5108 35.1729 53.907 2.5108 34.7423 53.2687 1.5518 34.5779 53.0248 0 34.7423 53.2687 -1.5518 35.1729 53.907 -2.5108
		 35.7052 54.6961 -2.5108 36.1357 55.3344 -1.5518 38.9745 53.6417 0 38.8218 53.4153 1.7457 38.422 52.8226 2.8246 37.9278 52.0899 2.8246
		 37.5279 51.4971 1.7457 37.3752 51.2707 0 37.5279 51.4971 -1.7457 37.9278 52.0899 -2.8246 38.422 52.8226 -2.8246 38.8218 53.4153 -1.7457
		 39.4898 53.0288 0 39.3606 52.8372 1.6811 39.0223 52.3356 2.72 38.6041 51.7156 2.72 38.2658 51.2141 1.6811 38.1366 51.0225 0
		 38.2658 51.2141 -1.6811 38.6041 51.7156 -2.72 39.0223 52.3356 -2.72 39.3606 52.8372 -1.6811 33.3416 55.7163 0 38.8132 52.0256 0
		 38.6362 53.1402 1.87 38.4055 52.7982 2.7274 37.9442 52.1142 2.7274 37.7135 51.7723 1.87 37.9442 52.1142 1.0126 38.4055 52.7982 1.0126
		 40.0823 52.0055 1.87 39.8885 51.7183 2.5845 39.501 51.1438 2.5845 39.3072 50.8565 1.87 39.501 51.1438 1.1555 39.8885 51.7183 1.1555
		 41.5284 50.8709 1.87 41.3715 50.6384 2.4416 41.0578 50.1733 2.4416 40.901 49.9407 1.87 41.0578 50.1733 1.2984 41.3715 50.6384 1.2984
		 42.9745 49.7363 1.87 42.8545 49.5585 2.2987 42.6146 49.2028 2.2987 42.4947 49.025 1.87 42.6146 49.2028 1.4413 42.8545 49.5585 1.4413
		 38.1749 52.4562 1.87 42.7346 49.3806 1.87 38.667 53.1858 0 38.4209 52.821 0.9145 37.9288 52.0914 0.9145 37.6828 51.7267 0
		 37.9288 52.0914 -0.9145 38.4209 52.821 -0.9145 40.2905 51.9208 0 40.0838 51.6144 0.7621 39.6705 51.0016 0.7621 39.4638 50.6952 0
		 39.6705 51.0016 -0.7621 40.0838 51.6144 -0.7621 41.9141 50.6559 0 41.7468 50.4078 0.6097 41.4121 49.9117 0.6097 41.2448 49.6637 0
		 41.4121 49.9117 -0.6097 41.7468 50.4078 -0.6097 43.5376 49.3909 0 43.4097 49.2013 0.4573 43.1538 48.8219 0.4573 43.0258 48.6322 0
		 43.1538 48.8219 -0.4573 43.4097 49.2013 -0.4573 38.1749 52.4562 0 43.2817 49.0116 0 38.6054 53.0946 -1.87 38.3902 52.7754 -1.0698
		 37.9596 52.137 -1.0698 37.7443 51.8178 -1.87 37.9596 52.137 -2.6702 38.3902 52.7754 -2.6702 39.9349 52.0493 -1.87 39.754 51.7811 -1.2032
		 39.3923 51.2449 -1.2032 39.2115 50.9768 -1.87 39.3923 51.2449 -2.5368 39.754 51.7811 -2.5368 41.2643 51.0039 -1.87 41.1179 50.7869 -1.3365
		 40.8251 50.3528 -1.3365 40.6787 50.1358 -1.87 40.8251 50.3528 -2.4035 41.1179 50.7869 -2.4035 42.5937 49.9586 -1.87 42.4817 49.7927 -1.4699
		 42.2578 49.4607 -1.4699 42.1459 49.2947 -1.87 42.2578 49.4607 -2.2701 42.4817 49.7927 -2.2701 38.1749 52.4562 -1.87 42.3698 49.6267 -1.87
		 36.7047 53.871 1.5066 36.6597 54.5952 2.0963 36.0324 54.5952 2.7897 35.4501 53.871 2.8934 35.4951 53.1468 2.3037 36.1224 53.1468 1.6103
		 38.4533 52.6407 3.2398 38.4137 53.278 3.7588 37.8617 53.278 4.3689 37.3493 52.6407 4.4602 37.3889 52.0035 3.9412 37.9409 52.0035 3.3311
		 40.0195 51.5335 4.808 39.9853 52.0839 5.2562 39.5086 52.0839 5.7832 39.0661 51.5335 5.862 39.1003 50.9832 5.4138 39.577 50.9832 4.8868
		 41.4945 50.4878 6.2937 41.4657 50.9513 6.6712 41.0643 50.9513 7.1149 40.6916 50.4878 7.1813 40.7204 50.0244 6.8038 41.1219 50.0244 6.3601
		 36.0774 53.871 2.2 41.0931 50.4878 6.7375 11.84 46.6617 -0.0475 10.9772 46.7537 3.1712 8.62 46.821 5.5275 5.4 46.8456 6.3899
		 2.18 46.821 5.5275 -0.1772 46.7537 3.1712 -1.04 46.6617 -0.0475 -0.1772 46.5698 -3.2662 2.18 46.5024 -5.6224 5.4 46.4778 -6.4849
		 8.62 46.5024 -5.6224 10.9772 46.5698 -3.2662 11.63 44.1691 0.0237 10.7953 44.2585 3.1515 8.515 44.3239 5.4411 5.4 44.3479 6.2792
		 2.285 44.3239 5.4411 0.0047 44.2585 3.1515 -0.83 44.1691 0.0237 0.0047 44.0798 -3.104 2.285 44.0144 -5.3936 5.4 43.9904 -6.2317
		 8.515 44.0144 -5.3936 10.7953 44.0798 -3.104 11.42 41.6765 0.095 10.6135 41.7633 3.1317 8.41 41.8268 5.3548 5.4 41.8501 6.1685
		 2.39 41.8268 5.3548 0.1865 41.7633 3.1317 -0.62 41.6765 0.095 0.1865 41.5898 -2.9418 2.39 41.5263 -5.1649 5.4 41.503 -5.9786
		 8.41 41.5263 -5.1649 10.6135 41.5898 -2.9418 11.21 39.184 0.1662 10.4316 39.2681 3.112 8.305 39.3297 5.2684 5.4 39.3523 6.0578
		 2.495 39.3297 5.2684 0.3684 39.2681 3.112 -0.41 39.184 0.1662 0.3684 39.0998 -2.7796 2.495 39.0382 -4.9361 5.4 39.0156 -5.7254
		 8.305 39.0382 -4.9361 10.4316 39.0998 -2.7796 11 36.6914 0.2374 10.2497 36.7729 3.0922 8.2 36.8327 5.1821 5.4 36.8545 5.9471
		 2.6 36.8327 5.1821 0.5503 36.7729 3.0922 -0.2 36.6914 0.2374 0.5503 36.6098 -2.6174 2.6 36.5501 -4.7073 5.4 36.5282 -5.4723
		 8.2 36.5501 -4.7073 10.2497 36.6098 -2.6174 10.552 33.8872 0.3175 9.8618 33.9628 2.9624 7.976 34.0181 4.8986 5.4 34.0384 5.6073
		 2.824 34.0181 4.8986 0.9382 33.9628 2.9624 0.248 33.8872 0.3175 0.9382 33.8116 -2.3274 2.824 33.7563 -4.2636 5.4 33.7361 -4.9723
		 7.976 33.7563 -4.2636 9.8618 33.8116 -2.3274 10.104 31.0831 0.3976 9.4738 31.1526 2.8326 7.752 31.2036 4.6152 5.4 31.2222 5.2676
		 3.048 31.2036 4.6152 1.3262 31.1526 2.8326 0.696 31.0831 0.3976 1.3262 31.0135 -2.0374 3.048 30.9626 -3.8199 5.4 30.9439 -4.4724
		 7.752 30.9626 -3.8199 9.4738 31.0135 -2.0374 9.656 28.2789 0.4777 9.0858 28.3425 2.7028 7.528 28.389 4.3317 5.4 28.406 4.9279
		 3.272 28.389 4.3317 1.7142 28.3425 2.7028 1.144 28.2789 0.4777 1.7142 28.2153 -1.7473 3.272 28.1688 -3.3762 5.4 28.1517 -3.9724
		 7.528 28.1688 -3.3762 9.0858 28.2153 -1.7473 9.208 25.4747 0.5579 8.6978 25.4753 2.5739 7.304 25.4757 4.0497 5.4 25.4758 4.5899
		 3.496 25.4757 4.0497 2.1022 25.4753 2.5739 1.592 25.4747 0.5579 2.1022 25.4742 -1.4581 3.496 25.4738 -2.9339 5.4 25.4736 -3.4741
		 7.304 25.4738 -2.9339 8.6978 25.4742 -1.4581 9.264 22.3628 0.4794 8.7463 22.2591 2.5768 7.332 22.1831 4.1122 5.4 22.1554 4.6742
		 3.468 22.1831 4.1122 2.0537 22.2591 2.5768 1.536 22.3628 0.4794 2.0537 22.4665 -1.6181 3.468 22.5424 -3.1535 5.4 22.5702 -3.7155
		 7.332 22.5424 -3.1535 8.7463 22.4665 -1.6181 9.32 19.2542 0.2503 8.7948 19.0937 2.4284 7.36 18.9762 4.0229 5.4 18.9332 4.6065
		 3.44 18.9762 4.0229 2.0052 19.0937 2.4284 1.48 19.2542 0.2503 2.0052 19.4147 -1.9278 3.44 19.5322 -3.5223 5.4 19.5752 -4.1059
		 7.36 19.5322 -3.5223 8.7948 19.4147 -1.9278 8.852 15.5239 -0.0246 8.3895 15.3832 1.8843 7.126 15.2803 3.2816 5.4 15.2426 3.7931
		 3.674 15.2803 3.2816 2.4105 15.3832 1.8843 1.948 15.5239 -0.0246 2.4105 15.6645 -1.9334 3.674 15.7675 -3.3307 5.4 15.8052 -3.8422
		 7.126 15.7675 -3.3307 8.3895 15.6645 -1.9334 5.4 46.6617 -0.0475 5.4 15.5239 -0.0246 -6.9489 69.7357 0 -7.1839 70.084 1.568
		 -7.8258 71.0356 2.7159 -8.7026 72.3355 3.136 -9.5794 73.6354 2.7159 -10.2213 74.5871 1.568 -10.4562 74.9354 0 -10.2213 74.5871 -1.568
		 -9.5794 73.6354 -2.7159 -8.7026 72.3355 -3.136 -7.8258 71.0356 -2.7159 -7.1839 70.084 -1.568 -8.6747 68.6729 0 -8.9034 69.0119 1.526
		 -9.5281 69.938 2.6431 -10.3814 71.2032 3.052 -11.2347 72.4683 2.6431 -11.8594 73.3944 1.526 -12.088 73.7334 0 -11.8594 73.3944 -1.526
		 -11.2347 72.4683 -2.6431 -10.3814 71.2032 -3.052 -9.5281 69.938 -2.6431 -8.9034 69.0119 -1.526 -10.4005 67.6102 0 -10.6229 67.9399 1.484
		 -11.2303 68.8405 2.5704 -12.0602 70.0708 2.968 -12.89 71.3011 2.5704 -13.4975 72.2017 1.484 -13.7199 72.5314 0 -13.4975 72.2017 -1.484
		 -12.89 71.3011 -2.5704 -12.0602 70.0708 -2.968 -11.2303 68.8405 -2.5704 -10.6229 67.9399 -1.484 -12.1263 66.5475 0 -12.3423 66.8678 1.442
		 -12.9326 67.7429 2.4976 -13.739 68.9384 2.884 -14.5453 70.1339 2.4976 -15.1356 71.009 1.442 -15.3517 71.3294 0 -15.1356 71.009 -1.442
		 -14.5453 70.1339 -2.4976 -13.739 68.9384 -2.884 -12.9326 67.7429 -2.4976 -12.3423 66.8678 -1.442 -13.852 65.4847 0 -14.0618 65.7957 1.4
		 -14.6349 66.6454 2.4249 -15.4178 67.8061 2.8 -16.2007 68.9667 2.4249 -16.7738 69.8164 1.4 -16.9835 70.1274 0 -16.7738 69.8164 -1.4
		 -16.2007 68.9667 -2.4249 -15.4178 67.8061 -2.8 -14.6349 66.6454 -2.4249 -14.0618 65.7957 -1.4 -15.4613 64.5175 0 -15.6637 64.8176 1.351
		 -16.2168 65.6375 2.34 -16.9722 66.7576 2.702 -17.7277 67.8776 2.34 -18.2807 68.6975 1.351 -18.4832 68.9976 0 -18.2807 68.6975 -1.351
		 -17.7277 67.8776 -2.34 -16.9722 66.7576 -2.702 -16.2168 65.6375 -2.34 -15.6637 64.8176 -1.351 -17.0705 63.5503 0 -17.2656 63.8395 1.302
		 -17.7986 64.6297 2.2551 -18.5267 65.7091 2.604 -19.2547 66.7885 2.2551 -19.7877 67.5787 1.302 -19.9828 67.8679 0 -19.7877 67.5787 -1.302
		 -19.2547 66.7885 -2.2551 -18.5267 65.7091 -2.604 -17.7986 64.6297 -2.2551 -17.2656 63.8395 -1.302 -18.6798 62.583 0 -18.8675 62.8614 1.253
		 -19.3804 63.6218 2.1703 -20.0811 64.6606 2.506 -20.7818 65.6994 2.1703 -21.2947 66.4598 1.253 -21.4825 66.7382 0 -21.2947 66.4598 -1.253
		 -20.7818 65.6994 -2.1703 -20.0811 64.6606 -2.506 -19.3804 63.6218 -2.1703 -18.8675 62.8614 -1.253 -20.289 61.6158 0 -20.4694 61.8832 1.204
		 -20.9623 62.6139 2.0854 -21.6356 63.6121 2.408 -22.3088 64.6103 2.0854 -22.8017 65.341 1.204 -22.9821 65.6084 0 -22.8017 65.341 -1.204
		 -22.3088 64.6103 -2.0854 -21.6356 63.6121 -2.408 -20.9623 62.6139 -2.0854 -20.4694 61.8832 -1.204 -21.75 60.5628 0 -21.9346 60.8365 1.232
		 -22.4389 61.5842 2.1339 -23.1278 62.6056 2.464 -23.8168 63.6269 2.1339 -24.3211 64.3746 1.232 -24.5057 64.6483 0 -24.3211 64.3746 -1.232
		 -23.8168 63.6269 -2.1339 -23.1278 62.6056 -2.464 -22.4389 61.5842 -2.1339 -21.9346 60.8365 -1.232 -23.2109 59.5098 0 -23.3997 59.7897 1.26
		 -23.9155 60.5544 2.1824 -24.6201 61.599 2.52 -25.3247 62.6436 2.1824 -25.8405 63.4083 1.26 -26.0293 63.6882 0 -25.8405 63.4083 -1.26
		 -25.3247 62.6436 -2.1824 -24.6201 61.599 -2.52 -23.9155 60.5544 -2.1824 -23.3997 59.7897 -1.26 -24.8592 58.5557 0 -25.0382 58.8211 1.1947
		 -25.5272 59.5461 2.0692 -26.1953 60.5365 2.3893 -26.8633 61.527 2.0692 -27.3524 62.252 1.1947 -27.5314 62.5174 0 -27.3524 62.252 -1.1947
		 -26.8633 61.527 -2.0692 -26.1953 60.5365 -2.3893 -25.5272 59.5461 -2.0692 -25.0382 58.8211 -1.1947 -26.5074 57.6016 0 -26.6766 57.8524 1.1293
		 -27.1389 58.5378 1.9561 -27.7704 59.4741 2.2587 -28.402 60.4103 1.9561 -28.8643 61.0957 1.1293 -29.0335 61.3466 0 -28.8643 61.0957 -1.1293
		 -28.402 60.4103 -1.9561 -27.7704 59.4741 -2.2587 -27.1389 58.5378 -1.9561 -26.6766 57.8524 -1.1293 -28.1557 56.6474 0 -28.3151 56.8838 1.064
		 -28.7506 57.5295 1.8429 -29.3456 58.4116 2.128 -29.9406 59.2937 1.8429 -30.3762 59.9394 1.064 -30.5356 60.1758 0 -30.3762 59.9394 -1.064
		 -29.9406 59.2937 -1.8429 -29.3456 58.4116 -2.128 -28.7506 57.5295 -1.8429 -28.3151 56.8838 -1.064 -29.8039 55.6933 0 -29.9535 55.9151 0.9987
		 -30.3623 56.5212 1.7297 -30.9208 57.3491 1.9973 -31.4792 58.1771 1.7297 -31.888 58.7832 0.9987 -32.0377 59.005 0 -31.888 58.7832 -0.9987
		 -31.4792 58.1771 -1.7297 -30.9208 57.3491 -1.9973 -30.3623 56.5212 -1.7297 -29.9535 55.9151 -0.9987 -31.4521 54.7391 0 -31.592 54.9465 0.9333
		 -31.974 55.5129 1.6166 -32.496 56.2867 1.8667 -33.0179 57.0604 1.6166 -33.3999 57.6269 0.9333 -33.5398 57.8342 0 -33.3999 57.6269 -0.9333
		 -33.0179 57.0604 -1.6166 -32.496 56.2867 -1.8667 -31.974 55.5129 -1.6166 -31.592 54.9465 -0.9333 -33.1004 53.785 0 -33.2304 53.9778 0.868
		 -33.5857 54.5046 1.5034 -34.0711 55.2242 1.736 -34.5565 55.9438 1.5034 -34.9118 56.4706 0.868 -35.0419 56.6634 0 -34.9118 56.4706 -0.868
		 -34.5565 55.9438 -1.5034 -34.0711 55.2242 -1.736 -33.5857 54.5046 -1.5034 -33.2304 53.9778 -0.868 -8.7026 72.3355 0 -34.0711 55.2242 0
		 -32.4189 54.3484 0 -32.5951 54.6096 1.0345 -33.0565 55.2936 1.6739 -33.6267 56.139 1.6739 -34.088 56.823 1.0345 -34.2642 57.0842 0
		 -34.088 56.823 -1.0345 -33.6267 56.139 -1.6739 -33.0565 55.2936 -1.6739 -32.5951 54.6096 -1.0345 -34.5779 53.0248 0 -34.7423 53.2687 1.5518
		 -35.1729 53.907 2.5108 -35.7052 54.6961 2.5108 -36.1357 55.3344 1.5518 -36.3002 55.5783 0 -36.1357 55.3344 -1.5518 -35.7052 54.6961 -2.5108
		 -35.1729 53.907 -2.5108 -34.7423 53.2687 -1.5518 -37.3752 51.2707 0 -37.5279 51.4971 1.7457 -37.9278 52.0899 2.8246 -38.422 52.8226 2.8246
		 -38.8218 53.4153 1.7457 -38.9745 53.6417 0 -38.8218 53.4153 -1.7457 -38.422 52.8226 -2.8246 -37.9278 52.0899 -2.8246 -37.5279 51.4971 -1.7457
		 -38.1366 51.0225 0 -38.2658 51.2141 1.6811 -38.6041 51.7156 2.72 -39.0223 52.3356 2.72 -39.3606 52.8372 1.6811 -39.4898 53.0288 0
		 -39.3606 52.8372 -1.6811 -39.0223 52.3356 -2.72 -38.6041 51.7156 -2.72 -38.2658 51.2141 -1.6811 -33.3416 55.7163 0 -38.8132 52.0256 0
		 -37.7135 51.7723 1.87 -37.9442 52.1142 2.7274 -38.4055 52.7982 2.7274 -38.6362 53.1402 1.87 -38.4055 52.7982 1.0126 -37.9442 52.1142 1.0126
		 -39.3072 50.8565 1.87 -39.501 51.1438 2.5845 -39.8885 51.7183 2.5845 -40.0823 52.0055 1.87 -39.8885 51.7183 1.1555 -39.501 51.1438 1.1555
		 -40.901 49.9407 1.87 -41.0578 50.1733 2.4416 -41.3715 50.6384 2.4416 -41.5284 50.8709 1.87 -41.3715 50.6384 1.2984 -41.0578 50.1733 1.2984
		 -42.4947 49.025 1.87 -42.6146 49.2028 2.2987 -42.8545 49.5585 2.2987 -42.9745 49.7363 1.87 -42.8545 49.5585 1.4413 -42.6146 49.2028 1.4413
		 -38.1749 52.4562 1.87 -42.7346 49.3806 1.87 -37.6828 51.7267 0 -37.9288 52.0914 0.9145 -38.4209 52.821 0.9145 -38.667 53.1858 0
		 -38.4209 52.821 -0.9145 -37.9288 52.0914 -0.9145 -39.4638 50.6952 0 -39.6705 51.0016 0.7621 -40.0838 51.6144 0.7621 -40.2905 51.9208 0
		 -40.0838 51.6144 -0.7621 -39.6705 51.0016 -0.7621 -41.2448 49.6637 0 -41.4121 49.9117 0.6097 -41.7468 50.4078 0.6097 -41.9141 50.6559 0
		 -41.7468 50.4078 -0.6097 -41.4121 49.9117 -0.6097 -43.0258 48.6322 0 -43.1538 48.8219 0.4573 -43.4097 49.2013 0.4573 -43.5376 49.3909 0
		 -43.4097 49.2013 -0.4573 -43.1538 48.8219 -0.4573 -38.1749 52.4562 0 -43.2817 49.0116 0 -37.7443 51.8178 -1.87 -37.9596 52.137 -1.0698
		 -38.3902 52.7754 -1.0698 -38.6054 53.0946 -1.87 -38.3902 52.7754 -2.6702 -37.9596 52.137 -2.6702 -39.2115 50.9768 -1.87 -39.3923 51.2449 -1.2032
		 -39.754 51.7811 -1.2032 -39.9349 52.0493 -1.87 -39.754 51.7811 -2.5368 -39.3923 51.2449 -2.5368 -40.6787 50.1358 -1.87 -40.8251 50.3528 -1.3365
		 -41.1179 50.7869 -1.3365 -41.2643 51.0039 -1.87 -41.1179 50.7869 -2.4035 -40.8251 50.3528 -2.4035 -42.1459 49.2947 -1.87 -42.2578 49.4607 -1.4699
		 -42.4817 49.7927 -1.4699 -42.5937 49.9586 -1.87 -42.4817 49.7927 -2.2701 -42.2578 49.4607 -2.2701 -38.1749 52.4562 -1.87 -42.3698 49.6267 -1.87
		 -35.4501 53.871 2.8934 -36.0324 54.5952 2.7897 -36.6597 54.5952 2.0963 -36.7047 53.871 1.5066 -36.1224 53.1468 1.6103 -35.4951 53.1468 2.3037
		 -37.3493 52.6407 4.4602 -37.8617 53.278 4.3689 -38.4137 53.278 3.7588 -38.4533 52.6407 3.2398 -37.9409 52.0035 3.3311 -37.3889 52.0035 3.9412
		 -39.0661 51.5335 5.862 -39.5086 52.0839 5.7832 -39.9853 52.0839 5.2562 -40.0195 51.5335 4.808 -39.577 50.9832 4.8868 -39.1003 50.9832 5.4138
		 -40.6916 50.4878 7.1813 -41.0643 50.9513 7.1149 -41.4657 50.9513 6.6712 -41.4945 50.4878 6.2937 -41.1219 50.0244 6.3601 -40.7204 50.0244 6.8038
		 -36.0774 53.871 2.2 -41.0931 50.4878 6.7375 1.04 46.6617 -0.0475 0.1772 46.7537 3.1712 -2.18 46.821 5.5275 -5.4 46.8456 6.3899
		 -8.62 46.821 5.5275 -10.9772 46.7537 3.1712 -11.84 46.6617 -0.0475 -10.9772 46.5698 -3.2662 -8.62 46.5024 -5.6224 -5.4 46.4778 -6.4849
		 -2.18 46.5024 -5.6224 0.1772 46.5698 -3.2662 0.83 44.1691 0.0237 -0.0047 44.2585 3.1515 -2.285 44.3239 5.4411 -5.4 44.3479 6.2792
		 -8.515 44.3239 5.4411 -10.7953 44.2585 3.1515 -11.63 44.1691 0.0237 -10.7953 44.0798 -3.104 -8.515 44.0144 -5.3936 -5.4 43.9904 -6.2317
		 -2.285 44.0144 -5.3936 -0.0047 44.0798 -3.104 0.62 41.6765 0.095 -0.1865 41.7633 3.1317 -2.39 41.8268 5.3548 -5.4 41.8501 6.1685
		 -8.41 41.8268 5.3548 -10.6135 41.7633 3.1317 -11.42 41.6765 0.095 -10.6135 41.5898 -2.9418 -8.41 41.5263 -5.1649 -5.4 41.503 -5.9786
		 -2.39 41.5263 -5.1649 -0.1865 41.5898 -2.9418 0.41 39.184 0.1662 -0.3684 39.2681 3.112 -2.495 39.3297 5.2684 -5.4 39.3523 6.0578
		 -8.305 39.3297 5.2684 -10.4316 39.2681 3.112 -11.21 39.184 0.1662 -10.4316 39.0998 -2.7796 -8.305 39.0382 -4.9361 -5.4 39.0156 -5.7254
		 -2.495 39.0382 -4.9361 -0.3684 39.0998 -2.7796 0.2 36.6914 0.2374 -0.5503 36.7729 3.0922 -2.6 36.8327 5.1821 -5.4 36.8545 5.9471
		 -8.2 36.8327 5.1821 -10.2497 36.7729 3.0922 -11 36.6914 0.2374 -10.2497 36.6098 -2.6174 -8.2 36.5501 -4.7073 -5.4 36.5282 -5.4723
		 -2.6 36.5501 -4.7073 -0.5503 36.6098 -2.6174 -0.248 33.8872 0.3175 -0.9382 33.9628 2.9624 -2.824 34.0181 4.8986 -5.4 34.0384 5.6073
		 -7.976 34.0181 4.8986 -9.8618 33.9628 2.9624 -10.552 33.8872 0.3175 -9.8618 33.8116 -2.3274 -7.976 33.7563 -4.2636 -5.4 33.7361 -4.9723
		 -2.824 33.7563 -4.2636 -0.9382 33.8116 -2.3274 -0.696 31.0831 0.3976 -1.3262 31.1526 2.8326 -3.048 31.2036 4.6152 -5.4 31.2222 5.2676
		 -7.752 31.2036 4.6152 -9.4738 31.1526 2.8326 -10.104 31.0831 0.3976 -9.4738 31.0135 -2.0374 -7.752 30.9626 -3.8199 -5.4 30.9439 -4.4724
		 -3.048 30.9626 -3.8199 -1.3262 31.0135 -2.0374 -1.144 28.2789 0.4777 -1.7142 28.3425 2.7028 -3.272 28.389 4.3317 -5.4 28.406 4.9279
		 -7.528 28.389 4.3317 -9.0858 28.3425 2.7028 -9.656 28.2789 0.4777 -9.0858 28.2153 -1.7473 -7.528 28.1688 -3.3762 -5.4 28.1517 -3.9724
		 -3.272 28.1688 -3.3762 -1.7142 28.2153 -1.7473 -1.592 25.4747 0.5579 -2.1022 25.4753 2.5739 -3.496 25.4757 4.0497 -5.4 25.4758 4.5899
		 -7.304 25.4757 4.0497 -8.6978 25.4753 2.5739 -9.208 25.4747 0.5579 -8.6978 25.4742 -1.4581 -7.304 25.4738 -2.9339 -5.4 25.4736 -3.4741
		 -3.496 25.4738 -2.9339 -2.1022 25.4742 -1.4581 -1.536 22.3628 0.4794 -2.0537 22.2591 2.5768 -3.468 22.1831 4.1122 -5.4 22.1554 4.6742
		 -7.332 22.1831 4.1122 -8.7463 22.2591 2.5768 -9.264 22.3628 0.4794 -8.7463 22.4665 -1.6181 -7.332 22.5424 -3.1535 -5.4 22.5702 -3.7155
		 -3.468 22.5424 -3.1535 -2.0537 22.4665 -1.6181 -1.48 19.2542 0.2503 -2.0052 19.0937 2.4284 -3.44 18.9762 4.0229 -5.4 18.9332 4.6065
		 -7.36 18.9762 4.0229 -8.7948 19.0937 2.4284 -9.32 19.2542 0.2503 -8.7948 19.4147 -1.9278 -7.36 19.5322 -3.5223 -5.4 19.5752 -4.1059
		 -3.44 19.5322 -3.5223 -2.0052 19.4147 -1.9278 -1.948 15.5239 -0.0246 -2.4105 15.3832 1.8843 -3.674 15.2803 3.2816 -5.4 15.2426 3.7931
		 -7.126 15.2803 3.2816 -8.3895 15.3832 1.8843 -8.852 15.5239 -0.0246 -8.3895 15.6645 -1.9334 -7.126 15.7675 -3.3307 -5.4 15.8052 -3.8422
		 -3.674 15.7675 -3.3307 -2.4105 15.6645 -1.9334 -5.4 46.6617 -0.0475 -5.4 15.5239 -0.0246 0 77.5 10.508 0.2573 77.5 10.4548
		 0.497 77.5 10.2987 0.7029 77.5 10.0505 0.8608 77.5 9.727 0.9601 77.5 9.3503 0.994 77.5 8.946 0.9601 77.5 8.5417
		 0.8608 77.5 8.165 0.7029 77.5 7.8415 0.497 77.5 7.5933 0.2573 77.5 7.4372 0 77.5 7.384 -0.2573 77.5 7.4372
		 -0.497 77.5 7.5933 -0.7029 77.5 7.8415 -0.8608 77.5 8.165 -0.9601 77.5 8.5417 -0.994 77.5 8.946 -0.9601 77.5 9.3503
		 -0.8608 77.5 9.727 -0.7029 77.5 10.0505 -0.497 77.5 10.2987 -0.2573 77.5 10.4548 0 78.66 11.502 0.8086 78.66 11.3786
		 1.562 78.66 11.0169 2.209 78.66 10.4414 2.7055 78.66 9.6915 3.0176 78.66 8.8182 3.124 78.66 7.881 3.0176 78.66 6.9438
		 2.7055 78.66 6.0705 2.209 78.66 5.3206 1.562 78.66 4.7451 0.8086 78.66 4.3834 0 78.66 4.26 -0.8086 78.66 4.3834
		 -1.562 78.66 4.7451 -2.209 78.66 5.3206 -2.7055 78.66 6.0705 -3.0176 78.66 6.9438 -3.124 78.66 7.881 -3.0176 78.66 8.8182
		 -2.7055 78.66 9.6915 -2.209 78.66 10.4414 -1.562 78.66 11.0169 -0.8086 78.66 11.3786 0 80.4 12.212 1.4701 80.4 12.0088
		 2.84 80.4 11.413 4.0164 80.4 10.4652 4.919 80.4 9.23 5.4865 80.4 7.7916 5.68 80.4 6.248 5.4865 80.4 4.7044
		 4.919 80.4 3.266 4.0164 80.4 2.0308 2.84 80.4 1.083 1.4701 80.4 0.4872 0 80.4 0.284 -1.4701 80.4 0.4872
		 -2.84 80.4 1.083 -4.0164 80.4 2.0308 -4.919 80.4 3.266 -5.4865 80.4 4.7044 -5.68 80.4 6.248 -5.4865 80.4 7.7916
		 -4.919 80.4 9.23 -4.0164 80.4 10.4652 -2.84 80.4 11.413 -1.4701 80.4 12.0088 0 82.72 12.78 2.2051 82.72 12.5042
		 4.26 82.72 11.6956 6.0245 82.72 10.4093 7.3785 82.72 8.733 8.2297 82.72 6.7809 8.52 82.72 4.686 8.2297 82.72 2.5911
		 7.3785 82.72 0.639 6.0245 82.72 -1.0373 4.26 82.72 -2.3236 2.2051 82.72 -3.1322 0 82.72 -3.408 -2.2051 82.72 -3.1322
		 -4.26 82.72 -2.3236 -6.0245 82.72 -1.0373 -7.3785 82.72 0.639 -8.2297 82.72 2.5911 -8.52 82.72 4.686 -8.2297 82.72 6.7809
		 -7.3785 82.72 8.733 -6.0245 82.72 10.4093 -4.26 82.72 11.6956 -2.2051 82.72 12.5042 0 85.62 13.206 2.9402 85.62 12.8552
		 5.68 85.62 11.8267 8.0327 85.62 10.1907 9.838 85.62 8.0585 10.9729 85.62 5.5755 11.36 85.62 2.911 10.9729 85.62 0.2465
		 9.838 85.62 -2.2365 8.0327 85.62 -4.3687 5.68 85.62 -6.0047 2.9402 85.62 -7.0332 0 85.62 -7.384 -2.9402 85.62 -7.0332
		 -5.68 85.62 -6.0047 -8.0327 85.62 -4.3687 -9.838 85.62 -2.2365 -10.9729 85.62 0.2465 -11.36 85.62 2.911 -10.9729 85.62 5.5755
		 -9.838 85.62 8.0585 -8.0327 85.62 10.1907 -5.68 85.62 11.8267 -2.9402 85.62 12.8552 0 89.1 13.49 3.4915 89.1 13.0666
		 6.745 89.1 11.8254 9.5389 89.1 9.8508 11.6827 89.1 7.2775 13.0303 89.1 4.2808 13.49 89.1 1.065 13.0303 89.1 -2.1508
		 11.6827 89.1 -5.1475 9.5389 89.1 -7.7208 6.745 89.1 -9.6954 3.4915 89.1 -10.9366 0 89.1 -11.36 -3.4915 89.1 -10.9366
		 -6.745 89.1 -9.6954 -9.5389 89.1 -7.7208 -11.6827 89.1 -5.1475 -13.0303 89.1 -2.1508 -13.49 89.1 1.065 -13.0303 89.1 4.2808
		 -11.6827 89.1 7.2775 -9.5389 89.1 9.8508 -6.745 89.1 11.8254 -3.4915 89.1 13.0666 0 93.16 13.916 3.6752 93.16 13.4418
		 7.1 93.16 12.0516 10.0409 93.16 9.8401 12.2976 93.16 6.958 13.7161 93.16 3.6017 14.2 93.16 0 13.7161 93.16 -3.6017
		 12.2976 93.16 -6.958 10.0409 93.16 -9.8401 7.1 93.16 -12.0516 3.6752 93.16 -13.4418 0 93.16 -13.916 -3.6752 93.16 -13.4418
		 -7.1 93.16 -12.0516 -10.0409 93.16 -9.8401 -12.2976 93.16 -6.958 -13.7161 93.16 -3.6017 -14.2 93.16 0 -13.7161 93.16 3.6017
		 -12.2976 93.16 6.958 -10.0409 93.16 9.8401 -7.1 93.16 12.0516 -3.6752 93.16 13.4418 0 97.22 13.774 3.6017 97.22 13.2853
		 6.958 97.22 11.8525 9.8401 97.22 9.5733 12.0516 97.22 6.603 13.4418 97.22 3.144 13.916 97.22 -0.568 13.4418 97.22 -4.28
		 12.0516 97.22 -7.739 9.8401 97.22 -10.7093 6.958 97.22 -12.9885 3.6017 97.22 -14.4213 0 97.22 -14.91 -3.6017 97.22 -14.4213
		 -6.958 97.22 -12.9885 -9.8401 97.22 -10.7093 -12.0516 97.22 -7.739 -13.4418 97.22 -4.28 -13.916 97.22 -0.568 -13.4418 97.22 3.144
		 -12.0516 97.22 6.603 -9.8401 97.22 9.5733 -6.958 97.22 11.8525 -3.6017 97.22 13.2853 0 100.7 12.354 3.2342 100.7 11.9113
		 6.248 100.7 10.6133 8.836 100.7 8.5484 10.8219 100.7 5.8575 12.0702 100.7 2.7238 12.496 100.7 -0.639 12.0702 100.7 -4.0018
		 10.8219 100.7 -7.1355 8.836 100.7 -9.8264 6.248 100.7 -11.8913 3.2342 100.7 -13.1893 0 100.7 -13.632 -3.2342 100.7 -13.1893
		 -6.248 100.7 -11.8913 -8.836 100.7 -9.8264 -10.8219 100.7 -7.1355 -12.0702 100.7 -4.0018 -12.496 100.7 -0.639 -12.0702 100.7 2.7238
		 -10.8219 100.7 5.8575 -8.836 100.7 8.5484 -6.248 100.7 10.6133 -3.2342 100.7 11.9113 0 103.6 9.372 2.4992 103.6 9.0333
		 4.828 103.6 8.0403 6.8278 103.6 6.4606 8.3623 103.6 4.402 9.327 103.6 2.0047 9.656 103.6 -0.568 9.327 103.6 -3.1407
		 8.3623 103.6 -5.538 6.8278 103.6 -7.5966 4.828 103.6 -9.1763 2.4992 103.6 -10.1693 0 103.6 -10.508 -2.4992 103.6 -10.1693
		 -4.828 103.6 -9.1763 -6.8278 103.6 -7.5966 -8.3623 103.6 -5.538 -9.327 103.6 -3.1407 -9.656 103.6 -0.568 -9.327 103.6 2.0047
		 -8.3623 103.6 4.402 -6.8278 103.6 6.4606 -4.828 103.6 8.0403 -2.4992 103.6 9.0333 0 105.63 4.97 1.3966 105.63 4.7837
		 2.698 105.63 4.2376 3.8155 105.63 3.3688 4.6731 105.63 2.2365 5.2121 105.63 0.918 5.396 105.63 -0.497 5.2121 105.63 -1.912
		 4.6731 105.63 -3.2305 3.8155 105.63 -4.3628 2.698 105.63 -5.2316 1.3966 105.63 -5.7777 0 105.63 -5.964 -1.3966 105.63 -5.7777
		 -2.698 105.63 -5.2316 -3.8155 105.63 -4.3628 -4.6731 105.63 -3.2305 -5.2121 105.63 -1.912 -5.396 105.63 -0.497 -5.2121 105.63 0.918
		 -4.6731 105.63 2.2365 -3.8155 105.63 3.3688 -2.698 105.63 4.2376 -1.3966 105.63 4.7837 0 106.5 0.284 0.2205 106.5 0.2598
		 0.426 106.5 0.1889 0.6025 106.5 0.076 0.7379 106.5 -0.071 0.823 106.5 -0.2422 0.852 106.5 -0.426 0.823 106.5 -0.6098
		 0.7379 106.5 -0.781 0.6025 106.5 -0.928 0.426 106.5 -1.0409 0.2205 106.5 -1.1118 0 106.5 -1.136 -0.2205 106.5 -1.1118
		 -0.426 106.5 -1.0409 -0.6025 106.5 -0.928 -0.7379 106.5 -0.781 -0.823 106.5 -0.6098 -0.852 106.5 -0.426 -0.823 106.5 -0.2422
		 -0.7379 106.5 -0.071 -0.6025 106.5 0.076 -0.426 106.5 0.1889 -0.2205 106.5 0.2598 0 77.5 8.946 0 106.5 -0.426;
	setAttr -s 2762 ".ed[0:2761]"  0 1 1 1 11 1 11 10 1 10 0 1 1 2 1 2 12 1
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
		 487 486 1 476 487 1 477 489 1 489 488 1 488 476 1 478 490 1
		 490 489 1 479 491 1 491 490 1 480 492 1 492 491 1 481 493 1
		 493 492 1 482 494 1 494 493 1 483 495 1 495 494 1 484 496 1
		 496 495 1 485 497 1 497 496 1 486 498 1 498 497 1 487 499 1
		 499 498 1 488 499 1 489 501 1 501 500 1 500 488 1 490 502 1
		 502 501 1 491 503 1 503 502 1 492 504 1 504 503 1 493 505 1
		 505 504 1 494 506 1 506 505 1 495 507 1 507 506 1 496 508 1
		 508 507 1 497 509 1 509 508 1 498 510 1 510 509 1 499 511 1
		 511 510 1 500 511 1 501 513 1 513 512 1 512 500 1 502 514 1
		 514 513 1 503 515 1 515 514 1 504 516 1 516 515 1 505 517 1
		 517 516 1 506 518 1 518 517 1 507 519 1 519 518 1 508 520 1
		 520 519 1 509 521 1 521 520 1 510 522 1 522 521 1 511 523 1
		 523 522 1 512 523 1 513 525 1 525 524 1 524 512 1 514 526 1
		 526 525 1 515 527 1 527 526 1 516 528 1 528 527 1 517 529 1
		 529 528 1 518 530 1 530 529 1 519 531 1 531 530 1 520 532 1
		 532 531 1 521 533 1 533 532 1 522 534 1 534 533 1 523 535 1
		 535 534 1 524 535 1 525 537 1 537 536 1 536 524 1 526 538 1
		 538 537 1 527 539 1 539 538 1 528 540 1 540 539 1 529 541 1
		 541 540 1 530 542 1 542 541 1 531 543 1 543 542 1 532 544 1
		 544 543 1 533 545 1 545 544 1 534 546 1 546 545 1 535 547 1
		 547 546 1 536 547 1 414 548 1 548 415 1 413 548 1 412 548 1
		 411 548 1 410 548 1 409 548 1 408 548 1 407 548 1 406 548 1
		 405 548 1 404 548 1 537 549 1 549 536 1 538 549 1 539 549 1
		 540 549 1 541 549 1 542 549 1 543 549 1 544 549 1 545 549 1
		 546 549 1 547 549 1 550 551 1 551 563 1 563 562 1 562 550 1
		 551 552 1 552 564 1 564 563 1 552 553 1 553 565 1 565 564 1
		 553 554 1 554 566 1 566 565 1 554 555 1 555 567 1 567 566 1
		 555 556 1 556 568 1 568 567 1 556 557 1 557 569 1 569 568 1
		 557 558 1 558 570 1 570 569 1 558 559 1 559 571 1 571 570 1
		 559 560 1 560 572 1 572 571 1 560 561 1 561 573 1 573 572 1
		 561 550 1 562 573 1 563 575 1 575 574 1 574 562 1 564 576 1
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
		 693 692 1 682 693 1 683 695 1 695 694 1 694 682 1 684 696 1
		 696 695 1 685 697 1 697 696 1 686 698 1 698 697 1 687 699 1
		 699 698 1 688 700 1 700 699 1 689 701 1 701 700 1 690 702 1
		 702 701 1 691 703 1 703 702 1 692 704 1 704 703 1 693 705 1
		 705 704 1 694 705 1 695 707 1 707 706 1 706 694 1 696 708 1
		 708 707 1 697 709 1 709 708 1 698 710 1 710 709 1 699 711 1
		 711 710 1 700 712 1 712 711 1 701 713 1 713 712 1 702 714 1
		 714 713 1 703 715 1 715 714 1 704 716 1 716 715 1 705 717 1
		 717 716 1 706 717 1 707 719 1 719 718 1 718 706 1 708 720 1
		 720 719 1 709 721 1 721 720 1 710 722 1 722 721 1 711 723 1
		 723 722 1 712 724 1 724 723 1 713 725 1 725 724 1 714 726 1
		 726 725 1 715 727 1 727 726 1 716 728 1 728 727 1 717 729 1
		 729 728 1 718 729 1 719 731 1 731 730 1 730 718 1 720 732 1
		 732 731 1 721 733 1 733 732 1 722 734 1 734 733 1 723 735 1
		 735 734 1 724 736 1 736 735 1 725 737 1 737 736 1 726 738 1
		 738 737 1 727 739 1 739 738 1 728 740 1 740 739 1 729 741 1
		 741 740 1 730 741 1 731 743 1 743 742 1 742 730 1 732 744 1
		 744 743 1 733 745 1 745 744 1 734 746 1 746 745 1 735 747 1
		 747 746 1 736 748 1 748 747 1 737 749 1 749 748 1 738 750 1
		 750 749 1 739 751 1 751 750 1 740 752 1 752 751 1 741 753 1
		 753 752 1 742 753 1 560 754 1 754 561 1 559 754 1 558 754 1
		 557 754 1 556 754 1 555 754 1 554 754 1 553 754 1 552 754 1
		 551 754 1 550 754 1 743 755 1 755 742 1 744 755 1 745 755 1
		 746 755 1 747 755 1 748 755 1 749 755 1 750 755 1 751 755 1
		 752 755 1 753 755 1 756 757 1 757 767 1 767 766 1 766 756 1
		 757 758 1 758 768 1 768 767 1 758 759 1 759 769 1 769 768 1
		 759 760 1 760 770 1 770 769 1 760 761 1 761 771 1 771 770 1
		 761 762 1 762 772 1 772 771 1 762 763 1 763 773 1 773 772 1
		 763 764 1 764 774 1 774 773 1 764 765 1 765 775 1 775 774 1
		 765 756 1 766 775 1 767 777 1 777 776 1 776 766 1 768 778 1
		 778 777 1 769 779 1 779 778 1 770 780 1 780 779 1 771 781 1
		 781 780 1 772 782 1 782 781 1 773 783 1 783 782 1 774 784 1
		 784 783 1 775 785 1 785 784 1 776 785 1 777 787 1 787 786 1
		 786 776 1 778 788 1 788 787 1 779 789 1 789 788 1 780 790 1
		 790 789 1 781 791 1 791 790 1 782 792 1 792 791 1 783 793 1
		 793 792 1 784 794 1 794 793 1 785 795 1 795 794 1 786 795 1
		 764 796 1 796 765 1 763 796 1 762 796 1 761 796 1 760 796 1
		 759 796 1 758 796 1 757 796 1 756 796 1 787 797 1 797 786 1
		 788 797 1 789 797 1 790 797 1 791 797 1 792 797 1 793 797 1
		 794 797 1 795 797 1 798 799 1 799 805 1 805 804 1 804 798 1
		 799 800 1 800 806 1 806 805 1 800 801 1 801 807 1 807 806 1
		 801 802 1 802 808 1 808 807 1 802 803 1 803 809 1 809 808 1
		 803 798 1 804 809 1 805 811 1 811 810 1 810 804 1 806 812 1
		 812 811 1 807 813 1 813 812 1 808 814 1 814 813 1 809 815 1
		 815 814 1 810 815 1 811 817 1 817 816 1 816 810 1 812 818 1
		 818 817 1 813 819 1 819 818 1 814 820 1 820 819 1 815 821 1
		 821 820 1 816 821 1 802 822 1 822 803 1 801 822 1 800 822 1
		 799 822 1 798 822 1 817 823 1 823 816 1 818 823 1 819 823 1
		 820 823 1 821 823 1 824 825 1 825 831 1 831 830 1 830 824 1
		 825 826 1 826 832 1 832 831 1 826 827 1 827 833 1 833 832 1
		 827 828 1 828 834 1 834 833 1 828 829 1 829 835 1 835 834 1
		 829 824 1 830 835 1 831 837 1 837 836 1 836 830 1 832 838 1
		 838 837 1 833 839 1 839 838 1 834 840 1 840 839 1 835 841 1
		 841 840 1 836 841 1 837 843 1 843 842 1 842 836 1 838 844 1
		 844 843 1 839 845 1 845 844 1 840 846 1 846 845 1 841 847 1
		 847 846 1 842 847 1 828 848 1 848 829 1 827 848 1 826 848 1
		 825 848 1 824 848 1 843 849 1 849 842 1 844 849 1 845 849 1
		 846 849 1 847 849 1 850 851 1 851 857 1 857 856 1 856 850 1
		 851 852 1 852 858 1 858 857 1 852 853 1 853 859 1 859 858 1
		 853 854 1 854 860 1 860 859 1 854 855 1 855 861 1 861 860 1
		 855 850 1 856 861 1 857 863 1 863 862 1 862 856 1 858 864 1
		 864 863 1 859 865 1 865 864 1 860 866 1 866 865 1 861 867 1
		 867 866 1 862 867 1 863 869 1 869 868 1 868 862 1 864 870 1
		 870 869 1 865 871 1 871 870 1 866 872 1 872 871 1 867 873 1
		 873 872 1 868 873 1 854 874 1 874 855 1 853 874 1 852 874 1
		 851 874 1 850 874 1 869 875 1 875 868 1 870 875 1 871 875 1
		 872 875 1 873 875 1 876 877 1 877 883 1 883 882 1 882 876 1
		 877 878 1 878 884 1 884 883 1 878 879 1 879 885 1 885 884 1
		 879 880 1 880 886 1 886 885 1 880 881 1 881 887 1 887 886 1
		 881 876 1 882 887 1 883 889 1 889 888 1 888 882 1 884 890 1
		 890 889 1 885 891 1 891 890 1 886 892 1 892 891 1 887 893 1
		 893 892 1 888 893 1 889 895 1 895 894 1 894 888 1 890 896 1
		 896 895 1 891 897 1 897 896 1 892 898 1 898 897 1 893 899 1
		 899 898 1 894 899 1 880 900 1 900 881 1 879 900 1 878 900 1
		 877 900 1 876 900 1 895 901 1 901 894 1 896 901 1 897 901 1
		 898 901 1 899 901 1 902 903 1 903 915 1 915 914 1 914 902 1
		 903 904 1 904 916 1 916 915 1 904 905 1 905 917 1 917 916 1
		 905 906 1 906 918 1 918 917 1 906 907 1 907 919 1 919 918 1
		 907 908 1 908 920 1 920 919 1 908 909 1 909 921 1 921 920 1
		 909 910 1 910 922 1 922 921 1 910 911 1 911 923 1 923 922 1
		 911 912 1 912 924 1 924 923 1 912 913 1 913 925 1 925 924 1
		 913 902 1 914 925 1 915 927 1 927 926 1 926 914 1 916 928 1
		 928 927 1 917 929 1 929 928 1 918 930 1 930 929 1 919 931 1
		 931 930 1 920 932 1 932 931 1 921 933 1 933 932 1 922 934 1
		 934 933 1 923 935 1 935 934 1 924 936 1 936 935 1 925 937 1
		 937 936 1 926 937 1 927 939 1 939 938 1 938 926 1 928 940 1
		 940 939 1 929 941 1 941 940 1 930 942 1 942 941 1 931 943 1
		 943 942 1 932 944 1 944 943 1 933 945 1 945 944 1 934 946 1
		 946 945 1 935 947 1 947 946 1 936 948 1 948 947 1 937 949 1
		 949 948 1 938 949 1 939 951 1 951 950 1 950 938 1 940 952 1
		 952 951 1 941 953 1 953 952 1 942 954 1 954 953 1 943 955 1
		 955 954 1 944 956 1 956 955 1 945 957 1 957 956 1 946 958 1
		 958 957 1 947 959 1 959 958 1 948 960 1 960 959 1 949 961 1
		 961 960 1 950 961 1 951 963 1 963 962 1 962 950 1 952 964 1
		 964 963 1 953 965 1 965 964 1 954 966 1 966 965 1 955 967 1
		 967 966 1 956 968 1 968 967 1 957 969 1 969 968 1 958 970 1
		 970 969 1 959 971 1 971 970 1 960 972 1 972 971 1 961 973 1
		 973 972 1 962 973 1 963 975 1 975 974 1 974 962 1 964 976 1
		 976 975 1 965 977 1 977 976 1 966 978 1 978 977 1 967 979 1
		 979 978 1 968 980 1 980 979 1 969 981 1 981 980 1 970 982 1
		 982 981 1 971 983 1 983 982 1 972 984 1 984 983 1 973 985 1
		 985 984 1 974 985 1 975 987 1 987 986 1 986 974 1 976 988 1
		 988 987 1 977 989 1 989 988 1 978 990 1 990 989 1 979 991 1
		 991 990 1 980 992 1 992 991 1 981 993 1 993 992 1 982 994 1
		 994 993 1 983 995 1 995 994 1 984 996 1 996 995 1 985 997 1
		 997 996 1 986 997 1 987 999 1 999 998 1 998 986 1 988 1000 1
		 1000 999 1 989 1001 1 1001 1000 1 990 1002 1 1002 1001 1 991 1003 1
		 1003 1002 1 992 1004 1 1004 1003 1 993 1005 1 1005 1004 1 994 1006 1
		 1006 1005 1 995 1007 1 1007 1006 1 996 1008 1 1008 1007 1 997 1009 1
		 1009 1008 1 998 1009 1 999 1011 1 1011 1010 1 1010 998 1 1000 1012 1
		 1012 1011 1 1001 1013 1 1013 1012 1 1002 1014 1 1014 1013 1 1003 1015 1
		 1015 1014 1 1004 1016 1 1016 1015 1 1005 1017 1 1017 1016 1 1006 1018 1
		 1018 1017 1 1007 1019 1 1019 1018 1 1008 1020 1 1020 1019 1 1009 1021 1
		 1021 1020 1 1010 1021 1 1011 1023 1 1023 1022 1 1022 1010 1 1012 1024 1
		 1024 1023 1 1013 1025 1 1025 1024 1 1014 1026 1 1026 1025 1 1015 1027 1
		 1027 1026 1 1016 1028 1 1028 1027 1 1017 1029 1 1029 1028 1 1018 1030 1
		 1030 1029 1 1019 1031 1 1031 1030 1 1020 1032 1 1032 1031 1 1021 1033 1
		 1033 1032 1 1022 1033 1 1023 1035 1 1035 1034 1 1034 1022 1 1024 1036 1
		 1036 1035 1 1025 1037 1 1037 1036 1 1026 1038 1 1038 1037 1 1027 1039 1
		 1039 1038 1 1028 1040 1 1040 1039 1 1029 1041 1 1041 1040 1 1030 1042 1
		 1042 1041 1 1031 1043 1 1043 1042 1 1032 1044 1 1044 1043 1 1033 1045 1
		 1045 1044 1 1034 1045 1 912 1046 1 1046 913 1 911 1046 1 910 1046 1
		 909 1046 1 908 1046 1 907 1046 1 906 1046 1 905 1046 1 904 1046 1
		 903 1046 1 902 1046 1 1035 1047 1 1047 1034 1 1036 1047 1 1037 1047 1
		 1038 1047 1 1039 1047 1 1040 1047 1 1041 1047 1 1042 1047 1 1043 1047 1
		 1044 1047 1 1045 1047 1 1048 1049 1 1049 1073 1 1073 1072 1 1072 1048 1
		 1049 1050 1 1050 1074 1 1074 1073 1 1050 1051 1 1051 1075 1 1075 1074 1
		 1051 1052 1 1052 1076 1 1076 1075 1 1052 1053 1 1053 1077 1 1077 1076 1
		 1053 1054 1 1054 1078 1 1078 1077 1 1054 1055 1 1055 1079 1 1079 1078 1
		 1055 1056 1 1056 1080 1 1080 1079 1 1056 1057 1 1057 1081 1 1081 1080 1
		 1057 1058 1 1058 1082 1 1082 1081 1 1058 1059 1 1059 1083 1 1083 1082 1
		 1059 1060 1 1060 1084 1 1084 1083 1 1060 1061 1 1061 1085 1 1085 1084 1
		 1061 1062 1 1062 1086 1 1086 1085 1 1062 1063 1 1063 1087 1 1087 1086 1
		 1063 1064 1 1064 1088 1 1088 1087 1 1064 1065 1 1065 1089 1 1089 1088 1
		 1065 1066 1 1066 1090 1 1090 1089 1 1066 1067 1 1067 1091 1 1091 1090 1
		 1067 1068 1 1068 1092 1 1092 1091 1 1068 1069 1 1069 1093 1 1093 1092 1
		 1069 1070 1 1070 1094 1 1094 1093 1 1070 1071 1 1071 1095 1 1095 1094 1
		 1071 1048 1 1072 1095 1 1073 1097 1 1097 1096 1 1096 1072 1 1074 1098 1
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
		 1215 1214 1 1192 1215 1 1193 1217 1 1217 1216 1 1216 1192 1 1194 1218 1
		 1218 1217 1 1195 1219 1 1219 1218 1 1196 1220 1 1220 1219 1 1197 1221 1
		 1221 1220 1 1198 1222 1 1222 1221 1 1199 1223 1 1223 1222 1 1200 1224 1
		 1224 1223 1 1201 1225 1 1225 1224 1 1202 1226 1 1226 1225 1 1203 1227 1
		 1227 1226 1 1204 1228 1 1228 1227 1 1205 1229 1 1229 1228 1 1206 1230 1
		 1230 1229 1 1207 1231 1 1231 1230 1 1208 1232 1 1232 1231 1 1209 1233 1
		 1233 1232 1 1210 1234 1 1234 1233 1 1211 1235 1 1235 1234 1 1212 1236 1
		 1236 1235 1 1213 1237 1 1237 1236 1 1214 1238 1 1238 1237 1 1215 1239 1
		 1239 1238 1 1216 1239 1 1217 1241 1 1241 1240 1 1240 1216 1 1218 1242 1
		 1242 1241 1 1219 1243 1 1243 1242 1 1220 1244 1 1244 1243 1 1221 1245 1
		 1245 1244 1 1222 1246 1 1246 1245 1 1223 1247 1 1247 1246 1 1224 1248 1
		 1248 1247 1 1225 1249 1 1249 1248 1 1226 1250 1 1250 1249 1 1227 1251 1
		 1251 1250 1 1228 1252 1 1252 1251 1 1229 1253 1 1253 1252 1 1230 1254 1
		 1254 1253 1 1231 1255 1 1255 1254 1 1232 1256 1 1256 1255 1 1233 1257 1
		 1257 1256 1 1234 1258 1 1258 1257 1 1235 1259 1 1259 1258 1 1236 1260 1
		 1260 1259 1 1237 1261 1 1261 1260 1 1238 1262 1 1262 1261 1 1239 1263 1
		 1263 1262 1 1240 1263 1 1241 1265 1 1265 1264 1 1264 1240 1 1242 1266 1
		 1266 1265 1 1243 1267 1 1267 1266 1 1244 1268 1 1268 1267 1 1245 1269 1
		 1269 1268 1 1246 1270 1 1270 1269 1 1247 1271 1 1271 1270 1 1248 1272 1
		 1272 1271 1 1249 1273 1 1273 1272 1 1250 1274 1 1274 1273 1 1251 1275 1
		 1275 1274 1 1252 1276 1 1276 1275 1 1253 1277 1 1277 1276 1 1254 1278 1
		 1278 1277 1 1255 1279 1 1279 1278 1 1256 1280 1 1280 1279 1 1257 1281 1
		 1281 1280 1 1258 1282 1 1282 1281 1 1259 1283 1 1283 1282 1 1260 1284 1
		 1284 1283 1 1261 1285 1 1285 1284 1 1262 1286 1 1286 1285 1 1263 1287 1
		 1287 1286 1 1264 1287 1 1265 1289 1 1289 1288 1 1288 1264 1 1266 1290 1
		 1290 1289 1 1267 1291 1 1291 1290 1 1268 1292 1 1292 1291 1 1269 1293 1
		 1293 1292 1 1270 1294 1 1294 1293 1 1271 1295 1 1295 1294 1 1272 1296 1
		 1296 1295 1 1273 1297 1 1297 1296 1 1274 1298 1 1298 1297 1 1275 1299 1
		 1299 1298 1 1276 1300 1 1300 1299 1 1277 1301 1 1301 1300 1 1278 1302 1
		 1302 1301 1 1279 1303 1 1303 1302 1 1280 1304 1 1304 1303 1 1281 1305 1
		 1305 1304 1 1282 1306 1 1306 1305 1 1283 1307 1 1307 1306 1 1284 1308 1
		 1308 1307 1 1285 1309 1 1309 1308 1 1286 1310 1 1310 1309 1 1287 1311 1
		 1311 1310 1 1288 1311 1 1289 1313 1 1313 1312 1 1312 1288 1 1290 1314 1
		 1314 1313 1 1291 1315 1 1315 1314 1 1292 1316 1 1316 1315 1 1293 1317 1
		 1317 1316 1 1294 1318 1 1318 1317 1 1295 1319 1 1319 1318 1 1296 1320 1
		 1320 1319 1 1297 1321 1 1321 1320 1 1298 1322 1 1322 1321 1 1299 1323 1
		 1323 1322 1 1300 1324 1 1324 1323 1 1301 1325 1 1325 1324 1 1302 1326 1
		 1326 1325 1 1303 1327 1 1327 1326 1 1304 1328 1 1328 1327 1 1305 1329 1
		 1329 1328 1 1306 1330 1 1330 1329 1 1307 1331 1 1331 1330 1 1308 1332 1
		 1332 1331 1 1309 1333 1 1333 1332 1 1310 1334 1 1334 1333 1 1311 1335 1
		 1335 1334 1 1312 1335 1 1070 1336 1 1336 1071 1 1069 1336 1 1068 1336 1
		 1067 1336 1 1066 1336 1 1065 1336 1 1064 1336 1 1063 1336 1 1062 1336 1
		 1061 1336 1 1060 1336 1 1059 1336 1 1058 1336 1 1057 1336 1 1056 1336 1
		 1055 1336 1 1054 1336 1 1053 1336 1 1052 1336 1 1051 1336 1 1050 1336 1
		 1049 1336 1 1048 1336 1 1313 1337 1 1337 1312 1 1314 1337 1 1315 1337 1
		 1316 1337 1 1317 1337 1 1318 1337 1 1319 1337 1 1320 1337 1 1321 1337 1
		 1322 1337 1 1323 1337 1 1324 1337 1 1325 1337 1 1326 1337 1 1327 1337 1
		 1328 1337 1 1329 1337 1 1330 1337 1 1331 1337 1 1332 1337 1 1333 1337 1
		 1334 1337 1 1335 1337 1;
	setAttr -s 1456 -ch 5524 ".fc[0:1455]" -type "polyFaces" 
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
		f 4 -970 992 993 994
		f 4 -973 995 996 -993
		f 4 -975 997 998 -996
		f 4 -977 999 1000 -998
		f 4 -979 1001 1002 -1000
		f 4 -981 1003 1004 -1002
		f 4 -983 1005 1006 -1004
		f 4 -985 1007 1008 -1006
		f 4 -987 1009 1010 -1008
		f 4 -989 1011 1012 -1010
		f 4 -991 1013 1014 -1012
		f 4 -992 -995 1015 -1014
		f 4 -994 1016 1017 1018
		f 4 -997 1019 1020 -1017
		f 4 -999 1021 1022 -1020
		f 4 -1001 1023 1024 -1022
		f 4 -1003 1025 1026 -1024
		f 4 -1005 1027 1028 -1026
		f 4 -1007 1029 1030 -1028
		f 4 -1009 1031 1032 -1030
		f 4 -1011 1033 1034 -1032
		f 4 -1013 1035 1036 -1034
		f 4 -1015 1037 1038 -1036
		f 4 -1016 -1019 1039 -1038
		f 4 -1018 1040 1041 1042
		f 4 -1021 1043 1044 -1041
		f 4 -1023 1045 1046 -1044
		f 4 -1025 1047 1048 -1046
		f 4 -1027 1049 1050 -1048
		f 4 -1029 1051 1052 -1050
		f 4 -1031 1053 1054 -1052
		f 4 -1033 1055 1056 -1054
		f 4 -1035 1057 1058 -1056
		f 4 -1037 1059 1060 -1058
		f 4 -1039 1061 1062 -1060
		f 4 -1040 -1043 1063 -1062
		f 4 -1042 1064 1065 1066
		f 4 -1045 1067 1068 -1065
		f 4 -1047 1069 1070 -1068
		f 4 -1049 1071 1072 -1070
		f 4 -1051 1073 1074 -1072
		f 4 -1053 1075 1076 -1074
		f 4 -1055 1077 1078 -1076
		f 4 -1057 1079 1080 -1078
		f 4 -1059 1081 1082 -1080
		f 4 -1061 1083 1084 -1082
		f 4 -1063 1085 1086 -1084
		f 4 -1064 -1067 1087 -1086
		f 4 -1066 1088 1089 1090
		f 4 -1069 1091 1092 -1089
		f 4 -1071 1093 1094 -1092
		f 4 -1073 1095 1096 -1094
		f 4 -1075 1097 1098 -1096
		f 4 -1077 1099 1100 -1098
		f 4 -1079 1101 1102 -1100
		f 4 -1081 1103 1104 -1102
		f 4 -1083 1105 1106 -1104
		f 4 -1085 1107 1108 -1106
		f 4 -1087 1109 1110 -1108
		f 4 -1088 -1091 1111 -1110
		f 3 -868 1112 1113
		f 3 -865 1114 -1113
		f 3 -862 1115 -1115
		f 3 -859 1116 -1116
		f 3 -856 1117 -1117
		f 3 -853 1118 -1118
		f 3 -850 1119 -1119
		f 3 -847 1120 -1120
		f 3 -844 1121 -1121
		f 3 -841 1122 -1122
		f 3 -837 1123 -1123
		f 3 -871 -1114 -1124
		f 3 -1090 1124 1125
		f 3 -1093 1126 -1125
		f 3 -1095 1127 -1127
		f 3 -1097 1128 -1128
		f 3 -1099 1129 -1129
		f 3 -1101 1130 -1130
		f 3 -1103 1131 -1131
		f 3 -1105 1132 -1132
		f 3 -1107 1133 -1133
		f 3 -1109 1134 -1134
		f 3 -1111 1135 -1135
		f 3 -1112 -1126 -1136
		f 4 1136 1137 1138 1139
		f 4 1140 1141 1142 -1138
		f 4 1143 1144 1145 -1142
		f 4 1146 1147 1148 -1145
		f 4 1149 1150 1151 -1148
		f 4 1152 1153 1154 -1151
		f 4 1155 1156 1157 -1154
		f 4 1158 1159 1160 -1157
		f 4 1161 1162 1163 -1160
		f 4 1164 1165 1166 -1163
		f 4 1167 1168 1169 -1166
		f 4 1170 -1140 1171 -1169
		f 4 -1139 1172 1173 1174
		f 4 -1143 1175 1176 -1173
		f 4 -1146 1177 1178 -1176
		f 4 -1149 1179 1180 -1178
		f 4 -1152 1181 1182 -1180
		f 4 -1155 1183 1184 -1182
		f 4 -1158 1185 1186 -1184
		f 4 -1161 1187 1188 -1186
		f 4 -1164 1189 1190 -1188
		f 4 -1167 1191 1192 -1190
		f 4 -1170 1193 1194 -1192
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
		f 4 -1390 1412 1413 1414
		f 4 -1393 1415 1416 -1413
		f 4 -1395 1417 1418 -1416
		f 4 -1397 1419 1420 -1418
		f 4 -1399 1421 1422 -1420
		f 4 -1401 1423 1424 -1422
		f 4 -1403 1425 1426 -1424
		f 4 -1405 1427 1428 -1426
		f 4 -1407 1429 1430 -1428
		f 4 -1409 1431 1432 -1430
		f 4 -1411 1433 1434 -1432
		f 4 -1412 -1415 1435 -1434
		f 4 -1414 1436 1437 1438
		f 4 -1417 1439 1440 -1437
		f 4 -1419 1441 1442 -1440
		f 4 -1421 1443 1444 -1442
		f 4 -1423 1445 1446 -1444
		f 4 -1425 1447 1448 -1446
		f 4 -1427 1449 1450 -1448
		f 4 -1429 1451 1452 -1450
		f 4 -1431 1453 1454 -1452
		f 4 -1433 1455 1456 -1454
		f 4 -1435 1457 1458 -1456
		f 4 -1436 -1439 1459 -1458
		f 4 -1438 1460 1461 1462
		f 4 -1441 1463 1464 -1461
		f 4 -1443 1465 1466 -1464
		f 4 -1445 1467 1468 -1466
		f 4 -1447 1469 1470 -1468
		f 4 -1449 1471 1472 -1470
		f 4 -1451 1473 1474 -1472
		f 4 -1453 1475 1476 -1474
		f 4 -1455 1477 1478 -1476
		f 4 -1457 1479 1480 -1478
		f 4 -1459 1481 1482 -1480
		f 4 -1460 -1463 1483 -1482
		f 4 -1462 1484 1485 1486
		f 4 -1465 1487 1488 -1485
		f 4 -1467 1489 1490 -1488
		f 4 -1469 1491 1492 -1490
		f 4 -1471 1493 1494 -1492
		f 4 -1473 1495 1496 -1494
		f 4 -1475 1497 1498 -1496
		f 4 -1477 1499 1500 -1498
		f 4 -1479 1501 1502 -1500
		f 4 -1481 1503 1504 -1502
		f 4 -1483 1505 1506 -1504
		f 4 -1484 -1487 1507 -1506
		f 4 -1486 1508 1509 1510
		f 4 -1489 1511 1512 -1509
		f 4 -1491 1513 1514 -1512
		f 4 -1493 1515 1516 -1514
		f 4 -1495 1517 1518 -1516
		f 4 -1497 1519 1520 -1518
		f 4 -1499 1521 1522 -1520
		f 4 -1501 1523 1524 -1522
		f 4 -1503 1525 1526 -1524
		f 4 -1505 1527 1528 -1526
		f 4 -1507 1529 1530 -1528
		f 4 -1508 -1511 1531 -1530
		f 3 -1168 1532 1533
		f 3 -1165 1534 -1533
		f 3 -1162 1535 -1535
		f 3 -1159 1536 -1536
		f 3 -1156 1537 -1537
		f 3 -1153 1538 -1538
		f 3 -1150 1539 -1539
		f 3 -1147 1540 -1540
		f 3 -1144 1541 -1541
		f 3 -1141 1542 -1542
		f 3 -1137 1543 -1543
		f 3 -1171 -1534 -1544
		f 3 -1510 1544 1545
		f 3 -1513 1546 -1545
		f 3 -1515 1547 -1547
		f 3 -1517 1548 -1548
		f 3 -1519 1549 -1549
		f 3 -1521 1550 -1550
		f 3 -1523 1551 -1551
		f 3 -1525 1552 -1552
		f 3 -1527 1553 -1553
		f 3 -1529 1554 -1554
		f 3 -1531 1555 -1555
		f 3 -1532 -1546 -1556
		f 4 1556 1557 1558 1559
		f 4 1560 1561 1562 -1558
		f 4 1563 1564 1565 -1562
		f 4 1566 1567 1568 -1565
		f 4 1569 1570 1571 -1568
		f 4 1572 1573 1574 -1571
		f 4 1575 1576 1577 -1574
		f 4 1578 1579 1580 -1577
		f 4 1581 1582 1583 -1580
		f 4 1584 -1560 1585 -1583
		f 4 -1559 1586 1587 1588
		f 4 -1563 1589 1590 -1587
		f 4 -1566 1591 1592 -1590
		f 4 -1569 1593 1594 -1592
		f 4 -1572 1595 1596 -1594
		f 4 -1575 1597 1598 -1596
		f 4 -1578 1599 1600 -1598
		f 4 -1581 1601 1602 -1600
		f 4 -1584 1603 1604 -1602
		f 4 -1586 -1589 1605 -1604
		f 4 -1588 1606 1607 1608
		f 4 -1591 1609 1610 -1607
		f 4 -1593 1611 1612 -1610
		f 4 -1595 1613 1614 -1612
		f 4 -1597 1615 1616 -1614
		f 4 -1599 1617 1618 -1616
		f 4 -1601 1619 1620 -1618
		f 4 -1603 1621 1622 -1620
		f 4 -1605 1623 1624 -1622
		f 4 -1606 -1609 1625 -1624
		f 3 -1582 1626 1627
		f 3 -1579 1628 -1627
		f 3 -1576 1629 -1629
		f 3 -1573 1630 -1630
		f 3 -1570 1631 -1631
		f 3 -1567 1632 -1632
		f 3 -1564 1633 -1633
		f 3 -1561 1634 -1634
		f 3 -1557 1635 -1635
		f 3 -1585 -1628 -1636
		f 3 -1608 1636 1637
		f 3 -1611 1638 -1637
		f 3 -1613 1639 -1639
		f 3 -1615 1640 -1640
		f 3 -1617 1641 -1641
		f 3 -1619 1642 -1642
		f 3 -1621 1643 -1643
		f 3 -1623 1644 -1644
		f 3 -1625 1645 -1645
		f 3 -1626 -1638 -1646
		f 4 1646 1647 1648 1649
		f 4 1650 1651 1652 -1648
		f 4 1653 1654 1655 -1652
		f 4 1656 1657 1658 -1655
		f 4 1659 1660 1661 -1658
		f 4 1662 -1650 1663 -1661
		f 4 -1649 1664 1665 1666
		f 4 -1653 1667 1668 -1665
		f 4 -1656 1669 1670 -1668
		f 4 -1659 1671 1672 -1670
		f 4 -1662 1673 1674 -1672
		f 4 -1664 -1667 1675 -1674
		f 4 -1666 1676 1677 1678
		f 4 -1669 1679 1680 -1677
		f 4 -1671 1681 1682 -1680
		f 4 -1673 1683 1684 -1682
		f 4 -1675 1685 1686 -1684
		f 4 -1676 -1679 1687 -1686
		f 3 -1660 1688 1689
		f 3 -1657 1690 -1689
		f 3 -1654 1691 -1691
		f 3 -1651 1692 -1692
		f 3 -1647 1693 -1693
		f 3 -1663 -1690 -1694
		f 3 -1678 1694 1695
		f 3 -1681 1696 -1695
		f 3 -1683 1697 -1697
		f 3 -1685 1698 -1698
		f 3 -1687 1699 -1699
		f 3 -1688 -1696 -1700
		f 4 1700 1701 1702 1703
		f 4 1704 1705 1706 -1702
		f 4 1707 1708 1709 -1706
		f 4 1710 1711 1712 -1709
		f 4 1713 1714 1715 -1712
		f 4 1716 -1704 1717 -1715
		f 4 -1703 1718 1719 1720
		f 4 -1707 1721 1722 -1719
		f 4 -1710 1723 1724 -1722
		f 4 -1713 1725 1726 -1724
		f 4 -1716 1727 1728 -1726
		f 4 -1718 -1721 1729 -1728
		f 4 -1720 1730 1731 1732
		f 4 -1723 1733 1734 -1731
		f 4 -1725 1735 1736 -1734
		f 4 -1727 1737 1738 -1736
		f 4 -1729 1739 1740 -1738
		f 4 -1730 -1733 1741 -1740
		f 3 -1714 1742 1743
		f 3 -1711 1744 -1743
		f 3 -1708 1745 -1745
		f 3 -1705 1746 -1746
		f 3 -1701 1747 -1747
		f 3 -1717 -1744 -1748
		f 3 -1732 1748 1749
		f 3 -1735 1750 -1749
		f 3 -1737 1751 -1751
		f 3 -1739 1752 -1752
		f 3 -1741 1753 -1753
		f 3 -1742 -1750 -1754
		f 4 1754 1755 1756 1757
		f 4 1758 1759 1760 -1756
		f 4 1761 1762 1763 -1760
		f 4 1764 1765 1766 -1763
		f 4 1767 1768 1769 -1766
		f 4 1770 -1758 1771 -1769
		f 4 -1757 1772 1773 1774
		f 4 -1761 1775 1776 -1773
		f 4 -1764 1777 1778 -1776
		f 4 -1767 1779 1780 -1778
		f 4 -1770 1781 1782 -1780
		f 4 -1772 -1775 1783 -1782
		f 4 -1774 1784 1785 1786
		f 4 -1777 1787 1788 -1785
		f 4 -1779 1789 1790 -1788
		f 4 -1781 1791 1792 -1790
		f 4 -1783 1793 1794 -1792
		f 4 -1784 -1787 1795 -1794
		f 3 -1768 1796 1797
		f 3 -1765 1798 -1797
		f 3 -1762 1799 -1799
		f 3 -1759 1800 -1800
		f 3 -1755 1801 -1801
		f 3 -1771 -1798 -1802
		f 3 -1786 1802 1803
		f 3 -1789 1804 -1803
		f 3 -1791 1805 -1805
		f 3 -1793 1806 -1806
		f 3 -1795 1807 -1807
		f 3 -1796 -1804 -1808
		f 4 1808 1809 1810 1811
		f 4 1812 1813 1814 -1810
		f 4 1815 1816 1817 -1814
		f 4 1818 1819 1820 -1817
		f 4 1821 1822 1823 -1820
		f 4 1824 -1812 1825 -1823
		f 4 -1811 1826 1827 1828
		f 4 -1815 1829 1830 -1827
		f 4 -1818 1831 1832 -1830
		f 4 -1821 1833 1834 -1832
		f 4 -1824 1835 1836 -1834
		f 4 -1826 -1829 1837 -1836
		f 4 -1828 1838 1839 1840
		f 4 -1831 1841 1842 -1839
		f 4 -1833 1843 1844 -1842
		f 4 -1835 1845 1846 -1844
		f 4 -1837 1847 1848 -1846
		f 4 -1838 -1841 1849 -1848
		f 3 -1822 1850 1851
		f 3 -1819 1852 -1851
		f 3 -1816 1853 -1853
		f 3 -1813 1854 -1854
		f 3 -1809 1855 -1855
		f 3 -1825 -1852 -1856
		f 3 -1840 1856 1857
		f 3 -1843 1858 -1857
		f 3 -1845 1859 -1859
		f 3 -1847 1860 -1860
		f 3 -1849 1861 -1861
		f 3 -1850 -1858 -1862
		f 4 1862 1863 1864 1865
		f 4 1866 1867 1868 -1864
		f 4 1869 1870 1871 -1868
		f 4 1872 1873 1874 -1871
		f 4 1875 1876 1877 -1874
		f 4 1878 1879 1880 -1877
		f 4 1881 1882 1883 -1880
		f 4 1884 1885 1886 -1883
		f 4 1887 1888 1889 -1886
		f 4 1890 1891 1892 -1889
		f 4 1893 1894 1895 -1892
		f 4 1896 -1866 1897 -1895
		f 4 -1865 1898 1899 1900
		f 4 -1869 1901 1902 -1899
		f 4 -1872 1903 1904 -1902
		f 4 -1875 1905 1906 -1904
		f 4 -1878 1907 1908 -1906
		f 4 -1881 1909 1910 -1908
		f 4 -1884 1911 1912 -1910
		f 4 -1887 1913 1914 -1912
		f 4 -1890 1915 1916 -1914
		f 4 -1893 1917 1918 -1916
		f 4 -1896 1919 1920 -1918
		f 4 -1898 -1901 1921 -1920
		f 4 -1900 1922 1923 1924
		f 4 -1903 1925 1926 -1923
		f 4 -1905 1927 1928 -1926
		f 4 -1907 1929 1930 -1928
		f 4 -1909 1931 1932 -1930
		f 4 -1911 1933 1934 -1932
		f 4 -1913 1935 1936 -1934
		f 4 -1915 1937 1938 -1936
		f 4 -1917 1939 1940 -1938
		f 4 -1919 1941 1942 -1940
		f 4 -1921 1943 1944 -1942
		f 4 -1922 -1925 1945 -1944
		f 4 -1924 1946 1947 1948
		f 4 -1927 1949 1950 -1947
		f 4 -1929 1951 1952 -1950
		f 4 -1931 1953 1954 -1952
		f 4 -1933 1955 1956 -1954
		f 4 -1935 1957 1958 -1956
		f 4 -1937 1959 1960 -1958
		f 4 -1939 1961 1962 -1960
		f 4 -1941 1963 1964 -1962
		f 4 -1943 1965 1966 -1964
		f 4 -1945 1967 1968 -1966
		f 4 -1946 -1949 1969 -1968
		f 4 -1948 1970 1971 1972
		f 4 -1951 1973 1974 -1971
		f 4 -1953 1975 1976 -1974
		f 4 -1955 1977 1978 -1976
		f 4 -1957 1979 1980 -1978
		f 4 -1959 1981 1982 -1980
		f 4 -1961 1983 1984 -1982
		f 4 -1963 1985 1986 -1984
		f 4 -1965 1987 1988 -1986
		f 4 -1967 1989 1990 -1988
		f 4 -1969 1991 1992 -1990
		f 4 -1970 -1973 1993 -1992
		f 4 -1972 1994 1995 1996
		f 4 -1975 1997 1998 -1995
		f 4 -1977 1999 2000 -1998
		f 4 -1979 2001 2002 -2000
		f 4 -1981 2003 2004 -2002
		f 4 -1983 2005 2006 -2004
		f 4 -1985 2007 2008 -2006
		f 4 -1987 2009 2010 -2008
		f 4 -1989 2011 2012 -2010
		f 4 -1991 2013 2014 -2012
		f 4 -1993 2015 2016 -2014
		f 4 -1994 -1997 2017 -2016
		f 4 -1996 2018 2019 2020
		f 4 -1999 2021 2022 -2019
		f 4 -2001 2023 2024 -2022
		f 4 -2003 2025 2026 -2024
		f 4 -2005 2027 2028 -2026
		f 4 -2007 2029 2030 -2028
		f 4 -2009 2031 2032 -2030
		f 4 -2011 2033 2034 -2032
		f 4 -2013 2035 2036 -2034
		f 4 -2015 2037 2038 -2036
		f 4 -2017 2039 2040 -2038
		f 4 -2018 -2021 2041 -2040
		f 4 -2020 2042 2043 2044
		f 4 -2023 2045 2046 -2043
		f 4 -2025 2047 2048 -2046
		f 4 -2027 2049 2050 -2048
		f 4 -2029 2051 2052 -2050
		f 4 -2031 2053 2054 -2052
		f 4 -2033 2055 2056 -2054
		f 4 -2035 2057 2058 -2056
		f 4 -2037 2059 2060 -2058
		f 4 -2039 2061 2062 -2060
		f 4 -2041 2063 2064 -2062
		f 4 -2042 -2045 2065 -2064
		f 4 -2044 2066 2067 2068
		f 4 -2047 2069 2070 -2067
		f 4 -2049 2071 2072 -2070
		f 4 -2051 2073 2074 -2072
		f 4 -2053 2075 2076 -2074
		f 4 -2055 2077 2078 -2076
		f 4 -2057 2079 2080 -2078
		f 4 -2059 2081 2082 -2080
		f 4 -2061 2083 2084 -2082
		f 4 -2063 2085 2086 -2084
		f 4 -2065 2087 2088 -2086
		f 4 -2066 -2069 2089 -2088
		f 4 -2068 2090 2091 2092
		f 4 -2071 2093 2094 -2091
		f 4 -2073 2095 2096 -2094
		f 4 -2075 2097 2098 -2096
		f 4 -2077 2099 2100 -2098
		f 4 -2079 2101 2102 -2100
		f 4 -2081 2103 2104 -2102
		f 4 -2083 2105 2106 -2104
		f 4 -2085 2107 2108 -2106
		f 4 -2087 2109 2110 -2108
		f 4 -2089 2111 2112 -2110
		f 4 -2090 -2093 2113 -2112
		f 4 -2092 2114 2115 2116
		f 4 -2095 2117 2118 -2115
		f 4 -2097 2119 2120 -2118
		f 4 -2099 2121 2122 -2120
		f 4 -2101 2123 2124 -2122
		f 4 -2103 2125 2126 -2124
		f 4 -2105 2127 2128 -2126
		f 4 -2107 2129 2130 -2128
		f 4 -2109 2131 2132 -2130
		f 4 -2111 2133 2134 -2132
		f 4 -2113 2135 2136 -2134
		f 4 -2114 -2117 2137 -2136
		f 3 -1894 2138 2139
		f 3 -1891 2140 -2139
		f 3 -1888 2141 -2141
		f 3 -1885 2142 -2142
		f 3 -1882 2143 -2143
		f 3 -1879 2144 -2144
		f 3 -1876 2145 -2145
		f 3 -1873 2146 -2146
		f 3 -1870 2147 -2147
		f 3 -1867 2148 -2148
		f 3 -1863 2149 -2149
		f 3 -1897 -2140 -2150
		f 3 -2116 2150 2151
		f 3 -2119 2152 -2151
		f 3 -2121 2153 -2153
		f 3 -2123 2154 -2154
		f 3 -2125 2155 -2155
		f 3 -2127 2156 -2156
		f 3 -2129 2157 -2157
		f 3 -2131 2158 -2158
		f 3 -2133 2159 -2159
		f 3 -2135 2160 -2160
		f 3 -2137 2161 -2161
		f 3 -2138 -2152 -2162
		f 4 2162 2163 2164 2165
		f 4 2166 2167 2168 -2164
		f 4 2169 2170 2171 -2168
		f 4 2172 2173 2174 -2171
		f 4 2175 2176 2177 -2174
		f 4 2178 2179 2180 -2177
		f 4 2181 2182 2183 -2180
		f 4 2184 2185 2186 -2183
		f 4 2187 2188 2189 -2186
		f 4 2190 2191 2192 -2189
		f 4 2193 2194 2195 -2192
		f 4 2196 2197 2198 -2195
		f 4 2199 2200 2201 -2198
		f 4 2202 2203 2204 -2201
		f 4 2205 2206 2207 -2204
		f 4 2208 2209 2210 -2207
		f 4 2211 2212 2213 -2210
		f 4 2214 2215 2216 -2213
		f 4 2217 2218 2219 -2216
		f 4 2220 2221 2222 -2219
		f 4 2223 2224 2225 -2222
		f 4 2226 2227 2228 -2225
		f 4 2229 2230 2231 -2228
		f 4 2232 -2166 2233 -2231
		f 4 -2165 2234 2235 2236
		f 4 -2169 2237 2238 -2235
		f 4 -2172 2239 2240 -2238
		f 4 -2175 2241 2242 -2240
		f 4 -2178 2243 2244 -2242
		f 4 -2181 2245 2246 -2244
		f 4 -2184 2247 2248 -2246
		f 4 -2187 2249 2250 -2248
		f 4 -2190 2251 2252 -2250
		f 4 -2193 2253 2254 -2252
		f 4 -2196 2255 2256 -2254
		f 4 -2199 2257 2258 -2256
		f 4 -2202 2259 2260 -2258
		f 4 -2205 2261 2262 -2260
		f 4 -2208 2263 2264 -2262
		f 4 -2211 2265 2266 -2264
		f 4 -2214 2267 2268 -2266
		f 4 -2217 2269 2270 -2268
		f 4 -2220 2271 2272 -2270
		f 4 -2223 2273 2274 -2272
		f 4 -2226 2275 2276 -2274
		f 4 -2229 2277 2278 -2276
		f 4 -2232 2279 2280 -2278
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
		f 4 -2428 2474 2475 2476
		f 4 -2431 2477 2478 -2475
		f 4 -2433 2479 2480 -2478
		f 4 -2435 2481 2482 -2480
		f 4 -2437 2483 2484 -2482
		f 4 -2439 2485 2486 -2484
		f 4 -2441 2487 2488 -2486
		f 4 -2443 2489 2490 -2488
		f 4 -2445 2491 2492 -2490
		f 4 -2447 2493 2494 -2492
		f 4 -2449 2495 2496 -2494
		f 4 -2451 2497 2498 -2496
		f 4 -2453 2499 2500 -2498
		f 4 -2455 2501 2502 -2500
		f 4 -2457 2503 2504 -2502
		f 4 -2459 2505 2506 -2504
		f 4 -2461 2507 2508 -2506
		f 4 -2463 2509 2510 -2508
		f 4 -2465 2511 2512 -2510
		f 4 -2467 2513 2514 -2512
		f 4 -2469 2515 2516 -2514
		f 4 -2471 2517 2518 -2516
		f 4 -2473 2519 2520 -2518
		f 4 -2474 -2477 2521 -2520
		f 4 -2476 2522 2523 2524
		f 4 -2479 2525 2526 -2523
		f 4 -2481 2527 2528 -2526
		f 4 -2483 2529 2530 -2528
		f 4 -2485 2531 2532 -2530
		f 4 -2487 2533 2534 -2532
		f 4 -2489 2535 2536 -2534
		f 4 -2491 2537 2538 -2536
		f 4 -2493 2539 2540 -2538
		f 4 -2495 2541 2542 -2540
		f 4 -2497 2543 2544 -2542
		f 4 -2499 2545 2546 -2544
		f 4 -2501 2547 2548 -2546
		f 4 -2503 2549 2550 -2548
		f 4 -2505 2551 2552 -2550
		f 4 -2507 2553 2554 -2552
		f 4 -2509 2555 2556 -2554
		f 4 -2511 2557 2558 -2556
		f 4 -2513 2559 2560 -2558
		f 4 -2515 2561 2562 -2560
		f 4 -2517 2563 2564 -2562
		f 4 -2519 2565 2566 -2564
		f 4 -2521 2567 2568 -2566
		f 4 -2522 -2525 2569 -2568
		f 4 -2524 2570 2571 2572
		f 4 -2527 2573 2574 -2571
		f 4 -2529 2575 2576 -2574
		f 4 -2531 2577 2578 -2576
		f 4 -2533 2579 2580 -2578
		f 4 -2535 2581 2582 -2580
		f 4 -2537 2583 2584 -2582
		f 4 -2539 2585 2586 -2584
		f 4 -2541 2587 2588 -2586
		f 4 -2543 2589 2590 -2588
		f 4 -2545 2591 2592 -2590
		f 4 -2547 2593 2594 -2592
		f 4 -2549 2595 2596 -2594
		f 4 -2551 2597 2598 -2596
		f 4 -2553 2599 2600 -2598
		f 4 -2555 2601 2602 -2600
		f 4 -2557 2603 2604 -2602
		f 4 -2559 2605 2606 -2604
		f 4 -2561 2607 2608 -2606
		f 4 -2563 2609 2610 -2608
		f 4 -2565 2611 2612 -2610
		f 4 -2567 2613 2614 -2612
		f 4 -2569 2615 2616 -2614
		f 4 -2570 -2573 2617 -2616
		f 4 -2572 2618 2619 2620
		f 4 -2575 2621 2622 -2619
		f 4 -2577 2623 2624 -2622
		f 4 -2579 2625 2626 -2624
		f 4 -2581 2627 2628 -2626
		f 4 -2583 2629 2630 -2628
		f 4 -2585 2631 2632 -2630
		f 4 -2587 2633 2634 -2632
		f 4 -2589 2635 2636 -2634
		f 4 -2591 2637 2638 -2636
		f 4 -2593 2639 2640 -2638
		f 4 -2595 2641 2642 -2640
		f 4 -2597 2643 2644 -2642
		f 4 -2599 2645 2646 -2644
		f 4 -2601 2647 2648 -2646
		f 4 -2603 2649 2650 -2648
		f 4 -2605 2651 2652 -2650
		f 4 -2607 2653 2654 -2652
		f 4 -2609 2655 2656 -2654
		f 4 -2611 2657 2658 -2656
		f 4 -2613 2659 2660 -2658
		f 4 -2615 2661 2662 -2660
		f 4 -2617 2663 2664 -2662
		f 4 -2618 -2621 2665 -2664
		f 4 -2620 2666 2667 2668
		f 4 -2623 2669 2670 -2667
		f 4 -2625 2671 2672 -2670
		f 4 -2627 2673 2674 -2672
		f 4 -2629 2675 2676 -2674
		f 4 -2631 2677 2678 -2676
		f 4 -2633 2679 2680 -2678
		f 4 -2635 2681 2682 -2680
		f 4 -2637 2683 2684 -2682
		f 4 -2639 2685 2686 -2684
		f 4 -2641 2687 2688 -2686
		f 4 -2643 2689 2690 -2688
		f 4 -2645 2691 2692 -2690
		f 4 -2647 2693 2694 -2692
		f 4 -2649 2695 2696 -2694
		f 4 -2651 2697 2698 -2696
		f 4 -2653 2699 2700 -2698
		f 4 -2655 2701 2702 -2700
		f 4 -2657 2703 2704 -2702
		f 4 -2659 2705 2706 -2704
		f 4 -2661 2707 2708 -2706
		f 4 -2663 2709 2710 -2708
		f 4 -2665 2711 2712 -2710
		f 4 -2666 -2669 2713 -2712
		f 3 -2230 2714 2715
		f 3 -2227 2716 -2715
		f 3 -2224 2717 -2717
		f 3 -2221 2718 -2718
		f 3 -2218 2719 -2719
		f 3 -2215 2720 -2720
		f 3 -2212 2721 -2721
		f 3 -2209 2722 -2722
		f 3 -2206 2723 -2723
		f 3 -2203 2724 -2724
		f 3 -2200 2725 -2725
		f 3 -2197 2726 -2726
		f 3 -2194 2727 -2727
		f 3 -2191 2728 -2728
		f 3 -2188 2729 -2729
		f 3 -2185 2730 -2730
		f 3 -2182 2731 -2731
		f 3 -2179 2732 -2732
		f 3 -2176 2733 -2733
		f 3 -2173 2734 -2734
		f 3 -2170 2735 -2735
		f 3 -2167 2736 -2736
		f 3 -2163 2737 -2737
		f 3 -2233 -2716 -2738
		f 3 -2668 2738 2739
		f 3 -2671 2740 -2739
		f 3 -2673 2741 -2741
		f 3 -2675 2742 -2742
		f 3 -2677 2743 -2743
		f 3 -2679 2744 -2744
		f 3 -2681 2745 -2745
		f 3 -2683 2746 -2746
		f 3 -2685 2747 -2747
		f 3 -2687 2748 -2748
		f 3 -2689 2749 -2749
		f 3 -2691 2750 -2750
		f 3 -2693 2751 -2751
		f 3 -2695 2752 -2752
		f 3 -2697 2753 -2753
		f 3 -2699 2754 -2754
		f 3 -2701 2755 -2755
		f 3 -2703 2756 -2756
		f 3 -2705 2757 -2757
		f 3 -2707 2758 -2758
		f 3 -2709 2759 -2759
		f 3 -2711 2760 -2760
		f 3 -2713 2761 -2761
		f 3 -2714 -2740 -2762;
createNode skinCluster -n "aoi_skin_skinCluster";
	rename -uid "32092E21-2488-56E9-8835-565C76134B96";
	setAttr -s 1338 ".wl";
	setAttr ".wl[0:1337].w"
		1 0 1
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
	rename -uid "00F65F62-FEF1-5B19-9621-E0D9C10A6938";
	setAttr ".c" -type "float3" 1 0.81485 0.7011 ;
createNode shadingEngine -n "paint_ffe9daSG";
	rename -uid "89CB0DC8-6D6A-53EC-8BCA-5C762F1B3ACF";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_trim" -p "aoi_geo";
	rename -uid "D133ABB1-D5D6-51D7-AF76-D762D54B4862";
createNode mesh -n "aoi_trimShape" -p "aoi_trim";
	rename -uid "A8B8E8A4-05F0-558D-A68C-775B8DB57DCC";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_trimShapeOrig" -p "aoi_trim";
	rename -uid "C600715E-C721-5678-98CF-5CE77A41CE39";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 48 ".vt[0:47]"  31.9794 62.3164 0 31.6265 61.7932 2.355 30.6625 60.364 4.079 29.3456 58.4116 4.71 28.0287 56.4592 4.079 27.0647 55.03 2.355
		 26.7118 54.5068 0 27.0647 55.03 -2.355 28.0287 56.4592 -4.079 29.3456 58.4116 -4.71 30.6625 60.364 -4.079 31.6265 61.7932 -2.355
		 33.652 61.3089 0 33.2916 60.7746 2.405 32.3071 59.315 4.1656 30.9622 57.3212 4.81 29.6174 55.3274 4.1656 28.6329 53.8678 2.405
		 28.2725 53.3335 0 28.6329 53.8678 -2.405 29.6174 55.3274 -4.1656 30.9622 57.3212 -4.81 32.3071 59.315 -4.1656 33.2916 60.7746 -2.405
		 -26.7118 54.5068 0 -27.0647 55.03 2.355 -28.0287 56.4592 4.079 -29.3456 58.4116 4.71 -30.6625 60.364 4.079 -31.6265 61.7932 2.355
		 -31.9794 62.3164 0 -31.6265 61.7932 -2.355 -30.6625 60.364 -4.079 -29.3456 58.4116 -4.71 -28.0287 56.4592 -4.079 -27.0647 55.03 -2.355
		 -28.2725 53.3335 0 -28.6329 53.8678 2.405 -29.6174 55.3274 4.1656 -30.9622 57.3212 4.81 -32.3071 59.315 4.1656 -33.2916 60.7746 2.405
		 -33.652 61.3089 0 -33.2916 60.7746 -2.405 -32.3071 59.315 -4.1656 -30.9622 57.3212 -4.81 -29.6174 55.3274 -4.1656 -28.6329 53.8678 -2.405;
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
	rename -uid "EAEDA4C2-EC1C-5192-B333-0F0DA2B0DFDA";
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
	rename -uid "32A6190E-DD5F-5753-8219-CA6999BE2726";
	setAttr ".c" -type "float3" 1 1 1 ;
createNode shadingEngine -n "paint_ffffffSG";
	rename -uid "9DC03224-4A42-5DDD-9CF5-A2D78D52C3F8";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_sock" -p "aoi_geo";
	rename -uid "1ACF6CC4-7351-5AC4-A09A-DD8969701612";
createNode mesh -n "aoi_sockShape" -p "aoi_sock";
	rename -uid "B867E1DE-0230-5FF9-8D27-E8FF432D76C4";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_sockShapeOrig" -p "aoi_sock";
	rename -uid "DE7E2E9E-86D8-519E-AB90-5FA668463140";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 172 ".vt[0:171]"  9.358 16.7673 0.0671 8.8277 16.6072 2.2402 7.379 16.49 3.831 5.4 16.4471 4.4133 3.421 16.49 3.831 1.9723 16.6072 2.2402
		 1.442 16.7673 0.0671 1.9723 16.9274 -2.106 3.421 17.0447 -3.6969 5.4 17.0876 -4.2792 7.379 17.0447 -3.6969 8.8277 16.9274 -2.106
		 9.072 14.4877 -0.1009 8.58 14.3397 1.9076 7.236 14.2314 3.378 5.4 14.1917 3.9162 3.564 14.2314 3.378 2.22 14.3397 1.9076
		 1.728 14.4877 -0.1009 2.22 14.6357 -2.1095 3.564 14.744 -3.5798 5.4 14.7837 -4.118 7.236 14.744 -3.5798 8.58 14.6357 -2.1095
		 8.786 12.2081 -0.2689 8.3324 12.0722 1.5751 7.093 11.9727 2.925 5.4 11.9363 3.4191 3.707 11.9727 2.925 2.4676 12.0722 1.5751
		 2.014 12.2081 -0.2689 2.4676 12.3439 -2.1129 3.707 12.4434 -3.4628 5.4 12.4798 -3.9569 7.093 12.4434 -3.4628 8.3324 12.3439 -2.1129
		 8.5 9.9285 -0.4369 8.0847 9.8047 1.2426 6.95 9.7141 2.472 5.4 9.681 2.922 3.85 9.7141 2.472 2.7153 9.8047 1.2426
		 2.3 9.9285 -0.4369 2.7153 10.0522 -2.1163 3.85 10.1428 -3.3457 5.4 10.1759 -3.7957 6.95 10.1428 -3.3457 8.0847 10.0522 -2.1163
		 8.214 7.6488 -0.6048 7.837 7.5372 0.9101 6.807 7.4555 2.019 5.4 7.4256 2.425 3.993 7.4555 2.019 2.963 7.5372 0.9101
		 2.586 7.6488 -0.6048 2.963 7.7605 -2.1197 3.993 7.8422 -3.2287 5.4 7.8721 -3.6346 6.807 7.8422 -3.2287 7.837 7.7605 -2.1197
		 8.27 5.5764 -0.7575 7.8855 5.5024 0.8157 6.835 5.4482 1.9674 5.4 5.4284 2.389 3.965 5.4482 1.9674 2.9145 5.5024 0.8157
		 2.53 5.5764 -0.7575 2.9145 5.6505 -2.3308 3.965 5.7046 -3.4825 5.4 5.7245 -3.904 6.835 5.7046 -3.4825 7.8855 5.6505 -2.3308
		 8.326 3.5 -0.8 7.934 3.4666 0.8307 6.863 3.4422 2.0244 5.4 3.4333 2.4613 3.937 3.4422 2.0244 2.866 3.4666 0.8307
		 2.474 3.5 -0.8 2.866 3.5334 -2.4307 3.937 3.5578 -3.6244 5.4 3.5667 -4.0613 6.863 3.5578 -3.6244 7.934 3.5334 -2.4307
		 5.4 16.7673 0.0671 5.4 3.5 -0.8 -1.442 16.7673 0.0671 -1.9723 16.6072 2.2402 -3.421 16.49 3.831 -5.4 16.4471 4.4133
		 -7.379 16.49 3.831 -8.8277 16.6072 2.2402 -9.358 16.7673 0.0671 -8.8277 16.9274 -2.106 -7.379 17.0447 -3.6969 -5.4 17.0876 -4.2792
		 -3.421 17.0447 -3.6969 -1.9723 16.9274 -2.106 -1.728 14.4877 -0.1009 -2.22 14.3397 1.9076 -3.564 14.2314 3.378 -5.4 14.1917 3.9162
		 -7.236 14.2314 3.378 -8.58 14.3397 1.9076 -9.072 14.4877 -0.1009 -8.58 14.6357 -2.1095 -7.236 14.744 -3.5798 -5.4 14.7837 -4.118
		 -3.564 14.744 -3.5798 -2.22 14.6357 -2.1095 -2.014 12.2081 -0.2689 -2.4676 12.0722 1.5751 -3.707 11.9727 2.925 -5.4 11.9363 3.4191
		 -7.093 11.9727 2.925 -8.3324 12.0722 1.5751 -8.786 12.2081 -0.2689 -8.3324 12.3439 -2.1129 -7.093 12.4434 -3.4628 -5.4 12.4798 -3.9569
		 -3.707 12.4434 -3.4628 -2.4676 12.3439 -2.1129 -2.3 9.9285 -0.4369 -2.7153 9.8047 1.2426 -3.85 9.7141 2.472 -5.4 9.681 2.922
		 -6.95 9.7141 2.472 -8.0847 9.8047 1.2426 -8.5 9.9285 -0.4369 -8.0847 10.0522 -2.1163 -6.95 10.1428 -3.3457 -5.4 10.1759 -3.7957
		 -3.85 10.1428 -3.3457 -2.7153 10.0522 -2.1163 -2.586 7.6488 -0.6048 -2.963 7.5372 0.9101 -3.993 7.4555 2.019 -5.4 7.4256 2.425
		 -6.807 7.4555 2.019 -7.837 7.5372 0.9101 -8.214 7.6488 -0.6048 -7.837 7.7605 -2.1197 -6.807 7.8422 -3.2287 -5.4 7.8721 -3.6346
		 -3.993 7.8422 -3.2287 -2.963 7.7605 -2.1197 -2.53 5.5764 -0.7575 -2.9145 5.5024 0.8157 -3.965 5.4482 1.9674 -5.4 5.4284 2.389
		 -6.835 5.4482 1.9674 -7.8855 5.5024 0.8157 -8.27 5.5764 -0.7575 -7.8855 5.6505 -2.3308 -6.835 5.7046 -3.4825 -5.4 5.7245 -3.904
		 -3.965 5.7046 -3.4825 -2.9145 5.6505 -2.3308 -2.474 3.5 -0.8 -2.866 3.4666 0.8307 -3.937 3.4422 2.0244 -5.4 3.4333 2.4613
		 -6.863 3.4422 2.0244 -7.934 3.4666 0.8307 -8.326 3.5 -0.8 -7.934 3.5334 -2.4307 -6.863 3.5578 -3.6244 -5.4 3.5667 -4.0613
		 -3.937 3.5578 -3.6244 -2.866 3.5334 -2.4307 -5.4 16.7673 0.0671 -5.4 3.5 -0.8;
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
	rename -uid "8D117F18-8931-568C-A16A-D938C79FE655";
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
	rename -uid "AB546C33-BDF6-571C-86B5-4E3D9BD791FC";
createNode mesh -n "aoi_shoeShape" -p "aoi_shoe";
	rename -uid "8A8A1240-E324-5FF5-B423-980243D11CCB";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_shoeShapeOrig" -p "aoi_shoe";
	rename -uid "B0C208F3-07AD-5D1D-9895-93468C7D0F4C";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 124 ".vt[0:123]"  7.836 1.904 -4 7.3708 3.0231 -4 6.1528 3.7148 -4 4.6472 3.7148 -4 3.4292 3.0231 -4 2.964 1.904 -4
		 3.4292 0.7849 -4 4.6472 0.0932 -4 6.1528 0.0932 -4 7.3708 0.7849 -4 8.4856 2.128 -2.8 7.8963 3.3788 -2.8
		 6.3535 4.1518 -2.8 4.4465 4.1518 -2.8 2.9037 3.3788 -2.8 2.3144 2.128 -2.8 2.9037 0.8772 -2.8 4.4465 0.1042 -2.8
		 6.3535 0.1042 -2.8 7.8963 0.8772 -2.8 8.648 2.24 0.7 8.0277 3.5566 0.7 6.4037 4.3704 0.7 4.3963 4.3704 0.7
		 2.7723 3.5566 0.7 2.152 2.24 0.7 2.7723 0.9234 0.7 4.3963 0.1096 0.7 6.4037 0.1096 0.7 8.0277 0.9234 0.7
		 9.0378 1.624 6.05 8.343 2.5786 6.05 6.5241 3.1685 6.05 4.2759 3.1685 6.05 2.457 2.5786 6.05 1.7622 1.624 6.05
		 2.457 0.6694 6.05 4.2759 0.0795 6.05 6.5241 0.0795 6.05 8.343 0.6694 6.05 8.8104 1.232 9.35 8.1591 1.9562 9.35
		 6.4539 2.4037 9.35 4.3461 2.4037 9.35 2.6409 1.9562 9.35 1.9896 1.232 9.35 2.6409 0.5078 9.35 4.3461 0.0603 9.35
		 6.4539 0.0603 9.35 8.1591 0.5078 9.35 7.024 0.672 12.6 6.7138 1.067 12.6 5.9018 1.3111 12.6 4.8982 1.3111 12.6
		 4.0862 1.067 12.6 3.776 0.672 12.6 4.0862 0.277 12.6 4.8982 0.0329 12.6 5.9018 0.0329 12.6 6.7138 0.277 12.6
		 5.4 1.904 -4 5.4 0.672 12.6 -2.964 1.904 -4 -3.4292 3.0231 -4 -4.6472 3.7148 -4 -6.1528 3.7148 -4
		 -7.3708 3.0231 -4 -7.836 1.904 -4 -7.3708 0.7849 -4 -6.1528 0.0932 -4 -4.6472 0.0932 -4 -3.4292 0.7849 -4
		 -2.3144 2.128 -2.8 -2.9037 3.3788 -2.8 -4.4465 4.1518 -2.8 -6.3535 4.1518 -2.8 -7.8963 3.3788 -2.8 -8.4856 2.128 -2.8
		 -7.8963 0.8772 -2.8 -6.3535 0.1042 -2.8 -4.4465 0.1042 -2.8 -2.9037 0.8772 -2.8 -2.152 2.24 0.7 -2.7723 3.5566 0.7
		 -4.3963 4.3704 0.7 -6.4037 4.3704 0.7 -8.0277 3.5566 0.7 -8.648 2.24 0.7 -8.0277 0.9234 0.7 -6.4037 0.1096 0.7
		 -4.3963 0.1096 0.7 -2.7723 0.9234 0.7 -1.7622 1.624 6.05 -2.457 2.5786 6.05 -4.2759 3.1685 6.05 -6.5241 3.1685 6.05
		 -8.343 2.5786 6.05 -9.0378 1.624 6.05 -8.343 0.6694 6.05 -6.5241 0.0795 6.05 -4.2759 0.0795 6.05 -2.457 0.6694 6.05
		 -1.9896 1.232 9.35 -2.6409 1.9562 9.35 -4.3461 2.4037 9.35 -6.4539 2.4037 9.35 -8.1591 1.9562 9.35 -8.8104 1.232 9.35
		 -8.1591 0.5078 9.35 -6.4539 0.0603 9.35 -4.3461 0.0603 9.35 -2.6409 0.5078 9.35 -3.776 0.672 12.6 -4.0862 1.067 12.6
		 -4.8982 1.3111 12.6 -5.9018 1.3111 12.6 -6.7138 1.067 12.6 -7.024 0.672 12.6 -6.7138 0.277 12.6 -5.9018 0.0329 12.6
		 -4.8982 0.0329 12.6 -4.0862 0.277 12.6 -5.4 1.904 -4 -5.4 0.672 12.6;
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
	rename -uid "2ACB176B-B44A-53CB-903E-F382BD601804";
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
	rename -uid "A76B7E30-5680-555A-BC0B-CD10860A2C45";
	setAttr ".c" -type "float3" 0.86316 0.10462 0.07227 ;
createNode shadingEngine -n "paint_ef5b4cSG";
	rename -uid "C7FE08DF-2C07-5E1A-90AD-9F3D6C2011EF";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_eye_white" -p "aoi_geo";
	rename -uid "11245D69-5F26-538D-9F72-388B715FC7ED";
createNode mesh -n "aoi_eye_whiteShape" -p "aoi_eye_white";
	rename -uid "8DEECBA7-160E-5242-BE1D-6BCE8C1632E9";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_eye_whiteShapeOrig" -p "aoi_eye_white";
	rename -uid "43D71965-31CB-5C54-9386-CE58CE1A7C39";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  9 88.23 10.2022 8.807 89.5481 10.6445 8.2513 90.7073 11.1836 7.4 91.5677 11.8296 6.3557 91.6986 12.4121 5.2443 91.6986 12.9004
		 4.2 91.5677 13.2478 3.3487 90.7073 13.388 2.793 89.5481 13.3874 2.6 88.23 13.2971 2.793 86.9119 13.1346 3.3487 85.7527 12.8824
		 4.2 84.8923 12.4291 5.2443 84.4346 11.8147 6.3557 84.4346 11.1046 7.4 84.8923 10.4814 8.2513 85.7527 10.1486 8.807 86.9119 9.9831
		 7.912 88.2177 11.0618 7.7846 89.0876 11.33 7.4179 89.8527 11.6405 6.856 90.4205 12.0214 6.1667 90.5069 12.3801 5.4333 90.5069 12.7022
		 4.744 90.4205 12.9524 4.1821 89.8527 13.0755 3.8154 89.0876 13.1014 3.688 88.2177 13.0458 3.8154 87.3477 12.9178 4.1821 86.5826 12.7162
		 4.744 86.0148 12.4371 5.4333 85.7127 12.0862 6.1667 85.7127 11.6935 6.856 86.0148 11.3216 7.4179 86.5826 11.0534 7.7846 87.3477 10.9591
		 6.856 88.2057 11.7336 6.7923 88.6407 11.8439 6.6089 89.0232 12.0046 6.328 89.3071 12.1793 5.9834 89.3503 12.3466 5.6166 89.3503 12.5075
		 5.272 89.3071 12.6431 4.9911 89.0232 12.719 4.8077 88.6407 12.7396 4.744 88.2057 12.7104 4.8077 87.7707 12.634 4.9911 87.3882 12.5148
		 5.272 87.1042 12.36 5.6166 86.9532 12.182 5.9834 86.9532 12.0007 6.328 87.1042 11.8418 6.6089 87.3882 11.7326 6.7923 87.7707 11.694
		 5.928 88.1951 12.2164 5.9203 88.2479 12.2277 5.8981 88.2942 12.2449 5.864 88.3286 12.2657 5.8222 88.3339 12.2857 5.7778 88.3339 12.306
		 5.736 88.3286 12.3242 5.7019 88.2942 12.3346 5.6797 88.2479 12.3381 5.672 88.1951 12.3342 5.6797 88.1424 12.3234 5.7019 88.096 12.3068
		 5.736 88.0616 12.2864 5.7778 88.0433 12.2646 5.8222 88.0433 12.244 5.864 88.0616 12.2271 5.8981 88.096 12.216 5.9203 88.1424 12.2123
		 5.8 88.1937 12.2754 -2.6 88.23 13.2971 -2.793 89.5481 13.3874 -3.3487 90.7073 13.388 -4.2 91.5677 13.2478 -5.2443 91.6986 12.9004
		 -6.3557 91.6986 12.4121 -7.4 91.5677 11.8296 -8.2513 90.7073 11.1836 -8.807 89.5481 10.6445 -9 88.23 10.2022 -8.807 86.9119 9.9831
		 -8.2513 85.7527 10.1486 -7.4 84.8923 10.4814 -6.3557 84.4346 11.1046 -5.2443 84.4346 11.8147 -4.2 84.8923 12.4291 -3.3487 85.7527 12.8824
		 -2.793 86.9119 13.1346 -3.688 88.2177 13.0458 -3.8154 89.0876 13.1014 -4.1821 89.8527 13.0755 -4.744 90.4205 12.9524 -5.4333 90.5069 12.7022
		 -6.1667 90.5069 12.3801 -6.856 90.4205 12.0214 -7.4179 89.8527 11.6405 -7.7846 89.0876 11.33 -7.912 88.2177 11.0618 -7.7846 87.3477 10.9591
		 -7.4179 86.5826 11.0534 -6.856 86.0148 11.3216 -6.1667 85.7127 11.6935 -5.4333 85.7127 12.0862 -4.744 86.0148 12.4371 -4.1821 86.5826 12.7162
		 -3.8154 87.3477 12.9178 -4.744 88.2057 12.7104 -4.8077 88.6407 12.7396 -4.9911 89.0232 12.719 -5.272 89.3071 12.6431 -5.6166 89.3503 12.5075
		 -5.9834 89.3503 12.3466 -6.328 89.3071 12.1793 -6.6089 89.0232 12.0046 -6.7923 88.6407 11.8439 -6.856 88.2057 11.7336 -6.7923 87.7707 11.694
		 -6.6089 87.3882 11.7326 -6.328 87.1042 11.8418 -5.9834 86.9532 12.0007 -5.6166 86.9532 12.182 -5.272 87.1042 12.36 -4.9911 87.3882 12.5148
		 -4.8077 87.7707 12.634 -5.672 88.1951 12.3342 -5.6797 88.2479 12.3381 -5.7019 88.2942 12.3346 -5.736 88.3286 12.3242 -5.7778 88.3339 12.306
		 -5.8222 88.3339 12.2857 -5.864 88.3286 12.2657 -5.8981 88.2942 12.2449 -5.9203 88.2479 12.2277 -5.928 88.1951 12.2164 -5.9203 88.1424 12.2123
		 -5.8981 88.096 12.216 -5.864 88.0616 12.2271 -5.8222 88.0433 12.244 -5.7778 88.0433 12.2646 -5.736 88.0616 12.2864 -5.7019 88.096 12.3068
		 -5.6797 88.1424 12.3234 -5.8 88.1937 12.2754;
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
	rename -uid "5E06BA40-9FF3-5FDE-97C2-FB76100B8C3B";
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
	rename -uid "E8CBA91A-65F9-5FF2-8EBF-085C326D4299";
createNode mesh -n "aoi_irisShape" -p "aoi_iris";
	rename -uid "FA416DC5-54C0-506A-882B-1D01D265E1F9";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_irisShapeOrig" -p "aoi_iris";
	rename -uid "CE120E3A-6C1C-5210-AD0B-D5B083CFBCF4";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  7.976 88.148 11.0807 7.8332 89.4381 11.4157 7.422 90.5726 11.7926 6.792 91.4146 12.2388 6.0192 91.6937 12.6515 5.1968 91.6937 12.9983
		 4.424 91.4146 13.242 3.794 90.5726 13.341 3.3828 89.4381 13.3281 3.24 88.148 13.2331 3.3828 86.8579 13.0676 3.794 85.7234 12.8264
		 4.424 84.8814 12.4156 5.1968 84.4333 11.9204 6.0192 84.4333 11.4207 6.792 84.8814 11.0545 7.422 85.7234 10.9302 7.8332 86.8579 10.8873
		 7.1709 88.1416 11.6153 7.0766 88.9931 11.8246 6.8052 89.7418 12.0589 6.3894 90.2976 12.3307 5.8794 90.4818 12.5896 5.3366 90.4818 12.8184
		 4.8266 90.2976 12.9908 4.4108 89.7418 13.0732 4.1394 88.9931 13.0791 4.0451 88.1416 13.015 4.1394 87.2901 12.8912 4.4108 86.5414 12.711
		 4.8266 85.9856 12.4793 5.3366 85.6899 12.2097 5.8794 85.6899 11.9316 6.3894 85.9856 11.691 6.8052 86.5414 11.539 7.0766 87.2901 11.5119
		 6.3894 88.1354 12.0575 6.3423 88.5612 12.1487 6.2066 88.9355 12.2725 5.9987 89.2134 12.4055 5.7437 89.3055 12.5285 5.4723 89.3055 12.6428
		 5.2173 89.2134 12.7348 5.0094 88.9355 12.7815 4.8737 88.5612 12.786 4.8266 88.1354 12.7516 4.8737 87.7097 12.6814 5.0094 87.3353 12.5806
		 5.2173 87.0574 12.4573 5.4723 86.9096 12.3232 5.7437 86.9096 12.1943 5.9987 87.0574 12.0892 6.2066 87.3353 12.0252 6.3423 87.7097 12.0138
		 5.7027 88.13 12.3912 5.697 88.1816 12.4011 5.6806 88.227 12.4148 5.6554 88.2606 12.4308 5.6244 88.2718 12.446 5.5916 88.2718 12.4605
		 5.5606 88.2606 12.4724 5.5354 88.227 12.4788 5.519 88.1816 12.4797 5.5133 88.13 12.4752 5.519 88.0784 12.4656 5.5354 88.033 12.4522
		 5.5606 87.9993 12.4365 5.5916 87.9814 12.4203 5.6244 87.9814 12.4056 5.6554 87.9993 12.3942 5.6806 88.033 12.3876 5.697 88.0784 12.3865
		 5.608 88.1292 12.4333 -3.24 88.148 13.2331 -3.3828 89.4381 13.3281 -3.794 90.5726 13.341 -4.424 91.4146 13.242 -5.1968 91.6937 12.9983
		 -6.0192 91.6937 12.6515 -6.792 91.4146 12.2388 -7.422 90.5726 11.7926 -7.8332 89.4381 11.4157 -7.976 88.148 11.0807 -7.8332 86.8579 10.8873
		 -7.422 85.7234 10.9302 -6.792 84.8814 11.0545 -6.0192 84.4333 11.4207 -5.1968 84.4333 11.9204 -4.424 84.8814 12.4156 -3.794 85.7234 12.8264
		 -3.3828 86.8579 13.0676 -4.0451 88.1416 13.015 -4.1394 88.9931 13.0791 -4.4108 89.7418 13.0732 -4.8266 90.2976 12.9908 -5.3366 90.4818 12.8184
		 -5.8794 90.4818 12.5896 -6.3894 90.2976 12.3307 -6.8052 89.7418 12.0589 -7.0766 88.9931 11.8246 -7.1709 88.1416 11.6153 -7.0766 87.2901 11.5119
		 -6.8052 86.5414 11.539 -6.3894 85.9856 11.691 -5.8794 85.6899 11.9316 -5.3366 85.6899 12.2097 -4.8266 85.9856 12.4793 -4.4108 86.5414 12.711
		 -4.1394 87.2901 12.8912 -4.8266 88.1354 12.7516 -4.8737 88.5612 12.786 -5.0094 88.9355 12.7815 -5.2173 89.2134 12.7348 -5.4723 89.3055 12.6428
		 -5.7437 89.3055 12.5285 -5.9987 89.2134 12.4055 -6.2066 88.9355 12.2725 -6.3423 88.5612 12.1487 -6.3894 88.1354 12.0575 -6.3423 87.7097 12.0138
		 -6.2066 87.3353 12.0252 -5.9987 87.0574 12.0892 -5.7437 86.9096 12.1943 -5.4723 86.9096 12.3232 -5.2173 87.0574 12.4573 -5.0094 87.3353 12.5806
		 -4.8737 87.7097 12.6814 -5.5133 88.13 12.4752 -5.519 88.1816 12.4797 -5.5354 88.227 12.4788 -5.5606 88.2606 12.4724 -5.5916 88.2718 12.4605
		 -5.6244 88.2718 12.446 -5.6554 88.2606 12.4308 -5.6806 88.227 12.4148 -5.697 88.1816 12.4011 -5.7027 88.13 12.3912 -5.697 88.0784 12.3865
		 -5.6806 88.033 12.3876 -5.6554 87.9993 12.3942 -5.6244 87.9814 12.4056 -5.5916 87.9814 12.4203 -5.5606 87.9993 12.4365 -5.5354 88.033 12.4522
		 -5.519 88.0784 12.4656 -5.608 88.1292 12.4333;
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
	rename -uid "F4C1583F-9D39-55E8-B31F-E2691AC0B779";
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
	rename -uid "324166E0-5BA9-5DBC-B840-B5BB138F3794";
	setAttr ".c" -type "float3" 0.0137 0.25415 0.14996 ;
createNode shadingEngine -n "paint_1f8a6cSG";
	rename -uid "B1A6FCEB-1B09-5D20-902B-81266303864B";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_iris_light" -p "aoi_geo";
	rename -uid "AF6CDF4C-02CF-538B-B187-DAA17FB665A2";
createNode mesh -n "aoi_iris_lightShape" -p "aoi_iris_light";
	rename -uid "3B875BE2-8568-5E87-A752-6E5351B4B9D2";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_iris_lightShapeOrig" -p "aoi_iris_light";
	rename -uid "ADE20A55-672F-54E9-809E-2BDE7B116620";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  7.368 86.508 11.2326 7.2619 87.097 11.4322 6.9562 87.6149 11.7284 6.488 87.9993 12.0632 5.9136 88.2038 12.3844 5.3024 88.2038 12.6542
		 4.728 87.9993 12.8513 4.2598 87.6149 12.9686 3.9541 87.097 13.0085 3.848 86.508 12.9765 3.9541 85.919 12.8765 4.2598 85.4011 12.6849
		 4.728 85.0167 12.3986 5.3024 84.8122 12.0607 5.9136 84.8122 11.7099 6.488 85.0167 11.4117 6.9562 85.4011 11.2389 7.2619 85.919 11.1771
		 6.7696 86.508 11.6351 6.6995 86.8967 11.7513 6.4978 87.2385 11.9299 6.1888 87.4923 12.1397 5.8097 87.6273 12.3492 5.4063 87.6273 12.533
		 5.0272 87.4923 12.6737 4.7182 87.2385 12.7621 4.5165 86.8967 12.7953 4.4464 86.508 12.7739 4.5165 86.1193 12.7 4.7182 85.7775 12.5767
		 5.0272 85.5237 12.3977 5.4063 85.3887 12.1789 5.8097 85.3887 11.965 6.1888 85.5237 11.7913 6.4978 85.7775 11.6657 6.6995 86.1193 11.6043
		 6.1888 86.508 11.9784 6.1538 86.7024 12.0301 6.0529 86.8733 12.1118 5.8984 87.0001 12.2113 5.7089 87.0676 12.3149 5.5071 87.0676 12.4097
		 5.3176 87.0001 12.4857 5.1631 86.8733 12.5356 5.0622 86.7024 12.5556 5.0272 86.508 12.5444 5.0622 86.3136 12.5032 5.1631 86.1427 12.4352
		 5.3176 86.0159 12.3464 5.5071 85.9484 12.2454 5.7089 85.9484 12.1438 5.8984 86.0159 12.055 6.0529 86.1427 11.992 6.1538 86.3136 11.965
		 5.6784 86.508 12.2458 5.6742 86.5316 12.2514 5.6619 86.5523 12.2606 5.6432 86.5677 12.2721 5.6202 86.5758 12.2845 5.5958 86.5758 12.2963
		 5.5728 86.5677 12.3062 5.5541 86.5523 12.3129 5.5418 86.5316 12.3157 5.5376 86.508 12.3142 5.5418 86.4844 12.3087 5.5541 86.4637 12.2998
		 5.5728 86.4483 12.2884 5.5958 86.4402 12.2761 5.6202 86.4402 12.2641 5.6432 86.4483 12.2541 5.6619 86.4637 12.2472 5.6742 86.4844 12.2443
		 5.608 86.508 12.2801 -3.848 86.508 12.9765 -3.9541 87.097 13.0085 -4.2598 87.6149 12.9686 -4.728 87.9993 12.8513 -5.3024 88.2038 12.6542
		 -5.9136 88.2038 12.3844 -6.488 87.9993 12.0632 -6.9562 87.6149 11.7284 -7.2619 87.097 11.4322 -7.368 86.508 11.2326 -7.2619 85.919 11.1771
		 -6.9562 85.4011 11.2389 -6.488 85.0167 11.4117 -5.9136 84.8122 11.7099 -5.3024 84.8122 12.0607 -4.728 85.0167 12.3986 -4.2598 85.4011 12.6849
		 -3.9541 85.919 12.8765 -4.4464 86.508 12.7739 -4.5165 86.8967 12.7953 -4.7182 87.2385 12.7621 -5.0272 87.4923 12.6737 -5.4063 87.6273 12.533
		 -5.8097 87.6273 12.3492 -6.1888 87.4923 12.1397 -6.4978 87.2385 11.9299 -6.6995 86.8967 11.7513 -6.7696 86.508 11.6351 -6.6995 86.1193 11.6043
		 -6.4978 85.7775 11.6657 -6.1888 85.5237 11.7913 -5.8097 85.3887 11.965 -5.4063 85.3887 12.1789 -5.0272 85.5237 12.3977 -4.7182 85.7775 12.5767
		 -4.5165 86.1193 12.7 -5.0272 86.508 12.5444 -5.0622 86.7024 12.5556 -5.1631 86.8733 12.5356 -5.3176 87.0001 12.4857 -5.5071 87.0676 12.4097
		 -5.7089 87.0676 12.3149 -5.8984 87.0001 12.2113 -6.0529 86.8733 12.1118 -6.1538 86.7024 12.0301 -6.1888 86.508 11.9784 -6.1538 86.3136 11.965
		 -6.0529 86.1427 11.992 -5.8984 86.0159 12.055 -5.7089 85.9484 12.1438 -5.5071 85.9484 12.2454 -5.3176 86.0159 12.3464 -5.1631 86.1427 12.4352
		 -5.0622 86.3136 12.5032 -5.5376 86.508 12.3142 -5.5418 86.5316 12.3157 -5.5541 86.5523 12.3129 -5.5728 86.5677 12.3062 -5.5958 86.5758 12.2963
		 -5.6202 86.5758 12.2845 -5.6432 86.5677 12.2721 -5.6619 86.5523 12.2606 -5.6742 86.5316 12.2514 -5.6784 86.508 12.2458 -5.6742 86.4844 12.2443
		 -5.6619 86.4637 12.2472 -5.6432 86.4483 12.2541 -5.6202 86.4402 12.2641 -5.5958 86.4402 12.2761 -5.5728 86.4483 12.2884 -5.5541 86.4637 12.2998
		 -5.5418 86.4844 12.3087 -5.608 86.508 12.2801;
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
	rename -uid "30689E6E-1578-5131-8EFE-50D619B850DD";
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
	rename -uid "742089C7-10EB-5E1B-BC4E-6B5CBFC71E04";
	setAttr ".c" -type "float3" 0.19807 0.76815 0.45641 ;
createNode shadingEngine -n "paint_7be3b4SG";
	rename -uid "60168E11-3C80-5942-8776-37F5D2AD950F";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_line" -p "aoi_geo";
	rename -uid "9654CCFB-78BE-5FA2-B440-DA7801C26B09";
createNode mesh -n "aoi_lineShape" -p "aoi_line";
	rename -uid "CC42823E-44B9-5DB0-A2EF-367F6BBC3EF2";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_lineShapeOrig" -p "aoi_line";
	rename -uid "1B0D3972-5DAE-5920-BB31-E829DBBD83CA";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 228 ".vt[0:227]"  6.568 88.476 12.1782 6.5101 89.0369 12.2976 6.3434 89.5302 12.4346 6.088 89.8963 12.5943 5.7747 90.0911 12.7556 5.4413 90.0911 12.8961
		 5.128 89.8963 12.9991 4.8726 89.5302 13.0554 4.7059 89.0369 13.0621 4.648 88.476 13.0165 4.7059 87.9151 12.9292 4.8726 87.4218 12.8058
		 5.128 87.0557 12.655 5.4413 86.8609 12.4905 5.7747 86.8609 12.3317 6.088 87.0557 12.2027 6.3434 87.4218 12.1262 6.5101 87.9151 12.1173
		 6.2416 88.476 12.3462 6.2034 88.8462 12.4207 6.0934 89.1718 12.5176 5.9248 89.4134 12.6195 5.718 89.542 12.7238 5.498 89.542 12.8165
		 5.2912 89.4134 12.8865 5.1226 89.1718 12.9267 5.0126 88.8462 12.9294 4.9744 88.476 12.8982 5.0126 88.1058 12.8375 5.1226 87.7802 12.7524
		 5.2912 87.5386 12.6506 5.498 87.41 12.5424 5.718 87.41 12.4409 5.9248 87.5386 12.3604 6.0934 87.7802 12.3135 6.2034 88.1058 12.3084
		 5.9248 88.476 12.4987 5.9057 88.6611 12.5341 5.8507 88.8239 12.5821 5.7664 88.9447 12.6363 5.663 89.009 12.6899 5.553 89.009 12.7364
		 5.4496 88.9447 12.7708 5.3653 88.8239 12.7894 5.3103 88.6611 12.7906 5.2912 88.476 12.7743 5.3103 88.2909 12.7424 5.3653 88.1281 12.6981
		 5.4496 88.0073 12.646 5.553 87.943 12.5921 5.663 87.943 12.5428 5.7664 88.0073 12.5047 5.8507 88.1281 12.483 5.9057 88.2909 12.4808
		 5.6464 88.476 12.6245 5.6441 88.4984 12.6286 5.6374 88.5182 12.6342 5.6272 88.5328 12.6407 5.6147 88.5406 12.6472 5.6013 88.5406 12.653
		 5.5888 88.5328 12.6573 5.5786 88.5182 12.6597 5.5719 88.4984 12.6599 5.5696 88.476 12.6579 5.5719 88.4536 12.6538 5.5786 88.4338 12.6483
		 5.5888 88.4192 12.6418 5.6013 88.4114 12.6353 5.6147 88.4114 12.6295 5.6272 88.4192 12.6251 5.6374 88.4338 12.6226 5.6441 88.4536 12.6224
		 5.608 88.476 12.6412 10.0296 88.1122 9.4299 9.769 88.7291 9.9321 9.5802 90.0013 10.3335 8.7838 91.3147 11.1529 7.5619 92.2184 12.0992
		 6.1037 92.5867 12.9251 4.6304 92.3756 13.4938 3.3605 91.6283 13.781 2.478 90.4669 13.8411 2.1123 89.1082 13.7576 10.0045 88.069 9.4414
		 8.8571 88.2721 10.6384 8.6892 89.7007 11.053 8.1333 90.7512 11.5708 7.2096 91.5215 12.2372 6.0486 91.8876 12.878 4.8204 91.7838 13.3666
		 3.7095 91.2138 13.6502 2.8874 90.2525 13.742 2.479 88.9995 13.6893 7.3932 84.4255 10.4033 6.3352 84.3607 11.2678 5.2648 84.3607 11.9597
		 4.2068 84.4255 12.4932 7.4068 84.3265 10.3294 6.3528 84.1013 11.1388 5.2472 84.1013 11.8847 4.1932 84.3265 12.4742 8.5218 94.4077 11.3224
		 6.7544 94.6099 12.4457 4.8104 94.4781 13.3277 3.0617 94.0211 13.8536 8.5182 94.2878 11.3356 6.7656 94.1901 12.4674 4.8696 94.0219 13.329
		 3.0983 93.8244 13.8536 -4.648 88.476 13.0165 -4.7059 89.0369 13.0621 -4.8726 89.5302 13.0554 -5.128 89.8963 12.9991 -5.4413 90.0911 12.8961
		 -5.7747 90.0911 12.7556 -6.088 89.8963 12.5943 -6.3434 89.5302 12.4346 -6.5101 89.0369 12.2976 -6.568 88.476 12.1782 -6.5101 87.9151 12.1173
		 -6.3434 87.4218 12.1262 -6.088 87.0557 12.2027 -5.7747 86.8609 12.3317 -5.4413 86.8609 12.4905 -5.128 87.0557 12.655 -4.8726 87.4218 12.8058
		 -4.7059 87.9151 12.9292 -4.9744 88.476 12.8982 -5.0126 88.8462 12.9294 -5.1226 89.1718 12.9267 -5.2912 89.4134 12.8865 -5.498 89.542 12.8165
		 -5.718 89.542 12.7238 -5.9248 89.4134 12.6195 -6.0934 89.1718 12.5176 -6.2034 88.8462 12.4207 -6.2416 88.476 12.3462 -6.2034 88.1058 12.3084
		 -6.0934 87.7802 12.3135 -5.9248 87.5386 12.3604 -5.718 87.41 12.4409 -5.498 87.41 12.5424 -5.2912 87.5386 12.6506 -5.1226 87.7802 12.7524
		 -5.0126 88.1058 12.8375 -5.2912 88.476 12.7743 -5.3103 88.6611 12.7906 -5.3653 88.8239 12.7894 -5.4496 88.9447 12.7708 -5.553 89.009 12.7364
		 -5.663 89.009 12.6899 -5.7664 88.9447 12.6363 -5.8507 88.8239 12.5821 -5.9057 88.6611 12.5341 -5.9248 88.476 12.4987 -5.9057 88.2909 12.4808
		 -5.8507 88.1281 12.483 -5.7664 88.0073 12.5047 -5.663 87.943 12.5428 -5.553 87.943 12.5921 -5.4496 88.0073 12.646 -5.3653 88.1281 12.6981
		 -5.3103 88.2909 12.7424 -5.5696 88.476 12.6579 -5.5719 88.4984 12.6599 -5.5786 88.5182 12.6597 -5.5888 88.5328 12.6573 -5.6013 88.5406 12.653
		 -5.6147 88.5406 12.6472 -5.6272 88.5328 12.6407 -5.6374 88.5182 12.6342 -5.6441 88.4984 12.6286 -5.6464 88.476 12.6245 -5.6441 88.4536 12.6224
		 -5.6374 88.4338 12.6226 -5.6272 88.4192 12.6251 -5.6147 88.4114 12.6295 -5.6013 88.4114 12.6353 -5.5888 88.4192 12.6418 -5.5786 88.4338 12.6483
		 -5.5719 88.4536 12.6538 -5.608 88.476 12.6412 -2.1123 89.1082 13.7576 -2.478 90.4669 13.8411 -3.3605 91.6283 13.781 -4.6304 92.3756 13.4938
		 -6.1037 92.5867 12.9251 -7.5619 92.2184 12.0992 -8.7838 91.3147 11.1529 -9.5802 90.0013 10.3335 -9.769 88.7291 9.9321 -10.0296 88.1122 9.4299
		 -2.479 88.9995 13.6893 -2.8874 90.2525 13.742 -3.7095 91.2138 13.6502 -4.8204 91.7838 13.3666 -6.0486 91.8876 12.878 -7.2096 91.5215 12.2372
		 -8.1333 90.7512 11.5708 -8.6892 89.7007 11.053 -8.8571 88.2721 10.6384 -10.0045 88.069 9.4414 -4.2068 84.4255 12.4932 -5.2648 84.3607 11.9597
		 -6.3352 84.3607 11.2678 -7.3932 84.4255 10.4033 -4.1932 84.3265 12.4742 -5.2472 84.1013 11.8847 -6.3528 84.1013 11.1388 -7.4068 84.3265 10.3294
		 -3.069 93.9817 13.8536 -4.813 94.4583 13.3277 -6.7539 94.6299 12.4447 -8.523 94.4477 11.3179 -3.091 93.8638 13.8536 -4.867 94.0417 13.329
		 -6.7661 94.1701 12.4684 -8.517 94.2478 11.34 1.6798 81.3807 12.4944 0.8077 81.1039 12.5838 0 80.985 12.6052 -0.8077 81.1039 12.5838
		 -1.6798 81.3807 12.4944 1.7202 81.2893 12.4571 0.8923 80.8161 12.4976 0 80.685 12.5318 -0.8923 80.8161 12.4976 -1.7202 81.2893 12.4571;
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
	rename -uid "AA4010C2-8895-5388-8771-172BA6CD3356";
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
	rename -uid "A37D9787-4BD7-5AAF-AB4B-8E4126715823";
	setAttr ".c" -type "float3" 0.01938 0.03955 0.07819 ;
createNode shadingEngine -n "paint_26384fSG";
	rename -uid "A50352C4-27B2-5127-A5F1-59E6B285A9B3";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_glint" -p "aoi_geo";
	rename -uid "4A56CA50-6C6F-5F84-88EC-2F64D728CA79";
createNode mesh -n "aoi_glintShape" -p "aoi_glint";
	rename -uid "C1AFA17C-0ABB-56BB-B111-C4E07A71EC2E";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_glintShapeOrig" -p "aoi_glint";
	rename -uid "64CC351A-FA5B-509B-8678-01625753C728";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 180 ".vt[0:179]"  7.272 89.952 12.0778 7.1691 90.444 12.1886 6.888 90.8042 12.3836 6.504 90.936 12.5992 6.12 90.8042 12.7728 5.8389 90.444 12.8637
		 5.736 89.952 12.8582 5.8389 89.46 12.7627 6.12 89.0998 12.5978 6.504 88.968 12.3899 6.888 89.0998 12.2082 7.1691 89.46 12.0871
		 7.0109 89.952 12.2277 6.943 90.2767 12.2989 6.7574 90.5144 12.4241 6.504 90.6014 12.5646 6.2506 90.5144 12.6809 6.065 90.2767 12.7441
		 5.9971 89.952 12.742 6.065 89.6273 12.6774 6.2506 89.3896 12.5653 6.504 89.3026 12.4312 6.7574 89.3896 12.3084 6.943 89.6273 12.2321
		 6.7574 89.952 12.3661 6.7235 90.1144 12.4008 6.6307 90.2332 12.4617 6.504 90.2767 12.5312 6.3773 90.2332 12.5901 6.2845 90.1144 12.6233
		 6.2506 89.952 12.623 6.2845 89.7896 12.5899 6.3773 89.6708 12.5323 6.504 89.6273 12.4645 6.6307 89.6708 12.4039 6.7235 89.7896 12.3674
		 6.5347 89.952 12.4822 6.5306 89.9717 12.4863 6.5194 89.9861 12.4935 6.504 89.9914 12.5018 6.4886 89.9861 12.5091 6.4774 89.9717 12.5133
		 6.4733 89.952 12.5133 6.4774 89.9323 12.5092 6.4886 89.9179 12.5021 6.504 89.9126 12.4937 6.5194 89.9179 12.4865 6.5306 89.9323 12.4823
		 6.504 89.952 12.4978 5.032 86.18 12.6781 4.9587 86.4692 12.7481 4.7667 86.6479 12.8494 4.5293 86.6479 12.9403 4.3373 86.4692 12.9887
		 4.264 86.18 12.9804 4.3373 85.8908 12.9191 4.5293 85.7121 12.824 4.7667 85.7121 12.7281 4.9587 85.8908 12.6705 4.9014 86.18 12.7337
		 4.853 86.3709 12.7789 4.7263 86.4888 12.8451 4.5697 86.4888 12.9056 4.443 86.3709 12.9385 4.3946 86.18 12.9332 4.443 85.9891 12.8918
		 4.5697 85.8712 12.8283 4.7263 85.8712 12.7656 4.853 85.9891 12.7287 4.7747 86.18 12.786 4.7505 86.2754 12.8081 4.6872 86.3344 12.8409
		 4.6088 86.3344 12.8714 4.5455 86.2754 12.8884 4.5213 86.18 12.8857 4.5455 86.0846 12.8646 4.6088 86.0256 12.8325 4.6872 86.0256 12.8014
		 4.7505 86.0846 12.7835 4.6634 86.18 12.8306 4.6604 86.1916 12.8333 4.6527 86.1987 12.8372 4.6433 86.1987 12.8409 4.6356 86.1916 12.843
		 4.6326 86.18 12.8427 4.6356 86.1684 12.8401 4.6433 86.1613 12.8362 4.6527 86.1613 12.8324 4.6604 86.1684 12.8303 4.648 86.18 12.8367
		 -3.944 89.952 13.4952 -4.0469 90.444 13.5167 -4.328 90.8042 13.4692 -4.712 90.936 13.3567 -5.096 90.8042 13.2047 -5.3771 90.444 13.0583
		 -5.48 89.952 12.966 -5.3771 89.46 12.9572 -5.096 89.0998 13.0293 -4.712 88.968 13.152 -4.328 89.0998 13.2932 -4.0469 89.46 13.4149
		 -4.2051 89.952 13.4189 -4.273 90.2767 13.4317 -4.4586 90.5144 13.3977 -4.712 90.6014 13.3221 -4.9654 90.5144 13.2232 -5.151 90.2767 13.1295
		 -5.2189 89.952 13.07 -5.151 89.6273 13.0627 -4.9654 89.3896 13.1074 -4.712 89.3026 13.1882 -4.4586 89.3896 13.2816 -4.273 89.6273 13.3646
		 -4.4586 89.952 13.3396 -4.4925 90.1144 13.3453 -4.5853 90.2332 13.327 -4.712 90.2767 13.2886 -4.8387 90.2332 13.2398 -4.9315 90.1144 13.1943
		 -4.9654 89.952 13.1653 -4.9315 89.7896 13.1609 -4.8387 89.6708 13.1819 -4.712 89.6273 13.2216 -4.5853 89.6708 13.269 -4.4925 89.7896 13.3118
		 -4.6813 89.952 13.2656 -4.6854 89.9717 13.2662 -4.6966 89.9861 13.2639 -4.712 89.9914 13.2591 -4.7274 89.9861 13.2533 -4.7386 89.9717 13.2479
		 -4.7427 89.952 13.2445 -4.7386 89.9323 13.2439 -4.7274 89.9179 13.2463 -4.712 89.9126 13.251 -4.6966 89.9179 13.2568 -4.6854 89.9323 13.2622
		 -4.712 89.952 13.2551 -6.184 86.18 12.1052 -6.2573 86.4692 12.1135 -6.4493 86.6479 12.0347 -6.6867 86.6479 11.8931 -6.8787 86.4692 11.7379
		 -6.952 86.18 11.6313 -6.8787 85.8908 11.6209 -6.6867 85.7121 11.7122 -6.4493 85.7121 11.8635 -6.2573 85.8908 12.0123 -6.3146 86.18 12.0302
		 -6.363 86.3709 12.0359 -6.4897 86.4888 11.9826 -6.6463 86.4888 11.8881 -6.773 86.3709 11.7864 -6.8214 86.18 11.7177 -6.773 85.9891 11.7111
		 -6.6463 85.8712 11.7699 -6.4897 85.8712 11.8686 -6.363 85.9891 11.9675 -6.4413 86.18 11.9554 -6.4655 86.2754 11.9583 -6.5288 86.3344 11.931
		 -6.6072 86.3344 11.8832 -6.6705 86.2754 11.8327 -6.6947 86.18 11.7991 -6.6705 86.0846 11.796 -6.6072 86.0256 11.8247 -6.5288 86.0256 11.8735
		 -6.4655 86.0846 11.9233 -6.5526 86.18 11.8878 -6.5556 86.1916 11.8882 -6.5633 86.1987 11.8848 -6.5727 86.1987 11.8789 -6.5804 86.1916 11.8729
		 -6.5834 86.18 11.8689 -6.5804 86.1684 11.8685 -6.5727 86.1613 11.8719 -6.5633 86.1613 11.8778 -6.5556 86.1684 11.8838 -6.568 86.18 11.8783;
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
	rename -uid "F625F45F-52F2-5D9B-B4E9-CC8215E56A9E";
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
	rename -uid "A482B2EF-E46A-59A8-A86E-F01F9587F6D9";
createNode mesh -n "aoi_blushShape" -p "aoi_blush";
	rename -uid "F932A03A-5E0A-51D8-BAAE-006BE11759F3";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_blushShapeOrig" -p "aoi_blush";
	rename -uid "53520628-B547-5F17-B7AC-602F8F522C49";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  8.904 82.818 6.3315 8.7844 83.0985 6.2022 8.4398 83.3451 7.656 7.912 83.5281 8.8623 7.2645 83.6255 9.7905 6.5755 83.6255 10.4913
		 5.928 83.5281 10.9862 5.4002 83.3451 11.2932 5.0556 83.0985 11.4286 4.936 82.818 11.4011 5.0556 82.5375 11.1737 5.4002 82.2909 10.7329
		 5.928 82.1079 10.048 6.5755 82.0105 9.0494 7.2645 82.0105 7.5804 7.912 82.1079 6.677 8.4398 82.2909 6.5872 8.7844 82.5375 6.4662
		 8.2294 82.818 7.1252 8.1505 83.0031 7.7197 7.9231 83.1659 8.4255 7.5747 83.2867 9.1136 7.1474 83.351 9.7213 6.6926 83.351 10.2169
		 6.2653 83.2867 10.5858 5.9169 83.1659 10.8235 5.6895 83.0031 10.93 5.6106 82.818 10.9052 5.6895 82.6329 10.7284 5.9169 82.4701 10.3893
		 6.2653 82.3493 9.8991 6.6926 82.285 9.259 7.1474 82.285 8.494 7.5747 82.3493 7.6808 7.9231 82.4701 7.0091 8.1505 82.6329 6.8124
		 7.5747 82.818 8.5986 7.5352 82.9106 8.7767 7.4215 82.9919 9.0426 7.2474 83.0523 9.3477 7.0337 83.0845 9.6495 6.8063 83.0845 9.9165
		 6.5926 83.0523 10.1271 6.4185 82.9919 10.2679 6.3048 82.9106 10.3312 6.2653 82.818 10.3133 6.3048 82.7254 10.2137 6.4185 82.6441 10.0168
		 6.5926 82.5837 9.7513 6.8063 82.5515 9.4386 7.0337 82.5515 9.1121 7.2474 82.5837 8.82 7.4215 82.6441 8.6183 7.5352 82.7254 8.5505
		 6.9994 82.818 9.4693 6.9946 82.8292 9.4855 6.9808 82.8391 9.5121 6.9597 82.8464 9.5457 6.9338 82.8503 9.5821 6.9062 82.8503 9.6169
		 6.8803 82.8464 9.6461 6.8592 82.8391 9.6664 6.8454 82.8292 9.6754 6.8406 82.818 9.6723 6.8454 82.8068 9.6572 6.8592 82.7969 9.6318
		 6.8803 82.7896 9.5991 6.9062 82.7857 9.5627 6.9338 82.7857 9.5271 6.9597 82.7896 9.4966 6.9808 82.7969 9.4753 6.9946 82.8068 9.4658
		 6.92 82.818 9.5715 -4.936 82.818 11.4011 -5.0556 83.0985 11.4286 -5.4002 83.3451 11.2932 -5.928 83.5281 10.9862 -6.5755 83.6255 10.4913
		 -7.2645 83.6255 9.7905 -7.912 83.5281 8.8623 -8.4398 83.3451 7.656 -8.7844 83.0985 6.2022 -8.904 82.818 6.3315 -8.7844 82.5375 6.4662
		 -8.4398 82.2909 6.5872 -7.912 82.1079 6.677 -7.2645 82.0105 7.5804 -6.5755 82.0105 9.0494 -5.928 82.1079 10.048 -5.4002 82.2909 10.7329
		 -5.0556 82.5375 11.1737 -5.6106 82.818 10.9052 -5.6895 83.0031 10.93 -5.9169 83.1659 10.8235 -6.2653 83.2867 10.5858 -6.6926 83.351 10.2169
		 -7.1474 83.351 9.7213 -7.5747 83.2867 9.1136 -7.9231 83.1659 8.4255 -8.1505 83.0031 7.7197 -8.2294 82.818 7.1252 -8.1505 82.6329 6.8124
		 -7.9231 82.4701 7.0091 -7.5747 82.3493 7.6808 -7.1474 82.285 8.494 -6.6926 82.285 9.259 -6.2653 82.3493 9.8991 -5.9169 82.4701 10.3893
		 -5.6895 82.6329 10.7284 -6.2653 82.818 10.3133 -6.3048 82.9106 10.3312 -6.4185 82.9919 10.2679 -6.5926 83.0523 10.1271 -6.8063 83.0845 9.9165
		 -7.0337 83.0845 9.6495 -7.2474 83.0523 9.3477 -7.4215 82.9919 9.0426 -7.5352 82.9106 8.7767 -7.5747 82.818 8.5986 -7.5352 82.7254 8.5505
		 -7.4215 82.6441 8.6183 -7.2474 82.5837 8.82 -7.0337 82.5515 9.1121 -6.8063 82.5515 9.4386 -6.5926 82.5837 9.7513 -6.4185 82.6441 10.0168
		 -6.3048 82.7254 10.2137 -6.8406 82.818 9.6723 -6.8454 82.8292 9.6754 -6.8592 82.8391 9.6664 -6.8803 82.8464 9.6461 -6.9062 82.8503 9.6169
		 -6.9338 82.8503 9.5821 -6.9597 82.8464 9.5457 -6.9808 82.8391 9.5121 -6.9946 82.8292 9.4855 -6.9994 82.818 9.4693 -6.9946 82.8068 9.4658
		 -6.9808 82.7969 9.4753 -6.9597 82.7896 9.4966 -6.9338 82.7857 9.5271 -6.9062 82.7857 9.5627 -6.8803 82.7896 9.5991 -6.8592 82.7969 9.6318
		 -6.8454 82.8068 9.6572 -6.92 82.818 9.5715;
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
	rename -uid "76940C43-3369-5BB1-971C-36DBC02671C3";
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
	rename -uid "EB12F3F1-C698-5AEB-A52F-5953251DF940";
	setAttr ".c" -type "float3" 1 0.53328 0.46208 ;
createNode shadingEngine -n "paint_ffc1b5SG";
	rename -uid "A0ED4900-172B-52C6-A5AA-9AA1C10B6575";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_skin_shade" -p "aoi_geo";
	rename -uid "37F0F254-041A-58A0-9CAA-961CAC739C7B";
createNode mesh -n "aoi_skin_shadeShape" -p "aoi_skin_shade";
	rename -uid "8A9B12D8-FD9D-56B2-9C70-FE9365669371";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_skin_shadeShapeOrig" -p "aoi_skin_shade";
	rename -uid "14CD75C7-A39A-5C58-B0FB-EBB52FEA4644";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 33 ".vt[0:32]"  0.18 83.3 12.9835 0.098 83.5404 13.02 -0.1 83.64 13.0346 -0.298 83.5404 13.0161 -0.38 83.3 12.9777 -0.298 83.0596 12.9452
		 -0.1 82.96 12.9347 0.098 83.0596 12.9494 0.0848 83.3 12.9848 0.0307 83.4587 13.0085 -0.1 83.5244 13.0177 -0.2307 83.4587 13.0058
		 -0.2848 83.3 12.981 -0.2307 83.1413 12.9591 -0.1 83.0756 12.9517 0.0307 83.1413 12.9618 -0.0076 83.3 12.9852 -0.0347 83.3793 12.9968
		 -0.1 83.4122 13.0012 -0.1653 83.3793 12.9955 -0.1924 83.3 12.9833 -0.1653 83.2207 12.9721 -0.1 83.1878 12.9682 -0.0347 83.2207 12.9735
		 -0.0888 83.3 12.9848 -0.0921 83.3096 12.9862 -0.1 83.3136 12.9867 -0.1079 83.3096 12.986 -0.1112 83.3 12.9846 -0.1079 83.2904 12.9832
		 -0.1 83.2864 12.9827 -0.0921 83.2904 12.9833 -0.1 83.3 12.9847;
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
	rename -uid "87E1E06E-3447-5C0E-B494-3D7BD3C64248";
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
	rename -uid "92F5C847-045B-5A17-A4C6-4F878B6FA401";
	setAttr ".c" -type "float3" 0.85499 0.45641 0.33245 ;
createNode shadingEngine -n "paint_eeb49cSG";
	rename -uid "9D014E9A-30B0-531E-BFCD-31D694B37409";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_hair" -p "aoi_geo";
	rename -uid "9DE05309-60FC-5832-9F12-FB28A074527F";
createNode mesh -n "aoi_hairShape" -p "aoi_hair";
	rename -uid "0093409B-27F6-5B09-AFD5-5ACE8F1E30CC";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_hairShapeOrig" -p "aoi_hair";
	rename -uid "B0C09AA3-4A11-57C8-B3EC-9352DAA87052";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 772 ".vt[0:771]"  0 100.1432 14.1716 3.2158 99.697 13.981 6.5047 98.3973 13.3613 9.601 96.3566 11.8252 12.1846 93.7486 9.5129 13.6779 90.7898 6.8402
		 13.7666 87.7156 4.5125 12.143 84.7557 3.1116 9.2651 82.1093 2.6075 6.1377 79.9247 2.9357 3.4955 78.2843 4.2054 1.6817 77.1976 5.6615
		 0.6872 76.6023 6.7478 0.2572 76.3734 7.1836 0 76.34 7.2278 -0.2572 76.3734 7.1836 -0.6872 76.6023 6.7478 -1.6817 77.1976 5.6615
		 -3.4955 78.2843 4.2054 -6.1377 79.9247 2.9357 -9.2651 82.1093 2.6075 -12.143 84.7557 3.1116 -13.7666 87.7156 4.5125 -13.6779 90.7898 6.8402
		 -12.1846 93.7486 9.5129 -9.601 96.3566 11.8252 -6.5047 98.3973 13.3613 -3.2158 99.697 13.981 0 101.0828 13.7829 3.1238 100.6924 13.5791
		 6.2959 99.5552 12.9275 9.5099 97.7695 11.7231 12.0877 95.4876 9.4036 14.0163 92.8986 6.6703 14.6998 90.2087 3.8923 14.0602 87.6187 1.6786
		 12.3003 85.3031 0.2692 9.7146 83.3916 -0.4526 7.3065 81.9562 -0.8394 5.0876 81.0054 -0.9581 3.2586 80.4845 -1.1469 1.6157 80.2842 -1.3947
		 0 80.255 -1.5327 -1.6157 80.2842 -1.3947 -3.2586 80.4845 -1.1469 -5.0876 81.0054 -0.9581 -7.3065 81.9562 -0.8394 -9.7146 83.3916 -0.4526
		 -12.3003 85.3031 0.2692 -14.0602 87.6187 1.6786 -14.6998 90.2087 3.8923 -14.0163 92.8986 6.6703 -12.0877 95.4876 9.4036 -9.5099 97.7695 11.7231
		 -6.2959 99.5552 12.9275 -3.1238 100.6924 13.5791 0 102.0224 12.9958 2.9939 101.6878 12.9966 6.0872 100.713 12.4938 9.1438 99.1824 11.2603
		 11.9909 97.2265 9.2942 13.9605 95.0073 6.4958 15.1327 92.7017 3.4942 15.1264 90.4818 0.673 14.2415 88.497 -1.7426 12.2408 86.8585 -3.3346
		 10.0225 85.6282 -4.606 7.6068 84.8132 -5.5957 5.1003 84.3667 -6.3536 2.5776 84.1951 -6.922 0 84.17 -7.1547 -2.5776 84.1951 -6.922
		 -5.1003 84.3667 -6.3536 -7.6068 84.8132 -5.5957 -10.0225 85.6282 -4.606 -12.2408 86.8585 -3.3346 -14.2415 88.497 -1.7426 -15.1264 90.4818 0.673
		 -15.1327 92.7017 3.4942 -13.9605 95.0073 6.4958 -11.9909 97.2265 9.2942 -9.1438 99.1824 11.2603 -6.0872 100.713 12.4938 -2.9939 101.6878 12.9966
		 0 102.962 12.0097 2.773 102.6831 11.9786 5.7585 101.8708 11.79 8.7777 100.5954 10.7974 11.5365 98.9654 8.9164 13.8251 97.1161 6.3204
		 15.0935 95.1948 3.2009 15.6134 93.3448 -0.0119 14.9571 91.6908 -2.8969 13.6034 90.3254 -5.4556 11.6618 89.3002 -7.6623 9.156 88.621 -9.379
		 6.2709 88.2489 -10.5972 3.1963 88.1059 -11.4223 0 88.085 -11.7298 -3.1963 88.1059 -11.4223 -6.2709 88.2489 -10.5972 -9.156 88.621 -9.379
		 -11.6618 89.3002 -7.6623 -13.6034 90.3254 -5.4556 -14.9571 91.6908 -2.8969 -15.6134 93.3448 -0.0119 -15.0935 95.1948 3.2009 -13.8251 97.1161 6.3204
		 -11.5365 98.9654 8.9164 -8.7777 100.5954 10.7974 -5.7585 101.8708 11.79 -2.773 102.6831 11.9786 0 103.9016 11.0235 2.5521 103.6785 10.9606
		 5.2574 103.0287 10.6977 8.1895 102.0083 10.0357 10.9715 100.7043 8.4554 13.1973 99.2249 5.9751 14.9035 97.6878 2.9372 15.4095 96.2079 -0.3828
		 15.115 94.8847 -3.6565 14.0385 93.7923 -6.7366 12.1731 92.9721 -9.4105 9.6474 92.4288 -11.5269 6.6906 92.1311 -13.1412 3.4268 92.0167 -14.1728
		 0 92 -14.5347 -3.4268 92.0167 -14.1728 -6.6906 92.1311 -13.1412 -9.6474 92.4288 -11.5269 -12.1731 92.9721 -9.4105 -14.0385 93.7923 -6.7366
		 -15.115 94.8847 -3.6565 -15.4095 96.2079 -0.3828 -14.9035 97.6878 2.9372 -13.1973 99.2249 5.9751 -10.9715 100.7043 8.4554 -8.1895 102.0083 10.0357
		 -5.2574 103.0287 10.6977 -2.5521 103.6785 10.9606 0 104.8412 9.6732 2.2941 104.6739 9.7774 4.7563 104.1865 9.6054 7.3108 103.4212 8.8833
		 9.9301 102.4432 7.5957 12.4077 101.3337 5.5741 13.8933 100.1809 2.671 14.7119 99.0709 -0.5951 14.7452 98.0785 -4.0481 13.816 97.2593 -7.3465
		 12.0233 96.6441 -10.2094 9.6064 96.2366 -12.6038 6.6919 96.0134 -14.4151 3.4334 95.9275 -15.549 0 95.915 -15.937 -3.4334 95.9275 -15.549
		 -6.6919 96.0134 -14.4151 -9.6064 96.2366 -12.6038 -12.0233 96.6441 -10.2094 -13.816 97.2593 -7.3465 -14.7452 98.0785 -4.0481 -14.7119 99.0709 -0.5951
		 -13.8933 100.1809 2.671 -12.4077 101.3337 5.5741 -9.9301 102.4432 7.5957 -7.3108 103.4212 8.8833 -4.7563 104.1865 9.6054 -2.2941 104.6739 9.7774
		 0 105.7808 7.595 1.8207 105.6693 7.6318 3.8515 105.3443 7.659 6.2145 104.8341 7.4533 8.574 104.1822 6.4726 10.5453 103.4424 4.6565
		 12.1583 102.6739 2.2654 13.209 101.9339 -0.6268 13.4511 101.2723 -3.8279 12.6352 100.7262 -6.9423 11.0976 100.3161 -9.7955 8.9205 100.0444 -12.2049
		 6.2346 99.8956 -14.0213 3.2027 99.8384 -15.1431 0 99.83 -15.52 -3.2027 99.8384 -15.1431 -6.2346 99.8956 -14.0213 -8.9205 100.0444 -12.2049
		 -11.0976 100.3161 -9.7955 -12.6352 100.7262 -6.9423 -13.4511 101.2723 -3.8279 -13.209 101.9339 -0.6268 -12.1583 102.6739 2.2654 -10.5453 103.4424 4.6565
		 -8.574 104.1822 6.4726 -6.2145 104.8341 7.4533 -3.8515 105.3443 7.659 -1.8207 105.6693 7.6318 0 106.7204 5.5167 1.3473 106.6646 5.4862
		 2.7777 106.5022 5.3554 4.3316 106.2471 5.0199 5.9764 105.9211 4.3451 7.5993 105.5512 3.2129 9.0239 105.167 1.5666 10.0467 104.797 -0.5593
		 10.4154 104.4662 -3.0172 9.8707 104.1931 -5.4755 8.7254 103.988 -7.7585 7.0427 103.8522 -9.6984 4.9332 103.7778 -11.161 2.5364 103.7492 -12.0597
		 0 103.745 -12.3593 -2.5364 103.7492 -12.0597 -4.9332 103.7778 -11.161 -7.0427 103.8522 -9.6984 -8.7254 103.988 -7.7585 -9.8707 104.1931 -5.4755
		 -10.4154 104.4662 -3.0172 -10.0467 104.797 -0.5593 -9.0239 105.167 1.5666 -7.5993 105.5512 3.2129 -5.9764 105.9211 4.3451 -4.3316 106.2471 5.0199
		 -2.7777 106.5022 5.3554 -1.3473 106.6646 5.4862 0 107.66 0.355 0.2085 107.66 0.3354 0.4066 107.66 0.2777 0.5843 107.66 0.1846
		 0.7327 107.66 0.0609 0.8444 107.66 -0.0871 0.9137 107.66 -0.2522 0.9372 107.66 -0.426 0.9137 107.66 -0.5998 0.8444 107.66 -0.7649
		 0.7327 107.66 -0.9129 0.5843 107.66 -1.0366 0.4066 107.66 -1.1297 0.2085 107.66 -1.1874 0 107.66 -1.207 -0.2085 107.66 -1.1874
		 -0.4066 107.66 -1.1297 -0.5843 107.66 -1.0366 -0.7327 107.66 -0.9129 -0.8444 107.66 -0.7649 -0.9137 107.66 -0.5998 -0.9372 107.66 -0.426
		 -0.9137 107.66 -0.2522 -0.8444 107.66 -0.0871 -0.7327 107.66 0.0609 -0.5843 107.66 0.1846 -0.4066 107.66 0.2777 -0.2085 107.66 0.3354
		 0 107.66 -0.426 3.7177 93.5834 15.0737 3.8423 93.6078 15.3452 3.9209 93.6159 15.4267 3.9514 93.6078 15.3185 3.9319 93.5834 15.0212
		 0.2958 95.8002 15.4604 1.2812 95.8732 15.7831 2.2722 95.8976 15.7967 3.2202 95.8732 15.5051 4.0774 95.8002 14.9181 -2.5854 98.0169 15.0664
		 -0.9858 98.1558 15.7086 0.7043 98.2021 15.8737 2.3738 98.1558 15.5556 3.9123 98.0169 14.7705 -4.6305 100.2337 13.584 -2.7611 100.4554 14.6005
		 -0.6923 100.5292 15.0155 1.4045 100.4554 14.7987 3.3559 100.2337 13.964 -5.6717 102.4504 11.4954 -3.8478 102.772 12.7735 -1.7295 102.8792 13.4104
		 0.4751 102.772 13.3468 2.5504 102.4504 12.5859 -5.591 104.6672 8.9035 -4.0729 105.1057 10.1971 -2.2237 105.2518 10.9154 -0.2483 105.1057 10.9819
		 1.6356 104.6672 10.3865 -3.3991 106.884 4.5326 -2.5824 107.4564 5.3248 -1.5469 107.6472 5.789 -0.4175 107.4564 5.8717 0.6707 106.884 5.5607
		 9.5224 92 12.2214 9.7457 92 12.4131 9.8498 92 12.4547 9.8332 92 12.3473 9.6941 92 12.0921 6.8637 94.4279 13.9287
		 7.8584 94.4746 13.8293 8.7313 94.4901 13.4546 9.442 94.4746 12.827 9.9527 94.4279 11.9734 4.2242 96.8558 14.8452 5.8809 96.9678 14.7482
		 7.4254 97.0052 14.1958 8.7596 96.9678 13.2284 9.7946 96.8558 11.9042 1.8863 99.2836 14.6427 3.953 99.4797 14.7379 5.9501 99.5451 14.2149
		 7.7176 99.4797 13.1205 9.1107 99.2836 11.5389 0.1264 101.7115 13.6254 2.3208 102.0103 13.9653 4.509 102.1099 13.5902 6.4833 102.0103 12.5402
		 8.0536 101.7115 10.9115 -0.8861 104.1394 11.0347 1.0293 104.5596 11.5178 2.994 104.6997 11.3351 4.7973 104.5596 10.5103 6.244 104.1394 9.1283
		 -0.8623 106.5673 6.2443 0.2813 107.1276 6.6159 1.4794 107.3143 6.5704 2.592 107.1276 6.1164 3.4882 106.5673 5.304 -6.9393 92 13.777
		 -7.0203 92 14.0544 -7.0134 92 14.1629 -6.9205 92 14.1013 -6.7435 92 13.8691 -8.8155 94.4279 12.8125 -8.2695 94.4746 13.5934
		 -7.5481 94.4901 14.1357 -6.6889 94.4746 14.4171 -5.7316 94.4279 14.4196 -10.075 96.8558 11.6672 -9.1384 96.9678 12.9678 -7.9046 97.0052 13.9323
		 -6.4548 96.9678 14.5038 -4.8792 96.8558 14.6408 -10.548 99.2836 10.2225 -9.4465 99.4797 11.9103 -7.9301 99.5451 13.187 -6.1217 99.4797 13.956
		 -4.1619 99.2836 14.1518 -10.3367 101.7115 8.7445 -9.2435 102.0103 10.6212 -7.6542 102.1099 12.0551 -5.7198 102.0103 12.9167 -3.618 101.7115 13.1214
		 -8.8108 104.1394 6.709 -7.9151 104.5596 8.41 -6.5374 104.6997 9.7172 -4.8252 104.5596 10.4975 -2.9556 104.1394 10.6646 -5.3045 106.5673 3.6468
		 -4.7989 107.1276 4.6895 -3.9789 107.3143 5.4914 -2.9405 107.1276 5.9642 -1.8004 106.5673 6.0503 13.2311 88.8332 7.6542 13.5057 88.7845 7.735
		 13.6142 88.7682 7.7323 13.5559 88.7845 7.648 13.3297 88.8332 7.4834 12.1811 91.7361 9.6647 13.0239 91.731 9.1701 13.6394 91.7293 8.4885
		 14.0014 91.731 7.6559 14.088 91.7361 6.7111 10.7337 94.639 11.2774 12.1772 94.6999 10.4289 13.3134 94.7202 9.2335 14.0725 94.6999 7.7717
		 14.4012 94.639 6.1353 9.1369 97.5419 12.3684 11.0769 97.6911 11.3863 12.6526 97.7408 9.8767 13.7402 97.6911 7.965 14.2479 97.5419 5.8028
		 7.3185 100.4448 12.2088 9.4791 100.7046 11.3214 11.273 100.7913 9.7908 12.5319 100.7046 7.7663 13.1324 100.4448 5.4382 5.4344 103.3477 10.5688
		 7.447 103.7405 9.9131 9.1467 103.8714 8.6183 10.3534 103.7405 6.8268 10.9341 103.3477 4.7285 3.0695 106.2506 6.3208 4.3509 106.7987 5.9881
		 5.4437 106.9814 5.2323 6.2224 106.7987 4.1447 6.5932 106.2506 2.8502 -12.6225 89.4666 8.7109 -12.8303 89.4276 8.8995 -12.8791 89.4146 8.9905
		 -12.77 89.4276 8.9826 -12.5041 89.4666 8.874 -13.9191 92.2639 7.1686 -13.819 92.269 8.0837 -13.4512 92.2707 8.8774 -12.8378 92.269 9.5134
		 -12.0047 92.2639 9.9578 -14.545 95.0612 5.6947 -14.3018 95.1319 7.2707 -13.6393 95.1554 8.6909 -12.6042 95.1319 9.8675 -11.2582 95.0612 10.7223
		 -14.6665 97.8586 4.4384 -14.3964 98.0163 6.5309 -13.5559 98.0689 8.4399 -12.2162 98.0163 10.017 -10.4789 97.8586 11.1343 -13.753 100.6559 3.3837
		 -13.5328 100.9223 5.6524 -12.6557 101.011 7.7356 -11.2079 100.9223 9.4418 -9.3201 100.6559 10.609 -11.6171 103.4533 2.4319 -11.4808 103.8497 4.4854
		 -10.7111 103.9819 6.378 -9.3933 103.8497 7.9138 -7.6614 103.4533 8.9286 -7.1669 106.2506 1.2511 -7.1176 106.7987 2.5343 -6.6458 106.9814 3.7183
		 -5.8093 106.7987 4.6698 -4.7001 106.2506 5.2775 -12.6217 79.24 4.5837 -12.8518 79.24 4.6626 -12.9231 79.24 4.7171 -12.836 79.24 4.7458
		 -12.5907 79.24 4.747 -12.7875 83.3967 2.0575 -13.0811 83.3967 3.2947 -13.0346 83.3967 4.5522 -12.6529 83.3967 5.7596 -11.955 83.3967 6.8485
		 -13.7862 87.1442 -0.2694 -14.38 87.0322 1.7325 -14.3584 86.9948 3.8166 -13.7237 87.0322 5.8183 -12.5256 87.1442 7.5792 -15.1269 91.6833 -3.0781
		 -16.0424 91.6748 -0.3963 -16.0901 91.672 2.4473 -15.2647 91.6748 5.1787 -13.6464 91.6833 7.535 -15.0776 96.2224 -4.5218 -16.1687 96.3523 -1.5548
		 -16.2856 96.3956 1.636 -15.4149 96.3523 4.7046 -13.6517 96.2224 7.3184 -13.6897 100.7615 -4.6974 -14.7923 101.0648 -1.9149 -14.9521 101.1659 1.1125
		 -14.151 101.0648 4.0282 -12.4827 100.7615 6.4887 -9.0265 105.3006 -3.2746 -9.8118 105.8121 -1.4643 -9.9453 105.9826 0.5252 -9.4118 105.8121 2.4427
		 -8.2769 105.3006 4.0459 12.6637 79.24 4.338 12.9087 79.24 4.3289 12.9947 79.24 4.2975 12.9214 79.24 4.2453 12.6885 79.24 4.1738
		 12.0765 83.3967 6.5415 12.7418 83.3967 5.4352 13.0875 83.3967 4.2185 13.0967 83.3967 2.9602 12.7664 83.3967 1.7311 12.6511 87.1442 7.3418
		 13.8094 87.0322 5.5587 14.3988 86.9948 3.5455 14.3735 87.0322 1.4614 13.7347 87.1442 -0.5289 13.7508 91.6833 7.3486 15.3341 91.6748 4.9706
		 16.119 91.672 2.2282 16.0293 91.6748 -0.6144 15.0743 91.6833 -3.2835 13.7147 96.2224 7.2024 15.4564 96.3523 4.5737 16.3017 96.3956 1.4978
		 16.1585 96.3523 -1.6919 15.0428 96.2224 -4.6495 12.5059 100.7615 6.4447 14.1662 101.0648 3.9783 14.9577 101.1659 1.0598 14.788 101.0648 -1.9671
		 13.6763 100.7615 -4.7457 8.2769 105.3006 4.0459 9.4118 105.8121 2.4427 9.9453 105.9826 0.5252 9.8118 105.8121 -1.4643 9.0265 105.3006 -3.2746
		 -11.041 76.92 -3.4057 -11.2719 76.92 -3.4824 -11.3644 76.92 -3.4831 -11.3175 76.92 -3.4093 -11.1304 76.92 -3.2621 -9.5442 81.3667 -5.3101
		 -10.6141 81.3667 -4.5228 -11.434 81.3667 -3.5204 -11.9598 81.3667 -2.3606 -12.1599 81.3667 -1.1074 -8.5565 85.8133 -6.2289 -10.2254 85.8133 -5.0853
		 -11.5036 85.8133 -3.5577 -12.2906 85.8133 -1.767 -12.5238 85.8133 0.1454 -9.603 90.0999 -10.3788 -11.9899 90.0488 -8.8543 -13.8031 90.0317 -6.7186
		 -14.8673 90.0488 -4.177 -15.0806 90.0999 -1.4746 -9.6457 94.9557 -12.6076 -12.293 95.0466 -10.9164 -14.2907 95.0769 -8.4592 -15.4219 95.0466 -5.5022
		 -15.5643 94.9557 -2.3662 -8.934 99.8114 -12.6124 -11.4811 100.0818 -11.0116 -13.392 100.172 -8.6135 -14.4423 100.0818 -5.7008 -14.5076 99.8114 -2.6163
		 -6.5691 104.6672 -9.349 -8.4823 105.1544 -8.2121 -9.9094 105.3168 -6.4574 -10.6719 105.1544 -4.3079 -10.6719 104.6672 -2.0338 11.1304 76.92 -3.2621
		 11.3175 76.92 -3.4093 11.3644 76.92 -3.4831 11.2719 76.92 -3.4824 11.041 76.92 -3.4057 12.1599 81.3667 -1.1074 11.9598 81.3667 -2.3606
		 11.434 81.3667 -3.5204 10.6141 81.3667 -4.5228 9.5442 81.3667 -5.3101 12.5238 85.8133 0.1454 12.2906 85.8133 -1.767 11.5036 85.8133 -3.5577
		 10.2254 85.8133 -5.0853 8.5565 85.8133 -6.2289 15.0806 90.0999 -1.4746 14.8673 90.0488 -4.177 13.8031 90.0317 -6.7186 11.9899 90.0488 -8.8543
		 9.603 90.0999 -10.3788 15.5643 94.9557 -2.3662 15.4219 95.0466 -5.5022 14.2907 95.0769 -8.4592 12.293 95.0466 -10.9164 9.6457 94.9557 -12.6076
		 14.5076 99.8114 -2.6163 14.4423 100.0818 -5.7008 13.392 100.172 -8.6135 11.4811 100.0818 -11.0116 8.934 99.8114 -12.6124 10.6719 104.6672 -2.0338
		 10.6719 105.1544 -4.3079 9.9094 105.3168 -6.4574 8.4823 105.1544 -8.2121 6.5691 104.6672 -9.349 5.2881 76.34 -8.2108 5.3462 76.34 -8.4319
		 5.3374 76.34 -8.5172 5.2631 76.34 -8.4662 5.1249 76.34 -8.2782 7.4863 80.8833 -7.029 6.5304 80.8833 -7.9337 5.3701 80.8833 -8.5853
		 4.0716 80.8833 -8.9492 2.7073 80.8833 -9.0028 8.5745 85.4267 -6.2138 7.1741 85.4267 -7.6339 5.4028 85.4267 -8.6534 3.4007 85.4267 -9.1923
		 1.326 85.4267 -9.2075 10.7605 89.7832 -9.2069 8.9024 89.7236 -11.2583 6.4588 89.7037 -12.7153 3.6646 89.7236 -13.4369 0.7895 89.7832 -13.3542
		 11.3378 94.7446 -11.0526 9.3757 94.829 -13.5025 6.7182 94.8572 -15.228 3.6534 94.829 -16.0417 0.5137 94.7446 -15.8556 10.6284 99.7059 -11.0892
		 8.8192 99.9726 -13.5516 6.3086 100.0615 -15.2735 3.3925 99.9726 -16.0528 0.4143 99.7059 -15.7969 7.7968 104.6672 -8.2111 6.4983 105.1544 -10.0509
		 4.654 105.3168 -11.3286 2.4976 105.1544 -11.8846 0.3006 104.6672 -11.6468 -5.1249 76.34 -8.2782 -5.2631 76.34 -8.4662 -5.3374 76.34 -8.5172
		 -5.3462 76.34 -8.4319 -5.2881 76.34 -8.2108 -2.7073 80.8833 -9.0028 -4.0716 80.8833 -8.9492 -5.3701 80.8833 -8.5853 -6.5304 80.8833 -7.9337
		 -7.4863 80.8833 -7.029 -1.326 85.4267 -9.2075 -3.4007 85.4267 -9.1923 -5.4028 85.4267 -8.6534 -7.1741 85.4267 -7.6339 -8.5745 85.4267 -6.2138
		 -0.7895 89.7832 -13.3542 -3.6646 89.7236 -13.4369 -6.4588 89.7037 -12.7153 -8.9024 89.7236 -11.2583 -10.7605 89.7832 -9.2069 -0.5137 94.7446 -15.8556
		 -3.6534 94.829 -16.0417 -6.7182 94.8572 -15.228 -9.3757 94.829 -13.5025 -11.3378 94.7446 -11.0526 -0.4143 99.7059 -15.7969 -3.3925 99.9726 -16.0528
		 -6.3086 100.0615 -15.2735 -8.8192 99.9726 -13.5516 -10.6284 99.7059 -11.0892 -0.3006 104.6672 -11.6468 -2.4976 105.1544 -11.8846 -4.654 105.3168 -11.3286
		 -6.4983 105.1544 -10.0509 -7.7968 104.6672 -8.2111 -1.0619 107.9289 1.16 -0.8898 107.9107 1.5041 -0.4792 107.7477 1.756 0.0597 107.4834 1.8482
		 0.5827 107.1888 1.756 0.9495 106.9427 1.5041 1.0619 106.8111 1.16 0.8898 106.8293 0.8159 0.4792 106.9923 0.564 -0.0597 107.2566 0.4718
		 -0.5827 107.5512 0.564 -0.9495 107.7973 0.8159 -0.53 108.8965 0.9543 -0.3611 108.878 1.2886 0.0423 108.7171 1.5333 0.5722 108.4571 1.6228
		 1.0865 108.1676 1.5333 1.4475 107.9261 1.2886 1.5584 107.7973 0.9543 1.3895 107.8159 0.6201 0.986 107.9767 0.3754 0.4562 108.2367 0.2858
		 -0.0582 108.5263 0.3754 -0.4191 108.7678 0.6201 0.0018 109.8641 0.7487 0.1675 109.8452 1.0731 0.5638 109.6866 1.3106 1.0846 109.4308 1.3975
		 1.5903 109.1463 1.3106 1.9455 108.9094 1.0731 2.0548 108.7835 0.7487 1.8892 108.8024 0.4243 1.4928 108.961 0.1868 0.972 109.2168 0.0998
		 0.4663 109.5013 0.1868 0.1112 109.7382 0.4243 0.5337 110.8317 0.543 0.6961 110.8124 0.8576 1.0854 110.656 1.0879 1.5971 110.4044 1.1722
		 2.0942 110.1251 1.0879 2.4434 109.8928 0.8576 2.5513 109.7698 0.543 2.3888 109.789 0.2284 1.9996 109.9454 -0.0019 1.4879 110.197 -0.0862
		 0.9908 110.4764 -0.0019 0.6415 110.7087 0.2284 1.0655 111.7993 0.3373 1.2248 111.7796 0.6421 1.6069 111.6255 0.8652 2.1095 111.3781 0.9469
		 2.598 111.1038 0.8652 2.9414 110.8761 0.6421 3.0478 110.756 0.3373 2.8885 110.7756 0.0326 2.5064 110.9298 -0.1905 2.0038 111.1771 -0.2722
		 1.5153 111.4514 -0.1905 1.1719 111.6791 0.0326 1.6748 112.8926 0.1317 1.8184 112.8403 0.4289 2.1637 112.631 0.6465 2.618 112.3208 0.7261
		 3.0597 111.9929 0.6465 3.3704 111.7351 0.4289 3.4668 111.6165 0.1317 3.3232 111.6688 -0.1655 2.9779 111.8781 -0.3831 2.5236 112.1882 -0.4628
		 2.0819 112.5161 -0.3831 1.7712 112.774 -0.1655 2.8109 113.7777 0.0479 2.8689 113.6703 0.3028 3.0379 113.3832 0.4894 3.2725 112.9934 0.5577
		 3.5099 112.6052 0.4894 3.6865 112.3227 0.3028 3.7549 112.2216 0.0479 3.6968 112.329 -0.2071 3.5278 112.6161 -0.3937 3.2932 113.0059 -0.462
		 3.0558 113.3941 -0.3937 2.8793 113.6766 -0.2071 4.1324 114.0195 0.1809 4.1374 113.92 0.3894 4.1986 113.663 0.5421 4.2997 113.3174 0.5979
		 4.4134 112.9758 0.5421 4.5094 112.7297 0.3894 4.5619 112.645 0.1809 4.5569 112.7445 -0.0276 4.4957 113.0015 -0.1803 4.3946 113.3471 -0.2361
		 4.2809 113.6887 -0.1803 4.1849 113.9348 -0.0276 5.2534 114.1707 0.3139 5.2559 114.0971 0.4778 5.3001 113.9077 0.5977 5.3741 113.6532 0.6416
		 5.4582 113.4018 0.5977 5.5297 113.2209 0.4778 5.5695 113.1589 0.3139 5.567 113.2326 0.1501 5.5228 113.422 0.0302 5.4488 113.6765 -0.0137
		 5.3647 113.9279 0.0302 5.2932 114.1088 0.1501 6.3743 114.3219 0.447 6.3743 114.2742 0.5661 6.4015 114.1523 0.6533 6.4486 113.9889 0.6853
		 6.5029 113.8278 0.6533 6.55 113.7121 0.5661 6.5771 113.6729 0.447 6.5771 113.7206 0.3278 6.5499 113.8425 0.2406 6.5029 114.0059 0.2087
		 6.4485 114.167 0.2406 6.4015 114.2827 0.3278 7.4953 114.4732 0.58 7.4928 114.4513 0.6545 7.5029 114.397 0.709 7.523 114.3247 0.7289
		 7.5477 114.2538 0.709 7.5703 114.2034 0.6545 7.5847 114.1868 0.58 7.5872 114.2087 0.5055 7.5771 114.263 0.451 7.557 114.3353 0.4311
		 7.5323 114.4062 0.451 7.5097 114.4566 0.5055 0 107.37 1.16 7.54 114.33 0.58;
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
	rename -uid "51024A0F-603E-5E48-AB0A-B7ADE537A7B7";
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
	rename -uid "B5FBB254-1680-5A2F-9BCD-8C107BF636BC";
	setAttr ".c" -type "float3" 0.11193 0.57758 0.80695 ;
createNode shadingEngine -n "paint_5ec8e8SG";
	rename -uid "0C0C4A46-622F-5FE3-B229-01B4EE8785D8";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "aoi_accent" -p "aoi_geo";
	rename -uid "4989AB7A-A6A3-5D38-8C45-62567EAA00BD";
createNode mesh -n "aoi_accentShape" -p "aoi_accent";
	rename -uid "5EA09F3C-60F1-5DFF-8FA2-2DBB8E88D8B2";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "aoi_accentShapeOrig" -p "aoi_accent";
	rename -uid "75309BE0-5FC3-58F9-B0F4-1D14306CE29E";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 230 ".vt[0:229]"  2.1434 72.9981 0 1.9802 72.9981 -0.8202 1.5156 72.9981 -1.5156 0.8202 72.9981 -1.9802 0 72.9981 -2.1434 -0.8202 72.9981 -1.9802
		 -1.5156 72.9981 -1.5156 -1.9802 72.9981 -0.8202 -2.1434 72.9981 0 -1.9802 72.9981 0.8202 -1.5156 72.9981 1.5156 -0.8202 72.9981 1.9802
		 0 72.9981 2.1434 0.8202 72.9981 1.9802 1.5156 72.9981 1.5156 1.9802 72.9981 0.8202 3.8622 73.553 0 3.5683 73.553 -1.478
		 2.731 73.553 -2.731 1.478 73.553 -3.5683 0 73.553 -3.8622 -1.478 73.553 -3.5683 -2.731 73.553 -2.731 -3.5683 73.553 -1.478
		 -3.8622 73.553 0 -3.5683 73.553 1.478 -2.731 73.553 2.731 -1.478 73.553 3.5683 0 73.553 3.8622 1.478 73.553 3.5683
		 2.731 73.553 2.731 3.5683 73.553 1.478 4.8161 74.355 0 4.4495 74.355 -1.8431 3.4055 74.355 -3.4055 1.8431 74.355 -4.4495
		 0 74.355 -4.8161 -1.8431 74.355 -4.4495 -3.4055 74.355 -3.4055 -4.4495 74.355 -1.8431 -4.8161 74.355 0 -4.4495 74.355 1.8431
		 -3.4055 74.355 3.4055 -1.8431 74.355 4.4495 0 74.355 4.8161 1.8431 74.355 4.4495 3.4055 74.355 3.4055 4.4495 74.355 1.8431
		 4.8161 75.245 0 4.4495 75.245 -1.8431 3.4055 75.245 -3.4055 1.8431 75.245 -4.4495 0 75.245 -4.8161 -1.8431 75.245 -4.4495
		 -3.4055 75.245 -3.4055 -4.4495 75.245 -1.8431 -4.8161 75.245 0 -4.4495 75.245 1.8431 -3.4055 75.245 3.4055 -1.8431 75.245 4.4495
		 0 75.245 4.8161 1.8431 75.245 4.4495 3.4055 75.245 3.4055 4.4495 75.245 1.8431 3.8622 76.047 0 3.5683 76.047 -1.478
		 2.731 76.047 -2.731 1.478 76.047 -3.5683 0 76.047 -3.8622 -1.478 76.047 -3.5683 -2.731 76.047 -2.731 -3.5683 76.047 -1.478
		 -3.8622 76.047 0 -3.5683 76.047 1.478 -2.731 76.047 2.731 -1.478 76.047 3.5683 0 76.047 3.8622 1.478 76.047 3.5683
		 2.731 76.047 2.731 3.5683 76.047 1.478 2.1434 76.6019 0 1.9802 76.6019 -0.8202 1.5156 76.6019 -1.5156 0.8202 76.6019 -1.9802
		 0 76.6019 -2.1434 -0.8202 76.6019 -1.9802 -1.5156 76.6019 -1.5156 -1.9802 76.6019 -0.8202 -2.1434 76.6019 0 -1.9802 76.6019 0.8202
		 -1.5156 76.6019 1.5156 -0.8202 76.6019 1.9802 0 76.6019 2.1434 0.8202 76.6019 1.9802 1.5156 76.6019 1.5156 1.9802 76.6019 0.8202
		 0 72.9981 0 0 76.6019 0 1.8614 75.2981 0 1.7197 75.2981 -0.7123 1.3162 75.2981 -1.3162 0.7123 75.2981 -1.7197
		 0 75.2981 -1.8614 -0.7123 75.2981 -1.7197 -1.3162 75.2981 -1.3162 -1.7197 75.2981 -0.7123 -1.8614 75.2981 0 -1.7197 75.2981 0.7123
		 -1.3162 75.2981 1.3162 -0.7123 75.2981 1.7197 0 75.2981 1.8614 0.7123 75.2981 1.7197 1.3162 75.2981 1.3162 1.7197 75.2981 0.7123
		 3.3541 75.853 0 3.0987 75.853 -1.2835 2.3717 75.853 -2.3717 1.2835 75.853 -3.0987 0 75.853 -3.3541 -1.2835 75.853 -3.0987
		 -2.3717 75.853 -2.3717 -3.0987 75.853 -1.2835 -3.3541 75.853 0 -3.0987 75.853 1.2835 -2.3717 75.853 2.3717 -1.2835 75.853 3.0987
		 0 75.853 3.3541 1.2835 75.853 3.0987 2.3717 75.853 2.3717 3.0987 75.853 1.2835 4.1824 76.655 0 3.8641 76.655 -1.6006
		 2.9574 76.655 -2.9574 1.6006 76.655 -3.8641 0 76.655 -4.1824 -1.6006 76.655 -3.8641 -2.9574 76.655 -2.9574 -3.8641 76.655 -1.6006
		 -4.1824 76.655 0 -3.8641 76.655 1.6006 -2.9574 76.655 2.9574 -1.6006 76.655 3.8641 0 76.655 4.1824 1.6006 76.655 3.8641
		 2.9574 76.655 2.9574 3.8641 76.655 1.6006 4.1824 77.545 0 3.8641 77.545 -1.6006 2.9574 77.545 -2.9574 1.6006 77.545 -3.8641
		 0 77.545 -4.1824 -1.6006 77.545 -3.8641 -2.9574 77.545 -2.9574 -3.8641 77.545 -1.6006 -4.1824 77.545 0 -3.8641 77.545 1.6006
		 -2.9574 77.545 2.9574 -1.6006 77.545 3.8641 0 77.545 4.1824 1.6006 77.545 3.8641 2.9574 77.545 2.9574 3.8641 77.545 1.6006
		 3.3541 78.347 0 3.0987 78.347 -1.2835 2.3717 78.347 -2.3717 1.2835 78.347 -3.0987 0 78.347 -3.3541 -1.2835 78.347 -3.0987
		 -2.3717 78.347 -2.3717 -3.0987 78.347 -1.2835 -3.3541 78.347 0 -3.0987 78.347 1.2835 -2.3717 78.347 2.3717 -1.2835 78.347 3.0987
		 0 78.347 3.3541 1.2835 78.347 3.0987 2.3717 78.347 2.3717 3.0987 78.347 1.2835 1.8614 78.9019 0 1.7197 78.9019 -0.7123
		 1.3162 78.9019 -1.3162 0.7123 78.9019 -1.7197 0 78.9019 -1.8614 -0.7123 78.9019 -1.7197 -1.3162 78.9019 -1.3162 -1.7197 78.9019 -0.7123
		 -1.8614 78.9019 0 -1.7197 78.9019 0.7123 -1.3162 78.9019 1.3162 -0.7123 78.9019 1.7197 0 78.9019 1.8614 0.7123 78.9019 1.7197
		 1.3162 78.9019 1.3162 1.7197 78.9019 0.7123 0 75.2981 0 0 78.9019 0 4.8939 74.9515 8.392 4.3392 74.9071 8.8163
		 3 74.8 8.992 1.6608 74.6929 8.8163 1.1061 74.6485 8.392 1.6608 74.6929 7.9677 3 74.8 7.792 4.3392 74.9071 7.9677
		 5.2939 69.9515 8.392 4.7392 69.9071 8.8163 3.4 69.8 8.992 2.0608 69.6929 8.8163 1.5061 69.6485 8.392 2.0608 69.6929 7.9677
		 3.4 69.8 7.792 4.7392 69.9071 7.9677 5.6939 64.9515 8.392 5.1392 64.9071 8.8163 3.8 64.8 8.992 2.4608 64.6929 8.8163
		 1.9061 64.6485 8.392 2.4608 64.6929 7.9677 3.8 64.8 7.792 5.1392 64.9071 7.9677 6.0939 59.9515 8.392 5.5392 59.9071 8.8163
		 4.2 59.8 8.992 2.8608 59.6929 8.8163 2.3061 59.6485 8.392 2.8608 59.6929 7.9677 4.2 59.8 7.792 5.5392 59.9071 7.9677
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
	rename -uid "AA035CCE-4DEC-511E-8C1D-D464015AC8E3";
	setAttr -s 230 ".wl";
	setAttr ".wl[0:229].w"
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
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		2 0 0.5 1 0.5
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
	rename -uid "3E3160E7-017F-5453-B0D5-987059B718E5";
	setAttr ".c" -type "float3" 1 0.19462 0.08438 ;
createNode shadingEngine -n "paint_ff7a52SG";
	rename -uid "DCFC5140-2F17-5D02-AB4D-82193DB7D6D1";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "dolly";
	rename -uid "A406F970-5228-5BEA-B2DA-DF7BAC2EED54";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode transform -n "shotCam" -p "dolly";
	rename -uid "DE714FC6-AE57-5E0F-B624-D07D97C36F35";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -n "shotCamShape" -p "shotCam";
	rename -uid "8EC18E08-AF6C-5FE0-99D3-5987ADF40E83";
	setAttr -k off ".v";
	setAttr ".cap" -type "double2" 1.41732 0.94488 ;
	setAttr ".ff" 1;
	setAttr ".fl" 38;
	setAttr ".ncp" 1;
	setAttr ".fcp" 10000;
	setAttr ".imn" -type "string" "shotCam";
	setAttr ".col" -type "float3" 0.39157 0.7454 0.57758 ;
createNode transform -n "keyLight";
	rename -uid "5766D651-33FF-5241-B3A8-92B9B62ACED2";
	setAttr ".t" -type "double3" 0 200 0 ;
	setAttr ".r" -type "double3" -44 30 0 ;
createNode directionalLight -n "keyLightShape" -p "keyLight";
	rename -uid "C80D8F6A-BDD6-54AF-A938-FE12B7C7A708";
	setAttr -k off ".v";
createNode transform -n "prop00_panel";
	rename -uid "82296291-CEE5-5596-AEE1-C5051263295B";
createNode mesh -n "prop00_panelShape" -p "prop00_panel";
	rename -uid "9989847D-3F5A-5B32-B019-A6DA45FEB9F7";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 -200 -700 1500 -200 -700 1500 1200 -700 -1500 1200 -700;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_c4f0dc";
	rename -uid "C65CD8BE-F027-5D0D-BBAE-0102BBB18EDE";
	setAttr ".c" -type "float3" 0.55201 0.87137 0.71569 ;
createNode shadingEngine -n "paint_c4f0dcSG";
	rename -uid "687920A5-280F-55B1-8B5B-B67FE04DD01C";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop01_ball";
	rename -uid "4F8F3F2C-7B50-5E3B-B18B-3F0D3666C037";
createNode mesh -n "prop01_ballShape" -p "prop01_ball";
	rename -uid "29E720DA-C827-5803-9D27-80DA5DE15148";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 130 ".vt[0:129]"  -157.394 -190.3508 -560 -165.2044 -190.3508 -567.8531 -187.4466 -190.3508 -574.5107 -220.7344 -190.3508 -578.9591 -260 -190.3508 -580.5212 -299.2656 -190.3508 -578.9591
		 -332.5534 -190.3508 -574.5107 -354.7956 -190.3508 -567.8531 -362.606 -190.3508 -560 -354.7956 -190.3508 -552.1469 -332.5534 -190.3508 -545.4893 -299.2656 -190.3508 -541.0409
		 -260 -190.3508 -539.4788 -220.7344 -190.3508 -541.0409 -187.4466 -190.3508 -545.4893 -165.2044 -190.3508 -552.1469 -67.1637 -162.5671 -560 -81.8425 -162.5671 -574.7591
		 -123.6442 -162.5671 -587.2712 -186.2047 -162.5671 -595.6315 -260 -162.5671 -598.5673 -333.7953 -162.5671 -595.6315 -396.3558 -162.5671 -587.2712 -438.1575 -162.5671 -574.7591
		 -452.8363 -162.5671 -560 -438.1575 -162.5671 -545.2409 -396.3558 -162.5671 -532.7288 -333.7953 -162.5671 -524.3685 -260 -162.5671 -521.4327 -186.2047 -162.5671 -524.3685
		 -123.6442 -162.5671 -532.7288 -81.8425 -162.5671 -545.2409 -0.1924 -120 -560 -19.9691 -120 -579.8848 -76.2883 -120 -596.7423 -160.5759 -120 -608.0062
		 -260 -120 -611.9615 -359.4241 -120 -608.0062 -443.7117 -120 -596.7423 -500.0309 -120 -579.8848 -519.8076 -120 -560 -500.0309 -120 -540.1152
		 -443.7117 -120 -523.2577 -359.4241 -120 -511.9938 -260 -120 -508.0385 -160.5759 -120 -511.9938 -76.2883 -120 -523.2577 -19.9691 -120 -540.1152
		 35.4423 -67.7837 -560 12.9531 -67.7837 -582.6122 -51.0907 -67.7837 -601.7819 -146.9391 -67.7837 -614.5906 -260 -67.7837 -619.0885 -373.0609 -67.7837 -614.5906
		 -468.9093 -67.7837 -601.7819 -532.9531 -67.7837 -582.6122 -555.4423 -67.7837 -560 -532.9531 -67.7837 -537.3878 -468.9093 -67.7837 -518.2181 -373.0609 -67.7837 -505.4094
		 -260 -67.7837 -500.9115 -146.9391 -67.7837 -505.4094 -51.0907 -67.7837 -518.2181 12.9531 -67.7837 -537.3878 35.4423 -12.2163 -560 12.9531 -12.2163 -582.6122
		 -51.0907 -12.2163 -601.7819 -146.9391 -12.2163 -614.5906 -260 -12.2163 -619.0885 -373.0609 -12.2163 -614.5906 -468.9093 -12.2163 -601.7819 -532.9531 -12.2163 -582.6122
		 -555.4423 -12.2163 -560 -532.9531 -12.2163 -537.3878 -468.9093 -12.2163 -518.2181 -373.0609 -12.2163 -505.4094 -260 -12.2163 -500.9115 -146.9391 -12.2163 -505.4094
		 -51.0907 -12.2163 -518.2181 12.9531 -12.2163 -537.3878 -0.1924 40 -560 -19.9691 40 -579.8848 -76.2883 40 -596.7423 -160.5759 40 -608.0062
		 -260 40 -611.9615 -359.4241 40 -608.0062 -443.7117 40 -596.7423 -500.0309 40 -579.8848 -519.8076 40 -560 -500.0309 40 -540.1152
		 -443.7117 40 -523.2577 -359.4241 40 -511.9938 -260 40 -508.0385 -160.5759 40 -511.9938 -76.2883 40 -523.2577 -19.9691 40 -540.1152
		 -67.1637 82.5671 -560 -81.8425 82.5671 -574.7591 -123.6442 82.5671 -587.2712 -186.2047 82.5671 -595.6315 -260 82.5671 -598.5673 -333.7953 82.5671 -595.6315
		 -396.3558 82.5671 -587.2712 -438.1575 82.5671 -574.7591 -452.8363 82.5671 -560 -438.1575 82.5671 -545.2409 -396.3558 82.5671 -532.7288 -333.7953 82.5671 -524.3685
		 -260 82.5671 -521.4327 -186.2047 82.5671 -524.3685 -123.6442 82.5671 -532.7288 -81.8425 82.5671 -545.2409 -157.394 110.3508 -560 -165.2044 110.3508 -567.8531
		 -187.4466 110.3508 -574.5107 -220.7344 110.3508 -578.9591 -260 110.3508 -580.5212 -299.2656 110.3508 -578.9591 -332.5534 110.3508 -574.5107 -354.7956 110.3508 -567.8531
		 -362.606 110.3508 -560 -354.7956 110.3508 -552.1469 -332.5534 110.3508 -545.4893 -299.2656 110.3508 -541.0409 -260 110.3508 -539.4788 -220.7344 110.3508 -541.0409
		 -187.4466 110.3508 -545.4893 -165.2044 110.3508 -552.1469 -260 -190.3508 -560 -260 110.3508 -560;
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
createNode lambert -n "paint_7fcf8e";
	rename -uid "A7EF30F5-2F73-55CD-907E-AD277BBF125B";
	setAttr ".c" -type "float3" 0.21223 0.62396 0.2705 ;
createNode shadingEngine -n "paint_7fcf8eSG";
	rename -uid "BA4E3B5C-0A16-5053-9DB2-91C0ECEE03B2";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop02_ball";
	rename -uid "6D6F4E11-ADED-5A0E-AB64-99604FB18A23";
createNode mesh -n "prop02_ballShape" -p "prop02_ball";
	rename -uid "B36B7DEE-4F4B-5A99-B765-5342FAE6253F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 130 ".vt[0:129]"  363.1273 -247.9385 -600 353.7547 -247.9385 -607.8531 327.0641 -247.9385 -614.5107 287.1188 -247.9385 -618.9591 240 -247.9385 -620.5212 192.8812 -247.9385 -618.9591
		 152.9359 -247.9385 -614.5107 126.2453 -247.9385 -607.8531 116.8727 -247.9385 -600 126.2453 -247.9385 -592.1469 152.9359 -247.9385 -585.4893 192.8812 -247.9385 -581.0409
		 240 -247.9385 -579.4788 287.1188 -247.9385 -581.0409 327.0641 -247.9385 -585.4893 353.7547 -247.9385 -592.1469 471.4035 -213.2089 -600 453.789 -213.2089 -614.7591
		 403.627 -213.2089 -627.2712 328.5543 -213.2089 -635.6315 240 -213.2089 -638.5673 151.4457 -213.2089 -635.6315 76.373 -213.2089 -627.2712 26.211 -213.2089 -614.7591
		 8.5965 -213.2089 -600 26.211 -213.2089 -585.2409 76.373 -213.2089 -572.7288 151.4457 -213.2089 -564.3685 240 -213.2089 -561.4327 328.5543 -213.2089 -564.3685
		 403.627 -213.2089 -572.7288 453.789 -213.2089 -585.2409 551.7691 -160 -600 528.0371 -160 -619.8848 460.4541 -160 -636.7423 359.3089 -160 -648.0062
		 240 -160 -651.9615 120.6911 -160 -648.0062 19.5459 -160 -636.7423 -48.0371 -160 -619.8848 -71.7691 -160 -600 -48.0371 -160 -580.1152
		 19.5459 -160 -563.2577 120.6911 -160 -551.9938 240 -160 -548.0385 359.3089 -160 -551.9938 460.4541 -160 -563.2577 528.0371 -160 -580.1152
		 594.5308 -94.7296 -600 567.5437 -94.7296 -622.6122 490.6911 -94.7296 -641.7819 375.6731 -94.7296 -654.5906 240 -94.7296 -659.0885 104.3269 -94.7296 -654.5906
		 -10.6911 -94.7296 -641.7819 -87.5437 -94.7296 -622.6122 -114.5308 -94.7296 -600 -87.5437 -94.7296 -577.3878 -10.6911 -94.7296 -558.2181 104.3269 -94.7296 -545.4094
		 240 -94.7296 -540.9115 375.6731 -94.7296 -545.4094 490.6911 -94.7296 -558.2181 567.5437 -94.7296 -577.3878 594.5308 -25.2704 -600 567.5437 -25.2704 -622.6122
		 490.6911 -25.2704 -641.7819 375.6731 -25.2704 -654.5906 240 -25.2704 -659.0885 104.3269 -25.2704 -654.5906 -10.6911 -25.2704 -641.7819 -87.5437 -25.2704 -622.6122
		 -114.5308 -25.2704 -600 -87.5437 -25.2704 -577.3878 -10.6911 -25.2704 -558.2181 104.3269 -25.2704 -545.4094 240 -25.2704 -540.9115 375.6731 -25.2704 -545.4094
		 490.6911 -25.2704 -558.2181 567.5437 -25.2704 -577.3878 551.7691 40 -600 528.0371 40 -619.8848 460.4541 40 -636.7423 359.3089 40 -648.0062
		 240 40 -651.9615 120.6911 40 -648.0062 19.5459 40 -636.7423 -48.0371 40 -619.8848 -71.7691 40 -600 -48.0371 40 -580.1152
		 19.5459 40 -563.2577 120.6911 40 -551.9938 240 40 -548.0385 359.3089 40 -551.9938 460.4541 40 -563.2577 528.0371 40 -580.1152
		 471.4035 93.2089 -600 453.789 93.2089 -614.7591 403.627 93.2089 -627.2712 328.5543 93.2089 -635.6315 240 93.2089 -638.5673 151.4457 93.2089 -635.6315
		 76.373 93.2089 -627.2712 26.211 93.2089 -614.7591 8.5965 93.2089 -600 26.211 93.2089 -585.2409 76.373 93.2089 -572.7288 151.4457 93.2089 -564.3685
		 240 93.2089 -561.4327 328.5543 93.2089 -564.3685 403.627 93.2089 -572.7288 453.789 93.2089 -585.2409 363.1273 127.9385 -600 353.7547 127.9385 -607.8531
		 327.0641 127.9385 -614.5107 287.1188 127.9385 -618.9591 240 127.9385 -620.5212 192.8812 127.9385 -618.9591 152.9359 127.9385 -614.5107 126.2453 127.9385 -607.8531
		 116.8727 127.9385 -600 126.2453 127.9385 -592.1469 152.9359 127.9385 -585.4893 192.8812 127.9385 -581.0409 240 127.9385 -579.4788 287.1188 127.9385 -581.0409
		 327.0641 127.9385 -585.4893 353.7547 127.9385 -592.1469 240 -247.9385 -600 240 127.9385 -600;
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
createNode lambert -n "paint_93d99a";
	rename -uid "07CF112B-11A1-5DAA-88C7-6C45CC672911";
	setAttr ".c" -type "float3" 0.29177 0.69387 0.32314 ;
createNode shadingEngine -n "paint_93d99aSG";
	rename -uid "0E7978DE-95B1-5423-AE06-5770B6F04744";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop03_floor";
	rename -uid "7CB84EFF-483D-5351-B040-DA745583BFEF";
createNode mesh -n "prop03_floorShape" -p "prop03_floor";
	rename -uid "B347E812-304E-557A-B546-E75B392D6EDE";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 -0.2 690 1500 -0.2 690 1500 -0.2 -690 -1500 -0.2 -690;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_9fd48a";
	rename -uid "A41251FD-82C3-5FE4-90A9-2CCB84847D6B";
	setAttr ".c" -type "float3" 0.3467 0.65837 0.25415 ;
createNode shadingEngine -n "paint_9fd48aSG";
	rename -uid "CB84E880-B7F2-5403-B7C7-C0CEB1AB7A7A";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop04_floor";
	rename -uid "9373D27E-D4F0-5913-A749-4DF362D58321";
createNode mesh -n "prop04_floorShape" -p "prop04_floor";
	rename -uid "1BDAC2C0-41BD-5EFA-88D8-9CD8EBAD8203";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 0 65 1500 0 65 1500 0 -45 -1500 0 -45;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_ecdcb0";
	rename -uid "87E75773-27AD-516A-B30F-83E73125B81B";
	setAttr ".c" -type "float3" 0.8388 0.71569 0.43415 ;
createNode shadingEngine -n "paint_ecdcb0SG";
	rename -uid "A8757AAD-6EC0-5591-9D3A-A7AB59C38C78";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop05_cylinder";
	rename -uid "CAAB8507-260A-5FB8-A719-CE97CE2A9649";
createNode mesh -n "prop05_cylinderShape" -p "prop05_cylinder";
	rename -uid "A3E5A86C-BBEF-54BF-826B-50229B3FCFC8";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 30 ".vt[0:29]"  -96 0 -140 -99.3671 0 -154.752 -108.8013 0 -166.5823 -122.4343 0 -173.1475 -137.5657 0 -173.1475 -151.1987 0 -166.5823
		 -160.6329 0 -154.752 -164 0 -140 -160.6329 0 -125.248 -151.1987 0 -113.4177 -137.5657 0 -106.8525 -122.4343 0 -106.8525
		 -108.8013 0 -113.4177 -99.3671 0 -125.248 -129.99 150 -140 -129.991 150 -140.0043 -129.9938 150 -140.0078 -129.9978 150 -140.0097
		 -130.0022 150 -140.0097 -130.0062 150 -140.0078 -130.009 150 -140.0043 -130.01 150 -140 -130.009 150 -139.9957 -130.0062 150 -139.9922
		 -130.0022 150 -139.9903 -129.9978 150 -139.9903 -129.9938 150 -139.9922 -129.991 150 -139.9957 -130 0 -140 -130 150 -140;
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
createNode lambert -n "paint_3f9c6a";
	rename -uid "ABB90521-3E2D-5ED5-BAAD-0B14796EE833";
	setAttr ".c" -type "float3" 0.04971 0.33245 0.14413 ;
createNode shadingEngine -n "paint_3f9c6aSG";
	rename -uid "26E7B944-A138-5CEB-95A3-FF5004C99FD0";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop06_cylinder";
	rename -uid "5E7D6D7F-C5A4-5062-8DCF-CD1CE849EFE1";
createNode mesh -n "prop06_cylinderShape" -p "prop06_cylinder";
	rename -uid "7BCEB3A0-9C17-53EB-9E9B-922BEB63EC1F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 30 ".vt[0:29]"  160 0 -170 156.0388 0 -187.3553 144.9396 0 -201.2733 128.9008 0 -208.9971 111.0992 0 -208.9971 95.0604 0 -201.2733
		 83.9612 0 -187.3553 80 0 -170 83.9612 0 -152.6447 95.0604 0 -138.7267 111.0992 0 -131.0029 128.9008 0 -131.0029
		 144.9396 0 -138.7267 156.0388 0 -152.6447 120.01 180 -170 120.009 180 -170.0043 120.0062 180 -170.0078 120.0022 180 -170.0097
		 119.9978 180 -170.0097 119.9938 180 -170.0078 119.991 180 -170.0043 119.99 180 -170 119.991 180 -169.9957 119.9938 180 -169.9922
		 119.9978 180 -169.9903 120.0022 180 -169.9903 120.0062 180 -169.9922 120.009 180 -169.9957 120 0 -170 120 180 -170;
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
createNode lambert -n "paint_48a873";
	rename -uid "E64852C0-9F3D-556D-B3CB-21C05D78ECC5";
	setAttr ".c" -type "float3" 0.0648 0.39157 0.17144 ;
createNode shadingEngine -n "paint_48a873SG";
	rename -uid "8328B5B7-6D4B-552B-9490-38F1A9711C09";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop07_cylinder";
	rename -uid "06D076EF-8626-55A9-BD85-4A4D9C38E383";
createNode mesh -n "prop07_cylinderShape" -p "prop07_cylinder";
	rename -uid "1F188A3C-DC6C-51F8-8AC5-667D670EC67B";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 30 ".vt[0:29]"  72 0 -120 69.4252 0 -131.281 62.2107 0 -140.3276 51.7855 0 -145.3481 40.2145 0 -145.3481 29.7893 0 -140.3276
		 22.5748 0 -131.281 20 0 -120 22.5748 0 -108.719 29.7893 0 -99.6724 40.2145 0 -94.6519 51.7855 0 -94.6519
		 62.2107 0 -99.6724 69.4252 0 -108.719 46.01 110 -120 46.009 110 -120.0043 46.0062 110 -120.0078 46.0022 110 -120.0097
		 45.9978 110 -120.0097 45.9938 110 -120.0078 45.991 110 -120.0043 45.99 110 -120 45.991 110 -119.9957 45.9938 110 -119.9922
		 45.9978 110 -119.9903 46.0022 110 -119.9903 46.0062 110 -119.9922 46.009 110 -119.9957 46 0 -120 46 110 -120;
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
createNode transform -n "prop08_box";
	rename -uid "F13906E3-2984-593A-8EEE-147909BD8A17";
createNode mesh -n "prop08_boxShape" -p "prop08_box";
	rename -uid "3C92FE2A-F31C-551E-85A7-DBEA916C0B26";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  31.5 0 54 36.5 0 54 36.5 0 50 31.5 0 50 31.5 36 54 36.5 36 54
		 36.5 36 50 31.5 36 50 34 0 52 34 36 52;
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
createNode lambert -n "paint_fff6e4";
	rename -uid "AFC9D7D8-A361-52BD-AC90-BB94A3447062";
	setAttr ".c" -type "float3" 1 0.92158 0.77582 ;
createNode shadingEngine -n "paint_fff6e4SG";
	rename -uid "66D64956-0D69-5199-9DB8-D50ABA45AA25";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop09_box";
	rename -uid "43AA0EE6-A021-547F-9830-6B79E092CBE6";
createNode mesh -n "prop09_boxShape" -p "prop09_box";
	rename -uid "0CCFA675-DC8C-5EA9-91B4-7052A3218C47";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -32.5 0 54 -27.5 0 54 -27.5 0 50 -32.5 0 50 -32.5 36 54 -27.5 36 54
		 -27.5 36 50 -32.5 36 50 -30 0 52 -30 36 52;
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
createNode transform -n "prop10_box";
	rename -uid "68B80132-B830-5BFD-A894-4D532FD413E7";
createNode mesh -n "prop10_boxShape" -p "prop10_box";
	rename -uid "00629557-FB03-5DC2-8A98-5452DC085690";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -43 24 55 47 24 55 47 24 53 -43 24 53 -43 29 55 47 29 55
		 47 29 53 -43 29 53 2 24 54 2 29 54;
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
	rename -uid "7A38BED3-213A-5BF5-9FAE-85342AC325DE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -95 2 -91.1667 3 -87.3333 4 -83.5 5 -79.6667 6 -75.8333 7 -72 8 -67.6
		 9 -63.2 10 -58.8 11 -54.4 12 -50 13 -45.6667 14 -41.3333 15 -37 16 -32.6667
		 17 -28.3333 18 -24 19 -20.6667 20 -17.3333 21 -14 22 -10.6667 23 -7.3333 24 -4
		 25 -3.3333 26 -2.6667 27 -2 28 -1.3333 29 -0.6667 30 0 31 0.3333 32 0.6667
		 33 1 34 1.3333 35 1.6667 36 2 37 3.7143 38 5.4286 39 7.1429 40 8.8571
		 41 10.5714 42 12.2857 43 14 44 20 45 26 46 32 47 38 48 44;
createNode animCurveTL -n "sentaa_translateY";
	rename -uid "4EC61B79-2551-5A48-8438-974514F9E90B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 35.6332 2 35.8852 3 36.2832 4 36.2921 5 35.7177 6 34.8818 7 34.4534 8 34.6483
		 9 34.9113 10 36.0787 11 35.9811 12 35.6332 13 35.8852 14 36.2832 15 36.2921 16 35.7177
		 17 34.8818 18 34.4534 19 34.7708 20 35.2068 21 35.0225 22 34.0282 23 32.7529 24 32.418
		 25 32.6083 26 33.0533 27 33.5657 28 34.0026 29 34.2866 30 34.3875 31 34.2386 32 33.8347
		 33 33.2431 34 32.5781 35 32.3308 36 32.309 37 32.6593 38 34.4882 39 35.8507 40 35.6672
		 41 33.892 42 31.6355 43 30.5532 44 31.8302 45 33.6554 46 33.5603 47 31.6463 48 30.3813;
createNode animCurveTL -n "sentaa_translateZ";
	rename -uid "2A91EF3C-8C91-5CDE-A9CA-1C8E4C0CC73F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.4
		 9 0.8 10 1.2 11 1.6 12 2 13 2.3333 14 2.6667 15 3 16 3.3333
		 17 3.6667 18 4 19 4.3333 20 4.6667 21 5 22 5.3333 23 5.6667 24 6
		 25 6.3333 26 6.6667 27 7 28 7.3333 29 7.6667 30 8 31 8.3333 32 8.6667
		 33 9 34 9.3333 35 9.6667 36 10 37 8.5714 38 7.1429 39 5.7143 40 4.2857
		 41 2.8571 42 1.4286 43 0 44 -0.8 45 -1.6 46 -2.4 47 -3.2 48 -4;
createNode animCurveTA -n "sentaa_rotateY";
	rename -uid "7F7F63B2-0404-5E3B-A18C-FE9C618775B4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 90 2 88.999984 3 87.999998 4 87.000005 5 85.999998 6 85.000005 7 84.000006 8 82.400001
		 9 80.800001 10 79.199999 11 77.599998 12 76.000001 13 73.333332 14 70.666668 15 67.999999 16 65.333334
		 17 62.666667 18 60 19 54 20 48 21 42 22 36 23 30.000001 24 24
		 25 21.000001 26 18.000001 27 15 28 12 29 9 30 6 31 3.333333 32 0.666667
		 33 -2 34 -4.666666 35 -7.333333 36 -10 37 -15.428572 38 -20.857143 39 -26.285715 40 -31.714285
		 41 -37.142857 42 -42.571429 43 -48 44 -55.6 45 -63.2 46 -70.8 47 -78.399999 48 -85.999998;
createNode animCurveTA -n "kahanshin_rotateX";
	rename -uid "90C5C1E7-D512-5911-9A2A-73CBAC033428";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0.553935 38 1.982508 39 3.935861 40 6.06414
		 41 8.017492 42 9.446065 43 10 44 10 45 10 46 10 47 10 48 10;
createNode animCurveTA -n "kahanshin_rotateZ";
	rename -uid "B8521066-8BCE-5415-96A9-DEB4D3969E4A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0.370371 26 1.296297 27 2.500001 28 3.703704 29 4.62963 30 5 31 4.62963 32 3.703704
		 33 2.500001 34 1.296297 35 0.370371 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "jouhanshin_rotateX";
	rename -uid "53099E26-3908-53A4-A227-258B6BF48FB4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 6 2 6 3 6 4 6 5 6 6 6 7 6 8 6
		 9 6 10 6 11 6 12 6 13 5.852141 14 5.482754 15 5.002442 16 4.521003
		 17 4.149203 18 4 19 3.682383 20 2.90421 21 1.925074 22 0.98064 23 0.276464 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 1.184326 32 4.146785
		 33 8 34 11.853215 35 14.815673 36 16 37 15.889264 38 15.60373 39 15.213328 40 14.787837
		 41 14.397045 42 14.110991 43 14 44 13.79152 45 13.295561 46 12.704439 47 12.20848 48 12;
createNode animCurveTA -n "jouhanshin_rotateY";
	rename -uid "DDC78A9B-D170-547F-B111-603DDDFA8573";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.592545 14 -2.073998 15 -3.999999 16 -5.926001
		 17 -7.407455 18 -8 19 -7.417356 20 -5.953276 21 -4.034779 22 -2.100181 23 -0.601755 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0.057488 32 0.161115
		 33 0.209828 34 0.161115 35 0.057488 36 0 37 -0.221555 38 -0.792964 39 -1.574323 40 -2.425676
		 41 -3.207036 42 -3.778445 43 -4 44 -3.16806 45 -1.184055 46 1.184054 47 3.16806 48 4;
createNode animCurveTA -n "jouhanshin_rotateZ";
	rename -uid "E3B5CA86-FBB9-56A2-91B6-F70D45B584FF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.009578 14 -0.02684 15 -0.035007 16 -0.026968
		 17 -0.009659 18 0.000001 19 0.317618 20 1.09579 21 2.074927 22 3.019359 23 3.723536 24 4
		 25 3.259259 26 1.407408 27 -1.000001 28 -3.407408 29 -5.259259 30 -6 31 -5.557838 32 -4.448061
		 33 -3 34 -1.551939 35 -0.442161 36 0 37 -0.003653 38 -0.011099 39 -0.016671 40 -0.01668
		 41 -0.011115 42 -0.003661 43 0 44 0.013033 45 0.031868 46 0.031868 47 0.013033 48 0;
createNode animCurveTA -n "jouhanshin2_rotateX";
	rename -uid "EDBFE889-01B7-5D24-BE95-436D1B4E28C8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0.740741 32 2.592593
		 33 5 34 7.407408 35 9.259259 36 10 37 9.667639 38 8.810496 39 7.638483 40 6.361516
		 41 5.189504 42 4.332361 43 4 44 4 45 4 46 4 47 4 48 4;
createNode animCurveTA -n "jouhanshin2_rotateY";
	rename -uid "1A1867D3-90FD-5EFD-A0C6-D14E4886D151";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 -0.296296 20 -1.037037 21 -2 22 -2.962963 23 -3.703704 24 -4
		 25 -3.703704 26 -2.962963 27 -2 28 -1.037037 29 -0.296296 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kubi_rotateX";
	rename -uid "2BB88991-B248-5E8B-BF37-AA88CE4BF921";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.0517 14 -0.181033 15 -0.349376 16 -0.518009
		 17 -0.647957 18 -0.7 19 -0.77841 20 -0.966676 21 -1.195036 22 -1.405131 23 -1.554469 24 -1.611242
		 25 -1.596757 26 -1.55954 27 -1.509009 28 -1.456036 29 -1.413618 30 -1.396242 31 -1.70758 32 -2.489502
		 33 -3.513135 34 -4.544051 35 -5.341481 36 -5.661427 37 -5.476926 38 -4.994933 39 -4.320665 40 -3.564448
		 41 -2.848933 42 -2.31167 43 -2.1 44 -2.173421 45 -2.347719 46 -2.554678 47 -2.727559 48 -2.8;
createNode animCurveTA -n "kubi_rotateY";
	rename -uid "A75FF474-B3E9-5483-8B63-FD3D859229E6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.155549 3 -0.544433 4 -1.05 5 -1.555566 6 -1.944451 7 -2.1 8 -2.391179
		 9 -3.085581 10 -3.914419 11 -4.60882 12 -4.9 13 -5.159224 14 -5.807351 15 -6.65 16 -7.492649
		 17 -8.140777 18 -8.4 19 -8.032224 20 -7.11126 21 -5.910932 22 -4.707393 23 -3.779588 24 -3.408009
		 25 -3.147917 26 -2.497678 27 -1.652418 28 -0.807308 29 -0.157391 30 0.102524 31 0.196011 32 0.417453
		 33 0.678899 34 0.910186 35 1.067402 36 1.12522 37 1.648796 38 2.996973 39 4.835274 40 6.831007
		 41 8.655618 42 9.985446 43 10.5 44 9.772006 45 8.036006 46 5.963994 47 4.227993 48 3.5;
createNode animCurveTA -n "kubi_rotateZ";
	rename -uid "19D8A448-F22A-524A-8DF7-41247DFFCB79";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.001472 14 -0.004127 15 -0.005382 16 -0.004142
		 17 -0.001481 18 0 19 0.263733 20 0.919871 21 1.76651 22 2.606693 23 3.249075 24 3.505161
		 25 3.556146 26 3.683861 27 3.850461 28 4.017754 29 4.146946 30 4.19875 31 3.684101 32 2.3953
		 33 0.715487 34 -0.968828 35 -2.267204 36 -2.787164 37 -2.648702 38 -2.28358 39 -1.764967 40 -1.173216
		 41 -0.60424 42 -0.171636 43 0 44 -0.004044 45 -0.009853 46 -0.009809 47 -0.003996 48 0;
createNode animCurveTA -n "atama_rotateX";
	rename -uid "C9BA2965-C40A-5F53-98C6-4FFCB3D752D5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.095361 14 -0.334209 15 -0.645963 16 -0.959582
		 17 -1.202418 18 -1.3 19 -1.49052 20 -1.936964 21 -2.455597 22 -2.907116 23 -3.210315 24 -3.321093
		 25 -3.2706 26 -3.14117 27 -2.965951 28 -2.782666 29 -2.636034 30 -2.575977 31 -3.157495 32 -4.6221
		 33 -6.545879 34 -8.486903 35 -9.98814 36 -10.589948 37 -10.266386 38 -9.411824 39 -8.19091 40 -6.780562
		 41 -5.399944 42 -4.330012 43 -3.9 44 -4.039294 45 -4.366197 46 -4.749369 47 -5.067108 48 -5.2;
createNode animCurveTA -n "atama_rotateY";
	rename -uid "10E2181F-BC09-5AEE-A081-A02B2E31CB7F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.288889 3 -1.011111 4 -1.95 5 -2.888889 6 -3.611111 7 -3.9 8 -4.4408
		 9 -5.7304 10 -7.2696 11 -8.5592 12 -9.1 13 -9.581466 14 -10.785159 15 -12.35 16 -13.91484
		 17 -15.118535 18 -15.6 19 -14.909479 20 -13.176382 21 -10.910163 22 -8.630905 23 -6.869958 24 -6.16392
		 25 -5.680663 26 -4.472875 27 -2.903544 28 -1.335159 29 -0.129392 30 0.352742 31 0.51048 32 0.862453
		 33 1.228438 34 1.489538 35 1.618317 36 1.652194 37 2.654602 38 5.233673 39 8.744595 40 12.546637
		 41 16.011484 42 18.528359 43 19.5 44 18.148041 45 14.924035 46 11.075961 47 7.851958 48 6.5;
createNode animCurveTA -n "atama_rotateZ";
	rename -uid "9AAF2C0D-31B8-5A47-9575-8842B42BD93A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.00513 14 -0.01442 15 -0.018877 16 -0.014593
		 17 -0.005239 18 0 19 0.504489 20 1.74881 21 3.3339 22 4.887395 23 6.064267 24 6.531201
		 25 6.622087 26 6.850879 27 7.151935 28 7.457484 29 7.695856 30 7.792069 31 6.84348 32 4.465296
		 33 1.361244 34 -1.753744 35 -4.155092 36 -5.116475 37 -4.891788 38 -4.284805 39 -3.386485 40 -2.308916
		 41 -1.218539 42 -0.352633 43 -0.000001 44 -0.014468 45 -0.034848 46 -0.034313 47 -0.013879 48 -0.000001;
createNode animCurveTA -n "hidarikata_rotateZ";
	rename -uid "4019A3EA-F69B-5EC0-8DB6-81B539084167";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0.592592 20 2.074074 21 4 22 5.925926 23 7.407408 24 8
		 25 8 26 8 27 8 28 8 29 8 30 8 31 7.407408 32 5.925926
		 33 4 34 2.074074 35 0.592592 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "hidariude_rotateX";
	rename -uid "679E0479-2AA5-5C8B-9075-789AF5237388";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 8.680052 2 7.845869 3 5.917736 4 3.681775 5 1.673407 6 0.241331 7 -0.310476 8 -1.104394
		 9 -3.124088 10 -5.850624 11 -8.509151 12 -9.757818 13 -10.073101 14 -10.852503 15 -11.8439 16 -12.806281
		 17 -13.524049 18 -13.805195 19 -15.035099 20 -17.563429 21 -19.574488 22 -20.104416 23 -19.542581 24 -19.095457
		 25 -18.583878 26 -17.305385 27 -15.643788 28 -13.981904 29 -12.702816 30 -12.190914 31 -9.836219 32 -4.322347
		 33 1.569625 34 5.486697 35 6.901387 36 7.038997 37 5.476956 38 1.24814 39 -5.352412 40 -14.431588
		 41 -25.663502 42 -36.479212 43 -41.390426 44 -30.796971 45 -12.582769 46 2.830459 47 15.023913 48 20.922197;
createNode animCurveTA -n "hidariude_rotateY";
	rename -uid "70B5DBE5-F39F-578D-9C32-2B2FDB1688F5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 26.59954 2 24.579148 3 19.494065 4 12.824203 5 6.103107 6 0.906234 7 -1.177866 8 -4.11707
		 9 -11.095339 10 -19.351532 11 -26.185314 12 -29.021468 13 -28.951916 14 -28.75312 15 -28.442365 16 -28.074019
		 17 -27.752699 18 -27.615169 19 -26.674436 20 -23.891341 21 -19.605526 22 -14.958054 23 -11.398411 24 -10.023745
		 25 -9.738897 26 -9.029261 27 -8.112515 28 -7.203017 29 -6.508817 30 -6.232542 31 -5.712339 32 -3.347595
		 33 1.710394 34 8.423296 35 14.243815 36 16.63913 37 12.72179 38 2.736599 39 -10.527431 40 -24.145068
		 41 -35.309308 42 -42.115198 43 -44.311915 44 -37.990232 45 -19.626384 46 5.002567 47 26.247956 48 35.060638;
createNode animCurveTA -n "hidariude_rotateZ";
	rename -uid "D6B7F431-9165-5AF2-9F7F-5049991632E8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -32.400974 2 -33.053041 3 -34.506971 4 -36.079505 5 -37.359451 6 -38.176811 7 -38.467212 8 -37.979555
		 9 -36.635114 10 -34.631494 11 -32.524052 12 -31.494316 13 -30.303261 14 -27.331455 15 -23.482469 16 -19.65239
		 17 -16.720677 18 -15.551792 19 -9.796561 20 4.272472 21 21.907429 22 38.954193 23 51.814795 24 56.92575
		 25 56.98777 26 57.153846 27 57.393119 28 57.658573 29 57.880423 30 57.973434 31 51.789795 32 36.49602
		 33 17.084375 34 -1.896259 35 -16.47573 36 -22.37768 37 -21.554139 38 -18.971878 39 -14.196892 40 -6.751932
		 41 3.180745 42 13.122603 43 17.706779 44 9.326038 45 -2.973323 46 -9.01874 47 -9.016481 48 -7.386184;
createNode animCurveTA -n "hidarihiji_rotateX";
	rename -uid "DC492DF7-8989-5064-A151-61EA92216010";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -8.587978 2 -8.455373 3 -8.118742 4 -7.670161 5 -7.209134 6 -6.845985 7 -6.698643 8 -7.727786
		 9 -10.349248 10 -13.808909 11 -17.007003 12 -18.433963 13 -20.181124 14 -24.762009 15 -30.993307 16 -37.231563
		 17 -41.826512 18 -43.581076 19 -39.71103 20 -30.456195 21 -19.231054 22 -8.700136 23 -0.890485 24 2.198342
		 25 2.30883 26 2.558882 27 2.825017 28 3.020677 29 3.1212 30 3.148966 31 4.225904 32 6.851124
		 33 10.142597 34 13.330779 35 15.736953 36 16.692809 37 14.607949 38 9.023718 39 0.620814 40 -10.045339
		 41 -21.664488 42 -31.38984 43 -35.423253 44 -41.900975 45 -58.936793 46 -83.842447 47 -109.241355 48 -120.642569;
createNode animCurveTA -n "hidarihiji_rotateY";
	rename -uid "B6F08447-7163-54F1-90D8-BA998C220A14";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -16.254831 2 -15.928242 3 -15.114073 4 -14.060708 5 -13.013262 6 -12.21171 7 -11.892132 8 -13.351091
		 9 -16.731791 10 -20.561497 11 -23.570657 12 -24.771636 13 -25.447012 14 -26.689771 15 -27.298773 16 -26.737467
		 17 -25.529476 18 -24.867239 19 -23.396367 20 -19.247736 21 -13.043406 22 -6.193111 23 -0.648302 24 1.609234
		 25 1.759761 26 2.153779 27 2.698773 28 3.272829 29 3.728499 30 3.913129 31 5.321763 32 8.901886
		 33 13.667511 34 18.540716 35 22.351315 36 23.888764 37 20.45453 38 11.825881 39 0.726054 40 -10.047869
		 41 -18.174553 42 -22.666057 43 -24.010099 44 -28.222498 45 -37.718067 46 -46.786052 47 -50.805315 48 -51.160938;
createNode animCurveTA -n "hidarihiji_rotateZ";
	rename -uid "A78E8D75-9510-5B7F-A34A-58B19C7E1A81";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -12.53189 2 -12.298059 3 -11.711669 4 -10.945226 5 -10.173717 6 -9.576542 7 -9.336722 8 -8.024372
		 9 -4.749542 10 -0.545672 11 3.250565 12 4.922356 13 8.486856 14 17.56126 15 29.573372 16 41.590959
		 17 50.676232 18 54.246343 19 52.341881 20 48.162559 21 43.978282 22 41.161791 23 39.888943 24 39.593245
		 25 37.374757 26 31.82893 27 24.619494 28 17.408983 29 11.860756 30 9.64087 31 8.889917 32 7.120126
		 33 5.040475 34 3.201367 35 1.947452 36 1.485159 37 2.781365 38 6.608499 39 13.064031 40 21.985497
		 41 32.214705 42 41.00274 43 44.684691 44 45.422812 45 49.692846 46 60.5528 47 74.728688 48 81.480895;
createNode animCurveTA -n "hidaritekubi_rotateZ";
	rename -uid "2ED557CA-5F57-5DDD-806F-D395CFF38FA9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 1.481481 20 5.185186 21 10 22 14.814814 23 18.518519 24 20
		 25 16.740741 26 8.592593 27 -2 28 -12.592593 29 -20.74074 30 -24 31 -22.222222 32 -17.777777
		 33 -12 34 -6.222222 35 -1.777778 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "hidarininyubi1_rotateZ";
	rename -uid "80D50678-51B2-5790-8F8D-0E355633401E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "hidarininyubi2_rotateZ";
	rename -uid "F6258799-6E60-5658-B11B-420E0B15F237";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "hidarininyubi3_rotateZ";
	rename -uid "57BF5000-1601-5AFB-844F-73C5122FFEE5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "sachuuyubi1_rotateZ";
	rename -uid "252326E4-1804-5012-8E7F-1ABBA894B96D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "sachuuyubi2_rotateZ";
	rename -uid "8B48B8B6-1424-5EE9-ADF4-889340E8A92A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "sachuuyubi3_rotateZ";
	rename -uid "9BA99811-2015-58E1-8D5B-1A326BBF6834";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "hidarikoyubi1_rotateZ";
	rename -uid "746DEEC2-ACBC-5DFB-B820-8DEE71A488BC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "hidarikoyubi2_rotateZ";
	rename -uid "0E157032-075E-518A-97B2-9B3E4D76C7F5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "hidarikoyubi3_rotateZ";
	rename -uid "8D7EE777-738F-582B-9948-61AF8B18C0B5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "migiude_rotateX";
	rename -uid "EA853935-0004-5A63-BC9F-856521173287";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -9.757818 2 -8.859337 3 -6.797922 4 -4.436559 5 -2.345284 6 -0.873154 7 -0.310476 8 0.467369
		 9 2.424702 10 5.024475 11 7.519758 12 8.680052 13 7.845869 14 5.917736 15 3.681775 16 1.673407
		 17 0.241331 18 -0.310476 19 -0.407883 20 -0.664174 21 -1.024669 22 -1.416118 23 -1.73836 24 -1.872412
		 25 -1.610859 26 -0.795419 27 0.603676 28 2.377188 29 3.989475 30 4.693274 31 4.963116 32 5.572702
		 33 6.223206 34 6.708291 35 6.965232 36 7.038997 37 7.628547 38 9.228805 39 11.620897 40 14.531961
		 41 17.524929 42 19.933785 43 20.922197 44 15.023913 45 2.830459 46 -12.582769 47 -30.796971 48 -41.390426;
createNode animCurveTA -n "migiude_rotateY";
	rename -uid "361A1240-8777-53A1-B24B-5DC9787FDD72";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 29.021468 2 27.003432 3 21.917451 4 15.23491 5 8.491342 6 3.272013 7 1.177866 8 -1.747396
		 9 -8.697459 10 -16.931677 11 -23.760551 12 -26.59954 13 -24.579148 14 -19.494065 15 -12.824203 16 -6.103107
		 17 -0.906234 18 1.177866 19 1.521242 20 2.375963 21 3.478624 22 4.570869 23 5.403398 24 5.73444
		 25 4.657825 26 2.011761 27 -1.303344 28 -4.435451 29 -6.691452 30 -7.551239 31 -8.195225 32 -9.830866
		 33 -12.00454 34 -14.220303 35 -15.945479 36 -16.63913 37 -17.733892 38 -20.525927 39 -24.261914 40 -28.206446
		 41 -31.688615 42 -34.13663 43 -35.060638 44 -26.247956 45 -5.002567 46 19.626384 47 37.990232 48 44.311915;
createNode animCurveTA -n "migiude_rotateZ";
	rename -uid "26A92F94-8C21-502C-9801-56BA8B756F29";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 31.494316 2 32.23754 3 33.895442 4 35.694057 5 37.16975 6 38.124196 7 38.467212 8 38.053739
		 9 36.897413 10 35.151476 11 33.304408 12 32.400974 13 33.053041 14 34.506971 15 36.079505 16 37.359451
		 17 38.176811 18 38.467212 19 37.982711 20 36.76846 21 35.182829 22 33.588133 23 32.354582 24 31.859366
		 25 29.862363 26 24.857255 27 18.296705 28 11.638678 29 6.429773 30 4.321827 31 5.655803 32 8.987866
		 33 13.320719 34 17.66673 35 21.027434 36 22.37768 37 21.720198 38 19.948989 39 17.332158 40 14.186604
		 41 10.986635 42 8.430727 43 7.386184 44 9.016481 45 9.01874 46 2.973323 47 -9.326038 48 -17.706779;
createNode animCurveTA -n "migihiji_rotateX";
	rename -uid "1F5F8AE6-ED9D-5426-BEBB-B450E2A887D7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -18.433963 2 -17.567519 3 -15.48481 4 -12.953488 5 -10.616701 6 -8.947426 7 -8.310092 8 -8.342082
		 9 -8.415492 10 -8.497769 11 -8.562193 12 -8.587978 13 -8.569687 14 -8.522344 15 -8.457359 16 -8.388515
		 17 -8.33295 18 -8.310092 19 -8.335743 20 -8.395507 21 -8.463817 22 -8.521431 23 -8.558411 24 -8.571404
		 25 -9.174718 26 -9.533251 27 -7.056999 28 -0.144543 29 8.997699 30 13.599096 31 7.115559 32 -1.52447
		 33 -3.00946 34 2.621502 35 11.726224 36 16.692809 37 11.966251 38 0.87604 39 -14.588868 40 -37.965643
		 41 -74.896147 42 -108.974474 43 -120.642569 44 -109.241355 45 -83.842447 46 -58.936793 47 -41.900975 48 -35.423253;
createNode animCurveTA -n "migihiji_rotateY";
	rename -uid "97564FCA-7C37-5249-BAEB-CDEBDAFEDDE6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 24.771636 2 24.127617 3 22.448147 4 20.126881 5 17.664506 6 15.683825 7 14.872107 8 15.015284
		 9 15.35734 10 15.766685 11 16.110465 12 16.254831 13 16.151995 14 15.89516 15 15.561873 16 15.229325
		 17 14.974068 18 14.872107 19 15.027579 20 15.416916 21 15.924327 22 16.432981 23 16.824968 24 16.981911
		 25 20.06969 26 27.901947 27 37.866827 28 46.677603 29 51.773105 30 53.19225 31 48.337967 32 33.875829
		 33 13.375363 34 -6.393713 35 -19.525359 36 -23.888764 37 -17.682081 38 -1.337292 39 20.852942 40 42.60059
		 41 54.911219 42 53.969543 43 51.160938 44 50.805315 45 46.786052 46 37.718067 47 28.222498 48 24.010099;
createNode animCurveTA -n "migihiji_rotateZ";
	rename -uid "12A9E3F2-683D-5A56-B68C-FD4084404D7D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -4.922356 2 -3.73308 3 -0.832603 4 2.786997 5 6.244316 6 8.800292 7 9.798886 8 10.082583
		 9 10.759599 10 11.568574 11 12.247129 12 12.53189 13 12.329057 14 11.822242 15 11.163962 16 10.506343
		 17 10.000936 18 9.798886 19 10.159779 20 11.062867 21 12.238832 22 13.417196 23 14.325393 24 14.689125
		 25 19.218214 26 30.889761 27 47.618965 28 67.665001 29 86.41902 30 94.790564 31 83.775771 32 62.997171
		 33 42.745161 34 23.446262 35 6.340374 36 -1.485159 37 0.054569 38 1.544896 39 -1.647256 40 -14.842704
		 41 -43.693625 42 -72.060408 43 -81.480895 44 -74.728688 45 -60.5528 46 -49.692846 47 -45.422812 48 -44.684691;
createNode animCurveTA -n "migininyubi1_rotateZ";
	rename -uid "C374A107-6E2D-58A3-80A7-0F53A9EC5232";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "migininyubi2_rotateZ";
	rename -uid "866C004A-DDEE-5820-B5AF-B5B8ADFD6717";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "migininyubi3_rotateZ";
	rename -uid "46C50BD8-D883-5EB7-A03C-9BE67CCAF653";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "uchuuyubi1_rotateZ";
	rename -uid "8E57792D-E877-51E4-ADFD-84A1F64C3AA8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "uchuuyubi2_rotateZ";
	rename -uid "EF95D30F-3653-5F56-851A-5D71BB592BF1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "uchuuyubi3_rotateZ";
	rename -uid "6A249591-D41C-5005-9F83-AE97E0120E80";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "migikoyubi1_rotateZ";
	rename -uid "69C60F7C-6D1C-54DD-A234-5F098C817AF0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "migikoyubi2_rotateZ";
	rename -uid "C7F35BF3-93D3-5CF9-86CD-94E39F99D950";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "migikoyubi3_rotateZ";
	rename -uid "1110A883-863F-526E-BD8B-A5F9742E2CD3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "hidariashi_rotateX";
	rename -uid "38A169B2-DDD9-50DB-AAA4-8F88B694F3E8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -26.960903 2 -25.054663 3 -20.289004 4 -14.093489 5 -7.897779 6 -3.131714 7 -1.225257 8 1.281504
		 9 7.259032 10 14.393212 11 20.370237 12 22.876663 13 19.979419 14 12.736224 15 3.31982 16 -6.096911
		 17 -13.340771 18 -16.238363 19 -15.344183 20 -13.106978 21 -10.195891 22 -7.283319 23 -5.042964 24 -4.147043
		 25 -3.928556 26 -3.382345 27 -2.672341 28 -1.962484 29 -1.416585 30 -1.198269 31 -1.072985 32 -0.75957
		 33 -0.351731 34 0.0565 35 0.370749 36 0.496496 37 -1.906834 38 -8.102665 39 -16.569479 40 -25.789037
		 41 -34.247982 42 -40.434385 43 -42.833537 44 -36.51241 45 -21.449534 46 -3.474266 47 11.596869 48 17.92159;
createNode animCurveTA -n "hidariashi_rotateY";
	rename -uid "D17AC4DA-D10A-5125-8E0C-645C1E9FE34D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.459772 2 0.42084 3 0.328706 4 0.220862 5 0.127662 6 0.066624 7 0.044915 8 0.021153
		 9 -0.04827 10 -0.153768 11 -0.259998 12 -0.309097 13 -0.257907 14 -0.137716 15 -0.00062 16 0.111449
		 17 0.178699 18 0.200698 19 0.260875 20 0.382282 21 0.477814 22 0.502657 23 0.473607 24 0.450271
		 25 0.441758 26 0.419212 27 0.387207 28 0.352162 29 0.323142 30 0.311034 31 0.295974 32 0.259914
		 33 0.216435 34 0.176807 35 0.148951 36 0.138448 37 0.268358 38 0.644718 39 1.248915 40 2.010648
		 41 2.788281 42 3.394566 43 3.636471 44 3.100487 45 1.837582 46 0.456515 47 -0.501936 48 -0.83206;
createNode animCurveTA -n "hidariashi_rotateZ";
	rename -uid "ED1A7A12-5112-55B0-8535-D57434CEC954";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.701864 2 1.667453 3 1.575929 4 1.44608 5 1.305351 6 1.190723 7 1.143518 8 1.216892
		 9 1.387126 10 1.579485 11 1.729534 12 1.789013 13 1.756348 14 1.663745 15 1.522063 16 1.359859
		 17 1.22385 18 1.167251 19 1.591459 20 2.655647 21 4.044739 22 5.436903 23 6.507621 24 6.935451
		 25 7.01114 26 7.200231 27 7.445728 28 7.690809 29 7.879012 30 7.954208 31 7.788007 32 7.372339
		 33 6.831659 34 6.290682 35 5.874388 36 5.707838 37 5.927272 38 6.466261 39 7.131337 40 7.746203
		 41 8.196647 42 8.451097 43 8.531929 44 8.554539 45 8.370569 46 7.73233 47 6.889655 48 6.466771;
createNode animCurveTA -n "hidarihiza_rotateX";
	rename -uid "7ABD6013-0499-558C-8BC5-691F018091FB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 11.101894 2 10.185433 3 7.894242 4 4.915626 5 1.936948 6 -0.354375 7 -1.270908 8 -0.534942
		 9 1.220037 10 3.314644 11 5.069539 12 5.805447 13 9.29601 14 18.02242 15 29.366637 16 40.710563
		 17 49.4364 18 52.926668 19 49.341333 20 40.376619 21 28.72004 22 17.061944 23 8.094221 24 4.507344
		 25 3.951217 26 2.56092 27 0.753604 28 -1.053599 29 -2.443656 30 -2.99965 31 -2.998865 32 -2.996926
		 33 -2.994457 34 -2.992047 35 -2.990234 36 -2.989518 37 0.995825 38 11.274527 39 25.33016 40 40.644537
		 41 54.698847 42 64.976053 43 68.960767 44 65.648575 45 57.750227 46 48.323109 47 40.424695 48 37.112459;
createNode animCurveTA -n "hidarihiza_rotateY";
	rename -uid "F552854B-C3D7-568B-B15E-0DF4E0A66073";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.102718 2 0.090668 3 0.063607 4 0.035024 5 0.013968 6 0.00293 7 -0.000224 8 0.003638
		 9 0.015767 10 0.035612 11 0.056715 12 0.066774 13 0.071901 14 0.065051 15 0.014556 16 -0.081034
		 17 -0.182965 18 -0.230087 19 -0.117052 20 0.115638 21 0.304441 22 0.357795 23 0.305073 24 0.261368
		 25 0.258701 26 0.248644 27 0.228344 28 0.199894 29 0.172484 30 0.160178 31 0.156298 32 0.146593
		 33 0.133966 34 0.121328 35 0.111598 36 0.107705 37 0.175884 38 0.307396 39 0.378328 40 0.308607
		 41 0.113824 42 -0.101318 43 -0.199668 44 -0.214797 45 -0.242443 46 -0.259343 47 -0.259703 48 -0.256097;
createNode animCurveTA -n "hidarihiza_rotateZ";
	rename -uid "D967A21E-064C-53FE-BF6B-8D266B4DA2B1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.596832 2 -0.553256 3 -0.44352 4 -0.299405 5 -0.154 6 -0.041518 7 0.003584 8 -0.052743
		 9 -0.186828 10 -0.346284 11 -0.479251 12 -0.534809 13 -0.461138 14 -0.276794 15 -0.04252 16 0.177243
		 17 0.330997 18 0.387857 19 0.212173 20 -0.254892 21 -0.90596 22 -1.581753 23 -2.100909 24 -2.305194
		 25 -2.384997 26 -2.584358 27 -2.843057 28 -3.100986 29 -3.298709 30 -3.377603 31 -3.295354 32 -3.089733
		 33 -2.822425 34 -2.555116 35 -2.349497 36 -2.267251 37 -2.133557 38 -1.770016 39 -1.246802 40 -0.676032
		 41 -0.18528 42 0.135918 43 0.249275 44 0.284646 45 0.372057 46 0.480128 47 0.571806 48 0.610107;
createNode animCurveTA -n "hidariashikubi_rotateX";
	rename -uid "1DB91870-B5B9-5356-8E78-F433B1D1BFA3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -10 2 -9.259259 3 -7.407408 4 -5 5 -2.592593 6 -0.740741 7 0 8 2.08
		 9 7.04 10 12.959999 11 17.92 12 20 13 19.407408 14 17.925926 15 16 16 14.074074
		 17 12.592593 18 12 19 11.111111 20 8.888889 21 6 22 3.111111 23 0.888889 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 3.12 45 10.56 46 19.44 47 26.88 48 30.000001;
createNode animCurveTA -n "migiashi_rotateX";
	rename -uid "F29AB075-AC3A-556A-ABFD-0438E2439E46";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 22.876663 2 19.979419 3 12.736224 4 3.31982 5 -6.096911 6 -13.340771 7 -16.238363 8 -17.353604
		 9 -20.012939 10 -23.186814 11 -25.845861 12 -26.960903 13 -25.054663 14 -20.289004 15 -14.093489 16 -7.897779
		 17 -3.131714 18 -1.225257 19 -0.802623 20 0.25421 21 1.628139 22 3.001395 23 4.056792 24 4.478629
		 25 3.627369 26 1.500689 27 -1.260229 28 -4.016009 29 -6.13179 30 -6.977024 31 -6.426838 32 -5.048576
		 33 -3.251438 34 -1.449108 35 -0.059809 36 0.496496 37 0.01204 38 -1.236739 39 -2.942649 40 -4.798878
		 41 -6.499966 42 -7.742315 43 -8.223621 44 -11.846225 45 -20.492889 46 -30.826081 47 -39.491078 48 -43.125835;
createNode animCurveTA -n "migiashi_rotateY";
	rename -uid "5318B00A-59A3-52F3-BB32-AF6FC4BB171E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.309097 2 0.257907 3 0.137716 4 0.00062 5 -0.111449 6 -0.178699 7 -0.200698 8 -0.222923
		 9 -0.280424 10 -0.357211 11 -0.428222 12 -0.459772 13 -0.42084 14 -0.328706 15 -0.220862 16 -0.127662
		 17 -0.066624 18 -0.044915 19 -0.05571 20 -0.069075 21 -0.057345 22 -0.01273 23 0.043936 24 0.072035
		 25 0.022257 26 -0.124974 27 -0.364698 28 -0.658445 29 -0.920673 30 -1.034295 31 -0.942171 32 -0.729732
		 33 -0.491989 34 -0.298024 35 -0.178804 36 -0.138448 37 -0.169227 38 -0.257632 39 -0.399487 40 -0.581462
		 41 -0.773446 42 -0.928862 43 -0.992515 44 -1.257871 45 -1.790186 46 -2.226956 47 -2.416615 48 -2.446979;
createNode animCurveTA -n "migiashi_rotateZ";
	rename -uid "480948C3-1002-59A3-8E73-EAAABE20D456";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.789013 2 -1.756348 3 -1.663745 4 -1.522063 5 -1.359859 6 -1.22385 7 -1.167251 8 -1.224995
		 9 -1.360861 10 -1.519317 11 -1.648638 12 -1.701864 13 -1.667453 14 -1.575929 15 -1.44608 16 -1.305351
		 17 -1.190723 18 -1.143518 19 -1.565544 20 -2.620858 21 -3.992814 22 -5.364093 23 -6.417969 24 -6.839198
		 25 -7.190643 26 -8.065684 27 -9.194007 28 -10.30952 29 -11.157309 30 -11.493634 31 -11.069494 32 -10.005484
		 33 -8.615242 34 -7.218266 35 -6.139927 36 -5.707838 37 -5.939505 38 -6.535684 39 -7.347476 40 -8.226744
		 41 -9.028204 42 -9.61058 43 -9.835478 44 -9.45701 45 -8.492643 46 -7.252763 47 -6.1671 48 -5.705518;
createNode animCurveTA -n "migihiza_rotateX";
	rename -uid "59261486-1024-512C-9166-6B3ABCBD5181";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 5.805447 2 9.29601 3 18.02242 4 29.366637 5 40.710563 6 49.4364 7 52.926668 8 48.577199
		 9 38.205041 10 25.824799 11 15.451863 12 11.101894 13 10.185433 14 7.894242 15 4.915626 16 1.936948
		 17 -0.354375 18 -1.270908 19 -1.398793 20 -1.71865 21 -2.134738 22 -2.551072 23 -2.871453 24 -2.999628
		 25 -1.707586 26 1.521771 27 5.717965 28 9.911442 29 13.135069 30 14.423964 31 13.135812 32 9.914046
		 33 5.723001 34 1.529247 35 -1.698229 36 -2.989518 37 0.220622 38 8.499985 39 19.821462 40 32.156453
		 41 43.476088 42 51.753245 43 54.962408 44 54.553427 45 53.577897 46 52.413065 47 51.436716 48 51.027171;
createNode animCurveTA -n "migihiza_rotateY";
	rename -uid "39D7763C-7E1C-508D-B890-712F5F65249E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.066774 2 -0.071901 3 -0.065051 4 -0.014556 5 0.081034 6 0.182965 7 0.230087 8 0.162948
		 9 0.031134 10 -0.069403 11 -0.10284 12 -0.102718 13 -0.090668 14 -0.063607 15 -0.035024 16 -0.013968
		 17 -0.00293 18 0.000224 19 -0.010068 20 -0.034164 21 -0.061992 22 -0.085861 23 -0.101526 24 -0.107136
		 25 -0.146075 26 -0.265804 27 -0.468702 28 -0.723966 29 -0.955083 30 -1.055811 31 -0.955223 32 -0.724389
		 33 -0.469349 34 -0.266504 35 -0.146701 36 -0.107705 37 -0.159815 38 -0.25368 39 -0.285037 40 -0.190778
		 41 0.009975 42 0.221577 43 0.317328 44 0.267144 45 0.149728 46 0.013778 47 -0.096574 48 -0.141878;
createNode animCurveTA -n "migihiza_rotateZ";
	rename -uid "822BFEEA-4BA8-51CE-99D1-8B4C2393C33F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.534809 2 0.461138 3 0.276794 4 0.04252 5 -0.177243 6 -0.330997 7 -0.387857 8 -0.300079
		 9 -0.072234 10 0.225227 11 0.486322 12 0.596832 13 0.553256 14 0.44352 15 0.299405 16 0.154
		 17 0.041518 18 -0.003584 19 0.163916 20 0.582789 21 1.127545 22 1.67249 23 2.091763 24 2.259485
		 25 2.487372 26 3.052743 27 3.776048 28 4.482599 29 5.012336 30 5.220459 31 5.012894 32 4.484571
		 33 3.779888 34 3.058471 35 2.494555 36 2.267251 37 2.113151 38 1.704582 39 1.132664 40 0.515945
		 41 -0.020493 42 -0.38238 43 -0.513887 44 -0.436093 45 -0.249157 46 -0.023464 47 0.167728 48 0.248459;
createNode animCurveTA -n "migiashikubi_rotateX";
	rename -uid "BE436D1E-BB21-5CE2-A387-A3DC9A323B9A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 20 2 19.407408 3 17.925926 4 16 5 14.074074 6 12.592593 7 12 8 9.712
		 9 4.256 10 -2.256 11 -7.712 12 -10 13 -9.259259 14 -7.407408 15 -5 16 -2.592593
		 17 -0.740741 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0.296296 26 1.037037 27 2 28 2.962963 29 3.703704 30 4 31 3.703704 32 2.962963
		 33 2 34 1.037037 35 0.296296 36 0 37 1.384839 38 4.956269 39 9.839651 40 15.16035
		 41 20.043732 42 23.61516 43 25 44 22.4 45 16.2 46 8.8 47 2.6 48 0;
createNode animCurveTA -n "ahoke1_rotateX";
	rename -uid "9082D9E7-A3B0-52A3-AFD9-9E2A210ACB42";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.244418 3 -0.855513 4 -1.65 5 -2.444486 6 -3.055583 7 -3.3 8 -2.956834
		 9 -2.138431 10 -1.161569 11 -0.343167 12 0 13 -0.244418 14 -0.855513 15 -1.65 16 -2.444486
		 17 -3.055583 18 -3.3 19 -3.055583 20 -2.444486 21 -1.65 22 -0.855513 23 -0.244418 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0.243631 38 0.872095 39 1.731668 40 2.668332
		 41 3.527904 42 4.156369 43 4.4 44 4.514399 45 4.787199 46 5.112801 47 5.385602 48 5.5;
createNode animCurveTA -n "ahoke1_rotateY";
	rename -uid "92E219B8-08B8-57CF-B6B8-E41A654226B6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0.008841 38 0.026858 39 0.040333 40 0.040333
		 41 0.026858 42 0.008841 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "ahoke1_rotateZ";
	rename -uid "5FF5D05E-7506-5990-BE33-05CFFAACCD7B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0.325926 26 1.140741 27 2.2 28 3.259259 29 4.074074 30 4.4 31 3.748148 32 2.118519
		 33 0 34 -2.118519 35 -3.748148 36 -4.4 37 -4.156369 38 -3.527904 39 -2.668332 40 -1.731668
		 41 -0.872095 42 -0.243631 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "ahoke2_rotateX";
	rename -uid "1728C913-1082-5A18-A010-3DAC67A75D08";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.355555 3 -1.244444 4 -2.4 5 -3.555556 6 -4.444444 7 -4.8 8 -4.3008
		 9 -3.1104 10 -1.6896 11 -0.4992 12 0 13 -0.355555 14 -1.244444 15 -2.4 16 -3.555556
		 17 -4.444444 18 -4.8 19 -4.444444 20 -3.555556 21 -2.4 22 -1.244444 23 -0.355555 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0.354209 38 1.268165 39 2.518612 40 3.881388
		 41 5.131834 42 6.045791 43 6.399999 44 6.566396 45 6.963196 46 7.436804 47 7.833604 48 8;
createNode animCurveTA -n "ahoke2_rotateY";
	rename -uid "D8624A6F-9B58-5171-ACA1-BB0B6A3FC337";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0.018705 38 0.056833 39 0.085356 40 0.085356
		 41 0.056833 42 0.018705 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "ahoke2_rotateZ";
	rename -uid "23C4646F-9015-5442-BFFD-90318EB4E0CE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0.474074 26 1.659259 27 3.2 28 4.740741 29 5.925926 30 6.399999 31 5.451852 32 3.081482
		 33 0 34 -3.081482 35 -5.451852 36 -6.399999 37 -6.045791 38 -5.131834 39 -3.881388 40 -2.518612
		 41 -1.268165 42 -0.354209 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTL -n "dolly_translateX";
	rename -uid "250EFA90-FEB0-50CC-9F11-A4FEBC491FAF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 16 2 15.56522 3 15.13043 4 14.69565 5 14.26087 6 13.82609 7 13.3913 8 12.95652
		 9 12.52174 10 12.08696 11 11.65217 12 11.21739 13 10.78261 14 10.34783 15 9.91304 16 9.47826
		 17 9.04348 18 8.6087 19 8.17391 20 7.73913 21 7.30435 22 6.86957 23 6.43478 24 6
		 25 5.75 26 5.5 27 5.25 28 5 29 4.75 30 4.5 31 4.25 32 4
		 33 3.75 34 3.5 35 3.25 36 3 37 2.75 38 2.5 39 2.25 40 2
		 41 1.75 42 1.5 43 1.25 44 1 45 0.75 46 0.5 47 0.25 48 0;
createNode animCurveTA -n "dolly_rotateY";
	rename -uid "988FCC5A-BFC4-52C4-A55E-6FF48C4CDDFB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.34783 3 0.69565 4 1.04348 5 1.3913 6 1.73913 7 2.08696 8 2.43478
		 9 2.78261 10 3.13043 11 3.47826 12 3.82609 13 4.17391 14 4.52174 15 4.86957 16 5.21739
		 17 5.56522 18 5.91304 19 6.26087 20 6.6087 21 6.95652 22 7.30435 23 7.65217 24 8
		 25 8.5 26 9 27 9.5 28 10 29 10.5 30 11 31 11.5 32 12
		 33 12.5 34 13 35 13.5 36 14 37 14.5 38 15 39 15.5 40 16
		 41 16.5 42 17 43 17.5 44 18 45 18.5 46 19 47 19.5 48 20;
createNode animCurveTL -n "shotCam_translateX";
	rename -uid "2BEF2247-CB4B-591C-B045-AE5D5956A815";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -26 2 -24.96 3 -23.92 4 -22.88 5 -21.84 6 -20.8 7 -19.76 8 -18.72
		 9 -17.68 10 -16.64 11 -15.6 12 -14.56 13 -13.52 14 -12.48 15 -11.44 16 -10.4
		 17 -9.36 18 -8.32 19 -7.28 20 -6.24 21 -5.2 22 -4.16 23 -3.12 24 -2.08
		 25 -1.04 26 0 27 1.18182 28 2.36364 29 3.54545 30 4.72727 31 5.90909 32 7.09091
		 33 8.27273 34 9.45455 35 10.63636 36 11.81818 37 13 38 14.18182 39 15.36364 40 16.54545
		 41 17.72727 42 18.90909 43 20.09091 44 21.27273 45 22.45455 46 23.63636 47 24.81818 48 26;
createNode animCurveTL -n "shotCam_translateY";
	rename -uid "9B70054B-B32F-58CD-922B-BAE7B3C0DC75";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 62 2 62.32 3 62.64 4 62.96 5 63.28 6 63.6 7 63.92 8 64.24
		 9 64.56 10 64.88 11 65.2 12 65.52 13 65.84 14 66.16 15 66.48 16 66.8
		 17 67.12 18 67.44 19 67.76 20 68.08 21 68.4 22 68.72 23 69.04 24 69.36
		 25 69.68 26 70 27 69.09091 28 68.18182 29 67.27273 30 66.36364 31 65.45455 32 64.54545
		 33 63.63636 34 62.72727 35 61.81818 36 60.90909 37 60 38 59.09091 39 58.18182 40 57.27273
		 41 56.36364 42 55.45455 43 54.54545 44 53.63636 45 52.72727 46 51.81818 47 50.90909 48 50;
createNode animCurveTL -n "shotCam_translateZ";
	rename -uid "96E4F6AA-7D9A-522E-943A-BA4CEE584D93";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 170 2 168.2 3 166.4 4 164.6 5 162.8 6 161 7 159.2 8 157.4
		 9 155.6 10 153.8 11 152 12 150.2 13 148.4 14 146.6 15 144.8 16 143
		 17 141.2 18 139.4 19 137.6 20 135.8 21 134 22 132.2 23 130.4 24 128.6
		 25 126.8 26 125 27 126.81818 28 128.63636 29 130.45455 30 132.27273 31 134.09091 32 135.90909
		 33 137.72727 34 139.54545 35 141.36364 36 143.18182 37 145 38 146.81818 39 148.63636 40 150.45455
		 41 152.27273 42 154.09091 43 155.90909 44 157.72727 45 159.54545 46 161.36364 47 163.18182 48 165;
createNode animCurveTA -n "shotCam_rotateX";
	rename -uid "A4980567-CD44-5CA7-BA71-510BC651821D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -4 2 -4.08 3 -4.16 4 -4.24 5 -4.32 6 -4.4 7 -4.48 8 -4.56
		 9 -4.64 10 -4.72 11 -4.8 12 -4.88 13 -4.96 14 -5.04 15 -5.12 16 -5.2
		 17 -5.28 18 -5.36 19 -5.44 20 -5.52 21 -5.6 22 -5.68 23 -5.76 24 -5.84
		 25 -5.92 26 -6 27 -5.63636 28 -5.27273 29 -4.90909 30 -4.54545 31 -4.18182 32 -3.81818
		 33 -3.45455 34 -3.09091 35 -2.72727 36 -2.36364 37 -2 38 -1.63636 39 -1.27273 40 -0.90909
		 41 -0.54545 42 -0.18182 43 0.18182 44 0.54545 45 0.90909 46 1.27273 47 1.63636 48 2;
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
connectAttr "kahanshin_rotateZ.o" "kahanshin.rz";
connectAttr "guruubu.s" "kahanshin.is";
connectAttr "jouhanshin_rotateX.o" "jouhanshin.rx";
connectAttr "jouhanshin_rotateY.o" "jouhanshin.ry";
connectAttr "jouhanshin_rotateZ.o" "jouhanshin.rz";
connectAttr "guruubu.s" "jouhanshin.is";
connectAttr "jouhanshin2_rotateX.o" "jouhanshin2.rx";
connectAttr "jouhanshin2_rotateY.o" "jouhanshin2.ry";
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
connectAttr "hidarihiji.s" "hidaritemojiri.is";
connectAttr "hidaritekubi_rotateZ.o" "hidaritekubi.rz";
connectAttr "hidaritemojiri.s" "hidaritekubi.is";
connectAttr "hidaritekubi.s" "hidarioyayubi0.is";
connectAttr "hidarioyayubi0.s" "hidarioyayubi1.is";
connectAttr "hidarioyayubi1.s" "hidarioyayubi2.is";
connectAttr "hidarininyubi1_rotateZ.o" "hidarininyubi1.rz";
connectAttr "hidaritekubi.s" "hidarininyubi1.is";
connectAttr "hidarininyubi2_rotateZ.o" "hidarininyubi2.rz";
connectAttr "hidarininyubi1.s" "hidarininyubi2.is";
connectAttr "hidarininyubi3_rotateZ.o" "hidarininyubi3.rz";
connectAttr "hidarininyubi2.s" "hidarininyubi3.is";
connectAttr "sachuuyubi1_rotateZ.o" "sachuuyubi1.rz";
connectAttr "hidaritekubi.s" "sachuuyubi1.is";
connectAttr "sachuuyubi2_rotateZ.o" "sachuuyubi2.rz";
connectAttr "sachuuyubi1.s" "sachuuyubi2.is";
connectAttr "sachuuyubi3_rotateZ.o" "sachuuyubi3.rz";
connectAttr "sachuuyubi2.s" "sachuuyubi3.is";
connectAttr "hidarikoyubi1_rotateZ.o" "hidarikoyubi1.rz";
connectAttr "hidaritekubi.s" "hidarikoyubi1.is";
connectAttr "hidarikoyubi2_rotateZ.o" "hidarikoyubi2.rz";
connectAttr "hidarikoyubi1.s" "hidarikoyubi2.is";
connectAttr "hidarikoyubi3_rotateZ.o" "hidarikoyubi3.rz";
connectAttr "hidarikoyubi2.s" "hidarikoyubi3.is";
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
connectAttr "migihiji.s" "migitemojiri.is";
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
connectAttr "dolly_translateX.o" "dolly.tx";
connectAttr "dolly_rotateY.o" "dolly.ry";
connectAttr "shotCam_translateX.o" "shotCam.tx";
connectAttr "shotCam_translateY.o" "shotCam.ty";
connectAttr "shotCam_translateZ.o" "shotCam.tz";
connectAttr "shotCam_rotateX.o" "shotCam.rx";
connectAttr "keyLightShape.ltd" ":lightList1.l" -na;
connectAttr "keyLight.iog" ":defaultLightSet.dsm" -na;
connectAttr "paint_c4f0dc.oc" "paint_c4f0dcSG.ss";
connectAttr "paint_c4f0dcSG.pa" ":renderPartition.st" -na;
connectAttr "paint_c4f0dc.msg" ":defaultShaderList1.s" -na;
connectAttr "prop00_panelShape.iog" "paint_c4f0dcSG.dsm" -na;
connectAttr "paint_7fcf8e.oc" "paint_7fcf8eSG.ss";
connectAttr "paint_7fcf8eSG.pa" ":renderPartition.st" -na;
connectAttr "paint_7fcf8e.msg" ":defaultShaderList1.s" -na;
connectAttr "prop01_ballShape.iog" "paint_7fcf8eSG.dsm" -na;
connectAttr "paint_93d99a.oc" "paint_93d99aSG.ss";
connectAttr "paint_93d99aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_93d99a.msg" ":defaultShaderList1.s" -na;
connectAttr "prop02_ballShape.iog" "paint_93d99aSG.dsm" -na;
connectAttr "paint_9fd48a.oc" "paint_9fd48aSG.ss";
connectAttr "paint_9fd48aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_9fd48a.msg" ":defaultShaderList1.s" -na;
connectAttr "prop03_floorShape.iog" "paint_9fd48aSG.dsm" -na;
connectAttr "paint_ecdcb0.oc" "paint_ecdcb0SG.ss";
connectAttr "paint_ecdcb0SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ecdcb0.msg" ":defaultShaderList1.s" -na;
connectAttr "prop04_floorShape.iog" "paint_ecdcb0SG.dsm" -na;
connectAttr "paint_3f9c6a.oc" "paint_3f9c6aSG.ss";
connectAttr "paint_3f9c6aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_3f9c6a.msg" ":defaultShaderList1.s" -na;
connectAttr "prop05_cylinderShape.iog" "paint_3f9c6aSG.dsm" -na;
connectAttr "paint_48a873.oc" "paint_48a873SG.ss";
connectAttr "paint_48a873SG.pa" ":renderPartition.st" -na;
connectAttr "paint_48a873.msg" ":defaultShaderList1.s" -na;
connectAttr "prop06_cylinderShape.iog" "paint_48a873SG.dsm" -na;
connectAttr "prop07_cylinderShape.iog" "paint_3f9c6aSG.dsm" -na;
connectAttr "paint_fff6e4.oc" "paint_fff6e4SG.ss";
connectAttr "paint_fff6e4SG.pa" ":renderPartition.st" -na;
connectAttr "paint_fff6e4.msg" ":defaultShaderList1.s" -na;
connectAttr "prop08_boxShape.iog" "paint_fff6e4SG.dsm" -na;
connectAttr "prop09_boxShape.iog" "paint_fff6e4SG.dsm" -na;
connectAttr "prop10_boxShape.iog" "paint_fff6e4SG.dsm" -na;
// End of aoi_walk.ma
