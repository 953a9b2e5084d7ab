//Maya ASCII 2024 scene
//Name: sakura_walk.ma
//Codeset: UTF-8
requires maya "2024";
currentUnit -l centimeter -a degree -t film;
fileInfo "application" "maya";
fileInfo "product" "Maya 2024";
fileInfo "version" "2024";
fileInfo "license" "CC0-1.0: drawn and animated by the generator in tests/sample";
createNode transform -s -n "persp";
	rename -uid "91287EF3-C24E-5A5F-B776-953E8E182003";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 280 210 280 ;
	setAttr ".r" -type "double3" -28 45 0 ;
createNode camera -s -n "perspShape" -p "persp";
	rename -uid "3F986D93-DCE1-5671-871D-498DDF458C8C";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".imn" -type "string" "persp";
createNode transform -s -n "top";
	rename -uid "1C616EC5-EF2C-5A59-A2DE-64EA8F58CB45";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 1000.1 0 ;
	setAttr ".r" -type "double3" -90 0 0 ;
createNode camera -s -n "topShape" -p "top";
	rename -uid "6CDDC3C0-3B59-5068-8D46-44C7E7CDEFA9";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "top";
createNode transform -s -n "front";
	rename -uid "047FF1D9-01FC-54E7-9CAB-19BAE1C46001";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 0 1000.1 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -s -n "frontShape" -p "front";
	rename -uid "B4D62CB4-8F7F-5F7C-8A17-0C9BA1F1DA10";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "front";
createNode transform -s -n "side";
	rename -uid "8A024A23-1474-5916-B5B4-7AC96C0B23DF";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 1000.1 0 0 ;
	setAttr ".r" -type "double3" 0 90 0 ;
createNode camera -s -n "sideShape" -p "side";
	rename -uid "CA7060F9-D724-54F3-B1BC-0E47479F05DA";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "side";
createNode transform -n "sakura";
	rename -uid "4AAC38AD-00BF-5503-AA1C-91873C5ABBF7";
	setAttr ".t" -type "double3" 6 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode transform -n "sakura_arm" -p "sakura";
	rename -uid "C10E52F9-A693-5DC7-97FC-08A3061B6FB5";
	setAttr ".r" -type "double3" -90 0 0 ;
	setAttr ".s" -type "double3" 100 100 100 ;
createNode joint -n "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170" -p "sakura_arm";
	rename -uid "E83A9DD0-D3CB-5105-84E1-9BA2E30A355F";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188" -p "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170";
	rename -uid "444DFD9D-F12E-5629-953E-4B091989FC7D";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC176FBXASC227FBXASC131FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC150" -p "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188";
	rename -uid "12341C2D-802C-5A61-AB63-1DFE53DC2329";
	setAttr ".t" -type "double3" 0 0.0276 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC176" -p "FBXASC227FBXASC130FBXASC176FBXASC227FBXASC131FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC150";
	rename -uid "6B3C1FB9-CDEC-5ACD-9C52-F694D392DC4F";
	setAttr ".t" -type "double3" 0 0.2656 0.01 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171" -p "FBXASC232FBXASC133FBXASC176";
	rename -uid "640E9FFF-3A8F-5B8A-A82E-97781A4B851C";
	setAttr ".t" -type "double3" 0 0.01 -0.01 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 180 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171" -p "FBXASC232FBXASC133FBXASC176";
	rename -uid "0A2807BB-4846-5C76-BE22-335D7AB4D190";
	setAttr ".t" -type "double3" 0 0.01 -0.01 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712" -p "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "A17AC50D-6DC9-5610-9A58-35726EB618C5";
	setAttr ".t" -type "double3" 0 0.09 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.468801 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC166FBXASC150" -p "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712";
	rename -uid "35621735-E3DF-5DE8-89A3-8C9C6921A325";
	setAttr ".t" -type "double3" 0 0.1950641 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 7.179394 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC160FBXASC173" -p "FBXASC233FBXASC166FBXASC150";
	rename -uid "0A641F07-7139-570A-A07A-FAA79CDEF9D5";
	setAttr ".t" -type "double3" 0 0.0502494 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -5.710593 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC161FBXASC231FBXASC155FBXASC174" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "963BA79B-4D6F-50D4-BFA1-053A2A2CC717";
	setAttr ".t" -type "double3" 0 0.427 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC231FBXASC155FBXASC174FBXASC046L" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "BB9BDBD4-9FB2-56F3-885A-134A22B506DF";
	setAttr ".t" -type "double3" 0.05 0.103 0.0441 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC231FBXASC155FBXASC174FBXASC046R" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "9F52969B-9727-542B-8E8E-CAF5512F4DED";
	setAttr ".t" -type "double3" -0.05 0.103 0.0441 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169PFBXASC046L" -p "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712";
	rename -uid "E65150C9-92F2-5C5D-ADFC-5EC7858D3D76";
	setAttr ".t" -type "double3" 0.025 0.1650739 -0.000769 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.468801 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169FBXASC046L" -p "FBXASC232FBXASC130FBXASC169PFBXASC046L";
	rename -uid "02398047-7C37-5FFE-938D-C11EDDB31020";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 3.166419 3.525429 -96.145286 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169CFBXASC046L" -p "FBXASC232FBXASC130FBXASC169FBXASC046L";
	rename -uid "61642C1D-F646-5D24-991D-FE48811EBCCA";
	setAttr ".t" -type "double3" 0 0.0906918 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -3.166419 3.525429 96.145286 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC149FBXASC046L" -p "FBXASC232FBXASC130FBXASC169CFBXASC046L";
	rename -uid "5AB02336-39CA-5032-A14D-7A4C6508F724";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -128.000113 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L" -p "FBXASC232FBXASC133FBXASC149FBXASC046L";
	rename -uid "78C9812A-43CA-59BC-824F-EEB94B964413";
	setAttr ".t" -type "double3" 0 0.1154999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000111 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L" -p "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L";
	rename -uid "224DB9EB-70E5-5F20-848F-29DDF6E6F3CA";
	setAttr ".t" -type "double3" 0 0.0945 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000203 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L";
	rename -uid "82E2E5C3-495F-529A-AFC1-A816E5D6BC66";
	setAttr ".t" -type "double3" 0 0.1045001 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000267 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L";
	rename -uid "C371E003-6AF9-5C9A-8BC2-966EAA276C29";
	setAttr ".t" -type "double3" 0 0.0855 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000098 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "8C8B848E-2D0C-5043-8892-A1F98EC53AAE";
	setAttr ".t" -type "double3" 0.0000002 0.0286 0.026 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 64.154883 48.188868 56.981859 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046L";
	rename -uid "CB11B2EB-DDFC-5AF3-B2E9-AA4D91D457AA";
	setAttr ".t" -type "double3" 0 0.0325004 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0.001253 0.002548 0.000838 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "BAEAF335-8A24-5768-A1C7-E37FB949681F";
	setAttr ".t" -type "double3" 0 0.0292495 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -0.000186 -0.000954 -0.000611 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "C671EC0A-DF8C-58D8-B2E5-77DBBDE2AC05";
	setAttr ".t" -type "double3" 0 0.0650002 0.0208 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "05CF67D0-61A2-5AD1-9160-28890A705E36";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L" -p "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L";
	rename -uid "7C954DFF-1E34-5C37-BDF7-DC179D0901C2";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "488B463F-BF45-5AAA-AE84-EF29282163B1";
	setAttr ".t" -type "double3" 0 0.0650002 0.0039 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "33428029-31CF-5E23-BD9B-C0825F1F644C";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L" -p "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L";
	rename -uid "901A7296-667E-533E-BDDC-30B2E07FEFA9";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "14AB56DE-BB69-5D1F-8264-0F93C322F15D";
	setAttr ".t" -type "double3" 0 0.0650002 -0.0234 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "61E6ECF0-1DCE-55AD-AB62-731234DA7484";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L" -p "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L";
	rename -uid "17FE6EAA-2066-5BAB-AA0E-CEAB4DE0D40B";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169PFBXASC046R" -p "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712";
	rename -uid "37B7AD48-4489-59EB-8E16-89F0EEFF3335";
	setAttr ".t" -type "double3" -0.025 0.1650739 -0.000769 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.468801 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169FBXASC046R" -p "FBXASC232FBXASC130FBXASC169PFBXASC046R";
	rename -uid "46451493-B96C-54E8-B55B-E6EC0806A867";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 3.166419 -3.525429 96.145286 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169CFBXASC046R" -p "FBXASC232FBXASC130FBXASC169FBXASC046R";
	rename -uid "DEFF65E8-BA5E-5AC4-AAAF-DDA9E786FDA0";
	setAttr ".t" -type "double3" 0 0.0906918 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -3.166419 -3.525429 -96.145286 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC149FBXASC046R" -p "FBXASC232FBXASC130FBXASC169CFBXASC046R";
	rename -uid "04623905-C1EB-5ED4-981E-35AB7A12238E";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 128.000113 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R" -p "FBXASC232FBXASC133FBXASC149FBXASC046R";
	rename -uid "D41873FC-1459-56F6-AB63-1FD8E50417BA";
	setAttr ".t" -type "double3" 0 0.1154999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000111 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R" -p "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R";
	rename -uid "F1C684AA-BAC2-5A6B-9202-836AB5B5DC9F";
	setAttr ".t" -type "double3" 0 0.0945 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000203 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R";
	rename -uid "CE672CF8-B697-58F2-9588-98597C673AB0";
	setAttr ".t" -type "double3" 0 0.1045001 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000267 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R";
	rename -uid "0EB87E23-87D6-526B-A06B-31DCE56337A9";
	setAttr ".t" -type "double3" 0 0.0855 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000098 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "883B7CB1-AE9B-51BB-BA8B-AFE5005C2B2C";
	setAttr ".t" -type "double3" -0.0000002 0.0286 0.026 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 64.154883 -48.188868 -56.981859 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046R";
	rename -uid "D855A483-530D-53CB-9D1F-D251FB8E6A7A";
	setAttr ".t" -type "double3" 0 0.0325004 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0.001253 -0.002548 -0.000838 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "FBB8F4C8-14E2-5C8D-B453-105D1CCEF759";
	setAttr ".t" -type "double3" 0 0.0292495 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -0.000186 0.000954 0.000611 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "07B517CA-97E5-5DEB-9DF9-D9A818DE1845";
	setAttr ".t" -type "double3" 0 0.0650002 0.0208 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "01D0596D-A294-544A-8978-629A9CBCD105";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R" -p "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R";
	rename -uid "A04DE2F1-5AE1-5965-AE30-CFA422D31B11";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "678CAAE4-C1DF-5D2B-BAF4-4DEEA5ED1AA2";
	setAttr ".t" -type "double3" 0 0.0650002 0.0039 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "768FD025-9AED-59BD-AB3B-57CA233E51CD";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R" -p "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R";
	rename -uid "0C5C5B61-2B64-55F0-B25C-C62881F48949";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "D4381A8D-B882-541D-A616-373E972DDBCD";
	setAttr ".t" -type "double3" 0 0.0650002 -0.0234 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "A52DBAF3-1E58-5726-97ED-576DEE387311";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R" -p "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R";
	rename -uid "EE9E8CA5-9DCE-578E-8409-6D39D3166BAE";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "6D845AEB-E33C-5B7C-A51A-EE890D210417";
	setAttr ".t" -type "double3" 0.064 0.11 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.342657 36.865703 -0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L" -p "FBXASC232FBXASC182FBXASC179FBXASC046L";
	rename -uid "D13E2F03-D323-53ED-B958-F3E73A46A60F";
	setAttr ".t" -type "double3" 0 0.3200625 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 4.014521 -36.865703 -0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L";
	rename -uid "D2E78564-7F04-5919-A824-CF1DE22E40C5";
	setAttr ".t" -type "double3" 0 0.3003265 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -70.942075 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC046L" -p "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "24E2E7DF-7D37-5E99-9459-BBA5CE2DD468";
	setAttr ".t" -type "double3" 0 0.1485564 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -21.72979 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179DFBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "8B44F6D8-74B7-5881-803E-1B652611C4BC";
	setAttr ".t" -type "double3" 0.064 0.11 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.342657 36.865703 -0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L" -p "FBXASC232FBXASC182FBXASC179DFBXASC046L";
	rename -uid "B5D0E85F-A59C-551B-B65B-8503644FB4BE";
	setAttr ".t" -type "double3" 0 0.3200625 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 4.014521 -36.865703 -0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L";
	rename -uid "C4FCBD2D-3104-5784-9F2D-74B1038CAA82";
	setAttr ".t" -type "double3" 0 0.3003265 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -70.942075 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046L" -p "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L";
	rename -uid "C797451A-0D9E-547D-A02A-890C706F93C1";
	setAttr ".t" -type "double3" 0 0.1039895 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L" -p "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170";
	rename -uid "9AC92D6C-18E6-59E2-9019-D45403B5A1B8";
	setAttr ".t" -type "double3" 0.062 0.07 -0.008 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L" -p "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L";
	rename -uid "A516ECB1-C5EC-5865-83C9-333185DF8153";
	setAttr ".t" -type "double3" 0 -0.138 -0.055 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "CDCD3247-F413-5FC2-94C9-C9B91F9022CC";
	setAttr ".t" -type "double3" -0.064 0.11 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.342657 -36.865703 0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R" -p "FBXASC232FBXASC182FBXASC179FBXASC046R";
	rename -uid "12680E24-D1CD-542B-88EC-D92FF8B669D4";
	setAttr ".t" -type "double3" 0 0.3200625 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 4.014521 36.865703 0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R";
	rename -uid "D6118119-EB6F-5392-AF9A-07439E4315E5";
	setAttr ".t" -type "double3" 0 0.3003265 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -70.942075 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC046R" -p "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "E49BB13D-CDC1-571B-A3F8-F71B5EA024A9";
	setAttr ".t" -type "double3" 0 0.1485564 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -21.72979 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179DFBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "FC372EEB-EC17-5261-B657-4D4317F7AE8E";
	setAttr ".t" -type "double3" -0.064 0.11 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.342657 -36.865703 0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R" -p "FBXASC232FBXASC182FBXASC179DFBXASC046R";
	rename -uid "523857C2-F5B1-56E0-B4DD-DAD2FEE46C46";
	setAttr ".t" -type "double3" 0 0.3200625 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 4.014521 36.865703 0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R";
	rename -uid "1965C64A-6C8B-550A-A52B-84A9FEF1EE37";
	setAttr ".t" -type "double3" 0 0.3003265 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -70.942075 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046R" -p "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R";
	rename -uid "DBACDE2D-03CD-5D4E-94B2-9A96B8481FF4";
	setAttr ".t" -type "double3" 0 0.1039895 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R" -p "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170";
	rename -uid "1C275A12-7242-50E2-B851-63A9B6F696F6";
	setAttr ".t" -type "double3" -0.062 0.07 -0.008 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R" -p "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R";
	rename -uid "5E11B3B4-BCBF-54E2-AC03-DFC39B20739C";
	setAttr ".t" -type "double3" 0 -0.138 -0.055 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "A9F57AEF-85C7-5509-A84B-DD4998CF4A9C";
	setAttr ".t" -type "double3" 0.1242 0.211 -0.0324 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -12.432413 -18.970537 -113.798079 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "99422215-E9A5-58D7-9D1F-6FB4BF6D48D4";
	setAttr ".t" -type "double3" 0 0.1060932 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -7.822062 10.472103 -48.247825 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L";
	rename -uid "602E77BA-BCEE-5A5A-AFE8-7636BC2304F4";
	setAttr ".t" -type "double3" 0 0.2018329 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 179.229835 78.773223 164.846369 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L";
	rename -uid "DAD00D80-5E7E-5816-81A8-75A846641B6B";
	setAttr ".t" -type "double3" 0 0.216135 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 164.544608 -44.948356 -166.551534 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "6DF063E1-8CE6-583C-BED8-2429DA0ED428";
	setAttr ".t" -type "double3" -0.1242 0.211 -0.0324 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -12.432413 18.970537 113.798079 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "1BACE464-D00D-52E1-B030-9AAED4076367";
	setAttr ".t" -type "double3" 0 0.1060932 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -7.822062 -10.472103 48.247825 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R";
	rename -uid "A204C15A-5614-5A38-85E1-8DC5CBABB1F2";
	setAttr ".t" -type "double3" 0 0.2018329 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 179.229835 -78.773223 -164.846369 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R";
	rename -uid "4FD4371A-10B8-5471-96E9-27611056BFB7";
	setAttr ".t" -type "double3" 0 0.216135 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 164.544608 44.948356 166.551534 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "AD8E1561-05FC-57E2-BB4C-6D480A98A4BD";
	setAttr ".t" -type "double3" 0 0.0192 -0.082937 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -25.502705 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145";
	rename -uid "18608C3A-EAB3-5D93-B5B4-BDDD9C1D1217";
	setAttr ".t" -type "double3" 0 0.1389374 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.95756 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "275E595B-FC6F-5012-BFD7-734D594CB698";
	setAttr ".t" -type "double3" 0.07442 0.0192 -0.058645 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -82.731845 -71.98597 65.206053 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "4F449F90-A9EE-5F0D-8E4C-84E64639369C";
	setAttr ".t" -type "double3" 0 0.1378873 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.403657 0.016443 -1.284361 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "3BD701D0-2CD7-580D-B40F-99D5BA47B2F9";
	setAttr ".t" -type "double3" 0.105246 0.0192 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 180 0 156.415315 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "917D3A58-DE2F-5666-ADB9-03A7F4028F3B";
	setAttr ".t" -type "double3" 0 0.1368294 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -1.84317 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "58620FFF-F564-5787-951A-87DFBA3EF33E";
	setAttr ".t" -type "double3" 0.07442 0.0192 0.058645 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 82.731845 71.98597 65.206053 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "4F28F609-A8FB-5FAB-9056-16C9157E7445";
	setAttr ".t" -type "double3" 0 0.1378873 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.403657 -0.016443 -1.284361 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "FAD4745C-0A14-5887-95AC-6AFEE2D833F0";
	setAttr ".t" -type "double3" 0 0.0192 0.082937 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 25.502705 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145";
	rename -uid "6C29E2A2-06E5-5ACE-8916-8F005756793B";
	setAttr ".t" -type "double3" 0 0.1389374 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.95756 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "C3521E90-257F-5A1D-92E9-02D8B7F05D31";
	setAttr ".t" -type "double3" -0.07442 0.0192 0.058645 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 82.731845 -71.98597 -65.206053 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "48A21EA3-03A7-585D-A991-2B9B0390956A";
	setAttr ".t" -type "double3" 0 0.1378873 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.403657 0.016443 1.284361 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "CA76AEF0-97CB-5876-BC44-63A08578ABB9";
	setAttr ".t" -type "double3" -0.105246 0.0192 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 180 0 -156.415315 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "8BB149AC-5E10-53E4-8EF2-AE0DC8EEDFAA";
	setAttr ".t" -type "double3" 0 0.1368294 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 1.84317 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "3A22DFE9-120E-5473-8E63-D4842959C9DA";
	setAttr ".t" -type "double3" -0.07442 0.0192 -0.058645 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -82.731845 71.98597 -65.206053 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "A39CE411-5368-5828-8381-BE8C01F01CE2";
	setAttr ".t" -type "double3" 0 0.1378873 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.403657 -0.016443 1.284361 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode transform -n "sakura_geo";
	rename -uid "A2099B21-4ADC-5654-975E-60525F54A38C";
createNode transform -n "sakura_lower" -p "sakura_geo";
	rename -uid "7E7A31C0-7ED9-5193-B5AD-703D02E6F737";
createNode mesh -n "sakura_lowerShape" -p "sakura_lower";
	rename -uid "68399F24-D5C1-501F-982B-101707452609";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_lowerShapeOrig" -p "sakura_lower";
	rename -uid "F33B7226-5DE7-5301-88EC-DAC69C69ED0C";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 97 ".vt[0:96]"  -8.32 62 0 -7.687 62 2.472 -5.883 62 4.568 -3.184 62 5.968 0 62 6.46 3.184 62 5.968
		 5.883 62 4.568 7.687 62 2.472 8.32 62 0 7.687 62 -2.472 5.883 62 -4.568 3.184 62 -5.968
		 0 62 -6.46 -3.184 62 -5.968 -5.883 62 -4.568 -7.687 62 -2.472 -10.92 66 0 -10.089 66 2.732
		 -7.722 66 5.049 -4.179 66 6.596 0 66 7.14 4.179 66 6.596 7.722 66 5.049 10.089 66 2.732
		 10.92 66 0 10.089 66 -2.732 7.722 66 -5.049 4.179 66 -6.596 0 66 -7.14 -4.179 66 -6.596
		 -7.722 66 -5.049 -10.089 66 -2.732 -11.024 72 0 -10.185 72 2.81 -7.795 72 5.193 -4.219 72 6.785
		 0 72 7.344 4.219 72 6.785 7.795 72 5.193 10.185 72 2.81 11.024 72 0 10.185 72 -2.81
		 7.795 72 -5.193 4.219 72 -6.785 0 72 -7.344 -4.219 72 -6.785 -7.795 72 -5.193 -10.185 72 -2.81
		 -9.152 78 0 -8.455 78 2.342 -6.471 78 4.327 -3.502 78 5.654 0 78 6.12 3.502 78 5.654
		 6.471 78 4.327 8.455 78 2.342 9.152 78 0 8.455 78 -2.342 6.471 78 -4.327 3.502 78 -5.654
		 0 78 -6.12 -3.502 78 -5.654 -6.471 78 -4.327 -8.455 78 -2.342 -8.112 83 0 -7.495 83 2.186
		 -5.736 83 4.039 -3.104 83 5.277 0 83 5.712 3.104 83 5.277 5.736 83 4.039 7.495 83 2.186
		 8.112 83 0 7.495 83 -2.186 5.736 83 -4.039 3.104 83 -5.277 0 83 -5.712 -3.104 83 -5.277
		 -5.736 83 -4.039 -7.495 83 -2.186 -8.736 87 0 -8.071 87 2.446 -6.177 87 4.52 -3.343 87 5.905
		 0 87 6.392 3.343 87 5.905 6.177 87 4.52 8.071 87 2.446 8.736 87 0 8.071 87 -2.446
		 6.177 87 -4.52 3.343 87 -5.905 0 87 -6.392 -3.343 87 -5.905 -6.177 87 -4.52 -8.071 87 -2.446
		 0 62 0;
	setAttr -s 192 ".ed[0:191]"  0 1 1 1 17 1 17 16 1 16 0 1 1 2 1 2 18 1
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
		 5 96 1 4 96 1 3 96 1 2 96 1 1 96 1 0 96 1;
	setAttr -s 96 -ch 368 ".fc[0:95]" -type "polyFaces" 
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
		f 3 -47 -178 -192;
createNode skinCluster -n "sakura_lower_skinCluster";
	rename -uid "3AD96134-5456-50E1-96FD-C5FB1A8DF328";
	setAttr -s 97 ".wl";
	setAttr ".wl[0:96].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
		1 0 1;
	setAttr -s 3 ".pm";
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 -0.01 0 0 0 0 -0.01 0 0 0.8 0 1;
	setAttr ".pm[1]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -0.8 0 1;
	setAttr ".pm[2]" -type "matrix" 0.01 0 0 0 0 0.0099967143 0.000256326 0 0 -0.000256326 0.0099967143 0 0 -0.8897075735 -0.0228130147 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 3 ".ma";
	setAttr -s 3 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_3b4a86";
	rename -uid "ADABC123-0CAA-5311-9C9A-201B1A094EE5";
	setAttr ".c" -type "float3" 0.04374 0.06848 0.2384 ;
createNode shadingEngine -n "paint_3b4a86SG";
	rename -uid "4867E85A-4499-53CC-BA6A-2D8E3A9A956C";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_upper" -p "sakura_geo";
	rename -uid "EE633785-14CD-537E-83C6-944E406C187D";
createNode mesh -n "sakura_upperShape" -p "sakura_upper";
	rename -uid "246BEDA0-D15B-5412-8661-9374D3E6C1F6";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_upperShapeOrig" -p "sakura_upper";
	rename -uid "DAADF669-75B7-5B3A-A99B-E9DFB63F8844";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 275 ".vt[0:274]"  -8.736 87 0 -8.071 87 2.446 -6.177 87 4.52 -3.343 87 5.905 0 87 6.392 3.343 87 5.905
		 6.177 87 4.52 8.071 87 2.446 8.736 87 0 8.071 87 -2.446 6.177 87 -4.52 3.343 87 -5.905
		 0 87 -6.392 -3.343 87 -5.905 -6.177 87 -4.52 -8.071 87 -2.446 -9.776 94.425 0 -9.032 94.425 2.862
		 -6.913 94.425 5.289 -3.741 94.425 6.911 0 94.425 7.48 3.741 94.425 6.911 6.913 94.425 5.289 9.032 94.425 2.862
		 9.776 94.425 0 9.032 94.425 -2.862 6.913 94.425 -5.289 3.741 94.425 -6.911 0 94.425 -7.48 -3.741 94.425 -6.911
		 -6.913 94.425 -5.289 -9.032 94.425 -2.862 -10.192 100.625 0 -9.416 100.625 2.602 -7.207 100.625 4.808 -3.9 100.625 6.282
		 0 100.625 6.8 3.9 100.625 6.282 7.207 100.625 4.808 9.416 100.625 2.602 10.192 100.625 0 9.416 100.625 -2.602
		 7.207 100.625 -4.808 3.9 100.625 -6.282 0 100.625 -6.8 -3.9 100.625 -6.282 -7.207 100.625 -4.808 -9.416 100.625 -2.602
		 -9.152 106 0 -8.455 106 2.03 -6.471 106 3.75 -3.502 106 4.9 0 106 5.304 3.502 106 4.9
		 6.471 106 3.75 8.455 106 2.03 9.152 106 0 8.455 106 -2.03 6.471 106 -3.75 3.502 106 -4.9
		 0 106 -5.304 -3.502 106 -4.9 -6.471 106 -3.75 -8.455 106 -2.03 -4.784 108.3 0 -4.42 108.3 1.457
		 -3.383 108.3 2.693 -1.831 108.3 3.518 0 108.3 3.808 1.831 108.3 3.518 3.383 108.3 2.693 4.42 108.3 1.457
		 4.784 108.3 0 4.42 108.3 -1.457 3.383 108.3 -2.693 1.831 108.3 -3.518 0 108.3 -3.808 -1.831 108.3 -3.518
		 -3.383 108.3 -2.693 -4.42 108.3 -1.457 0 108.3 0 11.118 110.509 0 10.747 110.034 2.25 9.733 108.736 3.897
		 8.348 106.963 4.5 6.963 105.19 3.897 5.949 103.892 2.25 5.577 103.417 0 5.949 103.892 -2.25 6.963 105.19 -3.897
		 8.348 106.963 -4.5 9.733 108.736 -3.897 10.747 110.034 -2.25 12.621 109.183 0 12.259 108.72 2.19 11.272 107.457 3.793
		 9.924 105.731 4.38 8.576 104.006 3.793 7.589 102.742 2.19 7.227 102.28 0 7.589 102.742 -2.19 8.576 104.006 -3.793
		 9.924 105.731 -4.38 11.272 107.457 -3.793 12.259 108.72 -2.19 14.123 107.857 0 13.771 107.407 2.13 12.811 106.178 3.689
		 11.5 104.5 4.26 10.189 102.822 3.689 9.229 101.593 2.13 8.877 101.143 0 9.229 101.593 -2.13 10.189 102.822 -3.689
		 11.5 104.5 -4.26 12.811 106.178 -3.689 13.771 107.407 -2.13 16.017 106.123 0 15.682 105.695 2.03 14.767 104.524 3.516
		 13.517 102.924 4.06 12.268 101.324 3.516 11.353 100.153 2.03 11.018 99.725 0 11.353 100.153 -2.03 12.268 101.324 -3.516
		 13.517 102.924 -4.06 14.767 104.524 -3.516 15.682 105.695 -2.03 17.911 104.39 0 17.593 103.982 1.93 16.723 102.869 3.343
		 15.535 101.348 3.86 14.346 99.827 3.343 13.477 98.714 1.93 13.158 98.306 0 13.477 98.714 -1.93 14.346 99.827 -3.343
		 15.535 101.348 -3.86 16.723 102.869 -3.343 17.593 103.982 -1.93 19.805 102.656 0 19.503 102.269 1.83 18.679 101.214 3.17
		 17.552 99.772 3.66 16.425 98.33 3.17 15.6 97.274 1.83 15.299 96.888 0 15.6 97.274 -1.83 16.425 98.33 -3.17
		 17.552 99.772 -3.66 18.679 101.214 -3.17 19.503 102.269 -1.83 22.081 101.411 0 21.745 100.98 2.04 20.825 99.803 3.533
		 19.569 98.196 4.08 18.313 96.588 3.533 17.394 95.411 2.04 17.057 94.981 0 17.394 95.411 -2.04 18.313 96.588 -3.533
		 19.569 98.196 -4.08 20.825 99.803 -3.533 21.745 100.98 -2.04 24.357 100.166 0 23.986 99.691 2.25 22.972 98.393 3.897
		 21.587 96.62 4.5 20.201 94.847 3.897 19.187 93.549 2.25 18.816 93.073 0 19.187 93.549 -2.25 20.201 94.847 -3.897
		 21.587 96.62 -4.5 22.972 98.393 -3.897 23.986 99.691 -2.25 8.348 106.963 0 -5.577 103.417 0 -5.949 103.892 2.25
		 -6.963 105.19 3.897 -8.348 106.963 4.5 -9.733 108.736 3.897 -10.747 110.034 2.25 -11.118 110.509 0 -10.747 110.034 -2.25
		 -9.733 108.736 -3.897 -8.348 106.963 -4.5 -6.963 105.19 -3.897 -5.949 103.892 -2.25 -7.227 102.28 0 -7.589 102.742 2.19
		 -8.576 104.006 3.793 -9.924 105.731 4.38 -11.272 107.457 3.793 -12.259 108.72 2.19 -12.621 109.183 0 -12.259 108.72 -2.19
		 -11.272 107.457 -3.793 -9.924 105.731 -4.38 -8.576 104.006 -3.793 -7.589 102.742 -2.19 -8.877 101.143 0 -9.229 101.593 2.13
		 -10.189 102.822 3.689 -11.5 104.5 4.26 -12.811 106.178 3.689 -13.771 107.407 2.13 -14.123 107.857 0 -13.771 107.407 -2.13
		 -12.811 106.178 -3.689 -11.5 104.5 -4.26 -10.189 102.822 -3.689 -9.229 101.593 -2.13 -11.018 99.725 0 -11.353 100.153 2.03
		 -12.268 101.324 3.516 -13.517 102.924 4.06 -14.767 104.524 3.516 -15.682 105.695 2.03 -16.017 106.123 0 -15.682 105.695 -2.03
		 -14.767 104.524 -3.516 -13.517 102.924 -4.06 -12.268 101.324 -3.516 -11.353 100.153 -2.03 -13.158 98.306 0 -13.477 98.714 1.93
		 -14.346 99.827 3.343 -15.535 101.348 3.86 -16.723 102.869 3.343 -17.593 103.982 1.93 -17.911 104.39 0 -17.593 103.982 -1.93
		 -16.723 102.869 -3.343 -15.535 101.348 -3.86 -14.346 99.827 -3.343 -13.477 98.714 -1.93 -15.299 96.888 0 -15.6 97.274 1.83
		 -16.425 98.33 3.17 -17.552 99.772 3.66 -18.679 101.214 3.17 -19.503 102.269 1.83 -19.805 102.656 0 -19.503 102.269 -1.83
		 -18.679 101.214 -3.17 -17.552 99.772 -3.66 -16.425 98.33 -3.17 -15.6 97.274 -1.83 -17.057 94.981 0 -17.394 95.411 2.04
		 -18.313 96.588 3.533 -19.569 98.196 4.08 -20.825 99.803 3.533 -21.745 100.98 2.04 -22.081 101.411 0 -21.745 100.98 -2.04
		 -20.825 99.803 -3.533 -19.569 98.196 -4.08 -18.313 96.588 -3.533 -17.394 95.411 -2.04 -18.816 93.073 0 -19.187 93.549 2.25
		 -20.201 94.847 3.897 -21.587 96.62 4.5 -22.972 98.393 3.897 -23.986 99.691 2.25 -24.357 100.166 0 -23.986 99.691 -2.25
		 -22.972 98.393 -3.897 -21.587 96.62 -4.5 -20.201 94.847 -3.897 -19.187 93.549 -2.25 -8.348 106.963 0;
	setAttr -s 544 ".ed[0:543]"  0 1 1 1 17 1 17 16 1 16 0 1 1 2 1 2 18 1
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
		 175 174 1 164 176 1 176 175 1 165 176 1 91 177 1 177 92 1
		 90 177 1 89 177 1 88 177 1 87 177 1 86 177 1 85 177 1
		 84 177 1 83 177 1 82 177 1 81 177 1 178 179 1 179 191 1
		 191 190 1 190 178 1 179 180 1 180 192 1 192 191 1 180 181 1
		 181 193 1 193 192 1 181 182 1 182 194 1 194 193 1 182 183 1
		 183 195 1 195 194 1 183 184 1 184 196 1 196 195 1 184 185 1
		 185 197 1 197 196 1 185 186 1 186 198 1 198 197 1 186 187 1
		 187 199 1 199 198 1 187 188 1 188 200 1 200 199 1 188 189 1
		 189 201 1 201 200 1 189 178 1 190 201 1 191 203 1 203 202 1
		 202 190 1 192 204 1 204 203 1 193 205 1 205 204 1 194 206 1
		 206 205 1 195 207 1 207 206 1 196 208 1 208 207 1 197 209 1
		 209 208 1 198 210 1 210 209 1 199 211 1 211 210 1 200 212 1
		 212 211 1 201 213 1 213 212 1 202 213 1 203 215 1 215 214 1
		 214 202 1 204 216 1 216 215 1 205 217 1 217 216 1 206 218 1
		 218 217 1 207 219 1 219 218 1 208 220 1 220 219 1 209 221 1
		 221 220 1 210 222 1 222 221 1 211 223 1 223 222 1 212 224 1
		 224 223 1 213 225 1 225 224 1 214 225 1 215 227 1 227 226 1
		 226 214 1 216 228 1 228 227 1 217 229 1 229 228 1 218 230 1
		 230 229 1 219 231 1 231 230 1 220 232 1 232 231 1 221 233 1
		 233 232 1 222 234 1 234 233 1 223 235 1 235 234 1 224 236 1
		 236 235 1 225 237 1 237 236 1 226 237 1 227 239 1 239 238 1
		 238 226 1 228 240 1 240 239 1 229 241 1 241 240 1 230 242 1
		 242 241 1 231 243 1 243 242 1 232 244 1 244 243 1 233 245 1
		 245 244 1 234 246 1 246 245 1 235 247 1 247 246 1 236 248 1
		 248 247 1 237 249 1 249 248 1 238 249 1 239 251 1 251 250 1
		 250 238 1 240 252 1 252 251 1 241 253 1 253 252 1 242 254 1
		 254 253 1 243 255 1 255 254 1 244 256 1 256 255 1 245 257 1
		 257 256 1 246 258 1 258 257 1 247 259 1 259 258 1 248 260 1
		 260 259 1 249 261 1 261 260 1 250 261 1 251 263 1 263 262 1
		 262 250 1 252 264 1 264 263 1 253 265 1 265 264 1 254 266 1
		 266 265 1 255 267 1 267 266 1 256 268 1 268 267 1 257 269 1
		 269 268 1 258 270 1 270 269 1 259 271 1 271 270 1 260 272 1
		 272 271 1 261 273 1 273 272 1 262 273 1 188 274 1 274 189 1
		 187 274 1 186 274 1 185 274 1 184 274 1 183 274 1 182 274 1
		 181 274 1 180 274 1 179 274 1 178 274 1;
	setAttr -s 272 -ch 1048 ".fc[0:271]" -type "polyFaces" 
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
		f 3 -192 340 341
		f 3 -189 342 -341
		f 3 -186 343 -343
		f 3 -183 344 -344
		f 3 -180 345 -345
		f 3 -177 346 -346
		f 3 -174 347 -347
		f 3 -171 348 -348
		f 3 -168 349 -349
		f 3 -165 350 -350
		f 3 -161 351 -351
		f 3 -195 -342 -352
		f 4 352 353 354 355
		f 4 356 357 358 -354
		f 4 359 360 361 -358
		f 4 362 363 364 -361
		f 4 365 366 367 -364
		f 4 368 369 370 -367
		f 4 371 372 373 -370
		f 4 374 375 376 -373
		f 4 377 378 379 -376
		f 4 380 381 382 -379
		f 4 383 384 385 -382
		f 4 386 -356 387 -385
		f 4 -355 388 389 390
		f 4 -359 391 392 -389
		f 4 -362 393 394 -392
		f 4 -365 395 396 -394
		f 4 -368 397 398 -396
		f 4 -371 399 400 -398
		f 4 -374 401 402 -400
		f 4 -377 403 404 -402
		f 4 -380 405 406 -404
		f 4 -383 407 408 -406
		f 4 -386 409 410 -408
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
		f 3 -384 532 533
		f 3 -381 534 -533
		f 3 -378 535 -535
		f 3 -375 536 -536
		f 3 -372 537 -537
		f 3 -369 538 -538
		f 3 -366 539 -539
		f 3 -363 540 -540
		f 3 -360 541 -541
		f 3 -357 542 -542
		f 3 -353 543 -543
		f 3 -387 -534 -544;
createNode skinCluster -n "sakura_upper_skinCluster";
	rename -uid "60F68195-D2D7-5E42-A1B4-989233680E02";
	setAttr -s 275 ".wl";
	setAttr ".wl[0:274].w"
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
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.9094 3 0.0906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		2 2 0.1094 3 0.8906
		1 2 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.9094 5 0.0906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		2 4 0.1094 5 0.8906
		1 4 1;
	setAttr -s 6 ".pm";
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -0.8 0 1;
	setAttr ".pm[1]" -type "matrix" 0.01 0 0 0 0 0.0099967143 0.000256326 0 0 -0.000256326 0.0099967143 0 0 -0.8897075735 -0.0228130147 1;
	setAttr ".pm[2]" -type "matrix" -0.0061566303 0.0078800954 0 0 -0.0078800954 -0.0061566303 0 0 0 0 0.01 0 0.8942712184 0.5527467665 0 1;
	setAttr ".pm[3]" -type "matrix" -0.006156615 0.0078801074 0 0 -0.0078801074 -0.006156615 0 0 0 0 0.01 0 0.8942720678 0.4372451587 0 1;
	setAttr ".pm[4]" -type "matrix" -0.0061566303 -0.0078800954 0 0 0.0078800954 -0.0061566303 0 0 0 0 0.01 0 -0.8942712184 0.5527467665 0 1;
	setAttr ".pm[5]" -type "matrix" -0.006156615 -0.0078801074 0 0 0.0078801074 -0.006156615 0 0 0 0 0.01 0 -0.8942720678 0.4372451587 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 6 ".ma";
	setAttr -s 6 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffffff";
	rename -uid "A7A24878-A9F6-5F84-9790-1D7C4D34B239";
	setAttr ".c" -type "float3" 1 1 1 ;
createNode shadingEngine -n "paint_ffffffSG";
	rename -uid "D82DD9C6-0C2D-5C6C-A65D-1E5E16A3F743";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_skin" -p "sakura_geo";
	rename -uid "E2211537-6A3F-5362-A131-458F24EB4688";
createNode mesh -n "sakura_skinShape" -p "sakura_skin";
	rename -uid "8F882B29-7A62-5A15-8BEC-AFA030F77377";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_skinShapeOrig" -p "sakura_skin";
	rename -uid "5CFCC421-A98E-5E85-B6AB-2F7FEA474891";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 1266 ".vt[0:1265]"  -2.9 105.5 -0.3 -2.346 105.5 1.405 -0.896 105.5 2.458 0.896 105.5 2.458 2.346 105.5 1.405 2.9 105.5 -0.3
		 2.346 105.5 -2.005 0.896 105.5 -3.058 -0.896 105.5 -3.058 -2.346 105.5 -2.005 -2.9 108.5 -0.3 -2.346 108.5 1.405
		 -0.896 108.5 2.458 0.896 108.5 2.458 2.346 108.5 1.405 2.9 108.5 -0.3 2.346 108.5 -2.005 0.896 108.5 -3.058
		 -0.896 108.5 -3.058 -2.346 108.5 -2.005 -2.9 110.5 -0.3 -2.346 110.5 1.405 -0.896 110.5 2.458 0.896 110.5 2.458
		 2.346 110.5 1.405 2.9 110.5 -0.3 2.346 110.5 -2.005 0.896 110.5 -3.058 -0.896 110.5 -3.058 -2.346 110.5 -2.005
		 -2.9 115.5 -0.3 -2.346 115.5 1.405 -0.896 115.5 2.458 0.896 115.5 2.458 2.346 115.5 1.405 2.9 115.5 -0.3
		 2.346 115.5 -2.005 0.896 115.5 -3.058 -0.896 115.5 -3.058 -2.346 115.5 -2.005 -2.9 119.5 -0.3 -2.346 119.5 1.405
		 -0.896 119.5 2.458 0.896 119.5 2.458 2.346 119.5 1.405 2.9 119.5 -0.3 2.346 119.5 -2.005 0.896 119.5 -3.058
		 -0.896 119.5 -3.058 -2.346 119.5 -2.005 0 105.5 -0.3 0 119.5 -0.3 12.938 107.64 0 12.661 107.286 1.68
		 11.904 106.316 2.91 10.87 104.993 3.36 9.835 103.669 2.91 9.078 102.7 1.68 8.801 102.345 0 9.078 102.7 -1.68
		 9.835 103.669 -2.91 10.87 104.993 -3.36 11.904 106.316 -2.91 12.661 107.286 -1.68 15.01 105.907 0 14.741 105.562 1.635
		 14.004 104.619 2.832 12.997 103.33 3.27 11.991 102.042 2.832 11.254 101.099 1.635 10.984 100.753 0 11.254 101.099 -1.635
		 11.991 102.042 -2.832 12.997 103.33 -3.27 14.004 104.619 -2.832 14.741 105.562 -1.635 17.083 104.174 0 16.82 103.838 1.59
		 16.104 102.921 2.754 15.125 101.668 3.18 14.146 100.415 2.754 13.429 99.498 1.59 13.167 99.162 0 13.429 99.498 -1.59
		 14.146 100.415 -2.754 15.125 101.668 -3.18 16.104 102.921 -2.754 16.82 103.838 -1.59 19.155 102.441 0 18.9 102.114 1.545
		 18.204 101.223 2.676 17.252 100.006 3.09 16.301 98.788 2.676 15.605 97.897 1.545 15.35 97.571 0 15.605 97.897 -1.545
		 16.301 98.788 -2.676 17.252 100.006 -3.09 18.204 101.223 -2.676 18.9 102.114 -1.545 21.227 100.707 0 20.98 100.391 1.5
		 20.304 99.525 2.598 19.38 98.343 3 18.457 97.161 2.598 17.781 96.296 1.5 17.533 95.979 0 17.781 96.296 -1.5
		 18.457 97.161 -2.598 19.38 98.343 -3 20.304 99.525 -2.598 20.98 100.391 -1.5 23.132 99.086 0 22.894 98.78 1.448
		 22.241 97.945 2.507 21.35 96.804 2.895 20.459 95.664 2.507 19.807 94.829 1.448 19.568 94.523 0 19.807 94.829 -1.447
		 20.459 95.664 -2.507 21.35 96.804 -2.895 22.241 97.945 -2.507 22.894 98.78 -1.448 25.038 97.464 0 24.808 97.169 1.395
		 24.179 96.364 2.416 23.32 95.265 2.79 22.461 94.166 2.416 21.833 93.361 1.395 21.602 93.067 0 21.833 93.361 -1.395
		 22.461 94.166 -2.416 23.32 95.265 -2.79 24.179 96.364 -2.416 24.808 97.169 -1.395 26.943 95.842 0 26.722 95.558 1.343
		 26.117 94.784 2.325 25.29 93.726 2.685 24.464 92.668 2.325 23.859 91.894 1.343 23.637 91.61 0 23.859 91.894 -1.342
		 24.464 92.668 -2.325 25.29 93.726 -2.685 26.117 94.784 -2.325 26.722 95.558 -1.343 28.849 94.22 0 28.636 93.947 1.29
		 28.054 93.203 2.234 27.26 92.187 2.58 26.466 91.17 2.234 25.885 90.426 1.29 25.672 90.154 0 25.885 90.426 -1.29
		 26.466 91.17 -2.234 27.26 92.187 -2.58 28.054 93.203 -2.234 28.636 93.947 -1.29 30.777 92.79 0 30.559 92.511 1.32
		 29.964 91.749 2.286 29.151 90.709 2.64 28.339 89.669 2.286 27.744 88.908 1.32 27.526 88.629 0 27.744 88.908 -1.32
		 28.339 89.669 -2.286 29.151 90.709 -2.64 29.964 91.749 -2.286 30.559 92.511 -1.32 32.705 91.359 0 32.482 91.074 1.35
		 31.874 90.295 2.338 31.043 89.232 2.7 30.212 88.168 2.338 29.603 87.389 1.35 29.38 87.104 0 29.603 87.389 -1.35
		 30.212 88.168 -2.338 31.043 89.232 -2.7 31.874 90.295 -2.338 32.482 91.074 -1.35 34.615 89.689 0 34.404 89.419 1.28
		 33.827 88.681 2.217 33.039 87.672 2.56 32.251 86.663 2.217 31.674 85.925 1.28 31.463 85.655 0 31.674 85.925 -1.28
		 32.251 86.663 -2.217 33.039 87.672 -2.56 33.827 88.681 -2.217 34.404 89.419 -1.28 36.525 88.019 0 36.326 87.764 1.21
		 35.78 87.066 2.096 35.035 86.112 2.42 34.29 85.159 2.096 33.745 84.461 1.21 33.545 84.205 0 33.745 84.461 -1.21
		 34.29 85.159 -2.096 35.035 86.112 -2.42 35.78 87.066 -2.096 36.326 87.764 -1.21 38.435 86.349 0 38.247 86.109 1.14
		 37.733 85.451 1.975 37.032 84.553 2.28 36.33 83.654 1.975 35.816 82.997 1.14 35.628 82.756 0 35.816 82.997 -1.14
		 36.33 83.654 -1.975 37.032 84.553 -2.28 37.733 85.451 -1.975 38.247 86.109 -1.14 40.345 84.679 0 40.169 84.453 1.07
		 39.687 83.836 1.853 39.028 82.993 2.14 38.369 82.15 1.853 37.887 81.532 1.07 37.71 81.307 0 37.887 81.532 -1.07
		 38.369 82.15 -1.853 39.028 82.993 -2.14 39.687 83.836 -1.853 40.169 84.453 -1.07 42.255 83.009 0 42.09 82.798 1
		 41.64 82.221 1.732 41.024 81.433 2 40.408 80.645 1.732 39.958 80.068 1 39.793 79.857 0 39.958 80.068 -1
		 40.408 80.645 -1.732 41.024 81.433 -2 41.64 82.221 -1.732 42.09 82.798 -1 44.166 81.339 0 44.012 81.143 0.93
		 43.593 80.606 1.611 43.02 79.874 1.86 42.448 79.141 1.611 42.029 78.604 0.93 41.875 78.408 0 42.029 78.604 -0.93
		 42.448 79.141 -1.611 43.02 79.874 -1.86 43.593 80.606 -1.611 44.012 81.143 -0.93 10.87 104.993 0 43.02 79.874 0
		 43.401 82.05 0 43.172 81.757 1.223 42.572 80.989 1.978 41.83 80.039 1.978 41.23 79.271 1.223 41 78.977 0
		 41.23 79.271 -1.223 41.83 80.039 -1.978 42.572 80.989 -1.978 43.172 81.757 -1.223 45.678 80.107 0 45.464 79.833 1.834
		 44.903 79.116 2.967 44.211 78.23 2.967 43.651 77.513 1.834 43.437 77.239 0 43.651 77.513 -1.834 44.211 78.23 -2.967
		 44.903 79.116 -2.967 45.464 79.833 -1.834 48.671 77.604 0 48.472 77.349 2.063 47.952 76.683 3.338 47.309 75.86 3.338
		 46.789 75.195 2.063 46.59 74.94 0 46.789 75.195 -2.063 47.309 75.86 -3.338 47.952 76.683 -3.338 48.472 77.349 -2.063
		 49.228 76.839 0 49.06 76.623 1.987 48.619 76.06 3.215 48.075 75.363 3.215 47.635 74.8 1.987 47.467 74.585 0
		 47.635 74.8 -1.987 48.075 75.363 -3.215 48.619 76.06 -3.215 49.06 76.623 -1.987 42.201 80.514 0 48.347 75.712 0
		 48.231 77.04 2.21 47.93 76.656 3.223 47.33 75.888 3.223 47.03 75.504 2.21 47.33 75.888 1.197 47.93 76.656 1.197
		 49.842 75.583 2.21 49.59 75.261 3.054 49.086 74.615 3.054 48.833 74.293 2.21 49.086 74.615 1.366 49.59 75.261 1.366
		 51.453 74.127 2.21 51.249 73.865 2.885 50.841 73.343 2.885 50.637 73.082 2.21 50.841 73.343 1.535 51.249 73.865 1.535
		 53.065 72.67 2.21 52.908 72.47 2.717 52.596 72.07 2.717 52.44 71.871 2.21 52.596 72.07 1.703 52.908 72.47 1.703
		 47.63 76.272 2.21 52.752 72.27 2.21 48.271 77.091 0 47.95 76.682 1.081 47.31 75.862 1.081 46.99 75.452 0
		 47.31 75.862 -1.081 47.95 76.682 -1.081 50.08 75.466 0 49.811 75.122 0.901 49.274 74.434 0.901 49.005 74.09 0
		 49.274 74.434 -0.901 49.811 75.122 -0.901 51.89 73.841 0 51.672 73.563 0.721 51.237 73.005 0.721 51.019 72.727 0
		 51.237 73.005 -0.721 51.672 73.563 -0.721 53.7 72.216 0 53.533 72.003 0.54 53.201 71.577 0.54 53.034 71.364 0
		 53.201 71.577 -0.54 53.533 72.003 -0.54 47.63 76.272 0 53.367 71.79 0 48.191 76.989 -2.21 47.91 76.63 -1.264
		 47.35 75.913 -1.264 47.07 75.555 -2.21 47.35 75.913 -3.156 47.91 76.63 -3.156 49.672 75.647 -2.21 49.436 75.346 -1.422
		 48.966 74.744 -1.422 48.73 74.442 -2.21 48.966 74.744 -2.998 49.436 75.346 -2.998 51.153 74.305 -2.21 50.962 74.061 -1.58
		 50.581 73.574 -1.58 50.391 73.33 -2.21 50.581 73.574 -2.84 50.962 74.061 -2.84 52.634 72.963 -2.21 52.488 72.777 -1.737
		 52.197 72.404 -1.737 52.051 72.217 -2.21 52.197 72.404 -2.683 52.488 72.777 -2.683 47.63 76.272 -2.21 52.343 72.59 -2.21
		 46.036 78.113 1.8 45.996 78.946 2.525 45.235 78.946 3.325 44.512 78.113 3.4 44.552 77.28 2.675 45.314 77.28 1.875
		 47.993 76.512 3.846 47.959 77.245 4.484 47.288 77.245 5.188 46.653 76.512 5.254 46.687 75.779 4.616 47.358 75.779 3.912
		 49.746 75.071 5.697 49.716 75.704 6.248 49.137 75.704 6.856 48.588 75.071 6.913 48.618 74.438 6.362 49.197 74.438 5.754
		 51.396 73.711 7.45 51.371 74.244 7.914 50.883 74.244 8.427 50.421 73.711 8.475 50.446 73.178 8.011 50.934 73.178 7.498
		 45.274 78.113 2.6 50.908 73.711 7.962 14.006 71.574 -0.049 12.99 71.651 3.745 10.212 71.721 6.523 6.417 71.763 7.54
		 2.622 71.768 6.523 -0.156 71.733 3.745 -1.173 71.668 -0.049 -0.157 71.591 -3.843 2.621 71.522 -6.621 6.415 71.479 -7.638
		 10.211 71.474 -6.621 12.989 71.509 -3.843 13.734 67.644 0.025 12.751 67.719 3.712 10.064 67.786 6.411 6.393 67.828 7.399
		 2.721 67.832 6.411 0.034 67.798 3.712 -0.951 67.735 0.025 0.033 67.66 -3.663 2.72 67.593 -6.362 6.391 67.551 -7.35
		 10.062 67.547 -6.362 12.75 67.581 -3.663 13.462 63.714 0.098 12.512 63.787 3.678 9.915 63.852 6.299 6.368 63.892 7.258
		 2.821 63.896 6.299 0.223 63.863 3.678 -0.728 63.802 0.098 0.222 63.729 -3.482 2.819 63.664 -6.102 6.366 63.624 -7.061
		 9.914 63.619 -6.102 12.511 63.652 -3.482 13.19 59.784 0.172 12.273 59.854 3.645 9.767 59.918 6.187 6.343 59.957 7.117
		 2.92 59.961 6.187 0.413 59.929 3.645 -0.505 59.869 0.172 0.412 59.798 -3.301 2.918 59.735 -5.843 6.342 59.696 -6.773
		 9.766 59.692 -5.843 12.272 59.724 -3.301 12.918 55.854 0.246 12.034 55.922 3.611 9.619 55.983 6.075 6.319 56.021 6.977
		 3.019 56.025 6.075 0.603 55.994 3.611 -0.282 55.936 0.246 0.602 55.867 -3.12 3.017 55.806 -5.583 6.317 55.769 -6.485
		 9.617 55.765 -5.583 12.033 55.796 -3.12 12.445 52.089 0.316 11.621 52.153 3.471 9.37 52.21 5.78 6.295 52.245 6.626
		 3.22 52.249 5.78 0.969 52.219 3.471 0.144 52.165 0.316 0.968 52.101 -2.838 3.219 52.044 -5.148 6.294 52.009 -5.993
		 9.369 52.005 -5.148 11.62 52.035 -2.838 11.971 48.324 0.387 11.208 48.384 3.331 9.122 48.437 5.486 6.272 48.47 6.275
		 3.421 48.473 5.486 1.335 48.445 3.331 0.571 48.395 0.387 1.334 48.335 -2.557 3.42 48.281 -4.712 6.27 48.249 -5.501
		 9.121 48.246 -4.712 11.207 48.273 -2.557 11.498 44.559 0.458 10.795 44.614 3.191 8.873 44.664 5.191 6.248 44.694 5.924
		 3.623 44.697 5.191 1.701 44.671 3.191 0.997 44.624 0.458 1.7 44.569 -2.275 3.622 44.519 -4.276 6.247 44.489 -5.008
		 8.872 44.486 -4.276 10.794 44.512 -2.275 11.025 40.794 0.528 10.382 40.845 3.051 8.625 40.891 4.897 6.224 40.918 5.573
		 3.824 40.921 4.897 2.067 40.897 3.051 1.423 40.854 0.528 2.066 40.802 -1.994 3.823 40.757 -3.84 6.223 40.729 -4.516
		 8.624 40.727 -3.84 10.381 40.751 -1.994 6.416 71.621 -0.049 6.224 40.824 0.528 -8.801 102.345 0 -9.078 102.7 1.68
		 -9.835 103.669 2.91 -10.87 104.993 3.36 -11.904 106.316 2.91 -12.661 107.286 1.68 -12.938 107.64 0 -12.661 107.286 -1.68
		 -11.904 106.316 -2.91 -10.87 104.993 -3.36 -9.835 103.669 -2.91 -9.078 102.7 -1.68 -10.984 100.753 0 -11.254 101.099 1.635
		 -11.991 102.042 2.832 -12.997 103.33 3.27 -14.004 104.619 2.832 -14.741 105.562 1.635 -15.01 105.907 0 -14.741 105.562 -1.635
		 -14.004 104.619 -2.832 -12.997 103.33 -3.27 -11.991 102.042 -2.832 -11.254 101.099 -1.635 -13.167 99.162 0 -13.429 99.498 1.59
		 -14.146 100.415 2.754 -15.125 101.668 3.18 -16.104 102.921 2.754 -16.82 103.838 1.59 -17.083 104.174 0 -16.82 103.838 -1.59
		 -16.104 102.921 -2.754 -15.125 101.668 -3.18 -14.146 100.415 -2.754 -13.429 99.498 -1.59 -15.35 97.571 0 -15.605 97.897 1.545
		 -16.301 98.788 2.676 -17.252 100.006 3.09 -18.204 101.223 2.676 -18.9 102.114 1.545 -19.155 102.441 0 -18.9 102.114 -1.545
		 -18.204 101.223 -2.676 -17.252 100.006 -3.09 -16.301 98.788 -2.676 -15.605 97.897 -1.545 -17.533 95.979 0 -17.781 96.296 1.5
		 -18.457 97.161 2.598 -19.38 98.343 3 -20.304 99.525 2.598 -20.98 100.391 1.5 -21.227 100.707 0 -20.98 100.391 -1.5
		 -20.304 99.525 -2.598 -19.38 98.343 -3 -18.457 97.161 -2.598 -17.781 96.296 -1.5 -19.568 94.523 0 -19.807 94.829 1.448
		 -20.459 95.664 2.507 -21.35 96.804 2.895 -22.241 97.945 2.507 -22.894 98.78 1.448 -23.132 99.086 0 -22.894 98.78 -1.447
		 -22.241 97.945 -2.507 -21.35 96.804 -2.895 -20.459 95.664 -2.507 -19.807 94.829 -1.448 -21.602 93.067 0 -21.833 93.361 1.395
		 -22.461 94.166 2.416 -23.32 95.265 2.79 -24.179 96.364 2.416 -24.808 97.169 1.395 -25.038 97.464 0 -24.808 97.169 -1.395
		 -24.179 96.364 -2.416 -23.32 95.265 -2.79 -22.461 94.166 -2.416 -21.833 93.361 -1.395 -23.637 91.61 0 -23.859 91.894 1.343
		 -24.464 92.668 2.325 -25.29 93.726 2.685 -26.117 94.784 2.325 -26.722 95.558 1.343 -26.943 95.842 0 -26.722 95.558 -1.342
		 -26.117 94.784 -2.325 -25.29 93.726 -2.685 -24.464 92.668 -2.325 -23.859 91.894 -1.343 -25.672 90.154 0 -25.885 90.426 1.29
		 -26.466 91.17 2.234 -27.26 92.187 2.58 -28.054 93.203 2.234 -28.636 93.947 1.29 -28.849 94.22 0 -28.636 93.947 -1.29
		 -28.054 93.203 -2.234 -27.26 92.187 -2.58 -26.466 91.17 -2.234 -25.885 90.426 -1.29 -27.526 88.629 0 -27.744 88.908 1.32
		 -28.339 89.669 2.286 -29.151 90.709 2.64 -29.964 91.749 2.286 -30.559 92.511 1.32 -30.777 92.79 0 -30.559 92.511 -1.32
		 -29.964 91.749 -2.286 -29.151 90.709 -2.64 -28.339 89.669 -2.286 -27.744 88.908 -1.32 -29.38 87.104 0 -29.603 87.389 1.35
		 -30.212 88.168 2.338 -31.043 89.232 2.7 -31.874 90.295 2.338 -32.482 91.074 1.35 -32.705 91.359 0 -32.482 91.074 -1.35
		 -31.874 90.295 -2.338 -31.043 89.232 -2.7 -30.212 88.168 -2.338 -29.603 87.389 -1.35 -31.463 85.655 0 -31.674 85.925 1.28
		 -32.251 86.663 2.217 -33.039 87.672 2.56 -33.827 88.681 2.217 -34.404 89.419 1.28 -34.615 89.689 0 -34.404 89.419 -1.28
		 -33.827 88.681 -2.217 -33.039 87.672 -2.56 -32.251 86.663 -2.217 -31.674 85.925 -1.28 -33.545 84.205 0 -33.745 84.461 1.21
		 -34.29 85.159 2.096 -35.035 86.112 2.42 -35.78 87.066 2.096 -36.326 87.764 1.21 -36.525 88.019 0 -36.326 87.764 -1.21
		 -35.78 87.066 -2.096 -35.035 86.112 -2.42 -34.29 85.159 -2.096 -33.745 84.461 -1.21 -35.628 82.756 0 -35.816 82.997 1.14
		 -36.33 83.654 1.975 -37.032 84.553 2.28 -37.733 85.451 1.975 -38.247 86.109 1.14 -38.435 86.349 0 -38.247 86.109 -1.14
		 -37.733 85.451 -1.975 -37.032 84.553 -2.28 -36.33 83.654 -1.975 -35.816 82.997 -1.14 -37.71 81.307 0 -37.887 81.532 1.07
		 -38.369 82.15 1.853 -39.028 82.993 2.14 -39.687 83.836 1.853 -40.169 84.453 1.07 -40.345 84.679 0 -40.169 84.453 -1.07
		 -39.687 83.836 -1.853 -39.028 82.993 -2.14 -38.369 82.15 -1.853 -37.887 81.532 -1.07 -39.793 79.857 0 -39.958 80.068 1
		 -40.408 80.645 1.732 -41.024 81.433 2 -41.64 82.221 1.732 -42.09 82.798 1 -42.255 83.009 0 -42.09 82.798 -1
		 -41.64 82.221 -1.732 -41.024 81.433 -2 -40.408 80.645 -1.732 -39.958 80.068 -1 -41.875 78.408 0 -42.029 78.604 0.93
		 -42.448 79.141 1.611 -43.02 79.874 1.86 -43.593 80.606 1.611 -44.012 81.143 0.93 -44.166 81.339 0 -44.012 81.143 -0.93
		 -43.593 80.606 -1.611 -43.02 79.874 -1.86 -42.448 79.141 -1.611 -42.029 78.604 -0.93 -10.87 104.993 0 -43.02 79.874 0
		 -41 78.977 0 -41.23 79.271 1.223 -41.83 80.039 1.978 -42.572 80.989 1.978 -43.172 81.757 1.223 -43.401 82.05 0
		 -43.172 81.757 -1.223 -42.572 80.989 -1.978 -41.83 80.039 -1.978 -41.23 79.271 -1.223 -43.437 77.239 0 -43.651 77.513 1.834
		 -44.211 78.23 2.967 -44.903 79.116 2.967 -45.464 79.833 1.834 -45.678 80.107 0 -45.464 79.833 -1.834 -44.903 79.116 -2.967
		 -44.211 78.23 -2.967 -43.651 77.513 -1.834 -46.59 74.94 0 -46.789 75.195 2.063 -47.309 75.86 3.338 -47.952 76.683 3.338
		 -48.472 77.349 2.063 -48.671 77.604 0 -48.472 77.349 -2.063 -47.952 76.683 -3.338 -47.309 75.86 -3.338 -46.789 75.195 -2.063
		 -47.467 74.585 0 -47.635 74.8 1.987 -48.075 75.363 3.215 -48.619 76.06 3.215 -49.06 76.623 1.987 -49.228 76.839 0
		 -49.06 76.623 -1.987 -48.619 76.06 -3.215 -48.075 75.363 -3.215 -47.635 74.8 -1.987 -42.201 80.514 0 -48.347 75.712 0
		 -47.03 75.504 2.21 -47.33 75.888 3.223 -47.93 76.656 3.223 -48.231 77.04 2.21 -47.93 76.656 1.197 -47.33 75.888 1.197
		 -48.833 74.293 2.21 -49.086 74.615 3.054 -49.59 75.261 3.054 -49.842 75.583 2.21 -49.59 75.261 1.366 -49.086 74.615 1.366
		 -50.637 73.082 2.21 -50.841 73.343 2.885 -51.249 73.865 2.885 -51.453 74.127 2.21 -51.249 73.865 1.535 -50.841 73.343 1.535
		 -52.44 71.871 2.21 -52.596 72.07 2.717 -52.908 72.47 2.717 -53.065 72.67 2.21 -52.908 72.47 1.703 -52.596 72.07 1.703
		 -47.63 76.272 2.21 -52.752 72.27 2.21 -46.99 75.452 0 -47.31 75.862 1.081 -47.95 76.682 1.081 -48.271 77.091 0
		 -47.95 76.682 -1.081 -47.31 75.862 -1.081 -49.005 74.09 0 -49.274 74.434 0.901 -49.811 75.122 0.901 -50.08 75.466 0
		 -49.811 75.122 -0.901 -49.274 74.434 -0.901 -51.019 72.727 0 -51.237 73.005 0.721 -51.672 73.563 0.721 -51.89 73.841 0
		 -51.672 73.563 -0.721 -51.237 73.005 -0.721 -53.034 71.364 0 -53.201 71.577 0.54 -53.533 72.003 0.54 -53.7 72.216 0
		 -53.533 72.003 -0.54 -53.201 71.577 -0.54 -47.63 76.272 0 -53.367 71.79 0 -47.07 75.555 -2.21 -47.35 75.913 -1.264
		 -47.91 76.63 -1.264 -48.191 76.989 -2.21 -47.91 76.63 -3.156 -47.35 75.913 -3.156 -48.73 74.442 -2.21 -48.966 74.744 -1.422
		 -49.436 75.346 -1.422 -49.672 75.647 -2.21 -49.436 75.346 -2.998 -48.966 74.744 -2.998 -50.391 73.33 -2.21 -50.581 73.574 -1.58
		 -50.962 74.061 -1.58 -51.153 74.305 -2.21 -50.962 74.061 -2.84 -50.581 73.574 -2.84 -52.051 72.217 -2.21 -52.197 72.404 -1.737
		 -52.488 72.777 -1.737 -52.634 72.963 -2.21 -52.488 72.777 -2.683 -52.197 72.404 -2.683 -47.63 76.272 -2.21 -52.343 72.59 -2.21
		 -44.512 78.113 3.4 -45.235 78.946 3.325 -45.996 78.946 2.525 -46.036 78.113 1.8 -45.314 77.28 1.875 -44.552 77.28 2.675
		 -46.653 76.512 5.254 -47.288 77.245 5.188 -47.959 77.245 4.484 -47.993 76.512 3.846 -47.358 75.779 3.912 -46.687 75.779 4.616
		 -48.588 75.071 6.913 -49.137 75.704 6.856 -49.716 75.704 6.248 -49.746 75.071 5.697 -49.197 74.438 5.754 -48.618 74.438 6.362
		 -50.421 73.711 8.475 -50.883 74.244 8.427 -51.371 74.244 7.914 -51.396 73.711 7.45 -50.934 73.178 7.498 -50.446 73.178 8.011
		 -45.274 78.113 2.6 -50.908 73.711 7.962 1.173 71.668 -0.049 0.156 71.733 3.745 -2.622 71.768 6.523 -6.417 71.763 7.54
		 -10.212 71.721 6.523 -12.99 71.651 3.745 -14.006 71.574 -0.049 -12.989 71.509 -3.843 -10.211 71.474 -6.621 -6.415 71.479 -7.638
		 -2.621 71.522 -6.621 0.157 71.591 -3.843 0.951 67.735 0.025 -0.034 67.798 3.712 -2.721 67.832 6.411 -6.393 67.828 7.399
		 -10.064 67.786 6.411 -12.751 67.719 3.712 -13.734 67.644 0.025 -12.75 67.581 -3.663 -10.062 67.547 -6.362 -6.391 67.551 -7.35
		 -2.72 67.593 -6.362 -0.033 67.66 -3.663 0.728 63.802 0.098 -0.223 63.863 3.678 -2.821 63.896 6.299 -6.368 63.892 7.258
		 -9.915 63.852 6.299 -12.512 63.787 3.678 -13.462 63.714 0.098 -12.511 63.652 -3.482 -9.914 63.619 -6.102 -6.366 63.624 -7.061
		 -2.819 63.664 -6.102 -0.222 63.729 -3.482 0.505 59.869 0.172 -0.413 59.929 3.645 -2.92 59.961 6.187 -6.343 59.957 7.117
		 -9.767 59.918 6.187 -12.273 59.854 3.645 -13.19 59.784 0.172 -12.272 59.724 -3.301 -9.766 59.692 -5.843 -6.342 59.696 -6.773
		 -2.918 59.735 -5.843 -0.412 59.798 -3.301 0.282 55.936 0.246 -0.603 55.994 3.611 -3.019 56.025 6.075 -6.319 56.021 6.977
		 -9.619 55.983 6.075 -12.034 55.922 3.611 -12.918 55.854 0.246 -12.033 55.796 -3.12 -9.617 55.765 -5.583 -6.317 55.769 -6.485
		 -3.017 55.806 -5.583 -0.602 55.867 -3.12 -0.144 52.165 0.316 -0.969 52.219 3.471 -3.22 52.249 5.78 -6.295 52.245 6.626
		 -9.37 52.21 5.78 -11.621 52.153 3.471 -12.445 52.089 0.316 -11.62 52.035 -2.838 -9.369 52.005 -5.148 -6.294 52.009 -5.993
		 -3.219 52.044 -5.148 -0.968 52.101 -2.838 -0.571 48.395 0.387 -1.335 48.445 3.331 -3.421 48.473 5.486 -6.272 48.47 6.275
		 -9.122 48.437 5.486 -11.208 48.384 3.331 -11.971 48.324 0.387 -11.207 48.273 -2.557 -9.121 48.246 -4.712 -6.27 48.249 -5.501
		 -3.42 48.281 -4.712 -1.334 48.335 -2.557 -0.997 44.624 0.458 -1.701 44.671 3.191 -3.623 44.697 5.191 -6.248 44.694 5.924
		 -8.873 44.664 5.191 -10.795 44.614 3.191 -11.498 44.559 0.458 -10.794 44.512 -2.275 -8.872 44.486 -4.276 -6.247 44.489 -5.008
		 -3.622 44.519 -4.276 -1.7 44.569 -2.275 -1.423 40.854 0.528 -2.067 40.897 3.051 -3.824 40.921 4.897 -6.224 40.918 5.573
		 -8.625 40.891 4.897 -10.382 40.845 3.051 -11.025 40.794 0.528 -10.381 40.751 -1.994 -8.624 40.727 -3.84 -6.223 40.729 -4.516
		 -3.823 40.757 -3.84 -2.066 40.802 -1.994 -6.416 71.621 -0.049 -6.224 40.824 0.528 0 113 9.324 0.228 113 9.277
		 0.441 113 9.138 0.624 113 8.918 0.764 113 8.631 0.852 113 8.297 0.882 113 7.938 0.852 113 7.579
		 0.764 113 7.245 0.624 113 6.958 0.441 113 6.738 0.228 113 6.599 0 113 6.552 -0.228 113 6.599
		 -0.441 113 6.738 -0.624 113 6.958 -0.764 113 7.245 -0.852 113 7.579 -0.882 113 7.938 -0.852 113 8.297
		 -0.764 113 8.631 -0.624 113 8.918 -0.441 113 9.138 -0.228 113 9.277 0 114.08 10.206 0.717 114.08 10.097
		 1.386 114.08 9.776 1.96 114.08 9.265 2.401 114.08 8.6 2.678 114.08 7.825 2.772 114.08 6.993 2.678 114.08 6.161
		 2.401 114.08 5.387 1.96 114.08 4.721 1.386 114.08 4.21 0.717 114.08 3.889 0 114.08 3.78 -0.717 114.08 3.889
		 -1.386 114.08 4.21 -1.96 114.08 4.721 -2.401 114.08 5.386 -2.678 114.08 6.161 -2.772 114.08 6.993 -2.678 114.08 7.825
		 -2.401 114.08 8.6 -1.96 114.08 9.265 -1.386 114.08 9.776 -0.717 114.08 10.097 0 115.7 10.836 1.304 115.7 10.656
		 2.52 115.7 10.127 3.564 115.7 9.286 4.365 115.7 8.19 4.868 115.7 6.914 5.04 115.7 5.544 4.868 115.7 4.174
		 4.365 115.7 2.898 3.564 115.7 1.802 2.52 115.7 0.961 1.304 115.7 0.432 0 115.7 0.252 -1.304 115.7 0.432
		 -2.52 115.7 0.961 -3.564 115.7 1.802 -4.365 115.7 2.898 -4.868 115.7 4.174 -5.04 115.7 5.544 -4.868 115.7 6.914
		 -4.365 115.7 8.19 -3.564 115.7 9.286 -2.52 115.7 10.127 -1.304 115.7 10.656 0 117.86 11.34 1.957 117.86 11.095
		 3.78 117.86 10.378 5.346 117.86 9.236 6.547 117.86 7.749 7.302 117.86 6.017 7.56 117.86 4.158 7.302 117.86 2.299
		 6.547 117.86 0.567 5.346 117.86 -0.92 3.78 117.86 -2.062 1.957 117.86 -2.779 0 117.86 -3.024 -1.957 117.86 -2.779
		 -3.78 117.86 -2.062 -5.346 117.86 -0.92 -6.547 117.86 0.567 -7.302 117.86 2.299 -7.56 117.86 4.158 -7.302 117.86 6.017
		 -6.547 117.86 7.749 -5.346 117.86 9.236 -3.78 117.86 10.378 -1.957 117.86 11.095 0 120.56 11.718 2.609 120.56 11.407
		 5.04 120.56 10.494 7.128 120.56 9.042 8.73 120.56 7.151 9.737 120.56 4.947 10.08 120.56 2.583 9.737 120.56 0.219
		 8.73 120.56 -1.984 7.128 120.56 -3.876 5.04 120.56 -5.328 2.609 120.56 -6.241 0 120.56 -6.552 -2.609 120.56 -6.241
		 -5.04 120.56 -5.328 -7.128 120.56 -3.876 -8.73 120.56 -1.985 -9.737 120.56 0.219 -10.08 120.56 2.583 -9.737 120.56 4.947
		 -8.73 120.56 7.151 -7.128 120.56 9.042 -5.04 120.56 10.494 -2.609 120.56 11.407 0 123.8 11.97 3.098 123.8 11.594
		 5.985 123.8 10.493 8.464 123.8 8.741 10.366 123.8 6.458 11.562 123.8 3.798 11.97 123.8 0.945 11.562 123.8 -1.908
		 10.366 123.8 -4.567 8.464 123.8 -6.851 5.985 123.8 -8.603 3.098 123.8 -9.704 0 123.8 -10.08 -3.098 123.8 -9.704
		 -5.985 123.8 -8.603 -8.464 123.8 -6.851 -10.366 123.8 -4.568 -11.562 123.8 -1.908 -11.97 123.8 0.945 -11.562 123.8 3.798
		 -10.366 123.8 6.458 -8.464 123.8 8.741 -5.985 123.8 10.493 -3.098 123.8 11.594 0 127.58 12.348 3.261 127.58 11.927
		 6.3 127.58 10.694 8.91 127.58 8.731 10.912 127.58 6.174 12.171 127.58 3.196 12.6 127.58 0 12.171 127.58 -3.196
		 10.912 127.58 -6.174 8.91 127.58 -8.731 6.3 127.58 -10.694 3.261 127.58 -11.927 0 127.58 -12.348 -3.261 127.58 -11.927
		 -6.3 127.58 -10.694 -8.91 127.58 -8.731 -10.912 127.58 -6.174 -12.171 127.58 -3.196 -12.6 127.58 0 -12.171 127.58 3.196
		 -10.912 127.58 6.174 -8.91 127.58 8.731 -6.3 127.58 10.694 -3.261 127.58 11.927 0 131.36 12.222 3.196 131.36 11.788
		 6.174 131.36 10.517 8.731 131.36 8.495 10.694 131.36 5.859 11.927 131.36 2.79 12.348 131.36 -0.504 11.927 131.36 -3.798
		 10.694 131.36 -6.867 8.731 131.36 -9.503 6.174 131.36 -11.525 3.196 131.36 -12.796 0 131.36 -13.23 -3.196 131.36 -12.796
		 -6.174 131.36 -11.525 -8.731 131.36 -9.503 -10.694 131.36 -6.867 -11.927 131.36 -3.798 -12.348 131.36 -0.504 -11.927 131.36 2.79
		 -10.694 131.36 5.859 -8.731 131.36 8.495 -6.174 131.36 10.517 -3.196 131.36 11.788 0 134.6 10.962 2.87 134.6 10.569
		 5.544 134.6 9.417 7.84 134.6 7.585 9.602 134.6 5.198 10.71 134.6 2.417 11.088 134.6 -0.567 10.71 134.6 -3.551
		 9.602 134.6 -6.331 7.84 134.6 -8.719 5.544 134.6 -10.551 2.87 134.6 -11.703 0 134.6 -12.096 -2.87 134.6 -11.703
		 -5.544 134.6 -10.551 -7.84 134.6 -8.719 -9.602 134.6 -6.332 -10.71 134.6 -3.551 -11.088 134.6 -0.567 -10.71 134.6 2.417
		 -9.602 134.6 5.198 -7.84 134.6 7.585 -5.544 134.6 9.417 -2.87 134.6 10.569 0 137.3 8.316 2.218 137.3 8.015
		 4.284 137.3 7.134 6.058 137.3 5.733 7.42 137.3 3.906 8.276 137.3 1.779 8.568 137.3 -0.504 8.276 137.3 -2.787
		 7.42 137.3 -4.914 6.058 137.3 -6.741 4.284 137.3 -8.142 2.218 137.3 -9.023 0 137.3 -9.324 -2.218 137.3 -9.023
		 -4.284 137.3 -8.142 -6.058 137.3 -6.741 -7.42 137.3 -4.914 -8.276 137.3 -2.787 -8.568 137.3 -0.504 -8.276 137.3 1.779
		 -7.42 137.3 3.906 -6.058 137.3 5.733 -4.284 137.3 7.134 -2.218 137.3 8.015 0 139.19 4.41 1.239 139.19 4.245
		 2.394 139.19 3.76 3.386 139.19 2.989 4.147 139.19 1.985 4.625 139.19 0.815 4.788 139.19 -0.441 4.625 139.19 -1.697
		 4.147 139.19 -2.866 3.386 139.19 -3.871 2.394 139.19 -4.642 1.239 139.19 -5.127 0 139.19 -5.292 -1.239 139.19 -5.127
		 -2.394 139.19 -4.642 -3.386 139.19 -3.871 -4.147 139.19 -2.867 -4.625 139.19 -1.697 -4.788 139.19 -0.441 -4.625 139.19 0.815
		 -4.147 139.19 1.985 -3.386 139.19 2.989 -2.394 139.19 3.76 -1.239 139.19 4.245 0 140 0.252 0.196 140 0.231
		 0.378 140 0.168 0.535 140 0.067 0.655 140 -0.063 0.73 140 -0.215 0.756 140 -0.378 0.73 140 -0.541
		 0.655 140 -0.693 0.535 140 -0.823 0.378 140 -0.924 0.196 140 -0.987 0 140 -1.008 -0.196 140 -0.987
		 -0.378 140 -0.924 -0.535 140 -0.823 -0.655 140 -0.693 -0.73 140 -0.541 -0.756 140 -0.378 -0.73 140 -0.215
		 -0.655 140 -0.063 -0.535 140 0.067 -0.378 140 0.168 -0.196 140 0.231 0 113 7.938 0 140 -0.378;
	setAttr -s 2618 ".ed[0:2617]"  0 1 1 1 11 1 11 10 1 10 0 1 1 2 1 2 12 1
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
		 511 510 1 500 511 1 414 512 1 512 415 1 413 512 1 412 512 1
		 411 512 1 410 512 1 409 512 1 408 512 1 407 512 1 406 512 1
		 405 512 1 404 512 1 501 513 1 513 500 1 502 513 1 503 513 1
		 504 513 1 505 513 1 506 513 1 507 513 1 508 513 1 509 513 1
		 510 513 1 511 513 1 514 515 1 515 527 1 527 526 1 526 514 1
		 515 516 1 516 528 1 528 527 1 516 517 1 517 529 1 529 528 1
		 517 518 1 518 530 1 530 529 1 518 519 1 519 531 1 531 530 1
		 519 520 1 520 532 1 532 531 1 520 521 1 521 533 1 533 532 1
		 521 522 1 522 534 1 534 533 1 522 523 1 523 535 1 535 534 1
		 523 524 1 524 536 1 536 535 1 524 525 1 525 537 1 537 536 1
		 525 514 1 526 537 1 527 539 1 539 538 1 538 526 1 528 540 1
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
		 693 692 1 682 693 1 683 695 1 695 694 1 694 682 1 684 696 1
		 696 695 1 685 697 1 697 696 1 686 698 1 698 697 1 687 699 1
		 699 698 1 688 700 1 700 699 1 689 701 1 701 700 1 690 702 1
		 702 701 1 691 703 1 703 702 1 692 704 1 704 703 1 693 705 1
		 705 704 1 694 705 1 695 707 1 707 706 1 706 694 1 696 708 1
		 708 707 1 697 709 1 709 708 1 698 710 1 710 709 1 699 711 1
		 711 710 1 700 712 1 712 711 1 701 713 1 713 712 1 702 714 1
		 714 713 1 703 715 1 715 714 1 704 716 1 716 715 1 705 717 1
		 717 716 1 706 717 1 524 718 1 718 525 1 523 718 1 522 718 1
		 521 718 1 520 718 1 519 718 1 518 718 1 517 718 1 516 718 1
		 515 718 1 514 718 1 707 719 1 719 706 1 708 719 1 709 719 1
		 710 719 1 711 719 1 712 719 1 713 719 1 714 719 1 715 719 1
		 716 719 1 717 719 1 720 721 1 721 731 1 731 730 1 730 720 1
		 721 722 1 722 732 1 732 731 1 722 723 1 723 733 1 733 732 1
		 723 724 1 724 734 1 734 733 1 724 725 1 725 735 1 735 734 1
		 725 726 1 726 736 1 736 735 1 726 727 1 727 737 1 737 736 1
		 727 728 1 728 738 1 738 737 1 728 729 1 729 739 1 739 738 1
		 729 720 1 730 739 1 731 741 1 741 740 1 740 730 1 732 742 1
		 742 741 1 733 743 1 743 742 1 734 744 1 744 743 1 735 745 1
		 745 744 1 736 746 1 746 745 1 737 747 1 747 746 1 738 748 1
		 748 747 1 739 749 1 749 748 1 740 749 1 741 751 1 751 750 1
		 750 740 1 742 752 1 752 751 1 743 753 1 753 752 1 744 754 1
		 754 753 1 745 755 1 755 754 1 746 756 1 756 755 1 747 757 1
		 757 756 1 748 758 1 758 757 1 749 759 1 759 758 1 750 759 1
		 728 760 1 760 729 1 727 760 1 726 760 1 725 760 1 724 760 1
		 723 760 1 722 760 1 721 760 1 720 760 1 751 761 1 761 750 1
		 752 761 1 753 761 1 754 761 1 755 761 1 756 761 1 757 761 1
		 758 761 1 759 761 1 762 763 1 763 769 1 769 768 1 768 762 1
		 763 764 1 764 770 1 770 769 1 764 765 1 765 771 1 771 770 1
		 765 766 1 766 772 1 772 771 1 766 767 1 767 773 1 773 772 1
		 767 762 1 768 773 1 769 775 1 775 774 1 774 768 1 770 776 1
		 776 775 1 771 777 1 777 776 1 772 778 1 778 777 1 773 779 1
		 779 778 1 774 779 1 775 781 1 781 780 1 780 774 1 776 782 1
		 782 781 1 777 783 1 783 782 1 778 784 1 784 783 1 779 785 1
		 785 784 1 780 785 1 766 786 1 786 767 1 765 786 1 764 786 1
		 763 786 1 762 786 1 781 787 1 787 780 1 782 787 1 783 787 1
		 784 787 1 785 787 1 788 789 1 789 795 1 795 794 1 794 788 1
		 789 790 1 790 796 1 796 795 1 790 791 1 791 797 1 797 796 1
		 791 792 1 792 798 1 798 797 1 792 793 1 793 799 1 799 798 1
		 793 788 1 794 799 1 795 801 1 801 800 1 800 794 1 796 802 1
		 802 801 1 797 803 1 803 802 1 798 804 1 804 803 1 799 805 1
		 805 804 1 800 805 1 801 807 1 807 806 1 806 800 1 802 808 1
		 808 807 1 803 809 1 809 808 1 804 810 1 810 809 1 805 811 1
		 811 810 1 806 811 1 792 812 1 812 793 1 791 812 1 790 812 1
		 789 812 1 788 812 1 807 813 1 813 806 1 808 813 1 809 813 1
		 810 813 1 811 813 1 814 815 1 815 821 1 821 820 1 820 814 1
		 815 816 1 816 822 1 822 821 1 816 817 1 817 823 1 823 822 1
		 817 818 1 818 824 1 824 823 1 818 819 1 819 825 1 825 824 1
		 819 814 1 820 825 1 821 827 1 827 826 1 826 820 1 822 828 1
		 828 827 1 823 829 1 829 828 1 824 830 1 830 829 1 825 831 1
		 831 830 1 826 831 1 827 833 1 833 832 1 832 826 1 828 834 1
		 834 833 1 829 835 1 835 834 1 830 836 1 836 835 1 831 837 1
		 837 836 1 832 837 1 818 838 1 838 819 1 817 838 1 816 838 1
		 815 838 1 814 838 1 833 839 1 839 832 1 834 839 1 835 839 1
		 836 839 1 837 839 1 840 841 1 841 847 1 847 846 1 846 840 1
		 841 842 1 842 848 1 848 847 1 842 843 1 843 849 1 849 848 1
		 843 844 1 844 850 1 850 849 1 844 845 1 845 851 1 851 850 1
		 845 840 1 846 851 1 847 853 1 853 852 1 852 846 1 848 854 1
		 854 853 1 849 855 1 855 854 1 850 856 1 856 855 1 851 857 1
		 857 856 1 852 857 1 853 859 1 859 858 1 858 852 1 854 860 1
		 860 859 1 855 861 1 861 860 1 856 862 1 862 861 1 857 863 1
		 863 862 1 858 863 1 844 864 1 864 845 1 843 864 1 842 864 1
		 841 864 1 840 864 1 859 865 1 865 858 1 860 865 1 861 865 1
		 862 865 1 863 865 1 866 867 1 867 879 1 879 878 1 878 866 1
		 867 868 1 868 880 1 880 879 1 868 869 1 869 881 1 881 880 1
		 869 870 1 870 882 1 882 881 1 870 871 1 871 883 1 883 882 1
		 871 872 1 872 884 1 884 883 1 872 873 1 873 885 1 885 884 1
		 873 874 1 874 886 1 886 885 1 874 875 1 875 887 1 887 886 1
		 875 876 1 876 888 1 888 887 1 876 877 1 877 889 1 889 888 1
		 877 866 1 878 889 1 879 891 1 891 890 1 890 878 1 880 892 1
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
		 925 924 1 914 925 1 915 927 1 927 926 1 926 914 1 916 928 1
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
		 973 972 1 962 973 1 876 974 1 974 877 1 875 974 1 874 974 1
		 873 974 1 872 974 1 871 974 1 870 974 1 869 974 1 868 974 1
		 867 974 1 866 974 1 963 975 1 975 962 1 964 975 1 965 975 1
		 966 975 1 967 975 1 968 975 1 969 975 1 970 975 1 971 975 1
		 972 975 1 973 975 1 976 977 1 977 1001 1 1001 1000 1 1000 976 1
		 977 978 1 978 1002 1 1002 1001 1 978 979 1 979 1003 1 1003 1002 1
		 979 980 1 980 1004 1 1004 1003 1 980 981 1 981 1005 1 1005 1004 1
		 981 982 1 982 1006 1 1006 1005 1 982 983 1 983 1007 1 1007 1006 1
		 983 984 1 984 1008 1 1008 1007 1 984 985 1 985 1009 1 1009 1008 1
		 985 986 1 986 1010 1 1010 1009 1 986 987 1 987 1011 1 1011 1010 1
		 987 988 1 988 1012 1 1012 1011 1 988 989 1 989 1013 1 1013 1012 1
		 989 990 1 990 1014 1 1014 1013 1 990 991 1 991 1015 1 1015 1014 1
		 991 992 1 992 1016 1 1016 1015 1 992 993 1 993 1017 1 1017 1016 1
		 993 994 1 994 1018 1 1018 1017 1 994 995 1 995 1019 1 1019 1018 1
		 995 996 1 996 1020 1 1020 1019 1 996 997 1 997 1021 1 1021 1020 1
		 997 998 1 998 1022 1 1022 1021 1 998 999 1 999 1023 1 1023 1022 1
		 999 976 1 1000 1023 1 1001 1025 1 1025 1024 1 1024 1000 1 1002 1026 1
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
		 1263 1262 1 1240 1263 1 998 1264 1 1264 999 1 997 1264 1 996 1264 1
		 995 1264 1 994 1264 1 993 1264 1 992 1264 1 991 1264 1 990 1264 1
		 989 1264 1 988 1264 1 987 1264 1 986 1264 1 985 1264 1 984 1264 1
		 983 1264 1 982 1264 1 981 1264 1 980 1264 1 979 1264 1 978 1264 1
		 977 1264 1 976 1264 1 1241 1265 1 1265 1240 1 1242 1265 1 1243 1265 1
		 1244 1265 1 1245 1265 1 1246 1265 1 1247 1265 1 1248 1265 1 1249 1265 1
		 1250 1265 1 1251 1265 1 1252 1265 1 1253 1265 1 1254 1265 1 1255 1265 1
		 1256 1265 1 1257 1265 1 1258 1265 1 1259 1265 1 1260 1265 1 1261 1265 1
		 1262 1265 1 1263 1265 1;
	setAttr -s 1384 -ch 5236 ".fc[0:1383]" -type "polyFaces" 
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
		f 3 -868 1040 1041
		f 3 -865 1042 -1041
		f 3 -862 1043 -1043
		f 3 -859 1044 -1044
		f 3 -856 1045 -1045
		f 3 -853 1046 -1046
		f 3 -850 1047 -1047
		f 3 -847 1048 -1048
		f 3 -844 1049 -1049
		f 3 -841 1050 -1050
		f 3 -837 1051 -1051
		f 3 -871 -1042 -1052
		f 3 -1018 1052 1053
		f 3 -1021 1054 -1053
		f 3 -1023 1055 -1055
		f 3 -1025 1056 -1056
		f 3 -1027 1057 -1057
		f 3 -1029 1058 -1058
		f 3 -1031 1059 -1059
		f 3 -1033 1060 -1060
		f 3 -1035 1061 -1061
		f 3 -1037 1062 -1062
		f 3 -1039 1063 -1063
		f 3 -1040 -1054 -1064
		f 4 1064 1065 1066 1067
		f 4 1068 1069 1070 -1066
		f 4 1071 1072 1073 -1070
		f 4 1074 1075 1076 -1073
		f 4 1077 1078 1079 -1076
		f 4 1080 1081 1082 -1079
		f 4 1083 1084 1085 -1082
		f 4 1086 1087 1088 -1085
		f 4 1089 1090 1091 -1088
		f 4 1092 1093 1094 -1091
		f 4 1095 1096 1097 -1094
		f 4 1098 -1068 1099 -1097
		f 4 -1067 1100 1101 1102
		f 4 -1071 1103 1104 -1101
		f 4 -1074 1105 1106 -1104
		f 4 -1077 1107 1108 -1106
		f 4 -1080 1109 1110 -1108
		f 4 -1083 1111 1112 -1110
		f 4 -1086 1113 1114 -1112
		f 4 -1089 1115 1116 -1114
		f 4 -1092 1117 1118 -1116
		f 4 -1095 1119 1120 -1118
		f 4 -1098 1121 1122 -1120
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
		f 3 -1096 1460 1461
		f 3 -1093 1462 -1461
		f 3 -1090 1463 -1463
		f 3 -1087 1464 -1464
		f 3 -1084 1465 -1465
		f 3 -1081 1466 -1466
		f 3 -1078 1467 -1467
		f 3 -1075 1468 -1468
		f 3 -1072 1469 -1469
		f 3 -1069 1470 -1470
		f 3 -1065 1471 -1471
		f 3 -1099 -1462 -1472
		f 3 -1438 1472 1473
		f 3 -1441 1474 -1473
		f 3 -1443 1475 -1475
		f 3 -1445 1476 -1476
		f 3 -1447 1477 -1477
		f 3 -1449 1478 -1478
		f 3 -1451 1479 -1479
		f 3 -1453 1480 -1480
		f 3 -1455 1481 -1481
		f 3 -1457 1482 -1482
		f 3 -1459 1483 -1483
		f 3 -1460 -1474 -1484
		f 4 1484 1485 1486 1487
		f 4 1488 1489 1490 -1486
		f 4 1491 1492 1493 -1490
		f 4 1494 1495 1496 -1493
		f 4 1497 1498 1499 -1496
		f 4 1500 1501 1502 -1499
		f 4 1503 1504 1505 -1502
		f 4 1506 1507 1508 -1505
		f 4 1509 1510 1511 -1508
		f 4 1512 -1488 1513 -1511
		f 4 -1487 1514 1515 1516
		f 4 -1491 1517 1518 -1515
		f 4 -1494 1519 1520 -1518
		f 4 -1497 1521 1522 -1520
		f 4 -1500 1523 1524 -1522
		f 4 -1503 1525 1526 -1524
		f 4 -1506 1527 1528 -1526
		f 4 -1509 1529 1530 -1528
		f 4 -1512 1531 1532 -1530
		f 4 -1514 -1517 1533 -1532
		f 4 -1516 1534 1535 1536
		f 4 -1519 1537 1538 -1535
		f 4 -1521 1539 1540 -1538
		f 4 -1523 1541 1542 -1540
		f 4 -1525 1543 1544 -1542
		f 4 -1527 1545 1546 -1544
		f 4 -1529 1547 1548 -1546
		f 4 -1531 1549 1550 -1548
		f 4 -1533 1551 1552 -1550
		f 4 -1534 -1537 1553 -1552
		f 3 -1510 1554 1555
		f 3 -1507 1556 -1555
		f 3 -1504 1557 -1557
		f 3 -1501 1558 -1558
		f 3 -1498 1559 -1559
		f 3 -1495 1560 -1560
		f 3 -1492 1561 -1561
		f 3 -1489 1562 -1562
		f 3 -1485 1563 -1563
		f 3 -1513 -1556 -1564
		f 3 -1536 1564 1565
		f 3 -1539 1566 -1565
		f 3 -1541 1567 -1567
		f 3 -1543 1568 -1568
		f 3 -1545 1569 -1569
		f 3 -1547 1570 -1570
		f 3 -1549 1571 -1571
		f 3 -1551 1572 -1572
		f 3 -1553 1573 -1573
		f 3 -1554 -1566 -1574
		f 4 1574 1575 1576 1577
		f 4 1578 1579 1580 -1576
		f 4 1581 1582 1583 -1580
		f 4 1584 1585 1586 -1583
		f 4 1587 1588 1589 -1586
		f 4 1590 -1578 1591 -1589
		f 4 -1577 1592 1593 1594
		f 4 -1581 1595 1596 -1593
		f 4 -1584 1597 1598 -1596
		f 4 -1587 1599 1600 -1598
		f 4 -1590 1601 1602 -1600
		f 4 -1592 -1595 1603 -1602
		f 4 -1594 1604 1605 1606
		f 4 -1597 1607 1608 -1605
		f 4 -1599 1609 1610 -1608
		f 4 -1601 1611 1612 -1610
		f 4 -1603 1613 1614 -1612
		f 4 -1604 -1607 1615 -1614
		f 3 -1588 1616 1617
		f 3 -1585 1618 -1617
		f 3 -1582 1619 -1619
		f 3 -1579 1620 -1620
		f 3 -1575 1621 -1621
		f 3 -1591 -1618 -1622
		f 3 -1606 1622 1623
		f 3 -1609 1624 -1623
		f 3 -1611 1625 -1625
		f 3 -1613 1626 -1626
		f 3 -1615 1627 -1627
		f 3 -1616 -1624 -1628
		f 4 1628 1629 1630 1631
		f 4 1632 1633 1634 -1630
		f 4 1635 1636 1637 -1634
		f 4 1638 1639 1640 -1637
		f 4 1641 1642 1643 -1640
		f 4 1644 -1632 1645 -1643
		f 4 -1631 1646 1647 1648
		f 4 -1635 1649 1650 -1647
		f 4 -1638 1651 1652 -1650
		f 4 -1641 1653 1654 -1652
		f 4 -1644 1655 1656 -1654
		f 4 -1646 -1649 1657 -1656
		f 4 -1648 1658 1659 1660
		f 4 -1651 1661 1662 -1659
		f 4 -1653 1663 1664 -1662
		f 4 -1655 1665 1666 -1664
		f 4 -1657 1667 1668 -1666
		f 4 -1658 -1661 1669 -1668
		f 3 -1642 1670 1671
		f 3 -1639 1672 -1671
		f 3 -1636 1673 -1673
		f 3 -1633 1674 -1674
		f 3 -1629 1675 -1675
		f 3 -1645 -1672 -1676
		f 3 -1660 1676 1677
		f 3 -1663 1678 -1677
		f 3 -1665 1679 -1679
		f 3 -1667 1680 -1680
		f 3 -1669 1681 -1681
		f 3 -1670 -1678 -1682
		f 4 1682 1683 1684 1685
		f 4 1686 1687 1688 -1684
		f 4 1689 1690 1691 -1688
		f 4 1692 1693 1694 -1691
		f 4 1695 1696 1697 -1694
		f 4 1698 -1686 1699 -1697
		f 4 -1685 1700 1701 1702
		f 4 -1689 1703 1704 -1701
		f 4 -1692 1705 1706 -1704
		f 4 -1695 1707 1708 -1706
		f 4 -1698 1709 1710 -1708
		f 4 -1700 -1703 1711 -1710
		f 4 -1702 1712 1713 1714
		f 4 -1705 1715 1716 -1713
		f 4 -1707 1717 1718 -1716
		f 4 -1709 1719 1720 -1718
		f 4 -1711 1721 1722 -1720
		f 4 -1712 -1715 1723 -1722
		f 3 -1696 1724 1725
		f 3 -1693 1726 -1725
		f 3 -1690 1727 -1727
		f 3 -1687 1728 -1728
		f 3 -1683 1729 -1729
		f 3 -1699 -1726 -1730
		f 3 -1714 1730 1731
		f 3 -1717 1732 -1731
		f 3 -1719 1733 -1733
		f 3 -1721 1734 -1734
		f 3 -1723 1735 -1735
		f 3 -1724 -1732 -1736
		f 4 1736 1737 1738 1739
		f 4 1740 1741 1742 -1738
		f 4 1743 1744 1745 -1742
		f 4 1746 1747 1748 -1745
		f 4 1749 1750 1751 -1748
		f 4 1752 -1740 1753 -1751
		f 4 -1739 1754 1755 1756
		f 4 -1743 1757 1758 -1755
		f 4 -1746 1759 1760 -1758
		f 4 -1749 1761 1762 -1760
		f 4 -1752 1763 1764 -1762
		f 4 -1754 -1757 1765 -1764
		f 4 -1756 1766 1767 1768
		f 4 -1759 1769 1770 -1767
		f 4 -1761 1771 1772 -1770
		f 4 -1763 1773 1774 -1772
		f 4 -1765 1775 1776 -1774
		f 4 -1766 -1769 1777 -1776
		f 3 -1750 1778 1779
		f 3 -1747 1780 -1779
		f 3 -1744 1781 -1781
		f 3 -1741 1782 -1782
		f 3 -1737 1783 -1783
		f 3 -1753 -1780 -1784
		f 3 -1768 1784 1785
		f 3 -1771 1786 -1785
		f 3 -1773 1787 -1787
		f 3 -1775 1788 -1788
		f 3 -1777 1789 -1789
		f 3 -1778 -1786 -1790
		f 4 1790 1791 1792 1793
		f 4 1794 1795 1796 -1792
		f 4 1797 1798 1799 -1796
		f 4 1800 1801 1802 -1799
		f 4 1803 1804 1805 -1802
		f 4 1806 1807 1808 -1805
		f 4 1809 1810 1811 -1808
		f 4 1812 1813 1814 -1811
		f 4 1815 1816 1817 -1814
		f 4 1818 1819 1820 -1817
		f 4 1821 1822 1823 -1820
		f 4 1824 -1794 1825 -1823
		f 4 -1793 1826 1827 1828
		f 4 -1797 1829 1830 -1827
		f 4 -1800 1831 1832 -1830
		f 4 -1803 1833 1834 -1832
		f 4 -1806 1835 1836 -1834
		f 4 -1809 1837 1838 -1836
		f 4 -1812 1839 1840 -1838
		f 4 -1815 1841 1842 -1840
		f 4 -1818 1843 1844 -1842
		f 4 -1821 1845 1846 -1844
		f 4 -1824 1847 1848 -1846
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
		f 4 -1876 1898 1899 1900
		f 4 -1879 1901 1902 -1899
		f 4 -1881 1903 1904 -1902
		f 4 -1883 1905 1906 -1904
		f 4 -1885 1907 1908 -1906
		f 4 -1887 1909 1910 -1908
		f 4 -1889 1911 1912 -1910
		f 4 -1891 1913 1914 -1912
		f 4 -1893 1915 1916 -1914
		f 4 -1895 1917 1918 -1916
		f 4 -1897 1919 1920 -1918
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
		f 3 -1822 1994 1995
		f 3 -1819 1996 -1995
		f 3 -1816 1997 -1997
		f 3 -1813 1998 -1998
		f 3 -1810 1999 -1999
		f 3 -1807 2000 -2000
		f 3 -1804 2001 -2001
		f 3 -1801 2002 -2002
		f 3 -1798 2003 -2003
		f 3 -1795 2004 -2004
		f 3 -1791 2005 -2005
		f 3 -1825 -1996 -2006
		f 3 -1972 2006 2007
		f 3 -1975 2008 -2007
		f 3 -1977 2009 -2009
		f 3 -1979 2010 -2010
		f 3 -1981 2011 -2011
		f 3 -1983 2012 -2012
		f 3 -1985 2013 -2013
		f 3 -1987 2014 -2014
		f 3 -1989 2015 -2015
		f 3 -1991 2016 -2016
		f 3 -1993 2017 -2017
		f 3 -1994 -2008 -2018
		f 4 2018 2019 2020 2021
		f 4 2022 2023 2024 -2020
		f 4 2025 2026 2027 -2024
		f 4 2028 2029 2030 -2027
		f 4 2031 2032 2033 -2030
		f 4 2034 2035 2036 -2033
		f 4 2037 2038 2039 -2036
		f 4 2040 2041 2042 -2039
		f 4 2043 2044 2045 -2042
		f 4 2046 2047 2048 -2045
		f 4 2049 2050 2051 -2048
		f 4 2052 2053 2054 -2051
		f 4 2055 2056 2057 -2054
		f 4 2058 2059 2060 -2057
		f 4 2061 2062 2063 -2060
		f 4 2064 2065 2066 -2063
		f 4 2067 2068 2069 -2066
		f 4 2070 2071 2072 -2069
		f 4 2073 2074 2075 -2072
		f 4 2076 2077 2078 -2075
		f 4 2079 2080 2081 -2078
		f 4 2082 2083 2084 -2081
		f 4 2085 2086 2087 -2084
		f 4 2088 -2022 2089 -2087
		f 4 -2021 2090 2091 2092
		f 4 -2025 2093 2094 -2091
		f 4 -2028 2095 2096 -2094
		f 4 -2031 2097 2098 -2096
		f 4 -2034 2099 2100 -2098
		f 4 -2037 2101 2102 -2100
		f 4 -2040 2103 2104 -2102
		f 4 -2043 2105 2106 -2104
		f 4 -2046 2107 2108 -2106
		f 4 -2049 2109 2110 -2108
		f 4 -2052 2111 2112 -2110
		f 4 -2055 2113 2114 -2112
		f 4 -2058 2115 2116 -2114
		f 4 -2061 2117 2118 -2116
		f 4 -2064 2119 2120 -2118
		f 4 -2067 2121 2122 -2120
		f 4 -2070 2123 2124 -2122
		f 4 -2073 2125 2126 -2124
		f 4 -2076 2127 2128 -2126
		f 4 -2079 2129 2130 -2128
		f 4 -2082 2131 2132 -2130
		f 4 -2085 2133 2134 -2132
		f 4 -2088 2135 2136 -2134
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
		f 3 -2086 2570 2571
		f 3 -2083 2572 -2571
		f 3 -2080 2573 -2573
		f 3 -2077 2574 -2574
		f 3 -2074 2575 -2575
		f 3 -2071 2576 -2576
		f 3 -2068 2577 -2577
		f 3 -2065 2578 -2578
		f 3 -2062 2579 -2579
		f 3 -2059 2580 -2580
		f 3 -2056 2581 -2581
		f 3 -2053 2582 -2582
		f 3 -2050 2583 -2583
		f 3 -2047 2584 -2584
		f 3 -2044 2585 -2585
		f 3 -2041 2586 -2586
		f 3 -2038 2587 -2587
		f 3 -2035 2588 -2588
		f 3 -2032 2589 -2589
		f 3 -2029 2590 -2590
		f 3 -2026 2591 -2591
		f 3 -2023 2592 -2592
		f 3 -2019 2593 -2593
		f 3 -2089 -2572 -2594
		f 3 -2524 2594 2595
		f 3 -2527 2596 -2595
		f 3 -2529 2597 -2597
		f 3 -2531 2598 -2598
		f 3 -2533 2599 -2599
		f 3 -2535 2600 -2600
		f 3 -2537 2601 -2601
		f 3 -2539 2602 -2602
		f 3 -2541 2603 -2603
		f 3 -2543 2604 -2604
		f 3 -2545 2605 -2605
		f 3 -2547 2606 -2606
		f 3 -2549 2607 -2607
		f 3 -2551 2608 -2608
		f 3 -2553 2609 -2609
		f 3 -2555 2610 -2610
		f 3 -2557 2611 -2611
		f 3 -2559 2612 -2612
		f 3 -2561 2613 -2613
		f 3 -2563 2614 -2614
		f 3 -2565 2615 -2615
		f 3 -2567 2616 -2616
		f 3 -2569 2617 -2617
		f 3 -2570 -2596 -2618;
createNode skinCluster -n "sakura_skin_skinCluster";
	rename -uid "E77AAA0F-9D15-51B2-92F6-8564CAB6D377";
	setAttr -s 1266 ".wl";
	setAttr ".wl[0:1265].w"
		1 0 1
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
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.9844 4 0.0156
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		2 3 0.2031 4 0.7969
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.8125 5 0.1875
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
		2 4 0.0625 5 0.9375
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
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.9948 6 0.0052
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
		2 5 0.2031 6 0.7969
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
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.9844 17 0.0156
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
		2 16 0.2031 17 0.7969
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
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.8125 18 0.1875
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
		2 17 0.0625 18 0.9375
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
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.9948 19 0.0052
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
		2 18 0.2031 19 0.7969
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
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
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
	setAttr -s 31 ".pm";
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.0099967143 0.000256326 0 0 -0.000256326 0.0099967143 0 0 -0.8897075735 -0.0228130147 1;
	setAttr ".pm[1]" -type "matrix" 0.01 0 0 0 0 0.0099503719 -0.0009950372 0 0 0.0009950372 0.0099503719 0 0 -1.0791178328 0.1129367211 1;
	setAttr ".pm[2]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".pm[3]" -type "matrix" -0.0061566303 0.0078800954 0 0 -0.0078800954 -0.0061566303 0 0 0 0 0.01 0 0.8942712184 0.5527467665 0 1;
	setAttr ".pm[4]" -type "matrix" -0.006156615 0.0078801074 0 0 -0.0078801074 -0.006156615 0 0 0 0 0.01 0 0.8942720678 0.4372451587 0 1;
	setAttr ".pm[5]" -type "matrix" -0.0061566428 0.0078800856 0 0 -0.0078800856 -0.0061566428 0 0 0 0 0.01 0 0.8942708559 0.3427483394 0 1;
	setAttr ".pm[6]" -type "matrix" -0.0061566061 0.0078801143 0 0 -0.0078801143 -0.0061566061 0 0 0 0 0.01 0 0.8942719663 0.2382440377 0 1;
	setAttr ".pm[7]" -type "matrix" -0.0061565927 0.0078801248 0 0 -0.0078801248 -0.0061565927 0 0 0 0 0.01 0 0.8942722265 0.1527424851 0 1;
	setAttr ".pm[8]" -type "matrix" 0.0021689343 0.0063040438 -0.0074535063 0 -0.0063040438 -0.0049252158 -0.0060001068 0 -0.0074535063 0.0060001068 0.0029058498 0 0.4136079713 0.0512113641 0.7985808285 1;
	setAttr ".pm[9]" -type "matrix" 0.0021687431 0.0063040911 -0.0074535219 0 -0.0063040911 -0.0049252635 -0.0060000178 0 -0.0074535219 0.0060000178 0.0029059934 0 0.413621029 0.0219636961 0.7985740155 1;
	setAttr ".pm[10]" -type "matrix" -0.0061565897 0.0078801271 0 0 -0.0078801271 -0.0061565897 0 0 0 0 0.01 0 0.8942722597 0.0656420094 -0.0208 1;
	setAttr ".pm[11]" -type "matrix" -0.0061565897 0.0078801271 0 0 -0.0078801271 -0.0061565897 0 0 0 0 0.01 0 0.8942722597 0.0435421121 -0.0208 1;
	setAttr ".pm[12]" -type "matrix" -0.0061565897 0.0078801271 0 0 -0.0078801271 -0.0061565897 0 0 0 0 0.01 0 0.8942722597 0.0656420094 -0.0039 1;
	setAttr ".pm[13]" -type "matrix" -0.0061565897 0.0078801271 0 0 -0.0078801271 -0.0061565897 0 0 0 0 0.01 0 0.8942722597 0.0435421121 -0.0039 1;
	setAttr ".pm[14]" -type "matrix" -0.0061565897 0.0078801271 0 0 -0.0078801271 -0.0061565897 0 0 0 0 0.01 0 0.8942722597 0.0656420094 0.0234 1;
	setAttr ".pm[15]" -type "matrix" -0.0061565897 0.0078801271 0 0 -0.0078801271 -0.0061565897 0 0 0 0 0.01 0 0.8942722597 0.0435421121 0.0234 1;
	setAttr ".pm[16]" -type "matrix" -0.0061566303 -0.0078800954 0 0 0.0078800954 -0.0061566303 0 0 0 0 0.01 0 -0.8942712184 0.5527467665 0 1;
	setAttr ".pm[17]" -type "matrix" -0.006156615 -0.0078801074 0 0 0.0078801074 -0.006156615 0 0 0 0 0.01 0 -0.8942720678 0.4372451587 0 1;
	setAttr ".pm[18]" -type "matrix" -0.0061566428 -0.0078800856 0 0 0.0078800856 -0.0061566428 0 0 0 0 0.01 0 -0.8942708559 0.3427483394 0 1;
	setAttr ".pm[19]" -type "matrix" -0.0061566061 -0.0078801143 0 0 0.0078801143 -0.0061566061 0 0 0 0 0.01 0 -0.8942719663 0.2382440377 0 1;
	setAttr ".pm[20]" -type "matrix" -0.0061565927 -0.0078801248 0 0 0.0078801248 -0.0061565927 0 0 0 0 0.01 0 -0.8942722265 0.1527424851 0 1;
	setAttr ".pm[21]" -type "matrix" 0.0021689343 -0.0063040438 0.0074535063 0 0.0063040438 -0.0049252158 -0.0060001068 0 0.0074535063 0.0060001068 0.0029058498 0 -0.4136079713 0.0512113641 0.7985808285 1;
	setAttr ".pm[22]" -type "matrix" 0.0021687431 -0.0063040911 0.0074535219 0 0.0063040911 -0.0049252635 -0.0060000178 0 0.0074535219 0.0060000178 0.0029059934 0 -0.413621029 0.0219636961 0.7985740155 1;
	setAttr ".pm[23]" -type "matrix" -0.0061565897 -0.0078801271 0 0 0.0078801271 -0.0061565897 0 0 0 0 0.01 0 -0.8942722597 0.0656420094 -0.0208 1;
	setAttr ".pm[24]" -type "matrix" -0.0061565897 -0.0078801271 0 0 0.0078801271 -0.0061565897 0 0 0 0 0.01 0 -0.8942722597 0.0435421121 -0.0208 1;
	setAttr ".pm[25]" -type "matrix" -0.0061565897 -0.0078801271 0 0 0.0078801271 -0.0061565897 0 0 0 0 0.01 0 -0.8942722597 0.0656420094 -0.0039 1;
	setAttr ".pm[26]" -type "matrix" -0.0061565897 -0.0078801271 0 0 0.0078801271 -0.0061565897 0 0 0 0 0.01 0 -0.8942722597 0.0435421121 -0.0039 1;
	setAttr ".pm[27]" -type "matrix" -0.0061565897 -0.0078801271 0 0 0.0078801271 -0.0061565897 0 0 0 0 0.01 0 -0.8942722597 0.0656420094 0.0234 1;
	setAttr ".pm[28]" -type "matrix" -0.0061565897 -0.0078801271 0 0 0.0078801271 -0.0061565897 0 0 0 0 0.01 0 -0.8942722597 0.0435421121 0.0234 1;
	setAttr ".pm[29]" -type "matrix" 0.0080001953 -0.0000624878 0.0059994142 0 0.0000624878 -0.0099980474 -0.0001874634 0 0.0059994142 0.0001874634 -0.0079982427 0 -0.0555129076 0.6902651957 -0.0254612772 1;
	setAttr ".pm[30]" -type "matrix" 0.0080001953 0.0000624878 -0.0059994142 0 -0.0000624878 -0.0099980474 -0.0001874634 0 -0.0059994142 0.0001874634 -0.0079982427 0 0.0555129076 0.6902651957 -0.0254612772 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 31 ".ma";
	setAttr -s 31 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffe3d3";
	rename -uid "60C89F8A-5CE2-53FA-ACF7-259B674ECF40";
	setAttr ".c" -type "float3" 1 0.76815 0.65141 ;
createNode shadingEngine -n "paint_ffe3d3SG";
	rename -uid "71B4C207-2DA3-57B1-8B1D-E5479FFA459F";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_trim" -p "sakura_geo";
	rename -uid "B3512DF3-2A57-5827-9D8F-9E6AA964A0E2";
createNode mesh -n "sakura_trimShape" -p "sakura_trim";
	rename -uid "2DFE695E-53BA-5935-B0BD-F49C28D96ED4";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_trimShapeOrig" -p "sakura_trim";
	rename -uid "30765F2E-C271-5813-9836-113B1448ACBF";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 260 ".vt[0:259]"  22.935 101.594 0 22.543 101.092 2.375 21.473 99.722 4.114 20.011 97.851 4.75 18.548 95.979 4.114 17.478 94.609 2.375
		 17.086 94.108 0 17.478 94.609 -2.375 18.548 95.979 -4.114 20.011 97.851 -4.75 21.473 99.722 -4.114 22.543 101.092 -2.375
		 25.045 100.072 0 24.645 99.56 2.425 23.552 98.161 4.2 22.059 96.25 4.85 20.566 94.339 4.2 19.473 92.94 2.425
		 19.073 92.428 0 19.473 92.94 -2.425 20.566 94.339 -4.2 22.059 96.25 -4.85 23.552 98.161 -4.2 24.645 99.56 -2.425
		 -17.086 94.108 0 -17.478 94.609 2.375 -18.548 95.979 4.114 -20.011 97.851 4.75 -21.473 99.722 4.114 -22.543 101.092 2.375
		 -22.935 101.594 0 -22.543 101.092 -2.375 -21.473 99.722 -4.114 -20.011 97.851 -4.75 -18.548 95.979 -4.114 -17.478 94.609 -2.375
		 -19.073 92.428 0 -19.473 92.94 2.425 -20.566 94.339 4.2 -22.059 96.25 4.85 -23.552 98.161 4.2 -24.645 99.56 2.425
		 -25.045 100.072 0 -24.645 99.56 -2.425 -23.552 98.161 -4.2 -22.059 96.25 -4.85 -20.566 94.339 -4.2 -19.473 92.94 -2.425
		 13.57 133.007 -3.24 13.35 133.007 -3.916 12.775 133.007 -4.334 12.065 133.007 -4.334 11.49 133.007 -3.916 11.27 133.007 -3.24
		 11.49 133.007 -2.564 12.065 133.007 -2.146 12.775 133.007 -2.146 13.35 133.007 -2.564 14.412 133.68 -3.24 14.031 133.68 -4.411
		 13.036 133.68 -5.134 11.804 133.68 -5.134 10.809 133.68 -4.411 10.428 133.68 -3.24 10.809 133.68 -2.069 11.804 133.68 -1.346
		 13.036 133.68 -1.346 14.031 133.68 -2.069 14.72 134.6 -3.24 14.281 134.6 -4.592 13.131 134.6 -5.427 11.709 134.6 -5.427
		 10.559 134.6 -4.592 10.12 134.6 -3.24 10.559 134.6 -1.888 11.709 134.6 -1.053 13.131 134.6 -1.053 14.281 134.6 -1.888
		 14.412 135.52 -3.24 14.031 135.52 -4.411 13.036 135.52 -5.134 11.804 135.52 -5.134 10.809 135.52 -4.411 10.428 135.52 -3.24
		 10.809 135.52 -2.069 11.804 135.52 -1.346 13.036 135.52 -1.346 14.031 135.52 -2.069 13.57 136.193 -3.24 13.35 136.193 -3.916
		 12.775 136.193 -4.334 12.065 136.193 -4.334 11.49 136.193 -3.916 11.27 136.193 -3.24 11.49 136.193 -2.564 12.065 136.193 -2.146
		 12.775 136.193 -2.146 13.35 136.193 -2.564 12.42 133.007 -3.24 12.42 136.193 -3.24 -11.27 133.007 -3.24 -11.49 133.007 -3.916
		 -12.065 133.007 -4.334 -12.775 133.007 -4.334 -13.35 133.007 -3.916 -13.57 133.007 -3.24 -13.35 133.007 -2.564 -12.775 133.007 -2.146
		 -12.065 133.007 -2.146 -11.49 133.007 -2.564 -10.428 133.68 -3.24 -10.809 133.68 -4.411 -11.804 133.68 -5.134 -13.036 133.68 -5.134
		 -14.031 133.68 -4.411 -14.412 133.68 -3.24 -14.031 133.68 -2.069 -13.036 133.68 -1.346 -11.804 133.68 -1.346 -10.809 133.68 -2.069
		 -10.12 134.6 -3.24 -10.559 134.6 -4.592 -11.709 134.6 -5.427 -13.131 134.6 -5.427 -14.281 134.6 -4.592 -14.72 134.6 -3.24
		 -14.281 134.6 -1.888 -13.131 134.6 -1.053 -11.709 134.6 -1.053 -10.559 134.6 -1.888 -10.428 135.52 -3.24 -10.809 135.52 -4.411
		 -11.804 135.52 -5.134 -13.036 135.52 -5.134 -14.031 135.52 -4.411 -14.412 135.52 -3.24 -14.031 135.52 -2.069 -13.036 135.52 -1.346
		 -11.804 135.52 -1.346 -10.809 135.52 -2.069 -11.27 136.193 -3.24 -11.49 136.193 -3.916 -12.065 136.193 -4.334 -12.775 136.193 -4.334
		 -13.35 136.193 -3.916 -13.57 136.193 -3.24 -13.35 136.193 -2.564 -12.775 136.193 -2.146 -12.065 136.193 -2.146 -11.49 136.193 -2.564
		 -12.42 133.007 -3.24 -12.42 136.193 -3.24 0 78.89 7.589 2.58 78.89 7.331 4.984 78.89 6.573 7.049 78.89 5.367
		 8.633 78.89 3.795 9.628 78.89 1.964 9.968 78.89 0 9.628 78.89 -1.964 8.633 78.89 -3.795 7.049 78.89 -5.367
		 4.984 78.89 -6.573 2.58 78.89 -7.331 0 78.89 -7.589 -2.58 78.89 -7.331 -4.984 78.89 -6.573 -7.049 78.89 -5.367
		 -8.633 78.89 -3.795 -9.628 78.89 -1.964 -9.968 78.89 0 -9.628 78.89 1.964 -8.633 78.89 3.795 -7.049 78.89 5.367
		 -4.984 78.89 6.573 -2.58 78.89 7.331 0 80.69 7.589 2.58 80.69 7.331 4.984 80.69 6.573 7.049 80.69 5.367
		 8.633 80.69 3.795 9.628 80.69 1.964 9.968 80.69 0 9.628 80.69 -1.964 8.633 80.69 -3.795 7.049 80.69 -5.367
		 4.984 80.69 -6.573 2.58 80.69 -7.331 0 80.69 -7.589 -2.58 80.69 -7.331 -4.984 80.69 -6.573 -7.049 80.69 -5.367
		 -8.633 80.69 -3.795 -9.628 80.69 -1.964 -9.968 80.69 0 -9.628 80.69 1.964 -8.633 80.69 3.795 -7.049 80.69 5.367
		 -4.984 80.69 6.573 -2.58 80.69 7.331 10.492 102.3 0 9.978 102.3 -2.32 8.488 102.3 -4.413 6.167 102.3 -6.074
		 3.242 102.3 -7.141 0 102.3 -7.508 -3.242 102.3 -7.141 -6.167 102.3 -6.074 -8.488 102.3 -4.413 -9.978 102.3 -2.32
		 -10.492 102.3 0 -9.978 102.3 2.32 -8.488 102.3 4.413 -6.167 102.3 6.074 -3.242 102.3 7.141 0 102.3 7.508
		 3.242 102.3 7.141 6.167 102.3 6.074 8.488 102.3 4.413 9.978 102.3 2.32 10.284 106.1 0 9.781 106.1 -2.068
		 8.32 106.1 -3.933 6.045 106.1 -5.414 3.178 106.1 -6.364 0 106.1 -6.692 -3.178 106.1 -6.364 -6.045 106.1 -5.414
		 -8.32 106.1 -3.933 -9.781 106.1 -2.068 -10.284 106.1 0 -9.781 106.1 2.068 -8.32 106.1 3.933 -6.045 106.1 5.414
		 -3.178 106.1 6.364 0 106.1 6.692 3.178 106.1 6.364 6.045 106.1 5.414 8.32 106.1 3.933 9.781 106.1 2.068
		 6.02 108.9 0 5.725 108.9 -1.606 4.87 108.9 -3.054 3.538 108.9 -4.204 1.86 108.9 -4.942 0 108.9 -5.196
		 -1.86 108.9 -4.942 -3.538 108.9 -4.204 -4.87 108.9 -3.054 -5.725 108.9 -1.606 -6.02 108.9 0 -5.725 108.9 1.606
		 -4.87 108.9 3.054 -3.538 108.9 4.204 -1.86 108.9 4.942 0 108.9 5.196 1.86 108.9 4.942 3.538 108.9 4.204
		 4.87 108.9 3.054 5.725 108.9 1.606;
	setAttr -s 464 ".ed[0:463]"  0 1 1 1 13 1 13 12 1 12 0 1 1 2 1 2 14 1
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
		 46 45 1 34 35 1 35 47 1 47 46 1 35 24 1 36 47 1
		 48 49 1 49 59 1 59 58 1 58 48 1 49 50 1 50 60 1
		 60 59 1 50 51 1 51 61 1 61 60 1 51 52 1 52 62 1
		 62 61 1 52 53 1 53 63 1 63 62 1 53 54 1 54 64 1
		 64 63 1 54 55 1 55 65 1 65 64 1 55 56 1 56 66 1
		 66 65 1 56 57 1 57 67 1 67 66 1 57 48 1 58 67 1
		 59 69 1 69 68 1 68 58 1 60 70 1 70 69 1 61 71 1
		 71 70 1 62 72 1 72 71 1 63 73 1 73 72 1 64 74 1
		 74 73 1 65 75 1 75 74 1 66 76 1 76 75 1 67 77 1
		 77 76 1 68 77 1 69 79 1 79 78 1 78 68 1 70 80 1
		 80 79 1 71 81 1 81 80 1 72 82 1 82 81 1 73 83 1
		 83 82 1 74 84 1 84 83 1 75 85 1 85 84 1 76 86 1
		 86 85 1 77 87 1 87 86 1 78 87 1 79 89 1 89 88 1
		 88 78 1 80 90 1 90 89 1 81 91 1 91 90 1 82 92 1
		 92 91 1 83 93 1 93 92 1 84 94 1 94 93 1 85 95 1
		 95 94 1 86 96 1 96 95 1 87 97 1 97 96 1 88 97 1
		 56 98 1 98 57 1 55 98 1 54 98 1 53 98 1 52 98 1
		 51 98 1 50 98 1 49 98 1 48 98 1 89 99 1 99 88 1
		 90 99 1 91 99 1 92 99 1 93 99 1 94 99 1 95 99 1
		 96 99 1 97 99 1 100 101 1 101 111 1 111 110 1 110 100 1
		 101 102 1 102 112 1 112 111 1 102 103 1 103 113 1 113 112 1
		 103 104 1 104 114 1 114 113 1 104 105 1 105 115 1 115 114 1
		 105 106 1 106 116 1 116 115 1 106 107 1 107 117 1 117 116 1
		 107 108 1 108 118 1 118 117 1 108 109 1 109 119 1 119 118 1
		 109 100 1 110 119 1 111 121 1 121 120 1 120 110 1 112 122 1
		 122 121 1 113 123 1 123 122 1 114 124 1 124 123 1 115 125 1
		 125 124 1 116 126 1 126 125 1 117 127 1 127 126 1 118 128 1
		 128 127 1 119 129 1 129 128 1 120 129 1 121 131 1 131 130 1
		 130 120 1 122 132 1 132 131 1 123 133 1 133 132 1 124 134 1
		 134 133 1 125 135 1 135 134 1 126 136 1 136 135 1 127 137 1
		 137 136 1 128 138 1 138 137 1 129 139 1 139 138 1 130 139 1
		 131 141 1 141 140 1 140 130 1 132 142 1 142 141 1 133 143 1
		 143 142 1 134 144 1 144 143 1 135 145 1 145 144 1 136 146 1
		 146 145 1 137 147 1 147 146 1 138 148 1 148 147 1 139 149 1
		 149 148 1 140 149 1 108 150 1 150 109 1 107 150 1 106 150 1
		 105 150 1 104 150 1 103 150 1 102 150 1 101 150 1 100 150 1
		 141 151 1 151 140 1 142 151 1 143 151 1 144 151 1 145 151 1
		 146 151 1 147 151 1 148 151 1 149 151 1 152 153 1 153 177 1
		 177 176 1 176 152 1 153 154 1 154 178 1 178 177 1 154 155 1
		 155 179 1 179 178 1 155 156 1 156 180 1 180 179 1 156 157 1
		 157 181 1 181 180 1 157 158 1 158 182 1 182 181 1 158 159 1
		 159 183 1 183 182 1 159 160 1 160 184 1 184 183 1 160 161 1
		 161 185 1 185 184 1 161 162 1 162 186 1 186 185 1 162 163 1
		 163 187 1 187 186 1 163 164 1 164 188 1 188 187 1 164 165 1
		 165 189 1 189 188 1 165 166 1 166 190 1 190 189 1 166 167 1
		 167 191 1 191 190 1 167 168 1 168 192 1 192 191 1 168 169 1
		 169 193 1 193 192 1 169 170 1 170 194 1 194 193 1 170 171 1
		 171 195 1 195 194 1 171 172 1 172 196 1 196 195 1 172 173 1
		 173 197 1 197 196 1 173 174 1 174 198 1 198 197 1 174 175 1
		 175 199 1 199 198 1 175 152 1 176 199 1 200 201 1 201 221 1
		 221 220 1 220 200 1 201 202 1 202 222 1 222 221 1 202 203 1
		 203 223 1 223 222 1 203 204 1 204 224 1 224 223 1 204 205 1
		 205 225 1 225 224 1 205 206 1 206 226 1 226 225 1 206 207 1
		 207 227 1 227 226 1 207 208 1 208 228 1 228 227 1 208 209 1
		 209 229 1 229 228 1 209 210 1 210 230 1 230 229 1 210 211 1
		 211 231 1 231 230 1 211 212 1 212 232 1 232 231 1 212 213 1
		 213 233 1 233 232 1 213 214 1 214 234 1 234 233 1 214 215 1
		 215 235 1 235 234 1 215 216 1 216 236 1 236 235 1 216 217 1
		 217 237 1 237 236 1 217 218 1 218 238 1 238 237 1 218 219 1
		 219 239 1 239 238 1 219 200 1 220 239 1 221 241 1 241 240 1
		 240 220 1 222 242 1 242 241 1 223 243 1 243 242 1 224 244 1
		 244 243 1 225 245 1 245 244 1 226 246 1 246 245 1 227 247 1
		 247 246 1 228 248 1 248 247 1 229 249 1 249 248 1 230 250 1
		 250 249 1 231 251 1 251 250 1 232 252 1 252 251 1 233 253 1
		 253 252 1 234 254 1 254 253 1 235 255 1 255 254 1 236 256 1
		 256 255 1 237 257 1 257 256 1 238 258 1 258 257 1 239 259 1
		 259 258 1 240 259 1;
	setAttr -s 208 -ch 792 ".fc[0:207]" -type "polyFaces" 
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
		f 4 70 -40 71 -69
		f 4 72 73 74 75
		f 4 76 77 78 -74
		f 4 79 80 81 -78
		f 4 82 83 84 -81
		f 4 85 86 87 -84
		f 4 88 89 90 -87
		f 4 91 92 93 -90
		f 4 94 95 96 -93
		f 4 97 98 99 -96
		f 4 100 -76 101 -99
		f 4 -75 102 103 104
		f 4 -79 105 106 -103
		f 4 -82 107 108 -106
		f 4 -85 109 110 -108
		f 4 -88 111 112 -110
		f 4 -91 113 114 -112
		f 4 -94 115 116 -114
		f 4 -97 117 118 -116
		f 4 -100 119 120 -118
		f 4 -102 -105 121 -120
		f 4 -104 122 123 124
		f 4 -107 125 126 -123
		f 4 -109 127 128 -126
		f 4 -111 129 130 -128
		f 4 -113 131 132 -130
		f 4 -115 133 134 -132
		f 4 -117 135 136 -134
		f 4 -119 137 138 -136
		f 4 -121 139 140 -138
		f 4 -122 -125 141 -140
		f 4 -124 142 143 144
		f 4 -127 145 146 -143
		f 4 -129 147 148 -146
		f 4 -131 149 150 -148
		f 4 -133 151 152 -150
		f 4 -135 153 154 -152
		f 4 -137 155 156 -154
		f 4 -139 157 158 -156
		f 4 -141 159 160 -158
		f 4 -142 -145 161 -160
		f 3 -98 162 163
		f 3 -95 164 -163
		f 3 -92 165 -165
		f 3 -89 166 -166
		f 3 -86 167 -167
		f 3 -83 168 -168
		f 3 -80 169 -169
		f 3 -77 170 -170
		f 3 -73 171 -171
		f 3 -101 -164 -172
		f 3 -144 172 173
		f 3 -147 174 -173
		f 3 -149 175 -175
		f 3 -151 176 -176
		f 3 -153 177 -177
		f 3 -155 178 -178
		f 3 -157 179 -179
		f 3 -159 180 -180
		f 3 -161 181 -181
		f 3 -162 -174 -182
		f 4 182 183 184 185
		f 4 186 187 188 -184
		f 4 189 190 191 -188
		f 4 192 193 194 -191
		f 4 195 196 197 -194
		f 4 198 199 200 -197
		f 4 201 202 203 -200
		f 4 204 205 206 -203
		f 4 207 208 209 -206
		f 4 210 -186 211 -209
		f 4 -185 212 213 214
		f 4 -189 215 216 -213
		f 4 -192 217 218 -216
		f 4 -195 219 220 -218
		f 4 -198 221 222 -220
		f 4 -201 223 224 -222
		f 4 -204 225 226 -224
		f 4 -207 227 228 -226
		f 4 -210 229 230 -228
		f 4 -212 -215 231 -230
		f 4 -214 232 233 234
		f 4 -217 235 236 -233
		f 4 -219 237 238 -236
		f 4 -221 239 240 -238
		f 4 -223 241 242 -240
		f 4 -225 243 244 -242
		f 4 -227 245 246 -244
		f 4 -229 247 248 -246
		f 4 -231 249 250 -248
		f 4 -232 -235 251 -250
		f 4 -234 252 253 254
		f 4 -237 255 256 -253
		f 4 -239 257 258 -256
		f 4 -241 259 260 -258
		f 4 -243 261 262 -260
		f 4 -245 263 264 -262
		f 4 -247 265 266 -264
		f 4 -249 267 268 -266
		f 4 -251 269 270 -268
		f 4 -252 -255 271 -270
		f 3 -208 272 273
		f 3 -205 274 -273
		f 3 -202 275 -275
		f 3 -199 276 -276
		f 3 -196 277 -277
		f 3 -193 278 -278
		f 3 -190 279 -279
		f 3 -187 280 -280
		f 3 -183 281 -281
		f 3 -211 -274 -282
		f 3 -254 282 283
		f 3 -257 284 -283
		f 3 -259 285 -285
		f 3 -261 286 -286
		f 3 -263 287 -287
		f 3 -265 288 -288
		f 3 -267 289 -289
		f 3 -269 290 -290
		f 3 -271 291 -291
		f 3 -272 -284 -292
		f 4 292 293 294 295
		f 4 296 297 298 -294
		f 4 299 300 301 -298
		f 4 302 303 304 -301
		f 4 305 306 307 -304
		f 4 308 309 310 -307
		f 4 311 312 313 -310
		f 4 314 315 316 -313
		f 4 317 318 319 -316
		f 4 320 321 322 -319
		f 4 323 324 325 -322
		f 4 326 327 328 -325
		f 4 329 330 331 -328
		f 4 332 333 334 -331
		f 4 335 336 337 -334
		f 4 338 339 340 -337
		f 4 341 342 343 -340
		f 4 344 345 346 -343
		f 4 347 348 349 -346
		f 4 350 351 352 -349
		f 4 353 354 355 -352
		f 4 356 357 358 -355
		f 4 359 360 361 -358
		f 4 362 -296 363 -361
		f 4 364 365 366 367
		f 4 368 369 370 -366
		f 4 371 372 373 -370
		f 4 374 375 376 -373
		f 4 377 378 379 -376
		f 4 380 381 382 -379
		f 4 383 384 385 -382
		f 4 386 387 388 -385
		f 4 389 390 391 -388
		f 4 392 393 394 -391
		f 4 395 396 397 -394
		f 4 398 399 400 -397
		f 4 401 402 403 -400
		f 4 404 405 406 -403
		f 4 407 408 409 -406
		f 4 410 411 412 -409
		f 4 413 414 415 -412
		f 4 416 417 418 -415
		f 4 419 420 421 -418
		f 4 422 -368 423 -421
		f 4 -367 424 425 426
		f 4 -371 427 428 -425
		f 4 -374 429 430 -428
		f 4 -377 431 432 -430
		f 4 -380 433 434 -432
		f 4 -383 435 436 -434
		f 4 -386 437 438 -436
		f 4 -389 439 440 -438
		f 4 -392 441 442 -440
		f 4 -395 443 444 -442
		f 4 -398 445 446 -444
		f 4 -401 447 448 -446
		f 4 -404 449 450 -448
		f 4 -407 451 452 -450
		f 4 -410 453 454 -452
		f 4 -413 455 456 -454
		f 4 -416 457 458 -456
		f 4 -419 459 460 -458
		f 4 -422 461 462 -460
		f 4 -424 -427 463 -462;
createNode skinCluster -n "sakura_trim_skinCluster";
	rename -uid "3FE7B376-1C77-5D7C-8FE7-8F1DACEEE26A";
	setAttr -s 260 ".wl";
	setAttr ".wl[0:259].w"
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		2 3 0.7344 4 0.2656
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
		2 5 0.7344 6 0.2656
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
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
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
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
		1 1 1;
	setAttr -s 7 ".pm";
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 -0.01 0 0 0 0 -0.01 0 0 0.8 0 1;
	setAttr ".pm[1]" -type "matrix" 0.01 0 0 0 0 0.0099967143 0.000256326 0 0 -0.000256326 0.0099967143 0 0 -0.8897075735 -0.0228130147 1;
	setAttr ".pm[2]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".pm[3]" -type "matrix" -0.0061566303 0.0078800954 0 0 -0.0078800954 -0.0061566303 0 0 0 0 0.01 0 0.8942712184 0.5527467665 0 1;
	setAttr ".pm[4]" -type "matrix" -0.006156615 0.0078801074 0 0 -0.0078801074 -0.006156615 0 0 0 0 0.01 0 0.8942720678 0.4372451587 0 1;
	setAttr ".pm[5]" -type "matrix" -0.0061566303 -0.0078800954 0 0 0.0078800954 -0.0061566303 0 0 0 0 0.01 0 -0.8942712184 0.5527467665 0 1;
	setAttr ".pm[6]" -type "matrix" -0.006156615 -0.0078801074 0 0 0.0078801074 -0.006156615 0 0 0 0 0.01 0 -0.8942720678 0.4372451587 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 7 ".ma";
	setAttr -s 7 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "sakura_sock" -p "sakura_geo";
	rename -uid "8B6C7DBA-EFD6-5B52-B4CF-2C1938BBBA82";
createNode mesh -n "sakura_sockShape" -p "sakura_sock";
	rename -uid "AC85DB1B-FED2-5068-B636-2D03C2AAA096";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_sockShapeOrig" -p "sakura_sock";
	rename -uid "3B2DC879-8F33-5105-A4D4-48E056185EE5";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 244 ".vt[0:243]"  11.622 42.756 0.491 10.9 42.813 3.299 8.929 42.864 5.354 6.237 42.895 6.106 3.544 42.898 5.354 1.573 42.871 3.299
		 0.851 42.823 0.491 1.572 42.766 -2.316 3.543 42.715 -4.371 6.236 42.684 -5.123 8.928 42.682 -4.371 10.9 42.708 -2.316
		 11.045 38.184 0.577 10.397 38.169 3.128 8.626 38.164 4.996 6.207 38.168 5.679 3.788 38.182 4.996 2.018 38.201 3.128
		 1.37 38.221 0.577 2.018 38.236 -1.973 3.789 38.242 -3.841 6.208 38.237 -4.524 8.627 38.224 -3.841 10.397 38.204 -1.973
		 11.104 33.288 0.427 10.447 33.186 3.075 8.652 33.112 5.013 6.2 33.087 5.723 3.748 33.116 5.013 1.953 33.192 3.075
		 1.296 33.295 0.427 1.953 33.397 -2.221 3.748 33.471 -4.16 6.2 33.496 -4.869 8.652 33.467 -4.16 10.447 33.391 -2.221
		 11.17 28.382 0.198 10.504 28.253 2.944 8.685 28.16 4.954 6.2 28.125 5.69 3.715 28.16 4.954 1.896 28.253 2.944
		 1.23 28.382 0.198 1.896 28.51 -2.548 3.715 28.603 -4.558 6.2 28.638 -5.294 8.685 28.603 -4.558 10.504 28.51 -2.548
		 10.741 23.799 -0.016 10.133 23.682 2.483 8.471 23.597 4.312 6.2 23.566 4.982 3.93 23.597 4.312 2.267 23.682 2.483
		 1.659 23.799 -0.016 2.267 23.915 -2.515 3.929 24.001 -4.344 6.2 24.032 -5.014 8.471 24.001 -4.344 10.133 23.915 -2.515
		 10.312 19.216 -0.23 9.761 19.111 2.022 8.256 19.034 3.67 6.2 19.006 4.273 4.144 19.034 3.67 2.639 19.111 2.022
		 2.088 19.216 -0.23 2.639 19.321 -2.481 4.144 19.398 -4.13 6.2 19.426 -4.733 8.256 19.398 -4.13 9.761 19.321 -2.481
		 9.883 14.633 -0.444 9.39 14.54 1.561 8.042 14.471 3.028 6.2 14.446 3.565 4.359 14.471 3.028 3.01 14.54 1.561
		 2.517 14.633 -0.444 3.01 14.727 -2.448 4.358 14.795 -3.915 6.2 14.82 -4.452 8.042 14.795 -3.915 9.39 14.727 -2.448
		 9.454 10.051 -0.658 9.018 9.971 1.1 7.827 9.913 2.386 6.2 9.891 2.857 4.573 9.913 2.386 3.382 9.971 1.1
		 2.946 10.051 -0.658 3.382 10.13 -2.415 4.573 10.189 -3.701 6.2 10.21 -4.172 7.827 10.189 -3.701 9.018 10.13 -2.415
		 9.52 6.777 -0.8 9.075 6.737 1.025 7.86 6.708 2.36 6.2 6.698 2.849 4.54 6.708 2.36 3.325 6.737 1.025
		 2.88 6.777 -0.8 3.325 6.817 -2.625 4.54 6.846 -3.96 6.2 6.856 -4.449 7.86 6.846 -3.96 9.075 6.817 -2.625
		 9.586 3.5 -0.8 9.132 3.5 1.091 7.893 3.5 2.475 6.2 3.5 2.982 4.507 3.5 2.475 3.268 3.5 1.091
		 2.814 3.5 -0.8 3.268 3.5 -2.691 4.507 3.5 -4.075 6.2 3.5 -4.582 7.893 3.5 -4.075 9.132 3.5 -2.691
		 6.236 42.79 0.491 6.2 3.5 -0.8 -0.851 42.823 0.491 -1.573 42.871 3.299 -3.544 42.898 5.354 -6.237 42.895 6.106
		 -8.929 42.864 5.354 -10.9 42.813 3.299 -11.622 42.756 0.491 -10.9 42.708 -2.316 -8.928 42.682 -4.371 -6.236 42.684 -5.123
		 -3.543 42.715 -4.371 -1.572 42.766 -2.316 -1.37 38.221 0.577 -2.018 38.201 3.128 -3.788 38.182 4.996 -6.207 38.168 5.679
		 -8.626 38.164 4.996 -10.397 38.169 3.128 -11.045 38.184 0.577 -10.397 38.204 -1.973 -8.627 38.224 -3.841 -6.208 38.237 -4.524
		 -3.789 38.242 -3.841 -2.018 38.236 -1.973 -1.296 33.295 0.427 -1.953 33.192 3.075 -3.748 33.116 5.013 -6.2 33.087 5.723
		 -8.652 33.112 5.013 -10.447 33.186 3.075 -11.104 33.288 0.427 -10.447 33.391 -2.221 -8.652 33.467 -4.16 -6.2 33.496 -4.869
		 -3.748 33.471 -4.16 -1.953 33.397 -2.221 -1.23 28.382 0.198 -1.896 28.253 2.944 -3.715 28.16 4.954 -6.2 28.125 5.69
		 -8.685 28.16 4.954 -10.504 28.253 2.944 -11.17 28.382 0.198 -10.504 28.51 -2.548 -8.685 28.603 -4.558 -6.2 28.638 -5.294
		 -3.715 28.603 -4.558 -1.896 28.51 -2.548 -1.659 23.799 -0.016 -2.267 23.682 2.483 -3.929 23.597 4.312 -6.2 23.566 4.982
		 -8.47 23.597 4.312 -10.133 23.682 2.483 -10.741 23.799 -0.016 -10.133 23.915 -2.515 -8.471 24.001 -4.344 -6.2 24.032 -5.014
		 -3.929 24.001 -4.344 -2.267 23.915 -2.515 -2.088 19.216 -0.23 -2.639 19.111 2.022 -4.144 19.034 3.67 -6.2 19.006 4.273
		 -8.256 19.034 3.67 -9.761 19.111 2.022 -10.312 19.216 -0.23 -9.761 19.321 -2.481 -8.256 19.398 -4.13 -6.2 19.426 -4.733
		 -4.144 19.398 -4.13 -2.639 19.321 -2.481 -2.517 14.633 -0.444 -3.01 14.54 1.561 -4.359 14.471 3.028 -6.2 14.446 3.565
		 -8.041 14.471 3.028 -9.39 14.54 1.561 -9.883 14.633 -0.444 -9.39 14.727 -2.448 -8.042 14.795 -3.915 -6.2 14.82 -4.452
		 -4.359 14.795 -3.915 -3.01 14.727 -2.448 -2.946 10.051 -0.658 -3.382 9.971 1.1 -4.573 9.913 2.386 -6.2 9.891 2.857
		 -7.827 9.913 2.386 -9.018 9.971 1.1 -9.454 10.051 -0.658 -9.018 10.13 -2.415 -7.827 10.189 -3.701 -6.2 10.21 -4.172
		 -4.573 10.189 -3.701 -3.382 10.13 -2.415 -2.88 6.777 -0.8 -3.325 6.737 1.025 -4.54 6.708 2.36 -6.2 6.698 2.849
		 -7.86 6.708 2.36 -9.075 6.737 1.025 -9.52 6.777 -0.8 -9.075 6.817 -2.625 -7.86 6.846 -3.96 -6.2 6.856 -4.449
		 -4.54 6.846 -3.96 -3.325 6.817 -2.625 -2.814 3.5 -0.8 -3.268 3.5 1.091 -4.507 3.5 2.475 -6.2 3.5 2.982
		 -7.893 3.5 2.475 -9.132 3.5 1.091 -9.586 3.5 -0.8 -9.132 3.5 -2.691 -7.893 3.5 -4.075 -6.2 3.5 -4.582
		 -4.507 3.5 -4.075 -3.268 3.5 -2.691 -6.236 42.79 0.491 -6.2 3.5 -0.8;
	setAttr -s 504 ".ed[0:503]"  0 1 1 1 13 1 13 12 1 12 0 1 1 2 1 2 14 1
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
		 73 85 1 85 84 1 84 72 1 74 86 1 86 85 1 75 87 1
		 87 86 1 76 88 1 88 87 1 77 89 1 89 88 1 78 90 1
		 90 89 1 79 91 1 91 90 1 80 92 1 92 91 1 81 93 1
		 93 92 1 82 94 1 94 93 1 83 95 1 95 94 1 84 95 1
		 85 97 1 97 96 1 96 84 1 86 98 1 98 97 1 87 99 1
		 99 98 1 88 100 1 100 99 1 89 101 1 101 100 1 90 102 1
		 102 101 1 91 103 1 103 102 1 92 104 1 104 103 1 93 105 1
		 105 104 1 94 106 1 106 105 1 95 107 1 107 106 1 96 107 1
		 97 109 1 109 108 1 108 96 1 98 110 1 110 109 1 99 111 1
		 111 110 1 100 112 1 112 111 1 101 113 1 113 112 1 102 114 1
		 114 113 1 103 115 1 115 114 1 104 116 1 116 115 1 105 117 1
		 117 116 1 106 118 1 118 117 1 107 119 1 119 118 1 108 119 1
		 10 120 1 120 11 1 9 120 1 8 120 1 7 120 1 6 120 1
		 5 120 1 4 120 1 3 120 1 2 120 1 1 120 1 0 120 1
		 109 121 1 121 108 1 110 121 1 111 121 1 112 121 1 113 121 1
		 114 121 1 115 121 1 116 121 1 117 121 1 118 121 1 119 121 1
		 122 123 1 123 135 1 135 134 1 134 122 1 123 124 1 124 136 1
		 136 135 1 124 125 1 125 137 1 137 136 1 125 126 1 126 138 1
		 138 137 1 126 127 1 127 139 1 139 138 1 127 128 1 128 140 1
		 140 139 1 128 129 1 129 141 1 141 140 1 129 130 1 130 142 1
		 142 141 1 130 131 1 131 143 1 143 142 1 131 132 1 132 144 1
		 144 143 1 132 133 1 133 145 1 145 144 1 133 122 1 134 145 1
		 135 147 1 147 146 1 146 134 1 136 148 1 148 147 1 137 149 1
		 149 148 1 138 150 1 150 149 1 139 151 1 151 150 1 140 152 1
		 152 151 1 141 153 1 153 152 1 142 154 1 154 153 1 143 155 1
		 155 154 1 144 156 1 156 155 1 145 157 1 157 156 1 146 157 1
		 147 159 1 159 158 1 158 146 1 148 160 1 160 159 1 149 161 1
		 161 160 1 150 162 1 162 161 1 151 163 1 163 162 1 152 164 1
		 164 163 1 153 165 1 165 164 1 154 166 1 166 165 1 155 167 1
		 167 166 1 156 168 1 168 167 1 157 169 1 169 168 1 158 169 1
		 159 171 1 171 170 1 170 158 1 160 172 1 172 171 1 161 173 1
		 173 172 1 162 174 1 174 173 1 163 175 1 175 174 1 164 176 1
		 176 175 1 165 177 1 177 176 1 166 178 1 178 177 1 167 179 1
		 179 178 1 168 180 1 180 179 1 169 181 1 181 180 1 170 181 1
		 171 183 1 183 182 1 182 170 1 172 184 1 184 183 1 173 185 1
		 185 184 1 174 186 1 186 185 1 175 187 1 187 186 1 176 188 1
		 188 187 1 177 189 1 189 188 1 178 190 1 190 189 1 179 191 1
		 191 190 1 180 192 1 192 191 1 181 193 1 193 192 1 182 193 1
		 183 195 1 195 194 1 194 182 1 184 196 1 196 195 1 185 197 1
		 197 196 1 186 198 1 198 197 1 187 199 1 199 198 1 188 200 1
		 200 199 1 189 201 1 201 200 1 190 202 1 202 201 1 191 203 1
		 203 202 1 192 204 1 204 203 1 193 205 1 205 204 1 194 205 1
		 195 207 1 207 206 1 206 194 1 196 208 1 208 207 1 197 209 1
		 209 208 1 198 210 1 210 209 1 199 211 1 211 210 1 200 212 1
		 212 211 1 201 213 1 213 212 1 202 214 1 214 213 1 203 215 1
		 215 214 1 204 216 1 216 215 1 205 217 1 217 216 1 206 217 1
		 207 219 1 219 218 1 218 206 1 208 220 1 220 219 1 209 221 1
		 221 220 1 210 222 1 222 221 1 211 223 1 223 222 1 212 224 1
		 224 223 1 213 225 1 225 224 1 214 226 1 226 225 1 215 227 1
		 227 226 1 216 228 1 228 227 1 217 229 1 229 228 1 218 229 1
		 219 231 1 231 230 1 230 218 1 220 232 1 232 231 1 221 233 1
		 233 232 1 222 234 1 234 233 1 223 235 1 235 234 1 224 236 1
		 236 235 1 225 237 1 237 236 1 226 238 1 238 237 1 227 239 1
		 239 238 1 228 240 1 240 239 1 229 241 1 241 240 1 230 241 1
		 132 242 1 242 133 1 131 242 1 130 242 1 129 242 1 128 242 1
		 127 242 1 126 242 1 125 242 1 124 242 1 123 242 1 122 242 1
		 231 243 1 243 230 1 232 243 1 233 243 1 234 243 1 235 243 1
		 236 243 1 237 243 1 238 243 1 239 243 1 240 243 1 241 243 1;
	setAttr -s 264 -ch 1008 ".fc[0:263]" -type "polyFaces" 
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
		f 4 -134 156 157 158
		f 4 -137 159 160 -157
		f 4 -139 161 162 -160
		f 4 -141 163 164 -162
		f 4 -143 165 166 -164
		f 4 -145 167 168 -166
		f 4 -147 169 170 -168
		f 4 -149 171 172 -170
		f 4 -151 173 174 -172
		f 4 -153 175 176 -174
		f 4 -155 177 178 -176
		f 4 -156 -159 179 -178
		f 4 -158 180 181 182
		f 4 -161 183 184 -181
		f 4 -163 185 186 -184
		f 4 -165 187 188 -186
		f 4 -167 189 190 -188
		f 4 -169 191 192 -190
		f 4 -171 193 194 -192
		f 4 -173 195 196 -194
		f 4 -175 197 198 -196
		f 4 -177 199 200 -198
		f 4 -179 201 202 -200
		f 4 -180 -183 203 -202
		f 4 -182 204 205 206
		f 4 -185 207 208 -205
		f 4 -187 209 210 -208
		f 4 -189 211 212 -210
		f 4 -191 213 214 -212
		f 4 -193 215 216 -214
		f 4 -195 217 218 -216
		f 4 -197 219 220 -218
		f 4 -199 221 222 -220
		f 4 -201 223 224 -222
		f 4 -203 225 226 -224
		f 4 -204 -207 227 -226
		f 3 -32 228 229
		f 3 -29 230 -229
		f 3 -26 231 -231
		f 3 -23 232 -232
		f 3 -20 233 -233
		f 3 -17 234 -234
		f 3 -14 235 -235
		f 3 -11 236 -236
		f 3 -8 237 -237
		f 3 -5 238 -238
		f 3 -1 239 -239
		f 3 -35 -230 -240
		f 3 -206 240 241
		f 3 -209 242 -241
		f 3 -211 243 -243
		f 3 -213 244 -244
		f 3 -215 245 -245
		f 3 -217 246 -246
		f 3 -219 247 -247
		f 3 -221 248 -248
		f 3 -223 249 -249
		f 3 -225 250 -250
		f 3 -227 251 -251
		f 3 -228 -242 -252
		f 4 252 253 254 255
		f 4 256 257 258 -254
		f 4 259 260 261 -258
		f 4 262 263 264 -261
		f 4 265 266 267 -264
		f 4 268 269 270 -267
		f 4 271 272 273 -270
		f 4 274 275 276 -273
		f 4 277 278 279 -276
		f 4 280 281 282 -279
		f 4 283 284 285 -282
		f 4 286 -256 287 -285
		f 4 -255 288 289 290
		f 4 -259 291 292 -289
		f 4 -262 293 294 -292
		f 4 -265 295 296 -294
		f 4 -268 297 298 -296
		f 4 -271 299 300 -298
		f 4 -274 301 302 -300
		f 4 -277 303 304 -302
		f 4 -280 305 306 -304
		f 4 -283 307 308 -306
		f 4 -286 309 310 -308
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
		f 4 -314 336 337 338
		f 4 -317 339 340 -337
		f 4 -319 341 342 -340
		f 4 -321 343 344 -342
		f 4 -323 345 346 -344
		f 4 -325 347 348 -346
		f 4 -327 349 350 -348
		f 4 -329 351 352 -350
		f 4 -331 353 354 -352
		f 4 -333 355 356 -354
		f 4 -335 357 358 -356
		f 4 -336 -339 359 -358
		f 4 -338 360 361 362
		f 4 -341 363 364 -361
		f 4 -343 365 366 -364
		f 4 -345 367 368 -366
		f 4 -347 369 370 -368
		f 4 -349 371 372 -370
		f 4 -351 373 374 -372
		f 4 -353 375 376 -374
		f 4 -355 377 378 -376
		f 4 -357 379 380 -378
		f 4 -359 381 382 -380
		f 4 -360 -363 383 -382
		f 4 -362 384 385 386
		f 4 -365 387 388 -385
		f 4 -367 389 390 -388
		f 4 -369 391 392 -390
		f 4 -371 393 394 -392
		f 4 -373 395 396 -394
		f 4 -375 397 398 -396
		f 4 -377 399 400 -398
		f 4 -379 401 402 -400
		f 4 -381 403 404 -402
		f 4 -383 405 406 -404
		f 4 -384 -387 407 -406
		f 4 -386 408 409 410
		f 4 -389 411 412 -409
		f 4 -391 413 414 -412
		f 4 -393 415 416 -414
		f 4 -395 417 418 -416
		f 4 -397 419 420 -418
		f 4 -399 421 422 -420
		f 4 -401 423 424 -422
		f 4 -403 425 426 -424
		f 4 -405 427 428 -426
		f 4 -407 429 430 -428
		f 4 -408 -411 431 -430
		f 4 -410 432 433 434
		f 4 -413 435 436 -433
		f 4 -415 437 438 -436
		f 4 -417 439 440 -438
		f 4 -419 441 442 -440
		f 4 -421 443 444 -442
		f 4 -423 445 446 -444
		f 4 -425 447 448 -446
		f 4 -427 449 450 -448
		f 4 -429 451 452 -450
		f 4 -431 453 454 -452
		f 4 -432 -435 455 -454
		f 4 -434 456 457 458
		f 4 -437 459 460 -457
		f 4 -439 461 462 -460
		f 4 -441 463 464 -462
		f 4 -443 465 466 -464
		f 4 -445 467 468 -466
		f 4 -447 469 470 -468
		f 4 -449 471 472 -470
		f 4 -451 473 474 -472
		f 4 -453 475 476 -474
		f 4 -455 477 478 -476
		f 4 -456 -459 479 -478
		f 3 -284 480 481
		f 3 -281 482 -481
		f 3 -278 483 -483
		f 3 -275 484 -484
		f 3 -272 485 -485
		f 3 -269 486 -486
		f 3 -266 487 -487
		f 3 -263 488 -488
		f 3 -260 489 -489
		f 3 -257 490 -490
		f 3 -253 491 -491
		f 3 -287 -482 -492
		f 3 -458 492 493
		f 3 -461 494 -493
		f 3 -463 495 -495
		f 3 -465 496 -496
		f 3 -467 497 -497
		f 3 -469 498 -498
		f 3 -471 499 -499
		f 3 -473 500 -500
		f 3 -475 501 -501
		f 3 -477 502 -502
		f 3 -479 503 -503
		f 3 -480 -494 -504;
createNode skinCluster -n "sakura_sock_skinCluster";
	rename -uid "A5D95607-B86B-51CA-9DD4-A8D7C99A6662";
	setAttr -s 244 ".wl";
	setAttr ".wl[0:243].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		2 0 0.7005 1 0.2995
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		2 1 0.4628 2 0.5372
		1 2 1
		1 2 1
		1 2 1
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
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		2 3 0.7005 4 0.2995
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
		2 4 0.4628 5 0.5372
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
		1 3 1
		1 5 1;
	setAttr -s 6 ".pm";
	setAttr ".pm[0]" -type "matrix" 0.0080001953 -0.0000624878 0.0059994142 0 0.0000624878 -0.0099980474 -0.0001874634 0 0.0059994142 0.0001874634 -0.0079982427 0 -0.0555129076 0.6902651957 -0.0254612772 1;
	setAttr ".pm[1]" -type "matrix" 0.01 0 0 0 0 -0.0099891289 0.0004661593 0 0 -0.0004661593 -0.0099891289 0 -0.062 0.3698774636 -0.0112544185 1;
	setAttr ".pm[2]" -type "matrix" 0.01 0 0 0 0 -0.0037022979 -0.009289402 0 0 0.009289402 -0.0037022979 0 -0.062 0.033347607 0.0620639759 1;
	setAttr ".pm[3]" -type "matrix" 0.0080001953 0.0000624878 -0.0059994142 0 -0.0000624878 -0.0099980474 -0.0001874634 0 -0.0059994142 0.0001874634 -0.0079982427 0 0.0555129076 0.6902651957 -0.0254612772 1;
	setAttr ".pm[4]" -type "matrix" 0.01 0 0 0 0 -0.0099891289 0.0004661593 0 0 -0.0004661593 -0.0099891289 0 0.062 0.3698774636 -0.0112544185 1;
	setAttr ".pm[5]" -type "matrix" 0.01 0 0 0 0 -0.0037022979 -0.009289402 0 0 0.009289402 -0.0037022979 0 0.062 0.033347607 0.0620639759 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 6 ".ma";
	setAttr -s 6 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_4a4560";
	rename -uid "E4085AD7-D3A3-5FAB-8E09-EF584C1F40BB";
	setAttr ".c" -type "float3" 0.06848 0.05951 0.11697 ;
createNode shadingEngine -n "paint_4a4560SG";
	rename -uid "8296B763-B582-5782-92C9-3CDEEE293E7E";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_shoe" -p "sakura_geo";
	rename -uid "DB74371B-C19E-5388-AC0C-7971A4E1858D";
createNode mesh -n "sakura_shoeShape" -p "sakura_shoe";
	rename -uid "B6522A3E-23BA-5C38-9206-0F089A9FB282";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_shoeShapeOrig" -p "sakura_shoe";
	rename -uid "4E304EAC-14BC-5B1B-B3D5-C08349A7D8E0";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 124 ".vt[0:123]"  9.071 1.904 -4 8.523 3.023 -4 7.087 3.715 -4 5.313 3.715 -4 3.877 3.023 -4 3.329 1.904 -4
		 3.877 0.785 -4 5.313 0.093 -4 7.087 0.093 -4 8.523 0.785 -4 9.837 2.128 -2.8 9.142 3.379 -2.8
		 7.324 4.152 -2.8 5.076 4.152 -2.8 3.258 3.379 -2.8 2.563 2.128 -2.8 3.258 0.877 -2.8 5.076 0.104 -2.8
		 7.324 0.104 -2.8 9.142 0.877 -2.8 10.028 2.24 0.7 9.297 3.557 0.7 7.383 4.37 0.7 5.017 4.37 0.7
		 3.103 3.557 0.7 2.372 2.24 0.7 3.103 0.923 0.7 5.017 0.11 0.7 7.383 0.11 0.7 9.297 0.923 0.7
		 10.487 1.624 7.15 9.669 2.579 7.15 7.525 3.169 7.15 4.875 3.169 7.15 2.731 2.579 7.15 1.913 1.624 7.15
		 2.731 0.669 7.15 4.875 0.079 7.15 7.525 0.079 7.15 9.669 0.669 7.15 10.219 1.232 11.05 9.452 1.956 11.05
		 7.442 2.404 11.05 4.958 2.404 11.05 2.948 1.956 11.05 2.181 1.232 11.05 2.948 0.508 11.05 4.958 0.06 11.05
		 7.442 0.06 11.05 9.452 0.508 11.05 8.114 0.672 14.6 7.748 1.067 14.6 6.791 1.311 14.6 5.609 1.311 14.6
		 4.652 1.067 14.6 4.286 0.672 14.6 4.652 0.277 14.6 5.609 0.033 14.6 6.791 0.033 14.6 7.748 0.277 14.6
		 6.2 1.904 -4 6.2 0.672 14.6 -3.329 1.904 -4 -3.877 3.023 -4 -5.313 3.715 -4 -7.087 3.715 -4
		 -8.523 3.023 -4 -9.071 1.904 -4 -8.523 0.785 -4 -7.087 0.093 -4 -5.313 0.093 -4 -3.877 0.785 -4
		 -2.563 2.128 -2.8 -3.258 3.379 -2.8 -5.076 4.152 -2.8 -7.324 4.152 -2.8 -9.142 3.379 -2.8 -9.837 2.128 -2.8
		 -9.142 0.877 -2.8 -7.324 0.104 -2.8 -5.076 0.104 -2.8 -3.258 0.877 -2.8 -2.372 2.24 0.7 -3.103 3.557 0.7
		 -5.017 4.37 0.7 -7.383 4.37 0.7 -9.297 3.557 0.7 -10.028 2.24 0.7 -9.297 0.923 0.7 -7.383 0.11 0.7
		 -5.017 0.11 0.7 -3.103 0.923 0.7 -1.913 1.624 7.15 -2.731 2.579 7.15 -4.875 3.169 7.15 -7.525 3.169 7.15
		 -9.669 2.579 7.15 -10.487 1.624 7.15 -9.669 0.669 7.15 -7.525 0.079 7.15 -4.875 0.079 7.15 -2.731 0.669 7.15
		 -2.181 1.232 11.05 -2.948 1.956 11.05 -4.958 2.404 11.05 -7.442 2.404 11.05 -9.452 1.956 11.05 -10.219 1.232 11.05
		 -9.452 0.508 11.05 -7.442 0.06 11.05 -4.958 0.06 11.05 -2.948 0.508 11.05 -4.286 0.672 14.6 -4.652 1.067 14.6
		 -5.609 1.311 14.6 -6.791 1.311 14.6 -7.748 1.067 14.6 -8.114 0.672 14.6 -7.748 0.277 14.6 -6.791 0.033 14.6
		 -5.609 0.033 14.6 -4.652 0.277 14.6 -6.2 1.904 -4 -6.2 0.672 14.6;
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
createNode skinCluster -n "sakura_shoe_skinCluster";
	rename -uid "90DECA07-1B86-5449-89FA-7695B1F52EF9";
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
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 0 1
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
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 2 1
		1 3 1;
	setAttr -s 4 ".pm";
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 -0.0037022979 -0.009289402 0 0 0.009289402 -0.0037022979 0 -0.062 0.033347607 0.0620639759 1;
	setAttr ".pm[1]" -type "matrix" 0.01 0 0 0 0 -0.0037022979 -0.009289402 0 0 0.009289402 -0.0037022979 0 -0.062 -0.0706418636 0.0620639759 1;
	setAttr ".pm[2]" -type "matrix" 0.01 0 0 0 0 -0.0037022979 -0.009289402 0 0 0.009289402 -0.0037022979 0 0.062 0.033347607 0.0620639759 1;
	setAttr ".pm[3]" -type "matrix" 0.01 0 0 0 0 -0.0037022979 -0.009289402 0 0 0.009289402 -0.0037022979 0 0.062 -0.0706418636 0.0620639759 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 4 ".ma";
	setAttr -s 4 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_7a3f37";
	rename -uid "245ED125-CD5F-5149-B02F-51940CD3FC21";
	setAttr ".c" -type "float3" 0.19462 0.04971 0.0382 ;
createNode shadingEngine -n "paint_7a3f37SG";
	rename -uid "E031F041-F0AE-549E-B7D7-A658457F7E34";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_eye_white" -p "sakura_geo";
	rename -uid "BA1DB14D-C513-5D37-BBD5-BD8899DC9BAF";
createNode mesh -n "sakura_eye_whiteShape" -p "sakura_eye_white";
	rename -uid "155DC92F-E090-563F-95B9-7F1B6E0E0ED6";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_eye_whiteShapeOrig" -p "sakura_eye_white";
	rename -uid "801D3DCF-32FE-589B-A9B4-0DB13042E48D";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  7.75 123.8 9.467 7.584 124.99 9.715 7.107 126.036 10.16 6.375 126.812 10.694 5.478 126.93 11.176 4.522 126.93 11.581
		 3.625 126.812 11.87 2.893 126.036 11.985 2.416 124.99 11.981 2.25 123.8 11.893 2.416 122.61 11.758 2.893 121.564 11.552
		 3.625 120.788 11.252 4.522 120.375 10.82 5.478 120.375 10.311 6.375 120.788 9.828 7.107 121.564 9.444 7.584 122.61 9.312
		 6.815 123.789 10.127 6.706 124.574 10.274 6.39 125.264 10.531 5.907 125.777 10.848 5.315 125.855 11.145 4.685 125.855 11.412
		 4.093 125.777 11.62 3.61 125.264 11.721 3.294 124.574 11.741 3.185 123.789 11.691 3.294 123.004 11.586 3.61 122.313 11.423
		 4.092 121.801 11.2 4.685 121.528 10.923 5.315 121.528 10.618 5.907 121.801 10.33 6.39 122.313 10.123 6.706 123.004 10.049
		 5.907 123.778 10.65 5.853 124.171 10.718 5.695 124.516 10.832 5.454 124.772 10.974 5.158 124.811 11.113 4.842 124.811 11.246
		 4.546 124.772 11.359 4.305 124.516 11.423 4.147 124.171 11.443 4.093 123.778 11.423 4.147 123.385 11.361 4.305 123.04 11.265
		 4.546 122.784 11.142 4.842 122.648 11.001 5.158 122.648 10.859 5.454 122.784 10.734 5.695 123.04 10.649 5.853 123.385 10.619
		 5.11 123.769 11.031 5.103 123.816 11.039 5.084 123.858 11.052 5.055 123.889 11.067 5.019 123.894 11.083 4.981 123.894 11.099
		 4.945 123.889 11.114 4.916 123.858 11.123 4.897 123.816 11.127 4.89 123.769 11.124 4.897 123.721 11.115 4.916 123.679 11.102
		 4.945 123.648 11.086 4.981 123.632 11.069 5.019 123.632 11.052 5.055 123.648 11.039 5.084 123.679 11.03 5.103 123.721 11.027
		 5 123.767 11.077 -2.25 123.8 11.893 -2.416 124.99 11.981 -2.893 126.036 11.985 -3.625 126.812 11.87 -4.522 126.93 11.581
		 -5.478 126.93 11.176 -6.375 126.812 10.694 -7.107 126.036 10.16 -7.584 124.99 9.715 -7.75 123.8 9.467 -7.584 122.61 9.312
		 -7.107 121.564 9.444 -6.375 120.788 9.828 -5.478 120.375 10.311 -4.522 120.375 10.82 -3.625 120.788 11.252 -2.893 121.564 11.552
		 -2.416 122.61 11.758 -3.185 123.789 11.691 -3.294 124.574 11.741 -3.61 125.264 11.721 -4.093 125.777 11.62 -4.685 125.855 11.412
		 -5.315 125.855 11.145 -5.907 125.777 10.848 -6.39 125.264 10.531 -6.706 124.574 10.274 -6.815 123.789 10.127 -6.706 123.004 10.049
		 -6.39 122.313 10.123 -5.908 121.801 10.33 -5.315 121.528 10.618 -4.685 121.528 10.923 -4.093 121.801 11.2 -3.61 122.313 11.423
		 -3.294 123.004 11.586 -4.093 123.778 11.423 -4.147 124.171 11.443 -4.305 124.516 11.423 -4.546 124.772 11.359 -4.842 124.811 11.246
		 -5.158 124.811 11.113 -5.454 124.772 10.974 -5.695 124.516 10.832 -5.853 124.171 10.718 -5.907 123.778 10.65 -5.853 123.385 10.619
		 -5.695 123.04 10.649 -5.454 122.784 10.734 -5.158 122.648 10.859 -4.842 122.648 11.001 -4.546 122.784 11.142 -4.305 123.04 11.265
		 -4.147 123.385 11.361 -4.89 123.769 11.124 -4.897 123.816 11.127 -4.916 123.858 11.123 -4.945 123.889 11.114 -4.981 123.894 11.099
		 -5.019 123.894 11.083 -5.055 123.889 11.067 -5.084 123.858 11.052 -5.103 123.816 11.039 -5.11 123.769 11.031 -5.103 123.721 11.027
		 -5.084 123.679 11.03 -5.055 123.648 11.039 -5.019 123.632 11.052 -4.981 123.632 11.069 -4.945 123.648 11.086 -4.916 123.679 11.102
		 -4.897 123.721 11.115 -5 123.767 11.077;
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
createNode skinCluster -n "sakura_eye_white_skinCluster";
	rename -uid "002F21B1-9E5F-555F-B317-2A5970A93A7A";
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "sakura_iris" -p "sakura_geo";
	rename -uid "C2423A6B-29ED-5783-9851-05AD1E535295";
createNode mesh -n "sakura_irisShape" -p "sakura_iris";
	rename -uid "83CF742B-1368-5732-9333-0DFC0FE128FE";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_irisShapeOrig" -p "sakura_iris";
	rename -uid "43733806-B68F-539C-82FF-048F30E289F4";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  6.87 123.726 10.159 6.747 124.89 10.359 6.394 125.914 10.674 5.853 126.674 11.045 5.188 126.926 11.388 4.482 126.926 11.676
		 3.818 126.674 11.878 3.276 125.914 11.958 2.923 124.89 11.944 2.8 123.726 11.857 2.923 122.562 11.72 3.276 121.538 11.523
		 3.817 120.778 11.263 4.482 120.374 10.918 5.188 120.374 10.559 5.852 120.778 10.261 6.394 121.538 10.05 6.747 122.562 10.014
		 6.178 123.72 10.575 6.097 124.489 10.7 5.864 125.164 10.89 5.507 125.666 11.117 5.068 125.832 11.332 4.602 125.832 11.522
		 4.163 125.666 11.665 3.806 125.164 11.732 3.573 124.489 11.735 3.492 123.72 11.682 3.573 122.952 11.581 3.806 122.276 11.435
		 4.163 121.775 11.25 4.602 121.508 11.037 5.068 121.508 10.82 5.507 121.775 10.634 5.864 122.276 10.516 6.097 122.952 10.495
		 5.507 123.715 10.922 5.466 124.099 10.982 5.349 124.437 11.07 5.171 124.687 11.175 4.952 124.771 11.277 4.718 124.771 11.372
		 4.499 124.687 11.448 4.321 124.437 11.489 4.204 124.099 11.497 4.163 123.715 11.472 4.204 123.33 11.415 4.321 122.993 11.334
		 4.499 122.742 11.235 4.718 122.608 11.129 4.952 122.608 11.028 5.171 122.742 10.945 5.349 122.993 10.896 5.466 123.33 10.887
		 4.916 123.71 11.186 4.911 123.756 11.194 4.897 123.797 11.205 4.876 123.828 11.217 4.849 123.838 11.228 4.821 123.838 11.24
		 4.794 123.828 11.25 4.773 123.797 11.255 4.759 123.756 11.256 4.754 123.71 11.252 4.759 123.663 11.245 4.773 123.622 11.234
		 4.794 123.592 11.221 4.821 123.576 11.208 4.849 123.576 11.197 4.876 123.592 11.188 4.897 123.622 11.183 4.911 123.663 11.182
		 4.835 123.709 11.219 -2.8 123.726 11.857 -2.923 124.89 11.944 -3.276 125.914 11.958 -3.817 126.674 11.878 -4.482 126.926 11.676
		 -5.188 126.926 11.388 -5.852 126.674 11.045 -6.394 125.914 10.674 -6.747 124.89 10.359 -6.87 123.726 10.159 -6.747 122.562 10.014
		 -6.394 121.538 10.05 -5.853 120.778 10.261 -5.188 120.374 10.559 -4.482 120.374 10.918 -3.818 120.778 11.263 -3.276 121.538 11.523
		 -2.923 122.562 11.72 -3.492 123.72 11.682 -3.573 124.489 11.735 -3.806 125.164 11.732 -4.163 125.666 11.665 -4.602 125.832 11.522
		 -5.068 125.832 11.332 -5.507 125.666 11.117 -5.864 125.164 10.89 -6.097 124.489 10.7 -6.178 123.72 10.575 -6.097 122.952 10.495
		 -5.864 122.276 10.516 -5.507 121.775 10.634 -5.068 121.508 10.82 -4.602 121.508 11.037 -4.163 121.775 11.25 -3.806 122.276 11.435
		 -3.573 122.952 11.581 -4.163 123.715 11.472 -4.204 124.099 11.497 -4.321 124.437 11.489 -4.499 124.687 11.448 -4.718 124.771 11.372
		 -4.952 124.771 11.277 -5.171 124.687 11.175 -5.349 124.437 11.07 -5.466 124.099 10.982 -5.507 123.715 10.922 -5.466 123.33 10.887
		 -5.349 122.993 10.896 -5.171 122.742 10.945 -4.952 122.608 11.028 -4.718 122.608 11.129 -4.499 122.742 11.235 -4.321 122.993 11.334
		 -4.204 123.33 11.415 -4.754 123.71 11.252 -4.759 123.756 11.256 -4.773 123.797 11.255 -4.794 123.828 11.25 -4.821 123.838 11.24
		 -4.849 123.838 11.228 -4.876 123.828 11.217 -4.897 123.797 11.205 -4.911 123.756 11.194 -4.916 123.71 11.186 -4.911 123.663 11.182
		 -4.897 123.622 11.183 -4.876 123.592 11.188 -4.849 123.576 11.197 -4.821 123.576 11.208 -4.794 123.592 11.221 -4.773 123.622 11.234
		 -4.759 123.663 11.245 -4.835 123.709 11.219;
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
createNode skinCluster -n "sakura_iris_skinCluster";
	rename -uid "8ECD66BB-C54D-5D1D-9F8D-AE15AF0E02BF";
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_7b3fa8";
	rename -uid "660058CA-176F-5D55-AF07-339E0A213B0E";
	setAttr ".c" -type "float3" 0.19807 0.04971 0.39157 ;
createNode shadingEngine -n "paint_7b3fa8SG";
	rename -uid "C2F104B0-4A1D-51D7-9778-C02F0AA42322";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_iris_light" -p "sakura_geo";
	rename -uid "5607DF55-D2CB-56EB-8F7B-A0EC50F9A3BE";
createNode mesh -n "sakura_iris_lightShape" -p "sakura_iris_light";
	rename -uid "65AF2F26-1778-5C69-A28E-A67DC1F731A6";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_iris_lightShapeOrig" -p "sakura_iris_light";
	rename -uid "EDAD49EC-C5D0-5D76-95DB-D4900E13C1DF";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  6.348 122.246 10.298 6.256 122.777 10.451 5.994 123.245 10.681 5.591 123.592 10.943 5.098 123.776 11.197 4.572 123.776 11.411
		 4.079 123.592 11.567 3.676 123.245 11.66 3.414 122.777 11.69 3.322 122.246 11.662 3.414 121.715 11.58 3.676 121.247 11.446
		 4.079 120.9 11.258 4.572 120.716 11.025 5.098 120.716 10.768 5.591 120.9 10.523 5.994 121.247 10.338 6.256 121.715 10.257
		 5.833 122.246 10.608 5.773 122.597 10.699 5.6 122.905 10.838 5.334 123.134 11.003 5.008 123.256 11.168 4.662 123.256 11.314
		 4.336 123.134 11.425 4.07 122.905 11.494 3.897 122.597 11.519 3.837 122.246 11.501 3.897 121.895 11.441 4.07 121.587 11.343
		 4.336 121.358 11.211 4.662 121.236 11.055 5.008 121.236 10.891 5.334 121.358 10.741 5.6 121.587 10.632 5.773 121.895 10.585
		 5.334 122.246 10.875 5.304 122.421 10.916 5.217 122.576 10.98 5.085 122.69 11.058 4.922 122.751 11.14 4.748 122.751 11.215
		 4.585 122.69 11.275 4.453 122.576 11.314 4.366 122.421 11.329 4.336 122.246 11.32 4.366 122.071 11.287 4.453 121.916 11.233
		 4.585 121.802 11.163 4.748 121.741 11.083 4.922 121.741 11.004 5.085 121.802 10.935 5.217 121.916 10.886 5.304 122.071 10.865
		 4.895 122.246 11.085 4.892 122.267 11.089 4.881 122.286 11.096 4.865 122.3 11.105 4.846 122.307 11.115 4.824 122.307 11.124
		 4.805 122.3 11.132 4.789 122.286 11.137 4.778 122.267 11.14 4.774 122.246 11.138 4.778 122.225 11.134 4.789 122.206 11.127
		 4.805 122.192 11.118 4.824 122.185 11.108 4.846 122.185 11.099 4.865 122.192 11.091 4.881 122.206 11.086 4.892 122.225 11.083
		 4.835 122.246 11.112 -3.322 122.246 11.662 -3.414 122.777 11.69 -3.676 123.245 11.66 -4.079 123.592 11.567 -4.572 123.776 11.411
		 -5.098 123.776 11.197 -5.591 123.592 10.943 -5.994 123.245 10.681 -6.256 122.777 10.451 -6.348 122.246 10.298 -6.256 121.715 10.257
		 -5.994 121.247 10.338 -5.591 120.9 10.523 -5.098 120.716 10.768 -4.572 120.716 11.025 -4.079 120.9 11.258 -3.676 121.247 11.446
		 -3.414 121.715 11.58 -3.837 122.246 11.501 -3.897 122.597 11.519 -4.07 122.905 11.494 -4.336 123.134 11.425 -4.662 123.256 11.314
		 -5.008 123.256 11.168 -5.334 123.134 11.003 -5.6 122.905 10.838 -5.773 122.597 10.699 -5.833 122.246 10.608 -5.773 121.895 10.585
		 -5.6 121.587 10.632 -5.334 121.358 10.741 -5.008 121.236 10.891 -4.662 121.236 11.055 -4.336 121.358 11.211 -4.07 121.587 11.343
		 -3.897 121.895 11.441 -4.336 122.246 11.32 -4.366 122.421 11.329 -4.453 122.576 11.314 -4.585 122.69 11.275 -4.748 122.751 11.215
		 -4.922 122.751 11.14 -5.085 122.69 11.058 -5.217 122.576 10.98 -5.304 122.421 10.916 -5.334 122.246 10.875 -5.304 122.071 10.865
		 -5.217 121.916 10.886 -5.085 121.802 10.935 -4.922 121.741 11.004 -4.748 121.741 11.083 -4.585 121.802 11.163 -4.453 121.916 11.233
		 -4.366 122.071 11.287 -4.775 122.246 11.138 -4.778 122.267 11.14 -4.789 122.286 11.137 -4.805 122.3 11.132 -4.824 122.307 11.124
		 -4.846 122.307 11.115 -4.865 122.3 11.105 -4.881 122.286 11.096 -4.892 122.267 11.089 -4.896 122.246 11.085 -4.892 122.225 11.083
		 -4.881 122.206 11.086 -4.865 122.192 11.091 -4.846 122.185 11.099 -4.824 122.185 11.108 -4.805 122.192 11.118 -4.789 122.206 11.127
		 -4.778 122.225 11.134 -4.835 122.246 11.112;
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
createNode skinCluster -n "sakura_iris_light_skinCluster";
	rename -uid "BF11183F-1D30-53C9-9382-98C7103A5700";
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_d08bf0";
	rename -uid "AC4A1468-82FF-54C7-8733-7D797B342180";
	setAttr ".c" -type "float3" 0.63076 0.25818 0.87137 ;
createNode shadingEngine -n "paint_d08bf0SG";
	rename -uid "B1E24909-62B4-5B64-809A-27331A3FA5EB";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_line" -p "sakura_geo";
	rename -uid "B99E1F62-8753-5F02-A597-ADFE36A0AC40";
createNode mesh -n "sakura_lineShape" -p "sakura_line";
	rename -uid "6E3D2645-3CFB-519D-BA0C-847E08EABDB8";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_lineShapeOrig" -p "sakura_line";
	rename -uid "790E4AE4-6F66-5E65-96DB-E42A44A6C0C6";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 228 ".vt[0:227]"  5.66 124.022 11.041 5.61 124.528 11.115 5.467 124.973 11.228 5.248 125.304 11.361 4.978 125.48 11.496 4.692 125.48 11.612
		 4.423 125.304 11.697 4.203 124.973 11.743 4.06 124.528 11.748 4.01 124.022 11.715 4.06 123.516 11.645 4.203 123.071 11.546
		 4.422 122.74 11.425 4.692 122.564 11.295 4.978 122.564 11.17 5.247 122.74 11.069 5.467 123.071 11.009 5.61 123.516 11.003
		 5.38 124.022 11.176 5.347 124.356 11.223 5.252 124.65 11.295 5.107 124.868 11.38 4.93 124.984 11.467 4.74 124.984 11.544
		 4.563 124.868 11.602 4.418 124.65 11.635 4.323 124.356 11.64 4.29 124.022 11.619 4.323 123.688 11.573 4.418 123.394 11.504
		 4.563 123.176 11.423 4.74 123.06 11.337 4.93 123.06 11.257 5.107 123.176 11.194 5.252 123.394 11.157 5.347 123.688 11.154
		 5.107 124.022 11.298 5.091 124.189 11.321 5.044 124.336 11.356 4.971 124.445 11.397 4.882 124.503 11.44 4.788 124.503 11.478
		 4.699 124.445 11.508 4.626 124.336 11.526 4.579 124.189 11.529 4.563 124.022 11.519 4.579 123.855 11.497 4.626 123.708 11.462
		 4.699 123.599 11.421 4.788 123.541 11.378 4.882 123.541 11.339 4.971 123.599 11.309 5.044 123.708 11.292 5.091 123.855 11.289
		 4.868 124.022 11.399 4.866 124.042 11.402 4.86 124.06 11.406 4.851 124.073 11.411 4.841 124.08 11.416 4.829 124.08 11.42
		 4.819 124.073 11.424 4.81 124.06 11.426 4.804 124.042 11.427 4.802 124.022 11.426 4.804 124.002 11.423 4.81 123.984 11.419
		 4.819 123.971 11.414 4.829 123.964 11.409 4.841 123.964 11.404 4.851 123.971 11.401 4.86 123.984 11.398 4.866 124.002 11.398
		 4.835 124.022 11.412 8.646 122.946 8.716 8.59 124.23 9.09 8.392 125.432 9.399 7.675 126.652 10.116 6.578 127.491 10.943
		 5.271 127.827 11.622 3.96 127.621 12.141 2.842 126.919 12.384 2.078 125.843 12.426 1.772 124.605 12.349 8.602 122.922 8.753
		 7.449 123.858 10.001 7.339 125.094 10.204 6.894 126.007 10.597 6.147 126.679 11.109 5.203 127.005 11.609 4.193 126.928 11.999
		 3.265 126.441 12.233 2.564 125.601 12.313 2.205 124.482 12.269 6.368 120.371 9.885 5.458 120.321 10.485 4.542 120.321 10.976
		 3.632 120.371 11.365 6.382 120.273 9.831 5.477 120.061 10.386 4.523 120.061 10.917 3.618 120.273 11.349 7.347 129.111 10.209
		 5.845 129.506 11.121 4.17 129.587 11.858 2.654 129.322 12.304 7.328 128.993 10.232 5.805 129.088 11.168 4.18 129.127 11.876
		 2.671 129.123 12.308 -4.01 124.022 11.715 -4.06 124.528 11.748 -4.203 124.973 11.743 -4.422 125.304 11.697 -4.692 125.48 11.612
		 -4.978 125.48 11.496 -5.247 125.304 11.361 -5.467 124.973 11.228 -5.61 124.528 11.115 -5.66 124.022 11.041 -5.61 123.516 11.003
		 -5.467 123.071 11.009 -5.248 122.74 11.069 -4.978 122.564 11.17 -4.692 122.564 11.295 -4.423 122.74 11.425 -4.203 123.071 11.546
		 -4.06 123.516 11.645 -4.29 124.022 11.619 -4.323 124.356 11.64 -4.418 124.65 11.635 -4.563 124.868 11.602 -4.74 124.984 11.544
		 -4.93 124.984 11.467 -5.107 124.868 11.38 -5.252 124.65 11.295 -5.347 124.356 11.223 -5.38 124.022 11.176 -5.347 123.688 11.154
		 -5.252 123.394 11.157 -5.107 123.176 11.194 -4.93 123.06 11.257 -4.74 123.06 11.337 -4.563 123.176 11.423 -4.418 123.394 11.504
		 -4.323 123.688 11.573 -4.563 124.022 11.519 -4.579 124.189 11.529 -4.626 124.336 11.526 -4.699 124.445 11.508 -4.788 124.503 11.478
		 -4.882 124.503 11.44 -4.971 124.445 11.397 -5.044 124.336 11.356 -5.091 124.189 11.321 -5.107 124.022 11.298 -5.091 123.855 11.289
		 -5.044 123.708 11.292 -4.971 123.599 11.309 -4.882 123.541 11.339 -4.788 123.541 11.378 -4.699 123.599 11.421 -4.626 123.708 11.462
		 -4.579 123.855 11.497 -4.802 124.022 11.426 -4.804 124.042 11.427 -4.81 124.06 11.426 -4.819 124.073 11.424 -4.829 124.08 11.42
		 -4.841 124.08 11.416 -4.851 124.073 11.411 -4.86 124.06 11.406 -4.866 124.042 11.402 -4.868 124.022 11.399 -4.866 124.002 11.398
		 -4.86 123.984 11.398 -4.851 123.971 11.401 -4.841 123.964 11.404 -4.829 123.964 11.409 -4.819 123.971 11.414 -4.81 123.984 11.419
		 -4.804 124.002 11.423 -4.835 124.022 11.412 -1.772 124.605 12.349 -2.078 125.843 12.426 -2.842 126.919 12.384 -3.96 127.621 12.141
		 -5.271 127.827 11.622 -6.578 127.491 10.943 -7.675 126.652 10.116 -8.392 125.432 9.399 -8.59 124.23 9.09 -8.646 122.946 8.716
		 -2.205 124.482 12.269 -2.564 125.601 12.313 -3.265 126.441 12.233 -4.193 126.928 11.999 -5.203 127.005 11.609 -6.147 126.679 11.109
		 -6.894 126.007 10.597 -7.339 125.094 10.204 -7.449 123.858 10.001 -8.602 122.922 8.753 -3.632 120.371 11.365 -4.542 120.321 10.976
		 -5.458 120.321 10.485 -6.368 120.371 9.885 -3.618 120.273 11.349 -4.523 120.061 10.917 -5.477 120.061 10.386 -6.382 120.273 9.831
		 -2.657 129.282 12.305 -4.17 129.567 11.859 -5.847 129.526 11.119 -7.353 129.151 10.201 -2.668 129.162 12.307 -4.18 129.147 11.875
		 -5.803 129.068 11.17 -7.322 128.954 10.24 1.645 116.475 11.034 0.814 116.485 11.213 0 116.455 11.262 -0.814 116.485 11.213
		 -1.645 116.475 11.034 1.655 116.375 11.001 0.836 116.185 11.135 0 116.155 11.192 -0.836 116.185 11.135 -1.655 116.375 11.001;
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
createNode skinCluster -n "sakura_line_skinCluster";
	rename -uid "7B83A83C-152A-5F00-B71A-E1416E385167";
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_4a2740";
	rename -uid "0ECD92DF-127C-5551-A84F-63163617C63B";
	setAttr ".c" -type "float3" 0.06848 0.02029 0.05127 ;
createNode shadingEngine -n "paint_4a2740SG";
	rename -uid "956A7FD1-C634-5BD5-A94D-E9C21222F4E4";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_glint" -p "sakura_geo";
	rename -uid "E8BEC6C2-702E-5609-AF62-795C03B4AA84";
createNode mesh -n "sakura_glintShape" -p "sakura_glint";
	rename -uid "71D9B30F-9B72-5789-A771-167DFD059FFD";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_glintShapeOrig" -p "sakura_glint";
	rename -uid "F7125265-654C-5E52-9A1C-08BF0BFA2D65";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 180 ".vt[0:179]"  6.265 125.354 10.952 6.177 125.798 11.045 5.935 126.123 11.208 5.605 126.242 11.386 5.275 126.123 11.53 5.033 125.798 11.604
		 4.945 125.354 11.597 5.033 124.91 11.516 5.275 124.585 11.378 5.605 124.466 11.212 5.935 124.585 11.056 6.177 124.91 10.958
		 6.041 125.354 11.076 5.982 125.647 11.136 5.823 125.862 11.24 5.605 125.94 11.356 5.387 125.862 11.452 5.228 125.647 11.504
		 5.169 125.354 11.501 5.228 125.061 11.446 5.387 124.846 11.353 5.605 124.768 11.241 5.823 124.846 11.14 5.982 125.061 11.078
		 5.823 125.354 11.19 5.794 125.501 11.219 5.714 125.608 11.27 5.605 125.647 11.328 5.496 125.608 11.376 5.416 125.501 11.403
		 5.387 125.354 11.402 5.416 125.207 11.374 5.496 125.1 11.326 5.605 125.061 11.27 5.714 125.1 11.22 5.794 125.207 11.19
		 5.631 125.354 11.286 5.628 125.372 11.289 5.618 125.385 11.295 5.605 125.39 11.302 5.592 125.385 11.308 5.582 125.372 11.312
		 5.579 125.354 11.312 5.582 125.336 11.308 5.592 125.323 11.302 5.605 125.318 11.295 5.618 125.323 11.289 5.628 125.336 11.286
		 5.605 125.354 11.299 4.34 121.95 11.462 4.277 122.211 11.518 4.112 122.372 11.599 3.908 122.372 11.671 3.743 122.211 11.709
		 3.68 121.95 11.701 3.743 121.689 11.652 3.908 121.528 11.576 4.112 121.528 11.5 4.277 121.689 11.456 4.228 121.95 11.506
		 4.186 122.122 11.542 4.077 122.229 11.595 3.943 122.229 11.643 3.834 122.122 11.669 3.792 121.95 11.664 3.834 121.778 11.63
		 3.943 121.671 11.58 4.077 121.671 11.53 4.186 121.778 11.502 4.119 121.95 11.547 4.098 122.036 11.565 4.044 122.089 11.591
		 3.976 122.089 11.615 3.922 122.036 11.629 3.901 121.95 11.626 3.922 121.864 11.609 3.976 121.811 11.584 4.044 121.811 11.559
		 4.098 121.864 11.545 4.023 121.95 11.583 4.021 121.96 11.585 4.014 121.967 11.588 4.006 121.967 11.591 3.999 121.96 11.592
		 3.997 121.95 11.592 3.999 121.94 11.59 4.006 121.933 11.587 4.014 121.933 11.584 4.021 121.94 11.582 4.01 121.95 11.587
		 -3.405 125.354 12.128 -3.493 125.798 12.147 -3.735 126.123 12.109 -4.065 126.242 12.015 -4.395 126.123 11.888 -4.637 125.798 11.765
		 -4.725 125.354 11.687 -4.637 124.91 11.678 -4.395 124.585 11.737 -4.065 124.466 11.84 -3.735 124.585 11.957 -3.493 124.91 12.059
		 -3.629 125.354 12.064 -3.688 125.647 12.076 -3.847 125.862 12.048 -4.065 125.94 11.985 -4.283 125.862 11.903 -4.442 125.647 11.824
		 -4.501 125.354 11.773 -4.442 125.061 11.766 -4.283 124.846 11.803 -4.065 124.768 11.87 -3.847 124.846 11.948 -3.688 125.061 12.018
		 -3.847 125.354 11.998 -3.876 125.501 12.003 -3.956 125.608 11.988 -4.065 125.647 11.956 -4.174 125.608 11.916 -4.254 125.501 11.877
		 -4.283 125.354 11.853 -4.254 125.207 11.849 -4.174 125.1 11.866 -4.065 125.061 11.899 -3.956 125.1 11.938 -3.876 125.207 11.974
		 -4.039 125.354 11.936 -4.042 125.372 11.937 -4.052 125.385 11.935 -4.065 125.39 11.931 -4.078 125.385 11.926 -4.088 125.372 11.922
		 -4.091 125.354 11.919 -4.088 125.336 11.918 -4.078 125.323 11.92 -4.065 125.318 11.924 -4.052 125.323 11.929 -4.042 125.336 11.933
		 -4.065 125.354 11.928 -5.33 121.95 11.014 -5.393 122.211 11.02 -5.558 122.372 10.959 -5.762 122.372 10.849 -5.927 122.211 10.729
		 -5.99 121.95 10.647 -5.927 121.689 10.639 -5.762 121.528 10.709 -5.558 121.528 10.826 -5.393 121.689 10.941 -5.442 121.95 10.955
		 -5.484 122.122 10.96 -5.593 122.229 10.918 -5.727 122.229 10.845 -5.836 122.122 10.766 -5.878 121.95 10.713 -5.836 121.778 10.708
		 -5.727 121.671 10.754 -5.593 121.671 10.83 -5.484 121.778 10.906 -5.551 121.95 10.897 -5.572 122.036 10.899 -5.626 122.089 10.878
		 -5.694 122.089 10.841 -5.748 122.036 10.802 -5.769 121.95 10.776 -5.748 121.864 10.774 -5.694 121.811 10.796 -5.626 121.811 10.834
		 -5.572 121.864 10.872 -5.647 121.95 10.845 -5.649 121.96 10.845 -5.656 121.967 10.842 -5.664 121.967 10.838 -5.671 121.96 10.833
		 -5.673 121.95 10.83 -5.671 121.94 10.83 -5.664 121.933 10.832 -5.656 121.933 10.837 -5.649 121.94 10.842 -5.66 121.95 10.837;
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
createNode skinCluster -n "sakura_glint_skinCluster";
	rename -uid "F31EA397-DF75-53BE-8EC3-FA97AA463629";
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "sakura_blush" -p "sakura_geo";
	rename -uid "084515B3-9396-53CB-8052-D2877B12883F";
createNode mesh -n "sakura_blushShape" -p "sakura_blush";
	rename -uid "C4A7F000-A9E3-590A-BA03-27055587BA44";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_blushShapeOrig" -p "sakura_blush";
	rename -uid "F80813C3-BAF6-5F14-80BF-1C85F9CBC4D0";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  7.668 118.916 7.13 7.565 119.169 7.603 7.269 119.392 8.222 6.815 119.557 8.855 6.259 119.645 9.422 5.666 119.645 9.883
		 5.11 119.557 10.222 4.656 119.392 10.436 4.36 119.169 10.53 4.258 118.916 10.511 4.36 118.663 10.378 4.656 118.44 10.12
		 5.11 118.275 9.726 5.666 118.187 9.192 6.259 118.187 8.54 6.815 118.275 7.845 7.269 118.44 7.257 7.565 118.663 6.982
		 7.088 118.916 8.061 7.02 119.083 8.291 6.825 119.23 8.632 6.525 119.339 9.016 6.158 119.397 9.387 5.767 119.397 9.706
		 5.4 119.339 9.952 5.1 119.23 10.114 4.905 119.083 10.187 4.837 118.916 10.172 4.905 118.749 10.068 5.1 118.602 9.873
		 5.4 118.493 9.592 5.767 118.435 9.236 6.158 118.435 8.836 6.525 118.493 8.447 6.825 118.602 8.145 7.02 118.749 8.005
		 6.525 118.916 8.753 6.491 119 8.844 6.394 119.073 8.99 6.244 119.127 9.168 6.06 119.156 9.351 5.865 119.156 9.519
		 5.681 119.127 9.655 5.531 119.073 9.747 5.434 119 9.79 5.4 118.916 9.781 5.434 118.832 9.718 5.531 118.759 9.607
		 5.681 118.705 9.455 5.865 118.676 9.276 6.06 118.676 9.088 6.244 118.705 8.918 6.394 118.759 8.793 6.491 118.832 8.734
		 6.031 118.916 9.252 6.027 118.926 9.261 6.015 118.935 9.277 5.997 118.942 9.297 5.974 118.945 9.319 5.951 118.945 9.34
		 5.928 118.942 9.358 5.91 118.935 9.371 5.898 118.926 9.377 5.894 118.916 9.375 5.898 118.906 9.366 5.91 118.897 9.351
		 5.928 118.89 9.332 5.951 118.887 9.31 5.974 118.887 9.288 5.997 118.89 9.269 6.015 118.897 9.256 6.027 118.906 9.25
		 5.963 118.916 9.314 -4.258 118.916 10.511 -4.36 119.169 10.53 -4.656 119.392 10.436 -5.11 119.557 10.222 -5.666 119.645 9.883
		 -6.259 119.645 9.422 -6.815 119.557 8.855 -7.269 119.392 8.222 -7.565 119.169 7.603 -7.668 118.916 7.13 -7.565 118.663 6.982
		 -7.269 118.44 7.257 -6.815 118.275 7.845 -6.259 118.187 8.54 -5.666 118.187 9.192 -5.11 118.275 9.726 -4.656 118.44 10.12
		 -4.36 118.663 10.378 -4.837 118.916 10.172 -4.905 119.083 10.187 -5.1 119.23 10.114 -5.4 119.339 9.952 -5.767 119.397 9.706
		 -6.158 119.397 9.387 -6.525 119.339 9.016 -6.825 119.23 8.632 -7.02 119.083 8.291 -7.088 118.916 8.061 -7.02 118.749 8.005
		 -6.825 118.602 8.145 -6.525 118.493 8.447 -6.158 118.435 8.836 -5.767 118.435 9.236 -5.4 118.493 9.592 -5.1 118.602 9.873
		 -4.905 118.749 10.068 -5.4 118.916 9.781 -5.434 119 9.79 -5.531 119.073 9.747 -5.681 119.127 9.655 -5.865 119.156 9.519
		 -6.06 119.156 9.351 -6.244 119.127 9.168 -6.394 119.073 8.99 -6.491 119 8.844 -6.525 118.916 8.753 -6.491 118.832 8.734
		 -6.394 118.759 8.793 -6.244 118.705 8.918 -6.06 118.676 9.088 -5.865 118.676 9.276 -5.681 118.705 9.455 -5.531 118.759 9.607
		 -5.434 118.832 9.718 -5.894 118.916 9.375 -5.898 118.926 9.377 -5.91 118.935 9.371 -5.928 118.942 9.358 -5.951 118.945 9.34
		 -5.974 118.945 9.319 -5.997 118.942 9.297 -6.015 118.935 9.277 -6.027 118.926 9.261 -6.031 118.916 9.252 -6.027 118.906 9.25
		 -6.015 118.897 9.256 -5.997 118.89 9.269 -5.974 118.887 9.288 -5.951 118.887 9.31 -5.928 118.89 9.332 -5.91 118.897 9.351
		 -5.898 118.906 9.366 -5.962 118.916 9.314;
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
createNode skinCluster -n "sakura_blush_skinCluster";
	rename -uid "579ECD3A-1C88-562F-A71B-EB290E00582B";
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffb9b3";
	rename -uid "B410E474-FCD8-5157-9811-90789F02D0C9";
	setAttr ".c" -type "float3" 1 0.48515 0.45079 ;
createNode shadingEngine -n "paint_ffb9b3SG";
	rename -uid "B45313C1-A1EB-5000-8AF5-9D87158C0D89";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_mouth" -p "sakura_geo";
	rename -uid "87BFA9A7-AE5D-5397-8A78-3BE976186DDF";
createNode mesh -n "sakura_mouthShape" -p "sakura_mouth";
	rename -uid "73E259B9-97AB-5B4F-9749-BB077666E959";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_mouthShapeOrig" -p "sakura_mouth";
	rename -uid "18886AC2-B6AF-52ED-ABFF-7326EA81DDD3";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 57 ".vt[0:56]"  1.5 116.105 10.867 1.351 116.213 10.938 0.935 116.3 11.048 0.334 116.349 11.128 -0.334 116.349 11.128 -0.935 116.3 11.048
		 -1.351 116.213 10.938 -1.5 116.105 10.867 -1.351 115.541 10.72 -0.935 115.089 10.634 -0.334 114.838 10.635 0.334 114.838 10.635
		 0.935 115.089 10.634 1.351 115.541 10.72 0.99 115.993 10.96 0.892 116.065 10.996 0.617 116.122 11.049 0.22 116.154 11.088
		 -0.22 116.154 11.088 -0.617 116.122 11.049 -0.892 116.065 10.996 -0.99 115.993 10.96 -0.892 115.621 10.87 -0.617 115.322 10.794
		 -0.22 115.157 10.769 0.22 115.157 10.769 0.617 115.322 10.794 0.892 115.621 10.87 0.495 115.885 11.005 0.446 115.921 11.018
		 0.309 115.949 11.035 0.11 115.965 11.047 -0.11 115.965 11.047 -0.309 115.949 11.035 -0.446 115.921 11.018 -0.495 115.885 11.005
		 -0.446 115.699 10.965 -0.309 115.549 10.917 -0.11 115.467 10.894 0.11 115.467 10.894 0.309 115.549 10.917 0.446 115.699 10.965
		 0.06 115.79 11.007 0.054 115.794 11.008 0.037 115.797 11.009 0.013 115.799 11.009 -0.013 115.799 11.009 -0.037 115.797 11.009
		 -0.054 115.794 11.008 -0.06 115.79 11.007 -0.054 115.767 11.001 -0.037 115.749 10.997 -0.013 115.739 10.995 0.013 115.739 10.995
		 0.037 115.749 10.997 0.054 115.767 11.001 0 115.776 11.004;
	setAttr -s 112 ".ed[0:111]"  0 1 1 1 15 1 15 14 1 14 0 1 1 2 1 2 16 1
		 16 15 1 2 3 1 3 17 1 17 16 1 3 4 1 4 18 1
		 18 17 1 4 5 1 5 19 1 19 18 1 5 6 1 6 20 1
		 20 19 1 6 7 1 7 21 1 21 20 1 7 8 1 8 22 1
		 22 21 1 8 9 1 9 23 1 23 22 1 9 10 1 10 24 1
		 24 23 1 10 11 1 11 25 1 25 24 1 11 12 1 12 26 1
		 26 25 1 12 13 1 13 27 1 27 26 1 13 0 1 14 27 1
		 15 29 1 29 28 1 28 14 1 16 30 1 30 29 1 17 31 1
		 31 30 1 18 32 1 32 31 1 19 33 1 33 32 1 20 34 1
		 34 33 1 21 35 1 35 34 1 22 36 1 36 35 1 23 37 1
		 37 36 1 24 38 1 38 37 1 25 39 1 39 38 1 26 40 1
		 40 39 1 27 41 1 41 40 1 28 41 1 29 43 1 43 42 1
		 42 28 1 30 44 1 44 43 1 31 45 1 45 44 1 32 46 1
		 46 45 1 33 47 1 47 46 1 34 48 1 48 47 1 35 49 1
		 49 48 1 36 50 1 50 49 1 37 51 1 51 50 1 38 52 1
		 52 51 1 39 53 1 53 52 1 40 54 1 54 53 1 41 55 1
		 55 54 1 42 55 1 43 56 1 56 42 1 44 56 1 45 56 1
		 46 56 1 47 56 1 48 56 1 49 56 1 50 56 1 51 56 1
		 52 56 1 53 56 1 54 56 1 55 56 1;
	setAttr -s 56 -ch 210 ".fc[0:55]" -type "polyFaces" 
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
		f 4 -3 42 43 44
		f 4 -7 45 46 -43
		f 4 -10 47 48 -46
		f 4 -13 49 50 -48
		f 4 -16 51 52 -50
		f 4 -19 53 54 -52
		f 4 -22 55 56 -54
		f 4 -25 57 58 -56
		f 4 -28 59 60 -58
		f 4 -31 61 62 -60
		f 4 -34 63 64 -62
		f 4 -37 65 66 -64
		f 4 -40 67 68 -66
		f 4 -42 -45 69 -68
		f 4 -44 70 71 72
		f 4 -47 73 74 -71
		f 4 -49 75 76 -74
		f 4 -51 77 78 -76
		f 4 -53 79 80 -78
		f 4 -55 81 82 -80
		f 4 -57 83 84 -82
		f 4 -59 85 86 -84
		f 4 -61 87 88 -86
		f 4 -63 89 90 -88
		f 4 -65 91 92 -90
		f 4 -67 93 94 -92
		f 4 -69 95 96 -94
		f 4 -70 -73 97 -96
		f 3 -72 98 99
		f 3 -75 100 -99
		f 3 -77 101 -101
		f 3 -79 102 -102
		f 3 -81 103 -103
		f 3 -83 104 -104
		f 3 -85 105 -105
		f 3 -87 106 -106
		f 3 -89 107 -107
		f 3 -91 108 -108
		f 3 -93 109 -109
		f 3 -95 110 -110
		f 3 -97 111 -111
		f 3 -98 -100 -112;
createNode skinCluster -n "sakura_mouth_skinCluster";
	rename -uid "1B1E2B76-B47B-56EE-8FE9-AC90E4321EBA";
	setAttr -s 57 ".wl";
	setAttr ".wl[0:56].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_d9525f";
	rename -uid "6ECC1C4C-AFF8-561F-8FD6-93599D76D8AF";
	setAttr ".c" -type "float3" 0.69387 0.08438 0.11444 ;
createNode shadingEngine -n "paint_d9525fSG";
	rename -uid "10D36754-E525-5318-9897-43DD87ECF4B6";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_skin_shade" -p "sakura_geo";
	rename -uid "6F187CE6-6B83-5256-B242-BA1B2F04B0E5";
createNode mesh -n "sakura_skin_shadeShape" -p "sakura_skin_shade";
	rename -uid "90EED57C-8862-587F-BA14-1438854401F3";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_skin_shadeShapeOrig" -p "sakura_skin_shade";
	rename -uid "8F3E6A10-FBE4-5611-BB65-9BF998027C4E";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 33 ".vt[0:32]"  0.18 119.21 11.647 0.098 119.45 11.682 -0.1 119.55 11.696 -0.298 119.45 11.678 -0.38 119.21 11.641 -0.298 118.97 11.611
		 -0.1 118.87 11.601 0.098 118.97 11.615 0.085 119.21 11.649 0.031 119.369 11.671 -0.1 119.434 11.68 -0.231 119.369 11.668
		 -0.285 119.21 11.645 -0.231 119.051 11.624 -0.1 118.986 11.617 0.031 119.051 11.627 -0.008 119.21 11.649 -0.035 119.289 11.66
		 -0.1 119.322 11.664 -0.165 119.289 11.659 -0.192 119.21 11.647 -0.165 119.131 11.636 -0.1 119.098 11.633 -0.035 119.131 11.638
		 -0.089 119.21 11.649 -0.092 119.22 11.65 -0.1 119.224 11.65 -0.108 119.22 11.65 -0.111 119.21 11.648 -0.108 119.2 11.647
		 -0.1 119.196 11.647 -0.092 119.2 11.647 -0.1 119.21 11.648;
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
createNode skinCluster -n "sakura_skin_shade_skinCluster";
	rename -uid "FFAD1C9A-314C-59BD-A6C7-4DC525707685";
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_f0a892";
	rename -uid "C5EBDDEA-3604-5984-8847-55F8F152577A";
	setAttr ".c" -type "float3" 0.87137 0.39157 0.28744 ;
createNode shadingEngine -n "paint_f0a892SG";
	rename -uid "393496DB-D594-5700-8697-B6E716D11A1D";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_hair" -p "sakura_geo";
	rename -uid "68E2F4C6-CACC-55E5-82F9-7467D6EB454F";
createNode mesh -n "sakura_hairShape" -p "sakura_hair";
	rename -uid "5A8A199A-39F3-5E43-9E4B-549A72672F90";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_hairShapeOrig" -p "sakura_hair";
	rename -uid "7A17BA5D-046C-588F-93A5-8E095F0FE2F1";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 766 ".vt[0:765]"  0 133.447 12.683 2.883 132.987 12.529 5.841 131.672 11.995 8.478 129.68 10.432 10.686 127.269 8.396 11.927 124.732 6.07
		 11.99 122.343 4.048 11.094 120.313 2.498 9.441 118.759 1.339 7.823 117.704 0.359 6.301 117.085 -0.547 4.805 116.787 -1.379
		 3.289 116.682 -2.116 1.681 116.66 -2.627 0 116.659 -2.809 -1.681 116.66 -2.627 -3.289 116.682 -2.116 -4.805 116.787 -1.379
		 -6.301 117.085 -0.547 -7.823 117.704 0.359 -9.441 118.759 1.339 -11.094 120.313 2.498 -11.99 122.343 4.048 -11.927 124.732 6.07
		 -10.686 127.269 8.396 -8.478 129.68 10.432 -5.841 131.672 11.995 -2.883 132.987 12.529 0 134.387 12.313 2.795 133.985 12.145
		 5.647 132.834 11.593 8.418 131.091 10.369 10.668 128.982 8.311 12.237 126.762 5.91 12.896 124.672 3.455 12.626 122.895 1.28
		 11.523 121.536 -0.48 10.156 120.613 -2.087 8.545 120.071 -3.564 6.66 119.81 -4.842 4.597 119.718 -5.888 2.353 119.699 -6.578
		 0 119.698 -6.819 -2.353 119.699 -6.578 -4.597 119.718 -5.888 -6.66 119.81 -4.842 -8.545 120.071 -3.564 -10.156 120.613 -2.087
		 -11.523 121.536 -0.48 -12.626 122.895 1.28 -12.896 124.672 3.455 -12.237 126.762 5.91 -10.668 128.982 8.311 -8.418 131.091 10.369
		 -5.647 132.834 11.593 -2.795 133.985 12.145 0 135.328 11.855 2.707 134.983 11.761 5.447 133.997 11.178 8.196 132.503 10.094
		 10.577 130.695 8.207 12.305 128.792 5.749 13.281 127.001 3.096 13.365 125.477 0.508 12.837 124.312 -1.95 11.71 123.521 -4.207
		 9.946 123.057 -6.086 7.849 122.833 -7.728 5.442 122.754 -9.026 2.789 122.738 -9.86 0 122.737 -10.148 -2.789 122.738 -9.86
		 -5.442 122.754 -9.026 -7.849 122.833 -7.728 -9.946 123.057 -6.086 -11.71 123.521 -4.207 -12.837 124.312 -1.95 -13.365 125.477 0.508
		 -13.281 127.001 3.096 -12.305 128.792 5.749 -10.577 130.695 8.207 -8.196 132.503 10.094 -5.447 133.997 11.178 -2.707 134.983 11.761
		 0 136.269 10.916 2.521 135.981 10.908 5.248 135.159 10.764 7.848 133.914 9.654 10.307 132.408 7.969 12.181 130.822 5.586
		 13.279 129.329 2.825 13.707 128.06 -0.05 13.296 127.089 -2.817 12.186 126.43 -5.364 10.524 126.043 -7.657 8.373 125.857 -9.602
		 5.822 125.791 -11.092 2.985 125.777 -12.031 0 125.776 -12.351 -2.985 125.777 -12.031 -5.822 125.791 -11.092 -8.373 125.857 -9.602
		 -10.524 126.043 -7.657 -12.186 126.43 -5.364 -13.296 127.089 -2.817 -13.707 128.06 -0.05 -13.279 129.329 2.825 -12.181 130.822 5.586
		 -10.307 132.408 7.969 -7.848 133.914 9.654 -5.248 135.159 10.764 -2.521 135.981 10.908 0 137.209 9.977 2.31 136.98 9.937
		 4.775 136.322 9.733 7.451 135.326 9.147 9.778 134.12 7.536 11.719 132.852 5.308 13.125 131.658 2.588 13.532 130.642 -0.371
		 13.244 129.866 -3.32 12.271 129.338 -6.123 10.665 129.029 -8.649 8.511 128.88 -10.772 5.925 128.827 -12.379 3.039 128.816 -13.381
		 0 128.816 -13.721 -3.039 128.816 -13.381 -5.925 128.827 -12.379 -8.511 128.88 -10.772 -10.665 129.029 -8.649 -12.271 129.338 -6.123
		 -13.244 129.866 -3.32 -13.532 130.642 -0.371 -13.125 131.658 2.588 -11.719 132.852 5.308 -9.778 134.12 7.536 -7.451 135.326 9.147
		 -4.775 136.322 9.733 -2.31 136.98 9.937 0 138.15 8.958 2.099 137.978 8.966 4.296 137.484 8.69 6.616 136.737 8.052
		 8.967 135.833 6.869 10.996 134.882 4.94 12.244 133.986 2.351 12.86 133.225 -0.531 12.762 132.642 -3.53 11.935 132.247 -6.445
		 10.429 132.014 -9.087 8.344 131.903 -11.296 5.813 131.863 -12.953 2.982 131.855 -13.977 0 131.855 -14.324 -2.982 131.855 -13.977
		 -5.813 131.863 -12.953 -8.344 131.903 -11.296 -10.429 132.014 -9.087 -11.935 132.247 -6.445 -12.762 132.642 -3.53 -12.86 133.225 -0.531
		 -12.244 133.986 2.351 -10.996 134.882 4.94 -8.967 135.833 6.869 -6.616 136.737 8.052 -4.296 137.484 8.69 -2.099 137.978 8.966
		 0 139.091 6.978 1.672 138.976 7.027 3.55 138.647 7.08 5.732 138.149 6.896 7.696 137.546 5.817 9.411 136.912 4.158
		 10.736 136.315 1.997 11.494 135.807 -0.553 11.565 135.419 -3.305 10.899 135.155 -6.024 9.506 135 -8.442 7.599 134.926 -10.463
		 5.293 134.899 -11.98 2.715 134.894 -12.919 0 134.894 -13.237 -2.715 134.894 -12.919 -5.293 134.899 -11.98 -7.599 134.926 -10.463
		 -9.506 135 -8.442 -10.899 135.155 -6.024 -11.565 135.419 -3.305 -11.494 135.807 -0.553 -10.736 136.315 1.997 -9.411 136.912 4.158
		 -7.696 137.546 5.817 -5.732 138.149 6.896 -3.55 138.647 7.08 -1.672 138.976 7.027 0 140.031 4.999 1.22 139.974 4.98
		 2.524 139.809 4.88 3.943 139.56 4.583 5.423 139.259 3.954 6.83 138.942 2.893 7.983 138.643 1.384 8.705 138.39 -0.494
		 8.871 138.195 -2.584 8.426 138.064 -4.682 7.369 137.986 -6.558 5.899 137.949 -8.126 4.111 137.936 -9.299 2.109 137.933 -10.024
		 0 137.933 -10.269 -2.109 137.933 -10.024 -4.111 137.936 -9.299 -5.899 137.949 -8.126 -7.369 137.986 -6.558 -8.426 138.064 -4.682
		 -8.871 138.195 -2.584 -8.705 138.39 -0.494 -7.983 138.643 1.384 -6.83 138.942 2.893 -5.423 139.259 3.954 -3.943 139.56 4.583
		 -2.524 139.809 4.88 -1.22 139.974 4.98 0 140.972 0.309 0.183 140.972 0.291 0.358 140.972 0.241 0.514 140.972 0.159
		 0.644 140.972 0.05 0.742 140.972 -0.08 0.803 140.972 -0.225 0.824 140.972 -0.378 0.803 140.972 -0.531 0.742 140.972 -0.676
		 0.644 140.972 -0.806 0.514 140.972 -0.915 0.358 140.972 -0.997 0.183 140.972 -1.047 0 140.972 -1.065 -0.183 140.972 -1.047
		 -0.358 140.972 -0.997 -0.514 140.972 -0.915 -0.644 140.972 -0.806 -0.742 140.972 -0.676 -0.803 140.972 -0.531 -0.824 140.972 -0.378
		 -0.803 140.972 -0.225 -0.742 140.972 -0.08 -0.644 140.972 0.05 -0.514 140.972 0.159 -0.358 140.972 0.241 -0.183 140.972 0.291
		 0 140.972 -0.378 1.815 126.5 13.381 1.898 126.5 13.624 1.958 126.5 13.7 1.995 126.5 13.61 2.005 126.5 13.355
		 0.275 128.793 13.618 1.025 128.837 13.911 1.78 128.852 13.946 2.502 128.837 13.727 3.156 128.793 13.259 -0.972 131.085 13.537
		 0.281 131.192 13.969 1.575 131.227 14.015 2.826 131.192 13.679 3.956 131.085 12.976 -1.827 133.378 12.79 -0.287 133.565 13.367
		 1.331 133.627 13.452 2.903 133.565 13.042 4.304 133.378 12.165 -2.252 135.671 11.558 -0.642 135.955 12.234 1.079 136.05 12.359
		 2.753 135.955 11.928 4.227 135.671 10.974 -2.129 137.963 9.243 -0.731 138.363 9.886 0.785 138.496 10.025 2.262 138.363 9.65
		 3.549 137.963 8.793 -1.226 140.256 4.773 -0.454 140.789 5.155 0.392 140.967 5.245 1.218 140.789 5.037 1.93 140.256 4.55
		 -4.819 127.085 12.728 -4.864 127.094 12.984 -4.848 127.097 13.08 -4.772 127.094 13.017 -4.637 127.085 12.792 -6.152 129.232 12.168
		 -5.625 129.285 12.774 -4.974 129.302 13.154 -4.233 129.285 13.292 -3.437 129.232 13.178 -7.093 131.378 11.532 -6.172 131.491 12.503
		 -5.044 131.529 13.149 -3.782 131.491 13.435 -2.465 131.378 13.337 -7.406 133.524 10.457 -6.289 133.715 11.686 -4.887 133.778 12.514
		 -3.313 133.715 12.88 -1.687 133.524 12.751 -7.217 135.671 9.244 -6.066 135.955 10.594 -4.579 136.05 11.503 -2.895 135.955 11.893
		 -1.167 135.671 11.722 -6.175 137.817 7.386 -5.182 138.212 8.618 -3.863 138.343 9.444 -2.355 138.212 9.784 -0.812 137.817 9.598
		 -3.737 139.963 4.176 -3.149 140.485 4.942 -2.345 140.659 5.453 -1.419 140.485 5.653 -0.472 139.963 5.518 7.595 126.5 11.287
		 7.78 126.5 11.47 7.869 126.5 11.513 7.861 126.5 11.418 7.754 126.5 11.184 6.227 128.744 12.154 7.031 128.787 12.096
		 7.726 128.802 11.804 8.283 128.787 11.297 8.669 128.744 10.594 4.933 130.988 12.636 6.248 131.092 12.482 7.438 131.127 11.962
		 8.431 131.092 11.114 9.161 130.988 9.987 3.762 133.232 12.409 5.401 133.414 12.264 6.912 133.475 11.635 8.178 133.414 10.577
		 9.098 133.232 9.166 2.828 135.476 11.628 4.59 135.754 11.548 6.231 135.846 10.912 7.604 135.754 9.781 8.58 135.476 8.254
		 1.982 137.719 9.524 3.55 138.111 9.521 5.023 138.241 8.995 6.25 138.111 8.004 7.103 137.719 6.647 1.083 139.963 5.435
		 2.038 140.485 5.469 2.939 140.659 5.171 3.686 140.485 4.578 4.192 139.963 3.754 -10.421 125.329 8.705 -10.589 125.311 8.895
		 -10.623 125.305 8.982 -10.527 125.311 8.965 -10.3 125.329 8.842 -11.485 127.72 7.706 -11.319 127.743 8.484 -10.933 127.751 9.125
		 -10.349 127.743 9.601 -9.592 127.72 9.885 -11.867 130.11 6.728 -11.504 130.194 8.019 -10.807 130.222 9.127 -9.823 130.194 9.985
		 -8.611 130.11 10.535 -11.847 132.5 5.846 -11.394 132.663 7.518 -10.496 132.717 8.964 -9.226 132.663 10.075 -7.681 132.5 10.761
		 -11.186 134.89 5.016 -10.729 135.15 6.838 -9.76 135.237 8.415 -8.37 135.15 9.606 -6.684 134.89 10.297 -9.4 137.28 3.951
		 -9.023 137.656 5.594 -8.154 137.782 7.011 -6.888 137.656 8.061 -5.35 137.28 8.631 -5.896 139.671 2.294 -5.677 140.181 3.344
		 -5.124 140.351 4.247 -4.302 140.181 4.902 -3.301 139.671 5.233 11.722 124.159 6.704 11.968 124.122 6.777 12.065 124.11 6.775
		 12.012 124.122 6.699 11.81 124.159 6.551 11.171 126.695 7.985 11.852 126.699 7.578 12.33 126.7 7.019 12.585 126.699 6.337
		 12.6 126.695 5.563 10.315 129.232 8.992 11.424 129.295 8.252 12.258 129.316 7.247 12.766 129.295 6.045 12.913 129.232 4.72
		 9.401 131.768 9.688 10.863 131.911 8.758 11.984 131.959 7.441 12.682 131.911 5.843 12.897 131.768 4.086 8.13 134.305 9.486
		 9.746 134.547 8.558 10.999 134.627 7.168 11.778 134.547 5.445 12.007 134.305 3.544 6.586 136.841 8.282 8.11 137.202 7.503
		 9.298 137.322 6.26 10.032 137.202 4.685 10.231 136.841 2.938 4.222 139.378 5.344 5.272 139.877 4.867 6.091 140.043 4.057
		 6.591 139.877 3.01 6.711 139.378 1.841 -10.842 109.76 5.118 -10.978 109.76 5.192 -11.017 109.76 5.24 -10.957 109.76 5.263
		 -10.799 109.76 5.258 -11.132 114.44 3.862 -11.195 114.44 4.529 -11.089 114.44 5.178 -10.818 114.44 5.784 -10.392 114.44 6.324
		 -11.231 119.12 3.016 -11.327 119.12 4.074 -11.159 119.12 5.119 -10.735 119.12 6.099 -10.076 119.12 6.966 -13.225 123.573 1.167
		 -13.412 123.517 2.665 -13.192 123.498 4.158 -12.582 123.517 5.556 -11.615 123.573 6.773 -13.856 128.646 -0.234 -14.127 128.694 1.601
		 -13.902 128.71 3.441 -13.201 128.694 5.158 -12.068 128.646 6.634 -12.868 133.719 -0.808 -13.178 133.899 1.02 -12.986 133.959 2.862
		 -12.31 133.899 4.577 -11.197 133.719 6.033 -8.272 138.793 -0.694 -8.503 139.133 0.478 -8.392 139.246 1.662 -7.949 139.133 2.761
		 -7.209 138.793 3.683 10.903 109.76 4.907 11.061 109.76 4.906 11.12 109.76 4.882 11.08 109.76 4.835 10.941 109.76 4.765
		 10.536 114.44 5.985 10.942 114.44 5.431 11.19 114.44 4.817 11.272 114.44 4.166 11.183 114.44 3.501 10.245 119.12 6.637
		 10.871 119.12 5.749 11.258 119.12 4.756 11.387 119.12 3.706 11.251 119.12 2.652 11.829 123.573 6.396 12.749 123.517 5.148
		 13.306 123.498 3.732 13.469 123.517 2.233 13.225 123.573 0.742 12.298 128.646 6.212 13.378 128.694 4.698 14.019 128.71 2.957
		 14.179 128.694 1.111 13.844 128.646 -0.713 11.412 133.719 5.624 12.474 133.899 4.129 13.093 133.959 2.391 13.223 133.899 0.543
		 12.852 133.719 -1.273 7.346 138.793 3.422 8.054 139.133 2.474 8.46 139.246 1.36 8.531 139.133 0.172 8.26 138.793 -0.99
		 13.169 136.014 -3.24 13.212 135.748 -2.457 13.044 135.175 -1.883 12.708 134.448 -1.674 12.295 133.761 -1.883 11.916 133.299 -2.457
		 11.671 133.186 -3.24 11.628 133.452 -4.023 11.796 134.025 -4.597 12.132 134.752 -4.806 12.545 135.439 -4.597 12.924 135.901 -4.023
		 20.711 134.403 -4.642 20.632 133.823 -2.951 19.949 132.605 -1.714 18.845 131.077 -1.261 17.617 129.648 -1.714 16.592 128.7 -2.951
		 16.046 128.488 -4.642 16.125 129.068 -6.333 16.808 130.285 -7.571 17.912 131.813 -8.024 19.141 133.243 -7.571 20.165 134.191 -6.333
		 26.432 128.762 -5.485 25.972 128.343 -3.494 24.567 127.482 -2.037 22.593 126.41 -1.503 20.581 125.413 -2.037 19.068 124.76 -3.494
		 18.461 124.624 -5.485 18.921 125.042 -7.475 20.326 125.903 -8.932 22.3 126.976 -9.466 24.312 127.972 -8.932 25.825 128.626 -7.475
		 28.966 121.359 -5.669 28.355 121.131 -3.551 26.654 120.615 -2.001 24.319 119.951 -1.434 21.976 119.316 -2.001 20.253 118.88 -3.551
		 19.611 118.761 -5.669 20.223 118.989 -7.786 21.924 119.505 -9.336 24.259 120.169 -9.904 26.601 120.804 -9.336 28.325 121.24 -7.786
		 31.239 114.495 -5.853 30.561 114.323 -3.614 28.696 113.911 -1.975 26.143 113.369 -1.375 23.588 112.843 -1.975 21.714 112.473 -3.614
		 21.024 112.359 -5.853 21.702 112.531 -8.092 23.567 112.943 -9.732 26.119 113.485 -10.332 28.675 114.011 -9.732 30.549 114.381 -8.092
		 32.188 107.085 -5.849 31.503 107.056 -3.678 29.635 106.922 -2.088 27.086 106.718 -1.507 24.539 106.499 -2.088 22.675 106.324 -3.678
		 21.994 106.24 -5.849 22.679 106.269 -8.02 24.547 106.403 -9.61 27.096 106.607 -10.192 29.643 106.825 -9.61 31.507 107.001 -8.02
		 31.804 99.894 -5.677 31.195 99.926 -3.763 29.532 99.92 -2.362 27.261 99.876 -1.85 24.99 99.806 -2.362 23.329 99.73 -3.763
		 22.722 99.667 -5.677 23.331 99.634 -7.591 24.994 99.641 -8.992 27.265 99.685 -9.504 29.536 99.754 -8.992 31.197 99.831 -7.591
		 31.406 92.851 -5.505 30.875 92.912 -3.849 29.422 92.969 -2.636 27.436 93.007 -2.192 25.451 93.016 -2.636 23.997 92.994 -3.849
		 23.464 92.945 -5.505 23.995 92.884 -7.161 25.448 92.827 -8.374 27.434 92.789 -8.817 29.419 92.78 -8.374 30.874 92.802 -7.161
		 30.48 85.693 -5.224 30.035 85.816 -3.826 28.803 86.003 -2.802 27.115 86.205 -2.428 25.423 86.367 -2.802 24.18 86.446 -3.826
		 23.719 86.42 -5.224 24.164 86.297 -6.622 25.395 86.109 -7.645 27.083 85.908 -8.02 28.776 85.746 -7.645 30.019 85.667 -6.622
		 27.795 78.974 -4.772 27.558 79.065 -3.999 26.897 79.213 -3.432 25.986 79.378 -3.225 25.072 79.517 -3.432 24.398 79.592 -3.999
		 24.145 79.582 -4.772 24.381 79.491 -5.545 25.043 79.343 -6.111 25.953 79.178 -6.319 26.868 79.039 -6.111 27.542 78.965 -5.545
		 25.136 72.451 -4.32 25.098 72.467 -4.17 24.991 72.492 -4.061 24.843 72.519 -4.021 24.695 72.541 -4.061 24.585 72.552 -4.17
		 24.544 72.549 -4.32 24.582 72.533 -4.47 24.689 72.508 -4.579 24.837 72.481 -4.619 24.985 72.459 -4.579 25.095 72.448 -4.47
		 12.42 134.6 -3.24 24.84 72.5 -4.32 -11.671 133.186 -3.24 -11.916 133.299 -2.457 -12.295 133.761 -1.883 -12.708 134.448 -1.674
		 -13.044 135.175 -1.883 -13.212 135.748 -2.457 -13.169 136.014 -3.24 -12.924 135.901 -4.023 -12.545 135.439 -4.597 -12.132 134.752 -4.806
		 -11.796 134.025 -4.597 -11.628 133.452 -4.023 -16.046 128.488 -4.642 -16.592 128.7 -2.951 -17.617 129.648 -1.714 -18.845 131.077 -1.261
		 -19.949 132.605 -1.714 -20.632 133.823 -2.951 -20.711 134.403 -4.642 -20.165 134.191 -6.333 -19.141 133.243 -7.571 -17.912 131.813 -8.024
		 -16.808 130.285 -7.571 -16.125 129.068 -6.333 -18.461 124.624 -5.485 -19.068 124.76 -3.494 -20.581 125.413 -2.037 -22.593 126.41 -1.503
		 -24.567 127.482 -2.037 -25.972 128.343 -3.494 -26.432 128.762 -5.485 -25.825 128.626 -7.475 -24.312 127.972 -8.932 -22.3 126.976 -9.466
		 -20.326 125.903 -8.932 -18.921 125.042 -7.475 -19.611 118.761 -5.669 -20.253 118.88 -3.551 -21.976 119.316 -2.001 -24.319 119.951 -1.434
		 -26.654 120.615 -2.001 -28.355 121.131 -3.551 -28.966 121.359 -5.669 -28.325 121.24 -7.786 -26.601 120.804 -9.336 -24.259 120.169 -9.904
		 -21.924 119.505 -9.336 -20.223 118.989 -7.786 -21.024 112.359 -5.853 -21.714 112.473 -3.614 -23.588 112.843 -1.975 -26.143 113.369 -1.375
		 -28.696 113.911 -1.975 -30.561 114.323 -3.614 -31.239 114.495 -5.853 -30.549 114.381 -8.092 -28.675 114.011 -9.732 -26.119 113.485 -10.332
		 -23.567 112.943 -9.732 -21.702 112.531 -8.092 -21.994 106.24 -5.849 -22.675 106.324 -3.678 -24.539 106.499 -2.088 -27.086 106.718 -1.507
		 -29.635 106.922 -2.088 -31.503 107.056 -3.678 -32.188 107.085 -5.849 -31.507 107.001 -8.02 -29.643 106.825 -9.61 -27.096 106.607 -10.192
		 -24.547 106.403 -9.61 -22.679 106.269 -8.02 -22.722 99.667 -5.677 -23.329 99.73 -3.763 -24.99 99.806 -2.362 -27.261 99.876 -1.85
		 -29.532 99.92 -2.362 -31.195 99.926 -3.763 -31.804 99.894 -5.677 -31.197 99.831 -7.591 -29.536 99.754 -8.992 -27.265 99.685 -9.504
		 -24.994 99.641 -8.992 -23.331 99.634 -7.591 -23.464 92.945 -5.505 -23.997 92.994 -3.849 -25.451 93.016 -2.636 -27.436 93.007 -2.192
		 -29.422 92.969 -2.636 -30.875 92.912 -3.849 -31.406 92.851 -5.505 -30.874 92.802 -7.161 -29.419 92.78 -8.374 -27.434 92.789 -8.817
		 -25.448 92.827 -8.374 -23.995 92.884 -7.161 -23.719 86.42 -5.224 -24.18 86.446 -3.826 -25.423 86.367 -2.802 -27.115 86.205 -2.428
		 -28.803 86.003 -2.802 -30.035 85.816 -3.826 -30.48 85.693 -5.224 -30.019 85.667 -6.622 -28.776 85.746 -7.645 -27.083 85.908 -8.02
		 -25.395 86.109 -7.645 -24.164 86.297 -6.622 -24.145 79.582 -4.772 -24.398 79.592 -3.999 -25.072 79.517 -3.432 -25.986 79.378 -3.225
		 -26.897 79.213 -3.432 -27.558 79.065 -3.999 -27.795 78.974 -4.772 -27.542 78.965 -5.545 -26.868 79.039 -6.111 -25.953 79.178 -6.319
		 -25.043 79.343 -6.111 -24.381 79.491 -5.545 -24.544 72.549 -4.32 -24.585 72.552 -4.17 -24.695 72.541 -4.061 -24.843 72.519 -4.021
		 -24.991 72.492 -4.061 -25.098 72.467 -4.17 -25.136 72.451 -4.32 -25.095 72.448 -4.47 -24.985 72.459 -4.579 -24.837 72.481 -4.619
		 -24.689 72.508 -4.579 -24.582 72.533 -4.47 -12.42 134.6 -3.24 -24.84 72.5 -4.32;
	setAttr -s 1462 ".ed[0:1461]"  0 1 1 1 29 1 29 28 1 28 0 1 1 2 1 2 30 1
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
		 491 496 1 496 495 1 492 497 1 497 496 1 498 499 1 499 511 1
		 511 510 1 510 498 1 499 500 1 500 512 1 512 511 1 500 501 1
		 501 513 1 513 512 1 501 502 1 502 514 1 514 513 1 502 503 1
		 503 515 1 515 514 1 503 504 1 504 516 1 516 515 1 504 505 1
		 505 517 1 517 516 1 505 506 1 506 518 1 518 517 1 506 507 1
		 507 519 1 519 518 1 507 508 1 508 520 1 520 519 1 508 509 1
		 509 521 1 521 520 1 509 498 1 510 521 1 511 523 1 523 522 1
		 522 510 1 512 524 1 524 523 1 513 525 1 525 524 1 514 526 1
		 526 525 1 515 527 1 527 526 1 516 528 1 528 527 1 517 529 1
		 529 528 1 518 530 1 530 529 1 519 531 1 531 530 1 520 532 1
		 532 531 1 521 533 1 533 532 1 522 533 1 523 535 1 535 534 1
		 534 522 1 524 536 1 536 535 1 525 537 1 537 536 1 526 538 1
		 538 537 1 527 539 1 539 538 1 528 540 1 540 539 1 529 541 1
		 541 540 1 530 542 1 542 541 1 531 543 1 543 542 1 532 544 1
		 544 543 1 533 545 1 545 544 1 534 545 1 535 547 1 547 546 1
		 546 534 1 536 548 1 548 547 1 537 549 1 549 548 1 538 550 1
		 550 549 1 539 551 1 551 550 1 540 552 1 552 551 1 541 553 1
		 553 552 1 542 554 1 554 553 1 543 555 1 555 554 1 544 556 1
		 556 555 1 545 557 1 557 556 1 546 557 1 547 559 1 559 558 1
		 558 546 1 548 560 1 560 559 1 549 561 1 561 560 1 550 562 1
		 562 561 1 551 563 1 563 562 1 552 564 1 564 563 1 553 565 1
		 565 564 1 554 566 1 566 565 1 555 567 1 567 566 1 556 568 1
		 568 567 1 557 569 1 569 568 1 558 569 1 559 571 1 571 570 1
		 570 558 1 560 572 1 572 571 1 561 573 1 573 572 1 562 574 1
		 574 573 1 563 575 1 575 574 1 564 576 1 576 575 1 565 577 1
		 577 576 1 566 578 1 578 577 1 567 579 1 579 578 1 568 580 1
		 580 579 1 569 581 1 581 580 1 570 581 1 571 583 1 583 582 1
		 582 570 1 572 584 1 584 583 1 573 585 1 585 584 1 574 586 1
		 586 585 1 575 587 1 587 586 1 576 588 1 588 587 1 577 589 1
		 589 588 1 578 590 1 590 589 1 579 591 1 591 590 1 580 592 1
		 592 591 1 581 593 1 593 592 1 582 593 1 583 595 1 595 594 1
		 594 582 1 584 596 1 596 595 1 585 597 1 597 596 1 586 598 1
		 598 597 1 587 599 1 599 598 1 588 600 1 600 599 1 589 601 1
		 601 600 1 590 602 1 602 601 1 591 603 1 603 602 1 592 604 1
		 604 603 1 593 605 1 605 604 1 594 605 1 595 607 1 607 606 1
		 606 594 1 596 608 1 608 607 1 597 609 1 609 608 1 598 610 1
		 610 609 1 599 611 1 611 610 1 600 612 1 612 611 1 601 613 1
		 613 612 1 602 614 1 614 613 1 603 615 1 615 614 1 604 616 1
		 616 615 1 605 617 1 617 616 1 606 617 1 607 619 1 619 618 1
		 618 606 1 608 620 1 620 619 1 609 621 1 621 620 1 610 622 1
		 622 621 1 611 623 1 623 622 1 612 624 1 624 623 1 613 625 1
		 625 624 1 614 626 1 626 625 1 615 627 1 627 626 1 616 628 1
		 628 627 1 617 629 1 629 628 1 618 629 1 508 630 1 630 509 1
		 507 630 1 506 630 1 505 630 1 504 630 1 503 630 1 502 630 1
		 501 630 1 500 630 1 499 630 1 498 630 1 619 631 1 631 618 1
		 620 631 1 621 631 1 622 631 1 623 631 1 624 631 1 625 631 1
		 626 631 1 627 631 1 628 631 1 629 631 1 632 633 1 633 645 1
		 645 644 1 644 632 1 633 634 1 634 646 1 646 645 1 634 635 1
		 635 647 1 647 646 1 635 636 1 636 648 1 648 647 1 636 637 1
		 637 649 1 649 648 1 637 638 1 638 650 1 650 649 1 638 639 1
		 639 651 1 651 650 1 639 640 1 640 652 1 652 651 1 640 641 1
		 641 653 1 653 652 1 641 642 1 642 654 1 654 653 1 642 643 1
		 643 655 1 655 654 1 643 632 1 644 655 1 645 657 1 657 656 1
		 656 644 1 646 658 1 658 657 1 647 659 1 659 658 1 648 660 1
		 660 659 1 649 661 1 661 660 1 650 662 1 662 661 1 651 663 1
		 663 662 1 652 664 1 664 663 1 653 665 1 665 664 1 654 666 1
		 666 665 1 655 667 1 667 666 1 656 667 1 657 669 1 669 668 1
		 668 656 1 658 670 1 670 669 1 659 671 1 671 670 1 660 672 1
		 672 671 1 661 673 1 673 672 1 662 674 1 674 673 1 663 675 1
		 675 674 1 664 676 1 676 675 1 665 677 1 677 676 1 666 678 1
		 678 677 1 667 679 1 679 678 1 668 679 1 669 681 1 681 680 1
		 680 668 1 670 682 1 682 681 1 671 683 1 683 682 1 672 684 1
		 684 683 1 673 685 1 685 684 1 674 686 1 686 685 1 675 687 1
		 687 686 1 676 688 1 688 687 1 677 689 1 689 688 1 678 690 1
		 690 689 1 679 691 1 691 690 1 680 691 1 681 693 1 693 692 1
		 692 680 1 682 694 1 694 693 1 683 695 1 695 694 1 684 696 1
		 696 695 1 685 697 1 697 696 1 686 698 1 698 697 1 687 699 1
		 699 698 1 688 700 1 700 699 1 689 701 1 701 700 1 690 702 1
		 702 701 1 691 703 1 703 702 1 692 703 1 693 705 1 705 704 1
		 704 692 1 694 706 1 706 705 1 695 707 1 707 706 1 696 708 1
		 708 707 1 697 709 1 709 708 1 698 710 1 710 709 1 699 711 1
		 711 710 1 700 712 1 712 711 1 701 713 1 713 712 1 702 714 1
		 714 713 1 703 715 1 715 714 1 704 715 1 705 717 1 717 716 1
		 716 704 1 706 718 1 718 717 1 707 719 1 719 718 1 708 720 1
		 720 719 1 709 721 1 721 720 1 710 722 1 722 721 1 711 723 1
		 723 722 1 712 724 1 724 723 1 713 725 1 725 724 1 714 726 1
		 726 725 1 715 727 1 727 726 1 716 727 1 717 729 1 729 728 1
		 728 716 1 718 730 1 730 729 1 719 731 1 731 730 1 720 732 1
		 732 731 1 721 733 1 733 732 1 722 734 1 734 733 1 723 735 1
		 735 734 1 724 736 1 736 735 1 725 737 1 737 736 1 726 738 1
		 738 737 1 727 739 1 739 738 1 728 739 1 729 741 1 741 740 1
		 740 728 1 730 742 1 742 741 1 731 743 1 743 742 1 732 744 1
		 744 743 1 733 745 1 745 744 1 734 746 1 746 745 1 735 747 1
		 747 746 1 736 748 1 748 747 1 737 749 1 749 748 1 738 750 1
		 750 749 1 739 751 1 751 750 1 740 751 1 741 753 1 753 752 1
		 752 740 1 742 754 1 754 753 1 743 755 1 755 754 1 744 756 1
		 756 755 1 745 757 1 757 756 1 746 758 1 758 757 1 747 759 1
		 759 758 1 748 760 1 760 759 1 749 761 1 761 760 1 750 762 1
		 762 761 1 751 763 1 763 762 1 752 763 1 642 764 1 764 643 1
		 641 764 1 640 764 1 639 764 1 638 764 1 637 764 1 636 764 1
		 635 764 1 634 764 1 633 764 1 632 764 1 753 765 1 765 752 1
		 754 765 1 755 765 1 756 765 1 757 765 1 758 765 1 759 765 1
		 760 765 1 761 765 1 762 765 1 763 765 1;
	setAttr -s 708 -ch 2756 ".fc[0:707]" -type "polyFaces" 
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
		f 4 923 924 925 -922
		f 4 926 927 928 -925
		f 4 929 930 931 -928
		f 4 932 933 934 -931
		f 4 935 936 937 -934
		f 4 938 939 940 -937
		f 4 941 942 943 -940
		f 4 944 -914 945 -943
		f 4 -913 946 947 948
		f 4 -917 949 950 -947
		f 4 -920 951 952 -950
		f 4 -923 953 954 -952
		f 4 -926 955 956 -954
		f 4 -929 957 958 -956
		f 4 -932 959 960 -958
		f 4 -935 961 962 -960
		f 4 -938 963 964 -962
		f 4 -941 965 966 -964
		f 4 -944 967 968 -966
		f 4 -946 -949 969 -968
		f 4 -948 970 971 972
		f 4 -951 973 974 -971
		f 4 -953 975 976 -974
		f 4 -955 977 978 -976
		f 4 -957 979 980 -978
		f 4 -959 981 982 -980
		f 4 -961 983 984 -982
		f 4 -963 985 986 -984
		f 4 -965 987 988 -986
		f 4 -967 989 990 -988
		f 4 -969 991 992 -990
		f 4 -970 -973 993 -992
		f 4 -972 994 995 996
		f 4 -975 997 998 -995
		f 4 -977 999 1000 -998
		f 4 -979 1001 1002 -1000
		f 4 -981 1003 1004 -1002
		f 4 -983 1005 1006 -1004
		f 4 -985 1007 1008 -1006
		f 4 -987 1009 1010 -1008
		f 4 -989 1011 1012 -1010
		f 4 -991 1013 1014 -1012
		f 4 -993 1015 1016 -1014
		f 4 -994 -997 1017 -1016
		f 4 -996 1018 1019 1020
		f 4 -999 1021 1022 -1019
		f 4 -1001 1023 1024 -1022
		f 4 -1003 1025 1026 -1024
		f 4 -1005 1027 1028 -1026
		f 4 -1007 1029 1030 -1028
		f 4 -1009 1031 1032 -1030
		f 4 -1011 1033 1034 -1032
		f 4 -1013 1035 1036 -1034
		f 4 -1015 1037 1038 -1036
		f 4 -1017 1039 1040 -1038
		f 4 -1018 -1021 1041 -1040
		f 4 -1020 1042 1043 1044
		f 4 -1023 1045 1046 -1043
		f 4 -1025 1047 1048 -1046
		f 4 -1027 1049 1050 -1048
		f 4 -1029 1051 1052 -1050
		f 4 -1031 1053 1054 -1052
		f 4 -1033 1055 1056 -1054
		f 4 -1035 1057 1058 -1056
		f 4 -1037 1059 1060 -1058
		f 4 -1039 1061 1062 -1060
		f 4 -1041 1063 1064 -1062
		f 4 -1042 -1045 1065 -1064
		f 4 -1044 1066 1067 1068
		f 4 -1047 1069 1070 -1067
		f 4 -1049 1071 1072 -1070
		f 4 -1051 1073 1074 -1072
		f 4 -1053 1075 1076 -1074
		f 4 -1055 1077 1078 -1076
		f 4 -1057 1079 1080 -1078
		f 4 -1059 1081 1082 -1080
		f 4 -1061 1083 1084 -1082
		f 4 -1063 1085 1086 -1084
		f 4 -1065 1087 1088 -1086
		f 4 -1066 -1069 1089 -1088
		f 4 -1068 1090 1091 1092
		f 4 -1071 1093 1094 -1091
		f 4 -1073 1095 1096 -1094
		f 4 -1075 1097 1098 -1096
		f 4 -1077 1099 1100 -1098
		f 4 -1079 1101 1102 -1100
		f 4 -1081 1103 1104 -1102
		f 4 -1083 1105 1106 -1104
		f 4 -1085 1107 1108 -1106
		f 4 -1087 1109 1110 -1108
		f 4 -1089 1111 1112 -1110
		f 4 -1090 -1093 1113 -1112
		f 4 -1092 1114 1115 1116
		f 4 -1095 1117 1118 -1115
		f 4 -1097 1119 1120 -1118
		f 4 -1099 1121 1122 -1120
		f 4 -1101 1123 1124 -1122
		f 4 -1103 1125 1126 -1124
		f 4 -1105 1127 1128 -1126
		f 4 -1107 1129 1130 -1128
		f 4 -1109 1131 1132 -1130
		f 4 -1111 1133 1134 -1132
		f 4 -1113 1135 1136 -1134
		f 4 -1114 -1117 1137 -1136
		f 4 -1116 1138 1139 1140
		f 4 -1119 1141 1142 -1139
		f 4 -1121 1143 1144 -1142
		f 4 -1123 1145 1146 -1144
		f 4 -1125 1147 1148 -1146
		f 4 -1127 1149 1150 -1148
		f 4 -1129 1151 1152 -1150
		f 4 -1131 1153 1154 -1152
		f 4 -1133 1155 1156 -1154
		f 4 -1135 1157 1158 -1156
		f 4 -1137 1159 1160 -1158
		f 4 -1138 -1141 1161 -1160
		f 3 -942 1162 1163
		f 3 -939 1164 -1163
		f 3 -936 1165 -1165
		f 3 -933 1166 -1166
		f 3 -930 1167 -1167
		f 3 -927 1168 -1168
		f 3 -924 1169 -1169
		f 3 -921 1170 -1170
		f 3 -918 1171 -1171
		f 3 -915 1172 -1172
		f 3 -911 1173 -1173
		f 3 -945 -1164 -1174
		f 3 -1140 1174 1175
		f 3 -1143 1176 -1175
		f 3 -1145 1177 -1177
		f 3 -1147 1178 -1178
		f 3 -1149 1179 -1179
		f 3 -1151 1180 -1180
		f 3 -1153 1181 -1181
		f 3 -1155 1182 -1182
		f 3 -1157 1183 -1183
		f 3 -1159 1184 -1184
		f 3 -1161 1185 -1185
		f 3 -1162 -1176 -1186
		f 4 1186 1187 1188 1189
		f 4 1190 1191 1192 -1188
		f 4 1193 1194 1195 -1192
		f 4 1196 1197 1198 -1195
		f 4 1199 1200 1201 -1198
		f 4 1202 1203 1204 -1201
		f 4 1205 1206 1207 -1204
		f 4 1208 1209 1210 -1207
		f 4 1211 1212 1213 -1210
		f 4 1214 1215 1216 -1213
		f 4 1217 1218 1219 -1216
		f 4 1220 -1190 1221 -1219
		f 4 -1189 1222 1223 1224
		f 4 -1193 1225 1226 -1223
		f 4 -1196 1227 1228 -1226
		f 4 -1199 1229 1230 -1228
		f 4 -1202 1231 1232 -1230
		f 4 -1205 1233 1234 -1232
		f 4 -1208 1235 1236 -1234
		f 4 -1211 1237 1238 -1236
		f 4 -1214 1239 1240 -1238
		f 4 -1217 1241 1242 -1240
		f 4 -1220 1243 1244 -1242
		f 4 -1222 -1225 1245 -1244
		f 4 -1224 1246 1247 1248
		f 4 -1227 1249 1250 -1247
		f 4 -1229 1251 1252 -1250
		f 4 -1231 1253 1254 -1252
		f 4 -1233 1255 1256 -1254
		f 4 -1235 1257 1258 -1256
		f 4 -1237 1259 1260 -1258
		f 4 -1239 1261 1262 -1260
		f 4 -1241 1263 1264 -1262
		f 4 -1243 1265 1266 -1264
		f 4 -1245 1267 1268 -1266
		f 4 -1246 -1249 1269 -1268
		f 4 -1248 1270 1271 1272
		f 4 -1251 1273 1274 -1271
		f 4 -1253 1275 1276 -1274
		f 4 -1255 1277 1278 -1276
		f 4 -1257 1279 1280 -1278
		f 4 -1259 1281 1282 -1280
		f 4 -1261 1283 1284 -1282
		f 4 -1263 1285 1286 -1284
		f 4 -1265 1287 1288 -1286
		f 4 -1267 1289 1290 -1288
		f 4 -1269 1291 1292 -1290
		f 4 -1270 -1273 1293 -1292
		f 4 -1272 1294 1295 1296
		f 4 -1275 1297 1298 -1295
		f 4 -1277 1299 1300 -1298
		f 4 -1279 1301 1302 -1300
		f 4 -1281 1303 1304 -1302
		f 4 -1283 1305 1306 -1304
		f 4 -1285 1307 1308 -1306
		f 4 -1287 1309 1310 -1308
		f 4 -1289 1311 1312 -1310
		f 4 -1291 1313 1314 -1312
		f 4 -1293 1315 1316 -1314
		f 4 -1294 -1297 1317 -1316
		f 4 -1296 1318 1319 1320
		f 4 -1299 1321 1322 -1319
		f 4 -1301 1323 1324 -1322
		f 4 -1303 1325 1326 -1324
		f 4 -1305 1327 1328 -1326
		f 4 -1307 1329 1330 -1328
		f 4 -1309 1331 1332 -1330
		f 4 -1311 1333 1334 -1332
		f 4 -1313 1335 1336 -1334
		f 4 -1315 1337 1338 -1336
		f 4 -1317 1339 1340 -1338
		f 4 -1318 -1321 1341 -1340
		f 4 -1320 1342 1343 1344
		f 4 -1323 1345 1346 -1343
		f 4 -1325 1347 1348 -1346
		f 4 -1327 1349 1350 -1348
		f 4 -1329 1351 1352 -1350
		f 4 -1331 1353 1354 -1352
		f 4 -1333 1355 1356 -1354
		f 4 -1335 1357 1358 -1356
		f 4 -1337 1359 1360 -1358
		f 4 -1339 1361 1362 -1360
		f 4 -1341 1363 1364 -1362
		f 4 -1342 -1345 1365 -1364
		f 4 -1344 1366 1367 1368
		f 4 -1347 1369 1370 -1367
		f 4 -1349 1371 1372 -1370
		f 4 -1351 1373 1374 -1372
		f 4 -1353 1375 1376 -1374
		f 4 -1355 1377 1378 -1376
		f 4 -1357 1379 1380 -1378
		f 4 -1359 1381 1382 -1380
		f 4 -1361 1383 1384 -1382
		f 4 -1363 1385 1386 -1384
		f 4 -1365 1387 1388 -1386
		f 4 -1366 -1369 1389 -1388
		f 4 -1368 1390 1391 1392
		f 4 -1371 1393 1394 -1391
		f 4 -1373 1395 1396 -1394
		f 4 -1375 1397 1398 -1396
		f 4 -1377 1399 1400 -1398
		f 4 -1379 1401 1402 -1400
		f 4 -1381 1403 1404 -1402
		f 4 -1383 1405 1406 -1404
		f 4 -1385 1407 1408 -1406
		f 4 -1387 1409 1410 -1408
		f 4 -1389 1411 1412 -1410
		f 4 -1390 -1393 1413 -1412
		f 4 -1392 1414 1415 1416
		f 4 -1395 1417 1418 -1415
		f 4 -1397 1419 1420 -1418
		f 4 -1399 1421 1422 -1420
		f 4 -1401 1423 1424 -1422
		f 4 -1403 1425 1426 -1424
		f 4 -1405 1427 1428 -1426
		f 4 -1407 1429 1430 -1428
		f 4 -1409 1431 1432 -1430
		f 4 -1411 1433 1434 -1432
		f 4 -1413 1435 1436 -1434
		f 4 -1414 -1417 1437 -1436
		f 3 -1218 1438 1439
		f 3 -1215 1440 -1439
		f 3 -1212 1441 -1441
		f 3 -1209 1442 -1442
		f 3 -1206 1443 -1443
		f 3 -1203 1444 -1444
		f 3 -1200 1445 -1445
		f 3 -1197 1446 -1446
		f 3 -1194 1447 -1447
		f 3 -1191 1448 -1448
		f 3 -1187 1449 -1449
		f 3 -1221 -1440 -1450
		f 3 -1416 1450 1451
		f 3 -1419 1452 -1451
		f 3 -1421 1453 -1453
		f 3 -1423 1454 -1454
		f 3 -1425 1455 -1455
		f 3 -1427 1456 -1456
		f 3 -1429 1457 -1457
		f 3 -1431 1458 -1458
		f 3 -1433 1459 -1459
		f 3 -1435 1460 -1460
		f 3 -1437 1461 -1461
		f 3 -1438 -1452 -1462;
createNode skinCluster -n "sakura_hair_skinCluster";
	rename -uid "CC429561-AE99-5F8E-B2B5-08DDC937D4E9";
	setAttr -s 766 ".wl";
	setAttr ".wl[0:765].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.8379 2 0.1621
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		2 1 0.2129 2 0.7871
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.7947 3 0.2053
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		2 2 0.1697 3 0.8303
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.8812 4 0.1188
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		2 3 0.2562 4 0.7438
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 1 1
		1 4 1
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
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.8379 6 0.1621
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
		2 5 0.2129 6 0.7871
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
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.7947 7 0.2053
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
		2 6 0.1697 7 0.8303
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
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.8812 8 0.1188
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
		2 7 0.2562 8 0.7438
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
		1 5 1
		1 8 1;
	setAttr -s 9 ".pm";
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.01 0 0 0 0 0.01 0 0 -1.135 0 1;
	setAttr ".pm[1]" -type "matrix" -0.0038159808 0.0086527722 0.003250819 0 -0.0086527722 -0.0045808794 0.0020359464 0 0.003250819 -0.0020359464 0.0092351014 0 1.2225902699 0.5025224688 -0.2844918282 1;
	setAttr ".pm[2]" -type "matrix" -0.0094373564 0.0026754805 0.0019437356 0 -0.0026754805 -0.00963173 0.0002675481 0 0.0019437356 -0.0002675481 0.0098056264 0 0.5614599161 1.190385505 -0.0237459916 1;
	setAttr ".pm[3]" -type "matrix" 0.0000031221 0.0002498439 -0.0099968779 0 -0.0002498439 -0.0099937559 -0.0002498439 0 -0.0099968779 0.0002498439 0.0000031221 0 -0.0319079691 1.0970495582 0.2974920309 1;
	setAttr ".pm[4]" -type "matrix" -0.0071057592 -0.0016404468 0.0068423037 0 0.0016404468 -0.0098426807 -0.0006561787 0 0.0068423037 0.0006561787 0.0072630785 0 0.0871334195 0.9217670498 -0.0910133678 1;
	setAttr ".pm[5]" -type "matrix" -0.0038159808 -0.0086527722 -0.003250819 0 0.0086527722 -0.0045808794 0.0020359464 0 -0.003250819 -0.0020359464 0.0092351014 0 -1.2225902699 0.5025224688 -0.2844918282 1;
	setAttr ".pm[6]" -type "matrix" -0.0094373564 -0.0026754805 -0.0019437356 0 0.0026754805 -0.00963173 0.0002675481 0 -0.0019437356 -0.0002675481 0.0098056264 0 -0.5614599161 1.190385505 -0.0237459916 1;
	setAttr ".pm[7]" -type "matrix" 0.0000031221 -0.0002498439 0.0099968779 0 0.0002498439 -0.0099937559 -0.0002498439 0 0.0099968779 0.0002498439 0.0000031221 0 0.0319079691 1.0970495582 0.2974920309 1;
	setAttr ".pm[8]" -type "matrix" -0.0071057592 0.0016404468 -0.0068423037 0 -0.0016404468 -0.0098426807 -0.0006561787 0 -0.0068423037 0.0006561787 0.0072630785 0 -0.0871334195 0.9217670498 -0.0910133678 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 9 ".ma";
	setAttr -s 9 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ff9ec4";
	rename -uid "3454934B-B5F5-5383-ACE5-2AB6864752A9";
	setAttr ".c" -type "float3" 1 0.34191 0.55201 ;
createNode shadingEngine -n "paint_ff9ec4SG";
	rename -uid "46282711-0EE4-5DF5-A461-E38662D63760";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_skirt" -p "sakura_geo";
	rename -uid "3D5C6B83-6EBE-5131-9C9F-519E951B3F90";
createNode mesh -n "sakura_skirtShape" -p "sakura_skirt";
	rename -uid "042AA174-64B4-5E54-9C03-E0190F41A9D6";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_skirtShapeOrig" -p "sakura_skirt";
	rename -uid "46FBE1D4-8615-5D87-BF2C-B41DC49018EE";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 392 ".vt[0:391]"  0 53 20.431 2.434 53 20.302 4.509 53 18.571 6.693 53 17.98 9.43 53 18.408 11.564 53 17.299
		 12.635 53 14.893 14.33 53 13.47 16.993 53 12.738 18.404 53 10.87 18.258 53 8.265 19.128 53 6.292
		 21.19 53 4.546 21.598 53 2.288 20.265 53 0 20.138 53 -2.133 21.19 53 -4.546 20.515 53 -6.748
		 18.258 53 -8.265 17.159 53 -10.135 16.993 53 -12.738 15.369 53 -14.447 12.635 53 -14.893 10.782 53 -16.129
		 9.43 53 -18.408 7.179 53 -19.284 4.509 53 -18.571 2.269 53 -18.929 0 53 -20.431 -2.434 53 -20.302
		 -4.509 53 -18.571 -6.693 53 -17.98 -9.43 53 -18.408 -11.564 53 -17.299 -12.635 53 -14.893 -14.33 53 -13.47
		 -16.993 53 -12.738 -18.404 53 -10.87 -18.258 53 -8.265 -19.128 53 -6.292 -21.19 53 -4.546 -21.598 53 -2.288
		 -20.265 53 0 -20.138 53 2.133 -21.19 53 4.546 -20.515 53 6.748 -18.258 53 8.265 -17.159 53 10.135
		 -16.993 53 12.738 -15.369 53 14.447 -12.635 53 14.893 -10.782 53 16.129 -9.43 53 18.408 -7.179 53 19.284
		 -4.509 53 18.571 -2.269 53 18.929 0 57.275 18.444 2.228 57.275 18.328 4.173 57.275 16.943 6.193 57.275 16.403
		 8.635 57.275 16.618 10.588 57.275 15.617 11.691 57.275 13.587 13.259 57.275 12.288 15.559 57.275 11.5 16.851 57.275 9.813
		 16.894 57.275 7.54 17.699 57.275 5.74 19.402 57.275 4.104 19.776 57.275 2.065 18.751 57.275 0 18.633 57.275 -1.946
		 19.402 57.275 -4.104 18.784 57.275 -6.092 16.894 57.275 -7.54 15.877 57.275 -9.246 15.559 57.275 -11.5 14.072 57.275 -13.042
		 11.691 57.275 -13.587 9.976 57.275 -14.715 8.635 57.275 -16.618 6.573 57.275 -17.409 4.173 57.275 -16.943 2.099 57.275 -17.269
		 0 57.275 -18.444 -2.228 57.275 -18.328 -4.173 57.275 -16.943 -6.193 57.275 -16.403 -8.635 57.275 -16.618 -10.588 57.275 -15.617
		 -11.691 57.275 -13.587 -13.259 57.275 -12.288 -15.559 57.275 -11.5 -16.851 57.275 -9.813 -16.894 57.275 -7.54 -17.699 57.275 -5.74
		 -19.402 57.275 -4.104 -19.776 57.275 -2.065 -18.751 57.275 0 -18.633 57.275 1.946 -19.402 57.275 4.104 -18.784 57.275 6.092
		 -16.894 57.275 7.54 -15.877 57.275 9.246 -15.559 57.275 11.5 -14.072 57.275 13.042 -11.691 57.275 13.587 -9.976 57.275 14.715
		 -8.635 57.275 16.618 -6.573 57.275 17.409 -4.173 57.275 16.943 -2.099 57.275 17.269 0 62.12 16.175 1.994 62.12 16.073
		 3.778 62.12 15.036 5.608 62.12 14.557 7.726 62.12 14.573 9.474 62.12 13.695 10.586 62.12 12.058 12.006 62.12 10.905
		 13.922 62.12 10.085 15.077 62.12 8.605 15.297 62.12 6.692 16.026 62.12 5.094 17.36 62.12 3.599 17.695 62.12 1.811
		 16.979 62.12 0 16.872 62.12 -1.727 17.36 62.12 -3.599 16.808 62.12 -5.342 15.297 62.12 -6.692 14.376 62.12 -8.205
		 13.922 62.12 -10.085 12.591 62.12 -11.437 10.586 62.12 -12.058 9.033 62.12 -13.059 7.726 62.12 -14.573 5.881 62.12 -15.267
		 3.778 62.12 -15.036 1.901 62.12 -15.326 0 62.12 -16.175 -1.994 62.12 -16.073 -3.778 62.12 -15.036 -5.608 62.12 -14.557
		 -7.726 62.12 -14.573 -9.474 62.12 -13.695 -10.586 62.12 -12.058 -12.006 62.12 -10.905 -13.922 62.12 -10.085 -15.077 62.12 -8.605
		 -15.297 62.12 -6.692 -16.026 62.12 -5.094 -17.36 62.12 -3.599 -17.695 62.12 -1.811 -16.979 62.12 0 -16.872 62.12 1.727
		 -17.36 62.12 3.599 -16.808 62.12 5.342 -15.297 62.12 6.692 -14.376 62.12 8.205 -13.922 62.12 10.085 -12.591 62.12 11.437
		 -10.586 62.12 12.058 -9.033 62.12 13.059 -7.726 62.12 14.573 -5.881 62.12 15.267 -3.778 62.12 15.036 -1.901 62.12 15.326
		 0 67.25 13.739 1.742 67.25 13.652 3.343 67.25 12.933 4.962 67.25 12.522 6.751 67.25 12.378 8.278 67.25 11.633
		 9.367 67.25 10.372 10.623 67.25 9.38 12.165 67.25 8.566 13.174 67.25 7.309 13.536 67.25 5.756 14.181 67.25 4.381
		 15.169 67.25 3.057 15.461 67.25 1.538 15.024 67.25 0 14.929 67.25 -1.485 15.169 67.25 -3.057 14.686 67.25 -4.538
		 13.536 67.25 -5.756 12.721 67.25 -7.058 12.165 67.25 -8.566 11.002 67.25 -9.715 9.367 67.25 -10.372 7.993 67.25 -11.233
		 6.751 67.25 -12.378 5.139 67.25 -12.968 3.343 67.25 -12.933 1.682 67.25 -13.183 0 67.25 -13.739 -1.742 67.25 -13.652
		 -3.343 67.25 -12.933 -4.962 67.25 -12.522 -6.751 67.25 -12.378 -8.278 67.25 -11.633 -9.367 67.25 -10.372 -10.623 67.25 -9.38
		 -12.165 67.25 -8.566 -13.174 67.25 -7.309 -13.536 67.25 -5.756 -14.181 67.25 -4.381 -15.169 67.25 -3.057 -15.461 67.25 -1.538
		 -15.024 67.25 0 -14.929 67.25 1.485 -15.169 67.25 3.057 -14.686 67.25 4.538 -13.536 67.25 5.756 -12.721 67.25 7.058
		 -12.165 67.25 8.566 -11.002 67.25 9.715 -9.367 67.25 10.372 -7.993 67.25 11.233 -6.751 67.25 12.378 -5.139 67.25 12.968
		 -3.343 67.25 12.933 -1.682 67.25 13.183 0 72.95 10.962 1.455 72.95 10.893 2.832 72.95 10.465 4.203 72.95 10.132
		 5.639 72.95 9.876 6.915 72.95 9.282 7.935 72.95 8.392 8.999 72.95 7.59 10.162 72.95 6.835 11.005 72.95 5.832
		 11.467 72.95 4.657 12.013 72.95 3.545 12.671 72.95 2.439 12.915 72.95 1.227 12.727 72.95 0 12.647 72.95 -1.202
		 12.671 72.95 -2.439 12.268 72.95 -3.62 11.467 72.95 -4.657 10.776 72.95 -5.711 10.162 72.95 -6.835 9.19 72.95 -7.751
		 7.935 72.95 -8.392 6.771 72.95 -9.089 5.639 72.95 -9.876 4.293 72.95 -10.347 2.832 72.95 -10.465 1.425 72.95 -10.666
		 0 72.95 -10.962 -1.455 72.95 -10.893 -2.832 72.95 -10.465 -4.203 72.95 -10.132 -5.639 72.95 -9.876 -6.915 72.95 -9.282
		 -7.935 72.95 -8.392 -8.999 72.95 -7.59 -10.162 72.95 -6.835 -11.005 72.95 -5.832 -11.467 72.95 -4.657 -12.013 72.95 -3.545
		 -12.671 72.95 -2.439 -12.915 72.95 -1.227 -12.727 72.95 0 -12.647 72.95 1.202 -12.671 72.95 2.439 -12.268 72.95 3.62
		 -11.467 72.95 4.657 -10.776 72.95 5.711 -10.162 72.95 6.835 -9.19 72.95 7.751 -7.935 72.95 8.392 -6.771 72.95 9.089
		 -5.639 72.95 9.876 -4.293 72.95 10.347 -2.832 72.95 10.465 -1.425 72.95 10.666 0 78.08 8.329 1.183 78.08 8.276
		 2.332 78.08 8.052 3.461 78.08 7.795 4.586 78.08 7.504 5.623 78.08 7.052 6.534 78.08 6.457 7.411 78.08 5.84
		 8.263 78.08 5.193 8.949 78.08 4.431 9.443 78.08 3.583 9.892 78.08 2.728 10.304 78.08 1.853 10.502 78.08 0.933
		 10.48 78.08 0 10.415 78.08 -0.925 10.304 78.08 -1.853 9.976 78.08 -2.751 9.443 78.08 -3.583 8.874 78.08 -4.394
		 8.263 78.08 -5.193 7.473 78.08 -5.889 6.534 78.08 -6.457 5.576 78.08 -6.993 4.586 78.08 -7.504 3.491 78.08 -7.861
		 2.332 78.08 -8.052 1.173 78.08 -8.207 0 78.08 -8.329 -1.183 78.08 -8.276 -2.332 78.08 -8.052 -3.461 78.08 -7.795
		 -4.586 78.08 -7.504 -5.623 78.08 -7.052 -6.534 78.08 -6.457 -7.411 78.08 -5.84 -8.263 78.08 -5.193 -8.949 78.08 -4.431
		 -9.443 78.08 -3.583 -9.892 78.08 -2.728 -10.304 78.08 -1.853 -10.502 78.08 -0.933 -10.48 78.08 0 -10.415 78.08 0.925
		 -10.304 78.08 1.853 -9.976 78.08 2.751 -9.443 78.08 3.583 -8.874 78.08 4.394 -8.263 78.08 5.193 -7.473 78.08 5.889
		 -6.534 78.08 6.457 -5.576 78.08 6.993 -4.586 78.08 7.504 -3.491 78.08 7.861 -2.332 78.08 8.052 -1.173 78.08 8.207
		 0 81.5 6.3 0.974 81.5 6.26 1.936 81.5 6.142 2.873 81.5 5.946 3.775 81.5 5.676 4.629 81.5 5.334
		 5.424 81.5 4.926 6.152 81.5 4.455 6.802 81.5 3.928 7.367 81.5 3.352 7.838 81.5 2.733 8.212 81.5 2.081
		 8.482 81.5 1.402 8.645 81.5 0.705 8.7 81.5 0 8.645 81.5 -0.705 8.482 81.5 -1.402 8.212 81.5 -2.081
		 7.838 81.5 -2.733 7.367 81.5 -3.352 6.802 81.5 -3.928 6.152 81.5 -4.455 5.424 81.5 -4.926 4.629 81.5 -5.334
		 3.775 81.5 -5.676 2.873 81.5 -5.946 1.936 81.5 -6.142 0.974 81.5 -6.26 0 81.5 -6.3 -0.974 81.5 -6.26
		 -1.936 81.5 -6.142 -2.873 81.5 -5.946 -3.775 81.5 -5.676 -4.629 81.5 -5.334 -5.424 81.5 -4.926 -6.152 81.5 -4.455
		 -6.802 81.5 -3.928 -7.367 81.5 -3.352 -7.838 81.5 -2.733 -8.212 81.5 -2.081 -8.482 81.5 -1.402 -8.645 81.5 -0.705
		 -8.7 81.5 0 -8.645 81.5 0.705 -8.482 81.5 1.402 -8.212 81.5 2.081 -7.838 81.5 2.733 -7.367 81.5 3.352
		 -6.802 81.5 3.928 -6.152 81.5 4.455 -5.424 81.5 4.926 -4.629 81.5 5.334 -3.775 81.5 5.676 -2.873 81.5 5.946
		 -1.936 81.5 6.142 -0.974 81.5 6.26;
	setAttr -s 728 ".ed[0:727]"  0 1 1 1 57 1 57 56 1 56 0 1 1 2 1 2 58 1
		 58 57 1 2 3 1 3 59 1 59 58 1 3 4 1 4 60 1
		 60 59 1 4 5 1 5 61 1 61 60 1 5 6 1 6 62 1
		 62 61 1 6 7 1 7 63 1 63 62 1 7 8 1 8 64 1
		 64 63 1 8 9 1 9 65 1 65 64 1 9 10 1 10 66 1
		 66 65 1 10 11 1 11 67 1 67 66 1 11 12 1 12 68 1
		 68 67 1 12 13 1 13 69 1 69 68 1 13 14 1 14 70 1
		 70 69 1 14 15 1 15 71 1 71 70 1 15 16 1 16 72 1
		 72 71 1 16 17 1 17 73 1 73 72 1 17 18 1 18 74 1
		 74 73 1 18 19 1 19 75 1 75 74 1 19 20 1 20 76 1
		 76 75 1 20 21 1 21 77 1 77 76 1 21 22 1 22 78 1
		 78 77 1 22 23 1 23 79 1 79 78 1 23 24 1 24 80 1
		 80 79 1 24 25 1 25 81 1 81 80 1 25 26 1 26 82 1
		 82 81 1 26 27 1 27 83 1 83 82 1 27 28 1 28 84 1
		 84 83 1 28 29 1 29 85 1 85 84 1 29 30 1 30 86 1
		 86 85 1 30 31 1 31 87 1 87 86 1 31 32 1 32 88 1
		 88 87 1 32 33 1 33 89 1 89 88 1 33 34 1 34 90 1
		 90 89 1 34 35 1 35 91 1 91 90 1 35 36 1 36 92 1
		 92 91 1 36 37 1 37 93 1 93 92 1 37 38 1 38 94 1
		 94 93 1 38 39 1 39 95 1 95 94 1 39 40 1 40 96 1
		 96 95 1 40 41 1 41 97 1 97 96 1 41 42 1 42 98 1
		 98 97 1 42 43 1 43 99 1 99 98 1 43 44 1 44 100 1
		 100 99 1 44 45 1 45 101 1 101 100 1 45 46 1 46 102 1
		 102 101 1 46 47 1 47 103 1 103 102 1 47 48 1 48 104 1
		 104 103 1 48 49 1 49 105 1 105 104 1 49 50 1 50 106 1
		 106 105 1 50 51 1 51 107 1 107 106 1 51 52 1 52 108 1
		 108 107 1 52 53 1 53 109 1 109 108 1 53 54 1 54 110 1
		 110 109 1 54 55 1 55 111 1 111 110 1 55 0 1 56 111 1
		 57 113 1 113 112 1 112 56 1 58 114 1 114 113 1 59 115 1
		 115 114 1 60 116 1 116 115 1 61 117 1 117 116 1 62 118 1
		 118 117 1 63 119 1 119 118 1 64 120 1 120 119 1 65 121 1
		 121 120 1 66 122 1 122 121 1 67 123 1 123 122 1 68 124 1
		 124 123 1 69 125 1 125 124 1 70 126 1 126 125 1 71 127 1
		 127 126 1 72 128 1 128 127 1 73 129 1 129 128 1 74 130 1
		 130 129 1 75 131 1 131 130 1 76 132 1 132 131 1 77 133 1
		 133 132 1 78 134 1 134 133 1 79 135 1 135 134 1 80 136 1
		 136 135 1 81 137 1 137 136 1 82 138 1 138 137 1 83 139 1
		 139 138 1 84 140 1 140 139 1 85 141 1 141 140 1 86 142 1
		 142 141 1 87 143 1 143 142 1 88 144 1 144 143 1 89 145 1
		 145 144 1 90 146 1 146 145 1 91 147 1 147 146 1 92 148 1
		 148 147 1 93 149 1 149 148 1 94 150 1 150 149 1 95 151 1
		 151 150 1 96 152 1 152 151 1 97 153 1 153 152 1 98 154 1
		 154 153 1 99 155 1 155 154 1 100 156 1 156 155 1 101 157 1
		 157 156 1 102 158 1 158 157 1 103 159 1 159 158 1 104 160 1
		 160 159 1 105 161 1 161 160 1 106 162 1 162 161 1 107 163 1
		 163 162 1 108 164 1 164 163 1 109 165 1 165 164 1 110 166 1
		 166 165 1 111 167 1 167 166 1 112 167 1 113 169 1 169 168 1
		 168 112 1 114 170 1 170 169 1 115 171 1 171 170 1 116 172 1
		 172 171 1 117 173 1 173 172 1 118 174 1 174 173 1 119 175 1
		 175 174 1 120 176 1 176 175 1 121 177 1 177 176 1 122 178 1
		 178 177 1 123 179 1 179 178 1 124 180 1 180 179 1 125 181 1
		 181 180 1 126 182 1 182 181 1 127 183 1 183 182 1 128 184 1
		 184 183 1 129 185 1 185 184 1 130 186 1 186 185 1 131 187 1
		 187 186 1 132 188 1 188 187 1 133 189 1 189 188 1 134 190 1
		 190 189 1 135 191 1 191 190 1 136 192 1 192 191 1 137 193 1
		 193 192 1 138 194 1 194 193 1 139 195 1 195 194 1 140 196 1
		 196 195 1 141 197 1 197 196 1 142 198 1 198 197 1 143 199 1
		 199 198 1 144 200 1 200 199 1 145 201 1 201 200 1 146 202 1
		 202 201 1 147 203 1 203 202 1 148 204 1 204 203 1 149 205 1
		 205 204 1 150 206 1 206 205 1 151 207 1 207 206 1 152 208 1
		 208 207 1 153 209 1 209 208 1 154 210 1 210 209 1 155 211 1
		 211 210 1 156 212 1 212 211 1 157 213 1 213 212 1 158 214 1
		 214 213 1 159 215 1 215 214 1 160 216 1 216 215 1 161 217 1
		 217 216 1 162 218 1 218 217 1 163 219 1 219 218 1 164 220 1
		 220 219 1 165 221 1 221 220 1 166 222 1 222 221 1 167 223 1
		 223 222 1 168 223 1 169 225 1 225 224 1 224 168 1 170 226 1
		 226 225 1 171 227 1 227 226 1 172 228 1 228 227 1 173 229 1
		 229 228 1 174 230 1 230 229 1 175 231 1 231 230 1 176 232 1
		 232 231 1 177 233 1 233 232 1 178 234 1 234 233 1 179 235 1
		 235 234 1 180 236 1 236 235 1 181 237 1 237 236 1 182 238 1
		 238 237 1 183 239 1 239 238 1 184 240 1 240 239 1 185 241 1
		 241 240 1 186 242 1 242 241 1 187 243 1 243 242 1 188 244 1
		 244 243 1 189 245 1 245 244 1 190 246 1 246 245 1 191 247 1
		 247 246 1 192 248 1 248 247 1 193 249 1 249 248 1 194 250 1
		 250 249 1 195 251 1 251 250 1 196 252 1 252 251 1 197 253 1
		 253 252 1 198 254 1 254 253 1 199 255 1 255 254 1 200 256 1
		 256 255 1 201 257 1 257 256 1 202 258 1 258 257 1 203 259 1
		 259 258 1 204 260 1 260 259 1 205 261 1 261 260 1 206 262 1
		 262 261 1 207 263 1 263 262 1 208 264 1 264 263 1 209 265 1
		 265 264 1 210 266 1 266 265 1 211 267 1 267 266 1 212 268 1
		 268 267 1 213 269 1 269 268 1 214 270 1 270 269 1 215 271 1
		 271 270 1 216 272 1 272 271 1 217 273 1 273 272 1 218 274 1
		 274 273 1 219 275 1 275 274 1 220 276 1 276 275 1 221 277 1
		 277 276 1 222 278 1 278 277 1 223 279 1 279 278 1 224 279 1
		 225 281 1 281 280 1 280 224 1 226 282 1 282 281 1 227 283 1
		 283 282 1 228 284 1 284 283 1 229 285 1 285 284 1 230 286 1
		 286 285 1 231 287 1 287 286 1 232 288 1 288 287 1 233 289 1
		 289 288 1 234 290 1 290 289 1 235 291 1 291 290 1 236 292 1
		 292 291 1 237 293 1 293 292 1 238 294 1 294 293 1 239 295 1
		 295 294 1 240 296 1 296 295 1 241 297 1 297 296 1 242 298 1
		 298 297 1 243 299 1 299 298 1 244 300 1 300 299 1 245 301 1
		 301 300 1 246 302 1 302 301 1 247 303 1 303 302 1 248 304 1
		 304 303 1 249 305 1 305 304 1 250 306 1 306 305 1 251 307 1
		 307 306 1 252 308 1 308 307 1 253 309 1 309 308 1 254 310 1
		 310 309 1 255 311 1 311 310 1 256 312 1 312 311 1 257 313 1
		 313 312 1 258 314 1 314 313 1 259 315 1 315 314 1 260 316 1
		 316 315 1 261 317 1 317 316 1 262 318 1 318 317 1 263 319 1
		 319 318 1 264 320 1 320 319 1 265 321 1 321 320 1 266 322 1
		 322 321 1 267 323 1 323 322 1 268 324 1 324 323 1 269 325 1
		 325 324 1 270 326 1 326 325 1 271 327 1 327 326 1 272 328 1
		 328 327 1 273 329 1 329 328 1 274 330 1 330 329 1 275 331 1
		 331 330 1 276 332 1 332 331 1 277 333 1 333 332 1 278 334 1
		 334 333 1 279 335 1 335 334 1 280 335 1 281 337 1 337 336 1
		 336 280 1 282 338 1 338 337 1 283 339 1 339 338 1 284 340 1
		 340 339 1 285 341 1 341 340 1 286 342 1 342 341 1 287 343 1
		 343 342 1 288 344 1 344 343 1 289 345 1 345 344 1 290 346 1
		 346 345 1 291 347 1 347 346 1 292 348 1 348 347 1 293 349 1
		 349 348 1 294 350 1 350 349 1 295 351 1 351 350 1 296 352 1
		 352 351 1 297 353 1 353 352 1 298 354 1 354 353 1 299 355 1
		 355 354 1 300 356 1 356 355 1 301 357 1 357 356 1 302 358 1
		 358 357 1 303 359 1 359 358 1 304 360 1 360 359 1 305 361 1
		 361 360 1 306 362 1 362 361 1 307 363 1 363 362 1 308 364 1
		 364 363 1 309 365 1 365 364 1 310 366 1 366 365 1 311 367 1
		 367 366 1 312 368 1 368 367 1 313 369 1 369 368 1 314 370 1
		 370 369 1 315 371 1 371 370 1 316 372 1 372 371 1 317 373 1
		 373 372 1 318 374 1 374 373 1 319 375 1 375 374 1 320 376 1
		 376 375 1 321 377 1 377 376 1 322 378 1 378 377 1 323 379 1
		 379 378 1 324 380 1 380 379 1 325 381 1 381 380 1 326 382 1
		 382 381 1 327 383 1 383 382 1 328 384 1 384 383 1 329 385 1
		 385 384 1 330 386 1 386 385 1 331 387 1 387 386 1 332 388 1
		 388 387 1 333 389 1 389 388 1 334 390 1 390 389 1 335 391 1
		 391 390 1 336 391 1;
	setAttr -s 336 -ch 1344 ".fc[0:335]" -type "polyFaces" 
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
		f 4 82 83 84 -81
		f 4 85 86 87 -84
		f 4 88 89 90 -87
		f 4 91 92 93 -90
		f 4 94 95 96 -93
		f 4 97 98 99 -96
		f 4 100 101 102 -99
		f 4 103 104 105 -102
		f 4 106 107 108 -105
		f 4 109 110 111 -108
		f 4 112 113 114 -111
		f 4 115 116 117 -114
		f 4 118 119 120 -117
		f 4 121 122 123 -120
		f 4 124 125 126 -123
		f 4 127 128 129 -126
		f 4 130 131 132 -129
		f 4 133 134 135 -132
		f 4 136 137 138 -135
		f 4 139 140 141 -138
		f 4 142 143 144 -141
		f 4 145 146 147 -144
		f 4 148 149 150 -147
		f 4 151 152 153 -150
		f 4 154 155 156 -153
		f 4 157 158 159 -156
		f 4 160 161 162 -159
		f 4 163 164 165 -162
		f 4 166 -4 167 -165
		f 4 -3 168 169 170
		f 4 -7 171 172 -169
		f 4 -10 173 174 -172
		f 4 -13 175 176 -174
		f 4 -16 177 178 -176
		f 4 -19 179 180 -178
		f 4 -22 181 182 -180
		f 4 -25 183 184 -182
		f 4 -28 185 186 -184
		f 4 -31 187 188 -186
		f 4 -34 189 190 -188
		f 4 -37 191 192 -190
		f 4 -40 193 194 -192
		f 4 -43 195 196 -194
		f 4 -46 197 198 -196
		f 4 -49 199 200 -198
		f 4 -52 201 202 -200
		f 4 -55 203 204 -202
		f 4 -58 205 206 -204
		f 4 -61 207 208 -206
		f 4 -64 209 210 -208
		f 4 -67 211 212 -210
		f 4 -70 213 214 -212
		f 4 -73 215 216 -214
		f 4 -76 217 218 -216
		f 4 -79 219 220 -218
		f 4 -82 221 222 -220
		f 4 -85 223 224 -222
		f 4 -88 225 226 -224
		f 4 -91 227 228 -226
		f 4 -94 229 230 -228
		f 4 -97 231 232 -230
		f 4 -100 233 234 -232
		f 4 -103 235 236 -234
		f 4 -106 237 238 -236
		f 4 -109 239 240 -238
		f 4 -112 241 242 -240
		f 4 -115 243 244 -242
		f 4 -118 245 246 -244
		f 4 -121 247 248 -246
		f 4 -124 249 250 -248
		f 4 -127 251 252 -250
		f 4 -130 253 254 -252
		f 4 -133 255 256 -254
		f 4 -136 257 258 -256
		f 4 -139 259 260 -258
		f 4 -142 261 262 -260
		f 4 -145 263 264 -262
		f 4 -148 265 266 -264
		f 4 -151 267 268 -266
		f 4 -154 269 270 -268
		f 4 -157 271 272 -270
		f 4 -160 273 274 -272
		f 4 -163 275 276 -274
		f 4 -166 277 278 -276
		f 4 -168 -171 279 -278
		f 4 -170 280 281 282
		f 4 -173 283 284 -281
		f 4 -175 285 286 -284
		f 4 -177 287 288 -286
		f 4 -179 289 290 -288
		f 4 -181 291 292 -290
		f 4 -183 293 294 -292
		f 4 -185 295 296 -294
		f 4 -187 297 298 -296
		f 4 -189 299 300 -298
		f 4 -191 301 302 -300
		f 4 -193 303 304 -302
		f 4 -195 305 306 -304
		f 4 -197 307 308 -306
		f 4 -199 309 310 -308
		f 4 -201 311 312 -310
		f 4 -203 313 314 -312
		f 4 -205 315 316 -314
		f 4 -207 317 318 -316
		f 4 -209 319 320 -318
		f 4 -211 321 322 -320
		f 4 -213 323 324 -322
		f 4 -215 325 326 -324
		f 4 -217 327 328 -326
		f 4 -219 329 330 -328
		f 4 -221 331 332 -330
		f 4 -223 333 334 -332
		f 4 -225 335 336 -334
		f 4 -227 337 338 -336
		f 4 -229 339 340 -338
		f 4 -231 341 342 -340
		f 4 -233 343 344 -342
		f 4 -235 345 346 -344
		f 4 -237 347 348 -346
		f 4 -239 349 350 -348
		f 4 -241 351 352 -350
		f 4 -243 353 354 -352
		f 4 -245 355 356 -354
		f 4 -247 357 358 -356
		f 4 -249 359 360 -358
		f 4 -251 361 362 -360
		f 4 -253 363 364 -362
		f 4 -255 365 366 -364
		f 4 -257 367 368 -366
		f 4 -259 369 370 -368
		f 4 -261 371 372 -370
		f 4 -263 373 374 -372
		f 4 -265 375 376 -374
		f 4 -267 377 378 -376
		f 4 -269 379 380 -378
		f 4 -271 381 382 -380
		f 4 -273 383 384 -382
		f 4 -275 385 386 -384
		f 4 -277 387 388 -386
		f 4 -279 389 390 -388
		f 4 -280 -283 391 -390
		f 4 -282 392 393 394
		f 4 -285 395 396 -393
		f 4 -287 397 398 -396
		f 4 -289 399 400 -398
		f 4 -291 401 402 -400
		f 4 -293 403 404 -402
		f 4 -295 405 406 -404
		f 4 -297 407 408 -406
		f 4 -299 409 410 -408
		f 4 -301 411 412 -410
		f 4 -303 413 414 -412
		f 4 -305 415 416 -414
		f 4 -307 417 418 -416
		f 4 -309 419 420 -418
		f 4 -311 421 422 -420
		f 4 -313 423 424 -422
		f 4 -315 425 426 -424
		f 4 -317 427 428 -426
		f 4 -319 429 430 -428
		f 4 -321 431 432 -430
		f 4 -323 433 434 -432
		f 4 -325 435 436 -434
		f 4 -327 437 438 -436
		f 4 -329 439 440 -438
		f 4 -331 441 442 -440
		f 4 -333 443 444 -442
		f 4 -335 445 446 -444
		f 4 -337 447 448 -446
		f 4 -339 449 450 -448
		f 4 -341 451 452 -450
		f 4 -343 453 454 -452
		f 4 -345 455 456 -454
		f 4 -347 457 458 -456
		f 4 -349 459 460 -458
		f 4 -351 461 462 -460
		f 4 -353 463 464 -462
		f 4 -355 465 466 -464
		f 4 -357 467 468 -466
		f 4 -359 469 470 -468
		f 4 -361 471 472 -470
		f 4 -363 473 474 -472
		f 4 -365 475 476 -474
		f 4 -367 477 478 -476
		f 4 -369 479 480 -478
		f 4 -371 481 482 -480
		f 4 -373 483 484 -482
		f 4 -375 485 486 -484
		f 4 -377 487 488 -486
		f 4 -379 489 490 -488
		f 4 -381 491 492 -490
		f 4 -383 493 494 -492
		f 4 -385 495 496 -494
		f 4 -387 497 498 -496
		f 4 -389 499 500 -498
		f 4 -391 501 502 -500
		f 4 -392 -395 503 -502
		f 4 -394 504 505 506
		f 4 -397 507 508 -505
		f 4 -399 509 510 -508
		f 4 -401 511 512 -510
		f 4 -403 513 514 -512
		f 4 -405 515 516 -514
		f 4 -407 517 518 -516
		f 4 -409 519 520 -518
		f 4 -411 521 522 -520
		f 4 -413 523 524 -522
		f 4 -415 525 526 -524
		f 4 -417 527 528 -526
		f 4 -419 529 530 -528
		f 4 -421 531 532 -530
		f 4 -423 533 534 -532
		f 4 -425 535 536 -534
		f 4 -427 537 538 -536
		f 4 -429 539 540 -538
		f 4 -431 541 542 -540
		f 4 -433 543 544 -542
		f 4 -435 545 546 -544
		f 4 -437 547 548 -546
		f 4 -439 549 550 -548
		f 4 -441 551 552 -550
		f 4 -443 553 554 -552
		f 4 -445 555 556 -554
		f 4 -447 557 558 -556
		f 4 -449 559 560 -558
		f 4 -451 561 562 -560
		f 4 -453 563 564 -562
		f 4 -455 565 566 -564
		f 4 -457 567 568 -566
		f 4 -459 569 570 -568
		f 4 -461 571 572 -570
		f 4 -463 573 574 -572
		f 4 -465 575 576 -574
		f 4 -467 577 578 -576
		f 4 -469 579 580 -578
		f 4 -471 581 582 -580
		f 4 -473 583 584 -582
		f 4 -475 585 586 -584
		f 4 -477 587 588 -586
		f 4 -479 589 590 -588
		f 4 -481 591 592 -590
		f 4 -483 593 594 -592
		f 4 -485 595 596 -594
		f 4 -487 597 598 -596
		f 4 -489 599 600 -598
		f 4 -491 601 602 -600
		f 4 -493 603 604 -602
		f 4 -495 605 606 -604
		f 4 -497 607 608 -606
		f 4 -499 609 610 -608
		f 4 -501 611 612 -610
		f 4 -503 613 614 -612
		f 4 -504 -507 615 -614
		f 4 -506 616 617 618
		f 4 -509 619 620 -617
		f 4 -511 621 622 -620
		f 4 -513 623 624 -622
		f 4 -515 625 626 -624
		f 4 -517 627 628 -626
		f 4 -519 629 630 -628
		f 4 -521 631 632 -630
		f 4 -523 633 634 -632
		f 4 -525 635 636 -634
		f 4 -527 637 638 -636
		f 4 -529 639 640 -638
		f 4 -531 641 642 -640
		f 4 -533 643 644 -642
		f 4 -535 645 646 -644
		f 4 -537 647 648 -646
		f 4 -539 649 650 -648
		f 4 -541 651 652 -650
		f 4 -543 653 654 -652
		f 4 -545 655 656 -654
		f 4 -547 657 658 -656
		f 4 -549 659 660 -658
		f 4 -551 661 662 -660
		f 4 -553 663 664 -662
		f 4 -555 665 666 -664
		f 4 -557 667 668 -666
		f 4 -559 669 670 -668
		f 4 -561 671 672 -670
		f 4 -563 673 674 -672
		f 4 -565 675 676 -674
		f 4 -567 677 678 -676
		f 4 -569 679 680 -678
		f 4 -571 681 682 -680
		f 4 -573 683 684 -682
		f 4 -575 685 686 -684
		f 4 -577 687 688 -686
		f 4 -579 689 690 -688
		f 4 -581 691 692 -690
		f 4 -583 693 694 -692
		f 4 -585 695 696 -694
		f 4 -587 697 698 -696
		f 4 -589 699 700 -698
		f 4 -591 701 702 -700
		f 4 -593 703 704 -702
		f 4 -595 705 706 -704
		f 4 -597 707 708 -706
		f 4 -599 709 710 -708
		f 4 -601 711 712 -710
		f 4 -603 713 714 -712
		f 4 -605 715 716 -714
		f 4 -607 717 718 -716
		f 4 -609 719 720 -718
		f 4 -611 721 722 -720
		f 4 -613 723 724 -722
		f 4 -615 725 726 -724
		f 4 -616 -619 727 -726;
createNode skinCluster -n "sakura_skirt_skinCluster";
	rename -uid "BA11B907-8E15-58D7-BDF8-EA2EC4704184";
	setAttr -s 392 ".wl";
	setAttr ".wl[0:391].w"
		1 2 1
		2 2 0.8571 4 0.1429
		2 2 0.7143 4 0.2857
		2 2 0.5714 4 0.4286
		2 2 0.4286 4 0.5714
		2 2 0.2857 4 0.7143
		2 2 0.1429 4 0.8571
		1 4 1
		2 4 0.8571 6 0.1429
		2 4 0.7143 6 0.2857
		2 4 0.5714 6 0.4286
		2 4 0.4286 6 0.5714
		2 4 0.2857 6 0.7143
		2 4 0.1429 6 0.8571
		1 6 1
		2 6 0.8571 8 0.1429
		2 6 0.7143 8 0.2857
		2 6 0.5714 8 0.4286
		2 6 0.4286 8 0.5714
		2 6 0.2857 8 0.7143
		2 6 0.1429 8 0.8571
		1 8 1
		2 8 0.8571 10 0.1429
		2 8 0.7143 10 0.2857
		2 8 0.5714 10 0.4286
		2 8 0.4286 10 0.5714
		2 8 0.2857 10 0.7143
		2 8 0.1429 10 0.8571
		1 10 1
		2 10 0.8571 12 0.1429
		2 10 0.7143 12 0.2857
		2 10 0.5714 12 0.4286
		2 10 0.4286 12 0.5714
		2 10 0.2857 12 0.7143
		2 10 0.1429 12 0.8571
		1 12 1
		2 12 0.8571 14 0.1429
		2 12 0.7143 14 0.2857
		2 12 0.5714 14 0.4286
		2 12 0.4286 14 0.5714
		2 12 0.2857 14 0.7143
		2 12 0.1429 14 0.8571
		1 14 1
		2 14 0.8571 16 0.1429
		2 14 0.7143 16 0.2857
		2 14 0.5714 16 0.4286
		2 14 0.4286 16 0.5714
		2 14 0.2857 16 0.7143
		2 14 0.1429 16 0.8571
		1 16 1
		2 2 0.1429 16 0.8571
		2 2 0.2857 16 0.7143
		2 2 0.4286 16 0.5714
		2 2 0.5714 16 0.4286
		2 2 0.7143 16 0.2857
		2 2 0.8571 16 0.1429
		1 2 1
		2 2 0.8571 4 0.1429
		2 2 0.7143 4 0.2857
		2 2 0.5714 4 0.4286
		2 2 0.4286 4 0.5714
		2 2 0.2857 4 0.7143
		2 2 0.1429 4 0.8571
		1 4 1
		2 4 0.8571 6 0.1429
		2 4 0.7143 6 0.2857
		2 4 0.5714 6 0.4286
		2 4 0.4286 6 0.5714
		2 4 0.2857 6 0.7143
		2 4 0.1429 6 0.8571
		1 6 1
		2 6 0.8571 8 0.1429
		2 6 0.7143 8 0.2857
		2 6 0.5714 8 0.4286
		2 6 0.4286 8 0.5714
		2 6 0.2857 8 0.7143
		2 6 0.1429 8 0.8571
		1 8 1
		2 8 0.8571 10 0.1429
		2 8 0.7143 10 0.2857
		2 8 0.5714 10 0.4286
		2 8 0.4286 10 0.5714
		2 8 0.2857 10 0.7143
		2 8 0.1429 10 0.8571
		1 10 1
		2 10 0.8571 12 0.1429
		2 10 0.7143 12 0.2857
		2 10 0.5714 12 0.4286
		2 10 0.4286 12 0.5714
		2 10 0.2857 12 0.7143
		2 10 0.1429 12 0.8571
		1 12 1
		2 12 0.8571 14 0.1429
		2 12 0.7143 14 0.2857
		2 12 0.5714 14 0.4286
		2 12 0.4286 14 0.5714
		2 12 0.2857 14 0.7143
		2 12 0.1429 14 0.8571
		1 14 1
		2 14 0.8571 16 0.1429
		2 14 0.7143 16 0.2857
		2 14 0.5714 16 0.4286
		2 14 0.4286 16 0.5714
		2 14 0.2857 16 0.7143
		2 14 0.1429 16 0.8571
		1 16 1
		2 2 0.1429 16 0.8571
		2 2 0.2857 16 0.7143
		2 2 0.4286 16 0.5714
		2 2 0.5714 16 0.4286
		2 2 0.7143 16 0.2857
		2 2 0.8571 16 0.1429
		1 2 1
		2 2 0.8571 4 0.1429
		2 2 0.7143 4 0.2857
		2 2 0.5714 4 0.4286
		2 2 0.4286 4 0.5714
		2 2 0.2857 4 0.7143
		2 2 0.1429 4 0.8571
		1 4 1
		2 4 0.8571 6 0.1429
		2 4 0.7143 6 0.2857
		2 4 0.5714 6 0.4286
		2 4 0.4286 6 0.5714
		2 4 0.2857 6 0.7143
		2 4 0.1429 6 0.8571
		1 6 1
		2 6 0.8571 8 0.1429
		2 6 0.7143 8 0.2857
		2 6 0.5714 8 0.4286
		2 6 0.4286 8 0.5714
		2 6 0.2857 8 0.7143
		2 6 0.1429 8 0.8571
		1 8 1
		2 8 0.8571 10 0.1429
		2 8 0.7143 10 0.2857
		2 8 0.5714 10 0.4286
		2 8 0.4286 10 0.5714
		2 8 0.2857 10 0.7143
		2 8 0.1429 10 0.8571
		1 10 1
		2 10 0.8571 12 0.1429
		2 10 0.7143 12 0.2857
		2 10 0.5714 12 0.4286
		2 10 0.4286 12 0.5714
		2 10 0.2857 12 0.7143
		2 10 0.1429 12 0.8571
		1 12 1
		2 12 0.8571 14 0.1429
		2 12 0.7143 14 0.2857
		2 12 0.5714 14 0.4286
		2 12 0.4286 14 0.5714
		2 12 0.2857 14 0.7143
		2 12 0.1429 14 0.8571
		1 14 1
		2 14 0.8571 16 0.1429
		2 14 0.7143 16 0.2857
		2 14 0.5714 16 0.4286
		2 14 0.4286 16 0.5714
		2 14 0.2857 16 0.7143
		2 14 0.1429 16 0.8571
		1 16 1
		2 2 0.1429 16 0.8571
		2 2 0.2857 16 0.7143
		2 2 0.4286 16 0.5714
		2 2 0.5714 16 0.4286
		2 2 0.7143 16 0.2857
		2 2 0.8571 16 0.1429
		2 1 0.75 2 0.25
		4 1 0.642833 2 0.214274 3 0.107172 4 0.035721
		4 1 0.53573 2 0.17857 3 0.21427 4 0.07143
		4 1 0.42855 2 0.14285 3 0.32145 4 0.10715
		4 1 0.32145 2 0.10715 3 0.42855 4 0.14285
		4 1 0.21427 2 0.07142 3 0.53573 4 0.17858
		4 1 0.10718 2 0.03573 3 0.64282 4 0.21427
		2 3 0.75 4 0.25
		4 3 0.642833 4 0.214274 5 0.107172 6 0.035721
		4 3 0.53573 4 0.17857 5 0.21427 6 0.07143
		4 3 0.42855 4 0.14285 5 0.32145 6 0.10715
		4 3 0.32145 4 0.10715 5 0.42855 6 0.14285
		4 3 0.21427 4 0.07142 5 0.53573 6 0.17858
		4 3 0.10718 4 0.03573 5 0.64282 6 0.21427
		2 5 0.75 6 0.25
		4 5 0.642833 6 0.214274 7 0.107172 8 0.035721
		4 5 0.53573 6 0.17857 7 0.21427 8 0.07143
		4 5 0.42855 6 0.14285 7 0.32145 8 0.10715
		4 5 0.32145 6 0.10715 7 0.42855 8 0.14285
		4 5 0.21427 6 0.07142 7 0.53573 8 0.17858
		4 5 0.10718 6 0.03573 7 0.64282 8 0.21427
		2 7 0.75 8 0.25
		4 7 0.642833 8 0.214274 9 0.107172 10 0.035721
		4 7 0.53573 8 0.17857 9 0.21427 10 0.07143
		4 7 0.42855 8 0.14285 9 0.32145 10 0.10715
		4 7 0.32145 8 0.10715 9 0.42855 10 0.14285
		4 7 0.21427 8 0.07142 9 0.53573 10 0.17858
		4 7 0.10718 8 0.03573 9 0.64282 10 0.21427
		2 9 0.75 10 0.25
		4 9 0.642833 10 0.214274 11 0.107172 12 0.035721
		4 9 0.53573 10 0.17857 11 0.21427 12 0.07143
		4 9 0.42855 10 0.14285 11 0.32145 12 0.10715
		4 9 0.32145 10 0.10715 11 0.42855 12 0.14285
		4 9 0.21427 10 0.07142 11 0.53573 12 0.17858
		4 9 0.10718 10 0.03573 11 0.64282 12 0.21427
		2 11 0.75 12 0.25
		4 11 0.642833 12 0.214274 13 0.107172 14 0.035721
		4 11 0.53573 12 0.17857 13 0.21427 14 0.07143
		4 11 0.42855 12 0.14285 13 0.32145 14 0.10715
		4 11 0.32145 12 0.10715 13 0.42855 14 0.14285
		4 11 0.21427 12 0.07142 13 0.53573 14 0.17858
		4 11 0.10718 12 0.03573 13 0.64282 14 0.21427
		2 13 0.75 14 0.25
		4 13 0.642833 14 0.214274 15 0.107172 16 0.035721
		4 13 0.53573 14 0.17857 15 0.21427 16 0.07143
		4 13 0.42855 14 0.14285 15 0.32145 16 0.10715
		4 13 0.32145 14 0.10715 15 0.42855 16 0.14285
		4 13 0.21427 14 0.07142 15 0.53573 16 0.17858
		4 13 0.10718 14 0.03573 15 0.64282 16 0.21427
		2 15 0.75 16 0.25
		4 1 0.107172 2 0.035721 15 0.642833 16 0.214274
		4 1 0.21427 2 0.07143 15 0.53573 16 0.17857
		4 1 0.32145 2 0.10715 15 0.42855 16 0.14285
		4 1 0.42855 2 0.14285 15 0.32145 16 0.10715
		4 1 0.53573 2 0.17858 15 0.21427 16 0.07142
		4 1 0.64282 2 0.21427 15 0.10718 16 0.03573
		2 0 0.1 1 0.9
		3 0 0.1 1 0.77139 3 0.12861
		3 0 0.1 1 0.64287 3 0.25713
		3 0 0.1 1 0.51426 3 0.38574
		3 0 0.1 1 0.38574 3 0.51426
		3 0 0.1 1 0.25713 3 0.64287
		3 0 0.1 1 0.12861 3 0.77139
		2 0 0.1 3 0.9
		3 0 0.1 3 0.77139 5 0.12861
		3 0 0.1 3 0.64287 5 0.25713
		3 0 0.1 3 0.51426 5 0.38574
		3 0 0.1 3 0.38574 5 0.51426
		3 0 0.1 3 0.25713 5 0.64287
		3 0 0.1 3 0.12861 5 0.77139
		2 0 0.1 5 0.9
		3 0 0.1 5 0.77139 7 0.12861
		3 0 0.1 5 0.64287 7 0.25713
		3 0 0.1 5 0.51426 7 0.38574
		3 0 0.1 5 0.38574 7 0.51426
		3 0 0.1 5 0.25713 7 0.64287
		3 0 0.1 5 0.12861 7 0.77139
		2 0 0.1 7 0.9
		3 0 0.1 7 0.77139 9 0.12861
		3 0 0.1 7 0.64287 9 0.25713
		3 0 0.1 7 0.51426 9 0.38574
		3 0 0.1 7 0.38574 9 0.51426
		3 0 0.1 7 0.25713 9 0.64287
		3 0 0.1 7 0.12861 9 0.77139
		2 0 0.1 9 0.9
		3 0 0.1 9 0.77139 11 0.12861
		3 0 0.1 9 0.64287 11 0.25713
		3 0 0.1 9 0.51426 11 0.38574
		3 0 0.1 9 0.38574 11 0.51426
		3 0 0.1 9 0.25713 11 0.64287
		3 0 0.1 9 0.12861 11 0.77139
		2 0 0.1 11 0.9
		3 0 0.1 11 0.77139 13 0.12861
		3 0 0.1 11 0.64287 13 0.25713
		3 0 0.1 11 0.51426 13 0.38574
		3 0 0.1 11 0.38574 13 0.51426
		3 0 0.1 11 0.25713 13 0.64287
		3 0 0.1 11 0.12861 13 0.77139
		2 0 0.1 13 0.9
		3 0 0.1 13 0.77139 15 0.12861
		3 0 0.1 13 0.64287 15 0.25713
		3 0 0.1 13 0.51426 15 0.38574
		3 0 0.1 13 0.38574 15 0.51426
		3 0 0.1 13 0.25713 15 0.64287
		3 0 0.1 13 0.12861 15 0.77139
		2 0 0.1 15 0.9
		3 0 0.1 1 0.12861 15 0.77139
		3 0 0.1 1 0.25713 15 0.64287
		3 0 0.1 1 0.38574 15 0.51426
		3 0 0.1 1 0.51426 15 0.38574
		3 0 0.1 1 0.64287 15 0.25713
		3 0 0.1 1 0.77139 15 0.12861
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
	setAttr -s 17 ".pm";
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 -0.01 0 0 0 0 -0.01 0 0 0.8 0 1;
	setAttr ".pm[1]" -type "matrix" 0.01 0 0 0 0 -0.0090256496 -0.0043055371 0 0 0.0043055371 -0.0090256496 0 0 0.6690138843 0.4110323692 1;
	setAttr ".pm[2]" -type "matrix" 0.01 0 0 0 0 -0.009167456 -0.0039947153 0 0 0.0039947153 -0.009167456 0 0 0.5438077096 0.3926854925 1;
	setAttr ".pm[3]" -type "matrix" 0.0012968584 0.0028074377 -0.0095098082 0 -0.0028074377 -0.0090943837 -0.0030676502 0 -0.0095098082 0.0030676502 -0.0003912422 0 0.265323786 0.6712062963 0.3125885616 1;
	setAttr ".pm[4]" -type "matrix" 0.0012363345 0.0026020063 -0.009576066 0 -0.0026020063 -0.0092274424 -0.0028432149 0 -0.009576066 0.0028432149 -0.0004637769 0 0.253213357 0.5466292664 0.2993608446 1;
	setAttr ".pm[5]" -type "matrix" -0.0091646971 0.0040010407 0 0 -0.0040010407 -0.0091646971 0 0 0 0 0.01 0 0.4088560315 0.6734701968 0 1;
	setAttr ".pm[6]" -type "matrix" -0.0092886442 0.0037041987 0 0 -0.0037041987 -0.0092886442 0 0 0 0 0.01 0 0.3913840618 0.5495135269 0 1;
	setAttr ".pm[7]" -type "matrix" 0.0012968584 0.0028074377 0.0095098082 0 -0.0028074377 -0.0090943837 0.0030676502 0 0.0095098082 -0.0030676502 -0.0003912422 0 0.265323786 0.6712062963 -0.3125885616 1;
	setAttr ".pm[8]" -type "matrix" 0.0012363345 0.0026020063 0.009576066 0 -0.0026020063 -0.0092274424 0.0028432149 0 0.009576066 -0.0028432149 -0.0004637769 0 0.253213357 0.5466292664 -0.2993608446 1;
	setAttr ".pm[9]" -type "matrix" 0.01 0 0 0 0 -0.0090256496 0.0043055371 0 0 -0.0043055371 -0.0090256496 0 0 0.6690138843 -0.4110323692 1;
	setAttr ".pm[10]" -type "matrix" 0.01 0 0 0 0 -0.009167456 0.0039947153 0 0 -0.0039947153 -0.009167456 0 0 0.5438077096 -0.3926854925 1;
	setAttr ".pm[11]" -type "matrix" 0.0012968584 -0.0028074377 -0.0095098082 0 0.0028074377 -0.0090943837 0.0030676502 0 -0.0095098082 -0.0030676502 -0.0003912422 0 -0.265323786 0.6712062963 -0.3125885616 1;
	setAttr ".pm[12]" -type "matrix" 0.0012363345 -0.0026020063 -0.009576066 0 0.0026020063 -0.0092274424 0.0028432149 0 -0.009576066 -0.0028432149 -0.0004637769 0 -0.253213357 0.5466292664 -0.2993608446 1;
	setAttr ".pm[13]" -type "matrix" -0.0091646971 -0.0040010407 0 0 0.0040010407 -0.0091646971 0 0 0 0 0.01 0 -0.4088560315 0.6734701968 0 1;
	setAttr ".pm[14]" -type "matrix" -0.0092886442 -0.0037041987 0 0 0.0037041987 -0.0092886442 0 0 0 0 0.01 0 -0.3913840618 0.5495135269 0 1;
	setAttr ".pm[15]" -type "matrix" 0.0012968584 -0.0028074377 0.0095098082 0 0.0028074377 -0.0090943837 -0.0030676502 0 0.0095098082 0.0030676502 -0.0003912422 0 -0.265323786 0.6712062963 0.3125885616 1;
	setAttr ".pm[16]" -type "matrix" 0.0012363345 -0.0026020063 0.009576066 0 0.0026020063 -0.0092274424 -0.0028432149 0 0.009576066 0.0028432149 -0.0004637769 0 -0.253213357 0.5466292664 0.2993608446 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 17 ".ma";
	setAttr -s 17 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_4557a0";
	rename -uid "DB333586-FD6C-50D1-BAD5-A9491323A7F1";
	setAttr ".c" -type "float3" 0.05951 0.09531 0.35153 ;
createNode shadingEngine -n "paint_4557a0SG";
	rename -uid "0678C017-E5CF-5414-A0C6-A0143E1B5734";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_accent" -p "sakura_geo";
	rename -uid "E40C04B8-A15D-5D06-B74D-7E542F440868";
createNode mesh -n "sakura_accentShape" -p "sakura_accent";
	rename -uid "F11230AB-3CCD-5262-901B-8FC302A7B75E";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_accentShapeOrig" -p "sakura_accent";
	rename -uid "615463C3-3E53-511C-8411-678971A21719";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  3.95 99.714 8.216 3.692 99.714 7.951 3.017 99.714 7.788 2.183 99.714 7.788 1.508 99.714 7.951 1.25 99.714 8.216
		 1.508 99.714 8.481 2.183 99.714 8.644 3.017 99.714 8.644 3.692 99.714 8.481 4.938 100.3 8.216 4.492 100.3 7.758
		 3.323 100.3 7.475 1.877 100.3 7.475 0.708 100.3 7.758 0.262 100.3 8.216 0.708 100.3 8.674 1.877 100.3 8.957
		 3.323 100.3 8.957 4.492 100.3 8.674 5.3 101.1 8.216 4.784 101.1 7.687 3.434 101.1 7.36 1.766 101.1 7.36
		 0.416 101.1 7.687 -0.1 101.1 8.216 0.416 101.1 8.745 1.766 101.1 9.072 3.434 101.1 9.072 4.784 101.1 8.745
		 4.938 101.9 8.216 4.492 101.9 7.758 3.323 101.9 7.475 1.877 101.9 7.475 0.708 101.9 7.758 0.262 101.9 8.216
		 0.708 101.9 8.674 1.877 101.9 8.957 3.323 101.9 8.957 4.492 101.9 8.674 3.95 102.486 8.216 3.692 102.486 7.951
		 3.017 102.486 7.788 2.183 102.486 7.788 1.508 102.486 7.951 1.25 102.486 8.216 1.508 102.486 8.481 2.183 102.486 8.644
		 3.017 102.486 8.644 3.692 102.486 8.481 2.6 99.714 8.216 2.6 102.486 8.216 -1.25 99.714 8.216 -1.508 99.714 7.951
		 -2.183 99.714 7.788 -3.017 99.714 7.788 -3.692 99.714 7.951 -3.95 99.714 8.216 -3.692 99.714 8.481 -3.017 99.714 8.644
		 -2.183 99.714 8.644 -1.508 99.714 8.481 -0.262 100.3 8.216 -0.708 100.3 7.758 -1.877 100.3 7.475 -3.323 100.3 7.475
		 -4.492 100.3 7.758 -4.938 100.3 8.216 -4.492 100.3 8.674 -3.323 100.3 8.957 -1.877 100.3 8.957 -0.708 100.3 8.674
		 0.1 101.1 8.216 -0.416 101.1 7.687 -1.766 101.1 7.36 -3.434 101.1 7.36 -4.784 101.1 7.687 -5.3 101.1 8.216
		 -4.784 101.1 8.745 -3.434 101.1 9.072 -1.766 101.1 9.072 -0.416 101.1 8.745 -0.262 101.9 8.216 -0.708 101.9 7.758
		 -1.877 101.9 7.475 -3.323 101.9 7.475 -4.492 101.9 7.758 -4.938 101.9 8.216 -4.492 101.9 8.674 -3.323 101.9 8.957
		 -1.877 101.9 8.957 -0.708 101.9 8.674 -1.25 102.486 8.216 -1.508 102.486 7.951 -2.183 102.486 7.788 -3.017 102.486 7.788
		 -3.692 102.486 7.951 -3.95 102.486 8.216 -3.692 102.486 8.481 -3.017 102.486 8.644 -2.183 102.486 8.644 -1.508 102.486 8.481
		 -2.6 99.714 8.216 -2.6 102.486 8.216 0.5 100.234 8.516 0.354 100.234 8.198 0 100.234 8.066 -0.354 100.234 8.198
		 -0.5 100.234 8.516 -0.354 100.234 8.834 0 100.234 8.966 0.354 100.234 8.834 0.866 100.6 8.516 0.612 100.6 7.965
		 0 100.6 7.737 -0.612 100.6 7.965 -0.866 100.6 8.516 -0.612 100.6 9.067 0 100.6 9.295 0.612 100.6 9.067
		 1 101.1 8.516 0.707 101.1 7.88 0 101.1 7.616 -0.707 101.1 7.88 -1 101.1 8.516 -0.707 101.1 9.152
		 0 101.1 9.416 0.707 101.1 9.152 0.866 101.6 8.516 0.612 101.6 7.965 0 101.6 7.737 -0.612 101.6 7.965
		 -0.866 101.6 8.516 -0.612 101.6 9.067 0 101.6 9.295 0.612 101.6 9.067 0.5 101.966 8.516 0.354 101.966 8.198
		 0 101.966 8.066 -0.354 101.966 8.198 -0.5 101.966 8.516 -0.354 101.966 8.834 0 101.966 8.966 0.354 101.966 8.834
		 0 100.234 8.516 0 101.966 8.516;
	setAttr -s 308 ".ed[0:307]"  0 1 1 1 11 1 11 10 1 10 0 1 1 2 1 2 12 1
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
		 48 51 1 49 51 1 52 53 1 53 63 1 63 62 1 62 52 1
		 53 54 1 54 64 1 64 63 1 54 55 1 55 65 1 65 64 1
		 55 56 1 56 66 1 66 65 1 56 57 1 57 67 1 67 66 1
		 57 58 1 58 68 1 68 67 1 58 59 1 59 69 1 69 68 1
		 59 60 1 60 70 1 70 69 1 60 61 1 61 71 1 71 70 1
		 61 52 1 62 71 1 63 73 1 73 72 1 72 62 1 64 74 1
		 74 73 1 65 75 1 75 74 1 66 76 1 76 75 1 67 77 1
		 77 76 1 68 78 1 78 77 1 69 79 1 79 78 1 70 80 1
		 80 79 1 71 81 1 81 80 1 72 81 1 73 83 1 83 82 1
		 82 72 1 74 84 1 84 83 1 75 85 1 85 84 1 76 86 1
		 86 85 1 77 87 1 87 86 1 78 88 1 88 87 1 79 89 1
		 89 88 1 80 90 1 90 89 1 81 91 1 91 90 1 82 91 1
		 83 93 1 93 92 1 92 82 1 84 94 1 94 93 1 85 95 1
		 95 94 1 86 96 1 96 95 1 87 97 1 97 96 1 88 98 1
		 98 97 1 89 99 1 99 98 1 90 100 1 100 99 1 91 101 1
		 101 100 1 92 101 1 60 102 1 102 61 1 59 102 1 58 102 1
		 57 102 1 56 102 1 55 102 1 54 102 1 53 102 1 52 102 1
		 93 103 1 103 92 1 94 103 1 95 103 1 96 103 1 97 103 1
		 98 103 1 99 103 1 100 103 1 101 103 1 104 105 1 105 113 1
		 113 112 1 112 104 1 105 106 1 106 114 1 114 113 1 106 107 1
		 107 115 1 115 114 1 107 108 1 108 116 1 116 115 1 108 109 1
		 109 117 1 117 116 1 109 110 1 110 118 1 118 117 1 110 111 1
		 111 119 1 119 118 1 111 104 1 112 119 1 113 121 1 121 120 1
		 120 112 1 114 122 1 122 121 1 115 123 1 123 122 1 116 124 1
		 124 123 1 117 125 1 125 124 1 118 126 1 126 125 1 119 127 1
		 127 126 1 120 127 1 121 129 1 129 128 1 128 120 1 122 130 1
		 130 129 1 123 131 1 131 130 1 124 132 1 132 131 1 125 133 1
		 133 132 1 126 134 1 134 133 1 127 135 1 135 134 1 128 135 1
		 129 137 1 137 136 1 136 128 1 130 138 1 138 137 1 131 139 1
		 139 138 1 132 140 1 140 139 1 133 141 1 141 140 1 134 142 1
		 142 141 1 135 143 1 143 142 1 136 143 1 110 144 1 144 111 1
		 109 144 1 108 144 1 107 144 1 106 144 1 105 144 1 104 144 1
		 137 145 1 145 136 1 138 145 1 139 145 1 140 145 1 141 145 1
		 142 145 1 143 145 1;
	setAttr -s 168 -ch 616 ".fc[0:167]" -type "polyFaces" 
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
		f 4 138 -114 139 -137
		f 4 -113 140 141 142
		f 4 -117 143 144 -141
		f 4 -120 145 146 -144
		f 4 -123 147 148 -146
		f 4 -126 149 150 -148
		f 4 -129 151 152 -150
		f 4 -132 153 154 -152
		f 4 -135 155 156 -154
		f 4 -138 157 158 -156
		f 4 -140 -143 159 -158
		f 4 -142 160 161 162
		f 4 -145 163 164 -161
		f 4 -147 165 166 -164
		f 4 -149 167 168 -166
		f 4 -151 169 170 -168
		f 4 -153 171 172 -170
		f 4 -155 173 174 -172
		f 4 -157 175 176 -174
		f 4 -159 177 178 -176
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
		f 3 -136 200 201
		f 3 -133 202 -201
		f 3 -130 203 -203
		f 3 -127 204 -204
		f 3 -124 205 -205
		f 3 -121 206 -206
		f 3 -118 207 -207
		f 3 -115 208 -208
		f 3 -111 209 -209
		f 3 -139 -202 -210
		f 3 -182 210 211
		f 3 -185 212 -211
		f 3 -187 213 -213
		f 3 -189 214 -214
		f 3 -191 215 -215
		f 3 -193 216 -216
		f 3 -195 217 -217
		f 3 -197 218 -218
		f 3 -199 219 -219
		f 3 -200 -212 -220
		f 4 220 221 222 223
		f 4 224 225 226 -222
		f 4 227 228 229 -226
		f 4 230 231 232 -229
		f 4 233 234 235 -232
		f 4 236 237 238 -235
		f 4 239 240 241 -238
		f 4 242 -224 243 -241
		f 4 -223 244 245 246
		f 4 -227 247 248 -245
		f 4 -230 249 250 -248
		f 4 -233 251 252 -250
		f 4 -236 253 254 -252
		f 4 -239 255 256 -254
		f 4 -242 257 258 -256
		f 4 -244 -247 259 -258
		f 4 -246 260 261 262
		f 4 -249 263 264 -261
		f 4 -251 265 266 -264
		f 4 -253 267 268 -266
		f 4 -255 269 270 -268
		f 4 -257 271 272 -270
		f 4 -259 273 274 -272
		f 4 -260 -263 275 -274
		f 4 -262 276 277 278
		f 4 -265 279 280 -277
		f 4 -267 281 282 -280
		f 4 -269 283 284 -282
		f 4 -271 285 286 -284
		f 4 -273 287 288 -286
		f 4 -275 289 290 -288
		f 4 -276 -279 291 -290
		f 3 -240 292 293
		f 3 -237 294 -293
		f 3 -234 295 -295
		f 3 -231 296 -296
		f 3 -228 297 -297
		f 3 -225 298 -298
		f 3 -221 299 -299
		f 3 -243 -294 -300
		f 3 -278 300 301
		f 3 -281 302 -301
		f 3 -283 303 -303
		f 3 -285 304 -304
		f 3 -287 305 -305
		f 3 -289 306 -306
		f 3 -291 307 -307
		f 3 -292 -302 -308;
createNode skinCluster -n "sakura_accent_skinCluster";
	rename -uid "3F7E57AF-C947-5858-B757-6BE5691CF7A6";
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
	setAttr ".pm[0]" -type "matrix" 0.01 0 0 0 0 0.0099967143 0.000256326 0 0 -0.000256326 0.0099967143 0 0 -0.8897075735 -0.0228130147 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ff5a62";
	rename -uid "2BE51948-0706-5B47-A634-45CBE82C055B";
	setAttr ".c" -type "float3" 1 0.10224 0.12214 ;
createNode shadingEngine -n "paint_ff5a62SG";
	rename -uid "2405B82B-BFEA-5E33-8331-D9976EC487C4";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "dolly";
	rename -uid "70900FC7-20DD-5018-82FE-8859DA191BD5";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode transform -n "shotCam" -p "dolly";
	rename -uid "769AEC76-823F-5870-B72B-18DCBFB44680";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -n "shotCamShape" -p "shotCam";
	rename -uid "CD571CB1-68E5-504E-B39B-BF327D9661F2";
	setAttr -k off ".v";
	setAttr ".cap" -type "double2" 1.41732 0.94488 ;
	setAttr ".ff" 1;
	setAttr ".fl" 45;
	setAttr ".ncp" 1;
	setAttr ".fcp" 10000;
	setAttr ".imn" -type "string" "shotCam";
	setAttr ".col" -type "float3" 1 0.69387 0.39157 ;
createNode transform -n "keyLight";
	rename -uid "B95D8F28-937C-56F2-9EA7-875BBAABD44C";
	setAttr ".t" -type "double3" 0 200 0 ;
	setAttr ".r" -type "double3" -30 -40 0 ;
createNode directionalLight -n "keyLightShape" -p "keyLight";
	rename -uid "3B665C0B-6316-5FFA-82BD-A06E2C8808FA";
	setAttr -k off ".v";
createNode transform -n "prop00_panel";
	rename -uid "6197AA92-609A-5AD5-B4BE-8D6DE37E508A";
createNode mesh -n "prop00_panelShape" -p "prop00_panel";
	rename -uid "DD6277B8-7D77-5C63-9401-E8241BDE0ED2";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1800 -200 -800 1800 -200 -800 1800 600 -800 -1800 600 -800;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_ff9e6b";
	rename -uid "6E96D504-44E9-5E51-B5BA-21818B1B2157";
	setAttr ".c" -type "float3" 1 0.34191 0.14703 ;
createNode shadingEngine -n "paint_ff9e6bSG";
	rename -uid "9CC6BAD4-2FA2-5619-B951-EFB7766CFA06";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop01_panel";
	rename -uid "B6609136-0583-5CEC-BD8D-4D5016A0178C";
createNode mesh -n "prop01_panelShape" -p "prop01_panel";
	rename -uid "0E20148E-E493-5901-A7D3-00DEF4467176";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1800 160 -798 1800 160 -798 1800 1560 -798 -1800 1560 -798;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_ffc78a";
	rename -uid "4015085B-BE1B-50F1-A647-A219499551B1";
	setAttr ".c" -type "float3" 1 0.57112 0.25415 ;
createNode shadingEngine -n "paint_ffc78aSG";
	rename -uid "42C6388B-8C7E-5FFE-BC28-80550B871038";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop02_disc";
	rename -uid "C7C2FCDC-EB6B-5DA9-A693-98C7F2D38541";
createNode mesh -n "prop02_discShape" -p "prop02_disc";
	rename -uid "31507EB9-F757-59CA-9556-B631E2BFDBA4";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 28 ".vt[0:27]"  210 190 -790 207.744 210.027 -790 201.087 229.05 -790 190.365 246.114 -790 176.114 260.365 -790 159.05 271.087 -790
		 140.027 277.744 -790 120 280 -790 99.973 277.744 -790 80.95 271.087 -790 63.886 260.365 -790 49.635 246.114 -790
		 38.913 229.05 -790 32.256 210.027 -790 30 190 -790 32.256 169.973 -790 38.913 150.95 -790 49.635 133.886 -790
		 63.886 119.635 -790 80.95 108.913 -790 99.973 102.256 -790 120 100 -790 140.027 102.256 -790 159.05 108.913 -790
		 176.114 119.635 -790 190.365 133.886 -790 201.087 150.95 -790 207.744 169.973 -790;
	setAttr -s 28 ".ed[0:27]"  0 1 1 1 2 1 2 3 1 3 4 1 4 5 1 5 6 1
		 6 7 1 7 8 1 8 9 1 9 10 1 10 11 1 11 12 1
		 12 13 1 13 14 1 14 15 1 15 16 1 16 17 1 17 18 1
		 18 19 1 19 20 1 20 21 1 21 22 1 22 23 1 23 24 1
		 24 25 1 25 26 1 26 27 1 27 0 1;
	setAttr -s 1 -ch 28 ".fc[0]" -type "polyFaces" 
		f 28 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27;
createNode lambert -n "paint_fff2c4";
	rename -uid "8D7BC4A5-C146-5522-A6A7-D3BB5B4050A6";
	setAttr ".c" -type "float3" 1 0.88792 0.55201 ;
createNode shadingEngine -n "paint_fff2c4SG";
	rename -uid "64FF4EC7-1210-5668-9FB6-80B221D7D5AC";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop03_floor";
	rename -uid "22C75687-62CB-5DE2-96E9-BB23823B1148";
createNode mesh -n "prop03_floorShape" -p "prop03_floor";
	rename -uid "E0797D7C-9CE0-5B38-9763-523021A766B9";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1800 -0.2 790 1800 -0.2 790 1800 -0.2 -790 -1800 -0.2 -790;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_8a6a7c";
	rename -uid "D0DFA6B9-2DB5-5F50-B8E9-4D816E0AD389";
	setAttr ".c" -type "float3" 0.25415 0.14413 0.20156 ;
createNode shadingEngine -n "paint_8a6a7cSG";
	rename -uid "612572C7-9580-5F59-B2DD-834EDE6EFC3E";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop04_floor";
	rename -uid "E3A19F43-B6FB-5894-BDBC-C3806EE0552A";
createNode mesh -n "prop04_floorShape" -p "prop04_floor";
	rename -uid "675EA1CA-3EA1-53A3-8B95-BDC75D6256F0";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1800 0 133 1800 0 133 1800 0 107 -1800 0 107;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_f1d9c4";
	rename -uid "36685D1A-9BEE-5760-8489-91111228A086";
	setAttr ".c" -type "float3" 0.87962 0.69387 0.55201 ;
createNode shadingEngine -n "paint_f1d9c4SG";
	rename -uid "BA500E01-CDAA-52E7-8C7E-9D19ABA765DF";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop05_box";
	rename -uid "CE68C27A-1E42-538D-851A-A0C28210CB20";
createNode mesh -n "prop05_boxShape" -p "prop05_box";
	rename -uid "B258B93F-513C-5270-AFF3-2CF62ED6CC3F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -540 0 -610 -300 0 -610 -300 0 -670 -540 0 -670 -540 330 -610 -300 330 -610
		 -300 330 -670 -540 330 -670 -420 0 -640 -420 330 -640;
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
createNode lambert -n "paint_6d5476";
	rename -uid "67FBC7D8-E3BA-5B9C-8B14-D95C82F36F25";
	setAttr ".c" -type "float3" 0.15293 0.08866 0.18116 ;
createNode shadingEngine -n "paint_6d5476SG";
	rename -uid "C6613E92-3561-5925-9C7D-FDBD6233EC47";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop06_box";
	rename -uid "81EC6943-E820-54B9-B4B8-3BE735255D10";
createNode mesh -n "prop06_boxShape" -p "prop06_box";
	rename -uid "D85E5DCB-5218-5477-BD7F-1E39926EFCB4";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -245 0 -630 -75 0 -630 -75 0 -690 -245 0 -690 -245 230 -630 -75 230 -630
		 -75 230 -690 -245 230 -690 -160 0 -660 -160 230 -660;
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
createNode lambert -n "paint_7d6286";
	rename -uid "D72FE2B6-2D75-5778-8896-FB521F41B43E";
	setAttr ".c" -type "float3" 0.20508 0.12214 0.2384 ;
createNode shadingEngine -n "paint_7d6286SG";
	rename -uid "B2E1CC53-F182-540E-8708-34A51A4EAF80";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop07_box";
	rename -uid "94E21327-F817-5E0E-9D8A-CBD822B3EC68";
createNode mesh -n "prop07_boxShape" -p "prop07_box";
	rename -uid "D914F0B1-0306-5568-B4A1-7F47EC46B4AE";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  205 0 -630 455 0 -630 455 0 -690 205 0 -690 205 280 -630 455 280 -630
		 455 280 -690 205 280 -690 330 0 -660 330 280 -660;
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
createNode transform -n "prop08_box";
	rename -uid "B2D685DF-437D-5009-8B93-931449B28497";
createNode mesh -n "prop08_boxShape" -p "prop08_box";
	rename -uid "CA0C2587-F2B6-5C4F-96EC-0AE729C65034";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -1470 0 -58 1530 0 -58 1530 0 -62 -1470 0 -62 -1470 6 -58 1530 6 -58
		 1530 6 -62 -1470 6 -62 30 0 -60 30 6 -60;
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
createNode lambert -n "paint_d7c9d6";
	rename -uid "B6A7157A-6A0F-5D38-A363-55A7F15729F4";
	setAttr ".c" -type "float3" 0.67954 0.58408 0.67244 ;
createNode shadingEngine -n "paint_d7c9d6SG";
	rename -uid "9960C7F9-CE3A-539D-AC7D-40C130723481";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop09_cylinder";
	rename -uid "227783AC-9AE5-55E5-9F16-174F85ED2D00";
createNode mesh -n "prop09_cylinderShape" -p "prop09_cylinder";
	rename -uid "B73F7818-CF6D-56D1-BCB7-072D3B7CB944";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 30 ".vt[0:29]"  -54 0 62 -54.396 0 60.264 -55.506 0 58.873 -57.11 0 58.1 -58.89 0 58.1 -60.494 0 58.873
		 -61.604 0 60.264 -62 0 62 -61.604 0 63.736 -60.494 0 65.127 -58.89 0 65.9 -57.11 0 65.9
		 -55.506 0 65.127 -54.396 0 63.736 -54 300 62 -54.396 300 60.264 -55.506 300 58.873 -57.11 300 58.1
		 -58.89 300 58.1 -60.494 300 58.873 -61.604 300 60.264 -62 300 62 -61.604 300 63.736 -60.494 300 65.127
		 -58.89 300 65.9 -57.11 300 65.9 -55.506 300 65.127 -54.396 300 63.736 -58 0 62 -58 300 62;
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
createNode lambert -n "paint_5d5670";
	rename -uid "A08CEF99-9F1A-55E2-B765-692F2C39CEBA";
	setAttr ".c" -type "float3" 0.10946 0.09306 0.16203 ;
createNode shadingEngine -n "paint_5d5670SG";
	rename -uid "AC51EF9E-AAFC-55A8-8C8F-E8C0E28C5957";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode animCurveTL -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateX";
	rename -uid "7422EC10-5A60-5815-8CC5-C9A79ED2B5CF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.95 2 -0.911667 3 -0.873333 4 -0.835 5 -0.796667 6 -0.758333 7 -0.72 8 -0.676
		 9 -0.632 10 -0.588 11 -0.544 12 -0.5 13 -0.456667 14 -0.413333 15 -0.37 16 -0.326667
		 17 -0.283333 18 -0.24 19 -0.206667 20 -0.173333 21 -0.14 22 -0.106667 23 -0.073333 24 -0.04
		 25 -0.033333 26 -0.026667 27 -0.02 28 -0.013333 29 -0.006667 30 0 31 0.003333 32 0.006667
		 33 0.01 34 0.013333 35 0.016667 36 0.02 37 0.037143 38 0.054286 39 0.071429 40 0.088571
		 41 0.105714 42 0.122857 43 0.14 44 0.2 45 0.26 46 0.32 47 0.38 48 0.44;
createNode animCurveTL -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateY";
	rename -uid "E2FD462B-3E04-500E-B2EA-2B4D8A641028";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.513267 2 0.517049 3 0.522962 4 0.522893 5 0.51393 6 0.501027 7 0.496531 8 0.506262
		 9 0.5262 10 0.532449 11 0.522014 12 0.513267 13 0.517049 14 0.522962 15 0.522893 16 0.51393
		 17 0.501027 18 0.496531 19 0.501664 20 0.514664 21 0.520692 22 0.514692 23 0.50228 24 0.499055
		 25 0.501278 26 0.506364 27 0.511957 28 0.516385 29 0.518993 30 0.51984 31 0.518493 32 0.514638
		 33 0.508597 34 0.501413 35 0.495124 36 0.494864 37 0.502229 38 0.520724 39 0.528828 40 0.513546
		 41 0.477204 42 0.442463 43 0.432123 44 0.44763 45 0.476411 46 0.486686 47 0.469159 48 0.455044;
createNode animCurveTL -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateZ";
	rename -uid "4EF0ED99-C54D-58C0-8CB5-A3C286438688";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.004
		 9 0.008 10 0.012 11 0.016 12 0.02 13 0.023333 14 0.026667 15 0.03 16 0.033333
		 17 0.036667 18 0.04 19 0.043333 20 0.046667 21 0.05 22 0.053333 23 0.056667 24 0.06
		 25 0.063333 26 0.066667 27 0.07 28 0.073333 29 0.076667 30 0.08 31 0.083333 32 0.086667
		 33 0.09 34 0.093333 35 0.096667 36 0.1 37 0.085714 38 0.071429 39 0.057143 40 0.042857
		 41 0.028571 42 0.014286 43 0 44 -0.008 45 -0.016 46 -0.024 47 -0.032 48 -0.04;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_rotateY";
	rename -uid "C9EBEF95-0034-5AB1-A7D4-E6A960132BFC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 90 2 88.999984 3 87.999998 4 87.000005 5 85.999998 6 85.000005 7 84.000006 8 82.400001
		 9 80.800001 10 79.199999 11 77.599998 12 76.000001 13 73.333332 14 70.666668 15 67.999999 16 65.333334
		 17 62.666667 18 60 19 54 20 48 21 42 22 36 23 30.000001 24 24
		 25 21.000001 26 18.000001 27 15 28 12 29 9 30 6 31 3.333333 32 0.666667
		 33 -2 34 -4.666666 35 -7.333333 36 -10 37 -15.428572 38 -20.857143 39 -26.285715 40 -31.714285
		 41 -37.142857 42 -42.571429 43 -48 44 -55.6 45 -63.2 46 -70.8 47 -78.399999 48 -85.999998;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateX";
	rename -uid "FEE8FA25-BFD2-54E7-A5E1-1A0461087CB7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0.553935 38 1.982508 39 3.935861 40 6.06414
		 41 8.017492 42 9.446065 43 10 44 10 45 10 46 10 47 10 48 10;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateZ";
	rename -uid "7D1FF892-2BB1-56B0-B1CA-8A7DF24A4D89";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 -0.370371 26 -1.296297 27 -2.500001 28 -3.703704 29 -4.62963 30 -5 31 -4.62963 32 -3.703704
		 33 -2.500001 34 -1.296297 35 -0.370371 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateX";
	rename -uid "EC293A78-9FB3-5741-AA6C-28465455E6D1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 6 2 6 3 6 4 6 5 6 6 6 7 6 8 6
		 9 6 10 6 11 6 12 6 13 5.852141 14 5.482754 15 5.002442 16 4.521003
		 17 4.149203 18 4 19 3.682383 20 2.90421 21 1.925074 22 0.98064 23 0.276464 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 1.184326 32 4.146785
		 33 8 34 11.853215 35 14.815673 36 16 37 15.889264 38 15.60373 39 15.213328 40 14.787837
		 41 14.397045 42 14.110991 43 14 44 13.79152 45 13.295561 46 12.704439 47 12.20848 48 12;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateY";
	rename -uid "A8E4C354-6527-57E0-9E53-31F4071F6F65";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.592545 14 -2.073998 15 -3.999999 16 -5.926001
		 17 -7.407455 18 -8 19 -7.417356 20 -5.953276 21 -4.034779 22 -2.100181 23 -0.601755 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0.057488 32 0.161115
		 33 0.209828 34 0.161115 35 0.057488 36 0 37 -0.221555 38 -0.792964 39 -1.574323 40 -2.425676
		 41 -3.207036 42 -3.778445 43 -4 44 -3.16806 45 -1.184055 46 1.184054 47 3.16806 48 4;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateZ";
	rename -uid "A239AB41-B44E-56E5-95F6-B4569EE2094B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.009578 14 -0.02684 15 -0.035007 16 -0.026968
		 17 -0.009659 18 0.000001 19 0.317618 20 1.09579 21 2.074927 22 3.019359 23 3.723536 24 4
		 25 3.259259 26 1.407408 27 -1.000001 28 -3.407408 29 -5.259259 30 -6 31 -5.557838 32 -4.448061
		 33 -3 34 -1.551939 35 -0.442161 36 0 37 -0.003653 38 -0.011099 39 -0.016671 40 -0.01668
		 41 -0.011115 42 -0.003661 43 0 44 0.013033 45 0.031868 46 0.031868 47 0.013033 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateX";
	rename -uid "23277EEE-DF27-5CFE-9786-71B55C29E1CA";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0.00002 20 0.000241 21 0.000895 22 0.001965 23 0.003073 24 0.003585
		 25 0.003073 26 0.001965 27 0.000895 28 0.000241 29 0.00002 30 0 31 0.740741 32 2.592593
		 33 5 34 7.407408 35 9.259259 36 10 37 9.667639 38 8.810496 39 7.638483 40 6.361516
		 41 5.189504 42 4.332361 43 4 44 4 45 4 46 4 47 4 48 4;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateY";
	rename -uid "ECE67098-7435-5565-A298-A0F75F2A4559";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 -0.296199 20 -1.036696 21 -1.999343 22 -2.961989 23 -3.702486 24 -3.998684
		 25 -3.702486 26 -2.961989 27 -1.999343 28 -1.036696 29 -0.296199 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateZ";
	rename -uid "3ED068DA-E1E3-5C32-AFF1-DF3CE3BDEC77";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 -0.007595 20 -0.026585 21 -0.051286 22 -0.076016 23 -0.095068 24 -0.102697
		 25 -0.095068 26 -0.076016 27 -0.051286 28 -0.026585 29 -0.007595 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC233FBXASC166FBXASC150_rotateX";
	rename -uid "54801487-2CA7-5D85-85C9-5B8BB100D532";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.000021 3 -0.000256 4 -0.000953 5 -0.002091 6 -0.003268 7 -0.003812 8 -0.004944
		 9 -0.008236 10 -0.013265 11 -0.018402 12 -0.020808 13 -0.074777 14 -0.210301 15 -0.387805 16 -0.566865
		 17 -0.7057 18 -0.76151 19 -0.834176 20 -1.008767 21 -1.220828 22 -1.416312 23 -1.555571 24 -1.608597
		 25 -1.592456 26 -1.551614 27 -1.497462 28 -1.442098 29 -1.398674 30 -1.381099 31 -1.696014 32 -2.484868
		 33 -3.513175 34 -4.543804 35 -5.337607 36 -5.655268 37 -5.472459 38 -4.997007 39 -4.336742 40 -3.602405
		 41 -2.913039 42 -2.398582 43 -2.196594 44 -2.256922 45 -2.403957 46 -2.585538 47 -2.743036 48 -2.8106;
createNode animCurveTA -n "FBXASC233FBXASC166FBXASC150_rotateY";
	rename -uid "2A735664-59C9-56A1-8A27-CEEC531D1A08";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.154777 3 -0.541731 4 -1.044788 5 -1.547844 6 -1.934797 7 -2.089573 8 -2.379305
		 9 -3.070253 10 -3.894963 11 -4.585898 12 -4.875624 13 -5.133697 14 -5.778843 15 -6.617385 16 -7.455665
		 17 -8.100251 18 -8.358013 19 -7.965862 20 -6.984277 21 -5.705783 22 -4.424749 23 -3.437747 24 -3.042584
		 25 -2.778719 26 -2.119021 27 -1.261403 28 -0.403864 29 0.255666 30 0.519439 31 0.561374 32 0.653658
		 33 0.746722 34 0.809273 35 0.836576 36 0.842424 37 1.377167 38 2.754948 39 4.635657 40 6.680237
		 41 8.552223 42 9.918311 43 10.447303 44 9.722635 45 7.994883 46 5.933313 47 4.206575 48 3.482609;
createNode animCurveTA -n "FBXASC233FBXASC166FBXASC150_rotateZ";
	rename -uid "E3AA7099-4F9E-584D-9AA7-4E550E901FD5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.015478 3 0.054175 4 0.10449 5 0.154822 6 0.193554 7 0.20905 8 0.238068
		 9 0.307321 10 0.3901 11 0.459577 12 0.488749 13 0.513275 14 0.575714 15 0.659303 16 0.745662
		 17 0.814004 18 0.841811 19 1.066825 20 1.626292 21 2.347521 22 3.062574 23 3.608876 24 3.82657
		 25 3.851387 26 3.91374 27 3.99548 28 4.078014 29 4.142057 30 4.167812 31 3.646403 32 2.341921
		 33 0.644385 34 -1.05458 35 -2.362097 36 -2.885191 37 -2.799488 38 -2.570444 39 -2.238127 40 -1.850006
		 41 -1.468869 42 -1.174397 43 -1.056525 44 -0.985816 45 -0.814646 46 -0.60533 47 -0.425435 48 -0.348693;
createNode animCurveTA -n "FBXASC233FBXASC160FBXASC173_rotateX";
	rename -uid "463CA735-9C30-503C-B68E-98596DD2D529";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.095361 14 -0.334209 15 -0.645963 16 -0.959582
		 17 -1.202418 18 -1.3 19 -1.49052 20 -1.936964 21 -2.455597 22 -2.907116 23 -3.210315 24 -3.321093
		 25 -3.2706 26 -3.14117 27 -2.965951 28 -2.782666 29 -2.636034 30 -2.575977 31 -3.157495 32 -4.6221
		 33 -6.545879 34 -8.486903 35 -9.98814 36 -10.589948 37 -10.266386 38 -9.411824 39 -8.19091 40 -6.780562
		 41 -5.399944 42 -4.330012 43 -3.9 44 -4.039294 45 -4.366197 46 -4.749369 47 -5.067108 48 -5.2;
createNode animCurveTA -n "FBXASC233FBXASC160FBXASC173_rotateY";
	rename -uid "9CB306AC-C99E-5C04-995D-990D58D68008";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.288889 3 -1.011111 4 -1.95 5 -2.888889 6 -3.611111 7 -3.9 8 -4.4408
		 9 -5.7304 10 -7.2696 11 -8.5592 12 -9.1 13 -9.581466 14 -10.785159 15 -12.35 16 -13.91484
		 17 -15.118535 18 -15.6 19 -14.909479 20 -13.176382 21 -10.910163 22 -8.630905 23 -6.869958 24 -6.16392
		 25 -5.680663 26 -4.472875 27 -2.903544 28 -1.335159 29 -0.129392 30 0.352742 31 0.51048 32 0.862453
		 33 1.228438 34 1.489538 35 1.618317 36 1.652194 37 2.654602 38 5.233673 39 8.744595 40 12.546637
		 41 16.011484 42 18.528359 43 19.5 44 18.148041 45 14.924035 46 11.075961 47 7.851958 48 6.5;
createNode animCurveTA -n "FBXASC233FBXASC160FBXASC173_rotateZ";
	rename -uid "A3E35152-BCEC-514B-BB74-9A7C502D44E1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 -0.00513 14 -0.01442 15 -0.018877 16 -0.014593
		 17 -0.005239 18 0 19 0.504489 20 1.74881 21 3.3339 22 4.887395 23 6.064267 24 6.531201
		 25 6.622087 26 6.850879 27 7.151935 28 7.457484 29 7.695856 30 7.792069 31 6.84348 32 4.465296
		 33 1.361244 34 -1.753744 35 -4.155092 36 -5.116475 37 -4.891788 38 -4.284805 39 -3.386485 40 -2.308916
		 41 -1.218539 42 -0.352633 43 -0.000001 44 -0.014468 45 -0.034848 46 -0.034313 47 -0.013879 48 -0.000001;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateX";
	rename -uid "B7E0C635-5279-5934-85A4-0288219D3170";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 -0.03627 20 -0.125448 21 -0.238101 22 -0.346931 23 -0.42797 24 -0.45972
		 25 -0.45972 26 -0.45972 27 -0.45972 28 -0.45972 29 -0.45972 30 -0.45972 31 -0.42797 32 -0.346931
		 33 -0.238101 34 -0.125448 35 -0.03627 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateY";
	rename -uid "20E52BD9-53D6-52BD-ABE0-2A7EF4C1E757";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0.032858 20 0.116623 21 0.228902 22 0.34489 23 0.436554 24 0.473798
		 25 0.473798 26 0.473798 27 0.473798 28 0.473798 29 0.473798 30 0.473798 31 0.436554 32 0.34489
		 33 0.228902 34 0.116623 35 0.032858 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateZ";
	rename -uid "C38C1E7F-85EE-5554-9552-0FA51773DB09";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0.590557 20 2.066862 21 3.985871 22 5.904673 23 7.380542 24 7.970857
		 25 7.970857 26 7.970857 27 7.970857 28 7.970857 29 7.970857 30 7.970857 31 7.380542 32 5.904673
		 33 3.985871 34 2.066862 35 0.590557 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateX";
	rename -uid "B50ACA64-FC52-5BFA-885F-3757BB46842E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -26.747419 2 -24.646731 3 -19.421457 4 -12.682803 5 -5.998944 6 -0.888219 7 1.150104 8 4.033086
		 9 10.942995 10 19.268542 11 26.318321 12 29.295584 13 29.397178 14 29.629381 15 29.884342 16 30.085806
		 17 30.204135 18 30.242512 19 30.138852 20 29.320946 21 27.124153 22 23.800511 23 20.642342 24 19.273154
		 25 18.729559 26 17.377354 27 15.633742 28 13.905855 29 12.587108 30 12.06208 31 10.333998 32 5.363598
		 33 -2.07558 34 -9.871554 35 -15.559717 36 -17.665401 37 -13.550147 38 -2.882983 39 11.818599 40 27.922346
		 41 42.682309 42 53.413431 43 57.554618 44 47.432434 45 23.248762 46 -5.62617 47 -29.753105 48 -39.852692;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateY";
	rename -uid "80C4A78A-C8A3-55E4-9BE9-66ECDA212A80";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -7.043 2 -6.594732 3 -5.39361 4 -3.67504 5 -1.802208 6 -0.273214 7 0.35677 8 1.233732
		 9 3.222491 10 5.373165 11 6.955102 12 7.551931 13 7.287501 14 6.61873 15 5.734821 16 4.837433
		 17 4.139962 18 3.859592 19 2.432962 20 -1.041613 21 -5.123173 22 -8.375574 23 -10.115006 24 -10.596569
		 25 -10.348075 26 -9.716563 27 -8.874267 28 -8.008779 29 -7.32786 30 -7.051915 31 -5.361276 32 -1.964027
		 33 0.384069 34 0.137475 35 -1.81004 36 -2.986223 37 -2.164083 38 -0.387308 39 1.150506 40 1.544379
		 41 0.701564 42 -0.612882 43 -1.270239 44 -0.504047 45 0.416929 46 -0.289891 47 -2.272322 48 -3.399944;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateZ";
	rename -uid "97635C60-CC2C-5C46-9C04-B56679560E0F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -29.02384 2 -29.547419 3 -30.779237 4 -32.204564 5 -33.416243 6 -34.194621 7 -34.46727 8 -34.005809
		 9 -32.730747 10 -30.904177 11 -29.140123 12 -28.34269 13 -27.290435 14 -24.66446 15 -21.259774 16 -17.863959
		 17 -15.256833 18 -14.215023 19 -9.018591 20 3.980314 21 21.013789 22 38.319931 23 51.836352 24 57.284612
		 25 57.539451 26 58.165126 27 58.953945 28 59.714778 29 60.280863 30 60.50261 31 54.747798 32 40.199988
		 33 20.965137 34 1.592017 35 -13.190548 36 -19.044102 37 -18.066686 38 -15.299544 39 -11.081053 40 -6.206173
		 41 -1.795258 42 1.218417 43 2.312732 44 1.147563 45 -2.026316 46 -5.894227 47 -8.539155 48 -9.360414;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateX";
	rename -uid "15291303-423C-55D5-9CDB-5D400C740450";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 18.454577 2 18.094332 3 17.192398 4 16.017162 5 14.838995 6 13.930821 7 13.567113 8 15.339066
		 9 19.562959 10 24.591933 11 28.785552 12 30.536847 13 32.112901 14 35.87044 15 40.311993 16 44.187569
		 17 46.747001 18 47.661709 19 43.833336 20 34.412025 21 22.427514 22 10.632851 23 1.606877 24 -2.007349
		 25 -2.224159 26 -2.769781 27 -3.479856 28 -4.180364 29 -4.705702 30 -4.911294 31 -6.685024 32 -11.124129
		 33 -16.896166 34 -22.65602 35 -27.069664 36 -28.829531 37 -24.850492 38 -14.527562 39 -0.397314 40 14.791451
		 41 28.396753 42 38.139139 43 41.880238 44 48.972969 45 65.989851 46 85.962562 47 102.034268 48 108.572406;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateY";
	rename -uid "3BDF61E2-897E-59D9-A381-5C0828553AEC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.13431 2 2.054466 3 1.861268 4 1.623889 5 1.402213 6 1.242463 7 1.1812 8 1.193028
		 9 1.088575 10 0.720392 11 0.210544 12 -0.05701 13 -0.860684 14 -3.19316 15 -6.857184 16 -11.140767
		 17 -14.790626 18 -16.324639 19 -15.232518 20 -12.303951 21 -8.187419 22 -3.892471 23 -0.582369 24 0.72244
		 25 0.752059 26 0.789133 27 0.75805 28 0.637881 29 0.485986 30 0.411087 31 0.508156 32 0.631328
		 33 0.535372 34 0.151248 35 -0.337418 36 -0.579084 37 -0.058365 38 0.635501 39 0.042418 40 -2.57102
		 41 -6.591735 42 -10.363981 43 -11.987065 44 -12.670043 45 -12.663552 46 -9.697722 47 -5.041853 48 -2.607511;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateZ";
	rename -uid "586475FF-BA66-5D4C-A932-9C4090A02239";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -13.081949 2 -12.849479 3 -12.266193 4 -11.50359 5 -10.736357 6 -10.143215 7 -9.905271 8 -8.841628
		 9 -6.307746 10 -3.303854 11 -0.820022 12 0.209254 13 2.990226 14 9.844151 15 18.540789 16 27.020015
		 17 33.43228 18 35.980517 19 36.769159 20 38.383709 21 39.699844 22 40.121646 23 39.841714 24 39.584517
		 25 37.360588 26 31.800365 27 24.571991 28 17.34467 29 11.786633 30 9.563885 31 8.684503 32 6.476551
		 33 3.603838 34 0.755398 35 -1.401216 36 -2.252291 37 -0.264492 38 4.983188 39 12.188215 40 19.617157
		 41 25.645666 42 29.400746 43 30.685286 44 27.399248 45 19.396751 46 10.403001 47 4.081633 48 1.875203;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L_rotateZ";
	rename -uid "EE5DC460-37C0-5D14-A23F-4D86DD56ABA8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 1.481481 20 5.185186 21 10 22 14.814814 23 18.518519 24 20
		 25 16.740741 26 8.592593 27 -2 28 -12.592593 29 -20.74074 30 -24 31 -22.222222 32 -17.777777
		 33 -12 34 -6.222222 35 -1.777778 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "0371E8B2-D1DF-59F5-B1D0-65FE84669940";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "0CADDFC5-5B65-51CA-8FA2-7A46ECC7961F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ";
	rename -uid "EFB4F83B-247F-561E-AA34-AE4847A539D8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "57A984D0-D764-559A-BD17-CBA08971D01F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "54BBD357-BE47-588F-98A1-6EF0C47435A3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ";
	rename -uid "F7E401DF-3DFA-5911-BA3D-AF5D8E94F51F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "1B1AAAC8-174D-50BE-9302-5570647A572F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "05EDD9CE-1D25-58E9-BA23-5F4A14C71D89";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ";
	rename -uid "8E52FC6C-F775-5C0C-803E-DC3E89BBB0E1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 -2.76968 38 -9.912537 39 -19.679301 40 -30.3207
		 41 -40.087464 42 -47.230321 43 -50 44 -50 45 -50 46 -50 47 -50 48 -50;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateX";
	rename -uid "1D9F01CA-A03A-5B2A-8F0B-DD5B8CDCDE15";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 29.295584 2 27.173763 3 21.896647 4 15.094225 5 8.352658 6 3.202715 7 1.150104 8 -1.712585
		 9 -8.567883 10 -16.818508 11 -23.799778 12 -26.747419 13 -24.646731 14 -19.421457 15 -12.682803 16 -5.998944
		 17 -0.888219 18 1.150104 19 1.489902 20 2.342954 21 3.459045 22 4.582442 23 5.451046 24 5.799475
		 25 4.752591 26 2.088223 27 -1.449593 28 -5.029063 29 -7.781251 30 -8.876399 31 -9.555189 32 -11.238024
		 33 -13.387667 34 -15.482956 35 -17.050444 36 -17.665401 37 -18.889601 38 -22.051994 39 -26.385437 40 -31.113647
		 41 -35.453526 42 -38.62439 43 -39.852692 44 -29.753105 45 -5.62617 46 23.248762 47 47.432434 48 57.554618;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateY";
	rename -uid "2E13C6D2-E8DA-594B-AE28-2DC3AE0E0967";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -7.551931 2 -7.131039 3 -5.989876 4 -4.330923 5 -2.496924 6 -0.983783 7 -0.35677 8 0.524906
		 9 2.540281 10 4.751471 11 6.408283 12 7.043 13 6.594732 14 5.39361 15 3.67504 16 1.802208
		 17 0.273214 18 -0.35677 19 -0.455299 20 -0.689023 21 -0.96575 22 -1.211532 23 -1.379358 24 -1.441288
		 25 -1.09322 26 -0.38479 27 0.182098 28 0.340278 29 0.181894 30 0.050617 31 0.169474 32 0.537494
		 33 1.164974 34 1.956626 35 2.673763 36 2.986223 37 3.106849 38 3.36582 39 3.597033 40 3.685728
		 41 3.616712 42 3.47532 43 3.399944 44 2.272322 45 0.289891 46 -0.416929 47 0.504047 48 1.270239;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateZ";
	rename -uid "E9172149-F229-5701-BCF1-285E68387410";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 28.34269 2 28.913988 3 30.268156 4 31.857302 5 33.235798 6 34.143119 7 34.46727 8 34.078141
		 9 32.975659 10 31.352663 11 29.754061 12 29.02384 13 29.547419 14 30.779237 15 32.204564 16 33.416243
		 17 34.194621 18 34.46727 19 33.983425 20 32.771295 21 31.190462 22 29.604401 23 28.381152 24 27.891141
		 25 25.894559 26 20.878775 27 14.318959 28 7.73656 29 2.673861 30 0.651904 31 2.027277 32 5.458801
		 33 9.901574 34 14.319207 35 17.697787 36 19.044102 37 18.517768 38 17.149347 39 15.258784 40 13.185145
		 41 11.281348 42 9.895336 43 9.360414 44 8.539155 45 5.894227 46 2.026316 47 -1.147563 48 -2.312732;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateX";
	rename -uid "3F34A37F-122C-5A72-A5B2-C72FFD257BC7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 30.536847 2 29.540624 3 27.038142 4 23.763147 5 20.469533 6 17.927648 7 16.909686 8 17.071377
		 9 17.456033 10 17.913372 11 18.294987 12 18.454577 13 18.340935 14 18.05625 15 17.68495 16 17.312344
		 17 17.024874 18 16.909686 19 17.047614 20 17.390498 21 17.832006 22 18.268556 23 18.600881 24 18.732942
		 25 21.631766 26 28.387061 27 35.891787 28 41.689818 29 44.790104 30 45.642389 31 41.438546 32 30.073286
		 33 12.994325 34 -6.628637 35 -22.541605 36 -28.829531 37 -21.21916 38 -1.589233 39 25.255692 40 54.499819
		 41 81.333091 42 100.95965 43 108.572406 44 102.034268 45 85.962562 46 65.989851 47 48.972969 48 41.880238;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateY";
	rename -uid "B2F3BA4F-711E-500C-AF9E-0FD126AFE9C1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.05701 2 -0.15291 3 -0.617274 4 -1.089997 5 -1.412388 6 -1.556949 7 -1.589453 8 -1.643068
		 9 -1.773794 10 -1.935095 11 -2.074619 12 -2.13431 13 -2.091724 14 -1.986805 15 -1.85373 16 -1.724435
		 17 -1.627567 18 -1.589453 19 -1.658229 20 -1.834026 21 -2.070733 22 -2.316571 23 -2.511816 24 -2.591394
		 25 -3.887539 26 -8.076584 27 -15.267894 28 -23.980205 29 -31.406441 30 -34.495902 31 -29.208073 32 -17.180597
		 33 -5.076799 34 1.390914 35 1.660248 36 0.579084 37 0.374131 38 0.017133 39 -0.02023 40 0.529423
		 41 1.458713 42 2.279962 43 2.607511 44 5.041853 45 9.697722 46 12.663552 47 12.670043 48 11.987065;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateZ";
	rename -uid "6413EF38-CA22-5E32-B1A9-7ECC405F099B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.209254 2 0.579545 3 2.566551 4 5.176887 5 7.810356 6 9.84641 7 10.662323 8 10.914586
		 9 11.515597 10 12.231856 11 12.830985 12 13.081949 13 12.903217 14 12.456012 15 11.87388 16 11.290939
		 17 10.842011 18 10.662323 19 11.030187 20 11.949171 21 13.142395 22 14.333951 23 15.249386 24 15.615278
		 25 20.145787 26 31.192129 27 44.962666 28 58.302215 29 68.609724 30 72.840337 31 69.120833 32 58.700689
		 33 42.53875 34 23.676369 35 8.316358 36 2.252291 37 1.996704 38 1.234823 39 0.089884 40 -1.028331
		 41 -1.69829 42 -1.881291 43 -1.875203 44 -4.081633 45 -10.403001 46 -19.396751 47 -27.399248 48 -30.685286;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "CD12C83A-2A1A-56EE-B22D-43A254932211";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "8728A0D6-2806-5E9A-8247-10F28D61EE8E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ";
	rename -uid "61CADE7D-5194-5986-8115-26CE3CD0AFF8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "B7FD4DAD-99AE-5D2D-BD9A-5CA4D409DEA6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "8E86E8B5-215C-5A13-83B8-74DCC83E48EF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ";
	rename -uid "199F70D7-6E21-5510-81A5-9F548F196569";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "1CC536D7-91CA-5645-9879-57BED70B87DA";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "F9D0EA85-232B-525F-A702-FA8A812130B5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ";
	rename -uid "17534AA0-F808-5695-BF43-23AA8B0F07D8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 2.76968 38 9.912537 39 19.679301 40 30.3207
		 41 40.087464 42 47.230321 43 50 44 50 45 50 46 50 47 50 48 50;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateX";
	rename -uid "CB2D1417-3368-5EA9-A01F-4EFE88034BA4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -20.425283 2 -18.986642 3 -15.358517 4 -10.583628 5 -5.758649 6 -2.025272 7 -0.529001 8 1.51918
		 9 6.400427 10 12.201308 11 17.021369 12 19.027985 13 16.729461 14 10.932908 15 3.327478 16 -4.294272
		 17 -10.124404 18 -12.440908 19 -11.476838 20 -9.065299 21 -5.927431 22 -2.786443 23 -0.368294 24 0.599426
		 25 0.818469 26 1.366202 27 2.078484 28 2.79096 29 3.339102 30 3.558373 31 3.560029 32 3.564069
		 33 3.569101 34 3.573883 35 3.577394 36 3.578756 37 1.785437 38 -2.825937 39 -9.06467 40 -15.716412
		 41 -21.640838 42 -25.845888 43 -27.445477 44 -23.026024 45 -12.065767 46 1.594183 47 13.199903 48 18.025766;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateY";
	rename -uid "810C37C9-34E6-58A5-A3BC-BDC33C33220A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -3.236369 2 -2.81509 3 -1.884927 4 -0.946049 5 -0.322134 6 -0.061096 7 -0.010503 8 0.010969
		 9 -0.146512 10 -0.716766 11 -1.508898 12 -1.924386 13 -1.446224 14 -0.541878 15 -0.004626 16 -0.201175
		 17 -0.84911 18 -1.227053 19 -1.113323 20 -0.842188 21 -0.518544 22 -0.228412 23 -0.028609 24 0.045526
		 25 0.061648 26 0.100764 27 0.149055 28 0.194445 29 0.227377 30 0.240067 31 0.233652 32 0.217587
		 33 0.196649 34 0.175652 35 0.159464 36 0.15298 37 0.101689 38 -0.264573 39 -1.30338 40 -3.117951
		 41 -5.374253 42 -7.358104 43 -8.198845 44 -6.074144 45 -2.164909 46 0.124108 47 -0.0946 48 -0.768878;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateZ";
	rename -uid "21BB4AAD-AC37-57A3-BCA9-2E472C69361E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -17.823873 2 -16.718124 3 -13.911833 4 -10.18727 5 -6.398112 6 -3.45549 7 -2.274734 8 -0.82738
		 9 2.619927 10 6.698673 11 10.058088 12 11.445316 13 9.812168 14 5.657803 15 0.159268 16 -5.361884
		 17 -9.563418 18 -11.222201 19 -11.044902 20 -10.593528 21 -9.990441 22 -9.370564 23 -8.883457 24 -8.686326
		 25 -8.614873 26 -8.435961 27 -8.202815 28 -7.969086 29 -7.788932 30 -7.71679 31 -7.507697 32 -6.984936
		 33 -6.30531 34 -5.625687 35 -5.102931 36 -4.893843 37 -6.51895 38 -10.695113 39 -16.331597 40 -22.310227
		 41 -27.593039 42 -31.309216 43 -32.713826 44 -29.199813 45 -20.272883 46 -8.902539 47 0.817602 48 4.844635;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateX";
	rename -uid "2CC81050-B8BE-522C-B82A-41633C86029B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 13.207886 2 12.291334 3 9.999917 4 7.021012 5 4.042047 6 1.750506 7 0.833884 8 1.569801
		 9 3.324667 10 5.419144 11 7.173932 12 7.909797 13 11.400237 14 20.126436 15 31.470514 16 42.814338
		 17 51.540031 18 55.030213 19 51.444952 20 42.480346 21 30.824043 22 19.166768 23 10.200239 24 6.613993
		 25 6.057904 26 4.667739 27 2.860672 28 1.053807 29 -0.335933 30 -0.891786 31 -0.89116 32 -0.889589
		 33 -0.887538 34 -0.885476 35 -0.883884 36 -0.883245 37 3.1016 38 13.379292 39 27.434148 40 42.7482
		 41 56.802254 42 67.079038 43 71.063505 44 67.751555 45 59.853838 46 50.427546 47 42.529853 48 39.21792;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateY";
	rename -uid "554093E6-71B3-55DA-9056-85D79E71E32D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.106776 2 -0.094865 3 -0.06799 4 -0.039298 5 -0.017742 6 -0.006051 7 -0.002571 8 -0.00563
		 9 -0.015912 10 -0.033683 11 -0.053162 12 -0.062571 13 -0.081566 14 -0.105388 15 -0.085313 16 -0.00838
		 17 0.087678 18 0.134561 19 0.028847 20 -0.179452 21 -0.324408 22 -0.321898 23 -0.219461 24 -0.154528
		 25 -0.145729 26 -0.120351 27 -0.080165 28 -0.031882 29 0.010738 30 0.029112 31 0.028451 32 0.026801
		 33 0.024665 34 0.022539 35 0.02091 36 0.02026 37 -0.067172 38 -0.24356 39 -0.362652 40 -0.325044
		 41 -0.139148 42 0.082347 43 0.186053 44 0.179358 45 0.161937 46 0.138846 47 0.118 48 0.108954;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateZ";
	rename -uid "EC381DE1-961D-588A-8372-C002A7BFF7AA";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.922257 2 0.881013 3 0.777116 4 0.640594 5 0.502764 6 0.396087 7 0.353299 8 0.410972
		 9 0.548304 10 0.711708 11 0.848041 12 0.905023 13 0.817152 14 0.59385 15 0.302795 16 0.021375
		 17 -0.181613 18 -0.258322 19 -0.059879 20 0.461693 21 1.176755 22 1.906364 23 2.458576 24 2.67384
		 25 2.753514 26 2.952292 27 3.209677 28 3.465667 29 3.661473 30 3.739497 31 3.657165 32 3.451335
		 33 3.183753 34 2.91617 35 2.710339 36 2.628007 37 2.480736 38 2.076336 39 1.485654 40 0.830508
		 41 0.257336 42 -0.124227 43 -0.260531 44 -0.267156 45 -0.281311 46 -0.294877 47 -0.303203 48 -0.305826;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L_rotateX";
	rename -uid "DB3931EA-3E4B-5D7D-A399-469181105D04";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -10 2 -9.259259 3 -7.407408 4 -5 5 -2.592593 6 -0.740741 7 0 8 2.08
		 9 7.04 10 12.959999 11 17.92 12 20 13 19.407408 14 17.925926 15 16 16 14.074074
		 17 12.592593 18 12 19 11.111111 20 8.888889 21 6 22 3.111111 23 0.888889 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 3.12 45 10.56 46 19.44 47 26.88 48 30.000001;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateX";
	rename -uid "9F7CAA69-FB73-5439-B853-8937753542F6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -20.425283 2 -18.986642 3 -15.358517 4 -10.583628 5 -5.758649 6 -2.025272 7 -0.529001 8 1.51918
		 9 6.400427 10 12.201308 11 17.021369 12 19.027985 13 16.729461 14 10.932908 15 3.327478 16 -4.294272
		 17 -10.124404 18 -12.440908 19 -11.476838 20 -9.065299 21 -5.927431 22 -2.786443 23 -0.368294 24 0.599426
		 25 0.818469 26 1.366202 27 2.078484 28 2.79096 29 3.339102 30 3.558373 31 3.560029 32 3.564069
		 33 3.569101 34 3.573883 35 3.577394 36 3.578756 37 1.785437 38 -2.825937 39 -9.06467 40 -15.716412
		 41 -21.640838 42 -25.845888 43 -27.445477 44 -23.026024 45 -12.065767 46 1.594183 47 13.199903 48 18.025766;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateY";
	rename -uid "4DC6E0A1-9F39-50A3-A187-96F32711E58E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -3.236369 2 -2.81509 3 -1.884927 4 -0.946049 5 -0.322134 6 -0.061096 7 -0.010503 8 0.010969
		 9 -0.146512 10 -0.716766 11 -1.508898 12 -1.924386 13 -1.446224 14 -0.541878 15 -0.004626 16 -0.201175
		 17 -0.84911 18 -1.227053 19 -1.113323 20 -0.842188 21 -0.518544 22 -0.228412 23 -0.028609 24 0.045526
		 25 0.061648 26 0.100764 27 0.149055 28 0.194445 29 0.227377 30 0.240067 31 0.233652 32 0.217587
		 33 0.196649 34 0.175652 35 0.159464 36 0.15298 37 0.101689 38 -0.264573 39 -1.30338 40 -3.117951
		 41 -5.374253 42 -7.358104 43 -8.198845 44 -6.074144 45 -2.164909 46 0.124108 47 -0.0946 48 -0.768878;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateZ";
	rename -uid "B3EBB9A0-CBFA-5EA9-B0F0-572EA355270F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -17.823873 2 -16.718124 3 -13.911833 4 -10.18727 5 -6.398112 6 -3.45549 7 -2.274734 8 -0.82738
		 9 2.619927 10 6.698673 11 10.058088 12 11.445316 13 9.812168 14 5.657803 15 0.159268 16 -5.361884
		 17 -9.563418 18 -11.222201 19 -11.044902 20 -10.593528 21 -9.990441 22 -9.370564 23 -8.883457 24 -8.686326
		 25 -8.614873 26 -8.435961 27 -8.202815 28 -7.969086 29 -7.788932 30 -7.71679 31 -7.507697 32 -6.984936
		 33 -6.30531 34 -5.625687 35 -5.102931 36 -4.893843 37 -6.51895 38 -10.695113 39 -16.331597 40 -22.310227
		 41 -27.593039 42 -31.309216 43 -32.713826 44 -29.199813 45 -20.272883 46 -8.902539 47 0.817602 48 4.844635;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateX";
	rename -uid "C9216F15-33FC-5A00-908B-7A7B52E183C7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 13.207886 2 12.291334 3 9.999917 4 7.021012 5 4.042047 6 1.750506 7 0.833884 8 1.569801
		 9 3.324667 10 5.419144 11 7.173932 12 7.909797 13 11.400237 14 20.126436 15 31.470514 16 42.814338
		 17 51.540031 18 55.030213 19 51.444952 20 42.480346 21 30.824043 22 19.166768 23 10.200239 24 6.613993
		 25 6.057904 26 4.667739 27 2.860672 28 1.053807 29 -0.335933 30 -0.891786 31 -0.89116 32 -0.889589
		 33 -0.887538 34 -0.885476 35 -0.883884 36 -0.883245 37 3.1016 38 13.379292 39 27.434148 40 42.7482
		 41 56.802254 42 67.079038 43 71.063505 44 67.751555 45 59.853838 46 50.427546 47 42.529853 48 39.21792;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateY";
	rename -uid "9B1F58F3-653D-5601-AB16-2C066021E7CF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.106776 2 -0.094865 3 -0.06799 4 -0.039298 5 -0.017742 6 -0.006051 7 -0.002571 8 -0.00563
		 9 -0.015912 10 -0.033683 11 -0.053162 12 -0.062571 13 -0.081566 14 -0.105388 15 -0.085313 16 -0.00838
		 17 0.087678 18 0.134561 19 0.028847 20 -0.179452 21 -0.324408 22 -0.321898 23 -0.219461 24 -0.154528
		 25 -0.145729 26 -0.120351 27 -0.080165 28 -0.031882 29 0.010738 30 0.029112 31 0.028451 32 0.026801
		 33 0.024665 34 0.022539 35 0.02091 36 0.02026 37 -0.067172 38 -0.24356 39 -0.362652 40 -0.325044
		 41 -0.139148 42 0.082347 43 0.186053 44 0.179358 45 0.161937 46 0.138846 47 0.118 48 0.108954;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateZ";
	rename -uid "F5A39D9F-FD63-521E-B654-C444EF2640C4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.922257 2 0.881013 3 0.777116 4 0.640594 5 0.502764 6 0.396087 7 0.353299 8 0.410972
		 9 0.548304 10 0.711708 11 0.848041 12 0.905023 13 0.817152 14 0.59385 15 0.302795 16 0.021375
		 17 -0.181613 18 -0.258322 19 -0.059879 20 0.461693 21 1.176755 22 1.906364 23 2.458576 24 2.67384
		 25 2.753514 26 2.952292 27 3.209677 28 3.465667 29 3.661473 30 3.739497 31 3.657165 32 3.451335
		 33 3.183753 34 2.91617 35 2.710339 36 2.628007 37 2.480736 38 2.076336 39 1.485654 40 0.830508
		 41 0.257336 42 -0.124227 43 -0.260531 44 -0.267156 45 -0.281311 46 -0.294877 47 -0.303203 48 -0.305826;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L_rotateX";
	rename -uid "99E6EA95-812F-5B9E-9CF6-802FEBE11758";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -10 2 -9.259259 3 -7.407408 4 -5 5 -2.592593 6 -0.740741 7 0 8 2.08
		 9 7.04 10 12.959999 11 17.92 12 20 13 19.407408 14 17.925926 15 16 16 14.074074
		 17 12.592593 18 12 19 11.111111 20 8.888889 21 6 22 3.111111 23 0.888889 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 3.12 45 10.56 46 19.44 47 26.88 48 30.000001;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateX";
	rename -uid "C21F73CB-7E0A-5D55-A383-215C5CFF9104";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 19.027985 2 16.729461 3 10.932908 4 3.327478 5 -4.294272 6 -10.124404 7 -12.440908 8 -13.281059
		 9 -15.276156 10 -17.640458 11 -19.605698 12 -20.425283 13 -18.986642 14 -15.358517 15 -10.583628 16 -5.758649
		 17 -2.025272 18 -0.529001 19 0.062089 20 1.539734 21 3.460473 22 5.380952 23 6.858043 24 7.448826
		 25 6.97467 26 5.787601 27 4.242744 28 2.698893 29 1.513964 30 1.040994 31 1.228524 32 1.698053
		 33 2.309388 34 2.920948 35 3.390959 36 3.578756 37 3.328984 38 2.684795 39 1.80431 40 0.846243
		 41 -0.031097 42 -0.671084 43 -0.918795 44 -3.99229 45 -11.253618 46 -19.761267 47 -26.735967 48 -29.618388;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateY";
	rename -uid "5513C401-CFC3-5C25-B008-E30C06E8B9B0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.924386 2 1.446224 3 0.541878 4 0.004626 5 0.201175 6 0.84911 7 1.227053 8 1.392782
		 9 1.829065 10 2.42455 11 2.984953 12 3.236369 13 2.81509 14 1.884927 15 0.946049 16 0.322134
		 17 0.061096 18 0.010503 19 -0.001278 20 -0.034523 21 -0.085808 22 -0.146157 23 -0.198706 24 -0.221208
		 25 -0.255414 26 -0.312218 27 -0.32464 28 -0.267605 29 -0.176562 30 -0.128692 31 -0.144466 32 -0.174131
		 33 -0.191805 34 -0.185835 35 -0.165162 36 -0.15298 37 -0.156206 38 -0.154915 39 -0.130735 40 -0.074948
		 41 0.003215 42 0.076667 43 0.108841 44 0.540254 45 1.971834 46 4.385979 47 6.952167 48 8.163725;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateZ";
	rename -uid "0C37817B-11BF-5D88-896E-3C23FA7F6A18";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -11.445316 2 -9.812168 3 -5.657803 4 -0.159268 5 5.361884 6 9.563418 7 11.222201 8 11.920737
		 9 13.576338 10 15.53166 11 17.150604 12 17.823873 13 16.718124 14 13.911833 15 10.18727 16 6.398112
		 17 3.45549 18 2.274734 19 2.358883 20 2.568686 21 2.840021 22 3.109486 23 3.315304 24 3.397241
		 25 4.189325 26 6.170548 27 8.747141 28 11.323127 29 13.30306 30 14.094433 31 13.413034 32 11.70934
		 33 9.494274 34 7.279144 35 5.575316 36 4.893843 37 5.371529 38 6.603477 39 8.287797 40 10.122287
		 41 11.804961 42 13.034715 43 13.511326 44 15.407334 45 19.815949 46 24.798564 47 28.67658 48 30.210781;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateX";
	rename -uid "CCE16A5D-703A-5D0C-A5BE-871B70D360C7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 7.909797 2 11.400237 3 20.126436 4 31.470514 5 42.814338 6 51.540031 7 55.030213 8 50.68102
		 9 40.309428 10 27.929825 11 17.557531 12 13.207886 13 12.291334 14 9.999917 15 7.021012 16 4.042047
		 17 1.750506 18 0.833884 19 0.705879 20 0.385844 21 -0.030211 22 -0.446212 23 -0.766136 24 -0.894079
		 25 0.398307 26 3.628646 27 7.826362 28 12.021584 29 15.246665 30 16.536159 31 15.247463 32 12.024381
		 33 7.831765 34 3.636661 35 0.408334 36 -0.883245 37 2.326392 38 10.604688 39 21.925297 40 34.26005
		 41 45.579887 42 53.85726 43 57.066486 44 56.65761 45 55.682394 46 54.518062 47 53.542238 48 53.132942;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateY";
	rename -uid "A98F7F93-3313-5F41-94D4-7023D9268710";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.062571 2 0.081566 3 0.105388 4 0.085313 5 0.00838 6 -0.087678 7 -0.134561 8 -0.069943
		 9 0.048945 10 0.12185 11 0.122796 12 0.106776 13 0.094865 14 0.06799 15 0.039298 16 0.017742
		 17 0.006051 18 0.002571 19 0.003211 20 0.003169 21 -0.000392 22 -0.007918 23 -0.016404 24 -0.020455
		 25 0.009913 26 0.108488 27 0.284552 28 0.513869 29 0.72572 30 0.818925 31 0.725826 32 0.514175
		 33 0.284984 34 0.10889 35 0.010185 36 -0.02026 37 0.050181 38 0.190316 39 0.281173 40 0.244322
		 41 0.08724 42 -0.098924 43 -0.186426 44 -0.146035 45 -0.051803 46 0.056798 47 0.144512 48 0.1804;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateZ";
	rename -uid "D4046E1F-6A84-534F-9A51-70EFA09BCD00";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.905023 2 -0.817152 3 -0.59385 4 -0.302795 5 -0.021375 6 0.181613 7 0.258322 8 0.147696
		 9 -0.133352 10 -0.489988 11 -0.795147 12 -0.922257 13 -0.881013 14 -0.777116 15 -0.640594 16 -0.502764
		 17 -0.396087 18 -0.353299 19 -0.521286 20 -0.941282 21 -1.487296 22 -2.03327 23 -2.453179 24 -2.621118
		 25 -2.851476 26 -3.423865 27 -4.158042 28 -4.87738 29 -5.418211 30 -5.631067 31 -5.418709 32 -4.879137
		 33 -4.161459 34 -3.428954 35 -2.857853 36 -2.628007 37 -2.471046 38 -2.050411 39 -1.451487 40 -0.792692
		 41 -0.207638 42 0.194747 43 0.342877 44 0.27089 45 0.098082 46 -0.110236 47 -0.286444 48 -0.360777;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R_rotateX";
	rename -uid "6B7A37A4-7643-5E44-AABA-2B8C3D332FDB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 20 2 19.407408 3 17.925926 4 16 5 14.074074 6 12.592593 7 12 8 9.712
		 9 4.256 10 -2.256 11 -7.712 12 -10 13 -9.259259 14 -7.407408 15 -5 16 -2.592593
		 17 -0.740741 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0.296296 26 1.037037 27 2 28 2.962963 29 3.703704 30 4 31 3.703704 32 2.962963
		 33 2 34 1.037037 35 0.296296 36 0 37 1.384839 38 4.956269 39 9.839651 40 15.16035
		 41 20.043732 42 23.61516 43 25 44 22.4 45 16.2 46 8.8 47 2.6 48 0;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateX";
	rename -uid "AD698FC4-0812-5DF8-9228-69503D3F059D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 19.027985 2 16.729461 3 10.932908 4 3.327478 5 -4.294272 6 -10.124404 7 -12.440908 8 -13.281059
		 9 -15.276156 10 -17.640458 11 -19.605698 12 -20.425283 13 -18.986642 14 -15.358517 15 -10.583628 16 -5.758649
		 17 -2.025272 18 -0.529001 19 0.062089 20 1.539734 21 3.460473 22 5.380952 23 6.858043 24 7.448826
		 25 6.97467 26 5.787601 27 4.242744 28 2.698893 29 1.513964 30 1.040994 31 1.228524 32 1.698053
		 33 2.309388 34 2.920948 35 3.390959 36 3.578756 37 3.328984 38 2.684795 39 1.80431 40 0.846243
		 41 -0.031097 42 -0.671084 43 -0.918795 44 -3.99229 45 -11.253618 46 -19.761267 47 -26.735967 48 -29.618388;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateY";
	rename -uid "056D46AF-63EB-56B4-94F8-9CAE13C86691";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.924386 2 1.446224 3 0.541878 4 0.004626 5 0.201175 6 0.84911 7 1.227053 8 1.392782
		 9 1.829065 10 2.42455 11 2.984953 12 3.236369 13 2.81509 14 1.884927 15 0.946049 16 0.322134
		 17 0.061096 18 0.010503 19 -0.001278 20 -0.034523 21 -0.085808 22 -0.146157 23 -0.198706 24 -0.221208
		 25 -0.255414 26 -0.312218 27 -0.32464 28 -0.267605 29 -0.176562 30 -0.128692 31 -0.144466 32 -0.174131
		 33 -0.191805 34 -0.185835 35 -0.165162 36 -0.15298 37 -0.156206 38 -0.154915 39 -0.130735 40 -0.074948
		 41 0.003215 42 0.076667 43 0.108841 44 0.540254 45 1.971834 46 4.385979 47 6.952167 48 8.163725;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateZ";
	rename -uid "4DD046D9-7EBD-533C-8967-A5CCD61A4803";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -11.445316 2 -9.812168 3 -5.657803 4 -0.159268 5 5.361884 6 9.563418 7 11.222201 8 11.920737
		 9 13.576338 10 15.53166 11 17.150604 12 17.823873 13 16.718124 14 13.911833 15 10.18727 16 6.398112
		 17 3.45549 18 2.274734 19 2.358883 20 2.568686 21 2.840021 22 3.109486 23 3.315304 24 3.397241
		 25 4.189325 26 6.170548 27 8.747141 28 11.323127 29 13.30306 30 14.094433 31 13.413034 32 11.70934
		 33 9.494274 34 7.279144 35 5.575316 36 4.893843 37 5.371529 38 6.603477 39 8.287797 40 10.122287
		 41 11.804961 42 13.034715 43 13.511326 44 15.407334 45 19.815949 46 24.798564 47 28.67658 48 30.210781;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateX";
	rename -uid "208E03AC-50FE-50CE-AA9B-C6D9C4319BCF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 7.909797 2 11.400237 3 20.126436 4 31.470514 5 42.814338 6 51.540031 7 55.030213 8 50.68102
		 9 40.309428 10 27.929825 11 17.557531 12 13.207886 13 12.291334 14 9.999917 15 7.021012 16 4.042047
		 17 1.750506 18 0.833884 19 0.705879 20 0.385844 21 -0.030211 22 -0.446212 23 -0.766136 24 -0.894079
		 25 0.398307 26 3.628646 27 7.826362 28 12.021584 29 15.246665 30 16.536159 31 15.247463 32 12.024381
		 33 7.831765 34 3.636661 35 0.408334 36 -0.883245 37 2.326392 38 10.604688 39 21.925297 40 34.26005
		 41 45.579887 42 53.85726 43 57.066486 44 56.65761 45 55.682394 46 54.518062 47 53.542238 48 53.132942;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateY";
	rename -uid "D8CA2D57-59C6-5072-BB90-35CAAD6520AC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.062571 2 0.081566 3 0.105388 4 0.085313 5 0.00838 6 -0.087678 7 -0.134561 8 -0.069943
		 9 0.048945 10 0.12185 11 0.122796 12 0.106776 13 0.094865 14 0.06799 15 0.039298 16 0.017742
		 17 0.006051 18 0.002571 19 0.003211 20 0.003169 21 -0.000392 22 -0.007918 23 -0.016404 24 -0.020455
		 25 0.009913 26 0.108488 27 0.284552 28 0.513869 29 0.72572 30 0.818925 31 0.725826 32 0.514175
		 33 0.284984 34 0.10889 35 0.010185 36 -0.02026 37 0.050181 38 0.190316 39 0.281173 40 0.244322
		 41 0.08724 42 -0.098924 43 -0.186426 44 -0.146035 45 -0.051803 46 0.056798 47 0.144512 48 0.1804;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateZ";
	rename -uid "AE4A8B83-BA6F-5FC6-9F75-E50E7ADE6E10";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.905023 2 -0.817152 3 -0.59385 4 -0.302795 5 -0.021375 6 0.181613 7 0.258322 8 0.147696
		 9 -0.133352 10 -0.489988 11 -0.795147 12 -0.922257 13 -0.881013 14 -0.777116 15 -0.640594 16 -0.502764
		 17 -0.396087 18 -0.353299 19 -0.521286 20 -0.941282 21 -1.487296 22 -2.03327 23 -2.453179 24 -2.621118
		 25 -2.851476 26 -3.423865 27 -4.158042 28 -4.87738 29 -5.418211 30 -5.631067 31 -5.418709 32 -4.879137
		 33 -4.161459 34 -3.428954 35 -2.857853 36 -2.628007 37 -2.471046 38 -2.050411 39 -1.451487 40 -0.792692
		 41 -0.207638 42 0.194747 43 0.342877 44 0.27089 45 0.098082 46 -0.110236 47 -0.286444 48 -0.360777;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R_rotateX";
	rename -uid "63803B89-C3AD-5309-969B-3E0C833BC442";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 20 2 19.407408 3 17.925926 4 16 5 14.074074 6 12.592593 7 12 8 9.712
		 9 4.256 10 -2.256 11 -7.712 12 -10 13 -9.259259 14 -7.407408 15 -5 16 -2.592593
		 17 -0.740741 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0.296296 26 1.037037 27 2 28 2.962963 29 3.703704 30 4 31 3.703704 32 2.962963
		 33 2 34 1.037037 35 0.296296 36 0 37 1.384839 38 4.956269 39 9.839651 40 15.16035
		 41 20.043732 42 23.61516 43 25 44 22.4 45 16.2 46 8.8 47 2.6 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX";
	rename -uid "C0DD4158-9FA8-5BF5-8C8A-798E59C00599";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.093417 3 0.328276 4 0.636442 5 0.947879 6 1.189707 7 1.286994 8 1.150493
		 9 0.827513 10 0.446607 11 0.131242 12 0 13 0.093417 14 0.328276 15 0.636442 16 0.947879
		 17 1.189707 18 1.286994 19 1.189707 20 0.947879 21 0.636442 22 0.328276 23 0.093417 24 0
		 25 0.105778 26 0.36868 27 0.707105 28 1.041663 29 1.29633 30 1.397534 31 1.194746 32 0.681208
		 33 0 34 -0.695934 35 -1.240825 36 -1.461022 37 -1.478004 38 -1.517795 39 -1.562854 40 -1.599635
		 41 -1.622073 42 -1.631612 43 -1.633747 44 -1.675075 45 -1.773407 46 -1.890365 47 -1.988019 48 -2.028879;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY";
	rename -uid "1232CBED-69C6-5F4D-B139-0F22534BC96C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.211425 3 -0.739457 4 -1.42471 5 -2.108525 6 -2.633495 7 -2.843217 8 -2.548724
		 9 -1.845275 10 -1.003601 11 -0.296806 12 0 13 -0.211425 14 -0.739457 15 -1.42471 16 -2.108525
		 17 -2.633495 18 -2.843217 19 -2.633495 20 -2.108525 21 -1.42471 22 -0.739457 23 -0.211425 24 0
		 25 -0.066635 26 -0.235643 27 -0.460482 28 -0.69105 29 -0.872261 30 -0.945675 31 -0.799377 32 -0.442982
		 33 0 34 0.419468 35 0.725786 36 0.844271 37 1.008976 38 1.434132 39 2.016264 40 2.651359
		 41 3.2348 42 3.661708 43 3.827272 44 3.927291 45 4.1659 46 4.450876 47 4.68979 48 4.790019;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "A0579C58-B10C-5249-8430-0C3EA6339351";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.079628 3 -0.280235 4 -0.544332 5 -0.81221 6 -1.020872 7 -1.104976 8 -0.986998
		 9 -0.708564 10 -0.381528 11 -0.111898 12 0 13 -0.079628 14 -0.280235 15 -0.544332 16 -0.81221
		 17 -1.020872 18 -1.104976 19 -1.020872 20 -0.81221 21 -0.544332 22 -0.280235 23 -0.079628 24 0
		 25 0.300935 26 1.052733 27 2.028917 28 3.003797 29 3.752813 30 4.052204 31 3.453299 32 1.953873
		 33 0 34 -1.959054 35 -3.469494 36 -4.074504 37 -3.772511 38 -2.993826 39 -1.929286 40 -0.769432
		 41 0.295313 42 1.074272 43 1.376399 44 1.410794 45 1.492537 46 1.589598 47 1.6705 48 1.704312;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX";
	rename -uid "7CE7A581-21C4-5B0F-BC4C-42A5580C5639";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.335608 3 1.175139 4 2.267647 5 3.361458 6 4.203761 7 4.540908 8 4.067591
		 9 2.939932 10 1.595855 11 0.471227 12 0 13 0.335608 14 1.175139 15 2.267647 16 3.361458
		 17 4.203761 18 4.540908 19 4.203761 20 3.361458 21 2.267647 22 1.175139 23 0.335608 24 0
		 25 0.092095 26 0.321843 27 0.619341 28 0.915324 29 1.141842 30 1.232143 31 1.051363 32 0.596508
		 33 0 34 -0.600855 35 -1.06496 36 -1.250874 37 -1.520539 38 -2.213383 39 -3.154333 40 -4.17053
		 41 -5.094351 42 -5.764312 43 -6.022754 44 -6.178928 45 -6.551273 46 -6.995558 47 -7.367679 48 -7.523697;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY";
	rename -uid "60F994F1-DB3E-5D46-9A11-69CBDC88319C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.094925 3 -0.330445 4 -0.632721 5 -0.930482 6 -1.156384 7 -1.245966 8 -1.120066
		 9 -0.816317 10 -0.447419 11 -0.13316 12 0 13 -0.094925 14 -0.330445 15 -0.632721 16 -0.930482
		 17 -1.156384 18 -1.245966 19 -1.156384 20 -0.930482 21 -0.632721 22 -0.330445 23 -0.094925 24 0
		 25 -0.013057 26 -0.048966 27 -0.102598 28 -0.164053 29 -0.216621 30 -0.238932 31 -0.195043 32 -0.098194
		 33 0 34 0.066615 35 0.096244 36 0.102819 37 0.179081 38 0.384742 39 0.686757 40 1.042879
		 41 1.39425 42 1.665897 43 1.774533 44 1.822237 45 1.936296 46 2.072982 47 2.187954 48 2.236289;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "D289E963-07DD-5CF8-8D4D-67E542786887";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.069389 3 -0.245285 4 -0.479085 5 -0.718623 6 -0.906742 7 -0.98292 8 -0.876116
		 9 -0.625671 10 -0.334668 11 -0.09758 12 0 13 -0.069389 14 -0.245285 15 -0.479085 16 -0.718623
		 17 -0.906742 18 -0.98292 19 -0.906742 20 -0.718623 21 -0.479085 22 -0.245285 23 -0.069389 24 0
		 25 0.464848 26 1.626874 27 3.137277 28 4.647385 29 5.808782 30 6.273282 31 5.344248 32 3.021103
		 33 0 34 -3.021963 35 -5.346932 36 -6.276974 37 -5.862063 38 -4.793714 39 -3.337031 40 -1.755643
		 41 -0.309808 42 0.74406 43 1.151877 44 1.179319 45 1.244236 46 1.320752 47 1.384046 48 1.410367;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateX";
	rename -uid "F92A4724-EACA-5EDA-99D5-D6C1416DF09F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.000193 3 -0.001091 4 -0.003145 5 -0.006199 6 -0.009228 7 -0.010605 8 -0.008699
		 9 -0.004904 10 -0.001764 11 -0.000298 12 0 13 -0.000193 14 -0.001091 15 -0.003145 16 -0.006199
		 17 -0.009228 18 -0.010605 19 -0.009228 20 -0.006199 21 -0.003145 22 -0.001091 23 -0.000193 24 0
		 25 -0.622028 26 -2.177098 27 -4.198692 28 -6.220292 29 -7.775375 30 -8.39741 31 -7.153341 32 -4.043185
		 33 0 34 4.043187 35 7.153348 36 8.39742 37 7.933845 38 6.736397 39 5.09537 40 3.303933
		 41 1.658011 42 0.454033 43 -0.012739 44 -0.013478 45 -0.015326 46 -0.017683 47 -0.019787 48 -0.020703;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateY";
	rename -uid "22287C87-870D-52D0-8C00-D379C591E2E2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.011659 3 -0.040795 4 -0.078634 5 -0.116406 6 -0.145398 7 -0.156977 8 -0.140717
		 9 -0.101865 10 -0.055378 11 -0.016368 12 0 13 -0.011659 14 -0.040795 15 -0.078634 16 -0.116406
		 17 -0.145398 18 -0.156977 19 -0.145398 20 -0.116406 21 -0.078634 22 -0.040795 23 -0.011659 24 0
		 25 0.015547 26 0.05441 27 0.104889 28 0.155259 29 0.193892 30 0.20931 31 0.178452 32 0.101009
		 33 0 34 -0.10092 35 -0.178174 36 -0.208927 37 -0.153643 38 -0.028348 39 0.102517 40 0.191682
		 41 0.224344 42 0.218398 43 0.20931 44 0.214717 45 0.227598 46 0.24295 47 0.255791 48 0.261171;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ";
	rename -uid "6DB8978E-A49A-5AF2-AD16-0048BE6A1F04";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.466521 3 1.632824 4 3.149019 5 4.665217 6 5.831527 7 6.298052 8 5.643051
		 9 4.081131 10 2.216908 11 0.654996 12 0 13 0.466521 14 1.632824 15 3.149019 16 4.665217
		 17 5.831527 18 6.298052 19 5.831527 20 4.665217 21 3.149019 22 1.632824 23 0.466521 24 0
		 25 0.00011 26 -0.000354 27 -0.002533 28 -0.006492 29 -0.010744 30 -0.012739 31 -0.008917 32 -0.002302
		 33 0 34 -0.004826 35 -0.013374 36 -0.017965 37 -0.47983 38 -1.672875 39 -3.307896 40 -5.092802
		 41 -6.732737 42 -7.932336 43 -8.39741 44 -8.615736 45 -9.136381 46 -9.757812 47 -10.278459 48 -10.496787;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateX";
	rename -uid "D878B9ED-E4C3-5AC7-86D8-0E872248EF2E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.410225 3 1.432815 4 2.755484 5 4.070079 6 5.075488 7 5.476179 8 4.913367
		 9 3.564646 10 1.94327 11 0.575767 12 0 13 0.410225 14 1.432815 15 2.755484 16 4.070079
		 17 5.075488 18 5.476179 19 5.075488 20 4.070079 21 2.755484 22 1.432815 23 0.410225 24 0
		 25 0.527349 26 1.847556 27 3.566684 28 5.287436 29 6.611097 30 7.140362 31 6.081693 32 3.434364
		 33 0 34 -3.413557 35 -6.016896 36 -7.051319 37 -7.074227 38 -7.133809 39 -7.216328 40 -7.307395
		 41 -7.391813 42 -7.453933 43 -7.478087 44 -7.674341 45 -8.142619 46 -8.701996 47 -9.170984 48 -9.367727;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateY";
	rename -uid "9A7C8455-C340-5573-B203-920A294A204D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.096196 3 0.349017 4 0.703807 5 1.087792 6 1.40279 7 1.533521 8 1.350739
		 9 0.936436 10 0.482212 11 0.135861 12 0 13 0.096196 14 0.349017 15 0.703807 16 1.087792
		 17 1.40279 18 1.533521 19 1.40279 20 1.087792 21 0.703807 22 0.349017 23 0.096196 24 0
		 25 0.047975 26 0.145337 27 0.223558 28 0.24699 29 0.2277 30 0.210902 31 0.239309 32 0.219485
		 33 0 34 -0.436834 35 -0.918755 36 -1.146544 37 -1.154515 38 -1.173563 39 -1.196051 40 -1.215813
		 41 -1.229553 42 -1.236916 43 -1.239158 44 -1.258733 45 -1.3028 46 -1.350561 47 -1.386519 48 -1.400495;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateZ";
	rename -uid "52B0C9A4-3B25-5556-BE1C-F0204EA7DB8F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.39499 3 -1.379378 4 -2.652119 5 -3.916459 6 -4.882969 7 -5.268038 8 -4.727149
		 9 -3.430427 10 -1.870636 11 -0.55437 12 0 13 -0.39499 14 -1.379378 15 -2.652119 16 -3.916459
		 17 -4.882969 18 -5.268038 19 -4.882969 20 -3.916459 21 -2.652119 22 -1.379378 23 -0.39499 24 0
		 25 0.559751 26 1.960855 27 3.784987 28 5.610649 29 7.01501 30 7.576566 31 6.453323 32 3.644593
		 33 0 34 -3.624997 35 -6.392323 36 -7.492764 37 -6.678506 38 -4.578555 39 -1.70714 40 1.421473
		 41 4.292983 42 6.393061 43 7.207381 44 7.396663 45 7.848325 46 8.387885 47 8.840281 48 9.03007;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX";
	rename -uid "6FE8AB3A-DF57-59D2-81D3-75500B68DEE9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.093417 3 0.328276 4 0.636442 5 0.947879 6 1.189707 7 1.286994 8 1.150493
		 9 0.827513 10 0.446607 11 0.131242 12 0 13 0.093417 14 0.328276 15 0.636442 16 0.947879
		 17 1.189707 18 1.286994 19 1.189707 20 0.947879 21 0.636442 22 0.328276 23 0.093417 24 0
		 25 -0.106127 26 -0.37295 27 -0.722985 28 -1.07651 29 -1.350766 30 -1.461022 31 -1.240825 32 -0.695934
		 33 0 34 0.681208 35 1.194746 36 1.397534 37 1.235481 38 0.81452 39 0.231686 40 -0.413144
		 41 -1.014266 42 -1.459688 43 -1.633747 44 -1.675075 45 -1.773407 46 -1.890365 47 -1.988019 48 -2.028879;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY";
	rename -uid "CD73018B-B1B5-5632-BCF2-5720A34A6DB5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.211425 3 0.739457 4 1.42471 5 2.108525 6 2.633495 7 2.843217 8 2.548724
		 9 1.845275 10 1.003601 11 0.296806 12 0 13 0.211425 14 0.739457 15 1.42471 16 2.108525
		 17 2.633495 18 2.843217 19 2.633495 20 2.108525 21 1.42471 22 0.739457 23 0.211425 24 0
		 25 -0.066078 26 -0.228825 27 -0.435124 28 -0.6354 29 -0.785319 30 -0.844271 31 -0.725786 32 -0.419468
		 33 0 34 0.442982 35 0.799377 36 0.945675 37 0.677675 38 -0.011618 39 -0.949672 40 -1.965692
		 41 -2.89247 42 -3.566678 43 -3.827272 44 -3.927291 45 -4.1659 46 -4.450876 47 -4.68979 48 -4.790019;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "D25AB37B-2D26-5E64-89EA-ACD9335B6C63";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.079628 3 0.280235 4 0.544332 5 0.81221 6 1.020872 7 1.104976 8 0.986998
		 9 0.708564 10 0.381528 11 0.111898 12 0 13 0.079628 14 0.280235 15 0.544332 16 0.81221
		 17 1.020872 18 1.104976 19 1.020872 20 0.81221 21 0.544332 22 0.280235 23 0.079628 24 0
		 25 0.301058 26 1.054236 27 2.034504 28 3.016048 29 3.771939 30 4.074504 31 3.469494 32 1.959054
		 33 0 34 -1.953873 35 -3.453299 36 -4.052204 37 -3.910621 38 -3.542005 39 -3.029738 40 -2.460515
		 41 -1.927658 42 -1.531502 43 -1.376399 44 -1.410794 45 -1.492537 46 -1.589598 47 -1.6705 48 -1.704312;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX";
	rename -uid "E50D77E8-1621-514A-AAE5-373354922737";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.335608 3 1.175139 4 2.267647 5 3.361458 6 4.203761 7 4.540908 8 4.067591
		 9 2.939932 10 1.595855 11 0.471227 12 0 13 0.335608 14 1.175139 15 2.267647 16 3.361458
		 17 4.203761 18 4.540908 19 4.203761 20 3.361458 21 2.267647 22 1.175139 23 0.335608 24 0
		 25 -0.092198 26 -0.323103 27 -0.624029 28 -0.925607 29 -1.157904 30 -1.250874 31 -1.06496 32 -0.600855
		 33 0 34 0.596508 35 1.051363 36 1.232143 37 0.835223 38 -0.191237 39 -1.601198 40 -3.145591
		 41 -4.570212 42 -5.616244 43 -6.022754 44 -6.178928 45 -6.551273 46 -6.995558 47 -7.367679 48 -7.523697;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY";
	rename -uid "BDA87F50-0C12-5E86-9CD2-25DDCB3529FC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.094925 3 0.330445 4 0.632721 5 0.930482 6 1.156384 7 1.245966 8 1.120066
		 9 0.816317 10 0.447419 11 0.13316 12 0 13 0.094925 14 0.330445 15 0.632721 16 0.930482
		 17 1.156384 18 1.245966 19 1.156384 20 0.930482 21 0.632721 22 0.330445 23 0.094925 24 0
		 25 -0.01231 26 -0.039808 27 -0.068544 28 -0.089333 29 -0.099909 30 -0.102819 31 -0.096244 32 -0.066615
		 33 0 34 0.098194 35 0.195043 36 0.238932 37 0.110621 38 -0.211396 39 -0.630746 40 -1.05968
		 41 -1.427298 42 -1.680155 43 -1.774533 44 -1.822237 45 -1.936296 46 -2.072982 47 -2.187954 48 -2.236289;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "80F9FFC6-7857-5EB9-B28F-6F96FC02DC61";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.069389 3 0.245285 4 0.479085 5 0.718623 6 0.906742 7 0.98292 8 0.876116
		 9 0.625671 10 0.334668 11 0.09758 12 0 13 0.069389 14 0.245285 15 0.479085 16 0.718623
		 17 0.906742 18 0.98292 19 0.906742 20 0.718623 21 0.479085 22 0.245285 23 0.069389 24 0
		 25 0.464869 26 1.627124 27 3.138205 28 4.649417 29 5.81195 30 6.276974 31 5.346932 32 3.021963
		 33 0 34 -3.021103 35 -5.344248 36 -6.273282 37 -5.996593 38 -5.278982 39 -4.288606 40 -3.198034
		 41 -2.187102 42 -1.442031 43 -1.151877 44 -1.179319 45 -1.244236 46 -1.320752 47 -1.384046 48 -1.410367;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateX";
	rename -uid "62C44CEC-D3D3-5911-BF2E-BD2DF0F01449";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.000193 3 -0.001091 4 -0.003145 5 -0.006199 6 -0.009228 7 -0.010605 8 -0.008699
		 9 -0.004904 10 -0.001764 11 -0.000298 12 0 13 -0.000193 14 -0.001091 15 -0.003145 16 -0.006199
		 17 -0.009228 18 -0.010605 19 -0.009228 20 -0.006199 21 -0.003145 22 -0.001091 23 -0.000193 24 0
		 25 0.622028 26 2.177099 27 4.198695 28 6.220297 29 7.775383 30 8.39742 31 7.153348 32 4.043187
		 33 0 34 -4.043185 35 -7.153341 36 -8.39741 37 -7.933648 38 -6.736577 39 -5.09808 40 -3.312068
		 41 -1.673573 42 -0.476501 43 -0.012739 44 -0.013478 45 -0.015326 46 -0.017683 47 -0.019787 48 -0.020703;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateY";
	rename -uid "AD2EAFC5-67B8-5FFC-B9D3-03894EFE5D63";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.011659 3 0.040795 4 0.078634 5 0.116406 6 0.145398 7 0.156977 8 0.140717
		 9 0.101865 10 0.055378 11 0.016368 12 0 13 0.011659 14 0.040795 15 0.078634 16 0.116406
		 17 0.145398 18 0.156977 19 0.145398 20 0.116406 21 0.078634 22 0.040795 23 0.011659 24 0
		 25 0.015544 26 0.054384 27 0.104793 28 0.155048 29 0.193563 30 0.208927 31 0.178174 32 0.10092
		 33 0 34 -0.101009 35 -0.178452 36 -0.20931 37 -0.177202 38 -0.11174 39 -0.062756 40 -0.062756
		 41 -0.11174 42 -0.177202 43 -0.20931 44 -0.214717 45 -0.227598 46 -0.24295 47 -0.255791 48 -0.261171;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ";
	rename -uid "B26BD062-1DE1-5E2C-97F5-59F735C1E758";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.466521 3 -1.632824 4 -3.149019 5 -4.665217 6 -5.831527 7 -6.298052 8 -5.643051
		 9 -4.081131 10 -2.216908 11 -0.654996 12 0 13 -0.466521 14 -1.632824 15 -3.149019 16 -4.665217
		 17 -5.831527 18 -6.298052 19 -5.831527 20 -4.665217 21 -3.149019 22 -1.632824 23 -0.466521 24 0
		 25 0.000279 26 0.001713 27 0.005153 28 0.010369 29 0.015586 30 0.017965 31 0.013374 32 0.004826
		 33 0 34 0.002302 35 0.008917 36 0.012739 37 0.476501 38 1.673573 39 3.312068 40 5.09808
		 41 6.736577 42 7.933648 43 8.39741 44 8.615736 45 9.136381 46 9.757812 47 10.278459 48 10.496787;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateX";
	rename -uid "1202EA8F-4D14-5FD9-ADC4-F331979135DD";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.410225 3 1.432815 4 2.755484 5 4.070079 6 5.075488 7 5.476179 8 4.913367
		 9 3.564646 10 1.94327 11 0.575767 12 0 13 0.410225 14 1.432815 15 2.755484 16 4.070079
		 17 5.075488 18 5.476179 19 5.075488 20 4.070079 21 2.755484 22 1.432815 23 0.410225 24 0
		 25 -0.526856 26 -1.841513 27 -3.54425 28 -5.238351 29 -6.534645 30 -7.051319 31 -6.016896 32 -3.413557
		 33 0 34 3.434364 35 6.081693 36 7.140362 37 6.330366 38 4.241618 39 1.385945 40 -1.725115
		 41 -4.580302 42 -6.668405 43 -7.478087 44 -7.674341 45 -8.142619 46 -8.701996 47 -9.170984 48 -9.367727;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateY";
	rename -uid "107BA1E1-FE2D-5CF9-9DF0-A957E65AE963";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.096196 3 -0.349017 4 -0.703807 5 -1.087792 6 -1.40279 7 -1.533521 8 -1.350739
		 9 -0.936436 10 -0.482212 11 -0.135861 12 0 13 -0.096196 14 -0.349017 15 -0.703807 16 -1.087792
		 17 -1.40279 18 -1.533521 19 -1.40279 20 -1.087792 21 -0.703807 22 -0.349017 23 -0.096196 24 0
		 25 0.053122 26 0.208383 27 0.457936 28 0.760991 29 1.030166 30 1.146544 31 0.918755 32 0.436834
		 33 0 34 -0.219485 35 -0.239309 36 -0.210902 37 -0.13341 38 0.068325 39 0.348166 40 0.65758
		 41 0.944946 42 1.156735 43 1.239158 44 1.258733 45 1.3028 46 1.350561 47 1.386519 48 1.400495;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateZ";
	rename -uid "788C06C7-2C5D-5137-804C-CE348058D956";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.39499 3 1.379378 4 2.652119 5 3.916459 6 4.882969 7 5.268038 8 4.727149
		 9 3.430427 10 1.870636 11 0.55437 12 0 13 0.39499 14 1.379378 15 2.652119 16 3.916459
		 17 4.882969 18 5.268038 19 4.882969 20 3.916459 21 2.652119 22 1.379378 23 0.39499 24 0
		 25 0.559286 26 1.955163 27 3.763858 28 5.564433 29 6.943048 30 7.492764 31 6.392323 32 3.624997
		 33 0 34 -3.644593 35 -6.453323 36 -7.576566 37 -7.546527 38 -7.474141 39 -7.38716 40 -7.308385
		 41 -7.250957 42 -7.218057 43 -7.207381 44 -7.396663 45 -7.848325 46 -8.387885 47 -8.840281 48 -9.03007;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateX";
	rename -uid "6451F649-C022-5BA5-BC3A-55D4D9EAA1E6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -16.520967 2 -16.476641 3 -13.616428 4 -7.776752 5 -4.730536 6 -7.542341 7 -9.942695 8 -11.682238
		 9 -14.10936 10 -16.014726 11 -17.611114 12 -18.280566 13 -18.309572 14 -15.449411 15 -9.609925 16 -6.563903
		 17 -9.375438 18 -11.775754 19 -14.507152 20 -12.422093 21 -10.222469 22 -8.535954 23 -7.592057 24 -7.301485
		 25 -3.93856 26 -3.793146 27 -3.735903 28 -4.167339 29 -4.851451 30 -5.210623 31 -4.574704 32 -3.990225
		 33 -3.421611 34 -3.069769 35 -2.946832 36 -2.933626 37 -6.173643 38 -8.435104 39 -15.4856 40 -22.75716
		 41 -28.504222 42 -32.818691 43 -34.516872 44 -35.481197 45 -34.278088 46 -27.78822 47 -32.463579 48 -34.636706;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateY";
	rename -uid "DCB137C4-1FCA-5FEB-91C0-00AB196C5070";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.252872 2 0.24139 3 0.269718 4 0.242967 5 0.014004 6 -0.152982 7 -0.187364 8 -0.209642
		 9 -0.221996 10 -0.220706 11 -0.216935 12 -0.214623 13 -0.20232 14 -0.232978 15 -0.217575 16 -0.034788
		 17 0.114459 18 0.151464 19 0.159595 20 0.288828 21 0.38902 22 0.40304 23 0.354534 24 0.320117
		 25 0.36585 26 0.331143 27 0.084506 28 -0.320082 29 -0.665651 30 -0.809499 31 -0.737384 32 -0.537202
		 33 -0.313501 34 -0.135771 35 -0.032719 36 0 37 0.117979 38 0.412162 39 0.621833 40 0.300077
		 41 -0.146608 42 -0.523614 43 -0.680676 44 -1.00492 45 -1.224774 46 -0.492283 47 -0.145766 48 -0.039967;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateZ";
	rename -uid "1A2C576B-355F-5BC5-B3DF-6227265A86F3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.241568 2 -1.217465 3 -1.144176 4 -0.789839 5 -0.08367 6 0.484473 7 0.691492 8 0.860153
		 9 1.020956 10 1.125145 11 1.212273 12 1.248748 13 1.224563 14 1.152217 15 0.797207 16 0.076403
		 17 -0.496105 18 -0.701135 19 -0.874496 20 -1.230965 21 -1.436974 22 -1.371393 23 -1.156706 24 -1.031167
		 25 -0.973795 26 -0.876584 27 -0.231571 28 0.837364 29 1.791772 30 2.205994 31 1.958497 32 1.407982
		 33 0.810608 34 0.3476 35 0.083286 36 0 37 -0.359901 38 -1.409551 39 -3.122148 40 -3.593777
		 41 -3.426546 42 -3.230243 43 -3.13653 44 -1.977663 45 0.021436 46 3.740034 47 4.207914 48 3.963114;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146_rotateX";
	rename -uid "99964446-2FD9-563B-843B-2453F8C59D3B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.4 3 -0.4 4 -0.4 5 -0.4 6 -0.4 7 -0.4 8 -0.639999
		 9 -0.639999 10 -0.639999 11 -0.639999 12 -0.639999 13 -1.066667 14 -1.066667 15 -1.066667 16 -1.066667
		 17 -1.066667 18 -1.066667 19 -2.4 20 -2.4 21 -2.4 22 -2.4 23 -2.4 24 -2.4
		 25 -1.2 26 -1.2 27 -1.2 28 -1.2 29 -1.2 30 -1.2 31 -1.066667 32 -1.066667
		 33 -1.066667 34 -1.066667 35 -1.066667 36 -1.066667 37 -2.171429 38 -2.171429 39 -2.171429 40 -2.171429
		 41 -2.171429 42 -2.171429 43 -2.171429 44 -3.04 45 -3.04 46 -3.04 47 -3.04 48 -3.04;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX";
	rename -uid "79EB3D3C-725F-50E2-9417-049218DF1A09";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -5.469559 2 -5.850709 3 -4.247055 4 -2.698505 5 -1.636449 6 -1.17207 7 -1.076929 8 -1.466753
		 9 -1.47303 10 -1.534219 11 -1.595483 12 -1.623997 13 -2.458555 14 -2.346083 15 -2.253538 16 -2.843917
		 17 -3.808639 18 -4.3381 19 -7.158242 20 -7.354293 21 -7.552339 22 -7.677947 23 -7.720547 24 -7.723713
		 25 -5.198157 26 -5.154012 27 -5.093165 28 -5.028359 29 -4.975783 30 -4.954085 31 -4.553506 32 -4.264243
		 33 -3.915989 34 -3.599304 35 -3.377274 36 -3.293731 37 -6.193882 38 -8.056908 39 -11.441555 40 -13.92363
		 41 -15.566559 42 -16.785183 43 -17.259479 44 -17.627492 45 -15.139847 46 -8.823247 47 -6.126993 48 -6.285841;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY";
	rename -uid "92A59F19-8A75-53B1-85FD-B616026C197F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -4.87307 2 -4.235606 3 -2.982173 4 -1.543167 5 -0.575708 6 -0.3835 7 -0.45057 8 -0.456939
		 9 -0.634306 10 -0.852145 11 -1.054827 12 -1.144996 13 -0.890544 14 -0.56928 15 -0.239474 16 -0.299491
		 17 -1.214142 18 -1.762851 19 -0.933796 20 -0.493758 21 -0.001386 22 0.402751 23 0.654817 24 0.74153
		 25 0.497231 26 0.544475 27 0.600514 28 0.650447 29 0.68469 30 0.697371 31 0.656322 32 0.601184
		 33 0.533096 34 0.46884 35 0.421879 36 0.403674 37 0.599675 38 0.432603 39 -0.078452 40 -0.630275
		 41 -0.987571 42 -1.129509 43 -1.15719 44 -0.038039 45 0.047439 46 -0.075645 47 -1.09708 48 -1.174977;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "57F346F9-FE70-538B-BB08-A14FA73C7CE9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 21.087328 2 20.228372 3 13.891712 4 7.438946 5 3.306321 6 2.304793 7 2.44751 8 2.916545
		 9 3.509299 10 4.289109 11 5.019205 12 5.345388 13 5.557338 14 4.314159 15 3.063438 16 3.811868
		 17 7.984346 18 10.521758 19 12.272708 20 10.668285 21 8.790039 22 7.1568 23 6.073337 24 5.683007
		 25 3.488447 26 3.263599 27 2.988392 28 2.732598 29 2.549095 30 2.47893 31 2.203953 32 2.107272
		 33 1.999003 34 1.910549 35 1.856067 36 1.837588 37 4.349027 38 7.479858 39 15.526831 40 24.004463
		 41 30.639824 42 35.49876 43 37.383705 44 34.164696 45 23.711272 46 11.072869 47 12.359072 48 12.979095;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX";
	rename -uid "7AF948FE-3608-572A-BA84-46363AA5A1BF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.305804 3 -0.305804 4 -0.305804 5 -0.305804 6 -0.305804 7 -0.305804 8 -0.48927
		 9 -0.48927 10 -0.48927 11 -0.48927 12 -0.48927 13 -0.815393 14 -0.815393 15 -0.815393 16 -0.815393
		 17 -0.815393 18 -0.815393 19 -1.834151 20 -1.834151 21 -1.834151 22 -1.834151 23 -1.834151 24 -1.834151
		 25 -0.917297 26 -0.917297 27 -0.917297 28 -0.917297 29 -0.917297 30 -0.917297 31 -0.815393 32 -0.815393
		 33 -0.815393 34 -0.815393 35 -0.815393 36 -0.815393 37 -1.659554 38 -1.659554 39 -1.659554 40 -1.659554
		 41 -1.659554 42 -1.659554 43 -1.659554 44 -2.322902 45 -2.322902 46 -2.322902 47 -2.322902 48 -2.322902;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY";
	rename -uid "02D1895D-6343-5A7A-84C0-939D9008B849";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.00751 3 0.00751 4 0.00751 5 0.00751 6 0.00751 7 0.00751 8 0.012676
		 9 0.012676 10 0.012676 11 0.012676 12 0.012676 13 0.023083 14 0.023083 15 0.023083 16 0.023083
		 17 0.023083 18 0.023083 19 0.065681 20 0.065681 21 0.065681 22 0.065681 23 0.065681 24 0.065681
		 25 0.026656 26 0.026656 27 0.026656 28 0.026656 29 0.026656 30 0.026656 31 0.023083 32 0.023083
		 33 0.023083 34 0.023083 35 0.023083 36 0.023083 37 0.057295 38 0.057295 39 0.057295 40 0.057295
		 41 0.057295 42 0.057295 43 0.057295 44 0.091546 45 0.091546 46 0.091546 47 0.091546 48 0.091546;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "04378846-C326-50C6-81CA-73ECB2719F2F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.257715 3 0.257715 4 0.257715 5 0.257715 6 0.257715 7 0.257715 8 0.412324
		 9 0.412324 10 0.412324 11 0.412324 12 0.412324 13 0.687139 14 0.687139 15 0.687139 16 0.687139
		 17 0.687139 18 0.687139 19 1.545488 20 1.545488 21 1.545488 22 1.545488 23 1.545488 24 1.545488
		 25 0.773007 26 0.773007 27 0.773007 28 0.773007 29 0.773007 30 0.773007 31 0.687139 32 0.687139
		 33 0.687139 34 0.687139 35 0.687139 36 0.687139 37 1.398398 38 1.398398 39 1.398398 40 1.398398
		 41 1.398398 42 1.398398 43 1.398398 44 1.957195 45 1.957195 46 1.957195 47 1.957195 48 1.957195;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX";
	rename -uid "465EEFFA-1D01-52AD-AB73-5E82BB3363A3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.187022 2 1.998964 3 1.549103 4 1.012735 5 0.537891 6 0.218267 7 0.102075 8 -0.044055
		 9 -0.446281 10 -1.020115 11 -1.572306 12 -1.821317 13 -1.560224 14 -0.935494 15 -0.198112 16 0.435579
		 17 0.842636 18 0.984618 19 1.19086 20 1.578802 21 1.808245 22 1.725831 23 1.451249 24 1.290472
		 25 1.242158 26 1.115957 27 0.940385 28 0.751886 29 0.598156 30 0.534552 31 0.485796 32 0.370479
		 33 0.234719 34 0.115115 35 0.034199 36 0.004547 37 0.579264 38 2.238277 39 4.876327 40 8.144194
		 41 11.397885 42 13.866314 43 14.832381 44 12.647326 45 7.287348 46 1.217071 47 -3.033881 48 -4.485506;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY";
	rename -uid "E16CEC59-0739-572F-9226-FACD7009091E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.97874 2 -0.894664 3 -0.69358 4 -0.453921 5 -0.241869 6 -0.099208 7 -0.047364 8 0.017483
		 9 0.19615 10 0.45139 11 0.697287 12 0.808247 13 0.691884 14 0.413543 15 0.085271 16 -0.196489
		 17 -0.377228 18 -0.440209 19 -0.534043 20 -0.715185 21 -0.835111 22 -0.820952 23 -0.715451 24 -0.64945
		 25 -0.628435 26 -0.573214 27 -0.495665 28 -0.411558 29 -0.342369 30 -0.313595 31 -0.287471 32 -0.226027
		 33 -0.154283 34 -0.09155 35 -0.049305 36 -0.03385 37 -0.301413 38 -1.080124 39 -2.333726 40 -3.903746
		 41 -5.475008 42 -6.665681 43 -7.130186 44 -6.10304 45 -3.543003 46 -0.63194 47 1.370904 48 2.040604;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "5F9584B0-9AAF-577D-B268-E9D7AC0694DB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.164846 2 1.260927 3 1.249812 4 1.23313 5 1.214836 6 1.20029 7 1.19446 8 1.863646
		 9 1.885988 10 1.912294 11 1.932774 12 1.940655 13 3.110697 14 3.099393 15 3.07935 16 3.055444
		 17 3.035904 18 3.028076 19 6.755651 20 6.975253 21 7.40616 22 8.001677 23 8.570139 24 8.82381
		 25 5.57022 26 5.688166 27 5.845541 28 6.007386 29 6.134853 30 6.18655 31 5.705907 32 5.430787
		 33 5.094217 34 4.781634 35 4.557603 36 4.472004 37 7.623218 38 7.909248 39 8.26468 40 8.565226
		 41 8.727508 42 8.764403 43 8.759021 44 11.302417 45 11.415736 46 11.080018 47 10.510413 48 10.232485;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "9D4C5F7F-71D8-509A-BC9F-198474980260";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.4 3 0.4 4 0.4 5 0.4 6 0.4 7 0.4 8 0.639999
		 9 0.639999 10 0.639999 11 0.639999 12 0.639999 13 1.066667 14 1.066667 15 1.066667 16 1.066667
		 17 1.066667 18 1.066667 19 2.4 20 2.4 21 2.4 22 2.4 23 2.4 24 2.4
		 25 1.2 26 1.2 27 1.2 28 1.2 29 1.2 30 1.2 31 1.066667 32 1.066667
		 33 1.066667 34 1.066667 35 1.066667 36 1.066667 37 2.171429 38 2.171429 39 2.171429 40 2.171429
		 41 2.171429 42 2.171429 43 2.171429 44 3.04 45 3.04 46 3.04 47 3.04 48 3.04;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX";
	rename -uid "4384EAD6-355E-5093-A9C9-251778FCECA9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.123575 2 0.903223 3 0.818827 4 0.832227 5 0.840414 6 0.840414 7 0.840414 8 1.451873
		 9 1.977448 10 3.100341 11 4.539209 12 5.300519 13 5.323831 14 3.736448 15 2.531341 16 2.240201
		 17 2.240201 18 2.240201 19 5.034265 20 5.034265 21 5.034265 22 5.034265 23 5.252905 24 5.519041
		 25 3.066555 26 3.231926 27 3.462835 28 3.711604 29 3.915016 30 3.999297 31 3.683004 32 3.593516
		 33 3.480334 34 3.370728 35 3.288858 36 3.256706 37 5.192425 38 4.555951 39 4.555951 40 4.555951
		 41 4.555951 42 4.555951 43 4.555951 44 6.371725 45 6.371725 46 7.224866 47 10.785063 48 12.520313;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY";
	rename -uid "078764F7-BB49-5A84-92D1-00FFB641BB32";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.870488 2 0.608281 3 0.225832 4 -0.017782 5 -0.025441 6 -0.025441 7 -0.025441 8 -0.067339
		 9 0.246385 10 1.262706 11 2.525957 12 3.12573 13 2.204244 14 0.840693 15 -0.080229 16 -0.090937
		 17 -0.090937 18 -0.090937 19 -0.308259 20 -0.308259 21 -0.308259 22 -0.308259 23 -0.433437 24 -0.558781
		 25 -0.402329 26 -0.468948 27 -0.550784 28 -0.627399 29 -0.68292 30 -0.704326 31 -0.670193 32 -0.621981
		 33 -0.560968 34 -0.501862 35 -0.457713 36 -0.440377 37 -0.547074 38 -0.262854 39 -0.262854 40 -0.262854
		 41 -0.262854 42 -0.262854 43 -0.262854 44 -0.453252 45 -0.453252 46 -0.84231 47 -0.841753 48 -0.422937;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "12970786-A3AA-52C1-A782-F3DFDCCF128A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.725132 2 2.76734 3 1.477832 4 0.724757 5 0.709084 6 0.709084 7 0.709084 8 1.176573
		 9 2.713891 10 7.233732 11 13.20319 12 16.276175 13 13.564145 14 6.738185 15 2.240425 16 1.889818
		 17 1.889818 18 1.889818 19 4.244747 20 4.244747 21 4.244747 22 4.244747 23 4.023018 24 3.857502
		 25 1.724855 26 1.677794 27 1.649747 28 1.659163 29 1.691894 30 1.711188 31 1.50587 32 1.573712
		 33 1.658916 34 1.740735 35 1.801362 36 1.825052 37 3.527271 38 3.841839 39 3.841839 40 3.841839
		 41 3.841839 42 3.841839 43 3.841839 44 5.370724 45 5.370724 46 4.829485 47 10.883932 48 17.02697;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX";
	rename -uid "E33B2ECA-C4D4-5E05-ABCE-8F73AB27DEB8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.305804 3 0.305804 4 0.305804 5 0.305804 6 0.305804 7 0.305804 8 0.48927
		 9 0.48927 10 0.48927 11 0.48927 12 0.48927 13 0.815393 14 0.815393 15 0.815393 16 0.815393
		 17 0.815393 18 0.815393 19 1.834151 20 1.834151 21 1.834151 22 1.834151 23 1.834151 24 1.834151
		 25 0.917297 26 0.917297 27 0.917297 28 0.917297 29 0.917297 30 0.917297 31 0.815393 32 0.815393
		 33 0.815393 34 0.815393 35 0.815393 36 0.815393 37 1.659554 38 1.659554 39 1.659554 40 1.659554
		 41 1.659554 42 1.659554 43 1.659554 44 2.322902 45 2.322902 46 2.322902 47 2.322902 48 2.322902;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY";
	rename -uid "A878D8A0-6998-50EF-87CD-2DB0C420BA92";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.00751 3 -0.00751 4 -0.00751 5 -0.00751 6 -0.00751 7 -0.00751 8 -0.012676
		 9 -0.012676 10 -0.012676 11 -0.012676 12 -0.012676 13 -0.023083 14 -0.023083 15 -0.023083 16 -0.023083
		 17 -0.023083 18 -0.023083 19 -0.065681 20 -0.065681 21 -0.065681 22 -0.065681 23 -0.065681 24 -0.065681
		 25 -0.026656 26 -0.026656 27 -0.026656 28 -0.026656 29 -0.026656 30 -0.026656 31 -0.023083 32 -0.023083
		 33 -0.023083 34 -0.023083 35 -0.023083 36 -0.023083 37 -0.057295 38 -0.057295 39 -0.057295 40 -0.057295
		 41 -0.057295 42 -0.057295 43 -0.057295 44 -0.091546 45 -0.091546 46 -0.091546 47 -0.091546 48 -0.091546;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "89B3A34B-CF08-5BAD-BEDC-BDB067C673A7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.257715 3 0.257715 4 0.257715 5 0.257715 6 0.257715 7 0.257715 8 0.412324
		 9 0.412324 10 0.412324 11 0.412324 12 0.412324 13 0.687139 14 0.687139 15 0.687139 16 0.687139
		 17 0.687139 18 0.687139 19 1.545488 20 1.545488 21 1.545488 22 1.545488 23 1.545488 24 1.545488
		 25 0.773007 26 0.773007 27 0.773007 28 0.773007 29 0.773007 30 0.773007 31 0.687139 32 0.687139
		 33 0.687139 34 0.687139 35 0.687139 36 0.687139 37 1.398398 38 1.398398 39 1.398398 40 1.398398
		 41 1.398398 42 1.398398 43 1.398398 44 1.957195 45 1.957195 46 1.957195 47 1.957195 48 1.957195;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateX";
	rename -uid "57E1564B-601D-5C90-8BC2-1E6781805590";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 13.395646 2 12.723929 3 5.723 4 1.33886 5 1.1 6 1.1 7 1.1 8 1.776249
		 9 3.166104 10 7.713653 11 13.650882 12 15.155257 13 14.556876 14 7.556208 15 3.172189 16 2.933334
		 17 2.933334 18 2.933334 19 6.6 20 6.6 21 6.63573 22 6.787361 23 6.985019 24 7.083826
		 25 3.596622 26 3.327646 27 3.3 28 3.3 29 3.3 30 3.3 31 2.933334 32 2.933334
		 33 2.933334 34 2.933334 35 2.933334 36 2.933334 37 5.971428 38 5.971428 39 5.971428 40 5.971428
		 41 5.971428 42 5.971428 43 5.971428 44 8.359999 45 8.359999 46 8.359999 47 12.182046 48 17.725332;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateY";
	rename -uid "A94B6F61-F92F-53EC-974F-2F30B8FCE349";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.362198 2 0.35855 3 0.274363 4 0.067951 5 0 6 0 7 0 8 -0.014825
		 9 -0.14126 10 -0.275401 11 -0.336319 12 -0.323725 13 -0.319381 14 -0.251363 15 -0.063218 16 0
		 17 0 18 0 19 0 20 0 21 0.049545 22 0.14797 23 0.249327 24 0.295877
		 25 0.283608 26 0.097955 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 -0.679061 48 -0.807824;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateZ";
	rename -uid "CC8584B7-3E77-58C4-ACE5-D133BCCDB62C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.247203 2 1.218692 3 0.714588 4 0.146863 5 0 6 0 7 0 8 -0.032312
		 9 -0.337087 10 -0.787076 11 -1.213115 12 -1.257736 13 -1.229536 14 -0.722999 15 -0.148961 16 0
		 17 0 18 0 19 0 20 0 21 0.137078 22 0.412567 23 0.700196 24 0.833666
		 25 0.668678 26 0.228286 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 -2.405733 48 -3.603984;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146_rotateX";
	rename -uid "CE4D71E5-A20E-54FD-9393-84B1943FE6D5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.4 3 0.4 4 0.4 5 0.4 6 0.4 7 0.4 8 0.639999
		 9 0.639999 10 0.639999 11 0.639999 12 0.639999 13 1.066667 14 1.066667 15 1.066667 16 1.066667
		 17 1.066667 18 1.066667 19 2.4 20 2.4 21 2.4 22 2.4 23 2.4 24 2.4
		 25 1.2 26 1.2 27 1.2 28 1.2 29 1.2 30 1.2 31 1.066667 32 1.066667
		 33 1.066667 34 1.066667 35 1.066667 36 1.066667 37 2.171429 38 2.171429 39 2.171429 40 2.171429
		 41 2.171429 42 2.171429 43 2.171429 44 3.04 45 3.04 46 3.04 47 3.04 48 3.04;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX";
	rename -uid "0E9DBA21-412D-57C5-BF74-7D40395B599F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 4.012219 2 3.964912 3 2.346984 4 1.131981 5 0.840414 6 0.840414 7 0.840414 8 1.344489
		 9 1.319045 10 1.341632 11 1.416674 12 1.464489 13 2.299802 14 2.21761 15 2.231995 16 2.240201
		 17 2.240201 18 2.240201 19 5.061578 20 5.254072 21 5.715164 22 6.412943 23 7.109206 24 7.426182
		 25 4.878004 26 4.753956 27 4.529447 28 4.232445 29 3.954944 30 3.832209 31 3.546144 32 3.519997
		 33 3.462221 34 3.377614 35 3.294384 36 3.256706 37 5.556991 38 5.505227 39 5.408519 40 5.269199
		 41 5.110535 42 4.976165 43 4.919965 44 6.371725 45 6.371725 46 6.371725 47 6.235963 48 6.07789;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY";
	rename -uid "367961D4-9513-51FF-939C-C8CEAFC9265A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -3.520205 2 -2.550957 3 -1.023978 4 0.006173 5 0.025441 6 0.025441 7 0.025441 8 0.045696
		 9 -0.026854 10 -0.269896 11 -0.59422 12 -0.760687 13 -0.492369 14 -0.141487 15 0.083664 16 0.090937
		 17 0.090937 18 0.090937 19 0.323018 20 0.38842 21 0.497348 22 0.636368 23 0.76722 24 0.826215
		 25 0.650953 26 0.796631 27 0.902723 28 0.914274 29 0.858293 30 0.819968 31 0.79384 32 0.748779
		 33 0.671199 34 0.571898 35 0.480573 36 0.440377 37 0.624051 38 0.650034 39 0.658007 40 0.630444
		 41 0.571789 42 0.508593 43 0.479455 44 0.453252 45 0.453252 46 0.453252 47 0.350747 48 0.107224;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "5AA2E38B-CE07-514E-A652-5282DC09FB26";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -15.066631 2 -12.325611 3 -5.533419 4 -1.059324 5 -0.709084 6 -0.709084 7 -0.709084 8 -1.134328
		 9 -1.3432 10 -2.156421 11 -3.288231 12 -3.879085 13 -3.96291 14 -2.664471 15 -1.905673 16 -1.889818
		 17 -1.889818 18 -1.889818 19 -4.220814 20 -4.20635 21 -4.366258 22 -4.726802 23 -5.139233 24 -5.336751
		 25 -2.925144 26 -2.248736 27 -1.604097 28 -1.225779 29 -1.115668 30 -1.115448 31 -0.926721 32 -1.054275
		 33 -1.25914 34 -1.508046 35 -1.729326 36 -1.825052 37 -3.683794 38 -3.513154 39 -3.358316 40 -3.292642
		 41 -3.326499 42 -3.407921 43 -3.452293 44 -5.370724 45 -5.370724 46 -5.370724 47 -5.648211 48 -6.543921;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX";
	rename -uid "2EED10C9-EE2B-5438-9364-3EC2FAB282E3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.305804 3 0.305804 4 0.305804 5 0.305804 6 0.305804 7 0.305804 8 0.48927
		 9 0.48927 10 0.48927 11 0.48927 12 0.48927 13 0.815393 14 0.815393 15 0.815393 16 0.815393
		 17 0.815393 18 0.815393 19 1.834151 20 1.834151 21 1.834151 22 1.834151 23 1.834151 24 1.834151
		 25 0.917297 26 0.917297 27 0.917297 28 0.917297 29 0.917297 30 0.917297 31 0.815393 32 0.815393
		 33 0.815393 34 0.815393 35 0.815393 36 0.815393 37 1.659554 38 1.659554 39 1.659554 40 1.659554
		 41 1.659554 42 1.659554 43 1.659554 44 2.322902 45 2.322902 46 2.322902 47 2.322902 48 2.322902;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY";
	rename -uid "43508F89-4F42-58FB-8790-693B182EFEF5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.00751 3 0.00751 4 0.00751 5 0.00751 6 0.00751 7 0.00751 8 0.012676
		 9 0.012676 10 0.012676 11 0.012676 12 0.012676 13 0.023083 14 0.023083 15 0.023083 16 0.023083
		 17 0.023083 18 0.023083 19 0.065681 20 0.065681 21 0.065681 22 0.065681 23 0.065681 24 0.065681
		 25 0.026656 26 0.026656 27 0.026656 28 0.026656 29 0.026656 30 0.026656 31 0.023083 32 0.023083
		 33 0.023083 34 0.023083 35 0.023083 36 0.023083 37 0.057295 38 0.057295 39 0.057295 40 0.057295
		 41 0.057295 42 0.057295 43 0.057295 44 0.091546 45 0.091546 46 0.091546 47 0.091546 48 0.091546;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "8107A1BC-B9DA-57CF-88B5-F7D69A9C4A68";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.257715 3 -0.257715 4 -0.257715 5 -0.257715 6 -0.257715 7 -0.257715 8 -0.412324
		 9 -0.412324 10 -0.412324 11 -0.412324 12 -0.412324 13 -0.687139 14 -0.687139 15 -0.687139 16 -0.687139
		 17 -0.687139 18 -0.687139 19 -1.545488 20 -1.545488 21 -1.545488 22 -1.545488 23 -1.545488 24 -1.545488
		 25 -0.773007 26 -0.773007 27 -0.773007 28 -0.773007 29 -0.773007 30 -0.773007 31 -0.687139 32 -0.687139
		 33 -0.687139 34 -0.687139 35 -0.687139 36 -0.687139 37 -1.398398 38 -1.398398 39 -1.398398 40 -1.398398
		 41 -1.398398 42 -1.398398 43 -1.398398 44 -1.957195 45 -1.957195 46 -1.957195 47 -1.957195 48 -1.957195;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX";
	rename -uid "8672C47F-1052-51A2-9050-A3CFC81B3E99";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.821317 2 -1.560224 3 -0.935494 4 -0.198112 5 0.43558 6 0.842636 7 0.984618 8 1.089977
		 9 1.360219 10 1.716842 11 2.043057 12 2.187022 13 1.998965 14 1.549104 15 1.012735 16 0.537891
		 17 0.218267 18 0.102075 19 0.099346 20 0.032365 21 -0.182579 22 -0.540534 23 -0.911667 24 -1.083084
		 25 -0.892612 26 -0.318983 27 0.630977 28 1.80466 29 2.853918 30 3.308079 31 2.960372 32 2.159924
		 33 1.271504 34 0.561898 35 0.141556 36 0.004547 37 0.120385 38 0.457758 39 1.008173 40 1.72291
		 41 2.481962 42 3.097962 43 3.350376 44 4.580069 45 7.07111 46 9.147596 47 10.082978 48 10.25313;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY";
	rename -uid "83FCBCCC-EDC5-5BF5-A230-984234725E3B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.808246 2 -0.691884 3 -0.413543 4 -0.08527 5 0.196489 6 0.377228 7 0.440208 8 0.487335
		 9 0.608272 10 0.767982 11 0.914185 12 0.97874 13 0.894664 14 0.69358 15 0.45392 16 0.241869
		 17 0.099209 18 0.047364 19 0.047456 20 0.02213 21 -0.066295 22 -0.219568 23 -0.383571 24 -0.460839
		 25 -0.369482 26 -0.09017 27 0.385011 28 0.992017 29 1.552099 30 1.799413 31 1.601182 32 1.155946
		 33 0.679937 34 0.313453 35 0.101963 36 0.03385 37 0.089805 38 0.253956 39 0.525586 40 0.885313
		 41 1.275832 42 1.599043 43 1.733086 44 2.313104 45 3.449735 46 4.33711 47 4.690827 48 4.737474;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "31A57A16-0BAE-52C3-971D-5C71E9EF309F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.180654 2 -1.277363 3 -1.26606 4 -1.246017 5 -1.22211 6 -1.202571 7 -1.194742 8 -1.861629
		 9 -1.878572 10 -1.899496 11 -1.917341 12 -1.924847 13 -3.09426 14 -3.083145 15 -3.066462 16 -3.048169
		 17 -3.033623 18 -3.027793 19 -6.755002 20 -6.971499 21 -7.391524 22 -7.966582 23 -8.512942 24 -8.756458
		 25 -5.674018 26 -6.2601 27 -7.10736 28 -8.042561 29 -8.814924 30 -9.135357 31 -8.363921 32 -7.40924
		 33 -6.295622 34 -5.33296 35 -4.699041 36 -4.472004 37 -7.630027 38 -7.958963 39 -8.453391 40 -9.048333
		 41 -9.643089 42 -10.105756 43 -10.291131 44 -12.342008 45 -11.52218 46 -10.589227 47 -9.905708 48 -9.654979;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "4911B667-8B76-5F38-8765-0E45ECC24A51";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.4 3 -0.4 4 -0.4 5 -0.4 6 -0.4 7 -0.4 8 -0.639999
		 9 -0.639999 10 -0.639999 11 -0.639999 12 -0.639999 13 -1.066667 14 -1.066667 15 -1.066667 16 -1.066667
		 17 -1.066667 18 -1.066667 19 -2.4 20 -2.4 21 -2.4 22 -2.4 23 -2.4 24 -2.4
		 25 -1.2 26 -1.2 27 -1.2 28 -1.2 29 -1.2 30 -1.2 31 -1.066667 32 -1.066667
		 33 -1.066667 34 -1.066667 35 -1.066667 36 -1.066667 37 -2.171429 38 -2.171429 39 -2.171429 40 -2.171429
		 41 -2.171429 42 -2.171429 43 -2.171429 44 -3.04 45 -3.04 46 -3.04 47 -3.04 48 -3.04;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX";
	rename -uid "2BAEBBCC-668B-563F-AF50-BFB8F619A81F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.286154 2 -1.065594 3 -0.950217 4 -0.855364 5 -1.445858 6 -2.422423 7 -2.962981 8 -3.740934
		 9 -4.493171 10 -5.554844 11 -6.482105 12 -6.711123 13 -7.150858 14 -5.59639 15 -4.081328 16 -3.030769
		 17 -2.56801 18 -2.472877 19 -5.239927 20 -5.231894 21 -5.305724 22 -5.474093 23 -5.618233 24 -5.651415
		 25 -3.421551 26 -4.272929 27 -5.666672 28 -7.377246 29 -8.903027 30 -9.56325 31 -8.673843 32 -7.259839
		 33 -5.67034 34 -4.368294 35 -3.565764 36 -3.293731 37 -5.790216 38 -6.245129 39 -6.826912 40 -7.673725
		 41 -8.654068 42 -9.531639 43 -9.921158 44 -12.721079 45 -14.928934 46 -15.901962 47 -16.397369 48 -16.629087;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY";
	rename -uid "72F2EA6E-11E9-55A0-9BE0-D7871C32BE99";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.288962 2 1.045147 3 0.693727 4 0.333525 5 0.407278 6 1.424713 7 2.036702 8 2.187249
		 9 2.810679 10 3.594274 11 4.198838 12 4.345598 13 3.705117 14 2.59837 15 1.313642 16 0.442692
		 17 0.273452 18 0.338184 19 -0.018976 20 -0.151348 21 -0.31624 22 -0.471964 23 -0.560744 24 -0.579905
		 25 -0.489149 26 -0.687391 27 -0.889425 28 -1.053911 29 -1.177565 30 -1.231261 31 -1.114978 32 -0.935943
		 33 -0.742203 34 -0.57414 35 -0.452154 36 -0.403674 37 -0.603145 38 -0.635814 39 -0.473378 40 -0.18613
		 41 0.097309 42 0.188945 43 0.155074 44 -0.542125 45 -0.505445 46 0.254639 47 1.029096 48 1.337094;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "6CF7B308-0091-5FBE-8F9A-8A2AD362BF5B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -4.182108 2 -4.351651 3 -3.116619 4 -1.874292 5 -2.622427 6 -6.771098 7 -9.294144 8 -10.880423
		 9 -13.892749 10 -17.98896 11 -21.453389 12 -22.321972 13 -21.500555 14 -15.139557 15 -8.655574 16 -4.502048
		 17 -3.496567 18 -3.640552 19 -5.758693 20 -5.179348 21 -4.555904 22 -4.081922 23 -3.869989 24 -3.827845
		 25 -1.676763 26 -1.812417 27 -2.514798 28 -3.80842 29 -5.201473 30 -5.854396 31 -5.165084 32 -4.140091
		 33 -3.07288 34 -2.311192 35 -1.935989 36 -1.837588 37 -3.861087 38 -4.272236 39 -5.85166 40 -8.732506
		 41 -12.355366 42 -15.103599 43 -15.938495 44 -19.090748 45 -23.22372 46 -29.55398 47 -36.457847 48 -39.355492;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX";
	rename -uid "958517F7-7381-5D1E-9644-BA7DE4521D33";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.305804 3 -0.305804 4 -0.305804 5 -0.305804 6 -0.305804 7 -0.305804 8 -0.48927
		 9 -0.48927 10 -0.48927 11 -0.48927 12 -0.48927 13 -0.815393 14 -0.815393 15 -0.815393 16 -0.815393
		 17 -0.815393 18 -0.815393 19 -1.834151 20 -1.834151 21 -1.834151 22 -1.834151 23 -1.834151 24 -1.834151
		 25 -0.917297 26 -0.917297 27 -0.917297 28 -0.917297 29 -0.917297 30 -0.917297 31 -0.815393 32 -0.815393
		 33 -0.815393 34 -0.815393 35 -0.815393 36 -0.815393 37 -1.659554 38 -1.659554 39 -1.659554 40 -1.659554
		 41 -1.659554 42 -1.659554 43 -1.659554 44 -2.322902 45 -2.322902 46 -2.322902 47 -2.322902 48 -2.322902;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY";
	rename -uid "470132EE-745D-5A42-9A06-3298C782A149";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.00751 3 -0.00751 4 -0.00751 5 -0.00751 6 -0.00751 7 -0.00751 8 -0.012676
		 9 -0.012676 10 -0.012676 11 -0.012676 12 -0.012676 13 -0.023083 14 -0.023083 15 -0.023083 16 -0.023083
		 17 -0.023083 18 -0.023083 19 -0.065681 20 -0.065681 21 -0.065681 22 -0.065681 23 -0.065681 24 -0.065681
		 25 -0.026656 26 -0.026656 27 -0.026656 28 -0.026656 29 -0.026656 30 -0.026656 31 -0.023083 32 -0.023083
		 33 -0.023083 34 -0.023083 35 -0.023083 36 -0.023083 37 -0.057295 38 -0.057295 39 -0.057295 40 -0.057295
		 41 -0.057295 42 -0.057295 43 -0.057295 44 -0.091546 45 -0.091546 46 -0.091546 47 -0.091546 48 -0.091546;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "8FEC575E-4EED-55CA-BCFD-4F4043F1D188";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.257715 3 -0.257715 4 -0.257715 5 -0.257715 6 -0.257715 7 -0.257715 8 -0.412324
		 9 -0.412324 10 -0.412324 11 -0.412324 12 -0.412324 13 -0.687139 14 -0.687139 15 -0.687139 16 -0.687139
		 17 -0.687139 18 -0.687139 19 -1.545488 20 -1.545488 21 -1.545488 22 -1.545488 23 -1.545488 24 -1.545488
		 25 -0.773007 26 -0.773007 27 -0.773007 28 -0.773007 29 -0.773007 30 -0.773007 31 -0.687139 32 -0.687139
		 33 -0.687139 34 -0.687139 35 -0.687139 36 -0.687139 37 -1.398398 38 -1.398398 39 -1.398398 40 -1.398398
		 41 -1.398398 42 -1.398398 43 -1.398398 44 -1.957195 45 -1.957195 46 -1.957195 47 -1.957195 48 -1.957195;
createNode animCurveTL -n "dolly_translateX";
	rename -uid "DFB27389-AC71-52F1-BACF-0ECF47F01B44";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 20 2 19.13043 3 18.26087 4 17.3913 5 16.52174 6 15.65217 7 14.78261 8 13.91304
		 9 13.04348 10 12.17391 11 11.30435 12 10.43478 13 9.56522 14 8.69565 15 7.82609 16 6.95652
		 17 6.08696 18 5.21739 19 4.34783 20 3.47826 21 2.6087 22 1.73913 23 0.86957 24 0
		 25 0.41667 26 0.83333 27 1.25 28 1.66667 29 2.08333 30 2.5 31 2.91667 32 3.33333
		 33 3.75 34 4.16667 35 4.58333 36 5 37 5.41667 38 5.83333 39 6.25 40 6.66667
		 41 7.08333 42 7.5 43 7.91667 44 8.33333 45 8.75 46 9.16667 47 9.58333 48 10;
createNode animCurveTA -n "dolly_rotateY";
	rename -uid "5BC32508-6469-59BF-9651-566B65D4C7C5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 12 2 11.65217 3 11.30435 4 10.95652 5 10.6087 6 10.26087 7 9.91304 8 9.56522
		 9 9.21739 10 8.86957 11 8.52174 12 8.17391 13 7.82609 14 7.47826 15 7.13043 16 6.78261
		 17 6.43478 18 6.08696 19 5.73913 20 5.3913 21 5.04348 22 4.69565 23 4.34783 24 4
		 25 3.25 26 2.5 27 1.75 28 1 29 0.25 30 -0.5 31 -1.25 32 -2
		 33 -2.75 34 -3.5 35 -4.25 36 -5 37 -5.75 38 -6.5 39 -7.25 40 -8
		 41 -8.75 42 -9.5 43 -10.25 44 -11 45 -11.75 46 -12.5 47 -13.25 48 -14;
createNode animCurveTL -n "shotCam_translateX";
	rename -uid "5AB77A57-5A01-54A3-94EF-69102F7286E7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -20 2 -19.2 3 -18.4 4 -17.6 5 -16.8 6 -16 7 -15.2 8 -14.4
		 9 -13.6 10 -12.8 11 -12 12 -11.2 13 -10.4 14 -9.6 15 -8.8 16 -8
		 17 -7.2 18 -6.4 19 -5.6 20 -4.8 21 -4 22 -3.2 23 -2.4 24 -1.6
		 25 -0.8 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTL -n "shotCam_translateY";
	rename -uid "BFAF4F51-4511-576D-9911-CD2234D24FFE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 72 2 72.96 3 73.92 4 74.88 5 75.84 6 76.8 7 77.76 8 78.72
		 9 79.68 10 80.64 11 81.6 12 82.56 13 83.52 14 84.48 15 85.44 16 86.4
		 17 87.36 18 88.32 19 89.28 20 90.24 21 91.2 22 92.16 23 93.12 24 94.08
		 25 95.04 26 96 27 94.14286 28 92.28571 29 90.42857 30 88.57143 31 86.71429 32 84.85714
		 33 83 34 81.14286 35 79.28571 36 77.42857 37 75.57143 38 73.71429 39 71.85714 40 70
		 41 68.75 42 67.5 43 66.25 44 65 45 63.75 46 62.5 47 61.25 48 60;
createNode animCurveTL -n "shotCam_translateZ";
	rename -uid "6B3FD006-37EE-5560-8F2D-E722C7CAB1CB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 230 2 226.8 3 223.6 4 220.4 5 217.2 6 214 7 210.8 8 207.6
		 9 204.4 10 201.2 11 198 12 194.8 13 191.6 14 188.4 15 185.2 16 182
		 17 178.8 18 175.6 19 172.4 20 169.2 21 166 22 162.8 23 159.6 24 156.4
		 25 153.2 26 150 27 153.57143 28 157.14286 29 160.71429 30 164.28571 31 167.85714 32 171.42857
		 33 175 34 178.57143 35 182.14286 36 185.71429 37 189.28571 38 192.85714 39 196.42857 40 200
		 41 203.125 42 206.25 43 209.375 44 212.5 45 215.625 46 218.75 47 221.875 48 225;
createNode animCurveTA -n "shotCam_rotateX";
	rename -uid "DEC0AD1D-2635-5F1B-A73D-474AE422CB38";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1 2 -1.04 3 -1.08 4 -1.12 5 -1.16 6 -1.2 7 -1.24 8 -1.28
		 9 -1.32 10 -1.36 11 -1.4 12 -1.44 13 -1.48 14 -1.52 15 -1.56 16 -1.6
		 17 -1.64 18 -1.68 19 -1.72 20 -1.76 21 -1.8 22 -1.84 23 -1.88 24 -1.92
		 25 -1.96 26 -2 27 -1.71429 28 -1.42857 29 -1.14286 30 -0.85714 31 -0.57143 32 -0.28571
		 33 0 34 0.28571 35 0.57143 36 0.85714 37 1.14286 38 1.42857 39 1.71429 40 2
		 41 2.375 42 2.75 43 3.125 44 3.5 45 3.875 46 4.25 47 4.625 48 5;
createNode animCurveTA -n "shotCam_rotateZ";
	rename -uid "767E2729-632F-5CA2-B5A1-BC13AFB3F2A7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.04 3 0.08 4 0.12 5 0.16 6 0.2 7 0.24 8 0.28
		 9 0.32 10 0.36 11 0.4 12 0.44 13 0.48 14 0.52 15 0.56 16 0.6
		 17 0.64 18 0.68 19 0.72 20 0.76 21 0.8 22 0.84 23 0.88 24 0.92
		 25 0.96 26 1 27 0.92857 28 0.85714 29 0.78571 30 0.71429 31 0.64286 32 0.57143
		 33 0.5 34 0.42857 35 0.35714 36 0.28571 37 0.21429 38 0.14286 39 0.07143 40 0
		 41 -0.125 42 -0.25 43 -0.375 44 -0.5 45 -0.625 46 -0.75 47 -0.875 48 -1;
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
connectAttr "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateX.o" "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188.tx";
connectAttr "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateY.o" "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188.ty";
connectAttr "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateZ.o" "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188.tz";
connectAttr "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_rotateY.o" "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188.ry";
connectAttr "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170.s" "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188.is";
connectAttr "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188.s" "FBXASC227FBXASC130FBXASC176FBXASC227FBXASC131FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC150.is";
connectAttr "FBXASC227FBXASC130FBXASC176FBXASC227FBXASC131FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC150.s" "FBXASC232FBXASC133FBXASC176.is";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateX.o" "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.rx";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateZ.o" "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.rz";
connectAttr "FBXASC232FBXASC133FBXASC176.s" "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.is";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateX.o" "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.rx";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateY.o" "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.ry";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateZ.o" "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.rz";
connectAttr "FBXASC232FBXASC133FBXASC176.s" "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.is";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateX.o" "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.rx";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateY.o" "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.ry";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateZ.o" "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.rz";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.is";
connectAttr "FBXASC233FBXASC166FBXASC150_rotateX.o" "FBXASC233FBXASC166FBXASC150.rx";
connectAttr "FBXASC233FBXASC166FBXASC150_rotateY.o" "FBXASC233FBXASC166FBXASC150.ry";
connectAttr "FBXASC233FBXASC166FBXASC150_rotateZ.o" "FBXASC233FBXASC166FBXASC150.rz";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.s" "FBXASC233FBXASC166FBXASC150.is";
connectAttr "FBXASC233FBXASC160FBXASC173_rotateX.o" "FBXASC233FBXASC160FBXASC173.rx";
connectAttr "FBXASC233FBXASC160FBXASC173_rotateY.o" "FBXASC233FBXASC160FBXASC173.ry";
connectAttr "FBXASC233FBXASC160FBXASC173_rotateZ.o" "FBXASC233FBXASC160FBXASC173.rz";
connectAttr "FBXASC233FBXASC166FBXASC150.s" "FBXASC233FBXASC160FBXASC173.is";
connectAttr "FBXASC233FBXASC160FBXASC173.s" "FBXASC228FBXASC184FBXASC161FBXASC231FBXASC155FBXASC174.is";
connectAttr "FBXASC233FBXASC160FBXASC173.s" "FBXASC231FBXASC155FBXASC174FBXASC046L.is";
connectAttr "FBXASC233FBXASC160FBXASC173.s" "FBXASC231FBXASC155FBXASC174FBXASC046R.is";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.s" "FBXASC232FBXASC130FBXASC169PFBXASC046L.is";
connectAttr "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateX.o" "FBXASC232FBXASC130FBXASC169FBXASC046L.rx";
connectAttr "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateY.o" "FBXASC232FBXASC130FBXASC169FBXASC046L.ry";
connectAttr "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateZ.o" "FBXASC232FBXASC130FBXASC169FBXASC046L.rz";
connectAttr "FBXASC232FBXASC130FBXASC169PFBXASC046L.s" "FBXASC232FBXASC130FBXASC169FBXASC046L.is";
connectAttr "FBXASC232FBXASC130FBXASC169FBXASC046L.s" "FBXASC232FBXASC130FBXASC169CFBXASC046L.is";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateX.o" "FBXASC232FBXASC133FBXASC149FBXASC046L.rx";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateY.o" "FBXASC232FBXASC133FBXASC149FBXASC046L.ry";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateZ.o" "FBXASC232FBXASC133FBXASC149FBXASC046L.rz";
connectAttr "FBXASC232FBXASC130FBXASC169CFBXASC046L.s" "FBXASC232FBXASC133FBXASC149FBXASC046L.is";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L.s" "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L.is";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateX.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateY.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L.ry";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateZ.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L.rz";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L.s" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L.is";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L.s" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L_rotateZ.o" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.rz";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.s" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046L.is";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046L.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ.o" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.rz";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ.o" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.rz";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ.o" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.rz";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.is";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ.o" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.rz";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ.o" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.rz";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ.o" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.rz";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.is";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ.o" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.rz";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ.o" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.rz";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ.o" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.rz";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.is";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.s" "FBXASC232FBXASC130FBXASC169PFBXASC046R.is";
connectAttr "FBXASC232FBXASC130FBXASC169PFBXASC046R.s" "FBXASC232FBXASC130FBXASC169FBXASC046R.is";
connectAttr "FBXASC232FBXASC130FBXASC169FBXASC046R.s" "FBXASC232FBXASC130FBXASC169CFBXASC046R.is";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateX.o" "FBXASC232FBXASC133FBXASC149FBXASC046R.rx";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateY.o" "FBXASC232FBXASC133FBXASC149FBXASC046R.ry";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateZ.o" "FBXASC232FBXASC133FBXASC149FBXASC046R.rz";
connectAttr "FBXASC232FBXASC130FBXASC169CFBXASC046R.s" "FBXASC232FBXASC133FBXASC149FBXASC046R.is";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R.s" "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R.is";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateX.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateY.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R.ry";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateZ.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R.rz";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R.s" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R.is";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R.s" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R.s" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046R.is";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046R.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.is";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.is";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ.o" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.rz";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.is";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ.o" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.rz";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.is";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ.o" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.rz";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.is";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ.o" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.rz";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.is";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ.o" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.rz";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.is";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ.o" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.rz";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.is";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ.o" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.rz";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.is";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ.o" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.rz";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.is";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ.o" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.rz";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateX.o" "FBXASC232FBXASC182FBXASC179FBXASC046L.rx";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateY.o" "FBXASC232FBXASC182FBXASC179FBXASC046L.ry";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateZ.o" "FBXASC232FBXASC182FBXASC179FBXASC046L.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC232FBXASC182FBXASC179FBXASC046L.is";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateX.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateY.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L.ry";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateZ.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L.rz";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC046L.s" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L_rotateX.o" "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L.s" "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC046L.is";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateX.o" "FBXASC232FBXASC182FBXASC179DFBXASC046L.rx";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateY.o" "FBXASC232FBXASC182FBXASC179DFBXASC046L.ry";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateZ.o" "FBXASC232FBXASC182FBXASC179DFBXASC046L.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC232FBXASC182FBXASC179DFBXASC046L.is";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateX.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateY.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L.ry";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateZ.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L.rz";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046L.s" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L_rotateX.o" "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L.s" "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L.s" "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046L.is";
connectAttr "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170.s" "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L.s" "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateX.o" "FBXASC232FBXASC182FBXASC179FBXASC046R.rx";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateY.o" "FBXASC232FBXASC182FBXASC179FBXASC046R.ry";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateZ.o" "FBXASC232FBXASC182FBXASC179FBXASC046R.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC232FBXASC182FBXASC179FBXASC046R.is";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateX.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateY.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R.ry";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateZ.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R.rz";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC046R.s" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R_rotateX.o" "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R.s" "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R.s" "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC046R.is";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateX.o" "FBXASC232FBXASC182FBXASC179DFBXASC046R.rx";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateY.o" "FBXASC232FBXASC182FBXASC179DFBXASC046R.ry";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateZ.o" "FBXASC232FBXASC182FBXASC179DFBXASC046R.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC232FBXASC182FBXASC179DFBXASC046R.is";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateX.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateY.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R.ry";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateZ.o" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R.rz";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046R.s" "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R_rotateX.o" "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R.rx";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R.s" "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R.s" "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046R.is";
connectAttr "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170.s" "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R.is";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R.s" "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R.is";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L.rx";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L.ry";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L.rz";
connectAttr "FBXASC233FBXASC160FBXASC173.s" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L.rx";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L.ry";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L.rz";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateX.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L.rx";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateY.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L.ry";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L.rz";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L.s" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L.is";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateX.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L.rx";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateY.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L.ry";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateZ.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L.rz";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L.s" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L.is";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R.rx";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R.ry";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R.rz";
connectAttr "FBXASC233FBXASC160FBXASC173.s" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R.is";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R.rx";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R.ry";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R.rz";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R.s" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R.is";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateX.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R.rx";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateY.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R.ry";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R.rz";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R.s" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R.is";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateX.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R.rx";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateY.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R.ry";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateZ.o" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R.rz";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R.s" "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L.rz";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L.rz";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L.rz";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R.rz";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R.rz";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R.rz";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R.is";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R.rx";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R.ry";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ.o" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R.rz";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R.s" "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R.is";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.wm" "sakura_lower_skinCluster.ma[0]";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.liw" "sakura_lower_skinCluster.lw[0]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.wm" "sakura_lower_skinCluster.ma[1]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.liw" "sakura_lower_skinCluster.lw[1]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.wm" "sakura_lower_skinCluster.ma[2]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.liw" "sakura_lower_skinCluster.lw[2]";
connectAttr "sakura_lowerShapeOrig.w" "sakura_lower_skinCluster.ip[0].ig";
connectAttr "sakura_lowerShapeOrig.o" "sakura_lower_skinCluster.orggeom[0]";
connectAttr "sakura_lower_skinCluster.og[0]" "sakura_lowerShape.i";
connectAttr "paint_3b4a86.oc" "paint_3b4a86SG.ss";
connectAttr "paint_3b4a86SG.pa" ":renderPartition.st" -na;
connectAttr "paint_3b4a86.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_lowerShape.iog" "paint_3b4a86SG.dsm" -na;
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.wm" "sakura_upper_skinCluster.ma[0]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.liw" "sakura_upper_skinCluster.lw[0]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.wm" "sakura_upper_skinCluster.ma[1]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.liw" "sakura_upper_skinCluster.lw[1]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L.wm" "sakura_upper_skinCluster.ma[2]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L.liw" "sakura_upper_skinCluster.lw[2]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L.wm" "sakura_upper_skinCluster.ma[3]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L.liw" "sakura_upper_skinCluster.lw[3]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R.wm" "sakura_upper_skinCluster.ma[4]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R.liw" "sakura_upper_skinCluster.lw[4]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R.wm" "sakura_upper_skinCluster.ma[5]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R.liw" "sakura_upper_skinCluster.lw[5]";
connectAttr "sakura_upperShapeOrig.w" "sakura_upper_skinCluster.ip[0].ig";
connectAttr "sakura_upperShapeOrig.o" "sakura_upper_skinCluster.orggeom[0]";
connectAttr "sakura_upper_skinCluster.og[0]" "sakura_upperShape.i";
connectAttr "paint_ffffff.oc" "paint_ffffffSG.ss";
connectAttr "paint_ffffffSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffffff.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_upperShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.wm" "sakura_skin_skinCluster.ma[0]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.liw" "sakura_skin_skinCluster.lw[0]";
connectAttr "FBXASC233FBXASC166FBXASC150.wm" "sakura_skin_skinCluster.ma[1]";
connectAttr "FBXASC233FBXASC166FBXASC150.liw" "sakura_skin_skinCluster.lw[1]";
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_skin_skinCluster.ma[2]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_skin_skinCluster.lw[2]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L.wm" "sakura_skin_skinCluster.ma[3]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L.liw" "sakura_skin_skinCluster.lw[3]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L.wm" "sakura_skin_skinCluster.ma[4]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L.liw" "sakura_skin_skinCluster.lw[4]";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L.wm" "sakura_skin_skinCluster.ma[5]";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L.liw" "sakura_skin_skinCluster.lw[5]";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.wm" "sakura_skin_skinCluster.ma[6]";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.liw" "sakura_skin_skinCluster.lw[6]";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.wm" "sakura_skin_skinCluster.ma[7]";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.liw" "sakura_skin_skinCluster.lw[7]";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.wm" "sakura_skin_skinCluster.ma[8]";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.liw" "sakura_skin_skinCluster.lw[8]";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.wm" "sakura_skin_skinCluster.ma[9]";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.liw" "sakura_skin_skinCluster.lw[9]";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.wm" "sakura_skin_skinCluster.ma[10]";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.liw" "sakura_skin_skinCluster.lw[10]";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.wm" "sakura_skin_skinCluster.ma[11]";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.liw" "sakura_skin_skinCluster.lw[11]";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.wm" "sakura_skin_skinCluster.ma[12]";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.liw" "sakura_skin_skinCluster.lw[12]";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.wm" "sakura_skin_skinCluster.ma[13]";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.liw" "sakura_skin_skinCluster.lw[13]";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.wm" "sakura_skin_skinCluster.ma[14]";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.liw" "sakura_skin_skinCluster.lw[14]";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.wm" "sakura_skin_skinCluster.ma[15]";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.liw" "sakura_skin_skinCluster.lw[15]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R.wm" "sakura_skin_skinCluster.ma[16]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R.liw" "sakura_skin_skinCluster.lw[16]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R.wm" "sakura_skin_skinCluster.ma[17]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R.liw" "sakura_skin_skinCluster.lw[17]";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R.wm" "sakura_skin_skinCluster.ma[18]";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R.liw" "sakura_skin_skinCluster.lw[18]";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R.wm" "sakura_skin_skinCluster.ma[19]";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R.liw" "sakura_skin_skinCluster.lw[19]";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.wm" "sakura_skin_skinCluster.ma[20]";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.liw" "sakura_skin_skinCluster.lw[20]";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.wm" "sakura_skin_skinCluster.ma[21]";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R.liw" "sakura_skin_skinCluster.lw[21]";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.wm" "sakura_skin_skinCluster.ma[22]";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.liw" "sakura_skin_skinCluster.lw[22]";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.wm" "sakura_skin_skinCluster.ma[23]";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.liw" "sakura_skin_skinCluster.lw[23]";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.wm" "sakura_skin_skinCluster.ma[24]";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.liw" "sakura_skin_skinCluster.lw[24]";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.wm" "sakura_skin_skinCluster.ma[25]";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.liw" "sakura_skin_skinCluster.lw[25]";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.wm" "sakura_skin_skinCluster.ma[26]";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.liw" "sakura_skin_skinCluster.lw[26]";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.wm" "sakura_skin_skinCluster.ma[27]";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R.liw" "sakura_skin_skinCluster.lw[27]";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.wm" "sakura_skin_skinCluster.ma[28]";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R.liw" "sakura_skin_skinCluster.lw[28]";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046L.wm" "sakura_skin_skinCluster.ma[29]";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046L.liw" "sakura_skin_skinCluster.lw[29]";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046R.wm" "sakura_skin_skinCluster.ma[30]";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046R.liw" "sakura_skin_skinCluster.lw[30]";
connectAttr "sakura_skinShapeOrig.w" "sakura_skin_skinCluster.ip[0].ig";
connectAttr "sakura_skinShapeOrig.o" "sakura_skin_skinCluster.orggeom[0]";
connectAttr "sakura_skin_skinCluster.og[0]" "sakura_skinShape.i";
connectAttr "paint_ffe3d3.oc" "paint_ffe3d3SG.ss";
connectAttr "paint_ffe3d3SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffe3d3.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_skinShape.iog" "paint_ffe3d3SG.dsm" -na;
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.wm" "sakura_trim_skinCluster.ma[0]";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.liw" "sakura_trim_skinCluster.lw[0]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.wm" "sakura_trim_skinCluster.ma[1]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.liw" "sakura_trim_skinCluster.lw[1]";
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_trim_skinCluster.ma[2]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_trim_skinCluster.lw[2]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L.wm" "sakura_trim_skinCluster.ma[3]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046L.liw" "sakura_trim_skinCluster.lw[3]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L.wm" "sakura_trim_skinCluster.ma[4]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L.liw" "sakura_trim_skinCluster.lw[4]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R.wm" "sakura_trim_skinCluster.ma[5]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC046R.liw" "sakura_trim_skinCluster.lw[5]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R.wm" "sakura_trim_skinCluster.ma[6]";
connectAttr "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R.liw" "sakura_trim_skinCluster.lw[6]";
connectAttr "sakura_trimShapeOrig.w" "sakura_trim_skinCluster.ip[0].ig";
connectAttr "sakura_trimShapeOrig.o" "sakura_trim_skinCluster.orggeom[0]";
connectAttr "sakura_trim_skinCluster.og[0]" "sakura_trimShape.i";
connectAttr "sakura_trimShape.iog" "paint_3b4a86SG.dsm" -na;
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046L.wm" "sakura_sock_skinCluster.ma[0]";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046L.liw" "sakura_sock_skinCluster.lw[0]";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L.wm" "sakura_sock_skinCluster.ma[1]";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L.liw" "sakura_sock_skinCluster.lw[1]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L.wm" "sakura_sock_skinCluster.ma[2]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L.liw" "sakura_sock_skinCluster.lw[2]";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046R.wm" "sakura_sock_skinCluster.ma[3]";
connectAttr "FBXASC232FBXASC182FBXASC179DFBXASC046R.liw" "sakura_sock_skinCluster.lw[3]";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R.wm" "sakura_sock_skinCluster.ma[4]";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R.liw" "sakura_sock_skinCluster.lw[4]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R.wm" "sakura_sock_skinCluster.ma[5]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R.liw" "sakura_sock_skinCluster.lw[5]";
connectAttr "sakura_sockShapeOrig.w" "sakura_sock_skinCluster.ip[0].ig";
connectAttr "sakura_sockShapeOrig.o" "sakura_sock_skinCluster.orggeom[0]";
connectAttr "sakura_sock_skinCluster.og[0]" "sakura_sockShape.i";
connectAttr "paint_4a4560.oc" "paint_4a4560SG.ss";
connectAttr "paint_4a4560SG.pa" ":renderPartition.st" -na;
connectAttr "paint_4a4560.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_sockShape.iog" "paint_4a4560SG.dsm" -na;
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L.wm" "sakura_shoe_skinCluster.ma[0]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L.liw" "sakura_shoe_skinCluster.lw[0]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046L.wm" "sakura_shoe_skinCluster.ma[1]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046L.liw" "sakura_shoe_skinCluster.lw[1]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R.wm" "sakura_shoe_skinCluster.ma[2]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R.liw" "sakura_shoe_skinCluster.lw[2]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046R.wm" "sakura_shoe_skinCluster.ma[3]";
connectAttr "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046R.liw" "sakura_shoe_skinCluster.lw[3]";
connectAttr "sakura_shoeShapeOrig.w" "sakura_shoe_skinCluster.ip[0].ig";
connectAttr "sakura_shoeShapeOrig.o" "sakura_shoe_skinCluster.orggeom[0]";
connectAttr "sakura_shoe_skinCluster.og[0]" "sakura_shoeShape.i";
connectAttr "paint_7a3f37.oc" "paint_7a3f37SG.ss";
connectAttr "paint_7a3f37SG.pa" ":renderPartition.st" -na;
connectAttr "paint_7a3f37.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_shoeShape.iog" "paint_7a3f37SG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_eye_white_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_eye_white_skinCluster.lw[0]";
connectAttr "sakura_eye_whiteShapeOrig.w" "sakura_eye_white_skinCluster.ip[0].ig";
connectAttr "sakura_eye_whiteShapeOrig.o" "sakura_eye_white_skinCluster.orggeom[0]";
connectAttr "sakura_eye_white_skinCluster.og[0]" "sakura_eye_whiteShape.i";
connectAttr "sakura_eye_whiteShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_iris_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_iris_skinCluster.lw[0]";
connectAttr "sakura_irisShapeOrig.w" "sakura_iris_skinCluster.ip[0].ig";
connectAttr "sakura_irisShapeOrig.o" "sakura_iris_skinCluster.orggeom[0]";
connectAttr "sakura_iris_skinCluster.og[0]" "sakura_irisShape.i";
connectAttr "paint_7b3fa8.oc" "paint_7b3fa8SG.ss";
connectAttr "paint_7b3fa8SG.pa" ":renderPartition.st" -na;
connectAttr "paint_7b3fa8.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_irisShape.iog" "paint_7b3fa8SG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_iris_light_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_iris_light_skinCluster.lw[0]";
connectAttr "sakura_iris_lightShapeOrig.w" "sakura_iris_light_skinCluster.ip[0].ig";
connectAttr "sakura_iris_lightShapeOrig.o" "sakura_iris_light_skinCluster.orggeom[0]";
connectAttr "sakura_iris_light_skinCluster.og[0]" "sakura_iris_lightShape.i";
connectAttr "paint_d08bf0.oc" "paint_d08bf0SG.ss";
connectAttr "paint_d08bf0SG.pa" ":renderPartition.st" -na;
connectAttr "paint_d08bf0.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_iris_lightShape.iog" "paint_d08bf0SG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_line_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_line_skinCluster.lw[0]";
connectAttr "sakura_lineShapeOrig.w" "sakura_line_skinCluster.ip[0].ig";
connectAttr "sakura_lineShapeOrig.o" "sakura_line_skinCluster.orggeom[0]";
connectAttr "sakura_line_skinCluster.og[0]" "sakura_lineShape.i";
connectAttr "paint_4a2740.oc" "paint_4a2740SG.ss";
connectAttr "paint_4a2740SG.pa" ":renderPartition.st" -na;
connectAttr "paint_4a2740.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_lineShape.iog" "paint_4a2740SG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_glint_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_glint_skinCluster.lw[0]";
connectAttr "sakura_glintShapeOrig.w" "sakura_glint_skinCluster.ip[0].ig";
connectAttr "sakura_glintShapeOrig.o" "sakura_glint_skinCluster.orggeom[0]";
connectAttr "sakura_glint_skinCluster.og[0]" "sakura_glintShape.i";
connectAttr "sakura_glintShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_blush_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_blush_skinCluster.lw[0]";
connectAttr "sakura_blushShapeOrig.w" "sakura_blush_skinCluster.ip[0].ig";
connectAttr "sakura_blushShapeOrig.o" "sakura_blush_skinCluster.orggeom[0]";
connectAttr "sakura_blush_skinCluster.og[0]" "sakura_blushShape.i";
connectAttr "paint_ffb9b3.oc" "paint_ffb9b3SG.ss";
connectAttr "paint_ffb9b3SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffb9b3.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_blushShape.iog" "paint_ffb9b3SG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_mouth_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_mouth_skinCluster.lw[0]";
connectAttr "sakura_mouthShapeOrig.w" "sakura_mouth_skinCluster.ip[0].ig";
connectAttr "sakura_mouthShapeOrig.o" "sakura_mouth_skinCluster.orggeom[0]";
connectAttr "sakura_mouth_skinCluster.og[0]" "sakura_mouthShape.i";
connectAttr "paint_d9525f.oc" "paint_d9525fSG.ss";
connectAttr "paint_d9525fSG.pa" ":renderPartition.st" -na;
connectAttr "paint_d9525f.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_mouthShape.iog" "paint_d9525fSG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_skin_shade_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_skin_shade_skinCluster.lw[0]";
connectAttr "sakura_skin_shadeShapeOrig.w" "sakura_skin_shade_skinCluster.ip[0].ig";
connectAttr "sakura_skin_shadeShapeOrig.o" "sakura_skin_shade_skinCluster.orggeom[0]";
connectAttr "sakura_skin_shade_skinCluster.og[0]" "sakura_skin_shadeShape.i";
connectAttr "paint_f0a892.oc" "paint_f0a892SG.ss";
connectAttr "paint_f0a892SG.pa" ":renderPartition.st" -na;
connectAttr "paint_f0a892.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_skin_shadeShape.iog" "paint_f0a892SG.dsm" -na;
connectAttr "FBXASC233FBXASC160FBXASC173.wm" "sakura_hair_skinCluster.ma[0]";
connectAttr "FBXASC233FBXASC160FBXASC173.liw" "sakura_hair_skinCluster.lw[0]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L.wm" "sakura_hair_skinCluster.ma[1]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L.liw" "sakura_hair_skinCluster.lw[1]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L.wm" "sakura_hair_skinCluster.ma[2]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L.liw" "sakura_hair_skinCluster.lw[2]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L.wm" "sakura_hair_skinCluster.ma[3]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L.liw" "sakura_hair_skinCluster.lw[3]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L.wm" "sakura_hair_skinCluster.ma[4]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L.liw" "sakura_hair_skinCluster.lw[4]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R.wm" "sakura_hair_skinCluster.ma[5]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R.liw" "sakura_hair_skinCluster.lw[5]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R.wm" "sakura_hair_skinCluster.ma[6]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R.liw" "sakura_hair_skinCluster.lw[6]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R.wm" "sakura_hair_skinCluster.ma[7]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R.liw" "sakura_hair_skinCluster.lw[7]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R.wm" "sakura_hair_skinCluster.ma[8]";
connectAttr "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R.liw" "sakura_hair_skinCluster.lw[8]";
connectAttr "sakura_hairShapeOrig.w" "sakura_hair_skinCluster.ip[0].ig";
connectAttr "sakura_hairShapeOrig.o" "sakura_hair_skinCluster.orggeom[0]";
connectAttr "sakura_hair_skinCluster.og[0]" "sakura_hairShape.i";
connectAttr "paint_ff9ec4.oc" "paint_ff9ec4SG.ss";
connectAttr "paint_ff9ec4SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ff9ec4.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_hairShape.iog" "paint_ff9ec4SG.dsm" -na;
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.wm" "sakura_skirt_skinCluster.ma[0]";
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.liw" "sakura_skirt_skinCluster.lw[0]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145.wm" "sakura_skirt_skinCluster.ma[1]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145.liw" "sakura_skirt_skinCluster.lw[1]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146.wm" "sakura_skirt_skinCluster.ma[2]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146.liw" "sakura_skirt_skinCluster.lw[2]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L.wm" "sakura_skirt_skinCluster.ma[3]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L.liw" "sakura_skirt_skinCluster.lw[3]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L.wm" "sakura_skirt_skinCluster.ma[4]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L.liw" "sakura_skirt_skinCluster.lw[4]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L.wm" "sakura_skirt_skinCluster.ma[5]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L.liw" "sakura_skirt_skinCluster.lw[5]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L.wm" "sakura_skirt_skinCluster.ma[6]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L.liw" "sakura_skirt_skinCluster.lw[6]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L.wm" "sakura_skirt_skinCluster.ma[7]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L.liw" "sakura_skirt_skinCluster.lw[7]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L.wm" "sakura_skirt_skinCluster.ma[8]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L.liw" "sakura_skirt_skinCluster.lw[8]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145.wm" "sakura_skirt_skinCluster.ma[9]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145.liw" "sakura_skirt_skinCluster.lw[9]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146.wm" "sakura_skirt_skinCluster.ma[10]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146.liw" "sakura_skirt_skinCluster.lw[10]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R.wm" "sakura_skirt_skinCluster.ma[11]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R.liw" "sakura_skirt_skinCluster.lw[11]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R.wm" "sakura_skirt_skinCluster.ma[12]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R.liw" "sakura_skirt_skinCluster.lw[12]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R.wm" "sakura_skirt_skinCluster.ma[13]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R.liw" "sakura_skirt_skinCluster.lw[13]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R.wm" "sakura_skirt_skinCluster.ma[14]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R.liw" "sakura_skirt_skinCluster.lw[14]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R.wm" "sakura_skirt_skinCluster.ma[15]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R.liw" "sakura_skirt_skinCluster.lw[15]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R.wm" "sakura_skirt_skinCluster.ma[16]";
connectAttr "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R.liw" "sakura_skirt_skinCluster.lw[16]";
connectAttr "sakura_skirtShapeOrig.w" "sakura_skirt_skinCluster.ip[0].ig";
connectAttr "sakura_skirtShapeOrig.o" "sakura_skirt_skinCluster.orggeom[0]";
connectAttr "sakura_skirt_skinCluster.og[0]" "sakura_skirtShape.i";
connectAttr "paint_4557a0.oc" "paint_4557a0SG.ss";
connectAttr "paint_4557a0SG.pa" ":renderPartition.st" -na;
connectAttr "paint_4557a0.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_skirtShape.iog" "paint_4557a0SG.dsm" -na;
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.wm" "sakura_accent_skinCluster.ma[0]";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.liw" "sakura_accent_skinCluster.lw[0]";
connectAttr "sakura_accentShapeOrig.w" "sakura_accent_skinCluster.ip[0].ig";
connectAttr "sakura_accentShapeOrig.o" "sakura_accent_skinCluster.orggeom[0]";
connectAttr "sakura_accent_skinCluster.og[0]" "sakura_accentShape.i";
connectAttr "paint_ff5a62.oc" "paint_ff5a62SG.ss";
connectAttr "paint_ff5a62SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ff5a62.msg" ":defaultShaderList1.s" -na;
connectAttr "sakura_accentShape.iog" "paint_ff5a62SG.dsm" -na;
connectAttr "dolly_translateX.o" "dolly.tx";
connectAttr "dolly_rotateY.o" "dolly.ry";
connectAttr "shotCam_translateX.o" "shotCam.tx";
connectAttr "shotCam_translateY.o" "shotCam.ty";
connectAttr "shotCam_translateZ.o" "shotCam.tz";
connectAttr "shotCam_rotateX.o" "shotCam.rx";
connectAttr "shotCam_rotateZ.o" "shotCam.rz";
connectAttr "keyLightShape.ltd" ":lightList1.l" -na;
connectAttr "keyLight.iog" ":defaultLightSet.dsm" -na;
connectAttr "paint_ff9e6b.oc" "paint_ff9e6bSG.ss";
connectAttr "paint_ff9e6bSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ff9e6b.msg" ":defaultShaderList1.s" -na;
connectAttr "prop00_panelShape.iog" "paint_ff9e6bSG.dsm" -na;
connectAttr "paint_ffc78a.oc" "paint_ffc78aSG.ss";
connectAttr "paint_ffc78aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffc78a.msg" ":defaultShaderList1.s" -na;
connectAttr "prop01_panelShape.iog" "paint_ffc78aSG.dsm" -na;
connectAttr "paint_fff2c4.oc" "paint_fff2c4SG.ss";
connectAttr "paint_fff2c4SG.pa" ":renderPartition.st" -na;
connectAttr "paint_fff2c4.msg" ":defaultShaderList1.s" -na;
connectAttr "prop02_discShape.iog" "paint_fff2c4SG.dsm" -na;
connectAttr "paint_8a6a7c.oc" "paint_8a6a7cSG.ss";
connectAttr "paint_8a6a7cSG.pa" ":renderPartition.st" -na;
connectAttr "paint_8a6a7c.msg" ":defaultShaderList1.s" -na;
connectAttr "prop03_floorShape.iog" "paint_8a6a7cSG.dsm" -na;
connectAttr "paint_f1d9c4.oc" "paint_f1d9c4SG.ss";
connectAttr "paint_f1d9c4SG.pa" ":renderPartition.st" -na;
connectAttr "paint_f1d9c4.msg" ":defaultShaderList1.s" -na;
connectAttr "prop04_floorShape.iog" "paint_f1d9c4SG.dsm" -na;
connectAttr "paint_6d5476.oc" "paint_6d5476SG.ss";
connectAttr "paint_6d5476SG.pa" ":renderPartition.st" -na;
connectAttr "paint_6d5476.msg" ":defaultShaderList1.s" -na;
connectAttr "prop05_boxShape.iog" "paint_6d5476SG.dsm" -na;
connectAttr "paint_7d6286.oc" "paint_7d6286SG.ss";
connectAttr "paint_7d6286SG.pa" ":renderPartition.st" -na;
connectAttr "paint_7d6286.msg" ":defaultShaderList1.s" -na;
connectAttr "prop06_boxShape.iog" "paint_7d6286SG.dsm" -na;
connectAttr "prop07_boxShape.iog" "paint_6d5476SG.dsm" -na;
connectAttr "paint_d7c9d6.oc" "paint_d7c9d6SG.ss";
connectAttr "paint_d7c9d6SG.pa" ":renderPartition.st" -na;
connectAttr "paint_d7c9d6.msg" ":defaultShaderList1.s" -na;
connectAttr "prop08_boxShape.iog" "paint_d7c9d6SG.dsm" -na;
connectAttr "paint_5d5670.oc" "paint_5d5670SG.ss";
connectAttr "paint_5d5670SG.pa" ":renderPartition.st" -na;
connectAttr "paint_5d5670.msg" ":defaultShaderList1.s" -na;
connectAttr "prop09_cylinderShape.iog" "paint_5d5670SG.dsm" -na;
// End of sakura_walk.ma
