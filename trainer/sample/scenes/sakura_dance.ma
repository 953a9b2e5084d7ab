//Maya ASCII 2024 scene
//Name: sakura_dance.ma
//Codeset: UTF-8
requires maya "2024";
currentUnit -l centimeter -a degree -t film;
fileInfo "application" "maya";
fileInfo "product" "Maya 2024";
fileInfo "version" "2024";
fileInfo "license" "CC0-1.0: drawn and animated by the generator in tests/sample";
createNode transform -s -n "persp";
	rename -uid "05BEA8C2-EFE1-5493-8807-9579D23FA323";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 280 210 280 ;
	setAttr ".r" -type "double3" -28 45 0 ;
createNode camera -s -n "perspShape" -p "persp";
	rename -uid "5996ED3B-6956-5208-B51A-FA1450AEEF04";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".imn" -type "string" "persp";
createNode transform -s -n "top";
	rename -uid "221784A1-E17F-5093-9681-8740FDE2B5B8";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 1000.1 0 ;
	setAttr ".r" -type "double3" -90 0 0 ;
createNode camera -s -n "topShape" -p "top";
	rename -uid "17026AB3-D70C-5975-B05D-A4E511B3A89D";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "top";
createNode transform -s -n "front";
	rename -uid "BAAB8C2F-3F19-5840-BDCC-872170C48D53";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 0 1000.1 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -s -n "frontShape" -p "front";
	rename -uid "5FDB1DB7-4F48-518B-B79E-0D2CCFB86818";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "front";
createNode transform -s -n "side";
	rename -uid "09F5CF73-FB7E-5E8B-ADAB-C1E9CDAE7727";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 1000.1 0 0 ;
	setAttr ".r" -type "double3" 0 90 0 ;
createNode camera -s -n "sideShape" -p "side";
	rename -uid "2FE92AFA-E168-5FFD-9E23-7BB2E68CC131";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "side";
createNode transform -n "sakura";
	rename -uid "2278DCBB-5F14-55E7-ABBE-A2C4284A929B";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode transform -n "sakura_arm" -p "sakura";
	rename -uid "D3411E59-96B1-5B46-BDD3-C98C4BB4E00E";
	setAttr ".r" -type "double3" -90 0 0 ;
	setAttr ".s" -type "double3" 100 100 100 ;
createNode joint -n "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170" -p "sakura_arm";
	rename -uid "8C4C7CD7-6FCA-5090-A5E2-666C73AAF311";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188" -p "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170";
	rename -uid "179B185B-E422-5C06-9B92-BBFBC36DEB0F";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC176FBXASC227FBXASC131FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC150" -p "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188";
	rename -uid "43D68E99-3664-5A44-A8AD-CF7E8EBF754B";
	setAttr ".t" -type "double3" 0 0.0276 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC176" -p "FBXASC227FBXASC130FBXASC176FBXASC227FBXASC131FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC150";
	rename -uid "D040D129-A459-5740-8C83-15F63280588A";
	setAttr ".t" -type "double3" 0 0.2656 0.01 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171" -p "FBXASC232FBXASC133FBXASC176";
	rename -uid "8477B693-5574-5B61-A25F-C5E9B30019A0";
	setAttr ".t" -type "double3" 0 0.01 -0.01 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 180 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171" -p "FBXASC232FBXASC133FBXASC176";
	rename -uid "EB2E95F9-A5E8-5F66-ABC8-CA462C074A3C";
	setAttr ".t" -type "double3" 0 0.01 -0.01 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712" -p "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "90E05405-5203-5452-9C61-A56BFF8E1A38";
	setAttr ".t" -type "double3" 0 0.09 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.468801 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC166FBXASC150" -p "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712";
	rename -uid "93D0695D-D9AB-5DBE-9092-220F0A625201";
	setAttr ".t" -type "double3" 0 0.1950641 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 7.179394 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC160FBXASC173" -p "FBXASC233FBXASC166FBXASC150";
	rename -uid "2803588C-C025-5712-B15F-1C8283E35382";
	setAttr ".t" -type "double3" 0 0.0502494 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -5.710593 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC161FBXASC231FBXASC155FBXASC174" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "9F4F1C17-25BE-5A78-A30F-6F207215B0DE";
	setAttr ".t" -type "double3" 0 0.427 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC231FBXASC155FBXASC174FBXASC046L" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "54DF41CA-79CD-5223-95BD-70FA5D530BBF";
	setAttr ".t" -type "double3" 0.05 0.103 0.0441 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC231FBXASC155FBXASC174FBXASC046R" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "F1BE95F1-6A1A-5F87-90C6-12133401A2EB";
	setAttr ".t" -type "double3" -0.05 0.103 0.0441 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169PFBXASC046L" -p "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712";
	rename -uid "782C1C18-D2AA-5ECF-B741-B3478D33126E";
	setAttr ".t" -type "double3" 0.025 0.1650739 -0.000769 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.468801 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169FBXASC046L" -p "FBXASC232FBXASC130FBXASC169PFBXASC046L";
	rename -uid "446219A2-4250-5952-B873-9C35125B66E8";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 3.166419 3.525429 -96.145286 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169CFBXASC046L" -p "FBXASC232FBXASC130FBXASC169FBXASC046L";
	rename -uid "163079C0-14A1-50D8-8695-836AEF931B45";
	setAttr ".t" -type "double3" 0 0.0906918 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -3.166419 3.525429 96.145286 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC149FBXASC046L" -p "FBXASC232FBXASC130FBXASC169CFBXASC046L";
	rename -uid "045293C9-91B5-52B6-9077-314D74646BE4";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -128.000113 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L" -p "FBXASC232FBXASC133FBXASC149FBXASC046L";
	rename -uid "19B1E44A-42E4-5AEC-91FF-98B61748C8B7";
	setAttr ".t" -type "double3" 0 0.1154999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000111 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L" -p "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046L";
	rename -uid "9614B237-8A43-5AE6-83B3-F0CE8433C24D";
	setAttr ".t" -type "double3" 0 0.0945 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000203 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L";
	rename -uid "D0EFA68E-4ADA-59A4-A175-82867AFB41EE";
	setAttr ".t" -type "double3" 0 0.1045001 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000267 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L";
	rename -uid "60A4DD96-5996-5829-8115-DF830B1F92B5";
	setAttr ".t" -type "double3" 0 0.0855 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000098 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "08F1CB41-A032-545A-8AE9-DFBE7670F10B";
	setAttr ".t" -type "double3" 0.0000002 0.0286 0.026 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 64.154883 48.188868 56.981859 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046L";
	rename -uid "A27E831B-F184-57F9-B270-926FA1C57AF1";
	setAttr ".t" -type "double3" 0 0.0325004 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0.001253 0.002548 0.000838 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "A465FA8C-F6B6-516B-9FAE-47E1864EBA6E";
	setAttr ".t" -type "double3" 0 0.0292495 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -0.000186 -0.000954 -0.000611 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "6FCFCE91-3B35-5E14-A766-26CAD5193E66";
	setAttr ".t" -type "double3" 0 0.0650002 0.0208 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "72420655-455F-5501-9244-0CD21E8E714A";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L" -p "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L";
	rename -uid "D7435AE5-3B37-5A49-8980-BDD568FDCC61";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "E1F0A171-7DB2-5F64-99C1-BD029E9D3554";
	setAttr ".t" -type "double3" 0 0.0650002 0.0039 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "2B683E8F-2253-5959-8D25-3A6D59C802B4";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L" -p "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L";
	rename -uid "115F8BAC-9619-51C4-ACEC-8509A8A002E7";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "02C8BC80-65A5-5161-9D24-369645E8B131";
	setAttr ".t" -type "double3" 0 0.0650002 -0.0234 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "15815615-608F-5760-9D82-397761572237";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L" -p "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L";
	rename -uid "BDED2FE3-769C-5531-AAFE-86D6D65FAC93";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169PFBXASC046R" -p "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712";
	rename -uid "0F74F6BE-ABB6-57CC-9B76-FA2DAEC388AA";
	setAttr ".t" -type "double3" -0.025 0.1650739 -0.000769 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.468801 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169FBXASC046R" -p "FBXASC232FBXASC130FBXASC169PFBXASC046R";
	rename -uid "E1393738-F614-5559-AEEB-B0ECA5FE5512";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 3.166419 -3.525429 96.145286 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC130FBXASC169CFBXASC046R" -p "FBXASC232FBXASC130FBXASC169FBXASC046R";
	rename -uid "D5660E5C-DFAC-54E1-8142-74802C3C38FB";
	setAttr ".t" -type "double3" 0 0.0906918 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -3.166419 -3.525429 -96.145286 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC149FBXASC046R" -p "FBXASC232FBXASC130FBXASC169CFBXASC046R";
	rename -uid "7FB4A6B2-0C74-51B7-A900-BCAD8D13EF6C";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 128.000113 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R" -p "FBXASC232FBXASC133FBXASC149FBXASC046R";
	rename -uid "DD7323E3-1797-570F-88D8-E9DF3E47B10B";
	setAttr ".t" -type "double3" 0 0.1154999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000111 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R" -p "FBXASC232FBXASC133FBXASC149FBXASC230FBXASC141FBXASC169FBXASC046R";
	rename -uid "79293926-3D16-5703-8CCA-C4FC34859631";
	setAttr ".t" -type "double3" 0 0.0945 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0.000203 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R";
	rename -uid "87FC7E72-811B-51D4-ADA7-6DFBB58ED68B";
	setAttr ".t" -type "double3" 0 0.1045001 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000267 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R";
	rename -uid "1B39D0F7-77A7-52BE-A566-48BAB98429F4";
	setAttr ".t" -type "double3" 0 0.0855 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000098 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "50AB276D-D243-557B-909B-28B163535592";
	setAttr ".t" -type "double3" -0.0000002 0.0286 0.026 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 64.154883 -48.188868 -56.981859 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046R";
	rename -uid "6BE3233C-5BC6-57E1-9625-5A96E545E006";
	setAttr ".t" -type "double3" 0 0.0325004 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0.001253 -0.002548 -0.000838 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "4C9A5168-DB1B-58DC-9DA9-AFB4588C693C";
	setAttr ".t" -type "double3" 0 0.0292495 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -0.000186 0.000954 0.000611 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "D28A8140-2EB4-5C7B-9312-75DEB8673094";
	setAttr ".t" -type "double3" 0 0.0650002 0.0208 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "E3311E88-85E3-5244-A4A9-29DA9FEFE238";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R" -p "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R";
	rename -uid "11B84B37-4A7F-5B91-8CB4-6B4E99A99B94";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "DE2EE3AD-8FD6-5789-AC79-BA223C3ED8A1";
	setAttr ".t" -type "double3" 0 0.0650002 0.0039 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "CFA45888-197B-55D4-8002-515FFF46394D";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R" -p "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R";
	rename -uid "1BAC7990-CCA4-5F72-A73D-4A4A297DDBD5";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "6F2DB63F-B0C5-56D5-AA4B-02DB962000A8";
	setAttr ".t" -type "double3" 0 0.0650002 -0.0234 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -0.000022 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "B31BA40D-43FB-5217-A321-2D8B2D0FFC2C";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R" -p "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R";
	rename -uid "226A2CAA-2E5D-5539-9DD6-AB3394C95143";
	setAttr ".t" -type "double3" 0 0.0220999 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "220F162B-E2B4-5DFF-B781-80853C11B0A0";
	setAttr ".t" -type "double3" 0.064 0.11 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.342657 36.865703 -0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L" -p "FBXASC232FBXASC182FBXASC179FBXASC046L";
	rename -uid "FB081653-A2B2-5EC9-8966-70B7C93DCCC1";
	setAttr ".t" -type "double3" 0 0.3200625 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 4.014521 -36.865703 -0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L";
	rename -uid "0E2013C4-DCC6-5BEA-8B71-887C8C88CE8C";
	setAttr ".t" -type "double3" 0 0.3003265 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -70.942075 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC046L" -p "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L";
	rename -uid "D4B93D9C-AC82-5E33-B9BF-17B77D60DD86";
	setAttr ".t" -type "double3" 0 0.1485564 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -21.72979 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179DFBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "8EDA00DE-57A4-5683-B123-E894ED1644D8";
	setAttr ".t" -type "double3" 0.064 0.11 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.342657 36.865703 -0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L" -p "FBXASC232FBXASC182FBXASC179DFBXASC046L";
	rename -uid "C1F40498-8483-5023-991E-23D072966553";
	setAttr ".t" -type "double3" 0 0.3200625 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 4.014521 -36.865703 -0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L";
	rename -uid "40EF160C-B237-5CA7-83E0-0A4524251471";
	setAttr ".t" -type "double3" 0 0.3003265 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -70.942075 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046L" -p "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L";
	rename -uid "76CF920A-F7E1-5C2B-B415-4BCE3E98D015";
	setAttr ".t" -type "double3" 0 0.1039895 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L" -p "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170";
	rename -uid "D983A37F-D752-5032-9986-20208E435831";
	setAttr ".t" -type "double3" 0.062 0.07 -0.008 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L" -p "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046L";
	rename -uid "87D85051-83E4-59AC-9215-731806070C49";
	setAttr ".t" -type "double3" 0 -0.138 -0.055 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "4D13AD96-E2D4-5093-B784-09070190CDA0";
	setAttr ".t" -type "double3" -0.064 0.11 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.342657 -36.865703 0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R" -p "FBXASC232FBXASC182FBXASC179FBXASC046R";
	rename -uid "9929400E-4F32-59DD-96F6-CCB38EB4B4F2";
	setAttr ".t" -type "double3" 0 0.3200625 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 4.014521 36.865703 0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R";
	rename -uid "26D9DA88-5A35-5B00-B649-C6FAF7FC90B5";
	setAttr ".t" -type "double3" 0 0.3003265 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -70.942075 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC046R" -p "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R";
	rename -uid "0574353D-BD0C-526F-8743-C1FF289E7A98";
	setAttr ".t" -type "double3" 0 0.1485564 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -21.72979 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179DFBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "FC4E517C-B9B1-57C6-BF2C-D6A11C2CCB9A";
	setAttr ".t" -type "double3" -0.064 0.11 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.342657 -36.865703 0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R" -p "FBXASC232FBXASC182FBXASC179DFBXASC046R";
	rename -uid "79D8A838-2E98-507D-9111-9D0F78F664A4";
	setAttr ".t" -type "double3" 0 0.3200625 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 4.014521 36.865703 0.447516 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R" -p "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R";
	rename -uid "7528D0F4-0728-5C36-8780-8383DFECF62C";
	setAttr ".t" -type "double3" 0 0.3003265 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -70.942075 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC229FBXASC133FBXASC136EXFBXASC046R" -p "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R";
	rename -uid "07D82C6A-17C5-5975-988E-C04BBA7B4056";
	setAttr ".t" -type "double3" 0 0.1039895 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R" -p "FBXASC229FBXASC133FBXASC168FBXASC227FBXASC129FBXASC166FBXASC227FBXASC129FBXASC174FBXASC232FBXASC166FBXASC170";
	rename -uid "B8B9A196-7F9E-57D2-BA15-81ADDCCD63EF";
	setAttr ".t" -type "double3" -0.062 0.07 -0.008 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC129FBXASC164FBXASC227FBXASC129FBXASC190FBXASC229FBXASC133FBXASC136FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R" -p "FBXASC232FBXASC182FBXASC179FBXASC239FBXASC188FBXASC169FBXASC239FBXASC188FBXASC171FBXASC046R";
	rename -uid "94ECE24D-9C6E-5642-9657-45FC87D186BE";
	setAttr ".t" -type "double3" 0 -0.138 -0.055 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -90 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "3BCB8CF9-8E3A-5A5C-A9A7-991A0106DC73";
	setAttr ".t" -type "double3" 0.1242 0.211 -0.0324 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -12.432413 -18.970537 -113.798079 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "BA4F3B8D-23EE-5032-BD55-BD275F15E39C";
	setAttr ".t" -type "double3" 0 0.1060932 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -7.822062 10.472103 -48.247825 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L";
	rename -uid "E9976CAE-1162-5BC6-83A4-6944E370DE67";
	setAttr ".t" -type "double3" 0 0.2018329 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 179.229835 78.773223 164.846369 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L";
	rename -uid "CB219A5B-E8B5-5B9C-AC34-96AA8ABE5738";
	setAttr ".t" -type "double3" 0 0.216135 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 164.544608 -44.948356 -166.551534 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC233FBXASC160FBXASC173";
	rename -uid "794B9EFD-F1B5-5520-8273-4FA84EBC1789";
	setAttr ".t" -type "double3" -0.1242 0.211 -0.0324 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -12.432413 18.970537 113.798079 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "30427B09-B800-57A8-B6B4-D39CB5CC7AD3";
	setAttr ".t" -type "double3" 0 0.1060932 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -7.822062 -10.472103 48.247825 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R";
	rename -uid "E86EAE2C-5672-5276-A04B-E8F7DA8DE3C5";
	setAttr ".t" -type "double3" 0 0.2018329 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 179.229835 -78.773223 -164.846369 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R" -p "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R";
	rename -uid "04B09937-21AA-5ED5-A7F0-70671F7E2D3E";
	setAttr ".t" -type "double3" 0 0.216135 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 164.544608 44.948356 166.551534 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "49FF7826-E8F0-548C-B362-8ADB6D3ECD10";
	setAttr ".t" -type "double3" 0 0.0192 -0.082937 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -25.502705 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145";
	rename -uid "DC602A09-3281-5AA4-BD7B-0B85B2D55B1D";
	setAttr ".t" -type "double3" 0 0.1389374 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.95756 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "23C9B757-C85D-5F2F-895B-1E8DA88B98AF";
	setAttr ".t" -type "double3" 0.07442 0.0192 -0.058645 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -82.731845 -71.98597 65.206053 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "55C5CB08-1F99-5175-A19D-47A2607AD199";
	setAttr ".t" -type "double3" 0 0.1378873 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.403657 0.016443 -1.284361 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "79E80746-41A0-5823-A74E-8A887A3FB4F4";
	setAttr ".t" -type "double3" 0.105246 0.0192 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 180 0 156.415315 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "9C6C34DF-9637-529A-AE12-F520096FAAA3";
	setAttr ".t" -type "double3" 0 0.1368294 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 -1.84317 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "37EDE2A6-F2F1-5189-9EB5-626E485A76F3";
	setAttr ".t" -type "double3" 0.07442 0.0192 0.058645 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 82.731845 71.98597 65.206053 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L";
	rename -uid "6FE42B3B-A969-518A-ACD0-84D9308F1378";
	setAttr ".t" -type "double3" 0 0.1378873 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.403657 -0.016443 -1.284361 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "4241D118-FB9B-514C-BC1F-A1211C74C761";
	setAttr ".t" -type "double3" 0 0.0192 0.082937 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 25.502705 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145";
	rename -uid "A593EA5F-940A-5D17-A320-99C208B32D17";
	setAttr ".t" -type "double3" 0 0.1389374 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.95756 0 0 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "19E9B4F6-7398-5B7B-90F8-575646A536AF";
	setAttr ".t" -type "double3" -0.07442 0.0192 0.058645 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 82.731845 -71.98597 -65.206053 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "B24ACF6D-2805-5BBE-BD7B-8C21BFB3D536";
	setAttr ".t" -type "double3" 0 0.1378873 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -1.403657 0.016443 1.284361 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "623309B9-596F-58B3-AD4C-DBB705CE8A72";
	setAttr ".t" -type "double3" -0.105246 0.0192 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 180 0 -156.415315 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "8ED55C71-BC36-583C-99BD-6428CF8B3778";
	setAttr ".t" -type "double3" 0 0.1368294 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 0 0 1.84317 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R" -p "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171";
	rename -uid "926ABF69-A913-51CF-A4C7-93845B55D5DF";
	setAttr ".t" -type "double3" -0.07442 0.0192 -0.058645 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" -82.731845 71.98597 -65.206053 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode joint -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R" -p "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R";
	rename -uid "7078782B-D9B6-5D77-93CF-0199B8929BF9";
	setAttr ".t" -type "double3" 0 0.1378873 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".jo" -type "double3" 1.403657 -0.016443 1.284361 ;
	setAttr ".ssc" no;
	setAttr ".radi" 0.5;
createNode transform -n "sakura_geo";
	rename -uid "10A749B6-A124-5EEE-AC80-0C7FC2AD5D46";
createNode transform -n "sakura_lower" -p "sakura_geo";
	rename -uid "59393CB6-8077-5EB0-A34B-FD43A4DE9946";
createNode mesh -n "sakura_lowerShape" -p "sakura_lower";
	rename -uid "ECFE4E27-0306-5D28-8527-FF4231667073";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_lowerShapeOrig" -p "sakura_lower";
	rename -uid "4B8F2E57-2B15-5A4E-B4BB-EBF1DF07D5DA";
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
	rename -uid "13F21067-8EC2-5DB8-9F75-7A949A263774";
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
	rename -uid "EC55C8CF-6273-54BF-A3AC-17D9DBA7B8FF";
	setAttr ".c" -type "float3" 0.04374 0.06848 0.2384 ;
createNode shadingEngine -n "paint_3b4a86SG";
	rename -uid "A152F8D0-D91D-5EA6-BA81-DE645DBA6D51";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_upper" -p "sakura_geo";
	rename -uid "3FBBD45B-5761-5D63-B004-A0E5C5B38661";
createNode mesh -n "sakura_upperShape" -p "sakura_upper";
	rename -uid "AE662053-7586-5FB7-A38A-DAA415348399";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_upperShapeOrig" -p "sakura_upper";
	rename -uid "EA1B16B9-361A-52ED-8DC4-BEE125BDD2A0";
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
	rename -uid "2AD1BB27-1E3E-54A7-9217-7FB403FB2885";
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
	rename -uid "5640DCAD-35FF-52C0-8199-5A8E8D089C0C";
	setAttr ".c" -type "float3" 1 1 1 ;
createNode shadingEngine -n "paint_ffffffSG";
	rename -uid "834FB5AA-A8B1-5ACF-BABA-665833D9D2C0";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_skin" -p "sakura_geo";
	rename -uid "166024F0-1CC1-5AEA-821D-5E9FF474C5E9";
createNode mesh -n "sakura_skinShape" -p "sakura_skin";
	rename -uid "3581AFEA-9A04-5F67-9543-AB9F9C93A0A0";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_skinShapeOrig" -p "sakura_skin";
	rename -uid "CE67962A-EB2A-54DF-BFD0-40761881C6B2";
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
	rename -uid "3EDFD860-06D3-519A-9D0E-9C1A09A8B0C7";
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
	rename -uid "BCD10A92-0B56-520A-81F8-7FF72D00C008";
	setAttr ".c" -type "float3" 1 0.76815 0.65141 ;
createNode shadingEngine -n "paint_ffe3d3SG";
	rename -uid "28A092CE-0BDE-524D-A3FF-69EE9428BE81";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_trim" -p "sakura_geo";
	rename -uid "D10A809E-00CF-54E9-B3EA-23B03BC85C94";
createNode mesh -n "sakura_trimShape" -p "sakura_trim";
	rename -uid "FAB95471-4119-5EB1-9341-77C4CB21FF3A";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_trimShapeOrig" -p "sakura_trim";
	rename -uid "F1E7CC45-BE12-531E-8F35-52E81BB061AE";
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
	rename -uid "5A11AF29-F445-518F-A204-3F7EAE6EF9C1";
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
	rename -uid "81725735-9BB7-5BD4-A5A8-1801673060B5";
createNode mesh -n "sakura_sockShape" -p "sakura_sock";
	rename -uid "73919B21-4570-52DB-A946-185FD161B60D";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_sockShapeOrig" -p "sakura_sock";
	rename -uid "279E4BDE-7892-55B7-84D2-8424A2194583";
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
	rename -uid "7BD7E3F6-CF5C-5E6F-9B40-6FC128C9C8F6";
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
	rename -uid "4265F6C3-466D-52F7-A5AC-B28F1AAED75D";
	setAttr ".c" -type "float3" 0.06848 0.05951 0.11697 ;
createNode shadingEngine -n "paint_4a4560SG";
	rename -uid "F39F58B2-3822-5F7E-91B4-CBA04102E788";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_shoe" -p "sakura_geo";
	rename -uid "FC1DD70B-F5FF-5C5E-97E7-161BE474F0E2";
createNode mesh -n "sakura_shoeShape" -p "sakura_shoe";
	rename -uid "F85A83F5-892C-5D6A-9316-5361B8C7DD3E";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_shoeShapeOrig" -p "sakura_shoe";
	rename -uid "0DD26BF5-F21A-5B45-BC35-6AB78FEE418C";
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
	rename -uid "4782D44F-23DC-5DA1-9AC3-C7E5B04F1B13";
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
	rename -uid "0B02F367-6A96-5E45-95CA-53DFE79C34D5";
	setAttr ".c" -type "float3" 0.19462 0.04971 0.0382 ;
createNode shadingEngine -n "paint_7a3f37SG";
	rename -uid "A6C280CA-DA0C-5585-A52C-676072A40AEF";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_eye_white" -p "sakura_geo";
	rename -uid "1EDD6588-232D-5871-9DAF-2D65C07A9640";
createNode mesh -n "sakura_eye_whiteShape" -p "sakura_eye_white";
	rename -uid "1C0362C9-3C14-55A5-9B7B-860E5B9B8270";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_eye_whiteShapeOrig" -p "sakura_eye_white";
	rename -uid "BF40305E-CF61-53CC-B6BA-FCFBF52C1829";
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
	rename -uid "FE868214-248F-5EAA-8719-0D18A84011C4";
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
	rename -uid "AA665EEA-D7EC-5469-A7F7-CE808FF7CB28";
createNode mesh -n "sakura_irisShape" -p "sakura_iris";
	rename -uid "D04A7E39-0BA2-5A74-85E3-47145B6876B5";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_irisShapeOrig" -p "sakura_iris";
	rename -uid "10FD41E6-293C-5314-8E0D-042F31445397";
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
	rename -uid "E6CE9171-3077-5D52-8787-F7178DBE9A5C";
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
	rename -uid "7ACF4FF7-8A0C-5E30-B8D9-E67F06FFD045";
	setAttr ".c" -type "float3" 0.19807 0.04971 0.39157 ;
createNode shadingEngine -n "paint_7b3fa8SG";
	rename -uid "D226BAF9-33D4-5B3D-8D21-BB88626F2294";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_iris_light" -p "sakura_geo";
	rename -uid "26FC2333-27C2-56F6-802F-48C6E60DCE2D";
createNode mesh -n "sakura_iris_lightShape" -p "sakura_iris_light";
	rename -uid "58D83091-1B0F-5F61-B5CD-742305693537";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_iris_lightShapeOrig" -p "sakura_iris_light";
	rename -uid "7FA7801B-751A-53E5-B69A-628519F11E01";
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
	rename -uid "E8F8082D-2D06-5BC3-9E73-18A301816A27";
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
	rename -uid "6A7DF7A7-3DDB-5671-805E-B971F5D92522";
	setAttr ".c" -type "float3" 0.63076 0.25818 0.87137 ;
createNode shadingEngine -n "paint_d08bf0SG";
	rename -uid "803010D7-7ACE-5045-ABA0-212604F23B7B";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_line" -p "sakura_geo";
	rename -uid "B89B7F00-B3CB-5AB9-81FE-7683501518D4";
createNode mesh -n "sakura_lineShape" -p "sakura_line";
	rename -uid "C112C90D-93B4-565E-BF66-5EB411FFBB8F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_lineShapeOrig" -p "sakura_line";
	rename -uid "15B52346-ADE3-545C-A634-50DC3629BEE6";
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
	rename -uid "1DA89473-5CC1-5729-8941-EFAE82FF7E40";
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
	rename -uid "A291C46B-09D9-54A1-94B0-9C2C72C2BE0E";
	setAttr ".c" -type "float3" 0.06848 0.02029 0.05127 ;
createNode shadingEngine -n "paint_4a2740SG";
	rename -uid "8DF58487-86FE-5857-9350-D3E0CAD32E3E";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_glint" -p "sakura_geo";
	rename -uid "BE324091-CC49-5171-B197-775F0F1B78BF";
createNode mesh -n "sakura_glintShape" -p "sakura_glint";
	rename -uid "19A7E035-A142-5881-BA75-C406C541FF9D";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_glintShapeOrig" -p "sakura_glint";
	rename -uid "A8735765-E254-5598-BAAA-E8E6B1FE8CBA";
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
	rename -uid "E9EEDED4-AB3E-58C8-B7EE-5B661A927238";
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
	rename -uid "1A95B5F1-21AE-5C3D-B8FC-6053A355EE50";
createNode mesh -n "sakura_blushShape" -p "sakura_blush";
	rename -uid "CB3C10BA-BCAD-5F2A-869E-BC1D75203629";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_blushShapeOrig" -p "sakura_blush";
	rename -uid "F13C8777-5429-5AFD-A49E-D52D57019634";
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
	rename -uid "7CD132DA-FDA8-5706-8B28-392D5E7348EE";
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
	rename -uid "DB6AED54-467F-5B07-A011-C867F60AF530";
	setAttr ".c" -type "float3" 1 0.48515 0.45079 ;
createNode shadingEngine -n "paint_ffb9b3SG";
	rename -uid "155D0054-5D96-555B-817D-7EEC3A590BFE";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_mouth" -p "sakura_geo";
	rename -uid "BDA5F1D9-14E2-58E5-9788-E5A980294751";
createNode mesh -n "sakura_mouthShape" -p "sakura_mouth";
	rename -uid "0BE45DA5-D8D6-57EA-B4F7-F3F018FAE7BB";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_mouthShapeOrig" -p "sakura_mouth";
	rename -uid "72A8F0E8-AB05-53EF-B4D2-9760AF7734A1";
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
	rename -uid "CAED55A0-24A7-5A31-A105-BEBA0DBD67A0";
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
	rename -uid "1D052888-BE11-5EAF-88FE-A349E51F826C";
	setAttr ".c" -type "float3" 0.69387 0.08438 0.11444 ;
createNode shadingEngine -n "paint_d9525fSG";
	rename -uid "F2D91248-355E-5BD8-BFD5-57F3D09C7230";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_skin_shade" -p "sakura_geo";
	rename -uid "8AFACAEC-FA48-5A04-9BA4-2F3D8B858CCC";
createNode mesh -n "sakura_skin_shadeShape" -p "sakura_skin_shade";
	rename -uid "890B17B8-1E97-58B4-9CE0-1DF692872D07";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_skin_shadeShapeOrig" -p "sakura_skin_shade";
	rename -uid "D2E4D578-ED66-57CE-9F56-26AF4008C2D0";
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
	rename -uid "A4084233-0F1A-595F-AEB3-D191449E3CFE";
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
	rename -uid "D540DDD0-5397-5DC3-974F-881DD2E0BE85";
	setAttr ".c" -type "float3" 0.87137 0.39157 0.28744 ;
createNode shadingEngine -n "paint_f0a892SG";
	rename -uid "B07310F4-C058-513C-93E8-41E8CB81A20A";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_hair" -p "sakura_geo";
	rename -uid "80456815-B2B7-5928-856D-C315C34D3AE8";
createNode mesh -n "sakura_hairShape" -p "sakura_hair";
	rename -uid "AFC9E1A1-FBED-5644-87D1-4E3800F48BE0";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_hairShapeOrig" -p "sakura_hair";
	rename -uid "461AC401-7F9B-5E82-832F-FDF8E790CBAE";
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
	rename -uid "D8024776-1E58-531A-AD8A-0233DF7519FD";
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
	rename -uid "80374C63-73E3-53E0-98B7-45071B45B9A1";
	setAttr ".c" -type "float3" 1 0.34191 0.55201 ;
createNode shadingEngine -n "paint_ff9ec4SG";
	rename -uid "DB43EDA8-3BF5-594F-ABDA-5ED8F1EF373A";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_skirt" -p "sakura_geo";
	rename -uid "ED6108AE-8BA6-5339-BEA2-EE3825CD5763";
createNode mesh -n "sakura_skirtShape" -p "sakura_skirt";
	rename -uid "52E365D4-7C6F-526C-BAEC-D0C4577961A7";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_skirtShapeOrig" -p "sakura_skirt";
	rename -uid "06A6AEDD-92AF-5FA1-B85C-99A04F5646CC";
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
	rename -uid "D8579D31-42AD-5D06-9A19-13466FB397CB";
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
	rename -uid "C55B011C-37BC-5B9A-842F-F9AEEEAAA7F2";
	setAttr ".c" -type "float3" 0.05951 0.09531 0.35153 ;
createNode shadingEngine -n "paint_4557a0SG";
	rename -uid "94F39FF0-9DE0-5B22-8CDA-C9DDDE341EA8";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "sakura_accent" -p "sakura_geo";
	rename -uid "D5FF8D4F-44BA-529E-8A42-60F0CD470B81";
createNode mesh -n "sakura_accentShape" -p "sakura_accent";
	rename -uid "0C14CB69-88C8-5315-B812-A6BB0643CABD";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "sakura_accentShapeOrig" -p "sakura_accent";
	rename -uid "4B68D808-115E-5DA2-B76A-3356212136FA";
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
	rename -uid "5F302AC9-0AF4-504B-BC24-48485B33C09A";
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
	rename -uid "25C3372B-7E2E-5342-AE4A-38FAC99C20F6";
	setAttr ".c" -type "float3" 1 0.10224 0.12214 ;
createNode shadingEngine -n "paint_ff5a62SG";
	rename -uid "C223CFE6-6798-57BE-931D-B89136563A1D";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "dolly";
	rename -uid "35660F13-EACA-5E27-8A44-987E382073E0";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode transform -n "crane" -p "dolly";
	rename -uid "37F1F61F-73D7-5E10-8ED4-1927EF61DE9F";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".ro" 2;
createNode transform -n "shotCam" -p "crane";
	rename -uid "8042D4FA-0D9A-574A-8156-655D7A874868";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -n "shotCamShape" -p "shotCam";
	rename -uid "3A997581-5C74-5B8A-8302-CA1412097AAF";
	setAttr -k off ".v";
	setAttr ".cap" -type "double2" 1.41732 0.94488 ;
	setAttr ".ff" 1;
	setAttr ".fl" 50;
	setAttr ".ncp" 1;
	setAttr ".fcp" 10000;
	setAttr ".imn" -type "string" "shotCam";
	setAttr ".col" -type "float3" 0.521 0.7913 1 ;
createNode transform -n "keyLight";
	rename -uid "228BF1B3-75D4-5763-8678-9D7059B96F2B";
	setAttr ".t" -type "double3" 0 200 0 ;
	setAttr ".r" -type "double3" -48 35 0 ;
createNode directionalLight -n "keyLightShape" -p "keyLight";
	rename -uid "10109246-02F9-5CD7-8C22-104F2CED7B31";
	setAttr -k off ".v";
createNode transform -n "prop00_panel";
	rename -uid "B32375CA-A656-512E-A944-307D3DB4FD73";
createNode mesh -n "prop00_panelShape" -p "prop00_panel";
	rename -uid "928412E5-64ED-5386-8F86-0F8C7EA8920C";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 -200 -700 1500 -200 -700 1500 1200 -700 -1500 1200 -700;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_cfeeff";
	rename -uid "7EF29F51-34AE-505E-8524-76F17B3AA888";
	setAttr ".c" -type "float3" 0.62396 0.85499 1 ;
createNode shadingEngine -n "paint_cfeeffSG";
	rename -uid "B51E12E7-5665-5EC6-BE70-08A9BE07C721";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop01_disc";
	rename -uid "E9200482-1000-553B-B804-A7014962FB42";
createNode mesh -n "prop01_discShape" -p "prop01_disc";
	rename -uid "1D416267-6A15-5EC0-A876-CB4BD77F2265";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 28 ".vt[0:27]"  -80 330 -690 -82.758 337.566 -690 -90.893 344.752 -690 -103.999 351.199 -690 -121.416 356.582 -690 -142.273 360.633 -690
		 -165.523 363.148 -690 -190 364 -690 -214.477 363.148 -690 -237.727 360.633 -690 -258.584 356.582 -690 -276.001 351.199 -690
		 -289.107 344.752 -690 -297.242 337.566 -690 -300 330 -690 -297.242 322.434 -690 -289.107 315.248 -690 -276.001 308.801 -690
		 -258.584 303.418 -690 -237.727 299.367 -690 -214.477 296.852 -690 -190 296 -690 -165.523 296.852 -690 -142.273 299.367 -690
		 -121.416 303.418 -690 -103.999 308.801 -690 -90.893 315.248 -690 -82.758 322.434 -690;
	setAttr -s 28 ".ed[0:27]"  0 1 1 1 2 1 2 3 1 3 4 1 4 5 1 5 6 1
		 6 7 1 7 8 1 8 9 1 9 10 1 10 11 1 11 12 1
		 12 13 1 13 14 1 14 15 1 15 16 1 16 17 1 17 18 1
		 18 19 1 19 20 1 20 21 1 21 22 1 22 23 1 23 24 1
		 24 25 1 25 26 1 26 27 1 27 0 1;
	setAttr -s 1 -ch 28 ".fc[0]" -type "polyFaces" 
		f 28 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27;
createNode transform -n "prop02_disc";
	rename -uid "12B493CC-7CA7-5B47-AD17-8BABCF4E0E0C";
createNode mesh -n "prop02_discShape" -p "prop02_disc";
	rename -uid "108C3304-653D-5B39-AA7F-4B4745F797BB";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 28 ".vt[0:27]"  -30 350 -688 -32.006 359.791 -688 -37.922 369.091 -688 -47.453 377.434 -688 -60.121 384.401 -688 -75.289 389.643 -688
		 -92.198 392.897 -688 -110 394 -688 -127.802 392.897 -688 -144.711 389.643 -688 -159.879 384.401 -688 -172.547 377.434 -688
		 -182.078 369.091 -688 -187.994 359.791 -688 -190 350 -688 -187.994 340.209 -688 -182.078 330.909 -688 -172.547 322.566 -688
		 -159.879 315.599 -688 -144.711 310.357 -688 -127.802 307.103 -688 -110 306 -688 -92.198 307.103 -688 -75.289 310.357 -688
		 -60.121 315.599 -688 -47.453 322.566 -688 -37.922 330.909 -688 -32.006 340.209 -688;
	setAttr -s 28 ".ed[0:27]"  0 1 1 1 2 1 2 3 1 3 4 1 4 5 1 5 6 1
		 6 7 1 7 8 1 8 9 1 9 10 1 10 11 1 11 12 1
		 12 13 1 13 14 1 14 15 1 15 16 1 16 17 1 17 18 1
		 18 19 1 19 20 1 20 21 1 21 22 1 22 23 1 23 24 1
		 24 25 1 25 26 1 26 27 1 27 0 1;
	setAttr -s 1 -ch 28 ".fc[0]" -type "polyFaces" 
		f 28 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27;
createNode transform -n "prop03_disc";
	rename -uid "60C01622-01FB-5777-992D-4B06E5B24F60";
createNode mesh -n "prop03_discShape" -p "prop03_disc";
	rename -uid "2DB25EF9-64E7-5FBB-9E86-3AE182F10B89";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 28 ".vt[0:27]"  340 260 -690 336.991 266.676 -690 328.116 273.017 -690 313.82 278.705 -690 294.819 283.455 -690 272.066 287.029 -690
		 246.703 289.248 -690 220 290 -690 193.297 289.248 -690 167.934 287.029 -690 145.181 283.455 -690 126.18 278.705 -690
		 111.884 273.017 -690 103.009 266.676 -690 100 260 -690 103.009 253.324 -690 111.884 246.983 -690 126.18 241.295 -690
		 145.181 236.545 -690 167.934 232.971 -690 193.297 230.752 -690 220 230 -690 246.703 230.752 -690 272.066 232.971 -690
		 294.819 236.545 -690 313.82 241.295 -690 328.116 246.983 -690 336.991 253.324 -690;
	setAttr -s 28 ".ed[0:27]"  0 1 1 1 2 1 2 3 1 3 4 1 4 5 1 5 6 1
		 6 7 1 7 8 1 8 9 1 9 10 1 10 11 1 11 12 1
		 12 13 1 13 14 1 14 15 1 15 16 1 16 17 1 17 18 1
		 18 19 1 19 20 1 20 21 1 21 22 1 22 23 1 23 24 1
		 24 25 1 25 26 1 26 27 1 27 0 1;
	setAttr -s 1 -ch 28 ".fc[0]" -type "polyFaces" 
		f 28 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27;
createNode transform -n "prop04_floor";
	rename -uid "3AFE345A-B4ED-5AF6-AA51-0230E9109C93";
createNode mesh -n "prop04_floorShape" -p "prop04_floor";
	rename -uid "2BA90BEE-C73B-5F75-B254-5C4B7A8D8C3B";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 -0.2 690 1500 -0.2 690 1500 -0.2 -690 -1500 -0.2 -690;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_d9c3a0";
	rename -uid "5600DC45-FA65-5DD5-A8A6-BCD304DA34B3";
	setAttr ".c" -type "float3" 0.69387 0.54572 0.35153 ;
createNode shadingEngine -n "paint_d9c3a0SG";
	rename -uid "F2F51323-5F9B-5AD3-80C8-882DB0FACF4E";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop05_floor";
	rename -uid "A83D5E6E-D1DA-5805-98FB-033FA6BD98CB";
createNode mesh -n "prop05_floorShape" -p "prop05_floor";
	rename -uid "8FA72E7A-3B1C-57EE-BE49-B084D878EC01";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -210 0 110 210 0 110 210 0 -150 -210 0 -150;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_e9d8ba";
	rename -uid "206B47F6-9407-5166-98EE-83E75BFF20D7";
	setAttr ".c" -type "float3" 0.81485 0.68669 0.49102 ;
createNode shadingEngine -n "paint_e9d8baSG";
	rename -uid "0BE9ED19-3D80-50DA-B2B0-F9C609054058";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop06_ball";
	rename -uid "CA6F803B-C823-5611-836D-88F0FB3C90B2";
createNode mesh -n "prop06_ballShape" -p "prop06_ball";
	rename -uid "282D25F0-7826-550A-A526-CAF024BB5AFB";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 130 ".vt[0:129]"  -288.958 46.634 -420 -292.082 46.634 -431.78 -300.979 46.634 -441.766 -314.294 46.634 -448.439 -330 46.634 -450.782 -345.706 46.634 -448.439
		 -359.021 46.634 -441.766 -367.918 46.634 -431.78 -371.042 46.634 -420 -367.918 46.634 -408.22 -359.021 46.634 -398.234 -345.706 46.634 -391.561
		 -330 46.634 -389.218 -314.294 46.634 -391.561 -300.979 46.634 -398.234 -292.082 46.634 -408.22 -252.865 65.735 -420 -258.737 65.735 -442.139
		 -275.458 65.735 -460.907 -300.482 65.735 -473.447 -330 65.735 -477.851 -359.518 65.735 -473.447 -384.542 65.735 -460.907 -401.263 65.735 -442.139
		 -407.135 65.735 -420 -401.263 65.735 -397.861 -384.542 65.735 -379.093 -359.518 65.735 -366.553 -330 65.735 -362.149 -300.482 65.735 -366.553
		 -275.458 65.735 -379.093 -258.737 65.735 -397.861 -226.077 95 -420 -233.988 95 -449.827 -256.515 95 -475.114 -290.23 95 -492.009
		 -330 95 -497.942 -369.77 95 -492.009 -403.485 95 -475.114 -426.012 95 -449.827 -433.923 95 -420 -426.012 95 -390.173
		 -403.485 95 -364.886 -369.77 95 -347.991 -330 95 -342.058 -290.23 95 -347.991 -256.515 95 -364.886 -233.988 95 -390.173
		 -211.823 130.899 -420 -220.819 130.899 -453.918 -246.436 130.899 -482.673 -284.776 130.899 -501.886 -330 130.899 -508.633 -375.224 130.899 -501.886
		 -413.564 130.899 -482.673 -439.181 130.899 -453.918 -448.177 130.899 -420 -439.181 130.899 -386.082 -413.564 130.899 -357.327 -375.224 130.899 -338.114
		 -330 130.899 -331.367 -284.776 130.899 -338.114 -246.436 130.899 -357.327 -220.819 130.899 -386.082 -211.823 169.101 -420 -220.819 169.101 -453.918
		 -246.436 169.101 -482.673 -284.776 169.101 -501.886 -330 169.101 -508.633 -375.224 169.101 -501.886 -413.564 169.101 -482.673 -439.181 169.101 -453.918
		 -448.177 169.101 -420 -439.181 169.101 -386.082 -413.564 169.101 -357.327 -375.224 169.101 -338.114 -330 169.101 -331.367 -284.776 169.101 -338.114
		 -246.436 169.101 -357.327 -220.819 169.101 -386.082 -226.077 205 -420 -233.988 205 -449.827 -256.515 205 -475.114 -290.23 205 -492.009
		 -330 205 -497.942 -369.77 205 -492.009 -403.485 205 -475.114 -426.012 205 -449.827 -433.923 205 -420 -426.012 205 -390.173
		 -403.485 205 -364.886 -369.77 205 -347.991 -330 205 -342.058 -290.23 205 -347.991 -256.515 205 -364.886 -233.988 205 -390.173
		 -252.865 234.265 -420 -258.737 234.265 -442.139 -275.458 234.265 -460.907 -300.482 234.265 -473.447 -330 234.265 -477.851 -359.518 234.265 -473.447
		 -384.542 234.265 -460.907 -401.263 234.265 -442.139 -407.135 234.265 -420 -401.263 234.265 -397.861 -384.542 234.265 -379.093 -359.518 234.265 -366.553
		 -330 234.265 -362.149 -300.482 234.265 -366.553 -275.458 234.265 -379.093 -258.737 234.265 -397.861 -288.958 253.366 -420 -292.082 253.366 -431.78
		 -300.979 253.366 -441.766 -314.294 253.366 -448.439 -330 253.366 -450.782 -345.706 253.366 -448.439 -359.021 253.366 -441.766 -367.918 253.366 -431.78
		 -371.042 253.366 -420 -367.918 253.366 -408.22 -359.021 253.366 -398.234 -345.706 253.366 -391.561 -330 253.366 -389.218 -314.294 253.366 -391.561
		 -300.979 253.366 -398.234 -292.082 253.366 -408.22 -330 46.634 -420 -330 253.366 -420;
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
createNode lambert -n "paint_ffb8d2";
	rename -uid "896F5003-65BF-5F91-90D0-44F4371E6AE3";
	setAttr ".c" -type "float3" 1 0.47932 0.64448 ;
createNode shadingEngine -n "paint_ffb8d2SG";
	rename -uid "57EEA752-9319-5E4A-970E-90DCED5A41E2";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop07_cylinder";
	rename -uid "FDBFF61D-189E-5A2B-B176-BFF2F0A422BA";
createNode mesh -n "prop07_cylinderShape" -p "prop07_cylinder";
	rename -uid "4399C2A8-257C-5B2C-9910-CBDF3AABCA36";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 30 ".vt[0:29]"  -314 0 -420 -315.584 0 -426.942 -320.024 0 -432.509 -326.44 0 -435.599 -333.56 0 -435.599 -339.976 0 -432.509
		 -344.416 0 -426.942 -346 0 -420 -344.416 0 -413.058 -339.976 0 -407.491 -333.56 0 -404.401 -326.44 0 -404.401
		 -320.024 0 -407.491 -315.584 0 -413.058 -314 90 -420 -315.584 90 -426.942 -320.024 90 -432.509 -326.44 90 -435.599
		 -333.56 90 -435.599 -339.976 90 -432.509 -344.416 90 -426.942 -346 90 -420 -344.416 90 -413.058 -339.976 90 -407.491
		 -333.56 90 -404.401 -326.44 90 -404.401 -320.024 90 -407.491 -315.584 90 -413.058 -330 0 -420 -330 90 -420;
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
createNode lambert -n "paint_9c6b50";
	rename -uid "FFE7FAED-5870-53CB-BFE3-2A7393540441";
	setAttr ".c" -type "float3" 0.33245 0.14703 0.08022 ;
createNode shadingEngine -n "paint_9c6b50SG";
	rename -uid "33078314-B052-5118-97F6-B866A597823C";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop08_ball";
	rename -uid "616342B8-7D65-582B-86B2-41B873971CBD";
createNode mesh -n "prop08_ballShape" -p "prop08_ball";
	rename -uid "FA5CBC49-8A3A-5731-8F7B-F558C5CEE147";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 130 ".vt[0:129]"  344.463 47.237 -480 341.078 47.237 -491.78 331.44 47.237 -501.766 317.015 47.237 -508.439 300 47.237 -510.782 282.985 47.237 -508.439
		 268.56 47.237 -501.766 258.922 47.237 -491.78 255.537 47.237 -480 258.922 47.237 -468.22 268.56 47.237 -458.234 282.985 47.237 -451.561
		 300 47.237 -449.218 317.015 47.237 -451.561 331.44 47.237 -458.234 341.078 47.237 -468.22 383.562 68.075 -480 377.202 68.075 -502.139
		 359.088 68.075 -520.907 331.978 68.075 -533.447 300 68.075 -537.851 268.022 68.075 -533.447 240.912 68.075 -520.907 222.798 68.075 -502.139
		 216.438 68.075 -480 222.798 68.075 -457.861 240.912 68.075 -439.093 268.022 68.075 -426.553 300 68.075 -422.149 331.978 68.075 -426.553
		 359.088 68.075 -439.093 377.202 68.075 -457.861 412.583 100 -480 404.013 100 -509.827 379.608 100 -535.114 343.084 100 -552.009
		 300 100 -557.942 256.916 100 -552.009 220.392 100 -535.114 195.987 100 -509.827 187.417 100 -480 195.987 100 -450.173
		 220.392 100 -424.886 256.916 100 -407.991 300 100 -402.058 343.084 100 -407.991 379.608 100 -424.886 404.013 100 -450.173
		 428.025 139.162 -480 418.28 139.162 -513.918 390.527 139.162 -542.673 348.993 139.162 -561.886 300 139.162 -568.633 251.007 139.162 -561.886
		 209.473 139.162 -542.673 181.72 139.162 -513.918 171.975 139.162 -480 181.72 139.162 -446.082 209.473 139.162 -417.327 251.007 139.162 -398.114
		 300 139.162 -391.367 348.993 139.162 -398.114 390.527 139.162 -417.327 418.28 139.162 -446.082 428.025 180.838 -480 418.28 180.838 -513.918
		 390.527 180.838 -542.673 348.993 180.838 -561.886 300 180.838 -568.633 251.007 180.838 -561.886 209.473 180.838 -542.673 181.72 180.838 -513.918
		 171.975 180.838 -480 181.72 180.838 -446.082 209.473 180.838 -417.327 251.007 180.838 -398.114 300 180.838 -391.367 348.993 180.838 -398.114
		 390.527 180.838 -417.327 418.28 180.838 -446.082 412.583 220 -480 404.013 220 -509.827 379.608 220 -535.114 343.084 220 -552.009
		 300 220 -557.942 256.916 220 -552.009 220.392 220 -535.114 195.987 220 -509.827 187.417 220 -480 195.987 220 -450.173
		 220.392 220 -424.886 256.916 220 -407.991 300 220 -402.058 343.084 220 -407.991 379.608 220 -424.886 404.013 220 -450.173
		 383.562 251.925 -480 377.202 251.925 -502.139 359.088 251.925 -520.907 331.978 251.925 -533.447 300 251.925 -537.851 268.022 251.925 -533.447
		 240.912 251.925 -520.907 222.798 251.925 -502.139 216.438 251.925 -480 222.798 251.925 -457.861 240.912 251.925 -439.093 268.022 251.925 -426.553
		 300 251.925 -422.149 331.978 251.925 -426.553 359.088 251.925 -439.093 377.202 251.925 -457.861 344.463 272.763 -480 341.078 272.763 -491.78
		 331.44 272.763 -501.766 317.015 272.763 -508.439 300 272.763 -510.782 282.985 272.763 -508.439 268.56 272.763 -501.766 258.922 272.763 -491.78
		 255.537 272.763 -480 258.922 272.763 -468.22 268.56 272.763 -458.234 282.985 272.763 -451.561 300 272.763 -449.218 317.015 272.763 -451.561
		 331.44 272.763 -458.234 341.078 272.763 -468.22 300 47.237 -480 300 272.763 -480;
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
createNode lambert -n "paint_ffc6dc";
	rename -uid "CBCA9F0B-319A-5243-A933-CD9AEF2AF75C";
	setAttr ".c" -type "float3" 1 0.56471 0.71569 ;
createNode shadingEngine -n "paint_ffc6dcSG";
	rename -uid "63A61E5A-638F-5951-96A5-E7C4AC8E3DC0";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop09_cylinder";
	rename -uid "4D3A557A-7305-5E5D-AA01-A62403BEB110";
createNode mesh -n "prop09_cylinderShape" -p "prop09_cylinder";
	rename -uid "8A013AD5-0160-5937-A3B0-C7139847C34E";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 30 ".vt[0:29]"  318 0 -480 316.217 0 -487.81 311.223 0 -494.073 304.005 0 -497.549 295.995 0 -497.549 288.777 0 -494.073
		 283.783 0 -487.81 282 0 -480 283.783 0 -472.19 288.777 0 -465.927 295.995 0 -462.451 304.005 0 -462.451
		 311.223 0 -465.927 316.217 0 -472.19 318 90 -480 316.217 90 -487.81 311.223 90 -494.073 304.005 90 -497.549
		 295.995 90 -497.549 288.777 90 -494.073 283.783 90 -487.81 282 90 -480 283.783 90 -472.19 288.777 90 -465.927
		 295.995 90 -462.451 304.005 90 -462.451 311.223 90 -465.927 316.217 90 -472.19 300 0 -480 300 90 -480;
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
createNode transform -n "prop10_box";
	rename -uid "915013A8-9174-5FD8-9E86-1705439D70B2";
createNode mesh -n "prop10_boxShape" -p "prop10_box";
	rename -uid "55DA948A-B281-5479-B890-03DB1F5F7D5B";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -800 0 -550 800 0 -550 800 0 -570 -800 0 -570 -800 46 -550 800 46 -550
		 800 46 -570 -800 46 -570 0 0 -560 0 46 -560;
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
createNode lambert -n "paint_f4efe6";
	rename -uid "CDFBFBE0-25B8-50C5-9178-A86DB8C069F0";
	setAttr ".c" -type "float3" 0.90466 0.86316 0.7913 ;
createNode shadingEngine -n "paint_f4efe6SG";
	rename -uid "0513B7D9-9DAA-5936-BFC6-5E961329DAEA";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode animCurveTL -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateX";
	rename -uid "C2870807-C271-58D2-859A-2036822D9E50";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.006667 3 0.013333 4 0.02 5 0.026667 6 0.033333 7 0.04 8 0.042857
		 9 0.045714 10 0.048571 11 0.051429 12 0.054286 13 0.057143 14 0.06 15 0.05 16 0.04
		 17 0.03 18 0.02 19 0.01 20 0 21 -0.0075 22 -0.015 23 -0.0225 24 -0.03
		 25 -0.0375 26 -0.045 27 -0.0525 28 -0.06 29 -0.065714 30 -0.071429 31 -0.077143 32 -0.082857
		 33 -0.088571 34 -0.094286 35 -0.1 36 -0.088571 37 -0.077143 38 -0.065714 39 -0.054286 40 -0.042857
		 41 -0.031429 42 -0.02 43 -0.016667 44 -0.013333 45 -0.01 46 -0.006667 47 -0.003333 48 0;
createNode animCurveTL -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateY";
	rename -uid "4193DF8F-38A9-5B7B-B7A0-14D6C8844F3A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.497813 2 0.498381 3 0.499406 4 0.502098 5 0.502327 6 0.503906 7 0.504394 8 0.503746
		 9 0.502166 10 0.511579 11 0.516853 12 0.517165 13 0.514694 14 0.513131 15 0.531192 16 0.552994
		 17 0.564833 18 0.561574 19 0.551504 20 0.552029 21 0.549509 22 0.55497 23 0.560684 24 0.560201
		 25 0.550767 26 0.534212 27 0.516004 28 0.502839 29 0.504981 30 0.509339 31 0.51261 32 0.512735
		 33 0.509829 34 0.50597 35 0.504099 36 0.503138 37 0.498111 38 0.495176 39 0.502462 40 0.502872
		 41 0.503426 42 0.503753 43 0.503594 44 0.502638 45 0.500961 46 0.500313 47 0.498717 48 0.497813;
createNode animCurveTL -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_translateZ";
	rename -uid "A16E4687-2763-54ED-A12D-64F4CC68411D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.005714
		 9 0.011429 10 0.017143 11 0.022857 12 0.028571 13 0.034286 14 0.04 15 0.033333 16 0.026667
		 17 0.02 18 0.013333 19 0.006667 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.005714 37 0.011429 38 0.017143 39 0.022857 40 0.028571
		 41 0.034286 42 0.04 43 0.033333 44 0.026667 45 0.02 46 0.013333 47 0.006667 48 0;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC187FBXASC227FBXASC131FBXASC179FBXASC227FBXASC130FBXASC191FBXASC227FBXASC131FBXASC188_rotateY";
	rename -uid "3DF56DC6-F5AB-50FB-8C8C-39C4454C0503";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -3 3 -6 4 -9 5 -12 6 -15 7 -18.000001 8 -11.428572
		 9 -4.857143 10 1.714286 11 8.285714 12 14.857142 13 21.428572 14 28.000001 15 33.333333 16 38.666667
		 17 43.999999 18 49.333333 19 54.666666 20 60 21 76.249998 22 92.499996 23 108.75 24 125.000001
		 25 141.25 26 157.5 27 173.75 28 190 29 210.000001 30 230 31 250 32 270
		 33 290 34 310 35 329.999999 36 336 37 341.999999 38 348 39 354 40 360
		 41 366 42 372 43 370 44 368 45 366 46 364 47 362 48 360;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateX";
	rename -uid "48ADBA1C-926D-5C5C-91D5-EB123E399AEC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.000494
		 9 0.02052 10 0.101235 11 0.257499 12 0.463552 13 0.652137 14 0.73386 15 0.951311 16 1.512024
		 17 2.277509 18 3.08444 19 3.733472 20 4 21 3.828125 22 3.375 23 2.734375 24 2
		 25 1.265625 26 0.625 27 0.171875 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.010754 37 0.066191 38 0.206647 39 0.44486 40 0.741928
		 41 1.006906 42 1.120535 43 0.99844 44 0.720963 45 0.418873 46 0.182263 47 0.044426 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateY";
	rename -uid "4E8FAD99-737D-556A-A411-A79762468CA9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.333309
		 9 -1.192596 10 -2.365059 11 -3.635969 12 -4.793098 13 -5.631874 14 -5.955115 15 -5.500772 16 -4.373549
		 17 -2.927483 18 -1.504622 19 -0.426854 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.444118 37 1.58842 38 3.148544 39 4.838591 40 6.376862
		 41 7.491901 42 7.921642 43 7.341048 44 5.88425 45 3.980493 46 2.067631 47 0.591405 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateZ";
	rename -uid "3061228E-D391-5630-8BA1-5BD05C121321";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.592592 3 2.074074 4 4 5 5.925926 6 7.407408 7 8 8 7.169857
		 9 5.028643 10 2.09869 11 -1.099119 12 -4.04171 13 -6.199778 14 -7.038172 15 -6.526563 16 -5.241497
		 17 -3.55687 18 -1.854705 19 -0.53232 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 -0.332362 30 -1.189505 31 -2.361516 32 -3.638484
		 33 -4.810495 34 -5.667638 35 -6 36 -5.225707 37 -3.227914 38 -0.491698 39 2.499854 40 5.259296
		 41 7.288099 42 8.077588 43 7.469739 44 5.958629 45 4.009676 46 2.074217 47 0.591863 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateX";
	rename -uid "BBED00F4-6AAF-5AAD-918A-2A8159F899DA";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.044426 3 0.182263 4 0.418873 5 0.720963 6 0.99844 7 1.120535 8 1.340599
		 9 1.973949 10 2.99414 11 4.311591 12 5.715058 13 6.863204 14 7.336838 15 6.297213 16 3.73651
		 17 0.486811 18 -2.678361 19 -5.059661 20 -6 21 -5.570483 22 -4.438106 23 -2.837237 24 -1.002439
		 25 0.831705 26 2.430938 27 3.561563 28 3.990288 29 4.325486 30 5.187754 31 6.360891 32 7.62995
		 33 8.784945 34 9.622989 35 9.946316 36 9.195212 37 7.279651 38 4.712791 39 1.988348 40 -0.443204
		 41 -2.178684 42 -2.841774 43 -2.671196 44 -2.216902 45 -1.566798 46 -0.849124 47 -0.250729 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateY";
	rename -uid "B90948C7-717E-58EA-BD58-F508B874815D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.591405 3 2.067631 4 3.980493 5 5.88425 6 7.341048 7 7.921642 8 6.940587
		 9 4.426593 10 1.032577 11 -2.596723 12 -5.85233 13 -8.180186 14 -9.069458 15 -8.465177 16 -6.902967
		 17 -4.768317 18 -2.525475 19 -0.732574 20 0 21 0.002359 22 0.002393 23 -0.012858 24 -0.052366
		 25 -0.115359 26 -0.189431 27 -0.252544 28 -0.2788 29 -0.232881 30 -0.099596 31 0.117146 32 0.398287
		 33 0.69718 34 0.940267 35 1.040043 36 1.367599 37 2.260945 38 3.592614 39 5.182286 40 6.762344
		 41 7.987723 42 8.478161 43 7.837354 44 6.243226 45 4.189218 46 2.158303 47 0.613417 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateZ";
	rename -uid "750933E9-9AAC-5D96-BC2A-A39A1C1CBEDB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.591863 3 2.074217 4 4.009676 5 5.958629 6 7.469739 7 8.077588 8 7.223174
		 9 5.00869 10 1.943079 11 -1.468218 12 -4.685868 13 -7.103372 14 -8.05728 15 -7.384071 16 -5.754497
		 17 -3.750457 18 -1.875558 19 -0.520751 20 0 21 0.172077 22 0.62577 23 1.267006 24 2.001221
		 25 2.733794 26 3.370923 27 3.820208 28 3.990288 29 3.438732 30 2.017633 31 0.078065 32 -2.029696
		 33 -3.958402 34 -5.365025 35 -5.909496 36 -5.096413 37 -3.019266 38 -0.226956 39 2.74989 40 5.420234
		 41 7.335233 42 8.069142 43 7.481266 44 6.00666 45 4.076296 46 2.126559 47 0.610739 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateX";
	rename -uid "FF951619-1B56-5355-A5ED-307597DAFEE8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.27915 3 -0.966181 4 -1.836676 5 -2.68232 6 -3.316396 7 -3.566114 8 -3.166624
		 9 -2.111734 10 -0.608892 11 1.113856 12 2.779601 13 4.052785 14 4.559587 15 3.753383 16 1.75651
		 17 -0.802167 18 -3.32277 19 -5.238686 20 -6 21 -5.65685 22 -4.752437 23 -3.473693 24 -2.006184
		 25 -0.53507 26 0.752716 27 1.666861 28 2.014428 29 2.221301 30 2.761433 31 3.515825 32 4.359383
		 33 5.154249 34 5.748544 35 5.982011 36 5.433581 37 4.029656 38 2.1346 39 0.102428 40 -1.732745
		 41 -3.056795 42 -3.566114 43 -3.316396 44 -2.68232 45 -1.836676 46 -0.966181 47 -0.27915 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateY";
	rename -uid "A9F098B1-275E-5890-8397-450E68BF0A75";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.447081 3 1.571536 4 3.047253 5 4.537987 6 5.694451 7 6.159328 8 5.368409
		 9 3.342372 10 0.606111 11 -2.326281 12 -4.968167 13 -6.867502 14 -7.596032 15 -7.061497 16 -5.703606
		 17 -3.895045 18 -2.041537 19 -0.587821 20 0 21 0.343736 22 1.250297 23 2.532479 24 4.002262
		 25 5.471083 26 6.750847 27 7.654802 28 7.997354 29 7.57587 30 6.492556 31 5.02013 32 3.428024
		 33 1.978537 34 0.92593 35 0.51953 36 0.795473 37 1.527843 38 2.576469 39 3.779004 40 4.935657
		 41 5.812491 42 6.159328 43 5.694451 44 4.537987 45 3.047253 46 1.571536 47 0.447081 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712_rotateZ";
	rename -uid "C646EB29-8A11-556A-9B43-91C1CC69B626";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.321878 3 1.117224 4 2.131859 5 3.125634 6 3.876534 7 4.173715 8 3.757356
		 9 2.660107 10 1.101834 11 -0.678368 12 -2.39443 13 -3.703097 14 -4.223377 15 -3.860874 16 -2.989622
		 17 -1.931404 18 -0.956758 19 -0.263565 20 0 21 -0.014165 22 -0.04164 23 -0.056066 24 -0.037338
		 25 0.019233 26 0.099703 27 0.174269 28 0.206403 29 -0.012615 30 -0.583606 31 -1.379155 32 -2.266265
		 33 -3.099993 34 -3.72207 35 -3.966172 36 -3.492147 37 -2.281828 38 -0.655756 39 1.077253 40 2.631745
		 41 3.746512 42 4.173715 43 3.876534 44 3.125634 45 2.131859 46 1.117224 47 0.321878 48 0;
createNode animCurveTA -n "FBXASC233FBXASC166FBXASC150_rotateX";
	rename -uid "893DF238-8691-5B4A-A064-67498351EC32";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.405126 2 1.146367 3 0.507912 4 -0.303917 5 -1.09504 6 -1.689395 7 -1.923661 8 -1.78685
		 9 -1.423056 10 -0.899704 11 -0.294692 12 0.293337 13 0.743732 14 0.923087 15 0.652356 16 -0.032638
		 17 -0.941113 18 -1.870743 19 -2.600814 20 -2.896593 21 -2.761955 22 -2.410476 23 -1.920714 24 -1.36671
		 25 -0.817224 26 -0.338848 27 0.0003 28 0.129312 29 0.257637 30 0.592664 31 1.06029 32 1.582337
		 33 2.073001 34 2.438838 35 2.582284 36 2.372164 37 1.818864 38 1.035722 39 0.147564 40 -0.699531
		 41 -1.338345 42 -1.590424 43 -1.360537 44 -0.791343 45 -0.063465 46 0.650355 47 1.189619 48 1.402884;
createNode animCurveTA -n "FBXASC233FBXASC166FBXASC150_rotateY";
	rename -uid "5D653416-4349-5A93-B60A-5C2B1F817F14";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.210373 2 0.034287 3 0.654745 4 1.479726 5 2.324858 6 2.988242 7 3.256752 8 2.786217
		 9 1.576046 10 -0.07056 11 -1.853201 12 -3.478051 13 -4.659083 14 -5.115299 15 -5.517673 16 -6.518679
		 17 -7.809094 18 -9.086632 19 -10.060189 20 -10.447303 21 -9.693714 22 -7.706615 23 -4.896498 24 -1.674289
		 25 1.548536 26 4.360207 27 6.348989 28 7.103345 29 6.887582 30 6.333714 31 5.582519 32 4.772353
		 33 4.036635 34 3.503469 35 3.297865 36 2.974809 37 2.149377 38 1.03933 39 -0.144515 40 -1.206385
		 41 -1.967371 42 -2.258791 43 -2.115049 44 -1.747175 45 -1.251033 46 -0.735075 47 -0.324996 48 -0.157807;
createNode animCurveTA -n "FBXASC233FBXASC166FBXASC150_rotateZ";
	rename -uid "7AD1C529-48CE-59D2-96FF-B5347A201D3B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.792092 2 -2.341967 3 -1.221469 4 0.225068 5 1.660464 6 2.757252 7 3.194219 8 2.899606
		 9 2.135037 10 1.077511 11 -0.092385 12 -1.184138 13 -1.994511 14 -2.311616 15 -2.07563 16 -1.476541
		 17 -0.67777 18 0.144279 19 0.792972 20 1.056525 21 1.021753 22 0.938975 23 0.843344 24 0.763596
		 25 0.715006 26 0.697812 27 0.699862 28 0.703745 29 0.454941 30 -0.188456 31 -1.072407 32 -2.041299
		 33 -2.936109 34 -3.59402 35 -3.849944 36 -3.400162 37 -2.235256 38 -0.630361 39 1.135079 40 2.771751
		 41 3.979082 42 4.449656 43 3.961003 44 2.742108 45 1.163427 46 -0.408585 47 -1.613286 48 -2.094065;
createNode animCurveTA -n "FBXASC233FBXASC160FBXASC173_rotateX";
	rename -uid "538041C6-A2C7-5CFE-A629-705C1F7A6059";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.589314 2 2.118101 3 0.964321 4 -0.482323 5 -1.866708 6 -2.887993 7 -3.285671 8 -3.063685
		 9 -2.450646 10 -1.516521 11 -0.369359 12 0.806604 13 1.744163 14 2.125872 15 1.626474 16 0.351117
		 17 -1.368973 18 -3.166839 19 -4.608194 20 -5.2 21 -4.967307 22 -4.355396 23 -3.486072 24 -2.467255
		 25 -1.40437 26 -0.423225 27 0.311067 28 0.60003 29 0.788445 30 1.287436 31 1.99996 32 2.815559
		 33 3.599696 34 4.194478 35 4.429909 36 4.079189 37 3.133759 38 1.745124 39 0.104981 40 -1.518305
		 41 -2.777672 42 -3.282512 43 -2.812311 44 -1.660254 45 -0.214181 46 1.1715 47 2.195071 48 2.593988;
createNode animCurveTA -n "FBXASC233FBXASC160FBXASC173_rotateY";
	rename -uid "F8C89407-DDA6-56D1-88F0-A7A16B5EC8B3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.235565 2 0.591017 3 1.511008 4 2.77166 5 4.101873 6 5.170021 7 5.607769 8 4.775459
		 9 2.640521 10 -0.248901 11 -3.352384 12 -6.153755 13 -8.17041 14 -8.944451 15 -9.747289 16 -11.741322
		 17 -14.303498 18 -16.828118 19 -18.741898 20 -19.5 21 -18.099752 22 -14.409242 23 -9.194895 24 -3.223678
		 25 2.73884 26 7.931075 27 11.597318 28 12.986384 29 12.64215 30 11.761979 31 10.576893 32 9.311229
		 33 8.174389 34 7.35875 35 7.046191 36 6.343157 37 4.552022 38 2.157878 39 -0.371183 40 -2.61181
		 41 -4.197233 42 -4.799141 43 -4.47303 44 -3.626467 45 -2.461335 46 -1.22657 47 -0.231705 48 0.176779;
createNode animCurveTA -n "FBXASC233FBXASC160FBXASC173_rotateZ";
	rename -uid "40A6D747-8A0F-5393-8EE3-987B66A152EB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -5.194676 2 -4.309801 3 -2.110176 4 0.722901 5 3.527037 6 5.665277 7 6.516203 8 5.896546
		 9 4.286156 10 2.049231 11 -0.445432 12 -2.799333 13 -4.566289 14 -5.262833 15 -4.926999 16 -4.052284
		 17 -2.836505 18 -1.525841 19 -0.448593 20 0 21 0.050831 22 0.211285 23 0.502587 24 0.930328
		 25 1.463914 26 2.024528 27 2.480945 28 2.668294 29 2.164688 30 0.863586 31 -0.921698 32 -2.876417
		 33 -4.680537 34 -6.00673 35 -6.522607 36 -5.764667 37 -3.794116 38 -1.05798 39 1.986282 40 4.845968
		 41 6.981083 42 7.819505 43 6.932544 44 4.728696 45 1.892576 46 -0.911343 47 -3.046851 48 -3.895997;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateX";
	rename -uid "A6713ABA-685C-56BE-A4D5-37C36E97A795";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.06325 3 -0.21673 4 -0.40592 5 -0.582835 6 -0.71019 7 -0.75894 8 -0.722603
		 9 -0.625646 10 -0.485671 11 -0.323769 12 -0.166912 13 -0.047397 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateY";
	rename -uid "9DFF8367-F35C-5A85-8DEA-54A3C24B83E3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.057746 3 0.207018 4 0.411138 5 0.625989 6 0.798097 7 0.868517 8 0.815773
		 9 0.682053 10 0.504828 11 0.319546 12 0.157078 13 0.043076 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046L_rotateZ";
	rename -uid "415F2682-56F0-5ADA-9DFF-BF75ACC697CE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.033462 3 3.616847 4 6.974689 5 10.331951 6 12.914108 7 13.946893 8 13.174567
		 9 11.182664 10 8.458759 11 5.490506 12 2.765804 13 0.772843 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateX";
	rename -uid "0BA7650D-DE5F-507E-A5B0-89F50C097693";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 20.449334 2 19.578202 3 17.133482 4 13.541231 5 9.750166 6 6.895419 7 5.803938 8 6.400405
		 9 7.987351 10 10.25026 11 12.797653 12 15.167786 13 16.896202 14 17.561312 15 15.617357 16 10.851162
		 17 4.949095 18 -0.504639 19 -4.33657 20 -5.773217 21 -5.382415 22 -4.295442 23 -2.62701 24 -0.544098
		 25 1.694009 26 3.74886 27 5.247048 28 5.822986 29 6.812925 30 9.398301 31 12.963419 32 16.802587
		 33 20.201912 34 22.569996 35 23.455066 36 23.956127 37 25.220134 38 26.877133 39 28.57921 40 30.037842
		 41 31.037442 42 31.409109 43 30.614648 44 28.615657 45 25.990387 46 23.336639 47 21.277224 48 20.449334;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateY";
	rename -uid "01EC226D-0D87-5C9A-A4B2-FF072D68FD10";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.170274 2 -2.944495 3 -4.526138 4 -5.728726 5 -5.876 6 -5.259774 7 -4.841831 8 -5.146639
		 9 -5.831592 10 -6.522823 11 -6.940096 12 -7.007045 13 -6.863439 14 -6.764245 15 -6.458839 16 -5.28064
		 17 -2.903352 18 0.349783 19 3.383191 20 4.713058 21 4.270559 22 3.157705 23 1.727203 24 0.312465
		 25 -0.8406 26 -1.618031 27 -2.033575 28 -2.161379 29 -2.368839 30 -2.711549 31 -2.725897 32 -2.145105
		 33 -1.079396 34 0.007482 35 0.495495 36 0.233864 37 -0.491962 38 -1.599416 39 -2.948993 40 -4.30992
		 41 -5.374088 42 -5.801496 43 -5.478239 44 -4.706822 45 -3.784297 46 -2.955295 47 -2.382983 48 -2.170274;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046L_rotateZ";
	rename -uid "22B5EB41-1045-5AF6-B640-1EDD160F56FF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 11.989871 2 16.945538 3 29.399053 4 45.705052 5 62.073291 6 74.644544 7 79.657436 8 77.585963
		 9 72.225511 10 64.859499 11 56.800334 12 49.390053 13 43.972698 14 41.87424 15 44.728683 16 51.79626
		 17 60.775262 18 69.454304 19 75.909254 20 78.438421 21 76.843945 22 72.629827 23 66.643122 24 59.735608
		 25 52.780697 26 46.678788 27 42.346516 28 40.700353 29 38.308289 30 32.124693 31 23.655876 32 14.449209
		 33 6.053876 34 -0.03727 35 -2.386323 36 -1.10206 37 2.199068 38 6.686715 39 11.541735 40 15.967277
		 41 19.186871 42 20.431756 43 19.830164 44 18.308289 45 16.293367 46 14.240073 47 12.636651 48 11.989871;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateX";
	rename -uid "CCE1DBDF-0E40-5EEB-B587-365CE8E22210";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 28.993415 2 27.739245 3 24.003935 4 17.989646 5 10.855501 6 4.772784 7 2.234782 8 2.375322
		 9 2.738365 10 3.235944 11 3.779216 12 4.278459 13 4.643726 14 4.785357 15 5.19215 16 6.209338
		 17 7.532125 18 8.855414 19 9.873674 20 10.281061 21 9.986827 22 9.210929 23 8.113511 24 6.854836
		 25 5.595465 26 4.496305 27 3.71854 28 3.423459 29 7.400936 30 17.676855 31 31.617561 32 46.440595
		 33 59.625315 34 69.062216 35 72.695525 36 74.439305 37 77.9215 38 80.443641 39 80.28679 40 77.159091
		 41 72.6577 42 70.319551 43 66.824699 44 58.340669 45 47.970215 46 38.415148 47 31.600171 48 28.993415;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateY";
	rename -uid "68AAC8BF-7FD3-5E55-9CA3-FD7D325A4CF0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -22.273255 2 -19.922835 3 -14.421925 4 -8.276134 5 -3.56671 6 -1.106799 7 -0.433673 8 -0.451251
		 9 -0.491469 10 -0.534503 11 -0.565633 12 -0.579713 13 -0.581222 14 -0.579808 15 -0.626725 16 -0.742362
		 17 -0.889104 18 -1.031721 19 -1.138569 20 -1.180604 21 -1.141105 22 -1.038516 23 -0.897332 24 -0.741106
		 25 -0.590958 26 -0.465002 27 -0.378764 28 -0.346676 29 -0.605492 30 -0.557498 31 1.158367 32 5.047337
		 33 10.207611 34 14.763206 35 16.675245 36 13.98405 37 6.559709 38 -4.320392 39 -16.482124 40 -27.267714
		 41 -34.475908 42 -37.019683 43 -36.492895 44 -34.709101 45 -31.489719 46 -27.415181 47 -23.81052 48 -22.273255;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L_rotateZ";
	rename -uid "930FA82E-47BE-5A7B-B457-69E905019197";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 74.569291 2 70.850112 3 61.518139 4 49.126817 5 36.286775 6 26.098631 7 21.962009 8 21.510651
		 9 20.346431 10 18.754162 11 17.018938 12 15.426134 13 14.261201 14 13.809492 15 13.756544 16 13.622722
		 17 13.445718 18 13.265366 19 13.124414 20 13.067504 21 13.004912 22 12.838938 23 12.601956 24 12.327036
		 25 12.048757 26 11.803365 27 11.628361 28 11.561676 29 9.341777 30 3.584579 31 -4.08918 32 -11.730855
		 33 -17.718643 34 -21.325076 35 -22.527122 36 -18.343405 37 -8.106833 38 5.107991 39 19.489291 40 33.825354
		 41 45.754696 42 50.843697 43 53.107981 44 58.485097 45 64.723117 46 69.994277 47 73.376271 48 74.569291;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L_rotateX";
	rename -uid "A9D2E08A-D065-51F7-908A-44E9C7E3AA78";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.000002
		 9 0.000004 10 0.000009 11 0.000014 12 0.000018 13 0.000022 14 0.000023 15 0.000021 16 0.000017
		 17 0.000011 18 0.000006 19 0.000001 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L_rotateY";
	rename -uid "123228B1-F84C-54D3-96E7-6346CE0FDBFB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 1.107872
		 9 3.965014 10 7.87172 11 12.12828 12 16.034986 13 18.892128 14 20 15 18.518518 16 14.814815
		 17 10 18 5.185185 19 1.481481 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L_rotateZ";
	rename -uid "3C274622-2301-5D91-9BF7-D14EEFE65576";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0.000001 11 0.000001 12 0.000003 13 0.000004 14 0.000004 15 0.000003 16 0.000002
		 17 0.000001 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L_rotateX";
	rename -uid "AAAA67C4-2E96-539E-B141-418C199A72C0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 10 2 10.148143 3 10.51851 4 11 5 11.481491 6 11.851858 7 12 8 11.335277
		 9 9.620991 10 7.276967 11 4.723032 12 2.379009 13 0.664723 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.77551 37 2.77551 38 5.510204 39 8.489796 40 11.22449
		 41 13.22449 42 14 43 12.962963 44 10.37037 45 7 46 3.629629 47 1.037037 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L_rotateY";
	rename -uid "306507AC-A8E2-5958-9CB2-BFB972599337";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.000028 2 -0.000028 3 -0.000029 4 -0.000031 5 -0.000032 6 -0.000033 7 -0.000034 8 -0.000032
		 9 -0.000027 10 -0.00002 11 -0.000013 12 -0.000007 13 -0.000002 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 -0.000002 37 -0.000007 38 -0.000016 39 -0.000024 40 -0.000031
		 41 -0.000037 42 -0.000039 43 -0.000036 44 -0.000029 45 -0.000019 46 -0.00001 47 -0.000003 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L_rotateZ";
	rename -uid "9D54FEB0-DD5A-56DC-A9FE-9041A39AA44C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.000002 2 -0.000003 3 -0.000003 4 -0.000003 5 -0.000003 6 -0.000003 7 -0.000004 8 -0.000003
		 9 -0.000002 10 -0.000001 11 -0.000001 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 -0.000001 39 -0.000002 40 -0.000003
		 41 -0.000004 42 -0.000005 43 -0.000004 44 -0.000003 45 -0.000001 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046R_rotateX";
	rename -uid "33418B8D-5E76-5731-9B55-C534F8E30A82";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.06325 3 -0.21673 4 -0.40592 5 -0.582835 6 -0.71019 7 -0.75894 8 -0.722603
		 9 -0.625646 10 -0.485671 11 -0.323769 12 -0.166912 13 -0.047397 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046R_rotateY";
	rename -uid "8237C9CF-7116-5379-8083-D6AF87E199DB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.057746 3 -0.207018 4 -0.411138 5 -0.625989 6 -0.798097 7 -0.868517 8 -0.815773
		 9 -0.682053 10 -0.504828 11 -0.319546 12 -0.157078 13 -0.043076 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC130FBXASC169FBXASC046R_rotateZ";
	rename -uid "5285E2C6-3035-591B-B48F-2D71ABB9EE98";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -1.033462 3 -3.616847 4 -6.974689 5 -10.331951 6 -12.914108 7 -13.946893 8 -13.174567
		 9 -11.182664 10 -8.458759 11 -5.490506 12 -2.765804 13 -0.772843 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateX";
	rename -uid "F3BA6DAB-A0F0-58FE-A4E9-F6D1EE1A7F89";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.604671 3 2.072912 4 3.764121 5 5.043392 6 5.658828 7 5.803938 8 8.105166
		 9 14.516468 10 23.971525 11 34.238385 12 42.709884 13 47.952855 14 49.729775 15 47.729686 16 41.846395
		 17 32.646969 18 22.485184 19 14.725123 20 11.767893 21 11.583626 22 11.063658 23 10.246965 24 9.199863
		 25 8.043225 26 6.952733 27 6.139735 28 5.822986 29 3.916094 30 -0.88104 31 -7.114863 32 -13.42451
		 33 -18.746479 34 -22.351176 35 -23.683935 36 -22.050772 37 -17.874937 38 -12.204094 39 -6.000856 40 -0.216305
		 41 4.103523 42 5.803874 43 7.179499 44 10.767078 45 15.550262 46 20.16237 47 23.397474 48 24.583795;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateY";
	rename -uid "3ED40717-F5DF-5FD9-A527-3EA29992BAF7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.036749 3 0.393898 4 1.386335 5 2.873 6 4.253568 7 4.841831 8 6.232824
		 9 8.925242 10 10.307075 11 8.644263 12 4.401849 13 -0.091988 14 -2.098218 15 0.281069 16 5.345612
		 17 9.613086 18 10.773923 19 9.433404 20 8.373054 21 8.047655 22 7.210236 23 6.081534 24 4.876558
		 25 3.777378 26 2.913145 27 2.358795 28 2.161379 29 1.536721 30 -0.394531 31 -3.735063 32 -8.199483
		 33 -12.954177 34 -16.7758 35 -18.327587 36 -17.023648 37 -13.676898 38 -9.164039 39 -4.37753 40 -0.152476
		 41 2.80784 42 3.921527 43 4.446923 44 5.268781 45 5.247387 46 4.000523 47 2.262774 48 1.395363;
createNode animCurveTA -n "FBXASC232FBXASC133FBXASC149FBXASC046R_rotateZ";
	rename -uid "2FE019BB-7A32-505F-A054-10E81E8D014B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.130102 2 -6.955971 3 -21.516321 4 -40.426427 5 -59.315264 6 -73.842879 7 -79.657436 8 -75.082565
		 9 -62.998729 10 -46.034471 11 -27.573941 12 -11.227947 13 0.206611 14 4.525413 15 -0.63554 16 -13.923241
		 17 -32.039824 18 -50.758598 19 -65.120456 20 -70.770931 21 -69.484124 22 -66.091212 23 -61.291147 24 -55.780176
		 25 -50.25649 26 -45.425537 27 -42.000986 28 -40.700353 29 -42.838622 30 -48.245349 31 -55.352206 32 -62.685349
		 33 -69.038737 34 -73.472058 35 -75.146824 36 -75.057905 37 -74.655052 38 -73.714819 39 -72.197192 40 -70.3613
		 41 -68.751923 42 -68.06726 43 -63.50628 44 -52.047648 45 -37.104512 46 -22.22794 47 -10.896424 48 -6.397952;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateX";
	rename -uid "7D9C54EC-5443-5112-8E86-26ABC498E059";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 51.04613 2 47.803402 3 39.340039 4 27.653665 5 15.454519 6 5.987496 7 2.234782 8 6.908616
		 9 19.077672 10 35.728249 11 53.441645 12 69.087314 13 80.221993 14 84.505171 15 80.103324 16 68.605605
		 17 52.391902 18 34.928032 19 21.163593 20 15.709596 21 15.216584 22 13.898513 23 11.992528 24 9.752572
		 25 7.462083 26 5.429983 27 3.97725 28 3.423459 29 2.902651 30 1.561537 31 -0.239213 32 -2.107008
		 33 -3.686578 34 -4.735657 35 -5.114686 36 -4.702798 37 -3.571006 38 -1.88214 39 0.101823 40 2.008937
		 41 3.429124 42 3.981123 43 9.564086 44 23.492109 45 41.586897 46 59.775196 47 73.908832 48 79.609293;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateY";
	rename -uid "2C317940-1F15-5395-B89C-49D2584FE55B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -10.564648 2 -8.52672 3 -4.166567 4 -0.27586 5 1.353378 6 0.979011 7 0.433673 8 1.183794
		 9 2.138422 10 1.105118 11 -2.949631 12 -8.964116 13 -14.451471 14 -16.772963 15 -13.302922 16 -5.596555
		 17 1.79607 18 5.431396 19 5.322067 20 4.55988 21 4.290139 22 3.615066 23 2.752059 24 1.898732
		 25 1.19534 26 0.707467 27 0.43445 28 0.346676 29 0.361939 30 0.290122 31 -0.064971 32 -0.778459
		 33 -1.713854 34 -2.553296 35 -2.911246 36 -2.543174 37 -1.679558 38 -0.714358 39 0.029147 40 0.410656
		 41 0.501308 42 0.493213 43 1.247997 44 3.406612 45 6.615347 46 9.983879 47 12.471764 48 13.402971;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R_rotateZ";
	rename -uid "15B3EE29-5AC2-55A4-8447-DD8AABBCE26B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 21.917557 2 19.096497 3 11.620711 4 1.120393 5 -9.949855 6 -18.55669 7 -21.962009 8 -19.424412
		 9 -12.675648 10 -3.428342 11 5.855166 12 12.991862 13 17.117633 14 18.435777 15 15.795067 16 8.195496
		 17 -3.650219 18 -17.148181 19 -27.941919 20 -32.195886 21 -31.328498 22 -29.032215 23 -25.76296 24 -21.98469
		 25 -18.177366 26 -14.835996 27 -12.463327 28 -11.561676 29 -14.212765 30 -21.049373 31 -30.390864 32 -40.551465
		 33 -49.855061 34 -56.64498 35 -59.274779 36 -56.788524 37 -50.367477 38 -41.565549 39 -31.948638 40 -23.104106
		 41 -16.630057 42 -14.119412 43 -14.835623 44 -16.278433 45 -17.30799 46 -17.283442 47 -16.528613 48 -16.052427;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R_rotateX";
	rename -uid "73820628-3DAE-5A25-A121-1C193B3A29A9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0.000002 30 0.000005 31 0.00001 32 0.000017
		 33 0.000023 34 0.000027 35 0.000029 36 0.000027 37 0.000023 38 0.000017 39 0.00001 40 0.000005
		 41 0.000002 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R_rotateY";
	rename -uid "3E905F19-DC88-5D86-894E-5FDBA5917F81";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 -1.384839 30 -4.956268 31 -9.83965 32 -15.160349
		 33 -20.043731 34 -23.615161 35 -25 36 -23.615161 37 -20.043731 38 -15.160349 39 -9.83965 40 -4.956268
		 41 -1.384839 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R_rotateZ";
	rename -uid "8581163D-9FC9-5986-9632-CDEFBDA6062B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 -0.000001 32 -0.000002
		 33 -0.000004 34 -0.000006 35 -0.000007 36 -0.000006 37 -0.000004 38 -0.000002 39 -0.000001 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R_rotateX";
	rename -uid "AAE34A72-DB64-55BF-A194-A8418A997BB0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.553936
		 9 -1.982508 10 -3.93586 11 -6.064141 12 -8.017493 13 -9.446063 14 -10 15 -9.259259 16 -7.407408
		 17 -5.000001 18 -2.592593 19 -0.740741 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R_rotateY";
	rename -uid "93914E49-16B7-5294-9FFB-A3120702197F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.000002
		 9 -0.000006 10 -0.000011 11 -0.000017 12 -0.000023 13 -0.000026 14 -0.000028 15 -0.000026 16 -0.00002
		 17 -0.000014 18 -0.000007 19 -0.000002 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R_rotateZ";
	rename -uid "75FCB241-9679-502B-B81B-112B6942BB18";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0.000001 12 0.000002 13 0.000002 14 0.000002 15 0.000002 16 0.000001
		 17 0.000001 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "A69DE21E-767D-5952-9078-D650A78C2651";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "4A00FDD6-19E0-57A7-9404-3481284CC7D4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ";
	rename -uid "B772F425-309A-5198-872D-DD1F7DD61E88";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "3997C919-0901-5958-95A7-67B5F9DCAC48";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "574EADF5-B76F-5141-83F6-14E61EEECD8D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ";
	rename -uid "3C5082A1-7BF5-5708-9050-A42BDDFC9D44";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "F7C4141B-2B8F-5F16-B5B8-4B75C132E5BF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "0C022D51-815F-595A-9F05-C00663CEF2E5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ";
	rename -uid "9EBC5CA3-5F8A-5A3F-8C1A-258EE185EBDF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateX";
	rename -uid "A093FBE2-49E1-5DD4-816E-69A324CB2815";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.608951 2 0.827311 3 1.373319 4 2.083322 5 2.793483 6 3.339826 7 3.558373 8 3.701527
		 9 4.069722 10 4.570609 11 5.112537 12 5.605976 13 5.964215 14 6.102485 15 2.8177 16 -5.326637
		 17 -15.732306 18 -25.911662 19 -33.604359 20 -36.655818 21 -35.02977 22 -30.67444 23 -24.344316 24 -16.847784
		 25 -9.130059 26 -2.265906 27 2.631957 28 4.493732 29 3.773087 30 1.915129 31 -0.618758 32 -3.361242
		 33 -5.852086 34 -7.652873 35 -8.345622 36 -7.702275 37 -6.030187 38 -3.717694 39 -1.171374 40 1.182146
		 41 2.908776 42 3.578756 43 3.358595 44 2.808244 45 2.093003 46 1.378156 47 0.828646 48 0.608951;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateY";
	rename -uid "94556BC8-8D00-561E-9852-6036749BF684";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.045298 2 0.061119 3 0.099699 4 0.147775 5 0.19349 6 0.22704 7 0.240067 8 0.265051
		 9 0.334915 10 0.443059 11 0.577371 12 0.715649 13 0.825798 14 0.870546 15 0.444896 16 -1.041358
		 17 -3.82067 18 -7.454475 19 -10.749358 20 -12.172864 21 -11.20748 22 -8.820107 23 -5.865415 24 -3.145012
		 25 -1.203642 26 -0.189757 27 0.130759 28 0.165198 29 0.170867 30 0.128876 31 -0.060306 32 -0.438498
		 33 -0.941487 34 -1.402236 35 -1.601699 36 -1.41386 37 -0.977337 38 -0.493792 39 -0.118426 40 0.085229
		 41 0.148174 42 0.15298 43 0.151433 44 0.143059 45 0.122561 46 0.091202 47 0.059696 48 0.045298;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046L_rotateZ";
	rename -uid "177CC9CB-8481-574C-B32D-00ED5533D93A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -8.508353 2 -8.450078 3 -8.304121 4 -8.113825 5 -7.922949 6 -7.775752 7 -7.71679 8 -8.188608
		 9 -9.405106 10 -11.067723 11 -12.878113 12 -14.538561 13 -15.75217 14 -16.222573 15 -17.941633 16 -22.108681
		 17 -27.144927 18 -31.620797 19 -34.611108 20 -35.685933 21 -34.541454 22 -31.411319 23 -26.721254 24 -21.003616
		 25 -14.98942 26 -9.572823 27 -5.687364 28 -4.208575 29 -5.18395 30 -7.698989 31 -11.133052 32 -14.861164
		 33 -18.26371 34 -20.737056 35 -21.69216 36 -20.773651 37 -18.395944 38 -15.126558 39 -11.545552 40 -8.247156
		 41 -5.831041 42 -4.893843 43 -5.161728 44 -5.8314 45 -6.701796 46 -7.57187 47 -8.24085 48 -8.508353;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateX";
	rename -uid "5F8B3E39-108B-55BC-ACC0-FB10C8C5F7D3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 7.632426 2 7.000484 3 5.42064 4 3.366859 5 1.313095 6 -0.266715 7 -0.898636 8 -0.349698
		 9 1.06585 10 3.001011 11 5.108847 12 7.042749 13 8.456618 14 9.004735 15 14.117259 16 26.902655
		 17 43.530167 18 60.159451 19 72.948169 20 78.062285 21 74.792392 22 66.171339 23 53.982336 24 40.009732
		 25 26.038512 26 13.852659 27 5.234516 28 1.965791 29 3.777462 30 8.449144 31 14.835677 32 21.792466
		 33 28.176097 34 32.844069 35 34.65399 36 32.591719 37 27.272709 38 19.998232 39 12.069924 40 4.791012
		 41 -0.533613 42 -2.598507 43 -1.840674 44 0.053915 45 2.516902 46 4.979916 47 6.874562 48 7.632426;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateY";
	rename -uid "0A57ADB3-2352-5AB1-803F-593EC2E6CFDC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.168539 2 -0.154954 3 -0.120678 4 -0.075488 5 -0.029636 6 0.006048 7 0.020415 8 0.008332
		 9 -0.028437 10 -0.091747 11 -0.177787 12 -0.27231 13 -0.3508 14 -0.383349 15 -0.571075 16 -0.934545
		 17 -1.15903 18 -1.087014 19 -0.832756 20 -0.685353 21 -0.726157 22 -0.804554 23 -0.840785 24 -0.773402
		 25 -0.59371 26 -0.353406 27 -0.142449 28 -0.054663 29 -0.10897 30 -0.266002 31 -0.518705 32 -0.840573
		 33 -1.174744 34 -1.440175 35 -1.54745 36 -1.421474 37 -1.113546 38 -0.735926 39 -0.388034 40 -0.13261
		 41 0.012972 42 0.059721 43 0.042197 44 -0.001228 45 -0.056787 46 -0.111243 47 -0.152319 48 -0.168539;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046L_rotateZ";
	rename -uid "E08B1D96-137E-5C39-83E2-D9D0A6FBC484";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.526261 2 2.532891 3 2.548804 4 2.568069 5 2.585702 6 2.59814 7 2.602839 8 2.729737
		 9 3.056407 10 3.501409 11 3.983524 12 4.42296 13 4.742191 14 4.865438 15 4.609565 16 3.905854
		 17 2.90239 18 1.876617 19 1.126454 20 0.845396 21 0.949895 22 1.23483 23 1.650679 24 2.124132
		 25 2.567294 26 2.908571 27 3.115494 28 3.185332 29 3.303542 30 3.599923 31 3.982521 32 4.36455
		 33 4.678547 34 4.883654 35 4.957265 36 4.8597 37 4.587794 38 4.172236 39 3.669114 40 3.16911
		 41 2.785024 42 2.632718 43 2.626247 44 2.60906 45 2.584588 46 2.557751 47 2.535529 48 2.526261;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046L_rotateX";
	rename -uid "5EC14DD5-4F71-5B6C-8BD2-6D17C17AE137";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 2.222222 16 7.777777
		 17 15 18 22.222222 19 27.777778 20 30.000001 21 28.710937 22 25.3125 23 20.507812 24 15
		 25 9.492187 26 4.6875 27 1.289063 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateX";
	rename -uid "50D59885-91B6-5CCD-89BD-338D8DD2C444";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.608951 2 0.827311 3 1.373319 4 2.083322 5 2.793483 6 3.339826 7 3.558373 8 3.701527
		 9 4.069722 10 4.570609 11 5.112537 12 5.605976 13 5.964215 14 6.102485 15 2.8177 16 -5.326637
		 17 -15.732306 18 -25.911662 19 -33.604359 20 -36.655818 21 -35.02977 22 -30.67444 23 -24.344316 24 -16.847784
		 25 -9.130059 26 -2.265906 27 2.631957 28 4.493732 29 3.773087 30 1.915129 31 -0.618758 32 -3.361242
		 33 -5.852086 34 -7.652873 35 -8.345622 36 -7.702275 37 -6.030187 38 -3.717694 39 -1.171374 40 1.182146
		 41 2.908776 42 3.578756 43 3.358595 44 2.808244 45 2.093003 46 1.378156 47 0.828646 48 0.608951;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateY";
	rename -uid "5243E219-E2EC-5802-866F-89FA84EDA0E3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.045298 2 0.061119 3 0.099699 4 0.147775 5 0.19349 6 0.22704 7 0.240067 8 0.265051
		 9 0.334915 10 0.443059 11 0.577371 12 0.715649 13 0.825798 14 0.870546 15 0.444896 16 -1.041358
		 17 -3.82067 18 -7.454475 19 -10.749358 20 -12.172864 21 -11.20748 22 -8.820107 23 -5.865415 24 -3.145012
		 25 -1.203642 26 -0.189757 27 0.130759 28 0.165198 29 0.170867 30 0.128876 31 -0.060306 32 -0.438498
		 33 -0.941487 34 -1.402236 35 -1.601699 36 -1.41386 37 -0.977337 38 -0.493792 39 -0.118426 40 0.085229
		 41 0.148174 42 0.15298 43 0.151433 44 0.143059 45 0.122561 46 0.091202 47 0.059696 48 0.045298;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046L_rotateZ";
	rename -uid "F55E04AE-C55E-5269-B369-C7F79EAD89EC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -8.508353 2 -8.450078 3 -8.304121 4 -8.113825 5 -7.922949 6 -7.775752 7 -7.71679 8 -8.188608
		 9 -9.405106 10 -11.067723 11 -12.878113 12 -14.538561 13 -15.75217 14 -16.222573 15 -17.941633 16 -22.108681
		 17 -27.144927 18 -31.620797 19 -34.611108 20 -35.685933 21 -34.541454 22 -31.411319 23 -26.721254 24 -21.003616
		 25 -14.98942 26 -9.572823 27 -5.687364 28 -4.208575 29 -5.18395 30 -7.698989 31 -11.133052 32 -14.861164
		 33 -18.26371 34 -20.737056 35 -21.69216 36 -20.773651 37 -18.395944 38 -15.126558 39 -11.545552 40 -8.247156
		 41 -5.831041 42 -4.893843 43 -5.161728 44 -5.8314 45 -6.701796 46 -7.57187 47 -8.24085 48 -8.508353;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateX";
	rename -uid "3313BBAB-5EA4-58E3-AF3D-0E1DC8224F88";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 7.632426 2 7.000484 3 5.42064 4 3.366859 5 1.313095 6 -0.266715 7 -0.898636 8 -0.349698
		 9 1.06585 10 3.001011 11 5.108847 12 7.042749 13 8.456618 14 9.004735 15 14.117259 16 26.902655
		 17 43.530167 18 60.159451 19 72.948169 20 78.062285 21 74.792392 22 66.171339 23 53.982336 24 40.009732
		 25 26.038512 26 13.852659 27 5.234516 28 1.965791 29 3.777462 30 8.449144 31 14.835677 32 21.792466
		 33 28.176097 34 32.844069 35 34.65399 36 32.591719 37 27.272709 38 19.998232 39 12.069924 40 4.791012
		 41 -0.533613 42 -2.598507 43 -1.840674 44 0.053915 45 2.516902 46 4.979916 47 6.874562 48 7.632426;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateY";
	rename -uid "8943E523-2082-56D1-B772-384DFB259F9C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.168539 2 -0.154954 3 -0.120678 4 -0.075488 5 -0.029636 6 0.006048 7 0.020415 8 0.008332
		 9 -0.028437 10 -0.091747 11 -0.177787 12 -0.27231 13 -0.3508 14 -0.383349 15 -0.571075 16 -0.934545
		 17 -1.15903 18 -1.087014 19 -0.832756 20 -0.685353 21 -0.726157 22 -0.804554 23 -0.840785 24 -0.773402
		 25 -0.59371 26 -0.353406 27 -0.142449 28 -0.054663 29 -0.10897 30 -0.266002 31 -0.518705 32 -0.840573
		 33 -1.174744 34 -1.440175 35 -1.54745 36 -1.421474 37 -1.113546 38 -0.735926 39 -0.388034 40 -0.13261
		 41 0.012972 42 0.059721 43 0.042197 44 -0.001228 45 -0.056787 46 -0.111243 47 -0.152319 48 -0.168539;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046L_rotateZ";
	rename -uid "AB3AC57E-6A56-50BF-A868-376109363C1F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.526261 2 2.532891 3 2.548804 4 2.568069 5 2.585702 6 2.59814 7 2.602839 8 2.729737
		 9 3.056407 10 3.501409 11 3.983524 12 4.42296 13 4.742191 14 4.865438 15 4.609565 16 3.905854
		 17 2.90239 18 1.876617 19 1.126454 20 0.845396 21 0.949895 22 1.23483 23 1.650679 24 2.124132
		 25 2.567294 26 2.908571 27 3.115494 28 3.185332 29 3.303542 30 3.599923 31 3.982521 32 4.36455
		 33 4.678547 34 4.883654 35 4.957265 36 4.8597 37 4.587794 38 4.172236 39 3.669114 40 3.16911
		 41 2.785024 42 2.632718 43 2.626247 44 2.60906 45 2.584588 46 2.557751 47 2.535529 48 2.526261;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046L_rotateX";
	rename -uid "FB091D13-4639-5805-BFDB-3306872B3571";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 2.222222 16 7.777777
		 17 15 18 22.222222 19 27.777778 20 30.000001 21 28.710937 22 25.3125 23 20.507812 24 15
		 25 9.492187 26 4.6875 27 1.289063 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateX";
	rename -uid "DD84BB09-FC2D-5429-B371-3E5B416E2028";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 4.493732 2 4.168625 3 3.354388 4 2.294866 5 1.237398 6 0.427534 7 0.104853 8 -0.279568
		 9 -1.27227 10 -2.632457 11 -4.117745 12 -5.483551 13 -6.483755 14 -6.871852 15 -5.163947 16 -0.87414
		 17 4.72844 18 10.333378 19 14.62811 20 16.338697 21 15.027029 22 11.556084 23 6.62802 24 0.972794
		 25 -4.658909 26 -9.529276 27 -12.940186 28 -14.225283 29 -13.665937 30 -12.224657 31 -10.256959 32 -8.117269
		 33 -6.157519 34 -4.726836 35 -4.172677 36 -3.501661 37 -1.772467 38 0.588963 39 3.158162 40 5.513051
		 41 7.233542 42 7.900305 43 7.667773 44 7.070277 45 6.26224 46 5.423896 47 4.761976 48 4.493732;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateY";
	rename -uid "813F979D-43F7-5A59-BDAB-47E9ECD4A2B8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.165198 2 -0.189995 3 -0.226925 4 -0.221325 5 -0.155157 6 -0.063184 7 -0.016439 8 0.043133
		 9 0.188096 10 0.365987 11 0.532922 12 0.661317 13 0.74011 14 0.767218 15 0.519065 16 0.063506
		 17 -0.172028 18 -0.001461 19 0.404723 20 0.633377 21 0.452031 22 0.082548 23 -0.168115 24 -0.060976
		 25 0.465789 26 1.261965 27 2.009638 28 2.332293 29 2.264123 30 2.079418 31 1.806313 32 1.482122
		 33 1.16056 34 0.911084 35 0.811141 36 0.684494 37 0.351356 38 -0.118909 39 -0.649801 40 -1.153139
		 41 -1.530481 42 -1.67881 43 -1.527298 44 -1.17486 45 -0.77487 46 -0.443229 47 -0.236123 48 -0.165198;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC046R_rotateZ";
	rename -uid "23F2364D-DB15-540A-B9E5-C138E8571386";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 4.208575 2 5.21689 3 7.738157 4 11.016136 5 14.293445 6 16.813293 7 17.820825 8 17.5414
		 9 16.818989 10 15.827344 11 14.742399 12 13.743096 13 13.010456 14 12.726016 15 11.472208 16 8.310315
		 17 4.164827 18 0.016157 19 -3.152435 20 -4.409918 21 -3.42627 22 -0.815763 23 2.902682 24 7.173213
		 25 11.412517 26 15.053804 27 17.583109 28 18.530498 29 18.728914 30 19.237414 31 19.92477 32 20.662404
		 33 21.32824 34 21.807984 35 21.992298 36 22.114615 37 22.423128 38 22.828416 39 23.247554 40 23.610997
		 41 23.863587 42 23.958473 43 22.498477 44 18.846275 45 14.093807 46 9.336502 47 5.674137 48 4.208575;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateX";
	rename -uid "B0F427DF-9861-5E87-A10E-E515824FFBBB";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -3.740076 2 -1.596564 3 3.760982 4 10.722183 5 17.678168 6 23.024918 7 25.162617 8 25.822438
		 9 27.523708 10 29.848766 11 32.37998 12 34.70075 13 36.396312 14 37.053342 15 35.967914 16 33.254317
		 17 29.726582 18 26.198764 19 23.484998 20 22.399475 21 23.596123 22 26.741363 23 31.160711 24 36.180908
		 25 41.146474 26 45.431166 27 48.435284 28 49.569144 29 48.7644 30 46.671783 31 43.770609 32 40.558505
		 33 37.565586 34 35.351184 35 34.487052 36 33.172444 37 29.780217 38 25.137649 39 20.074473 40 15.423891
		 41 12.021157 42 10.70148 43 9.631788 44 6.957313 45 3.480275 46 0.003435 47 -2.670617 48 -3.740076;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateY";
	rename -uid "0B884A94-B49E-592A-A655-7732A5B95412";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.086048 2 -0.040774 3 0.119656 4 0.42702 5 0.841739 6 1.229974 7 1.401288 8 1.385448
		 9 1.332164 10 1.230394 11 1.081703 12 0.910803 13 0.76514 14 0.703992 15 0.674457 16 0.602572
		 17 0.513507 18 0.42971 19 0.369037 20 0.345724 21 0.505236 22 0.99261 23 1.843854 24 3.045638
		 25 4.477585 26 5.904353 27 7.007986 28 7.446214 29 7.028831 30 5.992242 31 4.670809 32 3.362704
		 33 2.288273 34 1.581721 35 1.326186 36 1.204413 37 0.914885 38 0.577704 39 0.289918 40 0.100768
		 41 0.008664 42 -0.016449 43 0.002722 44 0.033638 45 0.037426 46 0.000057 47 -0.056611 48 -0.086048;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150FBXASC046R_rotateZ";
	rename -uid "5C729A5A-9C56-5006-900F-2444F2F45A1D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.634996 2 -2.925679 3 -3.643205 4 -4.548011 5 -5.408955 6 -6.033442 7 -6.272665 8 -6.038443
		 9 -5.435394 10 -4.613937 11 -3.724473 12 -2.914656 13 -2.327154 14 -2.100553 15 -2.077543 16 -2.017604
		 17 -1.934718 18 -1.84651 19 -1.775245 20 -1.745948 21 -2.418495 22 -4.174276 23 -6.605939 24 -9.305088
		 25 -11.892532 26 -14.045763 27 -15.50478 28 -16.043566 29 -15.433258 30 -13.834934 31 -11.594333 32 -9.084231
		 33 -6.721556 34 -4.960702 35 -4.270935 36 -4.042143 37 -3.439819 38 -2.590699 39 -1.637875 40 -0.744118
		 41 -0.082291 42 0.17562 43 -0.032304 44 -0.553365 45 -1.231883 46 -1.909382 47 -2.428275 48 -2.634996;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150FBXASC046R_rotateX";
	rename -uid "A62C4DCC-AD09-58F9-9201-F2111CA0F47B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.037037 3 3.62963 4 7 5 10.37037 6 12.962963 7 14 8 13.22449
		 9 11.22449 10 8.489796 11 5.510204 12 2.77551 13 0.77551 14 0 15 2.518518 16 8.814815
		 17 17 18 25.185185 19 31.481482 20 34 21 33.398437 22 31.8125 23 29.570312 24 27
		 25 24.429687 26 22.1875 27 20.601562 28 20 29 18.892128 30 16.034986 31 12.12828 32 7.87172
		 33 3.965015 34 1.107871 35 0 36 0.553935 37 1.982508 38 3.935861 39 6.06414 40 8.017492
		 41 9.446065 42 10 43 9.259259 44 7.407408 45 5 46 2.592593 47 0.740741 48 0;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateX";
	rename -uid "0F9BE4B1-691B-5790-9931-EA6B26FFFCCD";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 4.493732 2 4.168625 3 3.354388 4 2.294866 5 1.237398 6 0.427534 7 0.104853 8 -0.279568
		 9 -1.27227 10 -2.632457 11 -4.117745 12 -5.483551 13 -6.483755 14 -6.871852 15 -5.163947 16 -0.87414
		 17 4.72844 18 10.333378 19 14.62811 20 16.338697 21 15.027029 22 11.556084 23 6.62802 24 0.972794
		 25 -4.658909 26 -9.529276 27 -12.940186 28 -14.225283 29 -13.665937 30 -12.224657 31 -10.256959 32 -8.117269
		 33 -6.157519 34 -4.726836 35 -4.172677 36 -3.501661 37 -1.772467 38 0.588963 39 3.158162 40 5.513051
		 41 7.233542 42 7.900305 43 7.667773 44 7.070277 45 6.26224 46 5.423896 47 4.761976 48 4.493732;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateY";
	rename -uid "5967AE65-1C23-58A7-A400-561B2D7562AE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.165198 2 -0.189995 3 -0.226925 4 -0.221325 5 -0.155157 6 -0.063184 7 -0.016439 8 0.043133
		 9 0.188096 10 0.365987 11 0.532922 12 0.661317 13 0.74011 14 0.767218 15 0.519065 16 0.063506
		 17 -0.172028 18 -0.001461 19 0.404723 20 0.633377 21 0.452031 22 0.082548 23 -0.168115 24 -0.060976
		 25 0.465789 26 1.261965 27 2.009638 28 2.332293 29 2.264123 30 2.079418 31 1.806313 32 1.482122
		 33 1.16056 34 0.911084 35 0.811141 36 0.684494 37 0.351356 38 -0.118909 39 -0.649801 40 -1.153139
		 41 -1.530481 42 -1.67881 43 -1.527298 44 -1.17486 45 -0.77487 46 -0.443229 47 -0.236123 48 -0.165198;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179DFBXASC046R_rotateZ";
	rename -uid "FB714D43-20DE-5018-8378-39C120148BE8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 4.208575 2 5.21689 3 7.738157 4 11.016136 5 14.293445 6 16.813293 7 17.820825 8 17.5414
		 9 16.818989 10 15.827344 11 14.742399 12 13.743096 13 13.010456 14 12.726016 15 11.472208 16 8.310315
		 17 4.164827 18 0.016157 19 -3.152435 20 -4.409918 21 -3.42627 22 -0.815763 23 2.902682 24 7.173213
		 25 11.412517 26 15.053804 27 17.583109 28 18.530498 29 18.728914 30 19.237414 31 19.92477 32 20.662404
		 33 21.32824 34 21.807984 35 21.992298 36 22.114615 37 22.423128 38 22.828416 39 23.247554 40 23.610997
		 41 23.863587 42 23.958473 43 22.498477 44 18.846275 45 14.093807 46 9.336502 47 5.674137 48 4.208575;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateX";
	rename -uid "D2EA6C8E-0BC1-5506-87DF-CC23B8E055F6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -3.740076 2 -1.596564 3 3.760982 4 10.722183 5 17.678168 6 23.024918 7 25.162617 8 25.822438
		 9 27.523708 10 29.848766 11 32.37998 12 34.70075 13 36.396312 14 37.053342 15 35.967914 16 33.254317
		 17 29.726582 18 26.198764 19 23.484998 20 22.399475 21 23.596123 22 26.741363 23 31.160711 24 36.180908
		 25 41.146474 26 45.431166 27 48.435284 28 49.569144 29 48.7644 30 46.671783 31 43.770609 32 40.558505
		 33 37.565586 34 35.351184 35 34.487052 36 33.172444 37 29.780217 38 25.137649 39 20.074473 40 15.423891
		 41 12.021157 42 10.70148 43 9.631788 44 6.957313 45 3.480275 46 0.003435 47 -2.670617 48 -3.740076;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateY";
	rename -uid "BDC40843-FA3A-5CD5-BA20-44FC93628DCF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.086048 2 -0.040774 3 0.119656 4 0.42702 5 0.841739 6 1.229974 7 1.401288 8 1.385448
		 9 1.332164 10 1.230394 11 1.081703 12 0.910803 13 0.76514 14 0.703992 15 0.674457 16 0.602572
		 17 0.513507 18 0.42971 19 0.369037 20 0.345724 21 0.505236 22 0.99261 23 1.843854 24 3.045638
		 25 4.477585 26 5.904353 27 7.007986 28 7.446214 29 7.028831 30 5.992242 31 4.670809 32 3.362704
		 33 2.288273 34 1.581721 35 1.326186 36 1.204413 37 0.914885 38 0.577704 39 0.289918 40 0.100768
		 41 0.008664 42 -0.016449 43 0.002722 44 0.033638 45 0.037426 46 0.000057 47 -0.056611 48 -0.086048;
createNode animCurveTA -n "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC150DFBXASC046R_rotateZ";
	rename -uid "9EBE2876-214A-5750-B522-D7C51576A90E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.634996 2 -2.925679 3 -3.643205 4 -4.548011 5 -5.408955 6 -6.033442 7 -6.272665 8 -6.038443
		 9 -5.435394 10 -4.613937 11 -3.724473 12 -2.914656 13 -2.327154 14 -2.100553 15 -2.077543 16 -2.017604
		 17 -1.934718 18 -1.84651 19 -1.775245 20 -1.745948 21 -2.418495 22 -4.174276 23 -6.605939 24 -9.305088
		 25 -11.892532 26 -14.045763 27 -15.50478 28 -16.043566 29 -15.433258 30 -13.834934 31 -11.594333 32 -9.084231
		 33 -6.721556 34 -4.960702 35 -4.270935 36 -4.042143 37 -3.439819 38 -2.590699 39 -1.637875 40 -0.744118
		 41 -0.082291 42 0.17562 43 -0.032304 44 -0.553365 45 -1.231883 46 -1.909382 47 -2.428275 48 -2.634996;
createNode animCurveTA -n "FBXASC232FBXASC182FBXASC179FBXASC233FBXASC166FBXASC150DFBXASC046R_rotateX";
	rename -uid "F10D1504-1B51-50E7-B3F9-F97BD16B354B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.037037 3 3.62963 4 7 5 10.37037 6 12.962963 7 14 8 13.22449
		 9 11.22449 10 8.489796 11 5.510204 12 2.77551 13 0.77551 14 0 15 2.518518 16 8.814815
		 17 17 18 25.185185 19 31.481482 20 34 21 33.398437 22 31.8125 23 29.570312 24 27
		 25 24.429687 26 22.1875 27 20.601562 28 20 29 18.892128 30 16.034986 31 12.12828 32 7.87172
		 33 3.965015 34 1.107871 35 0 36 0.553935 37 1.982508 38 3.935861 39 6.06414 40 8.017492
		 41 9.446065 42 10 43 9.259259 44 7.407408 45 5 46 2.592593 47 0.740741 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX";
	rename -uid "C09FAC55-B043-565A-AA8F-AB94A9BF6D39";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.132167 3 0.46017 4 0.881306 5 1.29633 6 1.611317 7 1.736255 8 1.549169
		 9 1.06049 10 0.378257 11 -0.382754 12 -1.096631 13 -1.627595 14 -1.835418 15 -1.561042 16 -0.882557
		 17 -0.016145 18 0.833064 19 1.474901 20 1.728915 21 1.460264 22 0.748721 23 -0.266155 24 -1.444018
		 25 -2.639375 26 -3.698109 27 -4.456796 28 -4.746831 29 -4.373195 30 -3.4227 31 -2.154732 32 -0.81684
		 33 0.369264 34 1.210475 35 1.530561 36 1.323745 37 0.789183 38 0.056485 39 -0.742286 40 -1.473944
		 41 -2.007115 42 -2.213251 43 -2.044908 44 -1.626988 45 -1.090175 46 -0.560991 47 -0.15932 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY";
	rename -uid "B8D7C702-1815-5551-B67C-8F9224C3E9F1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.08338 3 -0.295609 4 -0.579489 5 -0.872261 6 -1.103429 7 -1.197329 8 -1.057192
		 9 -0.704276 10 -0.241892 11 0.234713 12 0.64656 13 0.931921 14 1.038918 15 0.689449 16 -0.189968
		 17 -1.345139 18 -2.513307 19 -3.42042 20 -3.785284 21 -3.368113 22 -2.270746 23 -0.725664 24 1.035686
		 25 2.785663 26 4.302212 27 5.368873 28 5.772105 29 5.560455 30 4.993432 31 4.169833 32 3.211161
		 33 2.277256 34 1.56278 35 1.278796 36 1.300332 37 1.34269 38 1.369781 39 1.358696 40 1.311286
		 41 1.254116 42 1.226853 43 1.144159 44 0.931605 45 0.642982 46 0.340653 47 0.098908 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "ED7DA8DF-8CF3-53DD-8CEA-D5A815FEF4A6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.376149 3 1.31568 4 2.535267 5 3.752813 6 4.687999 7 5.061736 8 4.502694
		 9 3.058962 10 1.080225 11 -1.081808 12 -3.071667 13 -4.530225 14 -5.096522 15 -4.819008 16 -4.132595
		 17 -3.255691 18 -2.395771 19 -1.745538 20 -1.488125 21 -1.594893 22 -1.885567 23 -2.319487 24 -2.850531
		 25 -3.418248 26 -3.944158 27 -4.333792 28 -4.485474 29 -3.770937 30 -1.935857 31 0.555157 32 3.245034
		 33 5.691547 34 7.467392 35 8.152974 36 7.362512 37 5.323613 38 2.535228 39 -0.502992 40 -3.291081
		 41 -5.329588 42 -6.119858 43 -5.664881 44 -4.528569 45 -3.053824 46 -1.581914 47 -0.451632 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX";
	rename -uid "4808004D-4477-5783-BBA7-05F516B7053C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.115102 3 0.402076 4 0.773227 5 1.141842 6 1.423417 7 1.53552 8 1.367741
		 9 0.932035 10 0.330235 11 -0.331562 12 -0.9427 13 -1.390876 14 -1.564767 15 -0.993681 16 0.430134
		 17 2.271993 18 4.102458 19 5.502048 20 6.059703 21 5.390812 22 3.624196 23 1.118876 24 -1.763702
		 25 -4.656903 26 -7.188694 27 -8.983523 28 -9.665128 29 -9.252107 30 -8.178771 31 -6.695945 32 -5.067598
		 33 -3.56881 34 -2.474209 35 -2.050789 36 -2.056403 37 -2.062645 38 -2.05196 39 -2.015119 40 -1.958376
		 41 -1.903153 42 -1.878657 43 -1.739166 44 -1.390367 45 -0.937217 46 -0.485046 47 -0.138334 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY";
	rename -uid "4D87E27C-2516-5573-9638-233D5B8AECE8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.016438 3 -0.062634 4 -0.133534 5 -0.216621 6 -0.288769 7 -0.319621 8 -0.273899
		 9 -0.167766 10 -0.050368 11 0.040725 12 0.090272 13 0.105776 14 0.107068 15 0.007389 16 -0.263096
		 17 -0.659791 18 -1.106772 19 -1.484333 20 -1.643474 21 -1.489866 22 -1.09996 23 -0.586643 24 -0.054191
		 25 0.416953 26 0.77677 27 1.001991 28 1.081008 29 1.181147 30 1.402841 31 1.61983 32 1.741797
		 33 1.748059 34 1.688548 35 1.650938 36 1.564333 37 1.340625 38 1.034838 39 0.703518 40 0.402851
		 41 0.185976 42 0.102718 43 0.105713 44 0.105769 45 0.089974 46 0.056267 47 0.018184 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "EB040E97-732D-566F-8EC5-DE95157CF82F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.581058 3 2.033548 4 3.921411 5 5.808782 6 7.26023 7 7.840708 8 6.972506
		 9 4.732888 10 1.669389 11 -1.669652 12 -4.734995 13 -6.97706 14 -7.846453 15 -7.356521 16 -6.13624
		 17 -4.56052 18 -2.998187 19 -1.806374 20 -1.332232 21 -1.599314 22 -2.311779 23 -3.338713 24 -4.542146
		 25 -5.770865 26 -6.861057 27 -7.641309 28 -7.939068 29 -6.845527 30 -4.022094 31 -0.155363 32 4.062841
		 33 7.936102 34 10.768156 35 11.865882 36 10.686775 37 7.646165 38 3.489031 39 -1.040069 40 -5.196877
		 41 -8.237044 42 -9.415932 43 -8.718389 44 -6.974518 45 -4.707542 46 -2.440765 47 -0.697312 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateX";
	rename -uid "76470DFA-4A97-5B5D-881B-3689BAA30713";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.777535 3 -2.721374 4 -5.248369 5 -7.775375 6 -9.719238 7 -10.496787 8 -9.333865
		 9 -6.334769 10 -2.233997 11 2.233998 12 6.334775 13 9.333877 14 10.496802 15 9.718784 16 7.771784
		 17 5.238462 18 2.705585 19 0.75953 20 -0.017965 21 0.519895 22 1.942724 23 3.963128 24 6.28526
		 25 8.605604 26 10.621544 27 12.039612 28 12.575324 29 11.063798 30 7.165371 31 1.834868 32 -3.971785
		 33 -9.298927 34 -13.19297 35 -14.70239 36 -13.189098 37 -9.285693 38 -3.948282 39 1.864418 40 7.194214
		 41 11.087684 42 12.596202 43 11.663133 44 9.330476 45 6.298052 46 3.265649 47 0.933042 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateY";
	rename -uid "8EC1C9C0-0EBF-56B3-BCF6-2EE832A6AE9B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.019433 3 0.068008 4 0.13106 5 0.193892 6 0.241997 7 0.261171 8 0.232479
		 9 0.158106 10 0.055832 11 -0.055805 12 -0.157888 13 -0.232005 14 -0.260572 15 -0.309796 16 -0.39579
		 17 -0.428227 18 -0.370879 19 -0.265774 20 -0.208927 21 -0.287809 22 -0.45916 23 -0.610321 24 -0.651663
		 25 -0.551884 26 -0.349991 27 -0.143012 28 -0.050687 29 -0.071833 30 -0.097608 31 -0.065656 32 0.057152
		 33 0.249553 34 0.437577 35 0.52103 36 0.554307 37 0.596898 38 0.554103 39 0.375143 40 0.091055
		 41 -0.187845 42 -0.311843 43 -0.289106 44 -0.231922 45 -0.156977 46 -0.081542 47 -0.023315 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046L_rotateZ";
	rename -uid "52458769-714C-5CFE-9998-6D841C491B69";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.000111 3 -0.000765 4 -0.004367 5 -0.010744 6 -0.017532 7 -0.020703 8 -0.016057
		 9 -0.006769 10 -0.000391 11 -0.001786 12 -0.010718 13 -0.021861 14 -0.027223 15 0.595762 16 2.155658
		 17 4.186289 18 6.216367 19 7.775087 20 8.39742 21 7.586093 22 5.44392 23 2.409428 24 -1.073207
		 25 -4.55464 26 -7.586142 27 -9.725141 28 -10.535042 29 -10.299261 30 -9.689399 31 -8.855515 32 -7.954681
		 33 -7.142666 34 -6.56193 35 -6.340392 36 -5.986477 37 -5.070858 38 -3.818475 39 -2.465037 40 -1.244604
		 41 -0.371502 42 -0.038367 43 -0.033182 44 -0.021846 45 -0.010605 46 -0.003345 47 -0.000481 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateX";
	rename -uid "0279F094-0098-5329-8CFD-F74CA897E738";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.659258 3 2.310139 4 4.46006 5 6.611097 6 8.264352 7 8.924924 8 7.936776
		 9 5.38489 10 1.895903 11 -1.889541 12 -5.333992 13 -7.827032 14 -8.786594 15 -7.602221 16 -4.638587
		 17 -0.778973 18 3.089939 19 6.073226 20 7.268428 21 6.133906 22 3.139011 23 -1.10702 24 -5.995726
		 25 -10.911486 26 -15.224461 27 -18.28992 28 -19.455974 29 -18.057523 30 -14.412467 31 -9.345757 32 -3.734187
		 33 1.477432 34 5.311612 35 6.800963 36 5.83196 37 3.32046 38 -0.121956 39 -3.845188 40 -7.199536
		 41 -9.594895 42 -10.507567 43 -9.744553 44 -7.824219 45 -5.303315 46 -2.759348 47 -0.790083 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateY";
	rename -uid "A911B83C-01B5-530A-A107-DDDF2EFD433B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.059163 3 0.17178 4 0.242569 5 0.2277 6 0.157994 7 0.11595 8 0.175835
		 9 0.246677 10 0.148287 11 -0.214671 12 -0.779741 13 -1.331069 14 -1.575713 15 -1.278234 16 -0.547521
		 17 0.372025 18 1.25331 19 1.90259 20 2.15487 21 1.792489 22 0.852402 23 -0.43474 24 -1.841327
		 25 -3.164123 26 -4.241593 27 -4.956927 28 -5.217577 29 -4.689582 30 -3.447712 31 -2.040142 32 -0.906398
		 33 -0.247071 34 -0.001314 35 0.039711 36 0.161973 37 0.34758 38 0.297282 39 -0.156158 40 -0.931998
		 41 -1.711321 42 -2.060385 43 -1.83818 44 -1.330378 45 -0.773708 46 -0.33608 47 -0.081611 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046L_rotateZ";
	rename -uid "5DAC8715-3ADD-543C-8B4D-54A76B12ACD5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.699756 3 2.451724 4 4.73284 5 7.01501 6 8.769216 7 9.47021 8 8.421615
		 9 5.714043 10 2.01216 11 -2.006166 12 -5.66612 13 -8.318355 14 -9.340094 15 -9.20268 16 -8.832552
		 17 -8.295813 18 -7.698264 19 -7.198738 20 -6.989516 21 -6.836005 22 -6.397309 23 -5.694643 24 -4.774106
		 25 -3.735929 26 -2.739094 27 -1.985391 28 -1.689404 29 -0.641278 30 2.115458 31 5.997253 32 10.347329
		 33 14.419359 34 17.426506 35 18.595893 36 16.941035 37 12.665891 38 6.815364 39 0.457076 40 -5.342212
		 41 -9.550928 42 -11.174044 43 -10.360696 44 -8.315361 45 -5.633503 46 -2.929994 47 -0.83874 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX";
	rename -uid "6DFDDBE3-017F-5E5C-ADC6-B3A0B66A35C1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.132712 3 -0.466842 4 -0.906116 5 -1.350766 6 -1.696346 7 -1.835418 8 -1.627595
		 9 -1.096631 10 -0.382754 11 0.378257 12 1.06049 13 1.549169 14 1.736255 15 1.725562 16 1.705924
		 17 1.695559 18 1.702361 19 1.719292 20 1.728915 21 1.654312 22 1.468237 23 1.231334 24 0.997362
		 25 0.803472 26 0.667052 27 0.588986 28 0.563374 29 0.305648 30 -0.362732 31 -1.284092 32 -2.295489
		 33 -3.228356 34 -3.912096 35 -4.17735 36 -3.800517 37 -2.844632 38 -1.575674 39 -0.244581 40 0.928541
		 41 1.756432 42 2.070523 43 1.922515 44 1.54862 45 1.054452 46 0.551384 47 0.158535 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY";
	rename -uid "FF7A82A4-A5AE-59EB-9910-B5394568682B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.08251 3 -0.284955 4 -0.539869 5 -0.785319 6 -0.967605 7 -1.038918 8 -0.931921
		 9 -0.64656 10 -0.234713 11 0.241892 12 0.704276 13 1.057192 14 1.197329 15 1.388836 16 1.867939
		 17 2.491201 18 3.114512 19 3.593719 20 3.785284 21 3.475763 22 2.657313 23 1.494626 24 0.154721
		 25 -1.191564 26 -2.370249 27 -3.205895 28 -3.523215 29 -3.585138 30 -3.728772 31 -3.887422 32 -4.010215
		 33 -4.076655 34 -4.097102 35 -4.098624 36 -3.827101 37 -3.106107 38 -2.073226 39 -0.888552 40 0.250589
		 41 1.113666 42 1.454907 43 1.339702 44 1.056784 45 0.700031 46 0.355994 47 0.10016 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "42EDCD59-3452-5F3B-9452-37EF67F30BA2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.37634 3 1.318028 4 2.543993 5 3.771939 6 4.717842 7 5.096522 8 4.530225
		 9 3.071667 10 1.081808 11 -1.080225 12 -3.058962 13 -4.502694 14 -5.061736 15 -4.57686 16 -3.364621
		 17 -1.788373 18 -0.211398 19 1.00239 20 1.488125 21 1.083606 22 0.01963 23 -1.479147 24 -3.190806
		 25 -4.897344 26 -6.3833 27 -7.433523 28 -7.831816 29 -7.059374 30 -5.065838 31 -2.337053 32 0.63909
		 33 3.37246 34 5.372095 35 6.147515 36 5.453893 37 3.674386 38 1.262803 39 -1.336703 40 -3.697477
		 41 -5.409326 42 -6.069866 43 -5.621981 44 -4.501058 45 -3.041265 46 -1.578533 47 -0.451356 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX";
	rename -uid "4925142D-C7C2-5568-91D0-21D2CCF0F69E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.115263 3 -0.404045 4 -0.780549 5 -1.157904 6 -1.448498 7 -1.564767 8 -1.390876
		 9 -0.9427 10 -0.331562 11 0.330235 12 0.932035 13 1.367741 14 1.53552 15 1.86277 16 2.687055
		 17 3.770865 18 4.867092 19 5.717794 20 6.059703 21 5.556002 22 4.235209 23 2.386618 24 0.296536
		 25 -1.760285 26 -3.525768 27 -4.757664 28 -5.22119 29 -5.336245 30 -5.621332 31 -5.982914 32 -6.337888
		 33 -6.626203 34 -6.813508 35 -6.880662 36 -6.393388 37 -5.135248 38 -3.415925 39 -1.552101 40 0.141723
		 41 1.365907 42 1.836579 43 1.703075 44 1.367249 45 0.926675 46 0.48221 47 0.138102 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY";
	rename -uid "13117733-825B-5344-866C-859BC321B08E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.01527 3 -0.048325 4 -0.080331 5 -0.099909 6 -0.106497 7 -0.107068 8 -0.105776
		 9 -0.090272 10 -0.040725 11 0.050368 12 0.167766 13 0.273899 14 0.319621 15 0.442317 16 0.732087
		 17 1.072129 18 1.370153 19 1.570458 20 1.643474 21 1.493132 22 1.074192 23 0.426808 24 -0.392987
		 25 -1.2935 26 -2.14303 27 -2.778931 28 -3.027572 29 -2.906055 30 -2.58218 31 -2.116207 32 -1.58067
		 33 -1.066304 34 -0.677836 35 -0.524672 36 -0.551084 37 -0.576724 38 -0.512657 39 -0.312932 40 -0.011429
		 41 0.27978 42 0.408577 43 0.368025 44 0.273769 45 0.166572 46 0.07687 47 0.019866 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "C766C568-47ED-559B-90C2-2E09201B803F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.581089 3 2.033938 4 3.922859 5 5.81195 6 7.265163 7 7.846453 8 6.97706
		 9 4.734995 10 1.669652 11 -1.669389 12 -4.732888 13 -6.972506 14 -7.840708 15 -7.165177 16 -5.473316
		 17 -3.267784 18 -1.055953 19 0.64929 20 1.332232 21 0.793104 22 -0.621539 23 -2.604028 24 -4.849562
		 25 -7.064207 26 -8.969536 27 -10.301689 28 -10.803555 29 -9.644065 30 -6.6555 31 -2.572921 32 1.870574
		 33 5.944992 34 8.922759 35 10.076998 36 8.995694 37 6.206387 38 2.392889 39 -1.757792 40 -5.559739
		 41 -8.333796 42 -9.407699 43 -8.711315 44 -6.969968 45 -4.705459 46 -2.440203 47 -0.697266 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateX";
	rename -uid "7DE32FA6-A010-5F3F-80DF-12BBC223D729";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.777535 3 2.721375 4 5.248372 5 7.775383 6 9.71925 7 10.496802 8 9.333877
		 9 6.334775 10 2.233998 11 -2.233997 12 -6.334769 13 -9.333865 14 -10.496787 15 -9.71931 16 -7.775151
		 17 -5.248716 18 -2.726313 19 -0.790709 20 -0.017965 21 -0.549698 22 -1.959039 23 -3.967091 24 -6.284934
		 25 -8.611629 26 -10.641762 27 -12.074663 28 -12.617025 29 -11.103499 30 -7.200131 31 -1.863421 32 3.949225
		 33 9.281153 34 13.178278 35 14.688803 36 13.177198 37 9.277663 38 3.944352 39 -1.865493 40 -7.194107
		 41 -11.087519 42 -12.596181 43 -11.663115 44 -9.330464 45 -6.298046 46 -3.265648 47 -0.933042 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateY";
	rename -uid "A01AD2BD-6BF3-50E7-9E09-19D8DCCE5F64";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.01943 3 0.067967 4 0.13091 5 0.193563 6 0.241484 7 0.260572 8 0.232005
		 9 0.157888 10 0.055805 11 -0.055832 12 -0.158106 13 -0.232479 14 -0.261171 15 -0.279289 16 -0.287457
		 17 -0.21879 18 -0.060715 19 0.121416 20 0.208927 21 0.090069 22 -0.187231 23 -0.489245 24 -0.704346
		 25 -0.778321 26 -0.727271 27 -0.626224 28 -0.573864 29 -0.583545 30 -0.579547 31 -0.506618 32 -0.339205
		 33 -0.106297 34 0.110873 35 0.205484 36 0.25607 37 0.343654 38 0.362876 39 0.251534 40 0.028935
		 41 -0.205673 42 -0.312704 43 -0.289845 44 -0.232395 45 -0.157193 46 -0.081601 47 -0.02332 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC147FBXASC046R_rotateZ";
	rename -uid "58368770-779E-5065-8ACC-7BAF6EC0C048";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.000375 3 0.002464 4 0.00764 5 0.015586 6 0.023574 7 0.027223 8 0.021861
		 9 0.010718 10 0.001786 11 0.000391 12 0.006769 13 0.016057 14 0.020703 15 -0.60444 16 -2.167873
		 17 -4.199131 18 -6.22538 19 -7.778171 20 -8.39742 21 -7.59065 22 -5.458764 23 -2.434396 24 1.043232
		 25 4.526823 26 7.566012 27 9.713627 28 10.527465 29 10.289989 30 9.677155 31 8.84251 32 7.945216
		 33 7.140446 34 6.567403 35 6.349385 36 5.998484 37 5.088527 38 3.838897 39 2.481857 40 1.252084
		 41 0.368549 42 0.030563 43 0.025948 44 0.016044 45 0.006679 46 0.001306 47 -0.000102 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateX";
	rename -uid "7152C469-21CB-55C3-88FC-FB8DB8A7F444";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.658487 3 -2.300701 4 -4.425058 5 -6.534645 6 -8.145486 7 -8.786594 8 -7.827032
		 9 -5.333992 10 -1.889541 11 1.895903 12 5.38489 13 7.936776 14 8.924924 15 8.823005 16 8.552924
		 17 8.170186 18 7.753319 19 7.410632 20 7.268428 21 7.030694 22 6.391645 23 5.460625 24 4.359866
		 25 3.231248 26 2.230622 27 1.51713 28 1.245754 29 0.161097 30 -2.626176 31 -6.393991 32 -10.407138
		 33 -13.973749 34 -16.49573 35 -17.451734 36 -15.939437 37 -12.006353 38 -6.557775 39 -0.543966 40 5.02617
		 41 9.117336 42 10.705374 43 9.914695 44 7.933884 45 5.353628 46 2.772933 47 0.791193 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateY";
	rename -uid "FF6E49B1-AE2E-55E1-98F5-E0EFA6406FDD";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.067206 3 0.270279 4 0.608647 5 1.030166 6 1.410244 7 1.575713 8 1.331069
		 9 0.779741 10 0.214671 11 -0.148287 12 -0.246677 13 -0.175835 14 -0.11595 15 -0.282475 16 -0.688987
		 17 -1.19498 18 -1.67332 19 -2.020994 20 -2.15487 21 -2.022975 22 -1.698703 23 -1.299777 24 -0.931003
		 25 -0.65958 26 -0.504022 27 -0.440262 28 -0.426162 29 -0.376984 30 -0.114317 31 0.558349 32 1.693495
		 33 3.090138 34 4.31657 35 4.836881 36 4.337052 37 3.166538 38 1.853407 39 0.817959 40 0.243891
		 41 0.056969 42 0.037864 43 -0.037747 44 -0.175983 45 -0.246796 46 -0.194258 47 -0.070029 48 0;
createNode animCurveTA -n "FBXASC233FBXASC171FBXASC170FBXASC239FBXASC188FBXASC148FBXASC046R_rotateZ";
	rename -uid "F129FE51-648D-59C7-A5E0-9A4B8BCAFF87";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.699029 3 2.442833 4 4.699879 5 6.943048 6 8.657383 7 9.340094 8 8.318355
		 9 5.66612 10 2.006166 11 -2.01216 12 -5.714043 13 -8.421615 14 -9.47021 15 -8.253261 16 -5.209471
		 17 -1.249209 18 2.715193 19 5.767741 20 6.989516 21 5.82337 22 2.746861 23 -1.607725 24 -6.606103
		 25 -11.610245 26 -15.979028 27 -19.070411 28 -20.24317 29 -18.68402 30 -14.670031 31 -9.211518 32 -3.326747
		 33 1.997468 34 5.836572 35 7.311834 36 6.353616 37 3.826963 38 0.257494 39 -3.752123 40 -7.508744
		 41 -10.282123 42 -11.359977 43 -10.520675 44 -8.418547 45 -5.680875 46 -2.94279 47 -0.839786 48 0;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateX";
	rename -uid "9957D5EB-CC4C-534A-8427-9A9EBF7FAE21";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.668811 2 -3.908944 3 -3.88908 4 -4.325657 5 -5.288268 6 -6.3859 7 -6.911485 8 -10.945591
		 9 -11.25358 10 -11.705811 11 -12.239751 12 -12.767956 13 -13.177545 14 -13.341684 15 -11.880864 16 -16.467947
		 17 -23.696565 18 -30.778408 19 -36.228214 20 -38.408352 21 -48.961181 22 -45.206933 23 -39.89956 24 -34.198157
		 25 -29.701089 26 -28.364678 27 -30.623982 28 -31.564393 29 -35.476222 30 -35.248122 31 -35.836102 32 -37.315724
		 33 -39.3506 34 -41.486619 35 -42.324429 36 -25.318102 37 -21.208374 38 -16.466984 39 -12.498649 40 -9.98536
		 41 -8.841547 42 -8.556812 43 -3.856559 44 -3.22146 45 -2.732055 46 -2.617528 47 -2.774596 48 -2.86856;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateY";
	rename -uid "B873A14F-A38D-59BD-B978-6C068DAFA7C2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.418367 2 0.351464 3 0.139474 4 -0.265981 5 -0.772417 6 -1.21038 7 -1.392829 8 -1.074625
		 9 -0.956413 10 -0.77591 11 -0.557227 12 -0.339332 13 -0.171348 14 -0.104554 15 0.398568 16 1.32762
		 17 1.113424 18 0.468589 19 0.089206 20 -0.032175 21 -0.846034 22 -0.684165 23 -0.455792 24 -0.300306
		 25 -0.26909 26 -0.16147 27 0.038493 28 0.10451 29 0.385763 30 0.288033 31 0.090553 32 -0.252656
		 33 -0.709442 34 -1.140124 35 -1.307598 36 -1.316318 37 -1.2421 38 -1.297467 39 -1.453586 40 -1.588904
		 41 -1.640498 42 -1.644372 43 -1.777072 44 -1.125258 45 -0.411903 46 0.118904 47 0.350863 48 0.381758;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145_rotateZ";
	rename -uid "0FB1B0B5-7AE3-5172-B949-6709F5DDFE5A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.945698 2 -0.934703 3 -0.381073 4 0.68846 5 2.092728 6 3.401268 7 3.980289 8 3.916819
		 9 3.49011 10 2.810151 11 1.943259 12 1.032997 13 0.298526 14 -0.001769 15 -2.062188 16 -6.550427
		 17 -7.200663 18 -5.826 19 -4.686385 20 -4.21283 21 -4.117107 22 -4.113824 23 -4.082737 24 -3.315384
		 25 -1.210077 26 1.786122 27 3.524841 28 3.766468 29 4.024417 30 4.101207 31 3.946256 32 3.25816
		 33 2.004502 34 0.855277 35 0.43941 36 0.60581 37 2.03162 38 3.598435 39 4.774884 40 5.357846
		 41 5.483986 42 5.465231 43 4.555899 44 2.830451 45 1.014142 46 -0.303735 47 -0.880536 48 -0.961058;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146_rotateX";
	rename -uid "2D9821A6-2E06-5FDC-9CE8-2610B4676D47";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -1.2 3 -1.2 4 -1.2 5 -1.2 6 -1.2 7 -1.2 8 -2.628571
		 9 -2.628571 10 -2.628571 11 -2.628571 12 -2.628571 13 -2.628571 14 -2.628571 15 -2.133333 16 -2.133333
		 17 -2.133333 18 -2.133333 19 -2.133333 20 -2.133333 21 -6.5 22 -6.5 23 -6.5 24 -6.5
		 25 -6.5 26 -6.5 27 -6.5 28 -6.5 29 -8 30 -8 31 -8 32 -8
		 33 -8 34 -8 35 -8 36 -2.4 37 -2.4 38 -2.4 39 -2.4 40 -2.4
		 41 -2.4 42 -2.4 43 -0.8 44 -0.8 45 -0.8 46 -0.8 47 -0.8 48 -0.8;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX";
	rename -uid "792E2EFB-3F3A-57A9-875A-CCD9FF546599";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.592389 2 -5.100085 3 -5.075938 4 -5.040801 5 -5.001381 6 -4.968113 7 -4.954085 8 -8.243159
		 9 -9.089562 10 -10.396726 11 -11.983171 12 -13.695698 13 -15.101133 14 -15.680442 15 -16.003322 16 -17.176188
		 17 -16.923765 18 -16.89626 19 -17.03116 20 -17.123233 21 -22.7061 22 -22.23824 23 -21.529995 24 -20.662383
		 25 -18.62784 26 -16.023202 27 -14.492533 28 -13.991901 29 -17.333569 30 -18.338332 31 -20.160337 32 -22.686435
		 33 -25.427587 34 -26.582739 35 -26.941925 36 -15.969136 37 -14.869094 38 -12.032195 39 -9.43394 40 -7.530789
		 41 -6.440851 42 -6.088115 43 -2.829357 44 -3.080852 45 -3.435379 46 -3.820976 47 -4.13867 48 -4.270871;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY";
	rename -uid "F96E85B5-9224-542B-8563-3B64B133380E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.294665 2 0.484185 3 0.53334 4 0.592373 5 0.645898 6 0.683317 7 0.697371 8 1.035599
		 9 1.238016 10 1.543041 11 1.884194 12 2.268733 13 2.595614 14 2.733141 15 2.617223 16 1.991741
		 17 0.462905 18 -1.10567 19 -2.317479 20 -2.799455 21 4.220934 22 3.912658 23 3.544839 24 3.228866
		 25 2.636725 26 2.0957 27 1.781284 28 1.647007 29 2.609919 30 2.874818 31 3.39098 32 4.246631
		 33 5.417166 34 6.044368 35 6.262416 36 1.292422 37 1.240944 38 0.972906 39 0.84218 40 0.757097
		 41 0.66608 42 0.618077 43 0.384192 44 0.402362 45 0.413663 46 0.411982 47 0.402582 48 0.396995;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "4C67145A-E619-5A5B-A4F6-D523EDCD11F8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.404962 2 3.42995 3 3.220464 4 2.96249 5 2.720835 6 2.546101 7 2.47893 8 5.027567
		 9 5.197162 10 5.511886 11 6.053372 12 6.60266 13 7.032175 14 7.20433 15 8.991692 16 16.535824
		 17 26.087027 18 35.629829 19 42.972741 20 45.911957 21 51.717567 22 46.772403 23 39.780791 24 31.765465
		 25 22.039594 26 15.300179 27 13.546193 28 13.548567 29 16.080082 30 16.496304 31 18.134465 32 21.284404
		 33 25.36607 34 27.612607 35 28.377541 36 18.170526 37 15.757029 38 11.303518 39 7.622161 40 5.359038
		 41 4.393644 42 4.177333 43 1.42656 44 1.605939 45 1.912452 46 2.301762 47 2.657484 48 2.813448;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX";
	rename -uid "5C1C84B2-6C8E-5B2C-996C-287E002F8393";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.917297 3 -0.917297 4 -0.917297 5 -0.917297 6 -0.917297 7 -0.917297 8 -2.008726
		 9 -2.008726 10 -2.008726 11 -2.008726 12 -2.008726 13 -2.008726 14 -2.008726 15 -1.630453 16 -1.630453
		 17 -1.630453 18 -1.630453 19 -1.630453 20 -1.630453 21 -4.961149 22 -4.961149 23 -4.961149 24 -4.961149
		 25 -4.961149 26 -4.961149 27 -4.961149 28 -4.961149 29 -6.102121 30 -6.102121 31 -6.102121 32 -6.102121
		 33 -6.102121 34 -6.102121 35 -6.102121 36 -1.834151 37 -1.834151 38 -1.834151 39 -1.834151 40 -1.834151
		 41 -1.834151 42 -1.834151 43 -0.611573 44 -0.611573 45 -0.611573 46 -0.611573 47 -0.611573 48 -0.611573;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY";
	rename -uid "E1D8E19F-A79D-5169-B9FF-A6824AB68994";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.026656 3 0.026656 4 0.026656 5 0.026656 6 0.026656 7 0.026656 8 0.074516
		 9 0.074516 10 0.074516 11 0.074516 12 0.074516 13 0.074516 14 0.074516 15 0.055941 16 0.055941
		 17 0.055941 18 0.055941 19 0.055941 20 0.055941 21 0.292066 22 0.292066 23 0.292066 24 0.292066
		 25 0.292066 26 0.292066 27 0.292066 28 0.292066 29 0.410698 30 0.410698 31 0.410698 32 0.410698
		 33 0.410698 34 0.410698 35 0.410698 36 0.065681 37 0.065681 38 0.065681 39 0.065681 40 0.065681
		 41 0.065681 42 0.065681 43 0.016396 44 0.016396 45 0.016396 46 0.016396 47 0.016396 48 0.016396;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "7DA5E06C-AD17-5305-82FD-667363ACE154";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.773007 3 0.773007 4 0.773007 5 0.773007 6 0.773007 7 0.773007 8 1.692551
		 9 1.692551 10 1.692551 11 1.692551 12 1.692551 13 1.692551 14 1.692551 15 1.373881 16 1.373881
		 17 1.373881 18 1.373881 19 1.373881 20 1.373881 21 4.17816 22 4.17816 23 4.17816 24 4.17816
		 25 4.17816 26 4.17816 27 4.17816 28 4.17816 29 5.1377 30 5.1377 31 5.1377 32 5.1377
		 33 5.1377 34 5.1377 35 5.1377 36 1.545488 37 1.545488 38 1.545488 39 1.545488 40 1.545488
		 41 1.545488 42 1.545488 43 0.515387 44 0.515387 45 0.515387 46 0.515387 47 0.515387 48 0.515387;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX";
	rename -uid "CC1296A1-042E-5FC9-90B7-45FDDDD91E01";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.236245 2 1.192656 3 1.077772 4 0.915852 5 0.739808 6 0.594846 7 0.534552 8 0.617251
		 9 0.854734 10 1.233975 11 1.714679 12 2.212815 13 2.608384 14 2.768284 15 4.804153 16 9.134936
		 17 12.879177 18 14.229246 19 13.603398 20 12.966268 21 12.488929 22 11.148837 23 9.089827 24 6.575161
		 25 4.000877 26 1.792365 27 0.291574 28 -0.25863 29 0.008475 30 0.835572 31 2.280607 32 4.248982
		 33 6.39397 34 8.153218 35 8.876157 36 8.17984 37 6.483905 38 4.41153 39 2.501389 40 1.088499
		 41 0.271118 42 0.004547 43 0.083015 44 0.288208 45 0.574115 46 0.881485 47 1.132388 48 1.236244;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY";
	rename -uid "E66A24D8-96A9-5061-9848-B5C7157F43B4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.621304 2 -0.602686 3 -0.553247 4 -0.482755 5 -0.405166 6 -0.340612 7 -0.313595 8 -0.361973
		 9 -0.503829 10 -0.739864 11 -1.056797 12 -1.40739 13 -1.702815 14 -1.826712 15 -2.916503 16 -5.049466
		 17 -6.584628 18 -6.858717 19 -6.340049 20 -5.979024 21 -5.766463 22 -5.164886 23 -4.229553 24 -3.074617
		 25 -1.884169 26 -0.860974 27 -0.166742 28 0.087258 29 -0.039456 30 -0.436889 31 -1.148388 32 -2.149683
		 33 -3.279272 34 -4.233112 35 -4.63175 36 -4.246263 37 -3.323327 38 -2.22819 39 -1.253198 40 -0.555057
		 41 -0.16081 42 -0.033849 43 -0.070868 44 -0.167943 45 -0.303839 46 -0.450742 47 -0.571262 48 -0.621304;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "F1416982-524F-5D75-8DE7-6FEC0722CC7D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.142034 2 5.493629 3 5.625151 4 5.801479 5 5.98375 6 6.127927 7 6.18655 8 10.445255
		 9 11.377569 10 12.839345 11 14.674197 12 16.576253 13 18.096779 14 18.715337 15 16.412905 16 14.017821
		 17 11.10852 18 8.764812 19 7.461101 20 7.063774 21 19.127942 22 19.26417 23 19.420481 24 19.532068
		 25 19.560224 26 19.515163 27 19.446897 28 19.413906 29 23.72072 30 24.230189 31 25.011587 32 25.952628
		 33 26.872701 34 27.563589 35 27.832762 36 12.160503 37 11.464448 38 10.542434 39 9.603594 40 8.826018
		 41 8.319457 42 8.13867 43 3.780552 44 3.887322 45 4.030401 46 4.178097 47 4.294696 48 4.342033;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "6BD6FDA6-4B81-5560-B09E-BAD63D88187A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.2 3 1.2 4 1.2 5 1.2 6 1.2 7 1.2 8 2.628571
		 9 2.628571 10 2.628571 11 2.628571 12 2.628571 13 2.628571 14 2.628571 15 2.133333 16 2.133333
		 17 2.133333 18 2.133333 19 2.133333 20 2.133333 21 6.5 22 6.5 23 6.5 24 6.5
		 25 6.5 26 6.5 27 6.5 28 6.5 29 8 30 8 31 8 32 8
		 33 8 34 8 35 8 36 2.4 37 2.4 38 2.4 39 2.4 40 2.4
		 41 2.4 42 2.4 43 0.8 44 0.8 45 0.8 46 0.8 47 0.8 48 0.8;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateX";
	rename -uid "41C21495-500F-5389-A57D-8921384CB642";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.46982 2 3.053578 3 3.219566 4 3.452756 5 3.705478 6 3.913069 7 3.999297 8 7.145784
		 9 7.57203 10 8.233647 11 9.057672 12 9.908117 13 10.586789 14 10.862776 15 7.661944 16 4.476201
		 17 4.476201 18 4.411733 19 4.27715 20 4.23734 21 13.308739 22 13.425351 23 13.53722 24 13.53722
		 25 13.53722 26 13.53722 27 14.350685 28 14.776145 29 17.739242 30 17.435729 31 16.902132 32 16.59782
		 33 16.59782 34 16.59782 35 16.59782 36 5.034265 37 5.034265 38 5.034265 39 5.177336 40 5.664469
		 41 5.954308 42 6.051157 43 2.65977 44 2.564579 45 2.435829 46 2.301475 47 2.194377 48 2.150641;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateY";
	rename -uid "5BBCDEC4-B947-5DCD-88B2-2BF85AE30141";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.275301 2 -0.394641 3 -0.461716 4 -0.544954 5 -0.623888 6 -0.68181 7 -0.704326 8 -0.992742
		 9 -1.16416 10 -1.428391 11 -1.75354 12 -2.083868 13 -2.343358 14 -2.447795 15 -1.749307 16 -0.255614
		 17 -0.255614 18 -0.207199 19 -0.030085 20 0.061062 21 -1.556426 22 -1.633418 23 -1.686538 24 -1.686538
		 25 -1.686538 26 -1.686538 27 -1.964164 28 -2.068098 29 -2.810904 30 -2.724413 31 -2.555739 32 -2.45127
		 33 -2.45127 34 -2.45127 35 -2.45127 36 -0.308259 37 -0.308259 38 -0.308259 39 -0.395265 40 -0.61449
		 41 -0.661335 42 -0.654125 43 -0.415336 44 -0.418179 45 -0.406499 46 -0.377309 47 -0.342856 48 -0.326137;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046L_rotateZ";
	rename -uid "1F4D026B-F706-5E2B-8B58-CF696EC7B8BD";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.35194 2 1.736937 3 1.689101 4 1.658827 5 1.664626 6 1.693621 7 1.711188 8 4.141673
		 9 3.969212 10 3.694064 11 3.341676 12 2.969044 13 2.666177 14 2.541754 15 1.687004 16 3.774651
		 17 3.774651 18 3.886023 19 4.421021 20 4.73251 21 12.121025 22 11.611702 23 11.380075 24 11.380075
		 25 11.380075 26 11.380075 27 11.098548 28 11.461103 29 13.760036 30 13.430586 31 13.596778 32 13.929943
		 33 13.929943 34 13.929943 35 13.929943 36 4.244747 37 4.244747 38 4.244747 39 4.079655 40 3.817884
		 41 4.004372 42 4.163021 43 1.30359 44 1.193127 45 1.095405 46 1.049489 47 1.049357 48 1.057855;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateX";
	rename -uid "FC8E3489-3161-557C-9D70-238C1A1B01B1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.917297 3 0.917297 4 0.917297 5 0.917297 6 0.917297 7 0.917297 8 2.008726
		 9 2.008726 10 2.008726 11 2.008726 12 2.008726 13 2.008726 14 2.008726 15 1.630453 16 1.630453
		 17 1.630453 18 1.630453 19 1.630453 20 1.630453 21 4.961149 22 4.961149 23 4.961149 24 4.961149
		 25 4.961149 26 4.961149 27 4.961149 28 4.961149 29 6.102121 30 6.102121 31 6.102121 32 6.102121
		 33 6.102121 34 6.102121 35 6.102121 36 1.834151 37 1.834151 38 1.834151 39 1.834151 40 1.834151
		 41 1.834151 42 1.834151 43 0.611573 44 0.611573 45 0.611573 46 0.611573 47 0.611573 48 0.611573;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateY";
	rename -uid "0D77599C-81AB-557B-819F-05A5603D8CD0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.026656 3 -0.026656 4 -0.026656 5 -0.026656 6 -0.026656 7 -0.026656 8 -0.074516
		 9 -0.074516 10 -0.074516 11 -0.074516 12 -0.074516 13 -0.074516 14 -0.074516 15 -0.055941 16 -0.055941
		 17 -0.055941 18 -0.055941 19 -0.055941 20 -0.055941 21 -0.292066 22 -0.292066 23 -0.292066 24 -0.292066
		 25 -0.292066 26 -0.292066 27 -0.292066 28 -0.292066 29 -0.410698 30 -0.410698 31 -0.410698 32 -0.410698
		 33 -0.410698 34 -0.410698 35 -0.410698 36 -0.065681 37 -0.065681 38 -0.065681 39 -0.065681 40 -0.065681
		 41 -0.065681 42 -0.065681 43 -0.016396 44 -0.016396 45 -0.016396 46 -0.016396 47 -0.016396 48 -0.016396;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046L_rotateZ";
	rename -uid "DD0BB3BB-6608-5497-A6A1-9634A1BD6798";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.773007 3 0.773007 4 0.773007 5 0.773007 6 0.773007 7 0.773007 8 1.692551
		 9 1.692551 10 1.692551 11 1.692551 12 1.692551 13 1.692551 14 1.692551 15 1.373881 16 1.373881
		 17 1.373881 18 1.373881 19 1.373881 20 1.373881 21 4.17816 22 4.17816 23 4.17816 24 4.17816
		 25 4.17816 26 4.17816 27 4.17816 28 4.17816 29 5.1377 30 5.1377 31 5.1377 32 5.1377
		 33 5.1377 34 5.1377 35 5.1377 36 1.545488 37 1.545488 38 1.545488 39 1.545488 40 1.545488
		 41 1.545488 42 1.545488 43 0.515387 44 0.515387 45 0.515387 46 0.515387 47 0.515387 48 0.515387;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateX";
	rename -uid "E980C2F7-D245-5F60-AE80-49C890E6513A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.036291 2 3.301397 3 3.3 4 3.3 5 3.3 6 3.3 7 3.3 8 7.228572
		 9 7.228572 10 7.228572 11 7.228572 12 7.228572 13 7.228572 14 7.228572 15 5.866666 16 5.866666
		 17 5.918825 18 8.00504 19 11.647593 20 13.585856 21 24.06024 22 20.838844 23 18.273192 24 17.875
		 25 17.875 26 17.875 27 17.875 28 17.911198 29 22 30 22 31 22 32 22
		 33 22 34 22 35 22 36 6.6 37 6.6 38 6.6 39 6.6 40 6.6
		 41 6.6 42 6.6 43 2.2 44 2.2 45 2.2 46 2.2 47 2.205354 48 2.236282;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateY";
	rename -uid "E1A8E266-AEEA-515E-B2CF-B1403C7A9C56";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.091389 2 0.017723 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0.087947 18 0.526446 19 0.77229 20 0.835891 21 0.228961 22 0.221399 23 0.10168 24 0
		 25 0 26 0 27 0 28 -0.030705 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0.039868 48 0.084284;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145_rotateZ";
	rename -uid "134886B2-27B8-51FF-A224-E239023D6B90";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.183334 2 0.041221 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0.233859 18 1.514635 19 2.519838 20 2.925022 21 2.725628 22 1.894658 23 0.696919 24 0
		 25 0 26 0 27 0 28 -0.202535 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0.088073 48 0.186708;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146_rotateX";
	rename -uid "B0B51D72-C739-5793-8C7C-B1FD21A79EFF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.2 3 1.2 4 1.2 5 1.2 6 1.2 7 1.2 8 2.628571
		 9 2.628571 10 2.628571 11 2.628571 12 2.628571 13 2.628571 14 2.628571 15 2.133333 16 2.133333
		 17 2.133333 18 2.133333 19 2.133333 20 2.133333 21 6.5 22 6.5 23 6.5 24 6.5
		 25 6.5 26 6.5 27 6.5 28 6.5 29 8 30 8 31 8 32 8
		 33 8 34 8 35 8 36 2.4 37 2.4 38 2.4 39 2.4 40 2.4
		 41 2.4 42 2.4 43 0.8 44 0.8 45 0.8 46 0.8 47 0.8 48 0.8;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX";
	rename -uid "9C538737-4DB4-550C-9E37-761E33A537C4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.241065 2 3.813002 3 3.912964 4 3.976889 5 3.965724 6 3.90629 7 3.87027 8 6.608514
		 9 6.014839 10 5.512251 11 5.512251 12 5.512251 13 5.512251 14 5.512251 15 4.476201 16 4.54332
		 17 5.800172 18 7.423919 19 8.930004 20 9.599877 21 17.869793 22 16.785829 23 15.383713 24 14.006115
		 25 13.53722 26 13.53722 27 13.53722 28 13.53722 29 16.59782 30 16.59782 31 16.59782 32 16.59782
		 33 16.59782 34 16.59782 35 16.59782 36 5.034265 37 5.870617 38 7.605474 39 9.938033 40 12.472151
		 41 14.556174 42 15.415405 43 11.088788 44 8.891846 45 6.44993 46 4.487784 47 3.310619 48 2.921371;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY";
	rename -uid "D539FD08-01AF-51F6-8CD3-49A246825FD8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.352006 2 0.535233 3 0.680244 4 0.812435 5 0.881944 6 0.893382 7 0.88783 8 0.950279
		 9 0.647881 10 0.357024 11 0.357024 12 0.357024 13 0.357024 14 0.357024 15 0.255614 16 0.297446
		 17 0.634079 18 0.442913 19 0.03098 20 -0.17529 21 2.655901 22 2.455469 23 2.205558 24 1.862809
		 25 1.686538 26 1.686538 27 1.686538 28 1.686538 29 2.45127 30 2.45127 31 2.45127 32 2.45127
		 33 2.45127 34 2.45127 35 2.45127 36 0.308259 37 0.798818 38 1.633402 39 2.544528 40 3.386058
		 41 4.009761 42 4.254668 43 3.903803 44 3.015961 45 1.97695 46 1.112014 47 0.589131 48 0.41806;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "27F2328A-7BA4-5735-9756-3696FB1EA63B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.168044 2 -2.096684 3 -1.699032 4 -1.302791 5 -1.043661 6 -0.937396 7 -0.917397 8 -3.589847
		 9 -4.096144 10 -4.647265 11 -4.647265 12 -4.647265 13 -4.647265 14 -4.647265 15 -3.774651 16 -3.696944
		 17 -3.965051 18 -7.024206 19 -11.24313 20 -13.37181 21 -19.266978 22 -15.582239 23 -12.200167 24 -11.032727
		 25 -11.380075 26 -11.380075 27 -11.380075 28 -11.380075 29 -13.929943 30 -13.929943 31 -13.929943 32 -13.929943
		 33 -13.929943 34 -13.929943 35 -13.929943 36 -4.244747 37 -3.32268 38 -1.985537 39 -0.846747 40 -0.0855
		 41 0.304445 42 0.418733 43 2.468657 44 1.267638 45 0.00536 46 -0.927204 47 -1.427071 48 -1.575369;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX";
	rename -uid "461222AD-A277-5C79-B596-A26D41ED7F93";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.917297 3 0.917297 4 0.917297 5 0.917297 6 0.917297 7 0.917297 8 2.008726
		 9 2.008726 10 2.008726 11 2.008726 12 2.008726 13 2.008726 14 2.008726 15 1.630453 16 1.630453
		 17 1.630453 18 1.630453 19 1.630453 20 1.630453 21 4.961149 22 4.961149 23 4.961149 24 4.961149
		 25 4.961149 26 4.961149 27 4.961149 28 4.961149 29 6.102121 30 6.102121 31 6.102121 32 6.102121
		 33 6.102121 34 6.102121 35 6.102121 36 1.834151 37 1.834151 38 1.834151 39 1.834151 40 1.834151
		 41 1.834151 42 1.834151 43 0.611573 44 0.611573 45 0.611573 46 0.611573 47 0.611573 48 0.611573;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY";
	rename -uid "48D98610-15C9-5E69-9445-CD4C7E473DB7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.026656 3 0.026656 4 0.026656 5 0.026656 6 0.026656 7 0.026656 8 0.074516
		 9 0.074516 10 0.074516 11 0.074516 12 0.074516 13 0.074516 14 0.074516 15 0.055941 16 0.055941
		 17 0.055941 18 0.055941 19 0.055941 20 0.055941 21 0.292066 22 0.292066 23 0.292066 24 0.292066
		 25 0.292066 26 0.292066 27 0.292066 28 0.292066 29 0.410698 30 0.410698 31 0.410698 32 0.410698
		 33 0.410698 34 0.410698 35 0.410698 36 0.065681 37 0.065681 38 0.065681 39 0.065681 40 0.065681
		 41 0.065681 42 0.065681 43 0.016396 44 0.016396 45 0.016396 46 0.016396 47 0.016396 48 0.016396;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC190FBXASC140FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "E4235C1B-C36B-55F3-8334-F1EB5F6D4FFE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.773007 3 -0.773007 4 -0.773007 5 -0.773007 6 -0.773007 7 -0.773007 8 -1.692551
		 9 -1.692551 10 -1.692551 11 -1.692551 12 -1.692551 13 -1.692551 14 -1.692551 15 -1.373881 16 -1.373881
		 17 -1.373881 18 -1.373881 19 -1.373881 20 -1.373881 21 -4.17816 22 -4.17816 23 -4.17816 24 -4.17816
		 25 -4.17816 26 -4.17816 27 -4.17816 28 -4.17816 29 -5.1377 30 -5.1377 31 -5.1377 32 -5.1377
		 33 -5.1377 34 -5.1377 35 -5.1377 36 -1.545488 37 -1.545488 38 -1.545488 39 -1.545488 40 -1.545488
		 41 -1.545488 42 -1.545488 43 -0.515387 44 -0.515387 45 -0.515387 46 -0.515387 47 -0.515387 48 -0.515387;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX";
	rename -uid "318E54C5-AA66-518B-A838-D7633392399D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.258629 2 -0.066943 3 0.582836 4 1.781696 5 3.36092 6 4.817439 7 5.455271 8 5.373486
		 9 5.132631 10 4.73412 11 4.210459 12 3.649592 13 3.191979 14 3.003974 15 2.527542 16 1.309401
		 17 -0.313418 18 -1.95194 19 -3.203283 20 -3.698015 21 -3.324459 22 -2.320092 23 -0.863745 24 0.832626
		 25 2.525737 26 3.973911 27 4.969488 28 5.339053 29 5.65933 30 6.421463 31 7.312035 32 8.079147
		 33 8.593891 34 8.854802 35 8.929681 36 8.927904 37 8.831164 38 8.488164 39 7.521209 40 6.289822
		 41 5.399705 42 5.056985 43 4.657994 44 3.625622 45 1.784914 46 0.462229 47 -0.132202 48 -0.25863;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY";
	rename -uid "4812E095-83B1-5DB2-9188-FD9CF1FA42B8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.087258 2 0.007508 3 0.334523 4 0.963417 5 1.8423 6 2.703098 7 3.095136 8 3.008326
		 9 2.780424 10 2.460435 11 2.10197 12 1.764257 13 1.51167 14 1.412339 15 1.194224 16 0.635204
		 17 -0.111526 18 -0.866295 19 -1.44226 20 -1.669686 21 -1.498101 22 -1.03594 23 -0.364313 24 0.418837
		 25 1.19966 26 1.865497 27 2.321498 28 2.490307 29 2.658036 30 3.076505 31 3.616193 32 4.160416
		 33 4.616474 34 4.920692 35 5.031347 36 5.107844 37 5.266821 38 5.38554 39 5.068794 40 4.446303
		 41 3.970442 42 3.781313 43 3.43004 44 2.576574 45 1.176401 46 0.329544 47 -0.01448 48 -0.087258;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "5F0E6720-49AA-5F40-B65E-26354C2299CC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.538905 2 -5.165215 3 -6.113384 4 -7.618248 5 -9.410203 6 -10.966294 7 -11.628215 8 -15.033873
		 9 -13.762293 10 -12.204312 11 -10.746213 12 -9.629071 13 -8.946589 14 -8.712592 15 -7.375673 16 -7.425126
		 17 -7.459629 18 -7.458757 19 -7.433942 20 -7.418297 21 -19.446967 22 -19.491848 23 -19.532219 24 -19.543234
		 25 -19.515904 26 -19.461794 27 -19.407703 28 -19.384014 29 -23.755092 30 -24.477446 31 -25.671027 32 -27.243709
		 33 -28.937499 34 -30.327696 35 -30.901059 36 -16.12887 37 -17.845997 38 -20.419001 39 -22.741913 40 -24.235942
		 41 -25.318329 42 -25.735664 43 -20.291225 44 -17.631269 45 -11.611328 46 -7.009156 47 -4.490381 48 -3.738905;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "8FC16952-4936-5B7A-8FB2-742BF2C5A5DF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -1.2 3 -1.2 4 -1.2 5 -1.2 6 -1.2 7 -1.2 8 -2.628571
		 9 -2.628571 10 -2.628571 11 -2.628571 12 -2.628571 13 -2.628571 14 -2.628571 15 -2.133333 16 -2.133333
		 17 -2.133333 18 -2.133333 19 -2.133333 20 -2.133333 21 -6.5 22 -6.5 23 -6.5 24 -6.5
		 25 -6.5 26 -6.5 27 -6.5 28 -6.5 29 -8 30 -8 31 -8 32 -8
		 33 -8 34 -8 35 -8 36 -2.4 37 -2.4 38 -2.4 39 -2.4 40 -2.4
		 41 -2.4 42 -2.4 43 -0.8 44 -0.8 45 -0.8 46 -0.8 47 -0.8 48 -0.8;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateX";
	rename -uid "CF140F12-6863-549F-8B09-EB729B809534";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.83578 2 -3.736129 3 -4.947479 4 -7.071103 5 -9.796533 6 -12.285142 7 -13.371907 8 -15.892708
		 9 -14.828701 10 -13.448821 11 -12.045132 12 -10.849545 13 -10.031997 14 -9.728012 15 -8.113553 16 -6.535124
		 17 -4.465401 18 -3.851439 19 -4.414093 20 -4.643989 21 -13.304008 22 -13.196883 23 -13.490235 24 -14.912282
		 25 -16.766531 26 -18.652885 27 -19.914045 28 -20.079906 29 -23.112889 30 -23.987143 31 -25.190806 32 -26.408567
		 33 -27.425866 34 -28.14842 35 -28.423653 36 -17.955365 37 -18.937424 38 -20.278562 39 -21.695332 40 -22.897573
		 41 -23.785184 42 -24.131189 43 -19.721542 44 -15.58747 45 -9.700839 46 -5.362057 47 -3.131796 48 -2.51646;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateY";
	rename -uid "267A6479-2B76-59C7-8087-980CF6D75BF2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.303204 2 -0.482926 3 -0.680589 4 -0.95409 5 -1.302111 6 -1.669351 7 -1.850838 8 -2.292613
		 9 -1.915502 10 -1.426989 11 -0.933643 12 -0.519455 13 -0.241338 14 -0.139334 15 -0.115463 16 -0.343407
		 17 0.428155 18 1.73351 19 1.924986 20 1.995807 21 -0.924856 22 -0.972272 23 -1.248385 24 -1.864191
		 25 -2.299387 26 -2.676701 27 -2.997297 28 -3.030856 29 -4.813466 30 -5.157714 31 -5.606812 32 -6.064113
		 33 -6.477539 34 -6.785431 35 -6.906765 36 -2.48473 37 -2.974516 38 -3.599627 39 -4.223946 40 -4.741862
		 41 -5.099692 42 -5.233624 43 -4.468368 44 -3.420271 45 -2.022575 46 -1.046488 47 -0.521535 48 -0.358712;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC145FBXASC046R_rotateZ";
	rename -uid "BE747C4C-90A7-5286-8C30-E30D690DAEBF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.192319 2 -2.010265 3 -2.534454 4 -3.848449 5 -5.861884 6 -7.870149 7 -8.781156 8 -11.268443
		 9 -11.411325 10 -11.555883 11 -11.648544 12 -11.676089 13 -11.662513 14 -11.649764 15 -8.961387 16 -5.909274
		 17 -6.680208 18 -10.955469 19 -12.50024 20 -13.117801 21 -20.545459 22 -19.452663 23 -17.570391 24 -15.545618
		 25 -17.320559 26 -22.134184 27 -27.405519 28 -28.837812 29 -30.986151 30 -30.128544 31 -28.945922 32 -27.791108
		 33 -26.948832 34 -26.419394 35 -26.233111 36 -16.567868 37 -15.129201 38 -13.259023 39 -11.394852 40 -9.842816
		 41 -8.699528 42 -8.254397 43 -5.332175 44 -4.13713 45 -2.612001 46 -1.606303 47 -1.249771 48 -1.21659;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateX";
	rename -uid "95825608-08D8-518B-95E2-1556EA96F3BE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.917297 3 -0.917297 4 -0.917297 5 -0.917297 6 -0.917297 7 -0.917297 8 -2.008726
		 9 -2.008726 10 -2.008726 11 -2.008726 12 -2.008726 13 -2.008726 14 -2.008726 15 -1.630453 16 -1.630453
		 17 -1.630453 18 -1.630453 19 -1.630453 20 -1.630453 21 -4.961149 22 -4.961149 23 -4.961149 24 -4.961149
		 25 -4.961149 26 -4.961149 27 -4.961149 28 -4.961149 29 -6.102121 30 -6.102121 31 -6.102121 32 -6.102121
		 33 -6.102121 34 -6.102121 35 -6.102121 36 -1.834151 37 -1.834151 38 -1.834151 39 -1.834151 40 -1.834151
		 41 -1.834151 42 -1.834151 43 -0.611573 44 -0.611573 45 -0.611573 46 -0.611573 47 -0.611573 48 -0.611573;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateY";
	rename -uid "BDA508F9-2511-5358-B755-90C02D629E29";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.026656 3 -0.026656 4 -0.026656 5 -0.026656 6 -0.026656 7 -0.026656 8 -0.074516
		 9 -0.074516 10 -0.074516 11 -0.074516 12 -0.074516 13 -0.074516 14 -0.074516 15 -0.055941 16 -0.055941
		 17 -0.055941 18 -0.055941 19 -0.055941 20 -0.055941 21 -0.292066 22 -0.292066 23 -0.292066 24 -0.292066
		 25 -0.292066 26 -0.292066 27 -0.292066 28 -0.292066 29 -0.410698 30 -0.410698 31 -0.410698 32 -0.410698
		 33 -0.410698 34 -0.410698 35 -0.410698 36 -0.065681 37 -0.065681 38 -0.065681 39 -0.065681 40 -0.065681
		 41 -0.065681 42 -0.065681 43 -0.016396 44 -0.016396 45 -0.016396 46 -0.016396 47 -0.016396 48 -0.016396;
createNode animCurveTA -n "FBXASC227FBXASC130FBXASC185FBXASC227FBXASC130FBXASC171FBXASC227FBXASC131FBXASC188FBXASC227FBXASC131FBXASC136FBXASC229FBXASC137FBXASC141FBXASC239FBXASC188FBXASC146FBXASC046R_rotateZ";
	rename -uid "1D8AE292-C942-564C-A74E-32DF1CF135D3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.773007 3 -0.773007 4 -0.773007 5 -0.773007 6 -0.773007 7 -0.773007 8 -1.692551
		 9 -1.692551 10 -1.692551 11 -1.692551 12 -1.692551 13 -1.692551 14 -1.692551 15 -1.373881 16 -1.373881
		 17 -1.373881 18 -1.373881 19 -1.373881 20 -1.373881 21 -4.17816 22 -4.17816 23 -4.17816 24 -4.17816
		 25 -4.17816 26 -4.17816 27 -4.17816 28 -4.17816 29 -5.1377 30 -5.1377 31 -5.1377 32 -5.1377
		 33 -5.1377 34 -5.1377 35 -5.1377 36 -1.545488 37 -1.545488 38 -1.545488 39 -1.545488 40 -1.545488
		 41 -1.545488 42 -1.545488 43 -0.515387 44 -0.515387 45 -0.515387 46 -0.515387 47 -0.515387 48 -0.515387;
createNode animCurveTL -n "dolly_translateX";
	rename -uid "12B1AC66-1B6B-5C57-B663-7F38C85AAF24";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.17391 3 0.34783 4 0.52174 5 0.69565 6 0.86957 7 1.04348 8 1.21739
		 9 1.3913 10 1.56522 11 1.73913 12 1.91304 13 2.08696 14 2.26087 15 2.43478 16 2.6087
		 17 2.78261 18 2.95652 19 3.13043 20 3.30435 21 3.47826 22 3.65217 23 3.82609 24 4
		 25 3.83333 26 3.66667 27 3.5 28 3.33333 29 3.16667 30 3 31 2.83333 32 2.66667
		 33 2.5 34 2.33333 35 2.16667 36 2 37 1.83333 38 1.66667 39 1.5 40 1.33333
		 41 1.16667 42 1 43 0.83333 44 0.66667 45 0.5 46 0.33333 47 0.16667 48 0;
createNode animCurveTA -n "dolly_rotateY";
	rename -uid "EBA33019-F8D2-594C-9064-440F2F3752CC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -24 2 -22.52174 3 -21.04348 4 -19.56522 5 -18.08696 6 -16.6087 7 -15.13043 8 -13.65217
		 9 -12.17391 10 -10.69565 11 -9.21739 12 -7.73913 13 -6.26087 14 -4.78261 15 -3.30435 16 -1.82609
		 17 -0.34783 18 1.13043 19 2.6087 20 4.08696 21 5.56522 22 7.04348 23 8.52174 24 10
		 25 10.75 26 11.5 27 12.25 28 13 29 13.75 30 14.5 31 15.25 32 16
		 33 16.75 34 17.5 35 18.25 36 19 37 19.75 38 20.5 39 21.25 40 22
		 41 22.75 42 23.5 43 24.25 44 25 45 25.75 46 26.5 47 27.25 48 28;
createNode animCurveTL -n "crane_translateY";
	rename -uid "6478ACA6-D74D-581D-8D94-E709B89B38DE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 82 2 81.82979 3 81.65957 4 81.48936 5 81.31915 6 81.14894 7 80.97872 8 80.80851
		 9 80.6383 10 80.46809 11 80.29787 12 80.12766 13 79.95745 14 79.78723 15 79.61702 16 79.44681
		 17 79.2766 18 79.10638 19 78.93617 20 78.76596 21 78.59574 22 78.42553 23 78.25532 24 78.08511
		 25 77.91489 26 77.74468 27 77.57447 28 77.40426 29 77.23404 30 77.06383 31 76.89362 32 76.7234
		 33 76.55319 34 76.38298 35 76.21277 36 76.04255 37 75.87234 38 75.70213 39 75.53191 40 75.3617
		 41 75.19149 42 75.02128 43 74.85106 44 74.68085 45 74.51064 46 74.34043 47 74.17021 48 74;
createNode animCurveTA -n "crane_rotateX";
	rename -uid "8D09B2BB-8313-500E-A1BC-9C17B5EC616C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -3 2 -3.10638 3 -3.21277 4 -3.31915 5 -3.42553 6 -3.53191 7 -3.6383 8 -3.74468
		 9 -3.85106 10 -3.95745 11 -4.06383 12 -4.17021 13 -4.2766 14 -4.38298 15 -4.48936 16 -4.59574
		 17 -4.70213 18 -4.80851 19 -4.91489 20 -5.02128 21 -5.12766 22 -5.23404 23 -5.34043 24 -5.44681
		 25 -5.55319 26 -5.65957 27 -5.76596 28 -5.87234 29 -5.97872 30 -6.08511 31 -6.19149 32 -6.29787
		 33 -6.40426 34 -6.51064 35 -6.61702 36 -6.7234 37 -6.82979 38 -6.93617 39 -7.04255 40 -7.14894
		 41 -7.25532 42 -7.3617 43 -7.46809 44 -7.57447 45 -7.68085 46 -7.78723 47 -7.89362 48 -8;
createNode animCurveTA -n "crane_rotateZ";
	rename -uid "87C968D5-8A9E-5D74-8507-44518C3D7AAF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2 2 1.91489 3 1.82979 4 1.74468 5 1.65957 6 1.57447 7 1.48936 8 1.40426
		 9 1.31915 10 1.23404 11 1.14894 12 1.06383 13 0.97872 14 0.89362 15 0.80851 16 0.7234
		 17 0.6383 18 0.55319 19 0.46809 20 0.38298 21 0.29787 22 0.21277 23 0.12766 24 0.04255
		 25 -0.04255 26 -0.12766 27 -0.21277 28 -0.29787 29 -0.38298 30 -0.46809 31 -0.55319 32 -0.6383
		 33 -0.7234 34 -0.80851 35 -0.89362 36 -0.97872 37 -1.06383 38 -1.14894 39 -1.23404 40 -1.31915
		 41 -1.40426 42 -1.48936 43 -1.57447 44 -1.65957 45 -1.74468 46 -1.82979 47 -1.91489 48 -2;
createNode animCurveTL -n "shotCam_translateY";
	rename -uid "09904922-4353-5513-8405-536A77B03AC2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.31579 3 0.63158 4 0.94737 5 1.26316 6 1.57895 7 1.89474 8 2.21053
		 9 2.52632 10 2.84211 11 3.15789 12 3.47368 13 3.78947 14 4.10526 15 4.42105 16 4.73684
		 17 5.05263 18 5.36842 19 5.68421 20 6 21 6.07143 22 6.14286 23 6.21429 24 6.28571
		 25 6.35714 26 6.42857 27 6.5 28 6.57143 29 6.64286 30 6.71429 31 6.78571 32 6.85714
		 33 6.92857 34 7 35 7.07143 36 7.14286 37 7.21429 38 7.28571 39 7.35714 40 7.42857
		 41 7.5 42 7.57143 43 7.64286 44 7.71429 45 7.78571 46 7.85714 47 7.92857 48 8;
createNode animCurveTL -n "shotCam_translateZ";
	rename -uid "1D600846-C2C2-515A-9A2E-379878FAF533";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 225 2 226.05263 3 227.10526 4 228.15789 5 229.21053 6 230.26316 7 231.31579 8 232.36842
		 9 233.42105 10 234.47368 11 235.52632 12 236.57895 13 237.63158 14 238.68421 15 239.73684 16 240.78947
		 17 241.84211 18 242.89474 19 243.94737 20 245 21 243.03571 22 241.07143 23 239.10714 24 237.14286
		 25 235.17857 26 233.21429 27 231.25 28 229.28571 29 227.32143 30 225.35714 31 223.39286 32 221.42857
		 33 219.46429 34 217.5 35 215.53571 36 213.57143 37 211.60714 38 209.64286 39 207.67857 40 205.71429
		 41 203.75 42 201.78571 43 199.82143 44 197.85714 45 195.89286 46 193.92857 47 191.96429 48 190;
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
connectAttr "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171_rotateY.o" "FBXASC228FBXASC184FBXASC139FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC171.ry";
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
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L_rotateX.o" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.rx";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L_rotateY.o" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.ry";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L_rotateZ.o" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.rz";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046L.s" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L_rotateX.o" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.rx";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L_rotateY.o" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.ry";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L_rotateZ.o" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.rz";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046L.s" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046L.is";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC144FBXASC046L.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC232FBXASC166FBXASC170FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.s" "FBXASC228FBXASC186FBXASC186FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.s" "FBXASC228FBXASC184FBXASC173FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046L.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.is";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC145FBXASC046L.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.is";
connectAttr "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC146FBXASC046L.s" "FBXASC229FBXASC176FBXASC143FBXASC230FBXASC140FBXASC135FBXASC239FBXASC188FBXASC147FBXASC046L.is";
connectAttr "FBXASC228FBXASC184FBXASC138FBXASC229FBXASC141FBXASC138FBXASC232FBXASC186FBXASC1712.s" "FBXASC232FBXASC130FBXASC169PFBXASC046R.is";
connectAttr "FBXASC232FBXASC130FBXASC169FBXASC046R_rotateX.o" "FBXASC232FBXASC130FBXASC169FBXASC046R.rx";
connectAttr "FBXASC232FBXASC130FBXASC169FBXASC046R_rotateY.o" "FBXASC232FBXASC130FBXASC169FBXASC046R.ry";
connectAttr "FBXASC232FBXASC130FBXASC169FBXASC046R_rotateZ.o" "FBXASC232FBXASC130FBXASC169FBXASC046R.rz";
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
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R_rotateX.o" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R.rx";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R_rotateY.o" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R.ry";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R_rotateZ.o" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R.rz";
connectAttr "FBXASC227FBXASC129FBXASC178FBXASC227FBXASC129FBXASC152FBXASC046R.s" "FBXASC230FBXASC137FBXASC139FBXASC230FBXASC141FBXASC169FBXASC046R.is";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R_rotateX.o" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.rx";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R_rotateY.o" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.ry";
connectAttr "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R_rotateZ.o" "FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150FBXASC046R.rz";
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
connectAttr "crane_translateY.o" "crane.ty";
connectAttr "crane_rotateX.o" "crane.rx";
connectAttr "crane_rotateZ.o" "crane.rz";
connectAttr "shotCam_translateY.o" "shotCam.ty";
connectAttr "shotCam_translateZ.o" "shotCam.tz";
connectAttr "keyLightShape.ltd" ":lightList1.l" -na;
connectAttr "keyLight.iog" ":defaultLightSet.dsm" -na;
connectAttr "paint_cfeeff.oc" "paint_cfeeffSG.ss";
connectAttr "paint_cfeeffSG.pa" ":renderPartition.st" -na;
connectAttr "paint_cfeeff.msg" ":defaultShaderList1.s" -na;
connectAttr "prop00_panelShape.iog" "paint_cfeeffSG.dsm" -na;
connectAttr "prop01_discShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "prop02_discShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "prop03_discShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "paint_d9c3a0.oc" "paint_d9c3a0SG.ss";
connectAttr "paint_d9c3a0SG.pa" ":renderPartition.st" -na;
connectAttr "paint_d9c3a0.msg" ":defaultShaderList1.s" -na;
connectAttr "prop04_floorShape.iog" "paint_d9c3a0SG.dsm" -na;
connectAttr "paint_e9d8ba.oc" "paint_e9d8baSG.ss";
connectAttr "paint_e9d8baSG.pa" ":renderPartition.st" -na;
connectAttr "paint_e9d8ba.msg" ":defaultShaderList1.s" -na;
connectAttr "prop05_floorShape.iog" "paint_e9d8baSG.dsm" -na;
connectAttr "paint_ffb8d2.oc" "paint_ffb8d2SG.ss";
connectAttr "paint_ffb8d2SG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffb8d2.msg" ":defaultShaderList1.s" -na;
connectAttr "prop06_ballShape.iog" "paint_ffb8d2SG.dsm" -na;
connectAttr "paint_9c6b50.oc" "paint_9c6b50SG.ss";
connectAttr "paint_9c6b50SG.pa" ":renderPartition.st" -na;
connectAttr "paint_9c6b50.msg" ":defaultShaderList1.s" -na;
connectAttr "prop07_cylinderShape.iog" "paint_9c6b50SG.dsm" -na;
connectAttr "paint_ffc6dc.oc" "paint_ffc6dcSG.ss";
connectAttr "paint_ffc6dcSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffc6dc.msg" ":defaultShaderList1.s" -na;
connectAttr "prop08_ballShape.iog" "paint_ffc6dcSG.dsm" -na;
connectAttr "prop09_cylinderShape.iog" "paint_9c6b50SG.dsm" -na;
connectAttr "paint_f4efe6.oc" "paint_f4efe6SG.ss";
connectAttr "paint_f4efe6SG.pa" ":renderPartition.st" -na;
connectAttr "paint_f4efe6.msg" ":defaultShaderList1.s" -na;
connectAttr "prop10_boxShape.iog" "paint_f4efe6SG.dsm" -na;
// End of sakura_dance.ma
