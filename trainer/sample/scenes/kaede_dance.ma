//Maya ASCII 2024 scene
//Name: kaede_dance.ma
//Codeset: UTF-8
requires maya "2024";
currentUnit -l centimeter -a degree -t film;
fileInfo "application" "maya";
fileInfo "product" "Maya 2024";
fileInfo "version" "2024";
fileInfo "license" "CC0-1.0: drawn and animated by the generator in tests/sample";
createNode transform -s -n "persp";
	rename -uid "52CA6A5D-D40B-519F-B615-39BA61AC867B";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 280 210 280 ;
	setAttr ".r" -type "double3" -28 45 0 ;
createNode camera -s -n "perspShape" -p "persp";
	rename -uid "E1CF42A5-1446-5B94-ABF7-685F15A7445C";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".imn" -type "string" "persp";
createNode transform -s -n "top";
	rename -uid "49891073-A2F7-567E-8590-2E5FD5189A44";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 1000.1 0 ;
	setAttr ".r" -type "double3" -90 0 0 ;
createNode camera -s -n "topShape" -p "top";
	rename -uid "F9F5A442-EFB5-57DC-B242-39AF6EA315F9";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "top";
createNode transform -s -n "front";
	rename -uid "3B81291A-AD90-5DB5-A303-6914FBFC073F";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 0 0 1000.1 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -s -n "frontShape" -p "front";
	rename -uid "A1FB794D-CD62-5992-B30A-7945AB93EB00";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "front";
createNode transform -s -n "side";
	rename -uid "00A48F17-14CC-5EC0-ABC0-8F09D1BBCB11";
	setAttr ".v" no;
	setAttr ".t" -type "double3" 1000.1 0 0 ;
	setAttr ".r" -type "double3" 0 90 0 ;
createNode camera -s -n "sideShape" -p "side";
	rename -uid "C011A9D1-173D-5FC9-84F2-F68BF132E84B";
	setAttr -k off ".v" no;
	setAttr ".rnd" no;
	setAttr ".ow" 30;
	setAttr ".o" yes;
	setAttr ".imn" -type "string" "side";
createNode transform -n "kaede:kaede";
	rename -uid "50A8CE82-6238-5A58-B5C0-41394B3F8EC8";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 -20 0 ;
createNode transform -n "kaede:No_FBXASC0451_i_Root" -p "kaede:kaede";
	rename -uid "3C22DBC1-846D-5412-A245-F427AA41456E";
createNode joint -n "kaede:No_0_i_joint_Master" -p "kaede:No_FBXASC0451_i_Root";
	rename -uid "F7D87E1E-DB04-5007-81FE-141259DE4A3C";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_1_i_joint_Center" -p "kaede:No_0_i_joint_Master";
	rename -uid "506CA90E-D812-5D67-A4F2-688E0F233A66";
	setAttr ".t" -type "double3" 0 59.04 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_2_i_joint_guruFBXASC094bu" -p "kaede:No_1_i_joint_Center";
	rename -uid "44DD4584-1DDB-578C-9D26-B8B8828B9345";
	setAttr ".t" -type "double3" 0 3.28 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_3_i_joint_Waist" -p "kaede:No_2_i_joint_guruFBXASC094bu";
	rename -uid "2CFD5C8E-0892-5355-908C-D2CA62C7EA49";
	setAttr ".t" -type "double3" 0 30.68 1 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_4_joint_HipMaster" -p "kaede:No_0_i_joint_Master";
	rename -uid "5939C743-D84C-55E1-A584-99B7FA5D68CA";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_5_joint_Torso" -p "kaede:No_4_joint_HipMaster";
	rename -uid "F74D5FBA-B839-5B35-8452-10FBFA9F1022";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_6_joint_Torso2" -p "kaede:No_5_joint_Torso";
	rename -uid "1E1D3369-217B-5829-9ADC-07646C23C91C";
	setAttr ".t" -type "double3" 0 10.5 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_7_joint_Neck" -p "kaede:No_6_joint_Torso2";
	rename -uid "2E3AB15A-EACF-570D-A83A-C08915EED655";
	setAttr ".t" -type "double3" 0 22 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_8_joint_Head" -p "kaede:No_7_joint_Neck";
	rename -uid "05369692-E676-533A-861E-5D957F4481B8";
	setAttr ".t" -type "double3" 0 5.5 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_9_i_joint_Eyes" -p "kaede:No_8_joint_Head";
	rename -uid "6D09DC1D-1E0A-5CDF-BDD0-31106AB6B2F8";
	setAttr ".t" -type "double3" 0 41.1 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_10_i_joint_LeftEye" -p "kaede:No_8_joint_Head";
	rename -uid "9ED1DADD-328D-5F0A-BBB9-4B27592FDA6F";
	setAttr ".t" -type "double3" 4.6 10.68 4.13 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_11_i_joint_RightEye" -p "kaede:No_8_joint_Head";
	rename -uid "2F57AEE5-4B1A-5A9A-806A-06C2069904F1";
	setAttr ".t" -type "double3" -4.6 10.68 4.13 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_12_i_joint_LeftShoulder" -p "kaede:No_6_joint_Torso2";
	rename -uid "06D8C322-B18D-5121-B429-ADEBE2E7391F";
	setAttr ".t" -type "double3" 2.5 18.5 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_13_joint_LeftArm" -p "kaede:No_12_i_joint_LeftShoulder";
	rename -uid "509CB599-BC53-5A4B-9401-D64832A2EC59";
	setAttr ".t" -type "double3" 10.7 -1 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_14_joint_LeftArmTwist" -p "kaede:No_13_joint_LeftArm";
	rename -uid "9C4F9421-42EE-59FC-A3B1-5960A919AEC1";
	setAttr ".t" -type "double3" 10.2182 -9.2005 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_15_joint_LeftElbow" -p "kaede:No_14_joint_LeftArmTwist";
	rename -uid "A925558D-8333-5754-B182-FEA821147F5E";
	setAttr ".t" -type "double3" 8.3604 -7.5278 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_16_joint_LeftHandTwist" -p "kaede:No_15_joint_LeftElbow";
	rename -uid "C5500F28-A0F3-56E4-8318-0F07A3E7BDC5";
	setAttr ".t" -type "double3" 9.4008 -8.4645 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_17_joint_LeftWrist" -p "kaede:No_16_joint_LeftHandTwist";
	rename -uid "360B1F2E-92E4-5C50-A810-2F67D614CE5E";
	setAttr ".t" -type "double3" 7.6916 -6.9255 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_18_i_joint_LeftThumb0" -p "kaede:No_17_joint_LeftWrist";
	rename -uid "866E5A4F-32B1-501A-9419-6B26BD2F29DD";
	setAttr ".t" -type "double3" 2.4523 -2.2081 3 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_19_joint_LeftThumb1" -p "kaede:No_18_i_joint_LeftThumb0";
	rename -uid "6CFAF841-2290-5217-AB80-EC837644D0D7";
	setAttr ".t" -type "double3" 2.2295 -2.0074 2.25 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_20_joint_LeftThumb2" -p "kaede:No_19_joint_LeftThumb1";
	rename -uid "29918748-AC80-5267-9927-94A8799FF7A5";
	setAttr ".t" -type "double3" 2.0065 -1.8066 2.025 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_21_i_joint_LeftIndex1" -p "kaede:No_17_joint_LeftWrist";
	rename -uid "3BF96E34-F397-55E5-B488-ACEEFFBAD0CA";
	setAttr ".t" -type "double3" 5.5735 -5.0184 2.4 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_22_joint_LeftIndex2" -p "kaede:No_21_i_joint_LeftIndex1";
	rename -uid "7D733974-AA73-594F-871F-93C7208548D4";
	setAttr ".t" -type "double3" 1.8951 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_23_joint_LeftIndex3" -p "kaede:No_22_joint_LeftIndex2";
	rename -uid "1CB91478-E040-5999-93D2-8135EFE59708";
	setAttr ".t" -type "double3" 1.895 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_24_i_joint_LeftMiddle1" -p "kaede:No_17_joint_LeftWrist";
	rename -uid "1D27AF75-2E64-59A3-A77B-64F91F1D5AE8";
	setAttr ".t" -type "double3" 5.5735 -5.0184 0.45 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_25_joint_LeftMiddle2" -p "kaede:No_24_i_joint_LeftMiddle1";
	rename -uid "98E79E42-CDBA-5D1C-A8BC-0314848AD1D0";
	setAttr ".t" -type "double3" 1.8951 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_26_joint_LeftMiddle3" -p "kaede:No_25_joint_LeftMiddle2";
	rename -uid "2E4660A8-16A7-5C93-BD49-7934F5D0997F";
	setAttr ".t" -type "double3" 1.895 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_27_i_joint_LeftPinky1" -p "kaede:No_17_joint_LeftWrist";
	rename -uid "939CD50A-7970-56D6-AAF7-FA4F8D90EAD7";
	setAttr ".t" -type "double3" 5.5735 -5.0184 -2.7 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_28_joint_LeftPinky2" -p "kaede:No_27_i_joint_LeftPinky1";
	rename -uid "6EE4781F-4096-51BE-ABEE-F2D2C53379AA";
	setAttr ".t" -type "double3" 1.8951 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_29_joint_LeftPinky3" -p "kaede:No_28_joint_LeftPinky2";
	rename -uid "B76D7A6C-0CD2-54E2-AA21-40E1951B7AA8";
	setAttr ".t" -type "double3" 1.895 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_30_i_joint_RightShoulder" -p "kaede:No_6_joint_Torso2";
	rename -uid "1CAC8257-79C7-5A22-B5A7-501C7883E70E";
	setAttr ".t" -type "double3" -2.5 18.5 -0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_31_joint_RightArm" -p "kaede:No_30_i_joint_RightShoulder";
	rename -uid "5F95F6A4-FE88-5397-B895-B109E796497C";
	setAttr ".t" -type "double3" -10.7 -1 0.5 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_32_joint_RightArmTwist" -p "kaede:No_31_joint_RightArm";
	rename -uid "BAB00DED-F71C-5E82-8A3D-AB33316F270C";
	setAttr ".t" -type "double3" -10.2182 -9.2005 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_33_joint_RightElbow" -p "kaede:No_32_joint_RightArmTwist";
	rename -uid "C385C661-0903-5087-8F09-FD31D6F3E3A1";
	setAttr ".t" -type "double3" -8.3604 -7.5278 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_34_joint_RightHandTwist" -p "kaede:No_33_joint_RightElbow";
	rename -uid "1A54AC4F-3232-570B-953B-9664BF3BC76B";
	setAttr ".t" -type "double3" -9.4008 -8.4645 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_35_joint_RightWrist" -p "kaede:No_34_joint_RightHandTwist";
	rename -uid "3214398B-60C5-5969-88DD-53D046208C8C";
	setAttr ".t" -type "double3" -7.6916 -6.9255 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_36_i_joint_RightThumb0" -p "kaede:No_35_joint_RightWrist";
	rename -uid "8F17AA1A-EF6E-5D2A-9653-F80FE5EB8A60";
	setAttr ".t" -type "double3" -2.4523 -2.2081 3 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_37_joint_RightThumb1" -p "kaede:No_36_i_joint_RightThumb0";
	rename -uid "D16E23E5-1A45-5CE8-A962-CE2824F9DC1E";
	setAttr ".t" -type "double3" -2.2295 -2.0074 2.25 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_38_joint_RightThumb2" -p "kaede:No_37_joint_RightThumb1";
	rename -uid "133D64BF-706B-51C9-9E70-86C3EB94E65A";
	setAttr ".t" -type "double3" -2.0065 -1.8066 2.025 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_39_i_joint_RightIndex1" -p "kaede:No_35_joint_RightWrist";
	rename -uid "16A90461-F588-5FC3-A629-D10E15F607B2";
	setAttr ".t" -type "double3" -5.5735 -5.0184 2.4 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_40_joint_RightIndex2" -p "kaede:No_39_i_joint_RightIndex1";
	rename -uid "C43C7CBE-F2B5-5C23-9B66-8C1DE19572D9";
	setAttr ".t" -type "double3" -1.8951 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_41_joint_RightIndex3" -p "kaede:No_40_joint_RightIndex2";
	rename -uid "9087EE96-6B27-57C8-9300-4BE9A945EB3C";
	setAttr ".t" -type "double3" -1.895 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_42_i_joint_RightMiddle1" -p "kaede:No_35_joint_RightWrist";
	rename -uid "61A38EDF-C797-52C2-B08F-B431D342AEA4";
	setAttr ".t" -type "double3" -5.5735 -5.0184 0.45 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_43_joint_RightMiddle2" -p "kaede:No_42_i_joint_RightMiddle1";
	rename -uid "421342BF-A93B-5670-82F9-8D36418B34BA";
	setAttr ".t" -type "double3" -1.8951 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_44_joint_RightMiddle3" -p "kaede:No_43_joint_RightMiddle2";
	rename -uid "8CDD20DE-E972-5D09-B09F-558F2B32C583";
	setAttr ".t" -type "double3" -1.895 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_45_i_joint_RightPinky1" -p "kaede:No_35_joint_RightWrist";
	rename -uid "BC306B0E-573C-558F-8634-AAF2F56A0C8A";
	setAttr ".t" -type "double3" -5.5735 -5.0184 -2.7 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_46_joint_RightPinky2" -p "kaede:No_45_i_joint_RightPinky1";
	rename -uid "615F218F-900B-569E-9413-8EC0DE3D45F6";
	setAttr ".t" -type "double3" -1.8951 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_47_joint_RightPinky3" -p "kaede:No_46_joint_RightPinky2";
	rename -uid "5555F79B-24E6-5583-B4B4-053C97D95D64";
	setAttr ".t" -type "double3" -1.895 -1.7063 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_48_joint_LeftHip" -p "kaede:No_4_joint_HipMaster";
	rename -uid "80E361C1-07E2-5C32-BE40-3C750CEB32C6";
	setAttr ".t" -type "double3" 7 -12 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_49_joint_LeftKnee" -p "kaede:No_48_joint_LeftHip";
	rename -uid "A8CA884E-F442-527B-BFEC-2BDDD72CD064";
	setAttr ".t" -type "double3" -0.2 -38 0.6 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_50_joint_LeftFoot" -p "kaede:No_49_joint_LeftKnee";
	rename -uid "E10C2D29-A614-5B46-9219-9ABF58D0BC51";
	setAttr ".t" -type "double3" 0 -36 -1.4 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_51_i_joint_LeftToe" -p "kaede:No_50_joint_LeftFoot";
	rename -uid "259DFA8D-4BA8-5649-AF17-41E7B4D37D99";
	setAttr ".t" -type "double3" 0 -6.5 15.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_52_i_joint_LeftHipIK" -p "kaede:No_0_i_joint_Master";
	rename -uid "1678767E-A5F8-5737-9CE8-72CA36C552FF";
	setAttr ".t" -type "double3" 6.8 8 -0.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_53_i_joint_LeftToeIK" -p "kaede:No_52_i_joint_LeftHipIK";
	rename -uid "BB51DA9A-0358-5B48-B1C1-09A6A3086B67";
	setAttr ".t" -type "double3" 0 -6.5 15.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_54_joint_RightHip" -p "kaede:No_4_joint_HipMaster";
	rename -uid "37F8DA60-CD5B-543A-89CC-865E8B65CEEB";
	setAttr ".t" -type "double3" -7 -12 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_55_joint_RightKnee" -p "kaede:No_54_joint_RightHip";
	rename -uid "9D244844-559E-56B4-8EA5-93868E261A27";
	setAttr ".t" -type "double3" 0.2 -38 0.6 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_56_joint_RightFoot" -p "kaede:No_55_joint_RightKnee";
	rename -uid "FBBA0407-89EF-5E23-B364-A9EAE2B4E2F3";
	setAttr ".t" -type "double3" 0 -36 -1.4 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_57_i_joint_RightToe" -p "kaede:No_56_joint_RightFoot";
	rename -uid "72E9446D-5C50-53EA-A551-E2E369031B22";
	setAttr ".t" -type "double3" 0 -6.5 15.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_58_i_joint_RightHipIK" -p "kaede:No_0_i_joint_Master";
	rename -uid "EF189660-E9B1-551C-8342-E7C132D3DD31";
	setAttr ".t" -type "double3" -6.8 8 -0.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_59_i_joint_RightToeIK" -p "kaede:No_58_i_joint_RightHipIK";
	rename -uid "989353AD-B9AD-5996-8B00-102817C8BF7B";
	setAttr ".t" -type "double3" 0 -6.5 15.8 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_60_joint_BackHair1" -p "kaede:No_8_joint_Head";
	rename -uid "CFBA39A0-E6A1-5E24-B6DA-F1C39E4261B3";
	setAttr ".t" -type "double3" 0 21.34 -11.44 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_61_joint_BackHair2" -p "kaede:No_60_joint_BackHair1";
	rename -uid "E643C4BD-8F5A-503A-912C-8EC309EC8848";
	setAttr ".t" -type "double3" 0 -3.12 -7.28 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_62_joint_BackHair3" -p "kaede:No_61_joint_BackHair2";
	rename -uid "F3606E3A-7DFB-5CBA-ACC4-DE7115CAE4BE";
	setAttr ".t" -type "double3" 0 -17.42 -1.56 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_63_joint_BackHair4" -p "kaede:No_62_joint_BackHair3";
	rename -uid "AD797E4B-5CAD-5E48-A425-CF9EF3F81EDA";
	setAttr ".t" -type "double3" 0 -19.5 4.16 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_64_joint_SkirtFront1" -p "kaede:No_4_joint_HipMaster";
	rename -uid "A2ACC8CB-10EF-568C-9EFA-A3688555A5BF";
	setAttr ".t" -type "double3" 0 -2.92 10.4043 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_65_joint_SkirtFront2" -p "kaede:No_64_joint_SkirtFront1";
	rename -uid "88C5FAFD-15C8-5CFB-9AFB-58ABBF8126E1";
	setAttr ".t" -type "double3" 0 -12.54 3.7178 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_66_joint_SkirtLeftFront1" -p "kaede:No_4_joint_HipMaster";
	rename -uid "F8CD3992-F58E-5821-8F7A-844D6331F961";
	setAttr ".t" -type "double3" 9.093 -2.92 7.3569 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_67_joint_SkirtLeftFront2" -p "kaede:No_66_joint_SkirtLeftFront1";
	rename -uid "C505C09B-928C-52D9-BC34-002D6053A6A3";
	setAttr ".t" -type "double3" 2.0179 -12.54 2.6289 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_68_joint_SkirtLeft1" -p "kaede:No_4_joint_HipMaster";
	rename -uid "FDF59990-3A0F-5D3E-A234-93CA4988A530";
	setAttr ".t" -type "double3" 12.8595 -2.92 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_69_joint_SkirtLeft2" -p "kaede:No_68_joint_SkirtLeft1";
	rename -uid "E833D42E-69F2-588E-8DB5-4C2DCD30FB4D";
	setAttr ".t" -type "double3" 2.8537 -12.54 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_70_joint_SkirtLeftBack1" -p "kaede:No_4_joint_HipMaster";
	rename -uid "52F46242-74C3-503D-8571-BEFC5D208680";
	setAttr ".t" -type "double3" 9.093 -2.92 -7.3569 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_71_joint_SkirtLeftBack2" -p "kaede:No_70_joint_SkirtLeftBack1";
	rename -uid "EA076E4F-1B46-5100-9C5B-8E7621428392";
	setAttr ".t" -type "double3" 2.0179 -12.54 -2.6289 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_72_joint_SkirtBack1" -p "kaede:No_4_joint_HipMaster";
	rename -uid "38A87844-EF2E-5C94-A56B-700BB117E799";
	setAttr ".t" -type "double3" 0 -2.92 -10.4043 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_73_joint_SkirtBack2" -p "kaede:No_72_joint_SkirtBack1";
	rename -uid "24F84A5C-E29D-534A-9094-B41F11FAFF95";
	setAttr ".t" -type "double3" 0 -12.54 -3.7178 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_74_joint_SkirtRightBack1" -p "kaede:No_4_joint_HipMaster";
	rename -uid "29C74C7C-E20D-5F18-A778-6C7141A47CFB";
	setAttr ".t" -type "double3" -9.093 -2.92 -7.3569 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_75_joint_SkirtRightBack2" -p "kaede:No_74_joint_SkirtRightBack1";
	rename -uid "79C7F802-AC3E-50CB-8583-9B81A134B8FE";
	setAttr ".t" -type "double3" -2.0179 -12.54 -2.6289 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_76_joint_SkirtRight1" -p "kaede:No_4_joint_HipMaster";
	rename -uid "82D0BC80-D296-5731-9CFB-3D1BB2DC6C6F";
	setAttr ".t" -type "double3" -12.8595 -2.92 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_77_joint_SkirtRight2" -p "kaede:No_76_joint_SkirtRight1";
	rename -uid "4D0A4998-8932-59BD-9BA7-E9C26281F9A6";
	setAttr ".t" -type "double3" -2.8537 -12.54 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_78_joint_SkirtRightFront1" -p "kaede:No_4_joint_HipMaster";
	rename -uid "B8B2E813-94D3-59BA-8109-A90F877AD8E5";
	setAttr ".t" -type "double3" -9.093 -2.92 7.3569 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode joint -n "kaede:No_79_joint_SkirtRightFront2" -p "kaede:No_78_joint_SkirtRightFront1";
	rename -uid "0048A4D3-D06F-53BC-9555-E5A5FAC7793C";
	setAttr ".t" -type "double3" -2.0179 -12.54 2.6289 ;
	setAttr ".r" -type "double3" 0 0 0 ;
	setAttr ".mnrl" -type "double3" -360 -360 -360 ;
	setAttr ".mxrl" -type "double3" 360 360 360 ;
	setAttr ".radi" 0.5;
createNode transform -n "kaede:kaede_geo";
	rename -uid "D5570F47-62F2-51DF-9EE7-29F777A9EAC6";
createNode transform -n "kaede:kaede_upper" -p "kaede:kaede_geo";
	rename -uid "47B40997-38B0-5509-B220-70C9A3062326";
createNode mesh -n "kaede:kaede_upperShape" -p "kaede:kaede_upper";
	rename -uid "3D2FEFCB-FCAD-58D3-A1C9-98F631E9FC2E";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_upperShapeOrig" -p "kaede:kaede_upper";
	rename -uid "14550C4A-667B-5AE3-B1F9-325C918C9944";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 596 ".vt[0:595]"  -9.44 75 0 -8.721 75 2.69 -6.675 75 4.971 -3.613 75 6.495 0 75 7.03 3.613 75 6.495
		 6.675 75 4.971 8.721 75 2.69 9.44 75 0 8.721 75 -2.69 6.675 75 -4.971 3.613 75 -6.495
		 0 75 -7.03 -3.613 75 -6.495 -6.675 75 -4.971 -8.721 75 -2.69 -12.39 79 0 -11.447 79 2.973
		 -8.761 79 5.494 -4.741 79 7.179 0 79 7.77 4.741 79 7.179 8.761 79 5.494 11.447 79 2.973
		 12.39 79 0 11.447 79 -2.973 8.761 79 -5.494 4.741 79 -7.179 0 79 -7.77 -4.741 79 -7.179
		 -8.761 79 -5.494 -11.447 79 -2.973 -12.508 85 0 -11.556 85 3.058 -8.844 85 5.651 -4.787 85 7.384
		 0 85 7.992 4.787 85 7.384 8.844 85 5.651 11.556 85 3.058 12.508 85 0 11.556 85 -3.058
		 8.844 85 -5.651 4.787 85 -7.384 0 85 -7.992 -4.787 85 -7.384 -8.844 85 -5.651 -11.556 85 -3.058
		 -10.384 92 0 -9.594 92 2.549 -7.343 92 4.709 -3.974 92 6.153 0 92 6.66 3.974 92 6.153
		 7.343 92 4.709 9.594 92 2.549 10.384 92 0 9.594 92 -2.549 7.343 92 -4.709 3.974 92 -6.153
		 0 92 -6.66 -3.974 92 -6.153 -7.343 92 -4.709 -9.594 92 -2.549 -9.204 97 0 -8.503 97 2.379
		 -6.508 97 4.395 -3.522 97 5.743 0 97 6.216 3.522 97 5.743 6.508 97 4.395 8.503 97 2.379
		 9.204 97 0 8.503 97 -2.379 6.508 97 -4.395 3.522 97 -5.743 0 97 -6.216 -3.522 97 -5.743
		 -6.508 97 -4.395 -8.503 97 -2.379 -9.912 102.5 0 -9.157 102.5 2.662 -7.009 102.5 4.919 -3.793 102.5 6.427
		 0 102.5 6.956 3.793 102.5 6.427 7.009 102.5 4.919 9.157 102.5 2.662 9.912 102.5 0 9.157 102.5 -2.662
		 7.009 102.5 -4.919 3.793 102.5 -6.427 0 102.5 -6.956 -3.793 102.5 -6.427 -7.009 102.5 -4.919 -9.157 102.5 -2.662
		 -11.092 110.625 0 -10.248 110.625 3.115 -7.843 110.625 5.756 -4.245 110.625 7.52 0 110.625 8.14 4.245 110.625 7.52
		 7.843 110.625 5.756 10.248 110.625 3.115 11.092 110.625 0 10.248 110.625 -3.115 7.843 110.625 -5.756 4.245 110.625 -7.52
		 0 110.625 -8.14 -4.245 110.625 -7.52 -7.843 110.625 -5.756 -10.248 110.625 -3.115 -11.564 117.625 0 -10.684 117.625 2.832
		 -8.177 117.625 5.233 -4.425 117.625 6.837 0 117.625 7.4 4.425 117.625 6.837 8.177 117.625 5.233 10.684 117.625 2.832
		 11.564 117.625 0 10.684 117.625 -2.832 8.177 117.625 -5.233 4.425 117.625 -6.837 0 117.625 -7.4 -4.425 117.625 -6.837
		 -8.177 117.625 -5.233 -10.684 117.625 -2.832 -10.384 123.5 0 -9.594 123.5 2.209 -7.343 123.5 4.081 -3.974 123.5 5.333
		 0 123.5 5.772 3.974 123.5 5.333 7.343 123.5 4.081 9.594 123.5 2.209 10.384 123.5 0 9.594 123.5 -2.209
		 7.343 123.5 -4.081 3.974 123.5 -5.333 0 123.5 -5.772 -3.974 123.5 -5.333 -7.343 123.5 -4.081 -9.594 123.5 -2.209
		 -5.428 126.3 0 -5.015 126.3 1.586 -3.838 126.3 2.93 -2.077 126.3 3.829 0 126.3 4.144 2.077 126.3 3.829
		 3.838 126.3 2.93 5.015 126.3 1.586 5.428 126.3 0 5.015 126.3 -1.586 3.838 126.3 -2.93 2.077 126.3 -3.829
		 0 126.3 -4.144 -2.077 126.3 -3.829 -3.838 126.3 -2.93 -5.015 126.3 -1.586 0 75 0 0 126.3 0
		 12.945 128.89 0 12.501 128.398 2.475 11.289 127.051 4.287 9.633 125.212 4.95 7.977 123.373 4.287 6.764 122.026 2.475
		 6.321 121.533 0 6.764 122.026 -2.475 7.977 123.373 -4.287 9.633 125.212 -4.95 11.289 127.051 -4.287 12.501 128.398 -2.475
		 14.64 127.186 0 14.208 126.707 2.409 13.028 125.396 4.173 11.416 123.606 4.818 9.805 121.816 4.173 8.624 120.505 2.409
		 8.193 120.025 0 8.624 120.505 -2.409 9.805 121.816 -4.173 11.416 123.606 -4.818 13.028 125.396 -4.173 14.208 126.707 -2.409
		 16.336 125.482 0 15.915 125.016 2.343 14.768 123.741 4.058 13.2 122 4.686 11.632 120.259 4.058 10.485 118.984 2.343
		 10.064 118.518 0 10.485 118.984 -2.343 11.632 120.259 -4.058 13.2 122 -4.686 14.768 123.741 -4.058 15.915 125.016 -2.343
		 18.498 123.437 0 18.085 122.977 2.306 16.955 121.723 3.995 15.412 120.009 4.613 13.868 118.295 3.995 12.739 117.04 2.306
		 12.325 116.581 0 12.739 117.04 -2.306 13.868 118.295 -3.995 15.412 120.009 -4.613 16.955 121.723 -3.995 18.085 122.977 -2.306
		 20.661 121.391 0 20.254 120.939 2.27 19.142 119.704 3.931 17.623 118.017 4.539 16.104 116.331 3.931 14.993 115.096 2.27
		 14.586 114.644 0 14.993 115.096 -2.27 16.104 116.331 -3.931 17.623 118.017 -4.539 19.142 119.704 -3.931 20.254 120.939 -2.27
		 22.823 119.345 0 22.423 118.9 2.233 21.329 117.685 3.868 19.835 116.026 4.466 18.341 114.367 3.868 17.247 113.152 2.233
		 16.846 112.707 0 17.247 113.152 -2.233 18.341 114.367 -3.868 19.835 116.026 -4.466 21.329 117.685 -3.868 22.423 118.9 -2.233
		 24.986 117.299 0 24.592 116.862 2.196 23.516 115.667 3.804 22.046 114.035 4.393 20.577 112.402 3.804 19.501 111.208 2.196
		 19.107 110.77 0 19.501 111.208 -2.196 20.577 112.402 -3.804 22.046 114.035 -4.393 23.516 115.667 -3.804 24.592 116.862 -2.196
		 27.148 115.253 0 26.761 114.823 2.16 25.703 113.648 3.741 24.258 112.043 4.319 22.813 110.438 3.741 21.755 109.263 2.16
		 21.368 108.833 0 21.755 109.263 -2.16 22.813 110.438 -3.741 24.258 112.043 -4.319 25.703 113.648 -3.741 26.761 114.823 -2.16
		 29.311 113.207 0 28.93 112.785 2.123 27.89 111.63 3.677 26.47 110.052 4.246 25.049 108.474 3.677 24.009 107.319 2.123
		 23.628 106.897 0 24.009 107.319 -2.123 25.049 108.474 -3.677 26.47 110.052 -4.246 27.89 111.63 -3.677 28.93 112.785 -2.123
		 31.473 111.162 0 31.099 110.746 2.086 30.077 109.611 3.614 28.681 108.061 4.173 27.285 106.51 3.614 26.263 105.375 2.086
		 25.889 104.96 0 26.263 105.375 -2.086 27.285 106.51 -3.614 28.681 108.061 -4.173 30.077 109.611 -3.614 31.099 110.746 -2.086
		 33.636 109.116 0 33.268 108.708 2.05 32.264 107.593 3.55 30.893 106.069 4.099 29.521 104.546 3.55 28.517 103.431 2.05
		 28.15 103.023 0 28.517 103.431 -2.05 29.521 104.546 -3.55 30.893 106.069 -4.099 32.264 107.593 -3.55 33.268 108.708 -2.05
		 35.798 107.07 0 35.437 106.669 2.013 34.451 105.574 3.487 33.104 104.078 4.026 31.757 102.582 3.487 30.771 101.487 2.013
		 30.41 101.086 0 30.771 101.487 -2.013 31.757 102.582 -3.487 33.104 104.078 -4.026 34.451 105.574 -3.487 35.437 106.669 -2.013
		 38.136 105.219 0 37.759 104.799 2.107 36.726 103.653 3.65 35.316 102.087 4.215 33.906 100.52 3.65 32.873 99.374 2.107
		 32.496 98.954 0 32.873 99.374 -2.107 33.906 100.52 -3.65 35.316 102.087 -4.215 36.726 103.653 -3.65 37.759 104.799 -2.108
		 40.474 103.368 0 40.08 102.93 2.202 39.001 101.732 3.814 37.528 100.095 4.404 36.054 98.459 3.814 34.976 97.261 2.202
		 34.581 96.823 0 34.976 97.261 -2.202 36.054 98.459 -3.814 37.528 100.095 -4.404 39.001 101.732 -3.814 40.08 102.93 -2.202
		 42.813 101.517 0 42.401 101.06 2.296 41.276 99.811 3.978 39.739 98.104 4.593 38.203 96.397 3.978 37.078 95.148 2.296
		 36.666 94.691 0 37.078 95.148 -2.296 38.203 96.397 -3.978 39.739 98.104 -4.593 41.276 99.811 -3.978 42.401 101.06 -2.297
		 45.151 99.666 0 44.722 99.19 2.391 43.551 97.89 4.141 41.951 96.113 4.782 40.351 94.336 4.141 39.18 93.035 2.391
		 38.751 92.559 0 39.18 93.035 -2.391 40.351 94.336 -4.141 41.951 96.113 -4.782 43.551 97.89 -4.141 44.722 99.19 -2.391
		 47.489 97.816 0 47.043 97.321 2.485 45.826 95.968 4.305 44.162 94.121 4.971 42.499 92.274 4.305 41.282 90.922 2.485
		 40.836 90.427 0 41.282 90.922 -2.485 42.499 92.274 -4.305 44.162 94.121 -4.971 45.826 95.968 -4.305 47.043 97.321 -2.486
		 49.827 95.965 0 49.364 95.451 2.58 48.1 94.047 4.469 46.374 92.13 5.16 44.648 90.213 4.469 43.384 88.809 2.58
		 42.921 88.295 0 43.384 88.809 -2.58 44.648 90.213 -4.469 46.374 92.13 -5.16 48.1 94.047 -4.469 49.364 95.451 -2.58
		 9.633 125.212 0 -6.321 121.533 0 -6.764 122.026 2.475 -7.977 123.373 4.287 -9.633 125.212 4.95 -11.289 127.051 4.287
		 -12.501 128.398 2.475 -12.945 128.89 0 -12.501 128.398 -2.475 -11.289 127.051 -4.287 -9.633 125.212 -4.95 -7.977 123.373 -4.287
		 -6.764 122.026 -2.475 -8.193 120.025 0 -8.624 120.505 2.409 -9.805 121.816 4.173 -11.416 123.606 4.818 -13.028 125.396 4.173
		 -14.208 126.707 2.409 -14.64 127.186 0 -14.208 126.707 -2.409 -13.028 125.396 -4.173 -11.416 123.606 -4.818 -9.805 121.816 -4.173
		 -8.624 120.505 -2.409 -10.064 118.518 0 -10.485 118.984 2.343 -11.632 120.259 4.058 -13.2 122 4.686 -14.768 123.741 4.058
		 -15.915 125.016 2.343 -16.336 125.482 0 -15.915 125.016 -2.343 -14.768 123.741 -4.058 -13.2 122 -4.686 -11.632 120.259 -4.058
		 -10.485 118.984 -2.343 -12.325 116.581 0 -12.739 117.04 2.306 -13.868 118.295 3.995 -15.412 120.009 4.613 -16.955 121.723 3.995
		 -18.085 122.977 2.306 -18.498 123.437 0 -18.085 122.977 -2.306 -16.955 121.723 -3.995 -15.412 120.009 -4.613 -13.868 118.295 -3.995
		 -12.739 117.04 -2.306 -14.586 114.644 0 -14.993 115.096 2.27 -16.104 116.331 3.931 -17.623 118.017 4.539 -19.142 119.704 3.931
		 -20.254 120.939 2.27 -20.661 121.391 0 -20.254 120.939 -2.27 -19.142 119.704 -3.931 -17.623 118.017 -4.539 -16.104 116.331 -3.931
		 -14.993 115.096 -2.27 -16.846 112.707 0 -17.247 113.152 2.233 -18.341 114.367 3.868 -19.835 116.026 4.466 -21.329 117.685 3.868
		 -22.423 118.9 2.233 -22.823 119.345 0 -22.423 118.9 -2.233 -21.329 117.685 -3.868 -19.835 116.026 -4.466 -18.341 114.367 -3.868
		 -17.247 113.152 -2.233 -19.107 110.77 0 -19.501 111.208 2.196 -20.577 112.402 3.804 -22.046 114.035 4.393 -23.516 115.667 3.804
		 -24.592 116.862 2.196 -24.986 117.299 0 -24.592 116.862 -2.196 -23.516 115.667 -3.804 -22.046 114.035 -4.393 -20.577 112.402 -3.804
		 -19.501 111.208 -2.196 -21.368 108.833 0 -21.755 109.263 2.16 -22.813 110.438 3.741 -24.258 112.043 4.319 -25.703 113.648 3.741
		 -26.761 114.823 2.16 -27.148 115.253 0 -26.761 114.823 -2.16 -25.703 113.648 -3.741 -24.258 112.043 -4.319 -22.813 110.438 -3.741
		 -21.755 109.263 -2.16 -23.628 106.897 0 -24.009 107.319 2.123 -25.049 108.474 3.677 -26.47 110.052 4.246 -27.89 111.63 3.677
		 -28.93 112.785 2.123 -29.311 113.207 0 -28.93 112.785 -2.123 -27.89 111.63 -3.677 -26.47 110.052 -4.246 -25.049 108.474 -3.677
		 -24.009 107.319 -2.123 -25.889 104.96 0 -26.263 105.375 2.086 -27.285 106.51 3.614 -28.681 108.061 4.173 -30.077 109.611 3.614
		 -31.099 110.746 2.086 -31.473 111.162 0 -31.099 110.746 -2.086 -30.077 109.611 -3.614 -28.681 108.061 -4.173 -27.285 106.51 -3.614
		 -26.263 105.375 -2.086 -28.15 103.023 0 -28.517 103.431 2.05 -29.521 104.546 3.55 -30.893 106.069 4.099 -32.264 107.593 3.55
		 -33.268 108.708 2.05 -33.636 109.116 0 -33.268 108.708 -2.05 -32.264 107.593 -3.55 -30.893 106.069 -4.099 -29.521 104.546 -3.55
		 -28.517 103.431 -2.05 -30.41 101.086 0 -30.771 101.487 2.013 -31.757 102.582 3.487 -33.104 104.078 4.026 -34.451 105.574 3.487
		 -35.437 106.669 2.013 -35.798 107.07 0 -35.437 106.669 -2.013 -34.451 105.574 -3.487 -33.104 104.078 -4.026 -31.757 102.582 -3.487
		 -30.771 101.487 -2.013 -32.496 98.954 0 -32.873 99.374 2.107 -33.906 100.52 3.65 -35.316 102.087 4.215 -36.726 103.653 3.65
		 -37.759 104.799 2.107 -38.136 105.219 0 -37.759 104.799 -2.107 -36.726 103.653 -3.65 -35.316 102.087 -4.215 -33.906 100.52 -3.65
		 -32.873 99.374 -2.108 -34.581 96.823 0 -34.976 97.261 2.202 -36.054 98.459 3.814 -37.528 100.095 4.404 -39.001 101.732 3.814
		 -40.08 102.93 2.202 -40.474 103.368 0 -40.08 102.93 -2.202 -39.001 101.732 -3.814 -37.528 100.095 -4.404 -36.054 98.459 -3.814
		 -34.976 97.261 -2.202 -36.666 94.691 0 -37.078 95.148 2.296 -38.203 96.397 3.978 -39.739 98.104 4.593 -41.276 99.811 3.978
		 -42.401 101.06 2.296 -42.813 101.517 0 -42.401 101.06 -2.296 -41.276 99.811 -3.978 -39.739 98.104 -4.593 -38.203 96.397 -3.978
		 -37.078 95.148 -2.297 -38.751 92.559 0 -39.18 93.035 2.391 -40.351 94.336 4.141 -41.951 96.113 4.782 -43.551 97.89 4.141
		 -44.722 99.19 2.391 -45.151 99.666 0 -44.722 99.19 -2.391 -43.551 97.89 -4.141 -41.951 96.113 -4.782 -40.351 94.336 -4.141
		 -39.18 93.035 -2.391 -40.836 90.427 0 -41.282 90.922 2.485 -42.499 92.274 4.305 -44.162 94.121 4.971 -45.826 95.968 4.305
		 -47.043 97.321 2.485 -47.489 97.816 0 -47.043 97.321 -2.485 -45.826 95.968 -4.305 -44.162 94.121 -4.971 -42.499 92.274 -4.305
		 -41.282 90.922 -2.486 -42.921 88.295 0 -43.384 88.809 2.58 -44.648 90.213 4.469 -46.374 92.13 5.16 -48.1 94.047 4.469
		 -49.364 95.451 2.58 -49.827 95.965 0 -49.364 95.451 -2.58 -48.1 94.047 -4.469 -46.374 92.13 -5.16 -44.648 90.213 -4.469
		 -43.384 88.809 -2.58 -9.633 125.212 0;
	setAttr -s 1200 ".ed[0:1199]"  0 1 1 1 17 1 17 16 1 16 0 1 1 2 1 2 18 1
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
		 113 129 1 129 128 1 128 112 1 114 130 1 130 129 1 115 131 1
		 131 130 1 116 132 1 132 131 1 117 133 1 133 132 1 118 134 1
		 134 133 1 119 135 1 135 134 1 120 136 1 136 135 1 121 137 1
		 137 136 1 122 138 1 138 137 1 123 139 1 139 138 1 124 140 1
		 140 139 1 125 141 1 141 140 1 126 142 1 142 141 1 127 143 1
		 143 142 1 128 143 1 129 145 1 145 144 1 144 128 1 130 146 1
		 146 145 1 131 147 1 147 146 1 132 148 1 148 147 1 133 149 1
		 149 148 1 134 150 1 150 149 1 135 151 1 151 150 1 136 152 1
		 152 151 1 137 153 1 153 152 1 138 154 1 154 153 1 139 155 1
		 155 154 1 140 156 1 156 155 1 141 157 1 157 156 1 142 158 1
		 158 157 1 143 159 1 159 158 1 144 159 1 14 160 1 160 15 1
		 13 160 1 12 160 1 11 160 1 10 160 1 9 160 1 8 160 1
		 7 160 1 6 160 1 5 160 1 4 160 1 3 160 1 2 160 1
		 1 160 1 0 160 1 145 161 1 161 144 1 146 161 1 147 161 1
		 148 161 1 149 161 1 150 161 1 151 161 1 152 161 1 153 161 1
		 154 161 1 155 161 1 156 161 1 157 161 1 158 161 1 159 161 1
		 162 163 1 163 175 1 175 174 1 174 162 1 163 164 1 164 176 1
		 176 175 1 164 165 1 165 177 1 177 176 1 165 166 1 166 178 1
		 178 177 1 166 167 1 167 179 1 179 178 1 167 168 1 168 180 1
		 180 179 1 168 169 1 169 181 1 181 180 1 169 170 1 170 182 1
		 182 181 1 170 171 1 171 183 1 183 182 1 171 172 1 172 184 1
		 184 183 1 172 173 1 173 185 1 185 184 1 173 162 1 174 185 1
		 175 187 1 187 186 1 186 174 1 176 188 1 188 187 1 177 189 1
		 189 188 1 178 190 1 190 189 1 179 191 1 191 190 1 180 192 1
		 192 191 1 181 193 1 193 192 1 182 194 1 194 193 1 183 195 1
		 195 194 1 184 196 1 196 195 1 185 197 1 197 196 1 186 197 1
		 187 199 1 199 198 1 198 186 1 188 200 1 200 199 1 189 201 1
		 201 200 1 190 202 1 202 201 1 191 203 1 203 202 1 192 204 1
		 204 203 1 193 205 1 205 204 1 194 206 1 206 205 1 195 207 1
		 207 206 1 196 208 1 208 207 1 197 209 1 209 208 1 198 209 1
		 199 211 1 211 210 1 210 198 1 200 212 1 212 211 1 201 213 1
		 213 212 1 202 214 1 214 213 1 203 215 1 215 214 1 204 216 1
		 216 215 1 205 217 1 217 216 1 206 218 1 218 217 1 207 219 1
		 219 218 1 208 220 1 220 219 1 209 221 1 221 220 1 210 221 1
		 211 223 1 223 222 1 222 210 1 212 224 1 224 223 1 213 225 1
		 225 224 1 214 226 1 226 225 1 215 227 1 227 226 1 216 228 1
		 228 227 1 217 229 1 229 228 1 218 230 1 230 229 1 219 231 1
		 231 230 1 220 232 1 232 231 1 221 233 1 233 232 1 222 233 1
		 223 235 1 235 234 1 234 222 1 224 236 1 236 235 1 225 237 1
		 237 236 1 226 238 1 238 237 1 227 239 1 239 238 1 228 240 1
		 240 239 1 229 241 1 241 240 1 230 242 1 242 241 1 231 243 1
		 243 242 1 232 244 1 244 243 1 233 245 1 245 244 1 234 245 1
		 235 247 1 247 246 1 246 234 1 236 248 1 248 247 1 237 249 1
		 249 248 1 238 250 1 250 249 1 239 251 1 251 250 1 240 252 1
		 252 251 1 241 253 1 253 252 1 242 254 1 254 253 1 243 255 1
		 255 254 1 244 256 1 256 255 1 245 257 1 257 256 1 246 257 1
		 247 259 1 259 258 1 258 246 1 248 260 1 260 259 1 249 261 1
		 261 260 1 250 262 1 262 261 1 251 263 1 263 262 1 252 264 1
		 264 263 1 253 265 1 265 264 1 254 266 1 266 265 1 255 267 1
		 267 266 1 256 268 1 268 267 1 257 269 1 269 268 1 258 269 1
		 259 271 1 271 270 1 270 258 1 260 272 1 272 271 1 261 273 1
		 273 272 1 262 274 1 274 273 1 263 275 1 275 274 1 264 276 1
		 276 275 1 265 277 1 277 276 1 266 278 1 278 277 1 267 279 1
		 279 278 1 268 280 1 280 279 1 269 281 1 281 280 1 270 281 1
		 271 283 1 283 282 1 282 270 1 272 284 1 284 283 1 273 285 1
		 285 284 1 274 286 1 286 285 1 275 287 1 287 286 1 276 288 1
		 288 287 1 277 289 1 289 288 1 278 290 1 290 289 1 279 291 1
		 291 290 1 280 292 1 292 291 1 281 293 1 293 292 1 282 293 1
		 283 295 1 295 294 1 294 282 1 284 296 1 296 295 1 285 297 1
		 297 296 1 286 298 1 298 297 1 287 299 1 299 298 1 288 300 1
		 300 299 1 289 301 1 301 300 1 290 302 1 302 301 1 291 303 1
		 303 302 1 292 304 1 304 303 1 293 305 1 305 304 1 294 305 1
		 295 307 1 307 306 1 306 294 1 296 308 1 308 307 1 297 309 1
		 309 308 1 298 310 1 310 309 1 299 311 1 311 310 1 300 312 1
		 312 311 1 301 313 1 313 312 1 302 314 1 314 313 1 303 315 1
		 315 314 1 304 316 1 316 315 1 305 317 1 317 316 1 306 317 1
		 307 319 1 319 318 1 318 306 1 308 320 1 320 319 1 309 321 1
		 321 320 1 310 322 1 322 321 1 311 323 1 323 322 1 312 324 1
		 324 323 1 313 325 1 325 324 1 314 326 1 326 325 1 315 327 1
		 327 326 1 316 328 1 328 327 1 317 329 1 329 328 1 318 329 1
		 319 331 1 331 330 1 330 318 1 320 332 1 332 331 1 321 333 1
		 333 332 1 322 334 1 334 333 1 323 335 1 335 334 1 324 336 1
		 336 335 1 325 337 1 337 336 1 326 338 1 338 337 1 327 339 1
		 339 338 1 328 340 1 340 339 1 329 341 1 341 340 1 330 341 1
		 331 343 1 343 342 1 342 330 1 332 344 1 344 343 1 333 345 1
		 345 344 1 334 346 1 346 345 1 335 347 1 347 346 1 336 348 1
		 348 347 1 337 349 1 349 348 1 338 350 1 350 349 1 339 351 1
		 351 350 1 340 352 1 352 351 1 341 353 1 353 352 1 342 353 1
		 343 355 1 355 354 1 354 342 1 344 356 1 356 355 1 345 357 1
		 357 356 1 346 358 1 358 357 1 347 359 1 359 358 1 348 360 1
		 360 359 1 349 361 1 361 360 1 350 362 1 362 361 1 351 363 1
		 363 362 1 352 364 1 364 363 1 353 365 1 365 364 1 354 365 1
		 355 367 1 367 366 1 366 354 1 356 368 1 368 367 1 357 369 1
		 369 368 1 358 370 1 370 369 1 359 371 1 371 370 1 360 372 1
		 372 371 1 361 373 1 373 372 1 362 374 1 374 373 1 363 375 1
		 375 374 1 364 376 1 376 375 1 365 377 1 377 376 1 366 377 1
		 172 378 1 378 173 1 171 378 1 170 378 1 169 378 1 168 378 1
		 167 378 1 166 378 1 165 378 1 164 378 1 163 378 1 162 378 1
		 379 380 1 380 392 1 392 391 1 391 379 1 380 381 1 381 393 1
		 393 392 1 381 382 1 382 394 1 394 393 1 382 383 1 383 395 1
		 395 394 1 383 384 1 384 396 1 396 395 1 384 385 1 385 397 1
		 397 396 1 385 386 1 386 398 1 398 397 1 386 387 1 387 399 1
		 399 398 1 387 388 1 388 400 1 400 399 1 388 389 1 389 401 1
		 401 400 1 389 390 1 390 402 1 402 401 1 390 379 1 391 402 1
		 392 404 1 404 403 1 403 391 1 393 405 1 405 404 1 394 406 1
		 406 405 1 395 407 1 407 406 1 396 408 1 408 407 1 397 409 1
		 409 408 1 398 410 1 410 409 1 399 411 1 411 410 1 400 412 1
		 412 411 1 401 413 1 413 412 1 402 414 1 414 413 1 403 414 1
		 404 416 1 416 415 1 415 403 1 405 417 1 417 416 1 406 418 1
		 418 417 1 407 419 1 419 418 1 408 420 1 420 419 1 409 421 1
		 421 420 1 410 422 1 422 421 1 411 423 1 423 422 1 412 424 1
		 424 423 1 413 425 1 425 424 1 414 426 1 426 425 1 415 426 1
		 416 428 1 428 427 1 427 415 1 417 429 1 429 428 1 418 430 1
		 430 429 1 419 431 1 431 430 1 420 432 1 432 431 1 421 433 1
		 433 432 1 422 434 1 434 433 1 423 435 1 435 434 1 424 436 1
		 436 435 1 425 437 1 437 436 1 426 438 1 438 437 1 427 438 1
		 428 440 1 440 439 1 439 427 1 429 441 1 441 440 1 430 442 1
		 442 441 1 431 443 1 443 442 1 432 444 1 444 443 1 433 445 1
		 445 444 1 434 446 1 446 445 1 435 447 1 447 446 1 436 448 1
		 448 447 1 437 449 1 449 448 1 438 450 1 450 449 1 439 450 1
		 440 452 1 452 451 1 451 439 1 441 453 1 453 452 1 442 454 1
		 454 453 1 443 455 1 455 454 1 444 456 1 456 455 1 445 457 1
		 457 456 1 446 458 1 458 457 1 447 459 1 459 458 1 448 460 1
		 460 459 1 449 461 1 461 460 1 450 462 1 462 461 1 451 462 1
		 452 464 1 464 463 1 463 451 1 453 465 1 465 464 1 454 466 1
		 466 465 1 455 467 1 467 466 1 456 468 1 468 467 1 457 469 1
		 469 468 1 458 470 1 470 469 1 459 471 1 471 470 1 460 472 1
		 472 471 1 461 473 1 473 472 1 462 474 1 474 473 1 463 474 1
		 464 476 1 476 475 1 475 463 1 465 477 1 477 476 1 466 478 1
		 478 477 1 467 479 1 479 478 1 468 480 1 480 479 1 469 481 1
		 481 480 1 470 482 1 482 481 1 471 483 1 483 482 1 472 484 1
		 484 483 1 473 485 1 485 484 1 474 486 1 486 485 1 475 486 1
		 476 488 1 488 487 1 487 475 1 477 489 1 489 488 1 478 490 1
		 490 489 1 479 491 1 491 490 1 480 492 1 492 491 1 481 493 1
		 493 492 1 482 494 1 494 493 1 483 495 1 495 494 1 484 496 1
		 496 495 1 485 497 1 497 496 1 486 498 1 498 497 1 487 498 1
		 488 500 1 500 499 1 499 487 1 489 501 1 501 500 1 490 502 1
		 502 501 1 491 503 1 503 502 1 492 504 1 504 503 1 493 505 1
		 505 504 1 494 506 1 506 505 1 495 507 1 507 506 1 496 508 1
		 508 507 1 497 509 1 509 508 1 498 510 1 510 509 1 499 510 1
		 500 512 1 512 511 1 511 499 1 501 513 1 513 512 1 502 514 1
		 514 513 1 503 515 1 515 514 1 504 516 1 516 515 1 505 517 1
		 517 516 1 506 518 1 518 517 1 507 519 1 519 518 1 508 520 1
		 520 519 1 509 521 1 521 520 1 510 522 1 522 521 1 511 522 1
		 512 524 1 524 523 1 523 511 1 513 525 1 525 524 1 514 526 1
		 526 525 1 515 527 1 527 526 1 516 528 1 528 527 1 517 529 1
		 529 528 1 518 530 1 530 529 1 519 531 1 531 530 1 520 532 1
		 532 531 1 521 533 1 533 532 1 522 534 1 534 533 1 523 534 1
		 524 536 1 536 535 1 535 523 1 525 537 1 537 536 1 526 538 1
		 538 537 1 527 539 1 539 538 1 528 540 1 540 539 1 529 541 1
		 541 540 1 530 542 1 542 541 1 531 543 1 543 542 1 532 544 1
		 544 543 1 533 545 1 545 544 1 534 546 1 546 545 1 535 546 1
		 536 548 1 548 547 1 547 535 1 537 549 1 549 548 1 538 550 1
		 550 549 1 539 551 1 551 550 1 540 552 1 552 551 1 541 553 1
		 553 552 1 542 554 1 554 553 1 543 555 1 555 554 1 544 556 1
		 556 555 1 545 557 1 557 556 1 546 558 1 558 557 1 547 558 1
		 548 560 1 560 559 1 559 547 1 549 561 1 561 560 1 550 562 1
		 562 561 1 551 563 1 563 562 1 552 564 1 564 563 1 553 565 1
		 565 564 1 554 566 1 566 565 1 555 567 1 567 566 1 556 568 1
		 568 567 1 557 569 1 569 568 1 558 570 1 570 569 1 559 570 1
		 560 572 1 572 571 1 571 559 1 561 573 1 573 572 1 562 574 1
		 574 573 1 563 575 1 575 574 1 564 576 1 576 575 1 565 577 1
		 577 576 1 566 578 1 578 577 1 567 579 1 579 578 1 568 580 1
		 580 579 1 569 581 1 581 580 1 570 582 1 582 581 1 571 582 1
		 572 584 1 584 583 1 583 571 1 573 585 1 585 584 1 574 586 1
		 586 585 1 575 587 1 587 586 1 576 588 1 588 587 1 577 589 1
		 589 588 1 578 590 1 590 589 1 579 591 1 591 590 1 580 592 1
		 592 591 1 581 593 1 593 592 1 582 594 1 594 593 1 583 594 1
		 389 595 1 595 390 1 388 595 1 387 595 1 386 595 1 385 595 1
		 384 595 1 383 595 1 382 595 1 381 595 1 380 595 1 379 595 1;
	setAttr -s 608 -ch 2376 ".fc[0:607]" -type "polyFaces" 
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
		f 4 -210 240 241 242
		f 4 -213 243 244 -241
		f 4 -215 245 246 -244
		f 4 -217 247 248 -246
		f 4 -219 249 250 -248
		f 4 -221 251 252 -250
		f 4 -223 253 254 -252
		f 4 -225 255 256 -254
		f 4 -227 257 258 -256
		f 4 -229 259 260 -258
		f 4 -231 261 262 -260
		f 4 -233 263 264 -262
		f 4 -235 265 266 -264
		f 4 -237 267 268 -266
		f 4 -239 269 270 -268
		f 4 -240 -243 271 -270
		f 4 -242 272 273 274
		f 4 -245 275 276 -273
		f 4 -247 277 278 -276
		f 4 -249 279 280 -278
		f 4 -251 281 282 -280
		f 4 -253 283 284 -282
		f 4 -255 285 286 -284
		f 4 -257 287 288 -286
		f 4 -259 289 290 -288
		f 4 -261 291 292 -290
		f 4 -263 293 294 -292
		f 4 -265 295 296 -294
		f 4 -267 297 298 -296
		f 4 -269 299 300 -298
		f 4 -271 301 302 -300
		f 4 -272 -275 303 -302
		f 3 -44 304 305
		f 3 -41 306 -305
		f 3 -38 307 -307
		f 3 -35 308 -308
		f 3 -32 309 -309
		f 3 -29 310 -310
		f 3 -26 311 -311
		f 3 -23 312 -312
		f 3 -20 313 -313
		f 3 -17 314 -314
		f 3 -14 315 -315
		f 3 -11 316 -316
		f 3 -8 317 -317
		f 3 -5 318 -318
		f 3 -1 319 -319
		f 3 -47 -306 -320
		f 3 -274 320 321
		f 3 -277 322 -321
		f 3 -279 323 -323
		f 3 -281 324 -324
		f 3 -283 325 -325
		f 3 -285 326 -326
		f 3 -287 327 -327
		f 3 -289 328 -328
		f 3 -291 329 -329
		f 3 -293 330 -330
		f 3 -295 331 -331
		f 3 -297 332 -332
		f 3 -299 333 -333
		f 3 -301 334 -334
		f 3 -303 335 -335
		f 3 -304 -322 -336
		f 4 336 337 338 339
		f 4 340 341 342 -338
		f 4 343 344 345 -342
		f 4 346 347 348 -345
		f 4 349 350 351 -348
		f 4 352 353 354 -351
		f 4 355 356 357 -354
		f 4 358 359 360 -357
		f 4 361 362 363 -360
		f 4 364 365 366 -363
		f 4 367 368 369 -366
		f 4 370 -340 371 -369
		f 4 -339 372 373 374
		f 4 -343 375 376 -373
		f 4 -346 377 378 -376
		f 4 -349 379 380 -378
		f 4 -352 381 382 -380
		f 4 -355 383 384 -382
		f 4 -358 385 386 -384
		f 4 -361 387 388 -386
		f 4 -364 389 390 -388
		f 4 -367 391 392 -390
		f 4 -370 393 394 -392
		f 4 -372 -375 395 -394
		f 4 -374 396 397 398
		f 4 -377 399 400 -397
		f 4 -379 401 402 -400
		f 4 -381 403 404 -402
		f 4 -383 405 406 -404
		f 4 -385 407 408 -406
		f 4 -387 409 410 -408
		f 4 -389 411 412 -410
		f 4 -391 413 414 -412
		f 4 -393 415 416 -414
		f 4 -395 417 418 -416
		f 4 -396 -399 419 -418
		f 4 -398 420 421 422
		f 4 -401 423 424 -421
		f 4 -403 425 426 -424
		f 4 -405 427 428 -426
		f 4 -407 429 430 -428
		f 4 -409 431 432 -430
		f 4 -411 433 434 -432
		f 4 -413 435 436 -434
		f 4 -415 437 438 -436
		f 4 -417 439 440 -438
		f 4 -419 441 442 -440
		f 4 -420 -423 443 -442
		f 4 -422 444 445 446
		f 4 -425 447 448 -445
		f 4 -427 449 450 -448
		f 4 -429 451 452 -450
		f 4 -431 453 454 -452
		f 4 -433 455 456 -454
		f 4 -435 457 458 -456
		f 4 -437 459 460 -458
		f 4 -439 461 462 -460
		f 4 -441 463 464 -462
		f 4 -443 465 466 -464
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
		f 4 -590 612 613 614
		f 4 -593 615 616 -613
		f 4 -595 617 618 -616
		f 4 -597 619 620 -618
		f 4 -599 621 622 -620
		f 4 -601 623 624 -622
		f 4 -603 625 626 -624
		f 4 -605 627 628 -626
		f 4 -607 629 630 -628
		f 4 -609 631 632 -630
		f 4 -611 633 634 -632
		f 4 -612 -615 635 -634
		f 4 -614 636 637 638
		f 4 -617 639 640 -637
		f 4 -619 641 642 -640
		f 4 -621 643 644 -642
		f 4 -623 645 646 -644
		f 4 -625 647 648 -646
		f 4 -627 649 650 -648
		f 4 -629 651 652 -650
		f 4 -631 653 654 -652
		f 4 -633 655 656 -654
		f 4 -635 657 658 -656
		f 4 -636 -639 659 -658
		f 4 -638 660 661 662
		f 4 -641 663 664 -661
		f 4 -643 665 666 -664
		f 4 -645 667 668 -666
		f 4 -647 669 670 -668
		f 4 -649 671 672 -670
		f 4 -651 673 674 -672
		f 4 -653 675 676 -674
		f 4 -655 677 678 -676
		f 4 -657 679 680 -678
		f 4 -659 681 682 -680
		f 4 -660 -663 683 -682
		f 4 -662 684 685 686
		f 4 -665 687 688 -685
		f 4 -667 689 690 -688
		f 4 -669 691 692 -690
		f 4 -671 693 694 -692
		f 4 -673 695 696 -694
		f 4 -675 697 698 -696
		f 4 -677 699 700 -698
		f 4 -679 701 702 -700
		f 4 -681 703 704 -702
		f 4 -683 705 706 -704
		f 4 -684 -687 707 -706
		f 4 -686 708 709 710
		f 4 -689 711 712 -709
		f 4 -691 713 714 -712
		f 4 -693 715 716 -714
		f 4 -695 717 718 -716
		f 4 -697 719 720 -718
		f 4 -699 721 722 -720
		f 4 -701 723 724 -722
		f 4 -703 725 726 -724
		f 4 -705 727 728 -726
		f 4 -707 729 730 -728
		f 4 -708 -711 731 -730
		f 4 -710 732 733 734
		f 4 -713 735 736 -733
		f 4 -715 737 738 -736
		f 4 -717 739 740 -738
		f 4 -719 741 742 -740
		f 4 -721 743 744 -742
		f 4 -723 745 746 -744
		f 4 -725 747 748 -746
		f 4 -727 749 750 -748
		f 4 -729 751 752 -750
		f 4 -731 753 754 -752
		f 4 -732 -735 755 -754
		f 3 -368 756 757
		f 3 -365 758 -757
		f 3 -362 759 -759
		f 3 -359 760 -760
		f 3 -356 761 -761
		f 3 -353 762 -762
		f 3 -350 763 -763
		f 3 -347 764 -764
		f 3 -344 765 -765
		f 3 -341 766 -766
		f 3 -337 767 -767
		f 3 -371 -758 -768
		f 4 768 769 770 771
		f 4 772 773 774 -770
		f 4 775 776 777 -774
		f 4 778 779 780 -777
		f 4 781 782 783 -780
		f 4 784 785 786 -783
		f 4 787 788 789 -786
		f 4 790 791 792 -789
		f 4 793 794 795 -792
		f 4 796 797 798 -795
		f 4 799 800 801 -798
		f 4 802 -772 803 -801
		f 4 -771 804 805 806
		f 4 -775 807 808 -805
		f 4 -778 809 810 -808
		f 4 -781 811 812 -810
		f 4 -784 813 814 -812
		f 4 -787 815 816 -814
		f 4 -790 817 818 -816
		f 4 -793 819 820 -818
		f 4 -796 821 822 -820
		f 4 -799 823 824 -822
		f 4 -802 825 826 -824
		f 4 -804 -807 827 -826
		f 4 -806 828 829 830
		f 4 -809 831 832 -829
		f 4 -811 833 834 -832
		f 4 -813 835 836 -834
		f 4 -815 837 838 -836
		f 4 -817 839 840 -838
		f 4 -819 841 842 -840
		f 4 -821 843 844 -842
		f 4 -823 845 846 -844
		f 4 -825 847 848 -846
		f 4 -827 849 850 -848
		f 4 -828 -831 851 -850
		f 4 -830 852 853 854
		f 4 -833 855 856 -853
		f 4 -835 857 858 -856
		f 4 -837 859 860 -858
		f 4 -839 861 862 -860
		f 4 -841 863 864 -862
		f 4 -843 865 866 -864
		f 4 -845 867 868 -866
		f 4 -847 869 870 -868
		f 4 -849 871 872 -870
		f 4 -851 873 874 -872
		f 4 -852 -855 875 -874
		f 4 -854 876 877 878
		f 4 -857 879 880 -877
		f 4 -859 881 882 -880
		f 4 -861 883 884 -882
		f 4 -863 885 886 -884
		f 4 -865 887 888 -886
		f 4 -867 889 890 -888
		f 4 -869 891 892 -890
		f 4 -871 893 894 -892
		f 4 -873 895 896 -894
		f 4 -875 897 898 -896
		f 4 -876 -879 899 -898
		f 4 -878 900 901 902
		f 4 -881 903 904 -901
		f 4 -883 905 906 -904
		f 4 -885 907 908 -906
		f 4 -887 909 910 -908
		f 4 -889 911 912 -910
		f 4 -891 913 914 -912
		f 4 -893 915 916 -914
		f 4 -895 917 918 -916
		f 4 -897 919 920 -918
		f 4 -899 921 922 -920
		f 4 -900 -903 923 -922
		f 4 -902 924 925 926
		f 4 -905 927 928 -925
		f 4 -907 929 930 -928
		f 4 -909 931 932 -930
		f 4 -911 933 934 -932
		f 4 -913 935 936 -934
		f 4 -915 937 938 -936
		f 4 -917 939 940 -938
		f 4 -919 941 942 -940
		f 4 -921 943 944 -942
		f 4 -923 945 946 -944
		f 4 -924 -927 947 -946
		f 4 -926 948 949 950
		f 4 -929 951 952 -949
		f 4 -931 953 954 -952
		f 4 -933 955 956 -954
		f 4 -935 957 958 -956
		f 4 -937 959 960 -958
		f 4 -939 961 962 -960
		f 4 -941 963 964 -962
		f 4 -943 965 966 -964
		f 4 -945 967 968 -966
		f 4 -947 969 970 -968
		f 4 -948 -951 971 -970
		f 4 -950 972 973 974
		f 4 -953 975 976 -973
		f 4 -955 977 978 -976
		f 4 -957 979 980 -978
		f 4 -959 981 982 -980
		f 4 -961 983 984 -982
		f 4 -963 985 986 -984
		f 4 -965 987 988 -986
		f 4 -967 989 990 -988
		f 4 -969 991 992 -990
		f 4 -971 993 994 -992
		f 4 -972 -975 995 -994
		f 4 -974 996 997 998
		f 4 -977 999 1000 -997
		f 4 -979 1001 1002 -1000
		f 4 -981 1003 1004 -1002
		f 4 -983 1005 1006 -1004
		f 4 -985 1007 1008 -1006
		f 4 -987 1009 1010 -1008
		f 4 -989 1011 1012 -1010
		f 4 -991 1013 1014 -1012
		f 4 -993 1015 1016 -1014
		f 4 -995 1017 1018 -1016
		f 4 -996 -999 1019 -1018
		f 4 -998 1020 1021 1022
		f 4 -1001 1023 1024 -1021
		f 4 -1003 1025 1026 -1024
		f 4 -1005 1027 1028 -1026
		f 4 -1007 1029 1030 -1028
		f 4 -1009 1031 1032 -1030
		f 4 -1011 1033 1034 -1032
		f 4 -1013 1035 1036 -1034
		f 4 -1015 1037 1038 -1036
		f 4 -1017 1039 1040 -1038
		f 4 -1019 1041 1042 -1040
		f 4 -1020 -1023 1043 -1042
		f 4 -1022 1044 1045 1046
		f 4 -1025 1047 1048 -1045
		f 4 -1027 1049 1050 -1048
		f 4 -1029 1051 1052 -1050
		f 4 -1031 1053 1054 -1052
		f 4 -1033 1055 1056 -1054
		f 4 -1035 1057 1058 -1056
		f 4 -1037 1059 1060 -1058
		f 4 -1039 1061 1062 -1060
		f 4 -1041 1063 1064 -1062
		f 4 -1043 1065 1066 -1064
		f 4 -1044 -1047 1067 -1066
		f 4 -1046 1068 1069 1070
		f 4 -1049 1071 1072 -1069
		f 4 -1051 1073 1074 -1072
		f 4 -1053 1075 1076 -1074
		f 4 -1055 1077 1078 -1076
		f 4 -1057 1079 1080 -1078
		f 4 -1059 1081 1082 -1080
		f 4 -1061 1083 1084 -1082
		f 4 -1063 1085 1086 -1084
		f 4 -1065 1087 1088 -1086
		f 4 -1067 1089 1090 -1088
		f 4 -1068 -1071 1091 -1090
		f 4 -1070 1092 1093 1094
		f 4 -1073 1095 1096 -1093
		f 4 -1075 1097 1098 -1096
		f 4 -1077 1099 1100 -1098
		f 4 -1079 1101 1102 -1100
		f 4 -1081 1103 1104 -1102
		f 4 -1083 1105 1106 -1104
		f 4 -1085 1107 1108 -1106
		f 4 -1087 1109 1110 -1108
		f 4 -1089 1111 1112 -1110
		f 4 -1091 1113 1114 -1112
		f 4 -1092 -1095 1115 -1114
		f 4 -1094 1116 1117 1118
		f 4 -1097 1119 1120 -1117
		f 4 -1099 1121 1122 -1120
		f 4 -1101 1123 1124 -1122
		f 4 -1103 1125 1126 -1124
		f 4 -1105 1127 1128 -1126
		f 4 -1107 1129 1130 -1128
		f 4 -1109 1131 1132 -1130
		f 4 -1111 1133 1134 -1132
		f 4 -1113 1135 1136 -1134
		f 4 -1115 1137 1138 -1136
		f 4 -1116 -1119 1139 -1138
		f 4 -1118 1140 1141 1142
		f 4 -1121 1143 1144 -1141
		f 4 -1123 1145 1146 -1144
		f 4 -1125 1147 1148 -1146
		f 4 -1127 1149 1150 -1148
		f 4 -1129 1151 1152 -1150
		f 4 -1131 1153 1154 -1152
		f 4 -1133 1155 1156 -1154
		f 4 -1135 1157 1158 -1156
		f 4 -1137 1159 1160 -1158
		f 4 -1139 1161 1162 -1160
		f 4 -1140 -1143 1163 -1162
		f 4 -1142 1164 1165 1166
		f 4 -1145 1167 1168 -1165
		f 4 -1147 1169 1170 -1168
		f 4 -1149 1171 1172 -1170
		f 4 -1151 1173 1174 -1172
		f 4 -1153 1175 1176 -1174
		f 4 -1155 1177 1178 -1176
		f 4 -1157 1179 1180 -1178
		f 4 -1159 1181 1182 -1180
		f 4 -1161 1183 1184 -1182
		f 4 -1163 1185 1186 -1184
		f 4 -1164 -1167 1187 -1186
		f 3 -800 1188 1189
		f 3 -797 1190 -1189
		f 3 -794 1191 -1191
		f 3 -791 1192 -1192
		f 3 -788 1193 -1193
		f 3 -785 1194 -1194
		f 3 -782 1195 -1195
		f 3 -779 1196 -1196
		f 3 -776 1197 -1197
		f 3 -773 1198 -1198
		f 3 -769 1199 -1199
		f 3 -803 -1190 -1200;
createNode skinCluster -n "kaede:kaede_upper_skinCluster";
	rename -uid "3E606FEB-443D-519A-82A0-9F2DF3BCB354";
	setAttr -s 596 ".wl";
	setAttr ".wl[0:595].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
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
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		2 3 0.1469 4 0.8531
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
		2 4 0.8725 5 0.1275
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
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
		2 5 0.1756 6 0.8244
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
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
		2 7 0.1469 8 0.8531
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
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
		2 8 0.8725 9 0.1275
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
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		2 9 0.1756 10 0.8244
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 10 1
		1 7 1;
	setAttr -s 11 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -94 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -94 0 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -104.5 0 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -13.2 -122 0 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -23.4182 -112.7995 0 1;
	setAttr ".pm[5]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -31.7786 -105.2717 0 1;
	setAttr ".pm[6]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -41.1794 -96.8072 0 1;
	setAttr ".pm[7]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 13.2 -122 0 1;
	setAttr ".pm[8]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 23.4182 -112.7995 0 1;
	setAttr ".pm[9]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 31.7786 -105.2717 0 1;
	setAttr ".pm[10]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 41.1794 -96.8072 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 11 ".ma";
	setAttr -s 11 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_c8414b";
	rename -uid "D19BA78C-7ECD-5DEE-AEF7-B901D559DAD8";
	setAttr ".c" -type "float3" 0.57758 0.05286 0.07036 ;
createNode shadingEngine -n "paint_c8414bSG";
	rename -uid "9D371465-BDE0-5A98-BDF1-7E99E16FDD61";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_skin" -p "kaede:kaede_geo";
	rename -uid "A74E2099-4D2A-5971-87C9-457CC5976C2E";
createNode mesh -n "kaede:kaede_skinShape" -p "kaede:kaede_skin";
	rename -uid "59F3FF29-1320-53E5-B14F-52E102529563";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_skinShapeOrig" -p "kaede:kaede_skin";
	rename -uid "CB81C8B4-C74B-597E-808B-4A3FD6AA1D89";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 1046 ".vt[0:1045]"  -3.2 123.5 -0.3 -2.589 123.5 1.581 -0.989 123.5 2.743 0.989 123.5 2.743 2.589 123.5 1.581 3.2 123.5 -0.3
		 2.589 123.5 -2.181 0.989 123.5 -3.343 -0.989 123.5 -3.343 -2.589 123.5 -2.181 -3.2 126.5 -0.3 -2.589 126.5 1.581
		 -0.989 126.5 2.743 0.989 126.5 2.743 2.589 126.5 1.581 3.2 126.5 -0.3 2.589 126.5 -2.181 0.989 126.5 -3.343
		 -0.989 126.5 -3.343 -2.589 126.5 -2.181 -3.2 128.5 -0.3 -2.589 128.5 1.581 -0.989 128.5 2.743 0.989 128.5 2.743
		 2.589 128.5 1.581 3.2 128.5 -0.3 2.589 128.5 -2.181 0.989 128.5 -3.343 -0.989 128.5 -3.343 -2.589 128.5 -2.181
		 -3.2 134 -0.3 -2.589 134 1.581 -0.989 134 2.743 0.989 134 2.743 2.589 134 1.581 3.2 134 -0.3
		 2.589 134 -2.181 0.989 134 -3.343 -0.989 134 -3.343 -2.589 134 -2.181 -3.2 138 -0.3 -2.589 138 1.581
		 -0.989 138 2.743 0.989 138 2.743 2.589 138 1.581 3.2 138 -0.3 2.589 138 -2.181 0.989 138 -3.343
		 -0.989 138 -3.343 -2.589 138 -2.181 0 123.5 -0.3 0 138 -0.3 14.96 125.389 0 14.628 125.021 1.848
		 13.723 124.016 3.201 12.487 122.642 3.696 11.25 121.269 3.201 10.345 120.264 1.848 10.013 119.896 0 10.345 120.264 -1.848
		 11.25 121.269 -3.201 12.487 122.642 -3.696 13.723 124.016 -3.201 14.628 125.021 -1.848 17.301 123.147 0 16.979 122.789 1.798
		 16.098 121.811 3.115 14.894 120.474 3.597 13.691 119.138 3.115 12.81 118.159 1.798 12.488 117.801 0 12.81 118.159 -1.798
		 13.691 119.138 -3.115 14.894 120.474 -3.597 16.098 121.811 -3.115 16.979 122.789 -1.799 19.643 120.906 0 19.329 120.558 1.749
		 18.472 119.606 3.029 17.302 118.306 3.498 16.132 117.007 3.029 15.275 116.055 1.749 14.962 115.707 0 15.275 116.055 -1.749
		 16.132 117.007 -3.029 17.302 118.306 -3.498 18.472 119.606 -3.029 19.329 120.558 -1.749 21.984 118.664 0 21.68 118.326 1.699
		 20.847 117.401 2.944 19.71 116.138 3.399 18.573 114.875 2.944 17.74 113.951 1.699 17.436 113.612 0 17.74 113.951 -1.699
		 18.573 114.875 -2.944 19.71 116.138 -3.399 20.847 117.401 -2.944 21.68 118.326 -1.7 24.326 116.423 0 24.03 116.094 1.65
		 23.222 115.197 2.858 22.118 113.97 3.3 21.014 112.744 2.858 20.205 111.847 1.65 19.91 111.518 0 20.205 111.847 -1.65
		 21.014 112.744 -2.858 22.118 113.97 -3.3 23.222 115.197 -2.858 24.03 116.094 -1.65 26.478 114.33 0 26.193 114.013 1.592
		 25.413 113.146 2.758 24.347 111.963 3.185 23.282 110.78 2.758 22.502 109.914 1.592 22.216 109.596 0 22.502 109.914 -1.592
		 23.282 110.78 -2.758 24.347 111.963 -3.185 25.413 113.146 -2.758 26.193 114.013 -1.592 28.63 112.236 0 28.355 111.931 1.534
		 27.603 111.096 2.658 26.577 109.956 3.069 25.55 108.815 2.658 24.798 107.98 1.534 24.523 107.675 0 24.798 107.98 -1.534
		 25.55 108.815 -2.658 26.577 109.956 -3.069 27.603 111.096 -2.658 28.355 111.931 -1.535 30.782 110.143 0 30.518 109.849 1.477
		 29.794 109.046 2.558 28.806 107.948 2.953 27.818 106.851 2.558 27.095 106.047 1.477 26.83 105.753 0 27.095 106.047 -1.477
		 27.818 106.851 -2.558 28.806 107.948 -2.953 29.794 109.046 -2.558 30.518 109.849 -1.477 32.934 108.05 0 32.68 107.767 1.419
		 31.985 106.995 2.458 31.035 105.941 2.838 30.086 104.886 2.458 29.391 104.114 1.419 29.136 103.832 0 29.391 104.114 -1.419
		 30.086 104.886 -2.458 31.035 105.941 -2.838 31.985 106.995 -2.458 32.68 107.767 -1.419 35.119 106.172 0 34.859 105.883 1.452
		 34.147 105.093 2.515 33.176 104.014 2.904 32.204 102.935 2.515 31.493 102.145 1.452 31.233 101.856 0 31.493 102.145 -1.452
		 32.204 102.935 -2.515 33.176 104.014 -2.904 34.147 105.093 -2.515 34.859 105.883 -1.452 37.303 104.294 0 37.037 103.998 1.485
		 36.31 103.19 2.572 35.316 102.087 2.97 34.322 100.983 2.572 33.595 100.175 1.485 33.329 99.88 0 33.595 100.175 -1.485
		 34.322 100.983 -2.572 35.316 102.087 -2.97 36.31 103.19 -2.572 37.037 103.998 -1.485 39.459 102.145 0 39.207 101.865 1.408
		 38.517 101.099 2.439 37.575 100.053 2.816 36.633 99.006 2.439 35.943 98.24 1.408 35.691 97.96 0 35.943 98.24 -1.408
		 36.633 99.006 -2.439 37.575 100.053 -2.816 38.517 101.099 -2.439 39.207 101.865 -1.408 41.616 99.997 0 41.377 99.732 1.331
		 40.725 99.007 2.305 39.834 98.018 2.662 38.944 97.029 2.305 38.292 96.305 1.331 38.053 96.04 0 38.292 96.305 -1.331
		 38.944 97.029 -2.305 39.834 98.018 -2.662 40.725 99.007 -2.305 41.377 99.732 -1.331 43.772 97.848 0 43.547 97.598 1.254
		 42.933 96.916 2.172 42.093 95.984 2.508 41.254 95.052 2.172 40.64 94.37 1.254 40.415 94.12 0 40.64 94.37 -1.254
		 41.254 95.052 -2.172 42.093 95.984 -2.508 42.933 96.916 -2.172 43.547 97.598 -1.254 45.928 95.699 0 45.717 95.465 1.177
		 45.14 94.825 2.039 44.353 93.95 2.354 43.565 93.075 2.039 42.989 92.435 1.177 42.777 92.201 0 42.989 92.435 -1.177
		 43.565 93.075 -2.039 44.353 93.95 -2.354 45.14 94.825 -2.039 45.717 95.465 -1.177 48.084 93.551 0 47.887 93.332 1.1
		 47.348 92.733 1.905 46.612 91.916 2.2 45.876 91.098 1.905 45.337 90.5 1.1 45.14 90.281 0 45.337 90.5 -1.1
		 45.876 91.098 -1.905 46.612 91.916 -2.2 47.348 92.733 -1.905 47.887 93.332 -1.1 50.24 91.402 0 50.057 91.199 1.023
		 49.555 90.642 1.772 48.871 89.882 2.046 48.186 89.121 1.772 47.685 88.565 1.023 47.502 88.361 0 47.685 88.565 -1.023
		 48.186 89.121 -1.772 48.871 89.882 -2.046 49.555 90.642 -1.772 50.057 91.199 -1.023 12.487 122.642 0 48.871 89.882 0
		 49.485 92.357 0 49.197 92.037 1.411 48.444 91.201 2.283 47.514 90.168 2.283 46.761 89.332 1.411 46.474 89.013 0
		 46.761 89.332 -1.411 47.514 90.168 -2.283 48.444 91.201 -2.283 49.197 92.037 -1.411 51.948 89.937 0 51.68 89.639 2.116
		 50.977 88.858 3.424 50.109 87.894 3.424 49.406 87.114 2.116 49.138 86.816 0 49.406 87.114 -2.116 50.109 87.894 -3.424
		 50.977 88.858 -3.424 51.68 89.639 -2.116 55.192 86.814 0 54.943 86.537 2.381 54.29 85.813 3.852 53.484 84.917 3.852
		 52.832 84.193 2.381 52.582 83.916 0 52.832 84.193 -2.381 53.484 84.917 -3.852 54.29 85.813 -3.852 54.943 86.537 -2.381
		 55.772 85.889 0 55.561 85.655 2.292 55.009 85.041 3.709 54.326 84.284 3.709 53.774 83.671 2.292 53.563 83.436 0
		 53.774 83.671 -2.292 54.326 84.284 -3.709 55.009 85.041 -3.709 55.561 85.655 -2.292 47.979 90.685 0 54.667 84.663 0
		 54.64 86.201 2.55 54.264 85.783 3.719 53.511 84.947 3.719 53.134 84.529 2.55 53.511 84.947 1.381 54.264 85.783 1.381
		 56.377 84.395 2.55 56.061 84.043 3.524 55.429 83.341 3.524 55.113 82.99 2.55 55.429 83.341 1.576 56.061 84.043 1.576
		 58.115 82.588 2.55 57.859 82.304 3.329 57.347 81.735 3.329 57.091 81.451 2.55 57.347 81.735 1.771 57.859 82.304 1.771
		 59.852 80.781 2.55 59.656 80.564 3.135 59.265 80.129 3.135 59.069 79.912 2.55 59.265 80.129 1.965 59.656 80.564 1.965
		 53.887 85.365 2.55 59.461 80.347 2.55 54.69 86.257 0 54.289 85.811 1.247 53.486 84.919 1.247 53.084 84.473 0
		 53.486 84.919 -1.247 54.289 85.811 -1.247 56.642 84.241 0 56.305 83.866 1.039 55.631 83.117 1.039 55.294 82.742 0
		 55.631 83.117 -1.039 56.305 83.866 -1.039 58.595 82.224 0 58.322 81.921 0.831 57.776 81.315 0.831 57.503 81.012 0
		 57.776 81.315 -0.831 58.322 81.921 -0.831 60.547 80.208 0 60.338 79.976 0.624 59.921 79.513 0.624 59.712 79.281 0
		 59.921 79.513 -0.624 60.338 79.976 -0.624 53.887 85.365 0 60.13 79.744 0 54.59 86.145 -2.55 54.238 85.755 -1.459
		 53.536 84.975 -1.459 53.185 84.585 -2.55 53.536 84.975 -3.641 54.238 85.755 -3.641 56.187 84.482 -2.55 55.891 84.154 -1.641
		 55.301 83.498 -1.641 55.006 83.171 -2.55 55.301 83.498 -3.459 55.891 84.154 -3.459 57.783 82.818 -2.55 57.545 82.552 -1.823
		 57.067 82.022 -1.823 56.828 81.756 -2.55 57.067 82.022 -3.277 57.545 82.552 -3.277 59.38 81.154 -2.55 59.198 80.951 -2.004
		 58.832 80.545 -2.004 58.65 80.342 -2.55 58.832 80.545 -3.096 59.198 80.951 -3.096 53.887 85.365 -2.55 59.015 80.748 -2.55
		 52.229 87.674 2.103 52.192 88.606 2.971 51.287 88.606 3.869 50.418 87.674 3.897 50.454 86.741 3.029 51.36 86.741 2.131
		 54.35 85.666 4.46 54.317 86.487 5.225 53.52 86.487 6.014 52.756 85.666 6.04 52.788 84.845 5.275 53.585 84.845 4.486
		 56.248 83.86 6.593 56.22 84.568 7.253 55.531 84.568 7.935 54.871 83.86 7.957 54.899 83.151 7.297 55.587 83.151 6.615
		 58.034 82.153 8.613 58.01 82.75 9.169 57.431 82.75 9.743 56.875 82.153 9.762 56.898 81.556 9.206 57.478 81.556 8.632
		 51.323 87.674 3 57.454 82.153 9.187 -10.013 119.896 0 -10.345 120.264 1.848 -11.25 121.269 3.201 -12.487 122.642 3.696
		 -13.723 124.016 3.201 -14.628 125.021 1.848 -14.96 125.389 0 -14.628 125.021 -1.848 -13.723 124.016 -3.201 -12.487 122.642 -3.696
		 -11.25 121.269 -3.201 -10.345 120.264 -1.848 -12.488 117.801 0 -12.81 118.159 1.798 -13.691 119.138 3.115 -14.894 120.474 3.597
		 -16.098 121.811 3.115 -16.979 122.789 1.798 -17.301 123.147 0 -16.979 122.789 -1.798 -16.098 121.811 -3.115 -14.894 120.474 -3.597
		 -13.691 119.138 -3.115 -12.81 118.159 -1.799 -14.962 115.707 0 -15.275 116.055 1.749 -16.132 117.007 3.029 -17.302 118.306 3.498
		 -18.472 119.606 3.029 -19.329 120.558 1.749 -19.643 120.906 0 -19.329 120.558 -1.749 -18.472 119.606 -3.029 -17.302 118.306 -3.498
		 -16.132 117.007 -3.029 -15.275 116.055 -1.749 -17.436 113.612 0 -17.74 113.951 1.699 -18.573 114.875 2.944 -19.71 116.138 3.399
		 -20.847 117.401 2.944 -21.68 118.326 1.699 -21.984 118.664 0 -21.68 118.326 -1.699 -20.847 117.401 -2.944 -19.71 116.138 -3.399
		 -18.573 114.875 -2.944 -17.74 113.951 -1.7 -19.91 111.518 0 -20.205 111.847 1.65 -21.014 112.744 2.858 -22.118 113.97 3.3
		 -23.222 115.197 2.858 -24.03 116.094 1.65 -24.326 116.423 0 -24.03 116.094 -1.65 -23.222 115.197 -2.858 -22.118 113.97 -3.3
		 -21.014 112.744 -2.858 -20.205 111.847 -1.65 -22.216 109.596 0 -22.502 109.914 1.592 -23.282 110.78 2.758 -24.347 111.963 3.185
		 -25.413 113.146 2.758 -26.193 114.013 1.592 -26.478 114.33 0 -26.193 114.013 -1.592 -25.413 113.146 -2.758 -24.347 111.963 -3.185
		 -23.282 110.78 -2.758 -22.502 109.914 -1.592 -24.523 107.675 0 -24.798 107.98 1.534 -25.55 108.815 2.658 -26.577 109.956 3.069
		 -27.603 111.096 2.658 -28.355 111.931 1.534 -28.63 112.236 0 -28.355 111.931 -1.534 -27.603 111.096 -2.658 -26.577 109.956 -3.069
		 -25.55 108.815 -2.658 -24.798 107.98 -1.535 -26.83 105.753 0 -27.095 106.047 1.477 -27.818 106.851 2.558 -28.806 107.948 2.953
		 -29.794 109.046 2.558 -30.518 109.849 1.477 -30.782 110.143 0 -30.518 109.849 -1.477 -29.794 109.046 -2.558 -28.806 107.948 -2.953
		 -27.818 106.851 -2.558 -27.095 106.047 -1.477 -29.136 103.832 0 -29.391 104.114 1.419 -30.086 104.886 2.458 -31.035 105.941 2.838
		 -31.985 106.995 2.458 -32.68 107.767 1.419 -32.934 108.05 0 -32.68 107.767 -1.419 -31.985 106.995 -2.458 -31.035 105.941 -2.838
		 -30.086 104.886 -2.458 -29.391 104.114 -1.419 -31.233 101.856 0 -31.493 102.145 1.452 -32.204 102.935 2.515 -33.176 104.014 2.904
		 -34.147 105.093 2.515 -34.859 105.883 1.452 -35.119 106.172 0 -34.859 105.883 -1.452 -34.147 105.093 -2.515 -33.176 104.014 -2.904
		 -32.204 102.935 -2.515 -31.493 102.145 -1.452 -33.329 99.88 0 -33.595 100.175 1.485 -34.322 100.983 2.572 -35.316 102.087 2.97
		 -36.31 103.19 2.572 -37.037 103.998 1.485 -37.303 104.294 0 -37.037 103.998 -1.485 -36.31 103.19 -2.572 -35.316 102.087 -2.97
		 -34.322 100.983 -2.572 -33.595 100.175 -1.485 -35.691 97.96 0 -35.943 98.24 1.408 -36.633 99.006 2.439 -37.575 100.053 2.816
		 -38.517 101.099 2.439 -39.207 101.865 1.408 -39.459 102.145 0 -39.207 101.865 -1.408 -38.517 101.099 -2.439 -37.575 100.053 -2.816
		 -36.633 99.006 -2.439 -35.943 98.24 -1.408 -38.053 96.04 0 -38.292 96.305 1.331 -38.944 97.029 2.305 -39.834 98.018 2.662
		 -40.725 99.007 2.305 -41.377 99.732 1.331 -41.616 99.997 0 -41.377 99.732 -1.331 -40.725 99.007 -2.305 -39.834 98.018 -2.662
		 -38.944 97.029 -2.305 -38.292 96.305 -1.331 -40.415 94.12 0 -40.64 94.37 1.254 -41.254 95.052 2.172 -42.093 95.984 2.508
		 -42.933 96.916 2.172 -43.547 97.598 1.254 -43.772 97.848 0 -43.547 97.598 -1.254 -42.933 96.916 -2.172 -42.093 95.984 -2.508
		 -41.254 95.052 -2.172 -40.64 94.37 -1.254 -42.777 92.201 0 -42.989 92.435 1.177 -43.565 93.075 2.039 -44.353 93.95 2.354
		 -45.14 94.825 2.039 -45.717 95.465 1.177 -45.928 95.699 0 -45.717 95.465 -1.177 -45.14 94.825 -2.039 -44.353 93.95 -2.354
		 -43.565 93.075 -2.039 -42.989 92.435 -1.177 -45.14 90.281 0 -45.337 90.5 1.1 -45.876 91.098 1.905 -46.612 91.916 2.2
		 -47.348 92.733 1.905 -47.887 93.332 1.1 -48.084 93.551 0 -47.887 93.332 -1.1 -47.348 92.733 -1.905 -46.612 91.916 -2.2
		 -45.876 91.098 -1.905 -45.337 90.5 -1.1 -47.502 88.361 0 -47.685 88.565 1.023 -48.186 89.121 1.772 -48.871 89.882 2.046
		 -49.555 90.642 1.772 -50.057 91.199 1.023 -50.24 91.402 0 -50.057 91.199 -1.023 -49.555 90.642 -1.772 -48.871 89.882 -2.046
		 -48.186 89.121 -1.772 -47.685 88.565 -1.023 -12.487 122.642 0 -48.871 89.882 0 -46.474 89.013 0 -46.761 89.332 1.411
		 -47.514 90.168 2.283 -48.444 91.201 2.283 -49.197 92.037 1.411 -49.485 92.357 0 -49.197 92.037 -1.411 -48.444 91.201 -2.283
		 -47.514 90.168 -2.283 -46.761 89.332 -1.411 -49.138 86.816 0 -49.406 87.114 2.116 -50.109 87.894 3.424 -50.977 88.858 3.424
		 -51.68 89.639 2.116 -51.948 89.937 0 -51.68 89.639 -2.116 -50.977 88.858 -3.424 -50.109 87.894 -3.424 -49.406 87.114 -2.116
		 -52.582 83.916 0 -52.832 84.193 2.381 -53.484 84.917 3.852 -54.29 85.813 3.852 -54.943 86.537 2.381 -55.192 86.814 0
		 -54.943 86.537 -2.381 -54.29 85.813 -3.852 -53.484 84.917 -3.852 -52.832 84.193 -2.381 -53.563 83.436 0 -53.774 83.671 2.292
		 -54.326 84.284 3.709 -55.009 85.041 3.709 -55.561 85.655 2.292 -55.772 85.889 0 -55.561 85.655 -2.292 -55.009 85.041 -3.709
		 -54.326 84.284 -3.709 -53.774 83.671 -2.292 -47.979 90.685 0 -54.667 84.663 0 -53.134 84.529 2.55 -53.511 84.947 3.719
		 -54.264 85.783 3.719 -54.64 86.201 2.55 -54.264 85.783 1.381 -53.511 84.947 1.381 -55.113 82.99 2.55 -55.429 83.341 3.524
		 -56.061 84.043 3.524 -56.377 84.395 2.55 -56.061 84.043 1.576 -55.429 83.341 1.576 -57.091 81.451 2.55 -57.347 81.735 3.329
		 -57.859 82.304 3.329 -58.115 82.588 2.55 -57.859 82.304 1.771 -57.347 81.735 1.771 -59.069 79.912 2.55 -59.265 80.129 3.135
		 -59.656 80.564 3.135 -59.852 80.781 2.55 -59.656 80.564 1.965 -59.265 80.129 1.965 -53.887 85.365 2.55 -59.461 80.347 2.55
		 -53.084 84.473 0 -53.486 84.919 1.247 -54.289 85.811 1.247 -54.69 86.257 0 -54.289 85.811 -1.247 -53.486 84.919 -1.247
		 -55.294 82.742 0 -55.631 83.117 1.039 -56.305 83.866 1.039 -56.642 84.241 0 -56.305 83.866 -1.039 -55.631 83.117 -1.039
		 -57.503 81.012 0 -57.776 81.315 0.831 -58.322 81.921 0.831 -58.595 82.224 0 -58.322 81.921 -0.831 -57.776 81.315 -0.831
		 -59.712 79.281 0 -59.921 79.513 0.624 -60.338 79.976 0.624 -60.547 80.208 0 -60.338 79.976 -0.624 -59.921 79.513 -0.624
		 -53.887 85.365 0 -60.13 79.744 0 -53.185 84.585 -2.55 -53.536 84.975 -1.459 -54.238 85.755 -1.459 -54.59 86.145 -2.55
		 -54.238 85.755 -3.641 -53.536 84.975 -3.641 -55.006 83.171 -2.55 -55.301 83.498 -1.641 -55.891 84.154 -1.641 -56.187 84.482 -2.55
		 -55.891 84.154 -3.459 -55.301 83.498 -3.459 -56.828 81.756 -2.55 -57.067 82.022 -1.823 -57.545 82.552 -1.823 -57.783 82.818 -2.55
		 -57.545 82.552 -3.277 -57.067 82.022 -3.277 -58.65 80.342 -2.55 -58.832 80.545 -2.004 -59.198 80.951 -2.004 -59.38 81.154 -2.55
		 -59.198 80.951 -3.096 -58.832 80.545 -3.096 -53.887 85.365 -2.55 -59.015 80.748 -2.55 -50.418 87.674 3.897 -51.287 88.606 3.869
		 -52.192 88.606 2.971 -52.229 87.674 2.103 -51.36 86.741 2.131 -50.454 86.741 3.029 -52.756 85.666 6.04 -53.52 86.487 6.014
		 -54.317 86.487 5.225 -54.35 85.666 4.46 -53.585 84.845 4.486 -52.788 84.845 5.275 -54.871 83.86 7.957 -55.531 84.568 7.935
		 -56.22 84.568 7.253 -56.248 83.86 6.593 -55.587 83.151 6.615 -54.899 83.151 7.297 -56.875 82.153 9.762 -57.431 82.75 9.743
		 -58.01 82.75 9.169 -58.034 82.153 8.613 -57.478 81.556 8.632 -56.898 81.556 9.206 -51.323 87.674 3 -57.454 82.153 9.188
		 0 131.5 8.732 0.214 131.5 8.688 0.413 131.5 8.558 0.584 131.5 8.352 0.715 131.5 8.083 0.798 131.5 7.77
		 0.826 131.5 7.434 0.798 131.5 7.098 0.715 131.5 6.785 0.584 131.5 6.516 0.413 131.5 6.31 0.214 131.5 6.18
		 0 131.5 6.136 -0.214 131.5 6.18 -0.413 131.5 6.31 -0.584 131.5 6.516 -0.715 131.5 6.785 -0.798 131.5 7.098
		 -0.826 131.5 7.434 -0.798 131.5 7.77 -0.715 131.5 8.083 -0.584 131.5 8.352 -0.413 131.5 8.558 -0.214 131.5 8.688
		 0 132.54 9.558 0.672 132.54 9.455 1.298 132.54 9.155 1.836 132.54 8.677 2.248 132.54 8.054 2.508 132.54 7.328
		 2.596 132.54 6.549 2.508 132.54 5.77 2.248 132.54 5.045 1.836 132.54 4.421 1.298 132.54 3.943 0.672 132.54 3.643
		 0 132.54 3.54 -0.672 132.54 3.643 -1.298 132.54 3.943 -1.836 132.54 4.421 -2.248 132.54 5.044 -2.508 132.54 5.77
		 -2.596 132.54 6.549 -2.508 132.54 7.328 -2.248 132.54 8.054 -1.836 132.54 8.677 -1.298 132.54 9.155 -0.672 132.54 9.455
		 0 134.1 10.148 1.222 134.1 9.979 2.36 134.1 9.484 3.338 134.1 8.696 4.088 134.1 7.67 4.559 134.1 6.475
		 4.72 134.1 5.192 4.559 134.1 3.909 4.088 134.1 2.714 3.338 134.1 1.688 2.36 134.1 0.9 1.222 134.1 0.405
		 0 134.1 0.236 -1.222 134.1 0.405 -2.36 134.1 0.9 -3.338 134.1 1.688 -4.088 134.1 2.714 -4.559 134.1 3.909
		 -4.72 134.1 5.192 -4.559 134.1 6.475 -4.088 134.1 7.67 -3.338 134.1 8.696 -2.36 134.1 9.484 -1.222 134.1 9.979
		 0 136.18 10.62 1.832 136.18 10.391 3.54 136.18 9.719 5.006 136.18 8.65 6.131 136.18 7.257 6.839 136.18 5.635
		 7.08 136.18 3.894 6.839 136.18 2.153 6.131 136.18 0.531 5.006 136.18 -0.862 3.54 136.18 -1.931 1.832 136.18 -2.603
		 0 136.18 -2.832 -1.832 136.18 -2.603 -3.54 136.18 -1.931 -5.006 136.18 -0.862 -6.131 136.18 0.531 -6.839 136.18 2.153
		 -7.08 136.18 3.894 -6.839 136.18 5.635 -6.131 136.18 7.257 -5.006 136.18 8.65 -3.54 136.18 9.719 -1.832 136.18 10.391
		 0 138.78 10.974 2.443 138.78 10.682 4.72 138.78 9.828 6.675 138.78 8.468 8.175 138.78 6.697 9.118 138.78 4.633
		 9.44 138.78 2.419 9.118 138.78 0.205 8.175 138.78 -1.858 6.675 138.78 -3.63 4.72 138.78 -4.99 2.443 138.78 -5.844
		 0 138.78 -6.136 -2.443 138.78 -5.844 -4.72 138.78 -4.99 -6.675 138.78 -3.63 -8.175 138.78 -1.859 -9.118 138.78 0.205
		 -9.44 138.78 2.419 -9.118 138.78 4.633 -8.175 138.78 6.697 -6.675 138.78 8.468 -4.72 138.78 9.828 -2.443 138.78 10.682
		 0 141.9 11.21 2.901 141.9 10.858 5.605 141.9 9.827 7.927 141.9 8.186 9.708 141.9 6.048 10.828 141.9 3.557
		 11.21 141.9 0.885 10.828 141.9 -1.787 9.708 141.9 -4.277 7.927 141.9 -6.416 5.605 141.9 -8.057 2.901 141.9 -9.088
		 0 141.9 -9.44 -2.901 141.9 -9.088 -5.605 141.9 -8.057 -7.927 141.9 -6.416 -9.708 141.9 -4.278 -10.828 141.9 -1.787
		 -11.21 141.9 0.885 -10.828 141.9 3.557 -9.708 141.9 6.048 -7.927 141.9 8.186 -5.605 141.9 9.827 -2.901 141.9 10.858
		 0 145.54 11.564 3.054 145.54 11.17 5.9 145.54 10.015 8.344 145.54 8.177 10.219 145.54 5.782 11.398 145.54 2.993
		 11.8 145.54 0 11.398 145.54 -2.993 10.219 145.54 -5.782 8.344 145.54 -8.177 5.9 145.54 -10.015 3.054 145.54 -11.17
		 0 145.54 -11.564 -3.054 145.54 -11.17 -5.9 145.54 -10.015 -8.344 145.54 -8.177 -10.219 145.54 -5.782 -11.398 145.54 -2.993
		 -11.8 145.54 0 -11.398 145.54 2.993 -10.219 145.54 5.782 -8.344 145.54 8.177 -5.9 145.54 10.015 -3.054 145.54 11.17
		 0 149.18 11.446 2.993 149.18 11.04 5.782 149.18 9.849 8.177 149.18 7.955 10.015 149.18 5.487 11.17 149.18 2.613
		 11.564 149.18 -0.472 11.17 149.18 -3.557 10.015 149.18 -6.431 8.177 149.18 -8.899 5.782 149.18 -10.793 2.993 149.18 -11.984
		 0 149.18 -12.39 -2.993 149.18 -11.984 -5.782 149.18 -10.793 -8.177 149.18 -8.899 -10.015 149.18 -6.431 -11.17 149.18 -3.557
		 -11.564 149.18 -0.472 -11.17 149.18 2.613 -10.015 149.18 5.487 -8.177 149.18 7.955 -5.782 149.18 9.849 -2.993 149.18 11.04
		 0 152.3 10.266 2.688 152.3 9.898 5.192 152.3 8.819 7.343 152.3 7.104 8.993 152.3 4.868 10.03 152.3 2.263
		 10.384 152.3 -0.531 10.03 152.3 -3.325 8.993 152.3 -5.929 7.343 152.3 -8.166 5.192 152.3 -9.881 2.688 152.3 -10.96
		 0 152.3 -11.328 -2.688 152.3 -10.96 -5.192 152.3 -9.881 -7.343 152.3 -8.166 -8.993 152.3 -5.93 -10.03 152.3 -3.325
		 -10.384 152.3 -0.531 -10.03 152.3 2.263 -8.993 152.3 4.868 -7.343 152.3 7.104 -5.192 152.3 8.819 -2.688 152.3 9.898
		 0 154.9 7.788 2.077 154.9 7.507 4.012 154.9 6.681 5.674 154.9 5.369 6.949 154.9 3.658 7.751 154.9 1.666
		 8.024 154.9 -0.472 7.751 154.9 -2.61 6.949 154.9 -4.602 5.674 154.9 -6.313 4.012 154.9 -7.625 2.077 154.9 -8.451
		 0 154.9 -8.732 -2.077 154.9 -8.451 -4.012 154.9 -7.625 -5.674 154.9 -6.313 -6.949 154.9 -4.602 -7.751 154.9 -2.61
		 -8.024 154.9 -0.472 -7.751 154.9 1.666 -6.949 154.9 3.658 -5.674 154.9 5.369 -4.012 154.9 6.681 -2.077 154.9 7.507
		 0 156.72 4.13 1.161 156.72 3.975 2.242 156.72 3.521 3.171 156.72 2.799 3.883 156.72 1.859 4.331 156.72 0.763
		 4.484 156.72 -0.413 4.331 156.72 -1.589 3.883 156.72 -2.684 3.171 156.72 -3.625 2.242 156.72 -4.347 1.161 156.72 -4.801
		 0 156.72 -4.956 -1.161 156.72 -4.801 -2.242 156.72 -4.347 -3.171 156.72 -3.625 -3.883 156.72 -2.685 -4.331 156.72 -1.589
		 -4.484 156.72 -0.413 -4.331 156.72 0.763 -3.883 156.72 1.859 -3.171 156.72 2.799 -2.242 156.72 3.521 -1.161 156.72 3.975
		 0 157.5 0.236 0.183 157.5 0.216 0.354 157.5 0.157 0.501 157.5 0.063 0.613 157.5 -0.059 0.684 157.5 -0.201
		 0.708 157.5 -0.354 0.684 157.5 -0.507 0.613 157.5 -0.649 0.501 157.5 -0.771 0.354 157.5 -0.865 0.183 157.5 -0.924
		 0 157.5 -0.944 -0.183 157.5 -0.924 -0.354 157.5 -0.865 -0.501 157.5 -0.771 -0.613 157.5 -0.649 -0.684 157.5 -0.507
		 -0.708 157.5 -0.354 -0.684 157.5 -0.201 -0.613 157.5 -0.059 -0.501 157.5 0.063 -0.354 157.5 0.157 -0.183 157.5 0.216
		 0 131.5 7.434 0 157.5 -0.354;
	setAttr -s 2162 ".ed[0:2161]"  0 1 1 1 11 1 11 10 1 10 0 1 1 2 1 2 12 1
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
		 547 546 1 536 547 1 537 549 1 549 548 1 548 536 1 538 550 1
		 550 549 1 539 551 1 551 550 1 540 552 1 552 551 1 541 553 1
		 553 552 1 542 554 1 554 553 1 543 555 1 555 554 1 544 556 1
		 556 555 1 545 557 1 557 556 1 546 558 1 558 557 1 547 559 1
		 559 558 1 548 559 1 549 561 1 561 560 1 560 548 1 550 562 1
		 562 561 1 551 563 1 563 562 1 552 564 1 564 563 1 553 565 1
		 565 564 1 554 566 1 566 565 1 555 567 1 567 566 1 556 568 1
		 568 567 1 557 569 1 569 568 1 558 570 1 570 569 1 559 571 1
		 571 570 1 560 571 1 561 573 1 573 572 1 572 560 1 562 574 1
		 574 573 1 563 575 1 575 574 1 564 576 1 576 575 1 565 577 1
		 577 576 1 566 578 1 578 577 1 567 579 1 579 578 1 568 580 1
		 580 579 1 569 581 1 581 580 1 570 582 1 582 581 1 571 583 1
		 583 582 1 572 583 1 573 585 1 585 584 1 584 572 1 574 586 1
		 586 585 1 575 587 1 587 586 1 576 588 1 588 587 1 577 589 1
		 589 588 1 578 590 1 590 589 1 579 591 1 591 590 1 580 592 1
		 592 591 1 581 593 1 593 592 1 582 594 1 594 593 1 583 595 1
		 595 594 1 584 595 1 585 597 1 597 596 1 596 584 1 586 598 1
		 598 597 1 587 599 1 599 598 1 588 600 1 600 599 1 589 601 1
		 601 600 1 590 602 1 602 601 1 591 603 1 603 602 1 592 604 1
		 604 603 1 593 605 1 605 604 1 594 606 1 606 605 1 595 607 1
		 607 606 1 596 607 1 414 608 1 608 415 1 413 608 1 412 608 1
		 411 608 1 410 608 1 409 608 1 408 608 1 407 608 1 406 608 1
		 405 608 1 404 608 1 597 609 1 609 596 1 598 609 1 599 609 1
		 600 609 1 601 609 1 602 609 1 603 609 1 604 609 1 605 609 1
		 606 609 1 607 609 1 610 611 1 611 621 1 621 620 1 620 610 1
		 611 612 1 612 622 1 622 621 1 612 613 1 613 623 1 623 622 1
		 613 614 1 614 624 1 624 623 1 614 615 1 615 625 1 625 624 1
		 615 616 1 616 626 1 626 625 1 616 617 1 617 627 1 627 626 1
		 617 618 1 618 628 1 628 627 1 618 619 1 619 629 1 629 628 1
		 619 610 1 620 629 1 621 631 1 631 630 1 630 620 1 622 632 1
		 632 631 1 623 633 1 633 632 1 624 634 1 634 633 1 625 635 1
		 635 634 1 626 636 1 636 635 1 627 637 1 637 636 1 628 638 1
		 638 637 1 629 639 1 639 638 1 630 639 1 631 641 1 641 640 1
		 640 630 1 632 642 1 642 641 1 633 643 1 643 642 1 634 644 1
		 644 643 1 635 645 1 645 644 1 636 646 1 646 645 1 637 647 1
		 647 646 1 638 648 1 648 647 1 639 649 1 649 648 1 640 649 1
		 618 650 1 650 619 1 617 650 1 616 650 1 615 650 1 614 650 1
		 613 650 1 612 650 1 611 650 1 610 650 1 641 651 1 651 640 1
		 642 651 1 643 651 1 644 651 1 645 651 1 646 651 1 647 651 1
		 648 651 1 649 651 1 652 653 1 653 659 1 659 658 1 658 652 1
		 653 654 1 654 660 1 660 659 1 654 655 1 655 661 1 661 660 1
		 655 656 1 656 662 1 662 661 1 656 657 1 657 663 1 663 662 1
		 657 652 1 658 663 1 659 665 1 665 664 1 664 658 1 660 666 1
		 666 665 1 661 667 1 667 666 1 662 668 1 668 667 1 663 669 1
		 669 668 1 664 669 1 665 671 1 671 670 1 670 664 1 666 672 1
		 672 671 1 667 673 1 673 672 1 668 674 1 674 673 1 669 675 1
		 675 674 1 670 675 1 656 676 1 676 657 1 655 676 1 654 676 1
		 653 676 1 652 676 1 671 677 1 677 670 1 672 677 1 673 677 1
		 674 677 1 675 677 1 678 679 1 679 685 1 685 684 1 684 678 1
		 679 680 1 680 686 1 686 685 1 680 681 1 681 687 1 687 686 1
		 681 682 1 682 688 1 688 687 1 682 683 1 683 689 1 689 688 1
		 683 678 1 684 689 1 685 691 1 691 690 1 690 684 1 686 692 1
		 692 691 1 687 693 1 693 692 1 688 694 1 694 693 1 689 695 1
		 695 694 1 690 695 1 691 697 1 697 696 1 696 690 1 692 698 1
		 698 697 1 693 699 1 699 698 1 694 700 1 700 699 1 695 701 1
		 701 700 1 696 701 1 682 702 1 702 683 1 681 702 1 680 702 1
		 679 702 1 678 702 1 697 703 1 703 696 1 698 703 1 699 703 1
		 700 703 1 701 703 1 704 705 1 705 711 1 711 710 1 710 704 1
		 705 706 1 706 712 1 712 711 1 706 707 1 707 713 1 713 712 1
		 707 708 1 708 714 1 714 713 1 708 709 1 709 715 1 715 714 1
		 709 704 1 710 715 1 711 717 1 717 716 1 716 710 1 712 718 1
		 718 717 1 713 719 1 719 718 1 714 720 1 720 719 1 715 721 1
		 721 720 1 716 721 1 717 723 1 723 722 1 722 716 1 718 724 1
		 724 723 1 719 725 1 725 724 1 720 726 1 726 725 1 721 727 1
		 727 726 1 722 727 1 708 728 1 728 709 1 707 728 1 706 728 1
		 705 728 1 704 728 1 723 729 1 729 722 1 724 729 1 725 729 1
		 726 729 1 727 729 1 730 731 1 731 737 1 737 736 1 736 730 1
		 731 732 1 732 738 1 738 737 1 732 733 1 733 739 1 739 738 1
		 733 734 1 734 740 1 740 739 1 734 735 1 735 741 1 741 740 1
		 735 730 1 736 741 1 737 743 1 743 742 1 742 736 1 738 744 1
		 744 743 1 739 745 1 745 744 1 740 746 1 746 745 1 741 747 1
		 747 746 1 742 747 1 743 749 1 749 748 1 748 742 1 744 750 1
		 750 749 1 745 751 1 751 750 1 746 752 1 752 751 1 747 753 1
		 753 752 1 748 753 1 734 754 1 754 735 1 733 754 1 732 754 1
		 731 754 1 730 754 1 749 755 1 755 748 1 750 755 1 751 755 1
		 752 755 1 753 755 1 756 757 1 757 781 1 781 780 1 780 756 1
		 757 758 1 758 782 1 782 781 1 758 759 1 759 783 1 783 782 1
		 759 760 1 760 784 1 784 783 1 760 761 1 761 785 1 785 784 1
		 761 762 1 762 786 1 786 785 1 762 763 1 763 787 1 787 786 1
		 763 764 1 764 788 1 788 787 1 764 765 1 765 789 1 789 788 1
		 765 766 1 766 790 1 790 789 1 766 767 1 767 791 1 791 790 1
		 767 768 1 768 792 1 792 791 1 768 769 1 769 793 1 793 792 1
		 769 770 1 770 794 1 794 793 1 770 771 1 771 795 1 795 794 1
		 771 772 1 772 796 1 796 795 1 772 773 1 773 797 1 797 796 1
		 773 774 1 774 798 1 798 797 1 774 775 1 775 799 1 799 798 1
		 775 776 1 776 800 1 800 799 1 776 777 1 777 801 1 801 800 1
		 777 778 1 778 802 1 802 801 1 778 779 1 779 803 1 803 802 1
		 779 756 1 780 803 1 781 805 1 805 804 1 804 780 1 782 806 1
		 806 805 1 783 807 1 807 806 1 784 808 1 808 807 1 785 809 1
		 809 808 1 786 810 1 810 809 1 787 811 1 811 810 1 788 812 1
		 812 811 1 789 813 1 813 812 1 790 814 1 814 813 1 791 815 1
		 815 814 1 792 816 1 816 815 1 793 817 1 817 816 1 794 818 1
		 818 817 1 795 819 1 819 818 1 796 820 1 820 819 1 797 821 1
		 821 820 1 798 822 1 822 821 1 799 823 1 823 822 1 800 824 1
		 824 823 1 801 825 1 825 824 1 802 826 1 826 825 1 803 827 1
		 827 826 1 804 827 1 805 829 1 829 828 1 828 804 1 806 830 1
		 830 829 1 807 831 1 831 830 1 808 832 1 832 831 1 809 833 1
		 833 832 1 810 834 1 834 833 1 811 835 1 835 834 1 812 836 1
		 836 835 1 813 837 1 837 836 1 814 838 1 838 837 1 815 839 1
		 839 838 1 816 840 1 840 839 1 817 841 1 841 840 1 818 842 1
		 842 841 1 819 843 1 843 842 1 820 844 1 844 843 1 821 845 1
		 845 844 1 822 846 1 846 845 1 823 847 1 847 846 1 824 848 1
		 848 847 1 825 849 1 849 848 1 826 850 1 850 849 1 827 851 1
		 851 850 1 828 851 1 829 853 1 853 852 1 852 828 1 830 854 1
		 854 853 1 831 855 1 855 854 1 832 856 1 856 855 1 833 857 1
		 857 856 1 834 858 1 858 857 1 835 859 1 859 858 1 836 860 1
		 860 859 1 837 861 1 861 860 1 838 862 1 862 861 1 839 863 1
		 863 862 1 840 864 1 864 863 1 841 865 1 865 864 1 842 866 1
		 866 865 1 843 867 1 867 866 1 844 868 1 868 867 1 845 869 1
		 869 868 1 846 870 1 870 869 1 847 871 1 871 870 1 848 872 1
		 872 871 1 849 873 1 873 872 1 850 874 1 874 873 1 851 875 1
		 875 874 1 852 875 1 853 877 1 877 876 1 876 852 1 854 878 1
		 878 877 1 855 879 1 879 878 1 856 880 1 880 879 1 857 881 1
		 881 880 1 858 882 1 882 881 1 859 883 1 883 882 1 860 884 1
		 884 883 1 861 885 1 885 884 1 862 886 1 886 885 1 863 887 1
		 887 886 1 864 888 1 888 887 1 865 889 1 889 888 1 866 890 1
		 890 889 1 867 891 1 891 890 1 868 892 1 892 891 1 869 893 1
		 893 892 1 870 894 1 894 893 1 871 895 1 895 894 1 872 896 1
		 896 895 1 873 897 1 897 896 1 874 898 1 898 897 1 875 899 1
		 899 898 1 876 899 1 877 901 1 901 900 1 900 876 1 878 902 1
		 902 901 1 879 903 1 903 902 1 880 904 1 904 903 1 881 905 1
		 905 904 1 882 906 1 906 905 1 883 907 1 907 906 1 884 908 1
		 908 907 1 885 909 1 909 908 1 886 910 1 910 909 1 887 911 1
		 911 910 1 888 912 1 912 911 1 889 913 1 913 912 1 890 914 1
		 914 913 1 891 915 1 915 914 1 892 916 1 916 915 1 893 917 1
		 917 916 1 894 918 1 918 917 1 895 919 1 919 918 1 896 920 1
		 920 919 1 897 921 1 921 920 1 898 922 1 922 921 1 899 923 1
		 923 922 1 900 923 1 901 925 1 925 924 1 924 900 1 902 926 1
		 926 925 1 903 927 1 927 926 1 904 928 1 928 927 1 905 929 1
		 929 928 1 906 930 1 930 929 1 907 931 1 931 930 1 908 932 1
		 932 931 1 909 933 1 933 932 1 910 934 1 934 933 1 911 935 1
		 935 934 1 912 936 1 936 935 1 913 937 1 937 936 1 914 938 1
		 938 937 1 915 939 1 939 938 1 916 940 1 940 939 1 917 941 1
		 941 940 1 918 942 1 942 941 1 919 943 1 943 942 1 920 944 1
		 944 943 1 921 945 1 945 944 1 922 946 1 946 945 1 923 947 1
		 947 946 1 924 947 1 925 949 1 949 948 1 948 924 1 926 950 1
		 950 949 1 927 951 1 951 950 1 928 952 1 952 951 1 929 953 1
		 953 952 1 930 954 1 954 953 1 931 955 1 955 954 1 932 956 1
		 956 955 1 933 957 1 957 956 1 934 958 1 958 957 1 935 959 1
		 959 958 1 936 960 1 960 959 1 937 961 1 961 960 1 938 962 1
		 962 961 1 939 963 1 963 962 1 940 964 1 964 963 1 941 965 1
		 965 964 1 942 966 1 966 965 1 943 967 1 967 966 1 944 968 1
		 968 967 1 945 969 1 969 968 1 946 970 1 970 969 1 947 971 1
		 971 970 1 948 971 1 949 973 1 973 972 1 972 948 1 950 974 1
		 974 973 1 951 975 1 975 974 1 952 976 1 976 975 1 953 977 1
		 977 976 1 954 978 1 978 977 1 955 979 1 979 978 1 956 980 1
		 980 979 1 957 981 1 981 980 1 958 982 1 982 981 1 959 983 1
		 983 982 1 960 984 1 984 983 1 961 985 1 985 984 1 962 986 1
		 986 985 1 963 987 1 987 986 1 964 988 1 988 987 1 965 989 1
		 989 988 1 966 990 1 990 989 1 967 991 1 991 990 1 968 992 1
		 992 991 1 969 993 1 993 992 1 970 994 1 994 993 1 971 995 1
		 995 994 1 972 995 1 973 997 1 997 996 1 996 972 1 974 998 1
		 998 997 1 975 999 1 999 998 1 976 1000 1 1000 999 1 977 1001 1
		 1001 1000 1 978 1002 1 1002 1001 1 979 1003 1 1003 1002 1 980 1004 1
		 1004 1003 1 981 1005 1 1005 1004 1 982 1006 1 1006 1005 1 983 1007 1
		 1007 1006 1 984 1008 1 1008 1007 1 985 1009 1 1009 1008 1 986 1010 1
		 1010 1009 1 987 1011 1 1011 1010 1 988 1012 1 1012 1011 1 989 1013 1
		 1013 1012 1 990 1014 1 1014 1013 1 991 1015 1 1015 1014 1 992 1016 1
		 1016 1015 1 993 1017 1 1017 1016 1 994 1018 1 1018 1017 1 995 1019 1
		 1019 1018 1 996 1019 1 997 1021 1 1021 1020 1 1020 996 1 998 1022 1
		 1022 1021 1 999 1023 1 1023 1022 1 1000 1024 1 1024 1023 1 1001 1025 1
		 1025 1024 1 1002 1026 1 1026 1025 1 1003 1027 1 1027 1026 1 1004 1028 1
		 1028 1027 1 1005 1029 1 1029 1028 1 1006 1030 1 1030 1029 1 1007 1031 1
		 1031 1030 1 1008 1032 1 1032 1031 1 1009 1033 1 1033 1032 1 1010 1034 1
		 1034 1033 1 1011 1035 1 1035 1034 1 1012 1036 1 1036 1035 1 1013 1037 1
		 1037 1036 1 1014 1038 1 1038 1037 1 1015 1039 1 1039 1038 1 1016 1040 1
		 1040 1039 1 1017 1041 1 1041 1040 1 1018 1042 1 1042 1041 1 1019 1043 1
		 1043 1042 1 1020 1043 1 778 1044 1 1044 779 1 777 1044 1 776 1044 1
		 775 1044 1 774 1044 1 773 1044 1 772 1044 1 771 1044 1 770 1044 1
		 769 1044 1 768 1044 1 767 1044 1 766 1044 1 765 1044 1 764 1044 1
		 763 1044 1 762 1044 1 761 1044 1 760 1044 1 759 1044 1 758 1044 1
		 757 1044 1 756 1044 1 1021 1045 1 1045 1020 1 1022 1045 1 1023 1045 1
		 1024 1045 1 1025 1045 1 1026 1045 1 1027 1045 1 1028 1045 1 1029 1045 1
		 1030 1045 1 1031 1045 1 1032 1045 1 1033 1045 1 1034 1045 1 1035 1045 1
		 1036 1045 1 1037 1045 1 1038 1045 1 1039 1045 1 1040 1045 1 1041 1045 1
		 1042 1045 1 1043 1045 1;
	setAttr -s 1144 -ch 4324 ".fc[0:1143]" -type "polyFaces" 
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
		f 4 -1090 1112 1113 1114
		f 4 -1093 1115 1116 -1113
		f 4 -1095 1117 1118 -1116
		f 4 -1097 1119 1120 -1118
		f 4 -1099 1121 1122 -1120
		f 4 -1101 1123 1124 -1122
		f 4 -1103 1125 1126 -1124
		f 4 -1105 1127 1128 -1126
		f 4 -1107 1129 1130 -1128
		f 4 -1109 1131 1132 -1130
		f 4 -1111 1133 1134 -1132
		f 4 -1112 -1115 1135 -1134
		f 4 -1114 1136 1137 1138
		f 4 -1117 1139 1140 -1137
		f 4 -1119 1141 1142 -1140
		f 4 -1121 1143 1144 -1142
		f 4 -1123 1145 1146 -1144
		f 4 -1125 1147 1148 -1146
		f 4 -1127 1149 1150 -1148
		f 4 -1129 1151 1152 -1150
		f 4 -1131 1153 1154 -1152
		f 4 -1133 1155 1156 -1154
		f 4 -1135 1157 1158 -1156
		f 4 -1136 -1139 1159 -1158
		f 4 -1138 1160 1161 1162
		f 4 -1141 1163 1164 -1161
		f 4 -1143 1165 1166 -1164
		f 4 -1145 1167 1168 -1166
		f 4 -1147 1169 1170 -1168
		f 4 -1149 1171 1172 -1170
		f 4 -1151 1173 1174 -1172
		f 4 -1153 1175 1176 -1174
		f 4 -1155 1177 1178 -1176
		f 4 -1157 1179 1180 -1178
		f 4 -1159 1181 1182 -1180
		f 4 -1160 -1163 1183 -1182
		f 4 -1162 1184 1185 1186
		f 4 -1165 1187 1188 -1185
		f 4 -1167 1189 1190 -1188
		f 4 -1169 1191 1192 -1190
		f 4 -1171 1193 1194 -1192
		f 4 -1173 1195 1196 -1194
		f 4 -1175 1197 1198 -1196
		f 4 -1177 1199 1200 -1198
		f 4 -1179 1201 1202 -1200
		f 4 -1181 1203 1204 -1202
		f 4 -1183 1205 1206 -1204
		f 4 -1184 -1187 1207 -1206
		f 4 -1186 1208 1209 1210
		f 4 -1189 1211 1212 -1209
		f 4 -1191 1213 1214 -1212
		f 4 -1193 1215 1216 -1214
		f 4 -1195 1217 1218 -1216
		f 4 -1197 1219 1220 -1218
		f 4 -1199 1221 1222 -1220
		f 4 -1201 1223 1224 -1222
		f 4 -1203 1225 1226 -1224
		f 4 -1205 1227 1228 -1226
		f 4 -1207 1229 1230 -1228
		f 4 -1208 -1211 1231 -1230
		f 3 -868 1232 1233
		f 3 -865 1234 -1233
		f 3 -862 1235 -1235
		f 3 -859 1236 -1236
		f 3 -856 1237 -1237
		f 3 -853 1238 -1238
		f 3 -850 1239 -1239
		f 3 -847 1240 -1240
		f 3 -844 1241 -1241
		f 3 -841 1242 -1242
		f 3 -837 1243 -1243
		f 3 -871 -1234 -1244
		f 3 -1210 1244 1245
		f 3 -1213 1246 -1245
		f 3 -1215 1247 -1247
		f 3 -1217 1248 -1248
		f 3 -1219 1249 -1249
		f 3 -1221 1250 -1250
		f 3 -1223 1251 -1251
		f 3 -1225 1252 -1252
		f 3 -1227 1253 -1253
		f 3 -1229 1254 -1254
		f 3 -1231 1255 -1255
		f 3 -1232 -1246 -1256
		f 4 1256 1257 1258 1259
		f 4 1260 1261 1262 -1258
		f 4 1263 1264 1265 -1262
		f 4 1266 1267 1268 -1265
		f 4 1269 1270 1271 -1268
		f 4 1272 1273 1274 -1271
		f 4 1275 1276 1277 -1274
		f 4 1278 1279 1280 -1277
		f 4 1281 1282 1283 -1280
		f 4 1284 -1260 1285 -1283
		f 4 -1259 1286 1287 1288
		f 4 -1263 1289 1290 -1287
		f 4 -1266 1291 1292 -1290
		f 4 -1269 1293 1294 -1292
		f 4 -1272 1295 1296 -1294
		f 4 -1275 1297 1298 -1296
		f 4 -1278 1299 1300 -1298
		f 4 -1281 1301 1302 -1300
		f 4 -1284 1303 1304 -1302
		f 4 -1286 -1289 1305 -1304
		f 4 -1288 1306 1307 1308
		f 4 -1291 1309 1310 -1307
		f 4 -1293 1311 1312 -1310
		f 4 -1295 1313 1314 -1312
		f 4 -1297 1315 1316 -1314
		f 4 -1299 1317 1318 -1316
		f 4 -1301 1319 1320 -1318
		f 4 -1303 1321 1322 -1320
		f 4 -1305 1323 1324 -1322
		f 4 -1306 -1309 1325 -1324
		f 3 -1282 1326 1327
		f 3 -1279 1328 -1327
		f 3 -1276 1329 -1329
		f 3 -1273 1330 -1330
		f 3 -1270 1331 -1331
		f 3 -1267 1332 -1332
		f 3 -1264 1333 -1333
		f 3 -1261 1334 -1334
		f 3 -1257 1335 -1335
		f 3 -1285 -1328 -1336
		f 3 -1308 1336 1337
		f 3 -1311 1338 -1337
		f 3 -1313 1339 -1339
		f 3 -1315 1340 -1340
		f 3 -1317 1341 -1341
		f 3 -1319 1342 -1342
		f 3 -1321 1343 -1343
		f 3 -1323 1344 -1344
		f 3 -1325 1345 -1345
		f 3 -1326 -1338 -1346
		f 4 1346 1347 1348 1349
		f 4 1350 1351 1352 -1348
		f 4 1353 1354 1355 -1352
		f 4 1356 1357 1358 -1355
		f 4 1359 1360 1361 -1358
		f 4 1362 -1350 1363 -1361
		f 4 -1349 1364 1365 1366
		f 4 -1353 1367 1368 -1365
		f 4 -1356 1369 1370 -1368
		f 4 -1359 1371 1372 -1370
		f 4 -1362 1373 1374 -1372
		f 4 -1364 -1367 1375 -1374
		f 4 -1366 1376 1377 1378
		f 4 -1369 1379 1380 -1377
		f 4 -1371 1381 1382 -1380
		f 4 -1373 1383 1384 -1382
		f 4 -1375 1385 1386 -1384
		f 4 -1376 -1379 1387 -1386
		f 3 -1360 1388 1389
		f 3 -1357 1390 -1389
		f 3 -1354 1391 -1391
		f 3 -1351 1392 -1392
		f 3 -1347 1393 -1393
		f 3 -1363 -1390 -1394
		f 3 -1378 1394 1395
		f 3 -1381 1396 -1395
		f 3 -1383 1397 -1397
		f 3 -1385 1398 -1398
		f 3 -1387 1399 -1399
		f 3 -1388 -1396 -1400
		f 4 1400 1401 1402 1403
		f 4 1404 1405 1406 -1402
		f 4 1407 1408 1409 -1406
		f 4 1410 1411 1412 -1409
		f 4 1413 1414 1415 -1412
		f 4 1416 -1404 1417 -1415
		f 4 -1403 1418 1419 1420
		f 4 -1407 1421 1422 -1419
		f 4 -1410 1423 1424 -1422
		f 4 -1413 1425 1426 -1424
		f 4 -1416 1427 1428 -1426
		f 4 -1418 -1421 1429 -1428
		f 4 -1420 1430 1431 1432
		f 4 -1423 1433 1434 -1431
		f 4 -1425 1435 1436 -1434
		f 4 -1427 1437 1438 -1436
		f 4 -1429 1439 1440 -1438
		f 4 -1430 -1433 1441 -1440
		f 3 -1414 1442 1443
		f 3 -1411 1444 -1443
		f 3 -1408 1445 -1445
		f 3 -1405 1446 -1446
		f 3 -1401 1447 -1447
		f 3 -1417 -1444 -1448
		f 3 -1432 1448 1449
		f 3 -1435 1450 -1449
		f 3 -1437 1451 -1451
		f 3 -1439 1452 -1452
		f 3 -1441 1453 -1453
		f 3 -1442 -1450 -1454
		f 4 1454 1455 1456 1457
		f 4 1458 1459 1460 -1456
		f 4 1461 1462 1463 -1460
		f 4 1464 1465 1466 -1463
		f 4 1467 1468 1469 -1466
		f 4 1470 -1458 1471 -1469
		f 4 -1457 1472 1473 1474
		f 4 -1461 1475 1476 -1473
		f 4 -1464 1477 1478 -1476
		f 4 -1467 1479 1480 -1478
		f 4 -1470 1481 1482 -1480
		f 4 -1472 -1475 1483 -1482
		f 4 -1474 1484 1485 1486
		f 4 -1477 1487 1488 -1485
		f 4 -1479 1489 1490 -1488
		f 4 -1481 1491 1492 -1490
		f 4 -1483 1493 1494 -1492
		f 4 -1484 -1487 1495 -1494
		f 3 -1468 1496 1497
		f 3 -1465 1498 -1497
		f 3 -1462 1499 -1499
		f 3 -1459 1500 -1500
		f 3 -1455 1501 -1501
		f 3 -1471 -1498 -1502
		f 3 -1486 1502 1503
		f 3 -1489 1504 -1503
		f 3 -1491 1505 -1505
		f 3 -1493 1506 -1506
		f 3 -1495 1507 -1507
		f 3 -1496 -1504 -1508
		f 4 1508 1509 1510 1511
		f 4 1512 1513 1514 -1510
		f 4 1515 1516 1517 -1514
		f 4 1518 1519 1520 -1517
		f 4 1521 1522 1523 -1520
		f 4 1524 -1512 1525 -1523
		f 4 -1511 1526 1527 1528
		f 4 -1515 1529 1530 -1527
		f 4 -1518 1531 1532 -1530
		f 4 -1521 1533 1534 -1532
		f 4 -1524 1535 1536 -1534
		f 4 -1526 -1529 1537 -1536
		f 4 -1528 1538 1539 1540
		f 4 -1531 1541 1542 -1539
		f 4 -1533 1543 1544 -1542
		f 4 -1535 1545 1546 -1544
		f 4 -1537 1547 1548 -1546
		f 4 -1538 -1541 1549 -1548
		f 3 -1522 1550 1551
		f 3 -1519 1552 -1551
		f 3 -1516 1553 -1553
		f 3 -1513 1554 -1554
		f 3 -1509 1555 -1555
		f 3 -1525 -1552 -1556
		f 3 -1540 1556 1557
		f 3 -1543 1558 -1557
		f 3 -1545 1559 -1559
		f 3 -1547 1560 -1560
		f 3 -1549 1561 -1561
		f 3 -1550 -1558 -1562
		f 4 1562 1563 1564 1565
		f 4 1566 1567 1568 -1564
		f 4 1569 1570 1571 -1568
		f 4 1572 1573 1574 -1571
		f 4 1575 1576 1577 -1574
		f 4 1578 1579 1580 -1577
		f 4 1581 1582 1583 -1580
		f 4 1584 1585 1586 -1583
		f 4 1587 1588 1589 -1586
		f 4 1590 1591 1592 -1589
		f 4 1593 1594 1595 -1592
		f 4 1596 1597 1598 -1595
		f 4 1599 1600 1601 -1598
		f 4 1602 1603 1604 -1601
		f 4 1605 1606 1607 -1604
		f 4 1608 1609 1610 -1607
		f 4 1611 1612 1613 -1610
		f 4 1614 1615 1616 -1613
		f 4 1617 1618 1619 -1616
		f 4 1620 1621 1622 -1619
		f 4 1623 1624 1625 -1622
		f 4 1626 1627 1628 -1625
		f 4 1629 1630 1631 -1628
		f 4 1632 -1566 1633 -1631
		f 4 -1565 1634 1635 1636
		f 4 -1569 1637 1638 -1635
		f 4 -1572 1639 1640 -1638
		f 4 -1575 1641 1642 -1640
		f 4 -1578 1643 1644 -1642
		f 4 -1581 1645 1646 -1644
		f 4 -1584 1647 1648 -1646
		f 4 -1587 1649 1650 -1648
		f 4 -1590 1651 1652 -1650
		f 4 -1593 1653 1654 -1652
		f 4 -1596 1655 1656 -1654
		f 4 -1599 1657 1658 -1656
		f 4 -1602 1659 1660 -1658
		f 4 -1605 1661 1662 -1660
		f 4 -1608 1663 1664 -1662
		f 4 -1611 1665 1666 -1664
		f 4 -1614 1667 1668 -1666
		f 4 -1617 1669 1670 -1668
		f 4 -1620 1671 1672 -1670
		f 4 -1623 1673 1674 -1672
		f 4 -1626 1675 1676 -1674
		f 4 -1629 1677 1678 -1676
		f 4 -1632 1679 1680 -1678
		f 4 -1634 -1637 1681 -1680
		f 4 -1636 1682 1683 1684
		f 4 -1639 1685 1686 -1683
		f 4 -1641 1687 1688 -1686
		f 4 -1643 1689 1690 -1688
		f 4 -1645 1691 1692 -1690
		f 4 -1647 1693 1694 -1692
		f 4 -1649 1695 1696 -1694
		f 4 -1651 1697 1698 -1696
		f 4 -1653 1699 1700 -1698
		f 4 -1655 1701 1702 -1700
		f 4 -1657 1703 1704 -1702
		f 4 -1659 1705 1706 -1704
		f 4 -1661 1707 1708 -1706
		f 4 -1663 1709 1710 -1708
		f 4 -1665 1711 1712 -1710
		f 4 -1667 1713 1714 -1712
		f 4 -1669 1715 1716 -1714
		f 4 -1671 1717 1718 -1716
		f 4 -1673 1719 1720 -1718
		f 4 -1675 1721 1722 -1720
		f 4 -1677 1723 1724 -1722
		f 4 -1679 1725 1726 -1724
		f 4 -1681 1727 1728 -1726
		f 4 -1682 -1685 1729 -1728
		f 4 -1684 1730 1731 1732
		f 4 -1687 1733 1734 -1731
		f 4 -1689 1735 1736 -1734
		f 4 -1691 1737 1738 -1736
		f 4 -1693 1739 1740 -1738
		f 4 -1695 1741 1742 -1740
		f 4 -1697 1743 1744 -1742
		f 4 -1699 1745 1746 -1744
		f 4 -1701 1747 1748 -1746
		f 4 -1703 1749 1750 -1748
		f 4 -1705 1751 1752 -1750
		f 4 -1707 1753 1754 -1752
		f 4 -1709 1755 1756 -1754
		f 4 -1711 1757 1758 -1756
		f 4 -1713 1759 1760 -1758
		f 4 -1715 1761 1762 -1760
		f 4 -1717 1763 1764 -1762
		f 4 -1719 1765 1766 -1764
		f 4 -1721 1767 1768 -1766
		f 4 -1723 1769 1770 -1768
		f 4 -1725 1771 1772 -1770
		f 4 -1727 1773 1774 -1772
		f 4 -1729 1775 1776 -1774
		f 4 -1730 -1733 1777 -1776
		f 4 -1732 1778 1779 1780
		f 4 -1735 1781 1782 -1779
		f 4 -1737 1783 1784 -1782
		f 4 -1739 1785 1786 -1784
		f 4 -1741 1787 1788 -1786
		f 4 -1743 1789 1790 -1788
		f 4 -1745 1791 1792 -1790
		f 4 -1747 1793 1794 -1792
		f 4 -1749 1795 1796 -1794
		f 4 -1751 1797 1798 -1796
		f 4 -1753 1799 1800 -1798
		f 4 -1755 1801 1802 -1800
		f 4 -1757 1803 1804 -1802
		f 4 -1759 1805 1806 -1804
		f 4 -1761 1807 1808 -1806
		f 4 -1763 1809 1810 -1808
		f 4 -1765 1811 1812 -1810
		f 4 -1767 1813 1814 -1812
		f 4 -1769 1815 1816 -1814
		f 4 -1771 1817 1818 -1816
		f 4 -1773 1819 1820 -1818
		f 4 -1775 1821 1822 -1820
		f 4 -1777 1823 1824 -1822
		f 4 -1778 -1781 1825 -1824
		f 4 -1780 1826 1827 1828
		f 4 -1783 1829 1830 -1827
		f 4 -1785 1831 1832 -1830
		f 4 -1787 1833 1834 -1832
		f 4 -1789 1835 1836 -1834
		f 4 -1791 1837 1838 -1836
		f 4 -1793 1839 1840 -1838
		f 4 -1795 1841 1842 -1840
		f 4 -1797 1843 1844 -1842
		f 4 -1799 1845 1846 -1844
		f 4 -1801 1847 1848 -1846
		f 4 -1803 1849 1850 -1848
		f 4 -1805 1851 1852 -1850
		f 4 -1807 1853 1854 -1852
		f 4 -1809 1855 1856 -1854
		f 4 -1811 1857 1858 -1856
		f 4 -1813 1859 1860 -1858
		f 4 -1815 1861 1862 -1860
		f 4 -1817 1863 1864 -1862
		f 4 -1819 1865 1866 -1864
		f 4 -1821 1867 1868 -1866
		f 4 -1823 1869 1870 -1868
		f 4 -1825 1871 1872 -1870
		f 4 -1826 -1829 1873 -1872
		f 4 -1828 1874 1875 1876
		f 4 -1831 1877 1878 -1875
		f 4 -1833 1879 1880 -1878
		f 4 -1835 1881 1882 -1880
		f 4 -1837 1883 1884 -1882
		f 4 -1839 1885 1886 -1884
		f 4 -1841 1887 1888 -1886
		f 4 -1843 1889 1890 -1888
		f 4 -1845 1891 1892 -1890
		f 4 -1847 1893 1894 -1892
		f 4 -1849 1895 1896 -1894
		f 4 -1851 1897 1898 -1896
		f 4 -1853 1899 1900 -1898
		f 4 -1855 1901 1902 -1900
		f 4 -1857 1903 1904 -1902
		f 4 -1859 1905 1906 -1904
		f 4 -1861 1907 1908 -1906
		f 4 -1863 1909 1910 -1908
		f 4 -1865 1911 1912 -1910
		f 4 -1867 1913 1914 -1912
		f 4 -1869 1915 1916 -1914
		f 4 -1871 1917 1918 -1916
		f 4 -1873 1919 1920 -1918
		f 4 -1874 -1877 1921 -1920
		f 4 -1876 1922 1923 1924
		f 4 -1879 1925 1926 -1923
		f 4 -1881 1927 1928 -1926
		f 4 -1883 1929 1930 -1928
		f 4 -1885 1931 1932 -1930
		f 4 -1887 1933 1934 -1932
		f 4 -1889 1935 1936 -1934
		f 4 -1891 1937 1938 -1936
		f 4 -1893 1939 1940 -1938
		f 4 -1895 1941 1942 -1940
		f 4 -1897 1943 1944 -1942
		f 4 -1899 1945 1946 -1944
		f 4 -1901 1947 1948 -1946
		f 4 -1903 1949 1950 -1948
		f 4 -1905 1951 1952 -1950
		f 4 -1907 1953 1954 -1952
		f 4 -1909 1955 1956 -1954
		f 4 -1911 1957 1958 -1956
		f 4 -1913 1959 1960 -1958
		f 4 -1915 1961 1962 -1960
		f 4 -1917 1963 1964 -1962
		f 4 -1919 1965 1966 -1964
		f 4 -1921 1967 1968 -1966
		f 4 -1922 -1925 1969 -1968
		f 4 -1924 1970 1971 1972
		f 4 -1927 1973 1974 -1971
		f 4 -1929 1975 1976 -1974
		f 4 -1931 1977 1978 -1976
		f 4 -1933 1979 1980 -1978
		f 4 -1935 1981 1982 -1980
		f 4 -1937 1983 1984 -1982
		f 4 -1939 1985 1986 -1984
		f 4 -1941 1987 1988 -1986
		f 4 -1943 1989 1990 -1988
		f 4 -1945 1991 1992 -1990
		f 4 -1947 1993 1994 -1992
		f 4 -1949 1995 1996 -1994
		f 4 -1951 1997 1998 -1996
		f 4 -1953 1999 2000 -1998
		f 4 -1955 2001 2002 -2000
		f 4 -1957 2003 2004 -2002
		f 4 -1959 2005 2006 -2004
		f 4 -1961 2007 2008 -2006
		f 4 -1963 2009 2010 -2008
		f 4 -1965 2011 2012 -2010
		f 4 -1967 2013 2014 -2012
		f 4 -1969 2015 2016 -2014
		f 4 -1970 -1973 2017 -2016
		f 4 -1972 2018 2019 2020
		f 4 -1975 2021 2022 -2019
		f 4 -1977 2023 2024 -2022
		f 4 -1979 2025 2026 -2024
		f 4 -1981 2027 2028 -2026
		f 4 -1983 2029 2030 -2028
		f 4 -1985 2031 2032 -2030
		f 4 -1987 2033 2034 -2032
		f 4 -1989 2035 2036 -2034
		f 4 -1991 2037 2038 -2036
		f 4 -1993 2039 2040 -2038
		f 4 -1995 2041 2042 -2040
		f 4 -1997 2043 2044 -2042
		f 4 -1999 2045 2046 -2044
		f 4 -2001 2047 2048 -2046
		f 4 -2003 2049 2050 -2048
		f 4 -2005 2051 2052 -2050
		f 4 -2007 2053 2054 -2052
		f 4 -2009 2055 2056 -2054
		f 4 -2011 2057 2058 -2056
		f 4 -2013 2059 2060 -2058
		f 4 -2015 2061 2062 -2060
		f 4 -2017 2063 2064 -2062
		f 4 -2018 -2021 2065 -2064
		f 4 -2020 2066 2067 2068
		f 4 -2023 2069 2070 -2067
		f 4 -2025 2071 2072 -2070
		f 4 -2027 2073 2074 -2072
		f 4 -2029 2075 2076 -2074
		f 4 -2031 2077 2078 -2076
		f 4 -2033 2079 2080 -2078
		f 4 -2035 2081 2082 -2080
		f 4 -2037 2083 2084 -2082
		f 4 -2039 2085 2086 -2084
		f 4 -2041 2087 2088 -2086
		f 4 -2043 2089 2090 -2088
		f 4 -2045 2091 2092 -2090
		f 4 -2047 2093 2094 -2092
		f 4 -2049 2095 2096 -2094
		f 4 -2051 2097 2098 -2096
		f 4 -2053 2099 2100 -2098
		f 4 -2055 2101 2102 -2100
		f 4 -2057 2103 2104 -2102
		f 4 -2059 2105 2106 -2104
		f 4 -2061 2107 2108 -2106
		f 4 -2063 2109 2110 -2108
		f 4 -2065 2111 2112 -2110
		f 4 -2066 -2069 2113 -2112
		f 3 -1630 2114 2115
		f 3 -1627 2116 -2115
		f 3 -1624 2117 -2117
		f 3 -1621 2118 -2118
		f 3 -1618 2119 -2119
		f 3 -1615 2120 -2120
		f 3 -1612 2121 -2121
		f 3 -1609 2122 -2122
		f 3 -1606 2123 -2123
		f 3 -1603 2124 -2124
		f 3 -1600 2125 -2125
		f 3 -1597 2126 -2126
		f 3 -1594 2127 -2127
		f 3 -1591 2128 -2128
		f 3 -1588 2129 -2129
		f 3 -1585 2130 -2130
		f 3 -1582 2131 -2131
		f 3 -1579 2132 -2132
		f 3 -1576 2133 -2133
		f 3 -1573 2134 -2134
		f 3 -1570 2135 -2135
		f 3 -1567 2136 -2136
		f 3 -1563 2137 -2137
		f 3 -1633 -2116 -2138
		f 3 -2068 2138 2139
		f 3 -2071 2140 -2139
		f 3 -2073 2141 -2141
		f 3 -2075 2142 -2142
		f 3 -2077 2143 -2143
		f 3 -2079 2144 -2144
		f 3 -2081 2145 -2145
		f 3 -2083 2146 -2146
		f 3 -2085 2147 -2147
		f 3 -2087 2148 -2148
		f 3 -2089 2149 -2149
		f 3 -2091 2150 -2150
		f 3 -2093 2151 -2151
		f 3 -2095 2152 -2152
		f 3 -2097 2153 -2153
		f 3 -2099 2154 -2154
		f 3 -2101 2155 -2155
		f 3 -2103 2156 -2156
		f 3 -2105 2157 -2157
		f 3 -2107 2158 -2158
		f 3 -2109 2159 -2159
		f 3 -2111 2160 -2160
		f 3 -2113 2161 -2161
		f 3 -2114 -2140 -2162;
createNode skinCluster -n "kaede:kaede_skin_skinCluster";
	rename -uid "F59CF13F-10BD-5FA5-94A4-6386649B7EB4";
	setAttr -s 1046 ".wl";
	setAttr ".wl[0:1045].w"
		1 0 1
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
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		2 3 0.1094 4 0.8906
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
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
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
		2 5 0.1156 6 0.8844
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
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
		2 16 0.1094 17 0.8906
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
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
		2 18 0.1156 19 0.8844
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
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
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
	setAttr -s 29 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -104.5 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -126.5 0.5 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -13.2 -122 0 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -23.4182 -112.7995 0 1;
	setAttr ".pm[5]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -31.7786 -105.2717 0 1;
	setAttr ".pm[6]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -41.1794 -96.8072 0 1;
	setAttr ".pm[7]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -48.871 -89.8817 0 1;
	setAttr ".pm[8]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -53.5528 -85.6662 -5.25 1;
	setAttr ".pm[9]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -55.5593 -83.8596 -7.275 1;
	setAttr ".pm[10]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -56.3396 -83.157 -2.4 1;
	setAttr ".pm[11]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -58.2346 -81.4507 -2.4 1;
	setAttr ".pm[12]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -56.3396 -83.157 -0.45 1;
	setAttr ".pm[13]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -58.2346 -81.4507 -0.45 1;
	setAttr ".pm[14]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -56.3396 -83.157 2.7 1;
	setAttr ".pm[15]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -58.2346 -81.4507 2.7 1;
	setAttr ".pm[16]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 13.2 -122 0 1;
	setAttr ".pm[17]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 23.4182 -112.7995 0 1;
	setAttr ".pm[18]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 31.7786 -105.2717 0 1;
	setAttr ".pm[19]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 41.1794 -96.8072 0 1;
	setAttr ".pm[20]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 48.871 -89.8817 0 1;
	setAttr ".pm[21]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 53.5528 -85.6662 -5.25 1;
	setAttr ".pm[22]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 55.5593 -83.8596 -7.275 1;
	setAttr ".pm[23]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 56.3396 -83.157 -2.4 1;
	setAttr ".pm[24]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 58.2346 -81.4507 -2.4 1;
	setAttr ".pm[25]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 56.3396 -83.157 -0.45 1;
	setAttr ".pm[26]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 58.2346 -81.4507 -0.45 1;
	setAttr ".pm[27]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 56.3396 -83.157 2.7 1;
	setAttr ".pm[28]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 58.2346 -81.4507 2.7 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 29 ".ma";
	setAttr -s 29 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_e8b58e";
	rename -uid "AD4D1173-ABB7-5DB2-9F4E-97786DD0D864";
	setAttr ".c" -type "float3" 0.80695 0.46208 0.2705 ;
createNode shadingEngine -n "paint_e8b58eSG";
	rename -uid "C3FB71B7-698E-594A-AD3E-68F4E8AD0A60";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_trim" -p "kaede:kaede_geo";
	rename -uid "6F726CFD-4D4F-561D-BC7E-008A6DA61D2C";
createNode mesh -n "kaede:kaede_trimShape" -p "kaede:kaede_trim";
	rename -uid "1ED22F6A-59F1-5E7F-80A3-8C662A05CEF5";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_trimShapeOrig" -p "kaede:kaede_trim";
	rename -uid "527B0096-AE69-5926-A41A-5DE3F50CC450";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 208 ".vt[0:207]"  48.21 97.756 0 47.725 97.218 2.705 46.4 95.746 4.685 44.59 93.736 5.41 42.78 91.726 4.685 41.455 90.254 2.705
		 40.97 89.716 0 41.455 90.254 -2.705 42.78 91.726 -4.685 44.59 93.736 -5.41 46.4 95.746 -4.685 47.725 97.218 -2.705
		 50.596 95.743 0 50.102 95.194 2.755 48.753 93.696 4.772 46.909 91.648 5.51 45.066 89.601 4.772 43.716 88.102 2.755
		 43.222 87.554 0 43.716 88.102 -2.755 45.066 89.601 -4.772 46.909 91.648 -5.51 48.753 93.696 -4.772 50.102 95.194 -2.755
		 -40.97 89.716 0 -41.455 90.254 2.705 -42.78 91.726 4.685 -44.59 93.736 5.41 -46.4 95.746 4.685 -47.725 97.218 2.705
		 -48.21 97.756 0 -47.725 97.218 -2.705 -46.4 95.746 -4.685 -44.59 93.736 -5.41 -42.78 91.726 -4.685 -41.455 90.254 -2.705
		 -43.222 87.554 0 -43.716 88.102 2.755 -45.066 89.601 4.772 -46.909 91.648 5.51 -48.753 93.696 4.772 -50.102 95.194 2.755
		 -50.596 95.743 0 -50.102 95.194 -2.755 -48.753 93.696 -4.772 -46.909 91.648 -5.51 -45.066 89.601 -4.772 -43.716 88.102 -2.755
		 1.3 151.539 -11.44 1.052 151.539 -12.204 0.402 151.539 -12.676 -0.402 151.539 -12.676 -1.052 151.539 -12.204 -1.3 151.539 -11.44
		 -1.052 151.539 -10.676 -0.402 151.539 -10.204 0.402 151.539 -10.204 1.052 151.539 -10.676 2.252 152.3 -11.44 1.822 152.3 -12.763
		 0.696 152.3 -13.581 -0.696 152.3 -13.581 -1.822 152.3 -12.763 -2.252 152.3 -11.44 -1.822 152.3 -10.117 -0.696 152.3 -9.299
		 0.696 152.3 -9.299 1.822 152.3 -10.117 2.6 153.34 -11.44 2.103 153.34 -12.968 0.803 153.34 -13.913 -0.803 153.34 -13.913
		 -2.103 153.34 -12.968 -2.6 153.34 -11.44 -2.103 153.34 -9.912 -0.803 153.34 -8.967 0.803 153.34 -8.967 2.103 153.34 -9.912
		 2.252 154.38 -11.44 1.822 154.38 -12.763 0.696 154.38 -13.581 -0.696 154.38 -13.581 -1.822 154.38 -12.763 -2.252 154.38 -11.44
		 -1.822 154.38 -10.117 -0.696 154.38 -9.299 0.696 154.38 -9.299 1.822 154.38 -10.117 1.3 155.141 -11.44 1.052 155.141 -12.204
		 0.402 155.141 -12.676 -0.402 155.141 -12.676 -1.052 155.141 -12.204 -1.3 155.141 -11.44 -1.052 155.141 -10.676 -0.402 155.141 -10.204
		 0.402 155.141 -10.204 1.052 155.141 -10.676 0 151.539 -11.44 0 155.141 -11.44 0 91.89 9.75 3.236 91.89 9.418
		 6.252 91.89 8.444 8.841 91.89 6.894 10.828 91.89 4.875 12.077 91.89 2.523 12.503 91.89 0 12.077 91.89 -2.523
		 10.828 91.89 -4.875 8.841 91.89 -6.894 6.252 91.89 -8.444 3.236 91.89 -9.418 0 91.89 -9.75 -3.236 91.89 -9.418
		 -6.252 91.89 -8.444 -8.841 91.89 -6.894 -10.828 91.89 -4.875 -12.077 91.89 -2.523 -12.503 91.89 0 -12.077 91.89 2.523
		 -10.828 91.89 4.875 -8.841 91.89 6.894 -6.252 91.89 8.444 -3.236 91.89 9.418 0 93.69 9.75 3.236 93.69 9.418
		 6.252 93.69 8.444 8.841 93.69 6.894 10.828 93.69 4.875 12.077 93.69 2.523 12.503 93.69 0 12.077 93.69 -2.523
		 10.828 93.69 -4.875 8.841 93.69 -6.894 6.252 93.69 -8.444 3.236 93.69 -9.418 0 93.69 -9.75 -3.236 93.69 -9.418
		 -6.252 93.69 -8.444 -8.841 93.69 -6.894 -10.828 93.69 -4.875 -12.077 93.69 -2.523 -12.503 93.69 0 -12.077 93.69 2.523
		 -10.828 93.69 4.875 -8.841 93.69 6.894 -6.252 93.69 8.444 -3.236 93.69 9.418 11.864 119.8 0 11.283 119.8 -2.517
		 9.598 119.8 -4.787 6.973 119.8 -6.589 3.666 119.8 -7.745 0 119.8 -8.144 -3.666 119.8 -7.745 -6.973 119.8 -6.589
		 -9.598 119.8 -4.787 -11.283 119.8 -2.517 -11.864 119.8 0 -11.283 119.8 2.517 -9.598 119.8 4.787 -6.973 119.8 6.589
		 -3.666 119.8 7.745 0 119.8 8.144 3.666 119.8 7.745 6.973 119.8 6.589 9.598 119.8 4.787 11.283 119.8 2.517
		 11.628 123.6 0 11.059 123.6 -2.242 9.407 123.6 -4.265 6.835 123.6 -5.87 3.593 123.6 -6.901 0 123.6 -7.256
		 -3.593 123.6 -6.901 -6.835 123.6 -5.87 -9.407 123.6 -4.265 -11.059 123.6 -2.242 -11.628 123.6 0 -11.059 123.6 2.242
		 -9.407 123.6 4.265 -6.835 123.6 5.87 -3.593 123.6 6.901 0 123.6 7.256 3.593 123.6 6.901 6.835 123.6 5.87
		 9.407 123.6 4.265 11.059 123.6 2.242 6.79 126.9 0 6.458 126.9 -1.739 5.493 126.9 -3.308 3.991 126.9 -4.553
		 2.098 126.9 -5.353 0 126.9 -5.628 -2.098 126.9 -5.353 -3.991 126.9 -4.553 -5.493 126.9 -3.308 -6.458 126.9 -1.739
		 -6.79 126.9 0 -6.458 126.9 1.739 -5.493 126.9 3.308 -3.991 126.9 4.553 -2.098 126.9 5.353 0 126.9 5.628
		 2.098 126.9 5.353 3.991 126.9 4.553 5.493 126.9 3.308 6.458 126.9 1.739;
	setAttr -s 354 ".ed[0:353]"  0 1 1 1 13 1 13 12 1 12 0 1 1 2 1 2 14 1
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
		 96 99 1 97 99 1 100 101 1 101 125 1 125 124 1 124 100 1
		 101 102 1 102 126 1 126 125 1 102 103 1 103 127 1 127 126 1
		 103 104 1 104 128 1 128 127 1 104 105 1 105 129 1 129 128 1
		 105 106 1 106 130 1 130 129 1 106 107 1 107 131 1 131 130 1
		 107 108 1 108 132 1 132 131 1 108 109 1 109 133 1 133 132 1
		 109 110 1 110 134 1 134 133 1 110 111 1 111 135 1 135 134 1
		 111 112 1 112 136 1 136 135 1 112 113 1 113 137 1 137 136 1
		 113 114 1 114 138 1 138 137 1 114 115 1 115 139 1 139 138 1
		 115 116 1 116 140 1 140 139 1 116 117 1 117 141 1 141 140 1
		 117 118 1 118 142 1 142 141 1 118 119 1 119 143 1 143 142 1
		 119 120 1 120 144 1 144 143 1 120 121 1 121 145 1 145 144 1
		 121 122 1 122 146 1 146 145 1 122 123 1 123 147 1 147 146 1
		 123 100 1 124 147 1 148 149 1 149 169 1 169 168 1 168 148 1
		 149 150 1 150 170 1 170 169 1 150 151 1 151 171 1 171 170 1
		 151 152 1 152 172 1 172 171 1 152 153 1 153 173 1 173 172 1
		 153 154 1 154 174 1 174 173 1 154 155 1 155 175 1 175 174 1
		 155 156 1 156 176 1 176 175 1 156 157 1 157 177 1 177 176 1
		 157 158 1 158 178 1 178 177 1 158 159 1 159 179 1 179 178 1
		 159 160 1 160 180 1 180 179 1 160 161 1 161 181 1 181 180 1
		 161 162 1 162 182 1 182 181 1 162 163 1 163 183 1 183 182 1
		 163 164 1 164 184 1 184 183 1 164 165 1 165 185 1 185 184 1
		 165 166 1 166 186 1 186 185 1 166 167 1 167 187 1 187 186 1
		 167 148 1 168 187 1 169 189 1 189 188 1 188 168 1 170 190 1
		 190 189 1 171 191 1 191 190 1 172 192 1 192 191 1 173 193 1
		 193 192 1 174 194 1 194 193 1 175 195 1 195 194 1 176 196 1
		 196 195 1 177 197 1 197 196 1 178 198 1 198 197 1 179 199 1
		 199 198 1 180 200 1 200 199 1 181 201 1 201 200 1 182 202 1
		 202 201 1 183 203 1 203 202 1 184 204 1 204 203 1 185 205 1
		 205 204 1 186 206 1 206 205 1 187 207 1 207 206 1 188 207 1;
	setAttr -s 148 -ch 572 ".fc[0:147]" -type "polyFaces" 
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
		f 4 210 211 212 -209
		f 4 213 214 215 -212
		f 4 216 217 218 -215
		f 4 219 220 221 -218
		f 4 222 223 224 -221
		f 4 225 226 227 -224
		f 4 228 229 230 -227
		f 4 231 232 233 -230
		f 4 234 235 236 -233
		f 4 237 238 239 -236
		f 4 240 241 242 -239
		f 4 243 244 245 -242
		f 4 246 247 248 -245
		f 4 249 250 251 -248
		f 4 252 -186 253 -251
		f 4 254 255 256 257
		f 4 258 259 260 -256
		f 4 261 262 263 -260
		f 4 264 265 266 -263
		f 4 267 268 269 -266
		f 4 270 271 272 -269
		f 4 273 274 275 -272
		f 4 276 277 278 -275
		f 4 279 280 281 -278
		f 4 282 283 284 -281
		f 4 285 286 287 -284
		f 4 288 289 290 -287
		f 4 291 292 293 -290
		f 4 294 295 296 -293
		f 4 297 298 299 -296
		f 4 300 301 302 -299
		f 4 303 304 305 -302
		f 4 306 307 308 -305
		f 4 309 310 311 -308
		f 4 312 -258 313 -311
		f 4 -257 314 315 316
		f 4 -261 317 318 -315
		f 4 -264 319 320 -318
		f 4 -267 321 322 -320
		f 4 -270 323 324 -322
		f 4 -273 325 326 -324
		f 4 -276 327 328 -326
		f 4 -279 329 330 -328
		f 4 -282 331 332 -330
		f 4 -285 333 334 -332
		f 4 -288 335 336 -334
		f 4 -291 337 338 -336
		f 4 -294 339 340 -338
		f 4 -297 341 342 -340
		f 4 -300 343 344 -342
		f 4 -303 345 346 -344
		f 4 -306 347 348 -346
		f 4 -309 349 350 -348
		f 4 -312 351 352 -350
		f 4 -314 -317 353 -352;
createNode skinCluster -n "kaede:kaede_trim_skinCluster";
	rename -uid "759E0470-8370-5A93-A525-896C57C62EE3";
	setAttr -s 208 ".wl";
	setAttr ".wl[0:207].w"
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
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
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
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
	setAttr -s 5 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -94 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -104.5 0 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -41.1794 -96.8072 0 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 41.1794 -96.8072 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 5 ".ma";
	setAttr -s 5 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffe08a";
	rename -uid "DDEFF7AC-F285-5482-929C-1C7AF84279E7";
	setAttr ".c" -type "float3" 1 0.7454 0.25415 ;
createNode shadingEngine -n "paint_ffe08aSG";
	rename -uid "8505162F-ABA0-54D5-8683-7501BA26F88F";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_sock" -p "kaede:kaede_geo";
	rename -uid "1484CD99-0A41-51CF-9713-14EDBE849C16";
createNode mesh -n "kaede:kaede_sockShape" -p "kaede:kaede_sock";
	rename -uid "5F29155A-1359-5DCF-9843-7D63945BD710";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_sockShapeOrig" -p "kaede:kaede_sock";
	rename -uid "00B18908-5509-5CA5-84E3-4C33F3FFBAA1";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 388 ".vt[0:387]"  15.574 80.384 0.025 14.425 80.458 4.334 11.284 80.525 7.489 6.992 80.566 8.643 2.701 80.57 7.489 -0.44 80.537 4.334
		 -1.591 80.475 0.025 -0.441 80.401 -4.284 2.7 80.334 -7.439 6.991 80.293 -8.594 11.282 80.289 -7.439 14.424 80.322 -4.284
		 15.272 75.675 0.099 14.16 75.747 4.288 11.12 75.811 7.355 6.968 75.851 8.477 2.815 75.855 7.355 -0.225 75.822 4.288
		 -1.338 75.762 0.099 -0.226 75.69 -4.09 2.814 75.626 -7.156 6.966 75.586 -8.279 11.119 75.582 -7.156 14.159 75.614 -4.09
		 14.97 70.965 0.174 13.894 71.035 4.242 10.956 71.097 7.221 6.943 71.135 8.311 2.929 71.139 7.221 -0.009 71.108 4.242
		 -1.085 71.049 0.174 -0.01 70.979 -3.895 2.928 70.917 -6.874 6.941 70.878 -7.964 10.955 70.875 -6.874 13.894 70.906 -3.895
		 14.667 66.255 0.248 13.629 66.323 4.196 10.793 66.383 7.087 6.918 66.42 8.145 3.043 66.424 7.087 0.206 66.393 4.196
		 -0.833 66.336 0.248 0.205 66.269 -3.701 3.042 66.208 -6.591 6.917 66.171 -7.649 10.792 66.167 -6.591 13.629 66.198 -3.701
		 14.047 60.958 0.332 13.089 61.021 4.003 10.469 61.077 6.69 6.89 61.111 7.674 3.311 61.115 6.69 0.691 61.086 4.003
		 -0.268 61.033 0.332 0.69 60.97 -3.339 3.31 60.914 -6.027 6.889 60.88 -7.01 10.468 60.876 -6.027 13.088 60.905 -3.339
		 13.427 55.661 0.415 12.548 55.719 3.809 10.145 55.771 6.293 6.862 55.802 7.202 3.579 55.805 6.293 1.176 55.779 3.809
		 0.296 55.73 0.415 1.175 55.672 -2.978 3.578 55.62 -5.463 6.861 55.588 -6.372 10.144 55.585 -5.463 12.548 55.612 -2.978
		 12.808 50.364 0.499 12.007 50.417 3.615 9.821 50.465 5.896 6.834 50.493 6.731 3.847 50.496 5.896 1.66 50.471 3.615
		 0.86 50.426 0.499 1.66 50.373 -2.617 3.846 50.326 -4.898 6.833 50.297 -5.733 9.82 50.294 -4.898 12.007 50.319 -2.617
		 12.188 45.079 0.583 11.467 45.059 3.422 9.497 45.049 5.5 6.806 45.052 6.261 4.115 45.065 5.5 2.145 45.087 3.422
		 1.424 45.111 0.583 2.145 45.131 -2.256 4.115 45.14 -4.334 6.806 45.138 -5.095 9.497 45.124 -4.334 11.467 45.102 -2.256
		 12.256 39.206 0.414 11.525 39.107 3.362 9.528 39.035 5.52 6.8 39.009 6.31 4.072 39.037 5.52 2.075 39.111 3.362
		 1.344 39.211 0.414 2.075 39.311 -2.535 4.072 39.383 -4.693 6.8 39.408 -5.483 9.528 39.38 -4.693 11.525 39.306 -2.535
		 12.33 33.323 0.185 11.589 33.204 3.243 9.565 33.117 5.483 6.8 33.085 6.302 4.035 33.117 5.483 2.011 33.204 3.243
		 1.27 33.323 0.185 2.011 33.442 -2.874 4.035 33.529 -5.113 6.8 33.561 -5.933 9.565 33.529 -5.113 11.589 33.442 -2.874
		 11.849 27.83 -0.029 11.173 27.722 2.753 9.325 27.643 4.789 6.8 27.614 5.534 4.276 27.643 4.789 2.427 27.722 2.753
		 1.751 27.83 -0.029 2.427 27.938 -2.81 4.275 28.017 -4.846 6.8 28.046 -5.592 9.325 28.017 -4.846 11.173 27.938 -2.81
		 11.368 22.337 -0.242 10.756 22.24 2.262 9.084 22.168 4.095 6.8 22.142 4.766 4.516 22.168 4.095 2.844 22.24 2.262
		 2.232 22.337 -0.242 2.844 22.434 -2.747 4.516 22.506 -4.58 6.8 22.532 -5.251 9.084 22.506 -4.58 10.756 22.434 -2.747
		 10.887 16.844 -0.456 10.339 16.757 1.771 8.844 16.694 3.401 6.8 16.671 3.998 4.757 16.694 3.401 3.261 16.757 1.771
		 2.713 16.844 -0.456 3.261 16.93 -2.683 4.756 16.994 -4.313 6.8 17.017 -4.91 8.844 16.994 -4.313 10.339 16.93 -2.683
		 10.406 11.351 -0.67 9.923 11.28 1.28 8.603 11.227 2.707 6.8 11.208 3.23 4.997 11.227 2.707 3.677 11.28 1.28
		 3.194 11.351 -0.67 3.677 11.422 -2.619 4.997 11.474 -4.047 6.8 11.493 -4.569 8.603 11.474 -4.047 9.923 11.422 -2.619
		 10.48 7.427 -0.8 9.987 7.393 1.225 8.64 7.368 2.707 6.8 7.359 3.249 4.96 7.368 2.707 3.613 7.393 1.225
		 3.12 7.427 -0.8 3.613 7.46 -2.825 4.96 7.485 -4.307 6.8 7.494 -4.849 8.64 7.485 -4.307 9.987 7.46 -2.825
		 10.554 3.5 -0.8 10.051 3.5 1.299 8.677 3.5 2.836 6.8 3.5 3.398 4.923 3.5 2.836 3.549 3.5 1.299
		 3.046 3.5 -0.8 3.549 3.5 -2.899 4.923 3.5 -4.436 6.8 3.5 -4.998 8.677 3.5 -4.436 10.051 3.5 -2.899
		 6.992 80.43 0.025 6.8 3.5 -0.8 1.591 80.475 0.025 0.44 80.537 4.334 -2.701 80.57 7.489 -6.992 80.566 8.643
		 -11.284 80.525 7.489 -14.425 80.458 4.334 -15.574 80.384 0.025 -14.424 80.322 -4.284 -11.282 80.289 -7.439 -6.991 80.293 -8.594
		 -2.7 80.334 -7.439 0.441 80.401 -4.284 1.338 75.762 0.099 0.225 75.822 4.288 -2.815 75.855 7.355 -6.968 75.851 8.477
		 -11.12 75.811 7.355 -14.16 75.747 4.288 -15.272 75.675 0.099 -14.159 75.614 -4.09 -11.119 75.582 -7.156 -6.966 75.586 -8.279
		 -2.814 75.626 -7.156 0.226 75.69 -4.09 1.085 71.049 0.174 0.009 71.108 4.242 -2.929 71.139 7.221 -6.943 71.135 8.311
		 -10.956 71.097 7.221 -13.894 71.035 4.242 -14.97 70.965 0.174 -13.894 70.906 -3.895 -10.955 70.875 -6.874 -6.941 70.878 -7.964
		 -2.928 70.917 -6.874 0.01 70.979 -3.895 0.833 66.336 0.248 -0.206 66.393 4.196 -3.043 66.424 7.087 -6.918 66.42 8.145
		 -10.793 66.383 7.087 -13.629 66.323 4.196 -14.667 66.255 0.248 -13.629 66.198 -3.701 -10.792 66.167 -6.591 -6.917 66.171 -7.649
		 -3.042 66.208 -6.591 -0.205 66.269 -3.701 0.268 61.033 0.332 -0.691 61.086 4.003 -3.311 61.115 6.69 -6.89 61.111 7.674
		 -10.469 61.077 6.69 -13.089 61.021 4.003 -14.047 60.958 0.332 -13.088 60.905 -3.339 -10.468 60.876 -6.027 -6.889 60.88 -7.01
		 -3.31 60.914 -6.027 -0.69 60.97 -3.339 -0.296 55.73 0.415 -1.176 55.779 3.809 -3.579 55.805 6.293 -6.862 55.802 7.202
		 -10.145 55.771 6.293 -12.548 55.719 3.809 -13.427 55.661 0.415 -12.548 55.612 -2.978 -10.144 55.585 -5.463 -6.861 55.588 -6.372
		 -3.578 55.62 -5.463 -1.175 55.672 -2.978 -0.86 50.426 0.499 -1.66 50.471 3.615 -3.847 50.496 5.896 -6.834 50.493 6.731
		 -9.821 50.465 5.896 -12.007 50.417 3.615 -12.808 50.364 0.499 -12.007 50.319 -2.617 -9.82 50.294 -4.898 -6.833 50.297 -5.733
		 -3.846 50.326 -4.898 -1.66 50.373 -2.617 -1.424 45.111 0.583 -2.145 45.087 3.422 -4.115 45.065 5.5 -6.806 45.052 6.261
		 -9.497 45.049 5.5 -11.467 45.059 3.422 -12.188 45.079 0.583 -11.467 45.102 -2.256 -9.497 45.124 -4.334 -6.806 45.138 -5.095
		 -4.115 45.14 -4.334 -2.145 45.131 -2.256 -1.344 39.211 0.414 -2.075 39.111 3.362 -4.072 39.037 5.52 -6.8 39.009 6.31
		 -9.528 39.035 5.52 -11.525 39.107 3.362 -12.256 39.206 0.414 -11.525 39.306 -2.535 -9.528 39.38 -4.693 -6.8 39.408 -5.483
		 -4.072 39.383 -4.693 -2.075 39.311 -2.535 -1.27 33.323 0.185 -2.011 33.204 3.243 -4.035 33.117 5.483 -6.8 33.085 6.302
		 -9.565 33.117 5.483 -11.589 33.204 3.243 -12.33 33.323 0.185 -11.589 33.442 -2.874 -9.565 33.529 -5.113 -6.8 33.561 -5.933
		 -4.035 33.529 -5.113 -2.011 33.442 -2.874 -1.751 27.83 -0.029 -2.427 27.722 2.753 -4.275 27.643 4.789 -6.8 27.614 5.534
		 -9.324 27.643 4.789 -11.173 27.722 2.753 -11.849 27.83 -0.029 -11.173 27.938 -2.81 -9.325 28.017 -4.846 -6.8 28.046 -5.592
		 -4.275 28.017 -4.846 -2.427 27.938 -2.81 -2.232 22.337 -0.242 -2.844 22.24 2.262 -4.516 22.168 4.095 -6.8 22.142 4.766
		 -9.084 22.168 4.095 -10.756 22.24 2.262 -11.368 22.337 -0.242 -10.756 22.434 -2.747 -9.084 22.506 -4.58 -6.8 22.532 -5.251
		 -4.516 22.506 -4.58 -2.844 22.434 -2.747 -2.713 16.844 -0.456 -3.261 16.757 1.771 -4.756 16.694 3.401 -6.8 16.671 3.998
		 -8.843 16.694 3.401 -10.339 16.757 1.771 -10.887 16.844 -0.456 -10.339 16.93 -2.683 -8.844 16.994 -4.313 -6.8 17.017 -4.91
		 -4.756 16.994 -4.313 -3.261 16.93 -2.683 -3.194 11.351 -0.67 -3.677 11.28 1.28 -4.997 11.227 2.707 -6.8 11.208 3.23
		 -8.603 11.227 2.707 -9.923 11.28 1.28 -10.406 11.351 -0.67 -9.923 11.422 -2.619 -8.603 11.474 -4.047 -6.8 11.493 -4.569
		 -4.997 11.474 -4.047 -3.677 11.422 -2.619 -3.12 7.427 -0.8 -3.613 7.393 1.225 -4.96 7.368 2.707 -6.8 7.359 3.249
		 -8.64 7.368 2.707 -9.987 7.393 1.225 -10.48 7.427 -0.8 -9.987 7.46 -2.825 -8.64 7.485 -4.307 -6.8 7.494 -4.849
		 -4.96 7.485 -4.307 -3.613 7.46 -2.825 -3.046 3.5 -0.8 -3.549 3.5 1.299 -4.923 3.5 2.836 -6.8 3.5 3.398
		 -8.677 3.5 2.836 -10.051 3.5 1.299 -10.554 3.5 -0.8 -10.051 3.5 -2.899 -8.677 3.5 -4.436 -6.8 3.5 -4.998
		 -4.923 3.5 -4.436 -3.549 3.5 -2.899 -6.992 80.43 0.025 -6.8 3.5 -0.8;
	setAttr -s 792 ".ed[0:791]"  0 1 1 1 13 1 13 12 1 12 0 1 1 2 1 2 14 1
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
		 109 121 1 121 120 1 120 108 1 110 122 1 122 121 1 111 123 1
		 123 122 1 112 124 1 124 123 1 113 125 1 125 124 1 114 126 1
		 126 125 1 115 127 1 127 126 1 116 128 1 128 127 1 117 129 1
		 129 128 1 118 130 1 130 129 1 119 131 1 131 130 1 120 131 1
		 121 133 1 133 132 1 132 120 1 122 134 1 134 133 1 123 135 1
		 135 134 1 124 136 1 136 135 1 125 137 1 137 136 1 126 138 1
		 138 137 1 127 139 1 139 138 1 128 140 1 140 139 1 129 141 1
		 141 140 1 130 142 1 142 141 1 131 143 1 143 142 1 132 143 1
		 133 145 1 145 144 1 144 132 1 134 146 1 146 145 1 135 147 1
		 147 146 1 136 148 1 148 147 1 137 149 1 149 148 1 138 150 1
		 150 149 1 139 151 1 151 150 1 140 152 1 152 151 1 141 153 1
		 153 152 1 142 154 1 154 153 1 143 155 1 155 154 1 144 155 1
		 145 157 1 157 156 1 156 144 1 146 158 1 158 157 1 147 159 1
		 159 158 1 148 160 1 160 159 1 149 161 1 161 160 1 150 162 1
		 162 161 1 151 163 1 163 162 1 152 164 1 164 163 1 153 165 1
		 165 164 1 154 166 1 166 165 1 155 167 1 167 166 1 156 167 1
		 157 169 1 169 168 1 168 156 1 158 170 1 170 169 1 159 171 1
		 171 170 1 160 172 1 172 171 1 161 173 1 173 172 1 162 174 1
		 174 173 1 163 175 1 175 174 1 164 176 1 176 175 1 165 177 1
		 177 176 1 166 178 1 178 177 1 167 179 1 179 178 1 168 179 1
		 169 181 1 181 180 1 180 168 1 170 182 1 182 181 1 171 183 1
		 183 182 1 172 184 1 184 183 1 173 185 1 185 184 1 174 186 1
		 186 185 1 175 187 1 187 186 1 176 188 1 188 187 1 177 189 1
		 189 188 1 178 190 1 190 189 1 179 191 1 191 190 1 180 191 1
		 10 192 1 192 11 1 9 192 1 8 192 1 7 192 1 6 192 1
		 5 192 1 4 192 1 3 192 1 2 192 1 1 192 1 0 192 1
		 181 193 1 193 180 1 182 193 1 183 193 1 184 193 1 185 193 1
		 186 193 1 187 193 1 188 193 1 189 193 1 190 193 1 191 193 1
		 194 195 1 195 207 1 207 206 1 206 194 1 195 196 1 196 208 1
		 208 207 1 196 197 1 197 209 1 209 208 1 197 198 1 198 210 1
		 210 209 1 198 199 1 199 211 1 211 210 1 199 200 1 200 212 1
		 212 211 1 200 201 1 201 213 1 213 212 1 201 202 1 202 214 1
		 214 213 1 202 203 1 203 215 1 215 214 1 203 204 1 204 216 1
		 216 215 1 204 205 1 205 217 1 217 216 1 205 194 1 206 217 1
		 207 219 1 219 218 1 218 206 1 208 220 1 220 219 1 209 221 1
		 221 220 1 210 222 1 222 221 1 211 223 1 223 222 1 212 224 1
		 224 223 1 213 225 1 225 224 1 214 226 1 226 225 1 215 227 1
		 227 226 1 216 228 1 228 227 1 217 229 1 229 228 1 218 229 1
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
		 303 315 1 315 314 1 314 302 1 304 316 1 316 315 1 305 317 1
		 317 316 1 306 318 1 318 317 1 307 319 1 319 318 1 308 320 1
		 320 319 1 309 321 1 321 320 1 310 322 1 322 321 1 311 323 1
		 323 322 1 312 324 1 324 323 1 313 325 1 325 324 1 314 325 1
		 315 327 1 327 326 1 326 314 1 316 328 1 328 327 1 317 329 1
		 329 328 1 318 330 1 330 329 1 319 331 1 331 330 1 320 332 1
		 332 331 1 321 333 1 333 332 1 322 334 1 334 333 1 323 335 1
		 335 334 1 324 336 1 336 335 1 325 337 1 337 336 1 326 337 1
		 327 339 1 339 338 1 338 326 1 328 340 1 340 339 1 329 341 1
		 341 340 1 330 342 1 342 341 1 331 343 1 343 342 1 332 344 1
		 344 343 1 333 345 1 345 344 1 334 346 1 346 345 1 335 347 1
		 347 346 1 336 348 1 348 347 1 337 349 1 349 348 1 338 349 1
		 339 351 1 351 350 1 350 338 1 340 352 1 352 351 1 341 353 1
		 353 352 1 342 354 1 354 353 1 343 355 1 355 354 1 344 356 1
		 356 355 1 345 357 1 357 356 1 346 358 1 358 357 1 347 359 1
		 359 358 1 348 360 1 360 359 1 349 361 1 361 360 1 350 361 1
		 351 363 1 363 362 1 362 350 1 352 364 1 364 363 1 353 365 1
		 365 364 1 354 366 1 366 365 1 355 367 1 367 366 1 356 368 1
		 368 367 1 357 369 1 369 368 1 358 370 1 370 369 1 359 371 1
		 371 370 1 360 372 1 372 371 1 361 373 1 373 372 1 362 373 1
		 363 375 1 375 374 1 374 362 1 364 376 1 376 375 1 365 377 1
		 377 376 1 366 378 1 378 377 1 367 379 1 379 378 1 368 380 1
		 380 379 1 369 381 1 381 380 1 370 382 1 382 381 1 371 383 1
		 383 382 1 372 384 1 384 383 1 373 385 1 385 384 1 374 385 1
		 204 386 1 386 205 1 203 386 1 202 386 1 201 386 1 200 386 1
		 199 386 1 198 386 1 197 386 1 196 386 1 195 386 1 194 386 1
		 375 387 1 387 374 1 376 387 1 377 387 1 378 387 1 379 387 1
		 380 387 1 381 387 1 382 387 1 383 387 1 384 387 1 385 387 1;
	setAttr -s 408 -ch 1584 ".fc[0:407]" -type "polyFaces" 
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
		f 4 -206 228 229 230
		f 4 -209 231 232 -229
		f 4 -211 233 234 -232
		f 4 -213 235 236 -234
		f 4 -215 237 238 -236
		f 4 -217 239 240 -238
		f 4 -219 241 242 -240
		f 4 -221 243 244 -242
		f 4 -223 245 246 -244
		f 4 -225 247 248 -246
		f 4 -227 249 250 -248
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
		f 3 -32 372 373
		f 3 -29 374 -373
		f 3 -26 375 -375
		f 3 -23 376 -376
		f 3 -20 377 -377
		f 3 -17 378 -378
		f 3 -14 379 -379
		f 3 -11 380 -380
		f 3 -8 381 -381
		f 3 -5 382 -382
		f 3 -1 383 -383
		f 3 -35 -374 -384
		f 3 -350 384 385
		f 3 -353 386 -385
		f 3 -355 387 -387
		f 3 -357 388 -388
		f 3 -359 389 -389
		f 3 -361 390 -390
		f 3 -363 391 -391
		f 3 -365 392 -392
		f 3 -367 393 -393
		f 3 -369 394 -394
		f 3 -371 395 -395
		f 3 -372 -386 -396
		f 4 396 397 398 399
		f 4 400 401 402 -398
		f 4 403 404 405 -402
		f 4 406 407 408 -405
		f 4 409 410 411 -408
		f 4 412 413 414 -411
		f 4 415 416 417 -414
		f 4 418 419 420 -417
		f 4 421 422 423 -420
		f 4 424 425 426 -423
		f 4 427 428 429 -426
		f 4 430 -400 431 -429
		f 4 -399 432 433 434
		f 4 -403 435 436 -433
		f 4 -406 437 438 -436
		f 4 -409 439 440 -438
		f 4 -412 441 442 -440
		f 4 -415 443 444 -442
		f 4 -418 445 446 -444
		f 4 -421 447 448 -446
		f 4 -424 449 450 -448
		f 4 -427 451 452 -450
		f 4 -430 453 454 -452
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
		f 4 -458 480 481 482
		f 4 -461 483 484 -481
		f 4 -463 485 486 -484
		f 4 -465 487 488 -486
		f 4 -467 489 490 -488
		f 4 -469 491 492 -490
		f 4 -471 493 494 -492
		f 4 -473 495 496 -494
		f 4 -475 497 498 -496
		f 4 -477 499 500 -498
		f 4 -479 501 502 -500
		f 4 -480 -483 503 -502
		f 4 -482 504 505 506
		f 4 -485 507 508 -505
		f 4 -487 509 510 -508
		f 4 -489 511 512 -510
		f 4 -491 513 514 -512
		f 4 -493 515 516 -514
		f 4 -495 517 518 -516
		f 4 -497 519 520 -518
		f 4 -499 521 522 -520
		f 4 -501 523 524 -522
		f 4 -503 525 526 -524
		f 4 -504 -507 527 -526
		f 4 -506 528 529 530
		f 4 -509 531 532 -529
		f 4 -511 533 534 -532
		f 4 -513 535 536 -534
		f 4 -515 537 538 -536
		f 4 -517 539 540 -538
		f 4 -519 541 542 -540
		f 4 -521 543 544 -542
		f 4 -523 545 546 -544
		f 4 -525 547 548 -546
		f 4 -527 549 550 -548
		f 4 -528 -531 551 -550
		f 4 -530 552 553 554
		f 4 -533 555 556 -553
		f 4 -535 557 558 -556
		f 4 -537 559 560 -558
		f 4 -539 561 562 -560
		f 4 -541 563 564 -562
		f 4 -543 565 566 -564
		f 4 -545 567 568 -566
		f 4 -547 569 570 -568
		f 4 -549 571 572 -570
		f 4 -551 573 574 -572
		f 4 -552 -555 575 -574
		f 4 -554 576 577 578
		f 4 -557 579 580 -577
		f 4 -559 581 582 -580
		f 4 -561 583 584 -582
		f 4 -563 585 586 -584
		f 4 -565 587 588 -586
		f 4 -567 589 590 -588
		f 4 -569 591 592 -590
		f 4 -571 593 594 -592
		f 4 -573 595 596 -594
		f 4 -575 597 598 -596
		f 4 -576 -579 599 -598
		f 4 -578 600 601 602
		f 4 -581 603 604 -601
		f 4 -583 605 606 -604
		f 4 -585 607 608 -606
		f 4 -587 609 610 -608
		f 4 -589 611 612 -610
		f 4 -591 613 614 -612
		f 4 -593 615 616 -614
		f 4 -595 617 618 -616
		f 4 -597 619 620 -618
		f 4 -599 621 622 -620
		f 4 -600 -603 623 -622
		f 4 -602 624 625 626
		f 4 -605 627 628 -625
		f 4 -607 629 630 -628
		f 4 -609 631 632 -630
		f 4 -611 633 634 -632
		f 4 -613 635 636 -634
		f 4 -615 637 638 -636
		f 4 -617 639 640 -638
		f 4 -619 641 642 -640
		f 4 -621 643 644 -642
		f 4 -623 645 646 -644
		f 4 -624 -627 647 -646
		f 4 -626 648 649 650
		f 4 -629 651 652 -649
		f 4 -631 653 654 -652
		f 4 -633 655 656 -654
		f 4 -635 657 658 -656
		f 4 -637 659 660 -658
		f 4 -639 661 662 -660
		f 4 -641 663 664 -662
		f 4 -643 665 666 -664
		f 4 -645 667 668 -666
		f 4 -647 669 670 -668
		f 4 -648 -651 671 -670
		f 4 -650 672 673 674
		f 4 -653 675 676 -673
		f 4 -655 677 678 -676
		f 4 -657 679 680 -678
		f 4 -659 681 682 -680
		f 4 -661 683 684 -682
		f 4 -663 685 686 -684
		f 4 -665 687 688 -686
		f 4 -667 689 690 -688
		f 4 -669 691 692 -690
		f 4 -671 693 694 -692
		f 4 -672 -675 695 -694
		f 4 -674 696 697 698
		f 4 -677 699 700 -697
		f 4 -679 701 702 -700
		f 4 -681 703 704 -702
		f 4 -683 705 706 -704
		f 4 -685 707 708 -706
		f 4 -687 709 710 -708
		f 4 -689 711 712 -710
		f 4 -691 713 714 -712
		f 4 -693 715 716 -714
		f 4 -695 717 718 -716
		f 4 -696 -699 719 -718
		f 4 -698 720 721 722
		f 4 -701 723 724 -721
		f 4 -703 725 726 -724
		f 4 -705 727 728 -726
		f 4 -707 729 730 -728
		f 4 -709 731 732 -730
		f 4 -711 733 734 -732
		f 4 -713 735 736 -734
		f 4 -715 737 738 -736
		f 4 -717 739 740 -738
		f 4 -719 741 742 -740
		f 4 -720 -723 743 -742
		f 4 -722 744 745 746
		f 4 -725 747 748 -745
		f 4 -727 749 750 -748
		f 4 -729 751 752 -750
		f 4 -731 753 754 -752
		f 4 -733 755 756 -754
		f 4 -735 757 758 -756
		f 4 -737 759 760 -758
		f 4 -739 761 762 -760
		f 4 -741 763 764 -762
		f 4 -743 765 766 -764
		f 4 -744 -747 767 -766
		f 3 -428 768 769
		f 3 -425 770 -769
		f 3 -422 771 -771
		f 3 -419 772 -772
		f 3 -416 773 -773
		f 3 -413 774 -774
		f 3 -410 775 -775
		f 3 -407 776 -776
		f 3 -404 777 -777
		f 3 -401 778 -778
		f 3 -397 779 -779
		f 3 -431 -770 -780
		f 3 -746 780 781
		f 3 -749 782 -781
		f 3 -751 783 -783
		f 3 -753 784 -784
		f 3 -755 785 -785
		f 3 -757 786 -786
		f 3 -759 787 -787
		f 3 -761 788 -788
		f 3 -763 789 -789
		f 3 -765 790 -790
		f 3 -767 791 -791
		f 3 -768 -782 -792;
createNode skinCluster -n "kaede:kaede_sock_skinCluster";
	rename -uid "C0469F84-3B1D-5EF0-85AC-6EC50D9F5DFD";
	setAttr -s 388 ".wl";
	setAttr ".wl[0:387].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		2 1 0.4044 2 0.5956
		1 2 1
		1 2 1
		1 2 1
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
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		2 3 0.6825 4 0.3175
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
		2 4 0.4044 5 0.5956
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -7 -82 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -6.8 -44 -0.6 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -6.8 -8 0.8 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 7 -82 0 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 6.8 -44 -0.6 1;
	setAttr ".pm[5]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 6.8 -8 0.8 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 6 ".ma";
	setAttr -s 6 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_f2efe6";
	rename -uid "FF89B8B8-1576-525B-BEBB-F435C9C4BC3C";
	setAttr ".c" -type "float3" 0.88792 0.86316 0.7913 ;
createNode shadingEngine -n "paint_f2efe6SG";
	rename -uid "2276A4FB-1FB3-5769-AA62-77BD57945EB3";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_lower" -p "kaede:kaede_geo";
	rename -uid "9333BE50-C401-51D8-9B24-1E82FE543575";
createNode mesh -n "kaede:kaede_lowerShape" -p "kaede:kaede_lower";
	rename -uid "DDBF6642-054D-5B27-915A-533FF57E9D18";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_lowerShapeOrig" -p "kaede:kaede_lower";
	rename -uid "EC9512C6-DF37-559E-9992-0AB63D97A741";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 338 ".vt[0:337]"  12.774 85.111 -0.05 12.003 85.164 3.104 9.896 85.212 5.413 7.017 85.24 6.258 4.138 85.242 5.413 2.031 85.217 3.104
		 1.259 85.171 -0.05 2.03 85.117 -3.203 4.138 85.07 -5.512 7.016 85.041 -6.357 9.895 85.039 -5.512 12.002 85.065 -3.203
		 13.028 81.183 0.012 12.22 81.238 3.235 10.013 81.287 5.594 6.996 81.317 6.457 3.98 81.319 5.594 1.772 81.293 3.235
		 0.963 81.247 0.012 1.771 81.191 -3.21 3.979 81.143 -5.569 6.995 81.113 -6.432 10.012 81.111 -5.569 12.22 81.136 -3.21
		 13.283 77.256 0.074 12.438 77.312 3.366 10.13 77.362 5.775 6.976 77.393 6.657 3.822 77.395 5.775 1.513 77.369 3.366
		 0.667 77.322 0.074 1.512 77.265 -3.217 3.821 77.215 -5.626 6.975 77.185 -6.508 10.129 77.182 -5.626 12.438 77.208 -3.217
		 14.274 71.754 0.161 13.293 71.818 3.931 10.611 71.876 6.691 6.947 71.911 7.701 3.283 71.915 6.691 0.6 71.885 3.931
		 -0.382 71.831 0.161 0.6 71.766 -3.609 3.282 71.708 -6.369 6.946 71.673 -7.379 10.61 71.67 -6.369 13.292 71.699 -3.609
		 15.265 66.252 0.248 14.147 66.325 4.497 11.092 66.39 7.607 6.918 66.43 8.746 2.744 66.434 7.607 -0.312 66.401 4.497
		 -1.431 66.34 0.248 -0.312 66.267 -4.001 2.743 66.201 -7.111 6.917 66.162 -8.25 11.091 66.158 -7.111 14.146 66.191 -4.001
		 14.634 60.955 0.332 13.596 61.023 4.298 10.762 61.084 7.201 6.89 61.121 8.264 3.018 61.124 7.201 0.183 61.093 4.298
		 -0.855 61.036 0.332 0.183 60.968 -3.634 3.017 60.907 -6.538 6.889 60.87 -7.6 10.761 60.867 -6.538 13.596 60.898 -3.634
		 14.002 55.658 0.415 13.045 55.721 4.098 10.432 55.777 6.794 6.862 55.812 7.781 3.292 55.815 6.794 0.678 55.786 4.098
		 -0.279 55.733 0.415 0.678 55.67 -3.268 3.291 55.613 -5.964 6.861 55.579 -6.951 10.431 55.576 -5.964 13.045 55.605 -3.268
		 13.37 50.361 0.499 12.495 50.419 3.899 10.102 50.471 6.388 6.834 50.502 7.299 3.566 50.505 6.388 1.173 50.479 3.899
		 0.297 50.429 0.499 1.173 50.371 -2.901 3.565 50.319 -5.39 6.833 50.288 -6.301 10.101 50.285 -5.39 12.494 50.312 -2.901
		 12.738 45.077 0.583 11.943 45.056 3.7 9.772 45.045 5.982 6.806 45.047 6.817 3.839 45.063 5.982 1.668 45.087 3.7
		 0.873 45.113 0.583 1.668 45.134 -2.534 3.84 45.145 -4.816 6.806 45.142 -5.652 9.772 45.127 -4.816 11.944 45.103 -2.534
		 12.808 39.206 0.414 12.003 39.097 3.642 9.804 39.018 6.006 6.8 38.99 6.871 3.796 39.021 6.006 1.597 39.102 3.642
		 0.792 39.212 0.414 1.597 39.32 -2.815 3.796 39.399 -5.179 6.8 39.427 -6.044 9.804 39.396 -5.179 12.003 39.315 -2.815
		 12.884 33.323 0.185 12.069 33.193 3.526 9.842 33.098 5.972 6.8 33.063 6.867 3.758 33.098 5.972 1.531 33.193 3.526
		 0.716 33.323 0.185 1.531 33.453 -3.156 3.758 33.548 -5.602 6.8 33.583 -6.498 9.842 33.548 -5.602 12.069 33.453 -3.156
		 12.463 28.615 0.002 11.704 28.494 3.1 9.632 28.406 5.369 6.8 28.374 6.199 3.968 28.406 5.369 1.896 28.494 3.1
		 1.137 28.615 0.002 1.896 28.735 -3.097 3.968 28.824 -5.366 6.8 28.856 -6.196 9.632 28.824 -5.366 11.704 28.735 -3.097
		 12.043 23.906 -0.181 11.34 23.795 2.675 9.421 23.714 4.766 6.8 23.684 5.531 4.179 23.714 4.766 2.26 23.795 2.675
		 1.557 23.906 -0.181 2.26 24.017 -3.038 4.179 24.099 -5.129 6.8 24.129 -5.894 9.421 24.099 -5.129 11.34 24.017 -3.038
		 11.622 19.198 -0.365 10.976 19.096 2.249 9.211 19.022 4.163 6.8 18.995 4.863 4.389 19.022 4.163 2.624 19.096 2.249
		 1.978 19.198 -0.365 2.624 19.3 -2.978 4.389 19.374 -4.892 6.8 19.401 -5.592 9.211 19.374 -4.892 10.976 19.3 -2.978
		 7.017 85.141 -0.05 -1.259 85.171 -0.05 -2.031 85.217 3.104 -4.138 85.242 5.413 -7.017 85.24 6.258 -9.896 85.212 5.413
		 -12.003 85.164 3.104 -12.774 85.111 -0.05 -12.002 85.065 -3.203 -9.895 85.039 -5.512 -7.016 85.041 -6.357 -4.138 85.07 -5.512
		 -2.03 85.117 -3.203 -0.963 81.247 0.012 -1.772 81.293 3.235 -3.98 81.319 5.594 -6.996 81.317 6.457 -10.013 81.287 5.594
		 -12.22 81.238 3.235 -13.028 81.183 0.012 -12.22 81.136 -3.21 -10.012 81.111 -5.569 -6.995 81.113 -6.432 -3.979 81.143 -5.569
		 -1.771 81.191 -3.21 -0.667 77.322 0.074 -1.513 77.369 3.366 -3.822 77.395 5.775 -6.976 77.393 6.657 -10.13 77.362 5.775
		 -12.438 77.312 3.366 -13.283 77.256 0.074 -12.438 77.208 -3.217 -10.129 77.182 -5.626 -6.975 77.185 -6.508 -3.821 77.215 -5.626
		 -1.512 77.265 -3.217 0.382 71.831 0.161 -0.6 71.885 3.931 -3.283 71.915 6.691 -6.947 71.911 7.701 -10.611 71.876 6.691
		 -13.293 71.818 3.931 -14.274 71.754 0.161 -13.292 71.699 -3.609 -10.61 71.67 -6.369 -6.946 71.673 -7.379 -3.282 71.708 -6.369
		 -0.6 71.766 -3.609 1.431 66.34 0.248 0.312 66.401 4.497 -2.744 66.434 7.607 -6.918 66.43 8.746 -11.092 66.39 7.607
		 -14.147 66.325 4.497 -15.265 66.252 0.248 -14.146 66.191 -4.001 -11.091 66.158 -7.111 -6.917 66.162 -8.25 -2.743 66.201 -7.111
		 0.312 66.267 -4.001 0.855 61.036 0.332 -0.183 61.093 4.298 -3.018 61.124 7.201 -6.89 61.121 8.264 -10.762 61.084 7.201
		 -13.596 61.023 4.298 -14.634 60.955 0.332 -13.596 60.898 -3.634 -10.761 60.867 -6.538 -6.889 60.87 -7.6 -3.017 60.907 -6.538
		 -0.183 60.968 -3.634 0.279 55.733 0.415 -0.678 55.786 4.098 -3.292 55.815 6.794 -6.862 55.812 7.781 -10.432 55.777 6.794
		 -13.045 55.721 4.098 -14.002 55.658 0.415 -13.045 55.605 -3.268 -10.431 55.576 -5.964 -6.861 55.579 -6.951 -3.291 55.613 -5.964
		 -0.678 55.67 -3.268 -0.297 50.429 0.499 -1.173 50.479 3.899 -3.566 50.505 6.388 -6.834 50.502 7.299 -10.102 50.471 6.388
		 -12.495 50.419 3.899 -13.37 50.361 0.499 -12.494 50.312 -2.901 -10.101 50.285 -5.39 -6.833 50.288 -6.301 -3.565 50.319 -5.39
		 -1.173 50.371 -2.901 -0.873 45.113 0.583 -1.668 45.087 3.7 -3.839 45.063 5.982 -6.806 45.047 6.817 -9.772 45.045 5.982
		 -11.943 45.056 3.7 -12.738 45.077 0.583 -11.944 45.103 -2.534 -9.772 45.127 -4.816 -6.806 45.142 -5.652 -3.84 45.145 -4.816
		 -1.668 45.134 -2.534 -0.792 39.212 0.414 -1.597 39.102 3.642 -3.796 39.021 6.006 -6.8 38.99 6.871 -9.804 39.018 6.006
		 -12.003 39.097 3.642 -12.808 39.206 0.414 -12.003 39.315 -2.815 -9.804 39.396 -5.179 -6.8 39.427 -6.044 -3.796 39.399 -5.179
		 -1.597 39.32 -2.815 -0.716 33.323 0.185 -1.531 33.193 3.526 -3.758 33.098 5.972 -6.8 33.063 6.867 -9.842 33.098 5.972
		 -12.069 33.193 3.526 -12.884 33.323 0.185 -12.069 33.453 -3.156 -9.842 33.548 -5.602 -6.8 33.583 -6.498 -3.758 33.548 -5.602
		 -1.531 33.453 -3.156 -1.137 28.615 0.002 -1.896 28.494 3.1 -3.968 28.406 5.369 -6.8 28.374 6.199 -9.632 28.406 5.369
		 -11.704 28.494 3.1 -12.463 28.615 0.002 -11.704 28.735 -3.097 -9.632 28.824 -5.366 -6.8 28.856 -6.196 -3.968 28.824 -5.366
		 -1.896 28.735 -3.097 -1.557 23.906 -0.181 -2.26 23.795 2.675 -4.179 23.714 4.766 -6.8 23.684 5.531 -9.421 23.714 4.766
		 -11.34 23.795 2.675 -12.043 23.906 -0.181 -11.34 24.017 -3.038 -9.421 24.099 -5.129 -6.8 24.129 -5.894 -4.179 24.099 -5.129
		 -2.26 24.017 -3.038 -1.978 19.198 -0.365 -2.624 19.096 2.249 -4.389 19.022 4.163 -6.8 18.995 4.863 -9.211 19.022 4.163
		 -10.976 19.096 2.249 -11.622 19.198 -0.365 -10.976 19.3 -2.978 -9.211 19.374 -4.892 -6.8 19.401 -5.592 -4.389 19.374 -4.892
		 -2.624 19.3 -2.978 -7.017 85.141 -0.05;
	setAttr -s 672 ".ed[0:671]"  0 1 1 1 13 1 13 12 1 12 0 1 1 2 1 2 14 1
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
		 109 121 1 121 120 1 120 108 1 110 122 1 122 121 1 111 123 1
		 123 122 1 112 124 1 124 123 1 113 125 1 125 124 1 114 126 1
		 126 125 1 115 127 1 127 126 1 116 128 1 128 127 1 117 129 1
		 129 128 1 118 130 1 130 129 1 119 131 1 131 130 1 120 131 1
		 121 133 1 133 132 1 132 120 1 122 134 1 134 133 1 123 135 1
		 135 134 1 124 136 1 136 135 1 125 137 1 137 136 1 126 138 1
		 138 137 1 127 139 1 139 138 1 128 140 1 140 139 1 129 141 1
		 141 140 1 130 142 1 142 141 1 131 143 1 143 142 1 132 143 1
		 133 145 1 145 144 1 144 132 1 134 146 1 146 145 1 135 147 1
		 147 146 1 136 148 1 148 147 1 137 149 1 149 148 1 138 150 1
		 150 149 1 139 151 1 151 150 1 140 152 1 152 151 1 141 153 1
		 153 152 1 142 154 1 154 153 1 143 155 1 155 154 1 144 155 1
		 145 157 1 157 156 1 156 144 1 146 158 1 158 157 1 147 159 1
		 159 158 1 148 160 1 160 159 1 149 161 1 161 160 1 150 162 1
		 162 161 1 151 163 1 163 162 1 152 164 1 164 163 1 153 165 1
		 165 164 1 154 166 1 166 165 1 155 167 1 167 166 1 156 167 1
		 10 168 1 168 11 1 9 168 1 8 168 1 7 168 1 6 168 1
		 5 168 1 4 168 1 3 168 1 2 168 1 1 168 1 0 168 1
		 169 170 1 170 182 1 182 181 1 181 169 1 170 171 1 171 183 1
		 183 182 1 171 172 1 172 184 1 184 183 1 172 173 1 173 185 1
		 185 184 1 173 174 1 174 186 1 186 185 1 174 175 1 175 187 1
		 187 186 1 175 176 1 176 188 1 188 187 1 176 177 1 177 189 1
		 189 188 1 177 178 1 178 190 1 190 189 1 178 179 1 179 191 1
		 191 190 1 179 180 1 180 192 1 192 191 1 180 169 1 181 192 1
		 182 194 1 194 193 1 193 181 1 183 195 1 195 194 1 184 196 1
		 196 195 1 185 197 1 197 196 1 186 198 1 198 197 1 187 199 1
		 199 198 1 188 200 1 200 199 1 189 201 1 201 200 1 190 202 1
		 202 201 1 191 203 1 203 202 1 192 204 1 204 203 1 193 204 1
		 194 206 1 206 205 1 205 193 1 195 207 1 207 206 1 196 208 1
		 208 207 1 197 209 1 209 208 1 198 210 1 210 209 1 199 211 1
		 211 210 1 200 212 1 212 211 1 201 213 1 213 212 1 202 214 1
		 214 213 1 203 215 1 215 214 1 204 216 1 216 215 1 205 216 1
		 206 218 1 218 217 1 217 205 1 207 219 1 219 218 1 208 220 1
		 220 219 1 209 221 1 221 220 1 210 222 1 222 221 1 211 223 1
		 223 222 1 212 224 1 224 223 1 213 225 1 225 224 1 214 226 1
		 226 225 1 215 227 1 227 226 1 216 228 1 228 227 1 217 228 1
		 218 230 1 230 229 1 229 217 1 219 231 1 231 230 1 220 232 1
		 232 231 1 221 233 1 233 232 1 222 234 1 234 233 1 223 235 1
		 235 234 1 224 236 1 236 235 1 225 237 1 237 236 1 226 238 1
		 238 237 1 227 239 1 239 238 1 228 240 1 240 239 1 229 240 1
		 230 242 1 242 241 1 241 229 1 231 243 1 243 242 1 232 244 1
		 244 243 1 233 245 1 245 244 1 234 246 1 246 245 1 235 247 1
		 247 246 1 236 248 1 248 247 1 237 249 1 249 248 1 238 250 1
		 250 249 1 239 251 1 251 250 1 240 252 1 252 251 1 241 252 1
		 242 254 1 254 253 1 253 241 1 243 255 1 255 254 1 244 256 1
		 256 255 1 245 257 1 257 256 1 246 258 1 258 257 1 247 259 1
		 259 258 1 248 260 1 260 259 1 249 261 1 261 260 1 250 262 1
		 262 261 1 251 263 1 263 262 1 252 264 1 264 263 1 253 264 1
		 254 266 1 266 265 1 265 253 1 255 267 1 267 266 1 256 268 1
		 268 267 1 257 269 1 269 268 1 258 270 1 270 269 1 259 271 1
		 271 270 1 260 272 1 272 271 1 261 273 1 273 272 1 262 274 1
		 274 273 1 263 275 1 275 274 1 264 276 1 276 275 1 265 276 1
		 266 278 1 278 277 1 277 265 1 267 279 1 279 278 1 268 280 1
		 280 279 1 269 281 1 281 280 1 270 282 1 282 281 1 271 283 1
		 283 282 1 272 284 1 284 283 1 273 285 1 285 284 1 274 286 1
		 286 285 1 275 287 1 287 286 1 276 288 1 288 287 1 277 288 1
		 278 290 1 290 289 1 289 277 1 279 291 1 291 290 1 280 292 1
		 292 291 1 281 293 1 293 292 1 282 294 1 294 293 1 283 295 1
		 295 294 1 284 296 1 296 295 1 285 297 1 297 296 1 286 298 1
		 298 297 1 287 299 1 299 298 1 288 300 1 300 299 1 289 300 1
		 290 302 1 302 301 1 301 289 1 291 303 1 303 302 1 292 304 1
		 304 303 1 293 305 1 305 304 1 294 306 1 306 305 1 295 307 1
		 307 306 1 296 308 1 308 307 1 297 309 1 309 308 1 298 310 1
		 310 309 1 299 311 1 311 310 1 300 312 1 312 311 1 301 312 1
		 302 314 1 314 313 1 313 301 1 303 315 1 315 314 1 304 316 1
		 316 315 1 305 317 1 317 316 1 306 318 1 318 317 1 307 319 1
		 319 318 1 308 320 1 320 319 1 309 321 1 321 320 1 310 322 1
		 322 321 1 311 323 1 323 322 1 312 324 1 324 323 1 313 324 1
		 314 326 1 326 325 1 325 313 1 315 327 1 327 326 1 316 328 1
		 328 327 1 317 329 1 329 328 1 318 330 1 330 329 1 319 331 1
		 331 330 1 320 332 1 332 331 1 321 333 1 333 332 1 322 334 1
		 334 333 1 323 335 1 335 334 1 324 336 1 336 335 1 325 336 1
		 179 337 1 337 180 1 178 337 1 177 337 1 176 337 1 175 337 1
		 174 337 1 173 337 1 172 337 1 171 337 1 170 337 1 169 337 1;
	setAttr -s 336 -ch 1320 ".fc[0:335]" -type "polyFaces" 
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
		f 4 -206 228 229 230
		f 4 -209 231 232 -229
		f 4 -211 233 234 -232
		f 4 -213 235 236 -234
		f 4 -215 237 238 -236
		f 4 -217 239 240 -238
		f 4 -219 241 242 -240
		f 4 -221 243 244 -242
		f 4 -223 245 246 -244
		f 4 -225 247 248 -246
		f 4 -227 249 250 -248
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
		f 3 -32 324 325
		f 3 -29 326 -325
		f 3 -26 327 -327
		f 3 -23 328 -328
		f 3 -20 329 -329
		f 3 -17 330 -330
		f 3 -14 331 -331
		f 3 -11 332 -332
		f 3 -8 333 -333
		f 3 -5 334 -334
		f 3 -1 335 -335
		f 3 -35 -326 -336
		f 4 336 337 338 339
		f 4 340 341 342 -338
		f 4 343 344 345 -342
		f 4 346 347 348 -345
		f 4 349 350 351 -348
		f 4 352 353 354 -351
		f 4 355 356 357 -354
		f 4 358 359 360 -357
		f 4 361 362 363 -360
		f 4 364 365 366 -363
		f 4 367 368 369 -366
		f 4 370 -340 371 -369
		f 4 -339 372 373 374
		f 4 -343 375 376 -373
		f 4 -346 377 378 -376
		f 4 -349 379 380 -378
		f 4 -352 381 382 -380
		f 4 -355 383 384 -382
		f 4 -358 385 386 -384
		f 4 -361 387 388 -386
		f 4 -364 389 390 -388
		f 4 -367 391 392 -390
		f 4 -370 393 394 -392
		f 4 -372 -375 395 -394
		f 4 -374 396 397 398
		f 4 -377 399 400 -397
		f 4 -379 401 402 -400
		f 4 -381 403 404 -402
		f 4 -383 405 406 -404
		f 4 -385 407 408 -406
		f 4 -387 409 410 -408
		f 4 -389 411 412 -410
		f 4 -391 413 414 -412
		f 4 -393 415 416 -414
		f 4 -395 417 418 -416
		f 4 -396 -399 419 -418
		f 4 -398 420 421 422
		f 4 -401 423 424 -421
		f 4 -403 425 426 -424
		f 4 -405 427 428 -426
		f 4 -407 429 430 -428
		f 4 -409 431 432 -430
		f 4 -411 433 434 -432
		f 4 -413 435 436 -434
		f 4 -415 437 438 -436
		f 4 -417 439 440 -438
		f 4 -419 441 442 -440
		f 4 -420 -423 443 -442
		f 4 -422 444 445 446
		f 4 -425 447 448 -445
		f 4 -427 449 450 -448
		f 4 -429 451 452 -450
		f 4 -431 453 454 -452
		f 4 -433 455 456 -454
		f 4 -435 457 458 -456
		f 4 -437 459 460 -458
		f 4 -439 461 462 -460
		f 4 -441 463 464 -462
		f 4 -443 465 466 -464
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
		f 4 -590 612 613 614
		f 4 -593 615 616 -613
		f 4 -595 617 618 -616
		f 4 -597 619 620 -618
		f 4 -599 621 622 -620
		f 4 -601 623 624 -622
		f 4 -603 625 626 -624
		f 4 -605 627 628 -626
		f 4 -607 629 630 -628
		f 4 -609 631 632 -630
		f 4 -611 633 634 -632
		f 4 -612 -615 635 -634
		f 4 -614 636 637 638
		f 4 -617 639 640 -637
		f 4 -619 641 642 -640
		f 4 -621 643 644 -642
		f 4 -623 645 646 -644
		f 4 -625 647 648 -646
		f 4 -627 649 650 -648
		f 4 -629 651 652 -650
		f 4 -631 653 654 -652
		f 4 -633 655 656 -654
		f 4 -635 657 658 -656
		f 4 -636 -639 659 -658
		f 3 -368 660 661
		f 3 -365 662 -661
		f 3 -362 663 -663
		f 3 -359 664 -664
		f 3 -356 665 -665
		f 3 -353 666 -666
		f 3 -350 667 -667
		f 3 -347 668 -668
		f 3 -344 669 -669
		f 3 -341 670 -670
		f 3 -337 671 -671
		f 3 -371 -662 -672;
createNode skinCluster -n "kaede:kaede_lower_skinCluster";
	rename -uid "E19990AC-7254-5716-98C9-F01C44F49AE6";
	setAttr -s 338 ".wl";
	setAttr ".wl[0:337].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		2 0 0.6825 1 0.3175
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
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
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		2 2 0.6825 3 0.3175
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 2 1;
	setAttr -s 4 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -7 -82 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -6.8 -44 -0.6 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 7 -82 0 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 6.8 -44 -0.6 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 4 ".ma";
	setAttr -s 4 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "kaede:kaede_shoe" -p "kaede:kaede_geo";
	rename -uid "5F5034D6-7AE6-571A-9891-36418856A206";
createNode mesh -n "kaede:kaede_shoeShape" -p "kaede:kaede_shoe";
	rename -uid "5FE6BB8F-D0C5-5B23-856E-B1030870DB34";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_shoeShapeOrig" -p "kaede:kaede_shoe";
	rename -uid "20F2E316-3A96-5692-A9A1-A108FC2A097B";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 198 ".vt[0:197]"  10.019 1.904 -4 9.404 3.023 -4 7.795 3.715 -4 5.805 3.715 -4 4.196 3.023 -4 3.581 1.904 -4
		 4.196 0.785 -4 5.805 0.093 -4 7.795 0.093 -4 9.404 0.785 -4 10.877 2.128 -2.8 10.099 3.379 -2.8
		 8.06 4.152 -2.8 5.54 4.152 -2.8 3.501 3.379 -2.8 2.723 2.128 -2.8 3.501 0.877 -2.8 5.54 0.104 -2.8
		 8.06 0.104 -2.8 10.099 0.877 -2.8 11.092 2.24 0.7 10.272 3.557 0.7 8.126 4.37 0.7 5.474 4.37 0.7
		 3.328 3.557 0.7 2.508 2.24 0.7 3.328 0.923 0.7 5.474 0.11 0.7 8.126 0.11 0.7 10.272 0.923 0.7
		 11.607 1.624 8.25 10.689 2.579 8.25 8.285 3.169 8.25 5.315 3.169 8.25 2.911 2.579 8.25 1.993 1.624 8.25
		 2.911 0.669 8.25 5.315 0.079 8.25 8.285 0.079 8.25 10.689 0.669 8.25 11.307 1.232 12.75 10.446 1.956 12.75
		 8.193 2.404 12.75 5.407 2.404 12.75 3.154 1.956 12.75 2.293 1.232 12.75 3.154 0.508 12.75 5.407 0.06 12.75
		 8.193 0.06 12.75 10.446 0.508 12.75 8.946 0.672 16.6 8.536 1.067 16.6 7.463 1.311 16.6 6.137 1.311 16.6
		 5.064 1.067 16.6 4.654 0.672 16.6 5.064 0.277 16.6 6.137 0.033 16.6 7.463 0.033 16.6 8.536 0.277 16.6
		 6.8 1.904 -4 6.8 0.672 16.6 2.9 2 -0.8 3.423 2 1.345 4.85 2 2.915 6.8 2 3.49
		 8.75 2 2.915 10.177 2 1.345 10.7 2 -0.8 10.177 2 -2.945 8.75 2 -4.515 6.8 2 -5.09
		 4.85 2 -4.515 3.423 2 -2.945 2.441 8 -0.8 3.025 7.952 1.597 4.621 7.917 3.351 6.8 7.904 3.994
		 8.979 7.917 3.351 10.575 7.952 1.597 11.159 8 -0.8 10.575 8.048 -3.197 8.979 8.083 -4.951 6.8 8.096 -5.594
		 4.621 8.083 -4.951 3.025 8.048 -3.197 1.065 22 -0.4 1.833 21.915 2.581 3.932 21.852 4.763 6.8 21.83 5.562
		 9.667 21.852 4.763 11.767 21.915 2.581 12.535 22 -0.4 11.767 22.085 -3.381 9.668 22.148 -5.563 6.8 22.17 -6.362
		 3.932 22.148 -5.563 1.833 22.085 -3.381 6.8 2 -0.8 -3.581 1.904 -4 -4.196 3.023 -4 -5.805 3.715 -4
		 -7.795 3.715 -4 -9.404 3.023 -4 -10.019 1.904 -4 -9.404 0.785 -4 -7.795 0.093 -4 -5.805 0.093 -4
		 -4.196 0.785 -4 -2.723 2.128 -2.8 -3.501 3.379 -2.8 -5.54 4.152 -2.8 -8.06 4.152 -2.8 -10.099 3.379 -2.8
		 -10.877 2.128 -2.8 -10.099 0.877 -2.8 -8.06 0.104 -2.8 -5.54 0.104 -2.8 -3.501 0.877 -2.8 -2.508 2.24 0.7
		 -3.328 3.557 0.7 -5.474 4.37 0.7 -8.126 4.37 0.7 -10.272 3.557 0.7 -11.092 2.24 0.7 -10.272 0.923 0.7
		 -8.126 0.11 0.7 -5.474 0.11 0.7 -3.328 0.923 0.7 -1.993 1.624 8.25 -2.911 2.579 8.25 -5.315 3.169 8.25
		 -8.285 3.169 8.25 -10.689 2.579 8.25 -11.607 1.624 8.25 -10.689 0.669 8.25 -8.285 0.079 8.25 -5.315 0.079 8.25
		 -2.911 0.669 8.25 -2.293 1.232 12.75 -3.154 1.956 12.75 -5.407 2.404 12.75 -8.193 2.404 12.75 -10.446 1.956 12.75
		 -11.307 1.232 12.75 -10.446 0.508 12.75 -8.193 0.06 12.75 -5.407 0.06 12.75 -3.154 0.508 12.75 -4.654 0.672 16.6
		 -5.064 1.067 16.6 -6.137 1.311 16.6 -7.463 1.311 16.6 -8.536 1.067 16.6 -8.946 0.672 16.6 -8.536 0.277 16.6
		 -7.463 0.033 16.6 -6.137 0.033 16.6 -5.064 0.277 16.6 -6.8 1.904 -4 -6.8 0.672 16.6 -10.7 2 -0.8
		 -10.177 2 1.345 -8.75 2 2.915 -6.8 2 3.49 -4.85 2 2.915 -3.423 2 1.345 -2.9 2 -0.8
		 -3.423 2 -2.945 -4.85 2 -4.515 -6.8 2 -5.09 -8.75 2 -4.515 -10.177 2 -2.945 -11.159 8 -0.8
		 -10.575 7.952 1.597 -8.979 7.917 3.351 -6.8 7.904 3.994 -4.621 7.917 3.351 -3.025 7.952 1.597 -2.441 8 -0.8
		 -3.025 8.048 -3.197 -4.621 8.083 -4.951 -6.8 8.096 -5.594 -8.979 8.083 -4.951 -10.575 8.048 -3.197 -12.535 22 -0.4
		 -11.767 21.915 2.581 -9.668 21.852 4.763 -6.8 21.83 5.562 -3.933 21.852 4.763 -1.833 21.915 2.581 -1.065 22 -0.4
		 -1.833 22.085 -3.381 -3.932 22.148 -5.563 -6.8 22.17 -6.362 -9.668 22.148 -5.563 -11.767 22.085 -3.381 -6.8 2 -0.8;
	setAttr -s 404 ".ed[0:403]"  0 1 1 1 11 1 11 10 1 10 0 1 1 2 1 2 12 1
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
		 56 61 1 57 61 1 58 61 1 59 61 1 62 63 1 63 75 1
		 75 74 1 74 62 1 63 64 1 64 76 1 76 75 1 64 65 1
		 65 77 1 77 76 1 65 66 1 66 78 1 78 77 1 66 67 1
		 67 79 1 79 78 1 67 68 1 68 80 1 80 79 1 68 69 1
		 69 81 1 81 80 1 69 70 1 70 82 1 82 81 1 70 71 1
		 71 83 1 83 82 1 71 72 1 72 84 1 84 83 1 72 73 1
		 73 85 1 85 84 1 73 62 1 74 85 1 75 87 1 87 86 1
		 86 74 1 76 88 1 88 87 1 77 89 1 89 88 1 78 90 1
		 90 89 1 79 91 1 91 90 1 80 92 1 92 91 1 81 93 1
		 93 92 1 82 94 1 94 93 1 83 95 1 95 94 1 84 96 1
		 96 95 1 85 97 1 97 96 1 86 97 1 72 98 1 98 73 1
		 71 98 1 70 98 1 69 98 1 68 98 1 67 98 1 66 98 1
		 65 98 1 64 98 1 63 98 1 62 98 1 99 100 1 100 110 1
		 110 109 1 109 99 1 100 101 1 101 111 1 111 110 1 101 102 1
		 102 112 1 112 111 1 102 103 1 103 113 1 113 112 1 103 104 1
		 104 114 1 114 113 1 104 105 1 105 115 1 115 114 1 105 106 1
		 106 116 1 116 115 1 106 107 1 107 117 1 117 116 1 107 108 1
		 108 118 1 118 117 1 108 99 1 109 118 1 110 120 1 120 119 1
		 119 109 1 111 121 1 121 120 1 112 122 1 122 121 1 113 123 1
		 123 122 1 114 124 1 124 123 1 115 125 1 125 124 1 116 126 1
		 126 125 1 117 127 1 127 126 1 118 128 1 128 127 1 119 128 1
		 120 130 1 130 129 1 129 119 1 121 131 1 131 130 1 122 132 1
		 132 131 1 123 133 1 133 132 1 124 134 1 134 133 1 125 135 1
		 135 134 1 126 136 1 136 135 1 127 137 1 137 136 1 128 138 1
		 138 137 1 129 138 1 130 140 1 140 139 1 139 129 1 131 141 1
		 141 140 1 132 142 1 142 141 1 133 143 1 143 142 1 134 144 1
		 144 143 1 135 145 1 145 144 1 136 146 1 146 145 1 137 147 1
		 147 146 1 138 148 1 148 147 1 139 148 1 140 150 1 150 149 1
		 149 139 1 141 151 1 151 150 1 142 152 1 152 151 1 143 153 1
		 153 152 1 144 154 1 154 153 1 145 155 1 155 154 1 146 156 1
		 156 155 1 147 157 1 157 156 1 148 158 1 158 157 1 149 158 1
		 107 159 1 159 108 1 106 159 1 105 159 1 104 159 1 103 159 1
		 102 159 1 101 159 1 100 159 1 99 159 1 150 160 1 160 149 1
		 151 160 1 152 160 1 153 160 1 154 160 1 155 160 1 156 160 1
		 157 160 1 158 160 1 161 162 1 162 174 1 174 173 1 173 161 1
		 162 163 1 163 175 1 175 174 1 163 164 1 164 176 1 176 175 1
		 164 165 1 165 177 1 177 176 1 165 166 1 166 178 1 178 177 1
		 166 167 1 167 179 1 179 178 1 167 168 1 168 180 1 180 179 1
		 168 169 1 169 181 1 181 180 1 169 170 1 170 182 1 182 181 1
		 170 171 1 171 183 1 183 182 1 171 172 1 172 184 1 184 183 1
		 172 161 1 173 184 1 174 186 1 186 185 1 185 173 1 175 187 1
		 187 186 1 176 188 1 188 187 1 177 189 1 189 188 1 178 190 1
		 190 189 1 179 191 1 191 190 1 180 192 1 192 191 1 181 193 1
		 193 192 1 182 194 1 194 193 1 183 195 1 195 194 1 184 196 1
		 196 195 1 185 196 1 171 197 1 197 172 1 170 197 1 169 197 1
		 168 197 1 167 197 1 166 197 1 165 197 1 164 197 1 163 197 1
		 162 197 1 161 197 1;
	setAttr -s 212 -ch 784 ".fc[0:211]" -type "polyFaces" 
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
		f 4 158 159 160 -157
		f 4 161 162 163 -160
		f 4 164 -134 165 -163
		f 4 -133 166 167 168
		f 4 -137 169 170 -167
		f 4 -140 171 172 -170
		f 4 -143 173 174 -172
		f 4 -146 175 176 -174
		f 4 -149 177 178 -176
		f 4 -152 179 180 -178
		f 4 -155 181 182 -180
		f 4 -158 183 184 -182
		f 4 -161 185 186 -184
		f 4 -164 187 188 -186
		f 4 -166 -169 189 -188
		f 3 -162 190 191
		f 3 -159 192 -191
		f 3 -156 193 -193
		f 3 -153 194 -194
		f 3 -150 195 -195
		f 3 -147 196 -196
		f 3 -144 197 -197
		f 3 -141 198 -198
		f 3 -138 199 -199
		f 3 -135 200 -200
		f 3 -131 201 -201
		f 3 -165 -192 -202
		f 4 202 203 204 205
		f 4 206 207 208 -204
		f 4 209 210 211 -208
		f 4 212 213 214 -211
		f 4 215 216 217 -214
		f 4 218 219 220 -217
		f 4 221 222 223 -220
		f 4 224 225 226 -223
		f 4 227 228 229 -226
		f 4 230 -206 231 -229
		f 4 -205 232 233 234
		f 4 -209 235 236 -233
		f 4 -212 237 238 -236
		f 4 -215 239 240 -238
		f 4 -218 241 242 -240
		f 4 -221 243 244 -242
		f 4 -224 245 246 -244
		f 4 -227 247 248 -246
		f 4 -230 249 250 -248
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
		f 4 -254 272 273 274
		f 4 -257 275 276 -273
		f 4 -259 277 278 -276
		f 4 -261 279 280 -278
		f 4 -263 281 282 -280
		f 4 -265 283 284 -282
		f 4 -267 285 286 -284
		f 4 -269 287 288 -286
		f 4 -271 289 290 -288
		f 4 -272 -275 291 -290
		f 4 -274 292 293 294
		f 4 -277 295 296 -293
		f 4 -279 297 298 -296
		f 4 -281 299 300 -298
		f 4 -283 301 302 -300
		f 4 -285 303 304 -302
		f 4 -287 305 306 -304
		f 4 -289 307 308 -306
		f 4 -291 309 310 -308
		f 4 -292 -295 311 -310
		f 3 -228 312 313
		f 3 -225 314 -313
		f 3 -222 315 -315
		f 3 -219 316 -316
		f 3 -216 317 -317
		f 3 -213 318 -318
		f 3 -210 319 -319
		f 3 -207 320 -320
		f 3 -203 321 -321
		f 3 -231 -314 -322
		f 3 -294 322 323
		f 3 -297 324 -323
		f 3 -299 325 -325
		f 3 -301 326 -326
		f 3 -303 327 -327
		f 3 -305 328 -328
		f 3 -307 329 -329
		f 3 -309 330 -330
		f 3 -311 331 -331
		f 3 -312 -324 -332
		f 4 332 333 334 335
		f 4 336 337 338 -334
		f 4 339 340 341 -338
		f 4 342 343 344 -341
		f 4 345 346 347 -344
		f 4 348 349 350 -347
		f 4 351 352 353 -350
		f 4 354 355 356 -353
		f 4 357 358 359 -356
		f 4 360 361 362 -359
		f 4 363 364 365 -362
		f 4 366 -336 367 -365
		f 4 -335 368 369 370
		f 4 -339 371 372 -369
		f 4 -342 373 374 -372
		f 4 -345 375 376 -374
		f 4 -348 377 378 -376
		f 4 -351 379 380 -378
		f 4 -354 381 382 -380
		f 4 -357 383 384 -382
		f 4 -360 385 386 -384
		f 4 -363 387 388 -386
		f 4 -366 389 390 -388
		f 4 -368 -371 391 -390
		f 3 -364 392 393
		f 3 -361 394 -393
		f 3 -358 395 -395
		f 3 -355 396 -396
		f 3 -352 397 -397
		f 3 -349 398 -398
		f 3 -346 399 -399
		f 3 -343 400 -400
		f 3 -340 401 -401
		f 3 -337 402 -402
		f 3 -333 403 -403
		f 3 -367 -394 -404;
createNode skinCluster -n "kaede:kaede_shoe_skinCluster";
	rename -uid "7C25754C-05D2-52DC-8FB2-B898D8032005";
	setAttr -s 198 ".wl";
	setAttr ".wl[0:197].w"
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
		1 1 1
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
		1 0 1
		1 0 1
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
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
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
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 3 1;
	setAttr -s 4 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -6.8 -44 -0.6 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -6.8 -8 0.8 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 6.8 -44 -0.6 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 6.8 -8 0.8 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 4 ".ma";
	setAttr -s 4 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_3a3340";
	rename -uid "E5C35FB4-0A49-5FA4-B765-3B3925FB9A6E";
	setAttr ".c" -type "float3" 0.04231 0.0331 0.05127 ;
createNode shadingEngine -n "paint_3a3340SG";
	rename -uid "B69B59C7-85FB-57FA-A318-173FF2CEC445";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_eye_white" -p "kaede:kaede_geo";
	rename -uid "9A9387A7-B42D-5F84-B8FC-E9FCEFB4AB6E";
createNode mesh -n "kaede:kaede_eye_whiteShape" -p "kaede:kaede_eye_white";
	rename -uid "179FD3D9-601D-53E7-A8D0-F27F79C56A2B";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_eye_whiteShapeOrig" -p "kaede:kaede_eye_white";
	rename -uid "0E1ADD30-ABC5-5D34-B6FE-FEEEB0E482ED";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  7.3 142.68 8.918 7.143 143.612 9.131 6.692 144.432 9.535 6 145.041 10.029 5.151 145.133 10.485 4.249 145.133 10.869
		 3.4 145.041 11.145 2.708 144.432 11.268 2.257 143.612 11.284 2.1 142.68 11.223 2.257 141.748 11.106 2.708 140.928 10.936
		 3.4 140.319 10.683 4.249 139.995 10.334 5.151 139.995 9.901 6 140.319 9.451 6.692 140.928 9.09 7.143 141.748 8.928
		 6.416 142.671 9.546 6.313 143.287 9.671 6.015 143.828 9.903 5.558 144.229 10.194 4.998 144.291 10.475 4.402 144.291 10.729
		 3.842 144.229 10.928 3.385 143.828 11.033 3.087 143.287 11.064 2.984 142.671 11.032 3.087 142.056 10.946 3.385 141.515 10.81
		 3.842 141.113 10.62 4.402 140.899 10.38 4.998 140.899 10.111 5.558 141.113 9.852 6.015 141.515 9.654 6.313 142.056 9.552
		 5.558 142.663 10.044 5.506 142.97 10.1 5.357 143.241 10.202 5.129 143.442 10.333 4.849 143.472 10.464 4.551 143.472 10.591
		 4.271 143.442 10.698 4.043 143.241 10.763 3.894 142.97 10.789 3.842 142.663 10.777 3.894 142.355 10.731 4.043 142.085 10.653
		 4.271 141.884 10.549 4.551 141.777 10.426 4.849 141.777 10.298 5.129 141.884 10.184 5.357 142.085 10.092 5.506 142.355 10.042
		 4.804 142.655 10.406 4.798 142.693 10.412 4.78 142.725 10.423 4.752 142.75 10.437 4.718 142.753 10.452 4.682 142.753 10.467
		 4.648 142.75 10.481 4.62 142.725 10.491 4.602 142.693 10.495 4.596 142.655 10.494 4.602 142.618 10.488 4.62 142.585 10.477
		 4.648 142.561 10.463 4.682 142.548 10.448 4.718 142.548 10.433 4.752 142.561 10.419 4.78 142.585 10.41 4.798 142.618 10.405
		 4.7 142.654 10.45 -2.1 142.68 11.223 -2.257 143.612 11.284 -2.708 144.432 11.268 -3.4 145.041 11.145 -4.249 145.133 10.869
		 -5.151 145.133 10.485 -6 145.041 10.029 -6.692 144.432 9.535 -7.143 143.612 9.131 -7.3 142.68 8.918 -7.143 141.748 8.928
		 -6.692 140.928 9.09 -6 140.319 9.451 -5.151 139.995 9.901 -4.249 139.995 10.334 -3.4 140.319 10.683 -2.708 140.928 10.936
		 -2.257 141.748 11.106 -2.984 142.671 11.032 -3.087 143.287 11.064 -3.385 143.828 11.033 -3.842 144.229 10.928 -4.402 144.291 10.729
		 -4.998 144.291 10.475 -5.558 144.229 10.194 -6.015 143.828 9.903 -6.313 143.287 9.671 -6.416 142.671 9.546 -6.313 142.056 9.552
		 -6.015 141.515 9.654 -5.558 141.113 9.852 -4.998 140.899 10.111 -4.402 140.899 10.38 -3.842 141.113 10.62 -3.385 141.515 10.81
		 -3.087 142.056 10.946 -3.842 142.663 10.777 -3.894 142.97 10.789 -4.043 143.241 10.763 -4.271 143.442 10.698 -4.551 143.472 10.591
		 -4.849 143.472 10.464 -5.129 143.442 10.333 -5.357 143.241 10.202 -5.506 142.97 10.1 -5.558 142.663 10.044 -5.506 142.355 10.042
		 -5.357 142.085 10.092 -5.129 141.884 10.184 -4.849 141.777 10.298 -4.551 141.777 10.426 -4.271 141.884 10.549 -4.043 142.085 10.653
		 -3.894 142.355 10.731 -4.596 142.655 10.494 -4.602 142.693 10.495 -4.62 142.725 10.491 -4.648 142.75 10.481 -4.682 142.753 10.467
		 -4.718 142.753 10.452 -4.752 142.75 10.437 -4.78 142.725 10.423 -4.798 142.693 10.412 -4.804 142.655 10.406 -4.798 142.618 10.405
		 -4.78 142.585 10.41 -4.752 142.561 10.419 -4.718 142.548 10.433 -4.682 142.548 10.448 -4.648 142.561 10.463 -4.62 142.585 10.477
		 -4.602 142.618 10.488 -4.7 142.654 10.45;
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
createNode skinCluster -n "kaede:kaede_eye_white_skinCluster";
	rename -uid "3AAA4ADF-9D04-5ABB-9E25-48F5A563A292";
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffffff";
	rename -uid "95EE8C3C-9EBD-5382-8D49-51FA51C39C30";
	setAttr ".c" -type "float3" 1 1 1 ;
createNode shadingEngine -n "paint_ffffffSG";
	rename -uid "1A182C24-A4BC-54AF-9BE1-51497769FEE2";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_iris" -p "kaede:kaede_geo";
	rename -uid "C14A6D24-AF89-5DC5-BE3F-7AAAE637426E";
createNode mesh -n "kaede:kaede_irisShape" -p "kaede:kaede_iris";
	rename -uid "D9BDECE6-EEAC-5364-8EC1-A8123F9048D3";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_irisShapeOrig" -p "kaede:kaede_iris";
	rename -uid "6999D136-C5F6-543E-A6F7-20C198C0CF9E";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  6.468 142.622 9.587 6.352 143.535 9.75 6.018 144.337 10.03 5.506 144.933 10.369 4.878 145.13 10.69 4.21 145.13 10.963
		 3.582 144.933 11.16 3.07 144.337 11.25 2.736 143.535 11.255 2.62 142.622 11.194 2.736 141.709 11.08 3.07 140.907 10.92
		 3.582 140.311 10.703 4.21 139.995 10.43 4.878 139.995 10.123 5.506 140.311 9.833 6.018 140.907 9.626 6.352 141.709 9.558
		 5.814 142.617 9.981 5.737 143.22 10.081 5.517 143.749 10.25 5.179 144.142 10.456 4.765 144.273 10.657 4.323 144.273 10.838
		 3.909 144.142 10.976 3.571 143.749 11.049 3.351 143.22 11.064 3.274 142.617 11.029 3.351 142.015 10.949 3.571 141.486 10.83
		 3.909 141.093 10.674 4.323 140.883 10.491 4.765 140.883 10.3 5.179 141.093 10.129 5.517 141.486 10.011 5.737 142.015 9.966
		 5.179 142.613 10.31 5.141 142.914 10.357 5.03 143.179 10.434 4.861 143.376 10.529 4.654 143.441 10.625 4.434 143.441 10.715
		 4.227 143.376 10.789 4.058 143.179 10.832 3.947 142.914 10.845 3.909 142.613 10.83 3.947 142.312 10.788 4.058 142.047 10.724
		 4.227 141.851 10.642 4.434 141.746 10.55 4.654 141.746 10.459 4.861 141.851 10.382 5.03 142.047 10.326 5.141 142.312 10.299
		 4.621 142.609 10.559 4.616 142.646 10.565 4.603 142.678 10.573 4.582 142.702 10.584 4.557 142.71 10.595 4.531 142.71 10.606
		 4.506 142.702 10.616 4.485 142.678 10.622 4.472 142.646 10.624 4.467 142.609 10.622 4.472 142.573 10.617 4.485 142.541 10.608
		 4.506 142.517 10.598 4.531 142.504 10.587 4.557 142.504 10.576 4.582 142.517 10.567 4.603 142.541 10.56 4.616 142.573 10.558
		 4.544 142.609 10.591 -2.62 142.622 11.194 -2.736 143.535 11.255 -3.07 144.337 11.25 -3.582 144.933 11.16 -4.21 145.13 10.963
		 -4.878 145.13 10.69 -5.506 144.933 10.369 -6.018 144.337 10.03 -6.352 143.535 9.75 -6.468 142.622 9.587 -6.352 141.709 9.558
		 -6.018 140.907 9.626 -5.506 140.311 9.833 -4.878 139.995 10.123 -4.21 139.995 10.43 -3.582 140.311 10.703 -3.07 140.907 10.92
		 -2.736 141.709 11.08 -3.274 142.617 11.029 -3.351 143.22 11.064 -3.571 143.749 11.049 -3.909 144.142 10.976 -4.323 144.273 10.838
		 -4.765 144.273 10.657 -5.179 144.142 10.456 -5.517 143.749 10.25 -5.737 143.22 10.081 -5.814 142.617 9.981 -5.737 142.015 9.966
		 -5.517 141.486 10.011 -5.179 141.093 10.129 -4.765 140.883 10.3 -4.323 140.883 10.491 -3.909 141.093 10.674 -3.571 141.486 10.83
		 -3.351 142.015 10.949 -3.909 142.613 10.83 -3.947 142.914 10.845 -4.058 143.179 10.832 -4.227 143.376 10.789 -4.434 143.441 10.715
		 -4.654 143.441 10.625 -4.861 143.376 10.529 -5.03 143.179 10.434 -5.141 142.914 10.357 -5.179 142.613 10.31 -5.141 142.312 10.299
		 -5.03 142.047 10.326 -4.861 141.851 10.382 -4.654 141.746 10.459 -4.434 141.746 10.55 -4.227 141.851 10.642 -4.058 142.047 10.724
		 -3.947 142.312 10.788 -4.467 142.609 10.622 -4.472 142.646 10.624 -4.485 142.678 10.622 -4.506 142.702 10.616 -4.531 142.71 10.606
		 -4.557 142.71 10.595 -4.582 142.702 10.584 -4.603 142.678 10.573 -4.616 142.646 10.565 -4.621 142.609 10.559 -4.616 142.573 10.558
		 -4.603 142.541 10.56 -4.582 142.517 10.567 -4.557 142.504 10.576 -4.531 142.504 10.587 -4.506 142.517 10.598 -4.485 142.541 10.608
		 -4.472 142.573 10.617 -4.544 142.609 10.591;
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
createNode skinCluster -n "kaede:kaede_iris_skinCluster";
	rename -uid "16693E2E-7908-5200-87A6-63D96D9F4AC3";
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_b06a1c";
	rename -uid "90B65E3A-D139-5BF1-AE82-B88F87FAB3D9";
	setAttr ".c" -type "float3" 0.43415 0.14413 0.01161 ;
createNode shadingEngine -n "paint_b06a1cSG";
	rename -uid "0B1E0690-BAAF-59E3-830E-66F7EC3885C7";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_iris_light" -p "kaede:kaede_geo";
	rename -uid "A769B1CC-6C20-56B4-8FBA-B4DDF5B90B8D";
createNode mesh -n "kaede:kaede_iris_lightShape" -p "kaede:kaede_iris_light";
	rename -uid "8CA4FD75-8487-521D-8295-AF65A32A77A8";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_iris_lightShapeOrig" -p "kaede:kaede_iris_light";
	rename -uid "176CB207-16EC-5363-9CCE-416B01344A38";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  5.974 141.462 9.829 5.888 141.879 9.948 5.639 142.245 10.121 5.259 142.517 10.342 4.792 142.661 10.571 4.296 142.661 10.774
		 3.829 142.517 10.928 3.449 142.245 11.022 3.2 141.879 11.058 3.114 141.462 11.042 3.2 141.045 10.977 3.449 140.679 10.865
		 3.829 140.407 10.706 4.296 140.263 10.507 4.792 140.263 10.283 5.259 140.407 10.066 5.639 140.679 9.896 5.888 141.045 9.81
		 5.488 141.462 10.103 5.431 141.737 10.174 5.267 141.979 10.287 5.016 142.158 10.423 4.708 142.254 10.569 4.38 142.254 10.703
		 4.072 142.158 10.809 3.821 141.979 10.879 3.657 141.737 10.908 3.6 141.462 10.898 3.657 141.187 10.851 3.821 140.945 10.769
		 4.072 140.766 10.656 4.38 140.67 10.521 4.708 140.67 10.378 5.016 140.766 10.244 5.267 140.945 10.142 5.431 141.187 10.092
		 5.016 141.462 10.34 4.987 141.599 10.372 4.905 141.72 10.426 4.78 141.81 10.493 4.626 141.858 10.565 4.462 141.858 10.632
		 4.308 141.81 10.687 4.183 141.72 10.724 4.101 141.599 10.741 4.072 141.462 10.736 4.101 141.325 10.71 4.183 141.204 10.665
		 4.308 141.114 10.605 4.462 141.066 10.536 4.626 141.066 10.466 4.78 141.114 10.403 4.905 141.204 10.357 4.987 141.325 10.335
		 4.601 141.462 10.526 4.598 141.479 10.53 4.588 141.493 10.536 4.573 141.504 10.543 4.554 141.51 10.552 4.534 141.51 10.56
		 4.515 141.504 10.567 4.5 141.493 10.572 4.49 141.479 10.575 4.487 141.462 10.574 4.49 141.445 10.571 4.5 141.431 10.565
		 4.515 141.42 10.557 4.534 141.414 10.549 4.554 141.414 10.54 4.573 141.42 10.533 4.588 141.431 10.528 4.598 141.445 10.526
		 4.544 141.462 10.55 -3.114 141.462 11.042 -3.2 141.879 11.058 -3.449 142.245 11.022 -3.829 142.517 10.928 -4.296 142.661 10.774
		 -4.792 142.661 10.571 -5.259 142.517 10.342 -5.639 142.245 10.121 -5.888 141.879 9.948 -5.974 141.462 9.829 -5.888 141.045 9.81
		 -5.639 140.679 9.896 -5.259 140.407 10.066 -4.792 140.263 10.283 -4.296 140.263 10.507 -3.829 140.407 10.706 -3.449 140.679 10.865
		 -3.2 141.045 10.977 -3.6 141.462 10.898 -3.657 141.737 10.908 -3.821 141.979 10.879 -4.072 142.158 10.809 -4.38 142.254 10.703
		 -4.708 142.254 10.569 -5.016 142.158 10.423 -5.267 141.979 10.287 -5.431 141.737 10.174 -5.488 141.462 10.103 -5.431 141.187 10.092
		 -5.267 140.945 10.142 -5.016 140.766 10.244 -4.708 140.67 10.378 -4.38 140.67 10.521 -4.072 140.766 10.656 -3.821 140.945 10.769
		 -3.657 141.187 10.851 -4.072 141.462 10.736 -4.101 141.599 10.741 -4.183 141.72 10.724 -4.308 141.81 10.687 -4.462 141.858 10.632
		 -4.626 141.858 10.565 -4.78 141.81 10.493 -4.905 141.72 10.426 -4.987 141.599 10.372 -5.016 141.462 10.34 -4.987 141.325 10.335
		 -4.905 141.204 10.357 -4.78 141.114 10.403 -4.626 141.066 10.466 -4.462 141.066 10.536 -4.308 141.114 10.605 -4.183 141.204 10.665
		 -4.101 141.325 10.71 -4.487 141.462 10.574 -4.49 141.479 10.575 -4.5 141.493 10.572 -4.515 141.504 10.567 -4.534 141.51 10.56
		 -4.554 141.51 10.552 -4.573 141.504 10.543 -4.588 141.493 10.536 -4.598 141.479 10.53 -4.601 141.462 10.526 -4.598 141.445 10.526
		 -4.588 141.431 10.528 -4.573 141.42 10.533 -4.554 141.414 10.54 -4.534 141.414 10.549 -4.515 141.42 10.557 -4.5 141.431 10.565
		 -4.49 141.445 10.571 -4.544 141.462 10.55;
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
createNode skinCluster -n "kaede:kaede_iris_light_skinCluster";
	rename -uid "74FC8A81-FEA0-59CB-BA4C-2DAA32FA3D25";
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_ffc95a";
	rename -uid "C44D4F03-8035-5474-91DC-5C02D8B707F6";
	setAttr ".c" -type "float3" 1 0.58408 0.10224 ;
createNode shadingEngine -n "paint_ffc95aSG";
	rename -uid "AB235334-B979-5F5B-81F9-B6519D438EAE";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_line" -p "kaede:kaede_geo";
	rename -uid "7B32E87C-F9FC-56F0-B530-76D64EE1A27B";
createNode mesh -n "kaede:kaede_lineShape" -p "kaede:kaede_line";
	rename -uid "93D7F69D-C568-517B-A57D-040E21BFDB2D";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_lineShapeOrig" -p "kaede:kaede_line";
	rename -uid "3EBCFD14-E7CB-5459-A1BE-5483A622E61E";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 228 ".vt[0:227]"  5.324 142.854 10.422 5.277 143.251 10.483 5.142 143.6 10.582 4.934 143.859 10.703 4.679 143.996 10.827 4.409 143.996 10.938
		 4.154 143.859 11.022 3.946 143.6 11.071 3.811 143.251 11.084 3.764 142.854 11.062 3.811 142.457 11.008 3.946 142.108 10.929
		 4.154 141.849 10.829 4.409 141.712 10.716 4.679 141.712 10.604 4.934 141.849 10.509 5.142 142.108 10.44 5.277 142.457 10.407
		 5.059 142.854 10.549 5.028 143.116 10.589 4.938 143.346 10.652 4.801 143.517 10.729 4.633 143.608 10.809 4.455 143.608 10.883
		 4.287 143.517 10.94 4.15 143.346 10.975 4.06 143.116 10.985 4.029 142.854 10.971 4.06 142.592 10.935 4.15 142.362 10.881
		 4.287 142.191 10.813 4.455 142.1 10.739 4.633 142.1 10.666 4.801 142.191 10.603 4.938 142.362 10.558 5.028 142.592 10.539
		 4.801 142.854 10.666 4.786 142.985 10.685 4.741 143.1 10.715 4.673 143.186 10.753 4.589 143.231 10.792 4.499 143.231 10.829
		 4.415 143.186 10.858 4.347 143.1 10.876 4.302 142.985 10.883 4.287 142.854 10.876 4.302 142.723 10.858 4.347 142.608 10.83
		 4.415 142.522 10.795 4.499 142.477 10.757 4.589 142.477 10.72 4.673 142.522 10.689 4.741 142.608 10.668 4.786 142.723 10.66
		 4.575 142.854 10.762 4.573 142.87 10.764 4.568 142.884 10.767 4.56 142.894 10.772 4.549 142.9 10.777 4.539 142.9 10.781
		 4.528 142.894 10.785 4.52 142.884 10.787 4.515 142.87 10.788 4.513 142.854 10.787 4.515 142.838 10.785 4.52 142.824 10.781
		 4.528 142.814 10.777 4.539 142.808 10.772 4.549 142.808 10.768 4.56 142.814 10.764 4.568 142.824 10.762 4.573 142.838 10.761
		 4.544 142.854 10.774 8.115 143.184 8.564 7.962 143.311 8.72 7.925 144.026 8.828 7.219 145.02 9.515 6.173 145.675 10.266
		 4.953 145.926 10.895 3.728 145.755 11.382 2.671 145.194 11.65 1.934 144.326 11.71 1.64 143.335 11.658 8.138 143.139 8.537
		 7.146 142.432 9.312 6.894 143.627 9.616 6.501 144.305 9.949 5.803 144.834 10.42 4.896 145.103 10.899 3.925 145.051 11.278
		 3.048 144.68 11.508 2.4 144.046 11.598 2.066 143.19 11.578 5.994 140.004 9.575 5.134 139.981 10.088 4.266 139.981 10.505
		 3.406 140.004 10.829 6.006 139.904 9.548 5.15 139.722 10.04 4.25 139.722 10.479 3.394 139.904 10.822 6.91 147.239 9.54
		 5.465 147.385 10.439 3.875 147.192 11.148 2.464 146.68 11.566 6.91 147.119 9.55 5.495 146.967 10.449 3.965 146.74 11.137
		 2.516 146.487 11.562 -3.764 142.854 11.062 -3.811 143.251 11.084 -3.946 143.6 11.071 -4.154 143.859 11.022 -4.409 143.996 10.938
		 -4.679 143.996 10.827 -4.934 143.859 10.703 -5.142 143.6 10.582 -5.277 143.251 10.483 -5.324 142.854 10.422 -5.277 142.457 10.407
		 -5.142 142.108 10.44 -4.934 141.849 10.509 -4.679 141.712 10.604 -4.409 141.712 10.716 -4.154 141.849 10.829 -3.946 142.108 10.929
		 -3.811 142.457 11.008 -4.029 142.854 10.971 -4.06 143.116 10.985 -4.15 143.346 10.975 -4.287 143.517 10.94 -4.455 143.608 10.883
		 -4.633 143.608 10.809 -4.801 143.517 10.729 -4.938 143.346 10.652 -5.028 143.116 10.589 -5.059 142.854 10.549 -5.028 142.592 10.539
		 -4.938 142.362 10.558 -4.801 142.191 10.603 -4.633 142.1 10.666 -4.455 142.1 10.739 -4.287 142.191 10.813 -4.15 142.362 10.881
		 -4.06 142.592 10.935 -4.287 142.854 10.876 -4.302 142.985 10.883 -4.347 143.1 10.876 -4.415 143.186 10.858 -4.499 143.231 10.829
		 -4.589 143.231 10.792 -4.673 143.186 10.753 -4.741 143.1 10.715 -4.786 142.985 10.685 -4.801 142.854 10.666 -4.786 142.723 10.66
		 -4.741 142.608 10.668 -4.673 142.522 10.689 -4.589 142.477 10.72 -4.499 142.477 10.757 -4.415 142.522 10.795 -4.347 142.608 10.83
		 -4.302 142.723 10.858 -4.513 142.854 10.787 -4.515 142.87 10.788 -4.52 142.884 10.787 -4.528 142.894 10.785 -4.539 142.9 10.781
		 -4.549 142.9 10.777 -4.56 142.894 10.772 -4.568 142.884 10.767 -4.573 142.87 10.764 -4.575 142.854 10.762 -4.573 142.838 10.761
		 -4.568 142.824 10.762 -4.56 142.814 10.764 -4.549 142.808 10.768 -4.539 142.808 10.772 -4.528 142.814 10.777 -4.52 142.824 10.781
		 -4.515 142.838 10.785 -4.544 142.854 10.774 -1.64 143.335 11.658 -1.934 144.326 11.71 -2.671 145.194 11.65 -3.728 145.755 11.382
		 -4.953 145.926 10.895 -6.173 145.675 10.266 -7.219 145.02 9.515 -7.925 144.026 8.828 -7.962 143.311 8.72 -8.115 143.184 8.564
		 -2.066 143.19 11.578 -2.4 144.046 11.598 -3.048 144.68 11.508 -3.925 145.051 11.278 -4.896 145.103 10.899 -5.803 144.834 10.42
		 -6.501 144.305 9.949 -6.894 143.627 9.616 -7.146 142.432 9.312 -8.138 143.139 8.537 -3.406 140.004 10.829 -4.266 139.981 10.505
		 -5.134 139.981 10.088 -5.994 140.004 9.575 -3.394 139.904 10.822 -4.25 139.722 10.479 -5.15 139.722 10.04 -6.006 139.904 9.548
		 -2.475 146.642 11.566 -3.879 147.172 11.147 -5.464 147.405 10.439 -6.91 147.279 9.537 -2.505 146.526 11.563 -3.961 146.76 11.137
		 -5.496 146.947 10.449 -6.91 147.079 9.553 1.376 135.034 10.445 0.65 134.756 10.508 0 134.64 10.521 -0.65 134.756 10.508
		 -1.376 135.034 10.445 1.424 134.946 10.409 0.75 134.474 10.426 0 134.34 10.452 -0.75 134.474 10.426 -1.424 134.946 10.409;
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
createNode skinCluster -n "kaede:kaede_line_skinCluster";
	rename -uid "A69EB9C8-F2FD-5342-939D-048EF35C62A9";
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_2a1a24";
	rename -uid "305EE374-3906-55E1-BA98-D685941170F9";
	setAttr ".c" -type "float3" 0.02315 0.01033 0.01764 ;
createNode shadingEngine -n "paint_2a1a24SG";
	rename -uid "8627AE91-32B4-5569-B80D-6D655F785273";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_glint" -p "kaede:kaede_geo";
	rename -uid "8A19ACC8-65AC-5521-A541-00B29E4B17C4";
createNode mesh -n "kaede:kaede_glintShape" -p "kaede:kaede_glint";
	rename -uid "0EBB515A-A11D-5C7F-B812-5A392B502E95";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_glintShapeOrig" -p "kaede:kaede_glint";
	rename -uid "BE24C086-3109-5D2D-B06B-8F450CBDAA52";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 180 ".vt[0:179]"  5.896 143.898 10.318 5.812 144.246 10.398 5.584 144.501 10.547 5.272 144.594 10.714 4.96 144.501 10.853 4.732 144.246 10.929
		 4.648 143.898 10.931 4.732 143.55 10.862 4.96 143.295 10.737 5.272 143.202 10.581 5.584 143.295 10.431 5.812 143.55 10.331
		 5.684 143.898 10.435 5.629 144.128 10.487 5.478 144.296 10.582 5.272 144.357 10.692 5.066 144.296 10.784 4.915 144.128 10.837
		 4.86 143.898 10.84 4.915 143.668 10.793 5.066 143.5 10.708 5.272 143.439 10.603 5.478 143.5 10.506 5.629 143.668 10.443
		 5.478 143.898 10.544 5.45 144.013 10.569 5.375 144.097 10.615 5.272 144.128 10.669 5.169 144.097 10.716 5.094 144.013 10.744
		 5.066 143.898 10.746 5.094 143.783 10.722 5.169 143.699 10.678 5.272 143.668 10.625 5.375 143.699 10.577 5.45 143.783 10.547
		 5.297 143.898 10.635 5.294 143.912 10.638 5.284 143.922 10.644 5.272 143.926 10.65 5.26 143.922 10.656 5.25 143.912 10.659
		 5.247 143.898 10.66 5.25 143.884 10.657 5.26 143.874 10.651 5.272 143.87 10.645 5.284 143.874 10.639 5.294 143.884 10.635
		 5.272 143.898 10.647 4.076 141.23 10.888 4.016 141.435 10.933 3.86 141.561 11.002 3.668 141.561 11.066 3.512 141.435 11.103
		 3.452 141.23 11.101 3.512 141.025 11.061 3.668 140.899 10.997 3.86 140.899 10.93 4.016 141.025 10.887 3.97 141.23 10.927
		 3.931 141.365 10.956 3.828 141.448 11.001 3.7 141.448 11.044 3.597 141.365 11.069 3.558 141.23 11.067 3.597 141.095 11.041
		 3.7 141.012 10.998 3.828 141.012 10.954 3.931 141.095 10.926 3.867 141.23 10.964 3.847 141.298 10.978 3.796 141.339 11
		 3.732 141.339 11.022 3.681 141.298 11.034 3.661 141.23 11.034 3.681 141.162 11.02 3.732 141.121 10.998 3.796 141.121 10.977
		 3.847 141.162 10.963 3.776 141.23 10.995 3.774 141.238 10.997 3.768 141.243 10.999 3.76 141.243 11.002 3.754 141.238 11.004
		 3.752 141.23 11.004 3.754 141.222 11.002 3.76 141.217 10.999 3.768 141.217 10.997 3.774 141.222 10.995 3.764 141.23 10.999
		 -3.192 143.898 11.434 -3.276 144.246 11.445 -3.504 144.501 11.402 -3.816 144.594 11.311 -4.128 144.501 11.193 -4.356 144.246 11.083
		 -4.44 143.898 11.016 -4.356 143.55 11.016 -4.128 143.295 11.078 -3.816 143.202 11.178 -3.504 143.295 11.286 -3.276 143.55 11.378
		 -3.404 143.898 11.374 -3.459 144.128 11.38 -3.61 144.296 11.35 -3.816 144.357 11.289 -4.022 144.296 11.212 -4.173 144.128 11.141
		 -4.228 143.898 11.098 -4.173 143.668 11.097 -4.022 143.5 11.135 -3.816 143.439 11.2 -3.61 143.5 11.273 -3.459 143.668 11.336
		 -3.61 143.898 11.311 -3.638 144.013 11.314 -3.713 144.097 11.298 -3.816 144.128 11.267 -3.919 144.097 11.229 -3.994 144.013 11.194
		 -4.022 143.898 11.174 -3.994 143.783 11.172 -3.919 143.699 11.19 -3.816 143.668 11.222 -3.713 143.699 11.259 -3.638 143.783 11.292
		 -3.791 143.898 11.253 -3.794 143.912 11.253 -3.804 143.922 11.251 -3.816 143.926 11.247 -3.828 143.922 11.243 -3.838 143.912 11.239
		 -3.841 143.898 11.236 -3.838 143.884 11.236 -3.828 143.874 11.238 -3.816 143.87 11.242 -3.804 143.874 11.246 -3.794 143.884 11.25
		 -3.816 143.898 11.245 -5.012 141.23 10.49 -5.072 141.435 10.49 -5.228 141.561 10.431 -5.42 141.561 10.333 -5.576 141.435 10.231
		 -5.636 141.23 10.167 -5.576 141.025 10.168 -5.42 140.899 10.234 -5.228 140.899 10.336 -5.072 141.025 10.433 -5.118 141.23 10.439
		 -5.157 141.365 10.438 -5.26 141.448 10.399 -5.388 141.448 10.334 -5.491 141.365 10.267 -5.53 141.23 10.225 -5.491 141.095 10.226
		 -5.388 141.012 10.269 -5.26 141.012 10.336 -5.157 141.095 10.4 -5.221 141.23 10.387 -5.241 141.298 10.387 -5.292 141.339 10.367
		 -5.356 141.339 10.334 -5.407 141.298 10.301 -5.427 141.23 10.281 -5.407 141.162 10.281 -5.356 141.121 10.302 -5.292 141.121 10.335
		 -5.241 141.162 10.368 -5.312 141.23 10.341 -5.314 141.238 10.341 -5.32 141.243 10.339 -5.328 141.243 10.335 -5.334 141.238 10.331
		 -5.336 141.23 10.328 -5.334 141.222 10.328 -5.328 141.217 10.331 -5.32 141.217 10.335 -5.314 141.222 10.339 -5.324 141.23 10.335;
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
createNode skinCluster -n "kaede:kaede_glint_skinCluster";
	rename -uid "430D0870-7473-5A57-AE7A-B9DA18E64F29";
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "kaede:kaede_blush" -p "kaede:kaede_geo";
	rename -uid "4995B6F5-DB4E-51DC-A165-C0BDDC2F1C09";
createNode mesh -n "kaede:kaede_blushShape" -p "kaede:kaede_blush";
	rename -uid "D8CBBFC6-E928-5653-B28B-A677E3645E49";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_blushShapeOrig" -p "kaede:kaede_blush";
	rename -uid "DED9FA7D-BFE1-5F07-81D6-E3C2A758E5CA";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 146 ".vt[0:145]"  7.222 138.852 8.033 7.125 139.05 8.198 6.845 139.225 8.516 6.416 139.354 8.912 5.89 139.423 9.314 5.33 139.423 9.67
		 4.804 139.354 9.949 4.375 139.225 10.139 4.095 139.05 10.241 3.998 138.852 10.258 4.095 138.654 10.177 4.375 138.479 10.001
		 4.804 138.35 9.737 5.33 138.281 9.387 5.89 138.281 8.978 6.416 138.35 8.563 6.845 138.479 8.219 7.125 138.654 8.033
		 6.674 138.852 8.569 6.61 138.983 8.66 6.425 139.098 8.844 6.142 139.184 9.085 5.795 139.229 9.341 5.425 139.229 9.579
		 5.078 139.184 9.776 4.795 139.098 9.916 4.61 138.983 9.993 4.546 138.852 10.007 4.61 138.721 9.948 4.795 138.606 9.818
		 5.078 138.52 9.629 5.425 138.475 9.393 5.795 138.475 9.133 6.142 138.52 8.882 6.425 138.606 8.684 6.61 138.721 8.577
		 6.142 138.852 9.012 6.11 138.917 9.051 6.018 138.975 9.132 5.876 139.018 9.243 5.702 139.04 9.367 5.518 139.04 9.488
		 5.344 139.018 9.593 5.202 138.975 9.67 5.11 138.917 9.715 5.078 138.852 9.722 5.11 138.787 9.693 5.202 138.729 9.621
		 5.344 138.686 9.52 5.518 138.664 9.399 5.702 138.664 9.273 5.876 138.686 9.158 6.018 138.729 9.07 6.11 138.787 9.022
		 5.674 138.852 9.35 5.671 138.86 9.354 5.659 138.867 9.363 5.642 138.872 9.375 5.621 138.875 9.39 5.599 138.875 9.405
		 5.578 138.872 9.418 5.561 138.867 9.429 5.549 138.86 9.435 5.546 138.852 9.436 5.549 138.844 9.432 5.561 138.837 9.423
		 5.578 138.832 9.411 5.599 138.829 9.396 5.621 138.829 9.381 5.642 138.832 9.368 5.659 138.837 9.357 5.671 138.844 9.351
		 5.61 138.852 9.393 -3.998 138.852 10.258 -4.095 139.05 10.241 -4.375 139.225 10.139 -4.804 139.354 9.949 -5.33 139.423 9.67
		 -5.89 139.423 9.314 -6.416 139.354 8.912 -6.845 139.225 8.516 -7.125 139.05 8.198 -7.222 138.852 8.033 -7.125 138.654 8.033
		 -6.845 138.479 8.219 -6.416 138.35 8.563 -5.89 138.281 8.978 -5.33 138.281 9.387 -4.804 138.35 9.737 -4.375 138.479 10.001
		 -4.095 138.654 10.177 -4.546 138.852 10.007 -4.61 138.983 9.993 -4.795 139.098 9.916 -5.078 139.184 9.776 -5.425 139.229 9.579
		 -5.795 139.229 9.341 -6.142 139.184 9.085 -6.425 139.098 8.844 -6.61 138.983 8.66 -6.674 138.852 8.569 -6.61 138.721 8.577
		 -6.425 138.606 8.684 -6.142 138.52 8.882 -5.795 138.475 9.133 -5.425 138.475 9.393 -5.078 138.52 9.629 -4.795 138.606 9.818
		 -4.61 138.721 9.948 -5.078 138.852 9.722 -5.11 138.917 9.715 -5.202 138.975 9.67 -5.344 139.018 9.593 -5.518 139.04 9.488
		 -5.702 139.04 9.367 -5.876 139.018 9.243 -6.018 138.975 9.132 -6.11 138.917 9.051 -6.142 138.852 9.012 -6.11 138.787 9.022
		 -6.018 138.729 9.07 -5.876 138.686 9.158 -5.702 138.664 9.273 -5.518 138.664 9.399 -5.344 138.686 9.52 -5.202 138.729 9.621
		 -5.11 138.787 9.693 -5.546 138.852 9.436 -5.549 138.86 9.435 -5.561 138.867 9.429 -5.578 138.872 9.418 -5.599 138.875 9.405
		 -5.621 138.875 9.39 -5.642 138.872 9.375 -5.659 138.867 9.363 -5.671 138.86 9.354 -5.674 138.852 9.35 -5.671 138.844 9.351
		 -5.659 138.837 9.357 -5.642 138.832 9.368 -5.621 138.829 9.381 -5.599 138.829 9.396 -5.578 138.832 9.411 -5.561 138.837 9.423
		 -5.549 138.844 9.432 -5.61 138.852 9.393;
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
createNode skinCluster -n "kaede:kaede_blush_skinCluster";
	rename -uid "3AC52B3D-4F7C-5C96-9C3E-860FF5548F4B";
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_dd9a80";
	rename -uid "6C7AE6DC-58C2-5EC5-8B84-444C7394AB15";
	setAttr ".c" -type "float3" 0.72306 0.32314 0.21586 ;
createNode shadingEngine -n "paint_dd9a80SG";
	rename -uid "DE4EB28F-B357-54B3-8F22-C4A4EE5FB257";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_skin_shade" -p "kaede:kaede_geo";
	rename -uid "4D58C1A4-C531-54EE-9CCD-4045056362BE";
createNode mesh -n "kaede:kaede_skin_shadeShape" -p "kaede:kaede_skin_shade";
	rename -uid "483872E0-CFF1-5C08-A692-18D7497E955A";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_skin_shadeShapeOrig" -p "kaede:kaede_skin_shade";
	rename -uid "F2C23584-5235-5A5B-84FB-D3BF311242FD";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 33 ".vt[0:32]"  0.18 138.26 11.022 0.098 138.5 11.055 -0.1 138.6 11.069 -0.298 138.5 11.052 -0.38 138.26 11.016 -0.298 138.02 10.986
		 -0.1 137.92 10.976 0.098 138.02 10.99 0.085 138.26 11.023 0.031 138.419 11.045 -0.1 138.484 11.053 -0.231 138.419 11.042
		 -0.285 138.26 11.019 -0.231 138.101 10.999 -0.1 138.036 10.992 0.031 138.101 11.002 -0.008 138.26 11.023 -0.035 138.339 11.034
		 -0.1 138.372 11.038 -0.165 138.339 11.033 -0.192 138.26 11.021 -0.165 138.181 11.011 -0.1 138.148 11.007 -0.035 138.181 11.012
		 -0.089 138.26 11.023 -0.092 138.27 11.024 -0.1 138.274 11.025 -0.108 138.27 11.024 -0.111 138.26 11.023 -0.108 138.25 11.021
		 -0.1 138.246 11.021 -0.092 138.25 11.021 -0.1 138.26 11.023;
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
createNode skinCluster -n "kaede:kaede_skin_shade_skinCluster";
	rename -uid "B93E845A-CB42-5E6D-B584-BD7650DD49A8";
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 1 ".ma";
	setAttr -s 1 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_b87a5c";
	rename -uid "8E6CFD29-09B0-52F3-9B60-5A28324C70AB";
	setAttr ".c" -type "float3" 0.47932 0.19462 0.10702 ;
createNode shadingEngine -n "paint_b87a5cSG";
	rename -uid "8B49A803-9FBD-5A25-965A-AB207451C991";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_hair" -p "kaede:kaede_geo";
	rename -uid "F726D399-CC70-5666-B538-C9C815BE8E9C";
createNode mesh -n "kaede:kaede_hairShape" -p "kaede:kaede_hair";
	rename -uid "EA5D1DFD-5679-5FAD-B9AA-A037D8FBF6AB";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_hairShapeOrig" -p "kaede:kaede_hair";
	rename -uid "6CA8FF3D-B21C-5FF1-92A6-C10150249180";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 597 ".vt[0:596]"  0 151.747 11.665 2.651 151.316 11.52 5.375 150.078 11.038 7.914 148.182 9.743 10.044 145.853 7.845 11.252 143.348 5.643
		 11.468 140.923 3.65 10.531 138.786 2.227 8.87 137.078 1.232 7.177 135.851 0.487 5.58 135.079 -0.113 4.158 134.672 -0.693
		 2.812 134.508 -1.251 1.432 134.469 -1.668 0 134.466 -1.824 -1.432 134.469 -1.668 -2.812 134.508 -1.251 -4.158 134.672 -0.693
		 -5.58 135.079 -0.113 -7.177 135.851 0.487 -8.87 137.078 1.232 -10.531 138.786 2.227 -11.468 140.923 3.65 -11.252 143.348 5.643
		 -10.044 145.853 7.845 -7.914 148.182 9.743 -5.375 150.078 11.038 -2.651 151.316 11.52 0 152.583 11.344 2.575 152.206 11.188
		 5.201 151.123 10.675 7.861 149.464 9.687 9.963 147.426 7.752 11.532 145.234 5.498 12.137 143.112 3.18 11.948 141.242 1.101
		 10.807 139.747 -0.466 9.429 138.674 -1.844 7.778 137.998 -3.034 5.998 137.642 -4.081 4.117 137.499 -4.963 2.104 137.465 -5.564
		 0 137.462 -5.779 -2.104 137.465 -5.564 -4.117 137.499 -4.963 -5.998 137.642 -4.081 -7.778 137.998 -3.034 -9.429 138.674 -1.844
		 -10.807 139.747 -0.466 -11.948 141.242 1.101 -12.137 143.112 3.18 -11.532 145.234 5.498 -9.963 147.426 7.752 -7.861 149.464 9.687
		 -5.201 151.123 10.675 -2.575 152.206 11.188 0 153.419 10.696 2.47 153.096 10.721 5.027 152.167 10.313 7.564 150.746 9.312
		 9.882 148.999 7.658 11.499 147.12 5.351 12.489 145.301 2.852 12.546 143.699 0.435 12.026 142.417 -1.833 10.897 141.497 -3.845
		 9.195 140.918 -5.481 7.223 140.613 -6.913 4.996 140.49 -8.059 2.558 140.461 -8.809 0 140.459 -9.071 -2.558 140.461 -8.809
		 -4.996 140.49 -8.059 -7.223 140.613 -6.913 -9.195 140.918 -5.481 -10.897 141.497 -3.845 -12.026 142.417 -1.833 -12.546 143.699 0.435
		 -12.489 145.301 2.852 -11.499 147.12 5.351 -9.882 148.999 7.658 -7.564 150.746 9.312 -5.027 152.167 10.313 -2.47 153.096 10.721
		 0 154.255 9.885 2.288 153.986 9.879 4.771 153.212 9.766 7.257 152.027 8.923 9.538 150.572 7.369 11.387 149.006 5.204
		 12.419 147.49 2.619 12.826 146.155 -0.065 12.455 145.087 -2.644 11.396 144.32 -4.981 9.827 143.838 -7.072 7.811 143.583 -8.844
		 5.428 143.481 -10.207 2.783 143.456 -11.071 0 143.455 -11.367 -2.783 143.456 -11.071 -5.428 143.481 -10.207 -7.811 143.583 -8.844
		 -9.827 143.838 -7.072 -11.396 144.32 -4.981 -12.455 145.087 -2.644 -12.826 146.155 -0.065 -12.419 147.49 2.619 -11.387 149.006 5.204
		 -9.538 150.572 7.369 -7.257 152.027 8.923 -4.771 153.212 9.766 -2.288 153.986 9.879 0 155.091 9.073 2.105 154.876 9.037
		 4.352 154.257 8.855 6.799 153.309 8.332 9.065 152.144 6.983 10.88 150.892 4.922 12.228 149.679 2.403 12.664 148.611 -0.362
		 12.402 147.757 -3.111 11.497 147.143 -5.719 9.997 146.757 -8.068 7.981 146.554 -10.041 5.556 146.472 -11.537 2.85 146.452 -12.471
		 0 146.451 -12.789 -2.85 146.452 -12.471 -5.556 146.472 -11.537 -7.981 146.554 -10.041 -9.997 146.757 -8.068 -11.497 147.143 -5.719
		 -12.402 147.757 -3.111 -12.664 148.611 -0.362 -12.228 149.679 2.403 -10.88 150.892 4.922 -9.065 152.144 6.983 -6.799 153.309 8.332
		 -4.352 154.257 8.855 -2.105 154.876 9.037 0 155.928 7.961 1.895 155.766 8.072 3.934 155.302 7.943 6.062 154.591 7.365
		 8.232 153.717 6.295 10.227 152.778 4.59 11.407 151.869 2.186 12.009 151.067 -0.499 11.948 150.427 -3.305 11.201 149.966 -6.045
		 9.807 149.677 -8.538 7.857 149.524 -10.626 5.471 149.463 -12.165 2.806 149.448 -13.122 0 149.447 -13.447 -2.806 149.448 -13.122
		 -5.471 149.463 -12.165 -7.857 149.524 -10.626 -9.807 149.677 -8.538 -11.201 149.966 -6.045 -11.948 150.427 -3.305 -12.009 151.067 -0.499
		 -11.407 151.869 2.186 -10.227 152.778 4.59 -8.232 153.717 6.295 -6.062 154.591 7.365 -3.934 155.302 7.943 -1.895 155.766 8.072
		 0 156.764 6.25 1.503 156.656 6.297 3.196 156.346 6.356 5.177 155.873 6.211 7.097 155.29 5.356 8.699 154.664 3.837
		 9.959 154.058 1.849 10.708 153.524 -0.517 10.824 153.096 -3.093 10.223 152.79 -5.647 8.929 152.597 -7.924 7.145 152.495 -9.83
		 4.979 152.454 -11.261 2.554 152.444 -12.146 0 152.444 -12.445 -2.554 152.444 -12.146 -4.979 152.454 -11.261 -7.145 152.495 -9.83
		 -8.929 152.597 -7.924 -10.223 152.79 -5.647 -10.824 153.096 -3.093 -10.708 153.524 -0.517 -9.959 154.058 1.849 -8.699 154.664 3.837
		 -7.097 155.29 5.356 -5.177 155.873 6.211 -3.196 156.346 6.356 -1.503 156.656 6.297 0 157.6 4.539 1.111 157.546 4.522
		 2.3 157.391 4.432 3.597 157.154 4.168 4.96 156.863 3.606 6.274 156.55 2.65 7.374 156.247 1.273 8.092 155.98 -0.462
		 8.301 155.766 -2.418 7.91 155.613 -4.395 6.934 155.516 -6.17 5.559 155.465 -7.657 3.876 155.445 -8.77 1.989 155.44 -9.456
		 0 155.44 -9.687 -1.989 155.44 -9.456 -3.876 155.445 -8.77 -5.559 155.465 -7.657 -6.934 155.516 -6.17 -7.91 155.613 -4.395
		 -8.301 155.766 -2.418 -8.092 155.98 -0.462 -7.374 156.247 1.273 -6.274 156.55 2.65 -4.96 156.863 3.606 -3.597 157.154 4.168
		 -2.3 157.391 4.432 -1.111 157.546 4.522 0 158.436 0.289 0.172 158.436 0.273 0.335 158.436 0.225 0.481 158.436 0.149
		 0.603 158.436 0.047 0.695 158.436 -0.075 0.752 158.436 -0.211 0.772 158.436 -0.354 0.752 158.436 -0.497 0.695 158.436 -0.633
		 0.603 158.436 -0.755 0.481 158.436 -0.857 0.335 158.436 -0.933 0.172 158.436 -0.981 0 158.436 -0.997 -0.172 158.436 -0.981
		 -0.335 158.436 -0.933 -0.481 158.436 -0.857 -0.603 158.436 -0.755 -0.695 158.436 -0.633 -0.752 158.436 -0.497 -0.772 158.436 -0.354
		 -0.752 158.436 -0.211 -0.695 158.436 -0.075 -0.603 158.436 0.047 -0.481 158.436 0.149 -0.335 158.436 0.225 -0.172 158.436 0.273
		 0 158.436 -0.354 -3.66 146.755 12.231 -3.686 146.79 12.479 -3.664 146.801 12.57 -3.597 146.79 12.504 -3.486 146.755 12.28
		 -4.233 148.634 11.986 -3.748 148.714 12.471 -3.18 148.74 12.736 -2.556 148.714 12.772 -1.905 148.634 12.572 -4.481 150.513 11.473
		 -3.633 150.652 12.157 -2.658 150.699 12.538 -1.617 150.652 12.596 -0.574 150.513 12.323 -4.417 152.392 10.717 -3.356 152.606 11.526
		 -2.133 152.677 11.959 -0.841 152.606 11.989 0.423 152.392 11.608 -3.919 154.27 9.313 -2.833 154.573 10.125 -1.574 154.674 10.538
		 -0.254 154.573 10.52 1.012 154.27 10.067 -3.053 156.149 7.272 -2.124 156.556 7.963 -1.042 156.691 8.295 0.086 156.556 8.241
		 1.149 156.149 7.8 -1.3 158.028 2.925 -0.884 158.552 3.234 -0.396 158.727 3.376 0.111 158.552 3.338 0.582 158.028 3.123
		 5.205 146.191 11.693 5.347 146.217 11.898 5.422 146.226 11.954 5.431 146.217 11.861 5.371 146.191 11.62 3.521 148.117 12.231
		 4.265 148.187 12.319 4.952 148.21 12.171 5.549 148.187 11.797 6.026 148.117 11.213 2.073 150.043 12.34 3.285 150.172 12.451
		 4.451 150.215 12.205 5.5 150.172 11.623 6.362 150.043 10.738 0.901 151.969 11.743 2.381 152.171 11.945 3.838 152.239 11.691
		 5.159 152.171 11.005 6.24 151.969 9.937 0.095 153.895 10.484 1.619 154.186 10.779 3.146 154.283 10.572 4.537 154.186 9.888
		 5.664 153.895 8.785 -0.321 155.821 8.553 1.026 156.215 8.886 2.396 156.347 8.75 3.649 156.215 8.164 4.655 155.821 7.183
		 -0.294 157.746 4.598 0.479 158.26 4.823 1.275 158.431 4.766 2.003 158.26 4.438 2.582 157.746 3.872 -8.927 143.936 9.09
		 -9.065 143.928 9.286 -9.088 143.925 9.371 -8.999 143.928 9.346 -8.799 143.936 9.208 -9.698 146.191 8.481 -9.422 146.224 9.213
		 -8.956 146.235 9.789 -8.325 146.224 10.184 -7.558 146.191 10.376 -9.978 148.446 7.893 -9.415 148.537 9.09 -8.558 148.568 10.06
		 -7.467 148.537 10.745 -6.208 148.446 11.097 -9.799 150.7 7.266 -9.066 150.869 8.779 -7.947 150.925 9.998 -6.534 150.869 10.828
		 -4.938 150.7 11.2 -9.187 152.955 6.617 -8.392 153.217 8.257 -7.154 153.305 9.559 -5.592 153.217 10.404 -3.85 152.955 10.708
		 -7.5 155.21 5.343 -6.8 155.583 6.783 -5.688 155.708 7.907 -4.284 155.583 8.6 -2.733 155.21 8.785 -4.368 157.465 3
		 -3.954 157.967 3.86 -3.279 158.134 4.521 -2.423 157.967 4.91 -1.483 157.465 4.979 9.927 143.373 7.957 10.143 143.355 8.065
		 10.234 143.349 8.078 10.199 143.355 7.998 10.036 143.373 7.825 8.978 145.721 9.258 9.713 145.745 8.964 10.283 145.753 8.488
		 10.665 145.745 7.856 10.835 145.721 7.095 7.728 148.07 10.123 8.929 148.153 9.598 9.918 148.181 8.768 10.635 148.153 7.689
		 11.03 148.07 6.428 6.521 150.419 10.469 8.066 150.579 9.866 9.364 150.633 8.832 10.316 150.579 7.454 10.843 150.419 5.837
		 5.35 152.767 10.106 7.045 153.024 9.549 8.488 153.109 8.48 9.546 153.024 7.004 10.118 152.767 5.255 3.993 155.116 8.385
		 5.518 155.486 7.975 6.827 155.61 7.079 7.786 155.486 5.794 8.289 155.116 4.253 2.207 157.465 4.716 3.129 157.967 4.515
		 3.923 158.134 4.009 4.501 157.967 3.259 4.794 157.465 2.348 -9.931 132.8 5.444 -10.107 132.8 5.539 -10.157 132.8 5.593
		 -10.082 132.8 5.604 -9.881 132.8 5.572 -10.242 136.657 4.48 -10.306 136.657 5.136 -10.164 136.657 5.753 -9.827 136.657 6.301
		 -9.309 136.657 6.752 -11.344 140.178 3.393 -11.398 140.078 4.52 -11.113 140.045 5.601 -10.511 140.078 6.567 -9.627 140.178 7.353
		 -12.705 144.359 1.996 -12.794 144.355 3.622 -12.39 144.354 5.19 -11.529 144.355 6.577 -10.276 144.359 7.671 -12.744 148.54 1.297
		 -12.872 148.665 3.194 -12.421 148.707 5.025 -11.437 148.665 6.626 -10.005 148.54 7.848 -11.472 152.72 0.997 -11.624 153.007 2.811
		 -11.201 153.103 4.56 -10.252 153.007 6.071 -8.867 152.72 7.187 -6.573 156.901 0.458 -6.684 157.381 1.496 -6.442 157.542 2.494
		 -5.878 157.381 3.346 -5.05 156.901 3.956 10.003 132.8 5.25 10.205 132.8 5.276 10.28 132.8 5.262 10.228 132.8 5.21
		 10.049 132.8 5.12 9.51 136.657 6.383 10.007 136.657 5.913 10.319 136.657 5.352 10.432 136.657 4.729 10.338 136.657 4.076
		 9.926 140.178 6.913 10.767 140.078 6.088 11.316 140.045 5.096 11.543 140.078 4.003 11.428 140.178 2.88 10.687 144.359 7.11
		 11.875 144.355 5.95 12.654 144.354 4.519 12.967 144.355 2.932 12.785 144.359 1.314 10.481 148.54 7.208 11.836 148.665 5.899
		 12.722 148.707 4.239 13.062 148.665 2.383 12.82 148.54 0.498 9.341 152.72 6.559 10.651 153.007 5.35 11.501 153.103 3.777
		 11.811 153.007 2.002 11.544 152.72 0.202 5.337 156.901 3.585 6.122 157.381 2.918 6.626 157.542 2.028 6.8 157.381 1.014
		 6.618 156.901 -0.013 2 153.34 -11.44 1.732 152.421 -11.046 1 151.748 -10.758 0 151.502 -10.652 -1 151.748 -10.758
		 -1.732 152.421 -11.046 -2 153.34 -11.44 -1.732 154.259 -11.834 -1 154.932 -12.122 0 155.178 -12.228 1 154.932 -12.122
		 1.732 154.259 -11.834 3.833 150.776 -17.423 3.32 149.632 -16.211 1.917 148.795 -15.324 0 148.488 -14.999 -1.917 148.795 -15.324
		 -3.32 149.632 -16.211 -3.833 150.776 -17.423 -3.32 151.919 -18.636 -1.917 152.757 -19.523 0 153.063 -19.848 1.917 152.757 -19.523
		 3.32 151.919 -18.636 4.537 145.141 -19.175 3.929 144.785 -17.325 2.268 144.525 -15.97 0 144.429 -15.474 -2.268 144.525 -15.97
		 -3.929 144.785 -17.325 -4.537 145.141 -19.175 -3.929 145.497 -21.025 -2.268 145.758 -22.38 0 145.853 -22.875 2.268 145.758 -22.38
		 3.929 145.497 -21.025 4.958 138.658 -19.755 4.294 138.508 -17.772 2.479 138.399 -16.319 0 138.359 -15.788 -2.479 138.399 -16.319
		 -4.294 138.508 -17.772 -4.958 138.658 -19.755 -4.294 138.807 -21.739 -2.479 138.916 -23.192 0 138.956 -23.723 2.479 138.916 -23.192
		 4.294 138.807 -21.739 5.379 132.185 -20.149 4.658 132.342 -18.06 2.689 132.457 -16.531 0 132.499 -15.971 -2.689 132.457 -16.531
		 -4.658 132.342 -18.06 -5.379 132.185 -20.149 -4.658 132.028 -22.238 -2.689 131.913 -23.767 0 131.871 -24.327 2.689 131.913 -23.767
		 4.658 132.028 -22.238 5.8 125.819 -18.791 5.023 126.278 -16.639 2.9 126.614 -15.064 0 126.737 -14.487 -2.9 126.614 -15.064
		 -5.023 126.278 -16.639 -5.8 125.819 -18.791 -5.023 125.36 -20.942 -2.9 125.024 -22.517 0 124.901 -23.094 2.9 125.024 -22.517
		 5.023 125.36 -20.942 5.267 119.452 -17.432 4.561 119.868 -15.476 2.633 120.172 -14.044 0 120.283 -13.52 -2.633 120.172 -14.044
		 -4.561 119.868 -15.476 -5.267 119.452 -17.432 -4.561 119.037 -19.389 -2.633 118.732 -20.821 0 118.621 -21.345 2.633 118.732 -20.821
		 4.561 119.037 -19.389 4.733 113.084 -16.085 4.099 113.412 -14.316 2.367 113.653 -13.02 0 113.741 -12.546 -2.367 113.653 -13.02
		 -4.099 113.412 -14.316 -4.733 113.084 -16.085 -4.099 112.755 -17.855 -2.367 112.515 -19.151 0 112.427 -19.625 2.367 112.515 -19.151
		 4.099 112.755 -17.855 4.2 106.656 -15.057 3.637 106.909 -13.477 2.1 107.094 -12.32 0 107.161 -11.897 -2.1 107.094 -12.32
		 -3.637 106.909 -13.477 -4.2 106.656 -15.057 -3.637 106.403 -16.637 -2.1 106.218 -17.793 0 106.15 -18.217 2.1 106.218 -17.793
		 3.637 106.403 -16.637 2.3 100.228 -14.028 1.992 100.37 -13.14 1.15 100.474 -12.489 0 100.512 -12.251 -1.15 100.474 -12.489
		 -1.992 100.37 -13.14 -2.3 100.228 -14.028 -1.992 100.086 -14.917 -1.15 99.982 -15.568 0 99.944 -15.806 1.15 99.982 -15.568
		 1.992 100.086 -14.917 0.4 93.8 -13 0.346 93.832 -12.803 0.2 93.855 -12.658 0 93.863 -12.605 -0.2 93.855 -12.658
		 -0.346 93.832 -12.803 -0.4 93.8 -13 -0.346 93.768 -13.197 -0.2 93.745 -13.342 0 93.737 -13.395 0.2 93.745 -13.342
		 0.346 93.768 -13.197 0 153.34 -11.44 0 93.8 -13;
	setAttr -s 1128 ".ed[0:1127]"  0 1 1 1 29 1 29 28 1 28 0 1 1 2 1 2 30 1
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
		 463 464 1 464 476 1 476 475 1 475 463 1 464 465 1 465 477 1
		 477 476 1 465 466 1 466 478 1 478 477 1 466 467 1 467 479 1
		 479 478 1 467 468 1 468 480 1 480 479 1 468 469 1 469 481 1
		 481 480 1 469 470 1 470 482 1 482 481 1 470 471 1 471 483 1
		 483 482 1 471 472 1 472 484 1 484 483 1 472 473 1 473 485 1
		 485 484 1 473 474 1 474 486 1 486 485 1 474 463 1 475 486 1
		 476 488 1 488 487 1 487 475 1 477 489 1 489 488 1 478 490 1
		 490 489 1 479 491 1 491 490 1 480 492 1 492 491 1 481 493 1
		 493 492 1 482 494 1 494 493 1 483 495 1 495 494 1 484 496 1
		 496 495 1 485 497 1 497 496 1 486 498 1 498 497 1 487 498 1
		 488 500 1 500 499 1 499 487 1 489 501 1 501 500 1 490 502 1
		 502 501 1 491 503 1 503 502 1 492 504 1 504 503 1 493 505 1
		 505 504 1 494 506 1 506 505 1 495 507 1 507 506 1 496 508 1
		 508 507 1 497 509 1 509 508 1 498 510 1 510 509 1 499 510 1
		 500 512 1 512 511 1 511 499 1 501 513 1 513 512 1 502 514 1
		 514 513 1 503 515 1 515 514 1 504 516 1 516 515 1 505 517 1
		 517 516 1 506 518 1 518 517 1 507 519 1 519 518 1 508 520 1
		 520 519 1 509 521 1 521 520 1 510 522 1 522 521 1 511 522 1
		 512 524 1 524 523 1 523 511 1 513 525 1 525 524 1 514 526 1
		 526 525 1 515 527 1 527 526 1 516 528 1 528 527 1 517 529 1
		 529 528 1 518 530 1 530 529 1 519 531 1 531 530 1 520 532 1
		 532 531 1 521 533 1 533 532 1 522 534 1 534 533 1 523 534 1
		 524 536 1 536 535 1 535 523 1 525 537 1 537 536 1 526 538 1
		 538 537 1 527 539 1 539 538 1 528 540 1 540 539 1 529 541 1
		 541 540 1 530 542 1 542 541 1 531 543 1 543 542 1 532 544 1
		 544 543 1 533 545 1 545 544 1 534 546 1 546 545 1 535 546 1
		 536 548 1 548 547 1 547 535 1 537 549 1 549 548 1 538 550 1
		 550 549 1 539 551 1 551 550 1 540 552 1 552 551 1 541 553 1
		 553 552 1 542 554 1 554 553 1 543 555 1 555 554 1 544 556 1
		 556 555 1 545 557 1 557 556 1 546 558 1 558 557 1 547 558 1
		 548 560 1 560 559 1 559 547 1 549 561 1 561 560 1 550 562 1
		 562 561 1 551 563 1 563 562 1 552 564 1 564 563 1 553 565 1
		 565 564 1 554 566 1 566 565 1 555 567 1 567 566 1 556 568 1
		 568 567 1 557 569 1 569 568 1 558 570 1 570 569 1 559 570 1
		 560 572 1 572 571 1 571 559 1 561 573 1 573 572 1 562 574 1
		 574 573 1 563 575 1 575 574 1 564 576 1 576 575 1 565 577 1
		 577 576 1 566 578 1 578 577 1 567 579 1 579 578 1 568 580 1
		 580 579 1 569 581 1 581 580 1 570 582 1 582 581 1 571 582 1
		 572 584 1 584 583 1 583 571 1 573 585 1 585 584 1 574 586 1
		 586 585 1 575 587 1 587 586 1 576 588 1 588 587 1 577 589 1
		 589 588 1 578 590 1 590 589 1 579 591 1 591 590 1 580 592 1
		 592 591 1 581 593 1 593 592 1 582 594 1 594 593 1 583 594 1
		 473 595 1 595 474 1 472 595 1 471 595 1 470 595 1 469 595 1
		 468 595 1 467 595 1 466 595 1 465 595 1 464 595 1 463 595 1
		 584 596 1 596 583 1 585 596 1 586 596 1 587 596 1 588 596 1
		 589 596 1 590 596 1 591 596 1 592 596 1 593 596 1 594 596 1;
	setAttr -s 540 -ch 2108 ".fc[0:539]" -type "polyFaces" 
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
		f 4 865 866 867 -864
		f 4 868 869 870 -867
		f 4 871 872 873 -870
		f 4 874 875 876 -873
		f 4 877 878 879 -876
		f 4 880 881 882 -879
		f 4 883 884 885 -882
		f 4 886 -856 887 -885
		f 4 -855 888 889 890
		f 4 -859 891 892 -889
		f 4 -862 893 894 -892
		f 4 -865 895 896 -894
		f 4 -868 897 898 -896
		f 4 -871 899 900 -898
		f 4 -874 901 902 -900
		f 4 -877 903 904 -902
		f 4 -880 905 906 -904
		f 4 -883 907 908 -906
		f 4 -886 909 910 -908
		f 4 -888 -891 911 -910
		f 4 -890 912 913 914
		f 4 -893 915 916 -913
		f 4 -895 917 918 -916
		f 4 -897 919 920 -918
		f 4 -899 921 922 -920
		f 4 -901 923 924 -922
		f 4 -903 925 926 -924
		f 4 -905 927 928 -926
		f 4 -907 929 930 -928
		f 4 -909 931 932 -930
		f 4 -911 933 934 -932
		f 4 -912 -915 935 -934
		f 4 -914 936 937 938
		f 4 -917 939 940 -937
		f 4 -919 941 942 -940
		f 4 -921 943 944 -942
		f 4 -923 945 946 -944
		f 4 -925 947 948 -946
		f 4 -927 949 950 -948
		f 4 -929 951 952 -950
		f 4 -931 953 954 -952
		f 4 -933 955 956 -954
		f 4 -935 957 958 -956
		f 4 -936 -939 959 -958
		f 4 -938 960 961 962
		f 4 -941 963 964 -961
		f 4 -943 965 966 -964
		f 4 -945 967 968 -966
		f 4 -947 969 970 -968
		f 4 -949 971 972 -970
		f 4 -951 973 974 -972
		f 4 -953 975 976 -974
		f 4 -955 977 978 -976
		f 4 -957 979 980 -978
		f 4 -959 981 982 -980
		f 4 -960 -963 983 -982
		f 4 -962 984 985 986
		f 4 -965 987 988 -985
		f 4 -967 989 990 -988
		f 4 -969 991 992 -990
		f 4 -971 993 994 -992
		f 4 -973 995 996 -994
		f 4 -975 997 998 -996
		f 4 -977 999 1000 -998
		f 4 -979 1001 1002 -1000
		f 4 -981 1003 1004 -1002
		f 4 -983 1005 1006 -1004
		f 4 -984 -987 1007 -1006
		f 4 -986 1008 1009 1010
		f 4 -989 1011 1012 -1009
		f 4 -991 1013 1014 -1012
		f 4 -993 1015 1016 -1014
		f 4 -995 1017 1018 -1016
		f 4 -997 1019 1020 -1018
		f 4 -999 1021 1022 -1020
		f 4 -1001 1023 1024 -1022
		f 4 -1003 1025 1026 -1024
		f 4 -1005 1027 1028 -1026
		f 4 -1007 1029 1030 -1028
		f 4 -1008 -1011 1031 -1030
		f 4 -1010 1032 1033 1034
		f 4 -1013 1035 1036 -1033
		f 4 -1015 1037 1038 -1036
		f 4 -1017 1039 1040 -1038
		f 4 -1019 1041 1042 -1040
		f 4 -1021 1043 1044 -1042
		f 4 -1023 1045 1046 -1044
		f 4 -1025 1047 1048 -1046
		f 4 -1027 1049 1050 -1048
		f 4 -1029 1051 1052 -1050
		f 4 -1031 1053 1054 -1052
		f 4 -1032 -1035 1055 -1054
		f 4 -1034 1056 1057 1058
		f 4 -1037 1059 1060 -1057
		f 4 -1039 1061 1062 -1060
		f 4 -1041 1063 1064 -1062
		f 4 -1043 1065 1066 -1064
		f 4 -1045 1067 1068 -1066
		f 4 -1047 1069 1070 -1068
		f 4 -1049 1071 1072 -1070
		f 4 -1051 1073 1074 -1072
		f 4 -1053 1075 1076 -1074
		f 4 -1055 1077 1078 -1076
		f 4 -1056 -1059 1079 -1078
		f 4 -1058 1080 1081 1082
		f 4 -1061 1083 1084 -1081
		f 4 -1063 1085 1086 -1084
		f 4 -1065 1087 1088 -1086
		f 4 -1067 1089 1090 -1088
		f 4 -1069 1091 1092 -1090
		f 4 -1071 1093 1094 -1092
		f 4 -1073 1095 1096 -1094
		f 4 -1075 1097 1098 -1096
		f 4 -1077 1099 1100 -1098
		f 4 -1079 1101 1102 -1100
		f 4 -1080 -1083 1103 -1102
		f 3 -884 1104 1105
		f 3 -881 1106 -1105
		f 3 -878 1107 -1107
		f 3 -875 1108 -1108
		f 3 -872 1109 -1109
		f 3 -869 1110 -1110
		f 3 -866 1111 -1111
		f 3 -863 1112 -1112
		f 3 -860 1113 -1113
		f 3 -857 1114 -1114
		f 3 -853 1115 -1115
		f 3 -887 -1106 -1116
		f 3 -1082 1116 1117
		f 3 -1085 1118 -1117
		f 3 -1087 1119 -1119
		f 3 -1089 1120 -1120
		f 3 -1091 1121 -1121
		f 3 -1093 1122 -1122
		f 3 -1095 1123 -1123
		f 3 -1097 1124 -1124
		f 3 -1099 1125 -1125
		f 3 -1101 1126 -1126
		f 3 -1103 1127 -1127
		f 3 -1104 -1118 -1128;
createNode skinCluster -n "kaede:kaede_hair_skinCluster";
	rename -uid "137B3B4A-746D-5DA7-ABE7-1E7DAA71CD67";
	setAttr -s 597 ".wl";
	setAttr ".wl[0:596].w"
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.6354 2 0.3646
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		2 1 0.0104 2 0.9896
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		1 2 1
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		2 2 0.4396 3 0.5604
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		1 3 1
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		2 3 0.479 4 0.521
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
		1 4 1
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
		1 4 1;
	setAttr -s 5 ".pm";
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -153.34 11.44 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -150.22 18.72 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -132.8 20.28 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -113.3 16.12 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 5 ".ma";
	setAttr -s 5 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode lambert -n "paint_4a3a5e";
	rename -uid "1485BADE-86AB-51CA-80F6-C7F791346B24";
	setAttr ".c" -type "float3" 0.06848 0.04231 0.11193 ;
createNode shadingEngine -n "paint_4a3a5eSG";
	rename -uid "B6A5DBBC-E124-5493-87D9-CC702BC1836D";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "kaede:kaede_skirt" -p "kaede:kaede_geo";
	rename -uid "141EE4CF-46A0-54E8-8CE5-E3CCC2DEA2FC";
createNode mesh -n "kaede:kaede_skirtShape" -p "kaede:kaede_skirt";
	rename -uid "FDFACBE9-A3FC-5E5C-B857-C9898BDD1D2D";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
createNode mesh -n "kaede:kaede_skirtShapeOrig" -p "kaede:kaede_skirt";
	rename -uid "A7B7CCDC-8D56-5AEB-8FBB-E517353DAC5C";
	setAttr -k off ".v";
	setAttr ".io" yes;
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 280 ".vt[0:279]"  0 66 16.779 2.792 66 16.572 5.3 66 15.332 7.786 66 14.364 10.492 66 13.574 12.622 66 11.865
		 13.875 66 9.476 15.281 66 7.319 16.976 66 5.185 17.63 66 2.625 17.15 66 0 16.939 66 -2.522
		 16.976 66 -5.185 15.904 66 -7.618 13.875 66 -9.476 12.127 66 -11.399 10.492 66 -13.574 8.104 66 -14.95
		 5.3 66 -15.332 2.683 66 -15.923 0 66 -16.779 -2.792 66 -16.572 -5.3 66 -15.332 -7.786 66 -14.364
		 -10.492 66 -13.574 -12.622 66 -11.865 -13.875 66 -9.476 -15.281 66 -7.319 -16.976 66 -5.185 -17.63 66 -2.625
		 -17.15 66 0 -16.939 66 2.522 -16.976 66 5.185 -15.904 66 7.618 -13.875 66 9.476 -12.127 66 11.399
		 -10.492 66 13.574 -8.104 66 14.95 -5.3 66 15.332 -2.683 66 15.923 0 70.275 15.995 2.696 70.275 15.799
		 5.148 70.275 14.704 7.562 70.275 13.776 10.13 70.275 12.941 12.186 70.275 11.31 13.476 70.275 9.088 14.842 70.275 7.019
		 16.39 70.275 4.943 17.022 70.275 2.502 16.658 70.275 0 16.453 70.275 -2.419 16.39 70.275 -4.943 15.356 70.275 -7.262
		 13.476 70.275 -9.088 11.779 70.275 -10.932 10.13 70.275 -12.941 7.824 70.275 -14.252 5.148 70.275 -14.704 2.606 70.275 -15.27
		 0 70.275 -15.995 -2.696 70.275 -15.799 -5.148 70.275 -14.704 -7.562 70.275 -13.776 -10.13 70.275 -12.941 -12.186 70.275 -11.31
		 -13.476 70.275 -9.088 -14.842 70.275 -7.019 -16.39 70.275 -4.943 -17.022 70.275 -2.502 -16.658 70.275 0 -16.453 70.275 2.419
		 -16.39 70.275 4.943 -15.356 70.275 7.262 -13.476 70.275 9.088 -11.779 70.275 10.932 -10.13 70.275 12.941 -7.824 70.275 14.252
		 -5.148 70.275 14.704 -2.606 70.275 15.27 0 75.12 15.029 2.577 75.12 14.844 4.955 75.12 13.91 7.279 75.12 13.032
		 9.684 75.12 12.159 11.65 75.12 10.627 12.972 75.12 8.597 14.286 75.12 6.64 15.669 75.12 4.644 16.273 75.12 2.351
		 16.034 75.12 0 15.836 75.12 -2.288 15.669 75.12 -4.644 14.68 75.12 -6.823 12.972 75.12 -8.597 11.338 75.12 -10.342
		 9.684 75.12 -12.159 7.48 75.12 -13.391 4.955 75.12 -13.91 2.508 75.12 -14.446 0 75.12 -15.029 -2.577 75.12 -14.844
		 -4.955 75.12 -13.91 -7.279 75.12 -13.032 -9.684 75.12 -12.159 -11.65 75.12 -10.627 -12.972 75.12 -8.597 -14.286 75.12 -6.64
		 -15.669 75.12 -4.644 -16.273 75.12 -2.351 -16.034 75.12 0 -15.836 75.12 2.288 -15.669 75.12 4.644 -14.68 75.12 6.823
		 -12.972 75.12 8.597 -11.338 75.12 10.342 -9.684 75.12 12.159 -7.48 75.12 13.391 -4.955 75.12 13.91 -2.508 75.12 14.446
		 0 80.25 13.878 2.436 80.25 13.707 4.718 80.25 12.938 6.931 80.25 12.121 9.155 80.25 11.228 11.013 80.25 9.813
		 12.351 80.25 7.996 13.602 80.25 6.176 14.812 80.25 4.289 15.383 80.25 2.171 15.266 80.25 0 15.078 80.25 -2.128
		 14.812 80.25 -4.289 13.877 80.25 -6.301 12.351 80.25 -7.996 10.795 80.25 -9.619 9.155 80.25 -11.228 7.071 80.25 -12.366
		 4.718 80.25 -12.938 2.388 80.25 -13.436 0 80.25 -13.878 -2.436 80.25 -13.707 -4.718 80.25 -12.938 -6.931 80.25 -12.121
		 -9.155 80.25 -11.228 -11.013 80.25 -9.813 -12.351 80.25 -7.996 -13.602 80.25 -6.176 -14.812 80.25 -4.289 -15.383 80.25 -2.171
		 -15.266 80.25 0 -15.078 80.25 2.128 -14.812 80.25 4.289 -13.877 80.25 6.301 -12.351 80.25 7.996 -10.795 80.25 9.619
		 -9.155 80.25 11.228 -7.071 80.25 12.366 -4.718 80.25 12.938 -2.388 80.25 13.436 0 85.95 12.34 2.249 85.95 12.188
		 4.389 85.95 11.596 6.448 85.95 10.864 8.449 85.95 9.983 10.164 85.95 8.726 11.491 85.95 7.167 12.655 85.95 5.535
		 13.671 85.95 3.813 14.198 85.95 1.93 14.203 85.95 0 14.028 85.95 -1.907 13.671 85.95 -3.813 12.808 85.95 -5.602
		 11.491 85.95 -7.167 10.043 85.95 -8.622 8.449 85.95 -9.983 6.526 85.95 -10.995 4.389 85.95 -11.596 2.222 85.95 -12.043
		 0 85.95 -12.34 -2.249 85.95 -12.188 -4.389 85.95 -11.596 -6.448 85.95 -10.864 -8.449 85.95 -9.983 -10.164 85.95 -8.726
		 -11.491 85.95 -7.167 -12.655 85.95 -5.535 -13.671 85.95 -3.813 -14.198 85.95 -1.93 -14.203 85.95 0 -14.028 85.95 1.907
		 -13.671 85.95 3.813 -12.808 85.95 5.602 -11.491 85.95 7.167 -10.043 85.95 8.622 -8.449 85.95 9.983 -6.526 85.95 10.995
		 -4.389 85.95 11.596 -2.222 85.95 12.043 0 91.08 10.429 2.016 91.08 10.301 3.964 91.08 9.871 5.824 91.08 9.248
		 7.577 91.08 8.437 9.115 91.08 7.375 10.379 91.08 6.101 11.43 91.08 4.712 12.259 91.08 3.223 12.732 91.08 1.631
		 12.829 91.08 0 12.671 91.08 -1.624 12.259 91.08 -3.223 11.485 91.08 -4.735 10.379 91.08 -6.101 9.071 91.08 -7.339
		 7.577 91.08 -8.437 5.852 91.08 -9.293 3.964 91.08 -9.871 2.007 91.08 -10.252 0 91.08 -10.429 -2.016 91.08 -10.301
		 -3.964 91.08 -9.871 -5.824 91.08 -9.248 -7.577 91.08 -8.437 -9.115 91.08 -7.375 -10.379 91.08 -6.101 -11.43 91.08 -4.712
		 -12.259 91.08 -3.223 -12.732 91.08 -1.631 -12.829 91.08 0 -12.671 91.08 1.624 -12.259 91.08 3.223 -11.485 91.08 4.735
		 -10.379 91.08 6.101 -9.071 91.08 7.339 -7.577 91.08 8.437 -5.852 91.08 9.293 -3.964 91.08 9.871 -2.007 91.08 10.252
		 0 94.5 7.2 1.627 94.5 7.111 3.214 94.5 6.848 4.722 94.5 6.415 6.113 94.5 5.825 7.354 94.5 5.091
		 8.414 94.5 4.232 9.266 94.5 3.269 9.891 94.5 2.225 10.272 94.5 1.126 10.4 94.5 0 10.272 94.5 -1.126
		 9.891 94.5 -2.225 9.266 94.5 -3.269 8.414 94.5 -4.232 7.354 94.5 -5.091 6.113 94.5 -5.825 4.722 94.5 -6.415
		 3.214 94.5 -6.848 1.627 94.5 -7.111 0 94.5 -7.2 -1.627 94.5 -7.111 -3.214 94.5 -6.848 -4.722 94.5 -6.415
		 -6.113 94.5 -5.825 -7.354 94.5 -5.091 -8.414 94.5 -4.232 -9.266 94.5 -3.269 -9.891 94.5 -2.225 -10.272 94.5 -1.126
		 -10.4 94.5 0 -10.272 94.5 1.126 -9.891 94.5 2.225 -9.266 94.5 3.269 -8.414 94.5 4.232 -7.354 94.5 5.091
		 -6.113 94.5 5.825 -4.722 94.5 6.415 -3.214 94.5 6.848 -1.627 94.5 7.111;
	setAttr -s 520 ".ed[0:519]"  0 1 1 1 41 1 41 40 1 40 0 1 1 2 1 2 42 1
		 42 41 1 2 3 1 3 43 1 43 42 1 3 4 1 4 44 1
		 44 43 1 4 5 1 5 45 1 45 44 1 5 6 1 6 46 1
		 46 45 1 6 7 1 7 47 1 47 46 1 7 8 1 8 48 1
		 48 47 1 8 9 1 9 49 1 49 48 1 9 10 1 10 50 1
		 50 49 1 10 11 1 11 51 1 51 50 1 11 12 1 12 52 1
		 52 51 1 12 13 1 13 53 1 53 52 1 13 14 1 14 54 1
		 54 53 1 14 15 1 15 55 1 55 54 1 15 16 1 16 56 1
		 56 55 1 16 17 1 17 57 1 57 56 1 17 18 1 18 58 1
		 58 57 1 18 19 1 19 59 1 59 58 1 19 20 1 20 60 1
		 60 59 1 20 21 1 21 61 1 61 60 1 21 22 1 22 62 1
		 62 61 1 22 23 1 23 63 1 63 62 1 23 24 1 24 64 1
		 64 63 1 24 25 1 25 65 1 65 64 1 25 26 1 26 66 1
		 66 65 1 26 27 1 27 67 1 67 66 1 27 28 1 28 68 1
		 68 67 1 28 29 1 29 69 1 69 68 1 29 30 1 30 70 1
		 70 69 1 30 31 1 31 71 1 71 70 1 31 32 1 32 72 1
		 72 71 1 32 33 1 33 73 1 73 72 1 33 34 1 34 74 1
		 74 73 1 34 35 1 35 75 1 75 74 1 35 36 1 36 76 1
		 76 75 1 36 37 1 37 77 1 77 76 1 37 38 1 38 78 1
		 78 77 1 38 39 1 39 79 1 79 78 1 39 0 1 40 79 1
		 41 81 1 81 80 1 80 40 1 42 82 1 82 81 1 43 83 1
		 83 82 1 44 84 1 84 83 1 45 85 1 85 84 1 46 86 1
		 86 85 1 47 87 1 87 86 1 48 88 1 88 87 1 49 89 1
		 89 88 1 50 90 1 90 89 1 51 91 1 91 90 1 52 92 1
		 92 91 1 53 93 1 93 92 1 54 94 1 94 93 1 55 95 1
		 95 94 1 56 96 1 96 95 1 57 97 1 97 96 1 58 98 1
		 98 97 1 59 99 1 99 98 1 60 100 1 100 99 1 61 101 1
		 101 100 1 62 102 1 102 101 1 63 103 1 103 102 1 64 104 1
		 104 103 1 65 105 1 105 104 1 66 106 1 106 105 1 67 107 1
		 107 106 1 68 108 1 108 107 1 69 109 1 109 108 1 70 110 1
		 110 109 1 71 111 1 111 110 1 72 112 1 112 111 1 73 113 1
		 113 112 1 74 114 1 114 113 1 75 115 1 115 114 1 76 116 1
		 116 115 1 77 117 1 117 116 1 78 118 1 118 117 1 79 119 1
		 119 118 1 80 119 1 81 121 1 121 120 1 120 80 1 82 122 1
		 122 121 1 83 123 1 123 122 1 84 124 1 124 123 1 85 125 1
		 125 124 1 86 126 1 126 125 1 87 127 1 127 126 1 88 128 1
		 128 127 1 89 129 1 129 128 1 90 130 1 130 129 1 91 131 1
		 131 130 1 92 132 1 132 131 1 93 133 1 133 132 1 94 134 1
		 134 133 1 95 135 1 135 134 1 96 136 1 136 135 1 97 137 1
		 137 136 1 98 138 1 138 137 1 99 139 1 139 138 1 100 140 1
		 140 139 1 101 141 1 141 140 1 102 142 1 142 141 1 103 143 1
		 143 142 1 104 144 1 144 143 1 105 145 1 145 144 1 106 146 1
		 146 145 1 107 147 1 147 146 1 108 148 1 148 147 1 109 149 1
		 149 148 1 110 150 1 150 149 1 111 151 1 151 150 1 112 152 1
		 152 151 1 113 153 1 153 152 1 114 154 1 154 153 1 115 155 1
		 155 154 1 116 156 1 156 155 1 117 157 1 157 156 1 118 158 1
		 158 157 1 119 159 1 159 158 1 120 159 1 121 161 1 161 160 1
		 160 120 1 122 162 1 162 161 1 123 163 1 163 162 1 124 164 1
		 164 163 1 125 165 1 165 164 1 126 166 1 166 165 1 127 167 1
		 167 166 1 128 168 1 168 167 1 129 169 1 169 168 1 130 170 1
		 170 169 1 131 171 1 171 170 1 132 172 1 172 171 1 133 173 1
		 173 172 1 134 174 1 174 173 1 135 175 1 175 174 1 136 176 1
		 176 175 1 137 177 1 177 176 1 138 178 1 178 177 1 139 179 1
		 179 178 1 140 180 1 180 179 1 141 181 1 181 180 1 142 182 1
		 182 181 1 143 183 1 183 182 1 144 184 1 184 183 1 145 185 1
		 185 184 1 146 186 1 186 185 1 147 187 1 187 186 1 148 188 1
		 188 187 1 149 189 1 189 188 1 150 190 1 190 189 1 151 191 1
		 191 190 1 152 192 1 192 191 1 153 193 1 193 192 1 154 194 1
		 194 193 1 155 195 1 195 194 1 156 196 1 196 195 1 157 197 1
		 197 196 1 158 198 1 198 197 1 159 199 1 199 198 1 160 199 1
		 161 201 1 201 200 1 200 160 1 162 202 1 202 201 1 163 203 1
		 203 202 1 164 204 1 204 203 1 165 205 1 205 204 1 166 206 1
		 206 205 1 167 207 1 207 206 1 168 208 1 208 207 1 169 209 1
		 209 208 1 170 210 1 210 209 1 171 211 1 211 210 1 172 212 1
		 212 211 1 173 213 1 213 212 1 174 214 1 214 213 1 175 215 1
		 215 214 1 176 216 1 216 215 1 177 217 1 217 216 1 178 218 1
		 218 217 1 179 219 1 219 218 1 180 220 1 220 219 1 181 221 1
		 221 220 1 182 222 1 222 221 1 183 223 1 223 222 1 184 224 1
		 224 223 1 185 225 1 225 224 1 186 226 1 226 225 1 187 227 1
		 227 226 1 188 228 1 228 227 1 189 229 1 229 228 1 190 230 1
		 230 229 1 191 231 1 231 230 1 192 232 1 232 231 1 193 233 1
		 233 232 1 194 234 1 234 233 1 195 235 1 235 234 1 196 236 1
		 236 235 1 197 237 1 237 236 1 198 238 1 238 237 1 199 239 1
		 239 238 1 200 239 1 201 241 1 241 240 1 240 200 1 202 242 1
		 242 241 1 203 243 1 243 242 1 204 244 1 244 243 1 205 245 1
		 245 244 1 206 246 1 246 245 1 207 247 1 247 246 1 208 248 1
		 248 247 1 209 249 1 249 248 1 210 250 1 250 249 1 211 251 1
		 251 250 1 212 252 1 252 251 1 213 253 1 253 252 1 214 254 1
		 254 253 1 215 255 1 255 254 1 216 256 1 256 255 1 217 257 1
		 257 256 1 218 258 1 258 257 1 219 259 1 259 258 1 220 260 1
		 260 259 1 221 261 1 261 260 1 222 262 1 262 261 1 223 263 1
		 263 262 1 224 264 1 264 263 1 225 265 1 265 264 1 226 266 1
		 266 265 1 227 267 1 267 266 1 228 268 1 268 267 1 229 269 1
		 269 268 1 230 270 1 270 269 1 231 271 1 271 270 1 232 272 1
		 272 271 1 233 273 1 273 272 1 234 274 1 274 273 1 235 275 1
		 275 274 1 236 276 1 276 275 1 237 277 1 277 276 1 238 278 1
		 278 277 1 239 279 1 279 278 1 240 279 1;
	setAttr -s 240 -ch 960 ".fc[0:239]" -type "polyFaces" 
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
		f 4 118 -4 119 -117
		f 4 -3 120 121 122
		f 4 -7 123 124 -121
		f 4 -10 125 126 -124
		f 4 -13 127 128 -126
		f 4 -16 129 130 -128
		f 4 -19 131 132 -130
		f 4 -22 133 134 -132
		f 4 -25 135 136 -134
		f 4 -28 137 138 -136
		f 4 -31 139 140 -138
		f 4 -34 141 142 -140
		f 4 -37 143 144 -142
		f 4 -40 145 146 -144
		f 4 -43 147 148 -146
		f 4 -46 149 150 -148
		f 4 -49 151 152 -150
		f 4 -52 153 154 -152
		f 4 -55 155 156 -154
		f 4 -58 157 158 -156
		f 4 -61 159 160 -158
		f 4 -64 161 162 -160
		f 4 -67 163 164 -162
		f 4 -70 165 166 -164
		f 4 -73 167 168 -166
		f 4 -76 169 170 -168
		f 4 -79 171 172 -170
		f 4 -82 173 174 -172
		f 4 -85 175 176 -174
		f 4 -88 177 178 -176
		f 4 -91 179 180 -178
		f 4 -94 181 182 -180
		f 4 -97 183 184 -182
		f 4 -100 185 186 -184
		f 4 -103 187 188 -186
		f 4 -106 189 190 -188
		f 4 -109 191 192 -190
		f 4 -112 193 194 -192
		f 4 -115 195 196 -194
		f 4 -118 197 198 -196
		f 4 -120 -123 199 -198
		f 4 -122 200 201 202
		f 4 -125 203 204 -201
		f 4 -127 205 206 -204
		f 4 -129 207 208 -206
		f 4 -131 209 210 -208
		f 4 -133 211 212 -210
		f 4 -135 213 214 -212
		f 4 -137 215 216 -214
		f 4 -139 217 218 -216
		f 4 -141 219 220 -218
		f 4 -143 221 222 -220
		f 4 -145 223 224 -222
		f 4 -147 225 226 -224
		f 4 -149 227 228 -226
		f 4 -151 229 230 -228
		f 4 -153 231 232 -230
		f 4 -155 233 234 -232
		f 4 -157 235 236 -234
		f 4 -159 237 238 -236
		f 4 -161 239 240 -238
		f 4 -163 241 242 -240
		f 4 -165 243 244 -242
		f 4 -167 245 246 -244
		f 4 -169 247 248 -246
		f 4 -171 249 250 -248
		f 4 -173 251 252 -250
		f 4 -175 253 254 -252
		f 4 -177 255 256 -254
		f 4 -179 257 258 -256
		f 4 -181 259 260 -258
		f 4 -183 261 262 -260
		f 4 -185 263 264 -262
		f 4 -187 265 266 -264
		f 4 -189 267 268 -266
		f 4 -191 269 270 -268
		f 4 -193 271 272 -270
		f 4 -195 273 274 -272
		f 4 -197 275 276 -274
		f 4 -199 277 278 -276
		f 4 -200 -203 279 -278
		f 4 -202 280 281 282
		f 4 -205 283 284 -281
		f 4 -207 285 286 -284
		f 4 -209 287 288 -286
		f 4 -211 289 290 -288
		f 4 -213 291 292 -290
		f 4 -215 293 294 -292
		f 4 -217 295 296 -294
		f 4 -219 297 298 -296
		f 4 -221 299 300 -298
		f 4 -223 301 302 -300
		f 4 -225 303 304 -302
		f 4 -227 305 306 -304
		f 4 -229 307 308 -306
		f 4 -231 309 310 -308
		f 4 -233 311 312 -310
		f 4 -235 313 314 -312
		f 4 -237 315 316 -314
		f 4 -239 317 318 -316
		f 4 -241 319 320 -318
		f 4 -243 321 322 -320
		f 4 -245 323 324 -322
		f 4 -247 325 326 -324
		f 4 -249 327 328 -326
		f 4 -251 329 330 -328
		f 4 -253 331 332 -330
		f 4 -255 333 334 -332
		f 4 -257 335 336 -334
		f 4 -259 337 338 -336
		f 4 -261 339 340 -338
		f 4 -263 341 342 -340
		f 4 -265 343 344 -342
		f 4 -267 345 346 -344
		f 4 -269 347 348 -346
		f 4 -271 349 350 -348
		f 4 -273 351 352 -350
		f 4 -275 353 354 -352
		f 4 -277 355 356 -354
		f 4 -279 357 358 -356
		f 4 -280 -283 359 -358
		f 4 -282 360 361 362
		f 4 -285 363 364 -361
		f 4 -287 365 366 -364
		f 4 -289 367 368 -366
		f 4 -291 369 370 -368
		f 4 -293 371 372 -370
		f 4 -295 373 374 -372
		f 4 -297 375 376 -374
		f 4 -299 377 378 -376
		f 4 -301 379 380 -378
		f 4 -303 381 382 -380
		f 4 -305 383 384 -382
		f 4 -307 385 386 -384
		f 4 -309 387 388 -386
		f 4 -311 389 390 -388
		f 4 -313 391 392 -390
		f 4 -315 393 394 -392
		f 4 -317 395 396 -394
		f 4 -319 397 398 -396
		f 4 -321 399 400 -398
		f 4 -323 401 402 -400
		f 4 -325 403 404 -402
		f 4 -327 405 406 -404
		f 4 -329 407 408 -406
		f 4 -331 409 410 -408
		f 4 -333 411 412 -410
		f 4 -335 413 414 -412
		f 4 -337 415 416 -414
		f 4 -339 417 418 -416
		f 4 -341 419 420 -418
		f 4 -343 421 422 -420
		f 4 -345 423 424 -422
		f 4 -347 425 426 -424
		f 4 -349 427 428 -426
		f 4 -351 429 430 -428
		f 4 -353 431 432 -430
		f 4 -355 433 434 -432
		f 4 -357 435 436 -434
		f 4 -359 437 438 -436
		f 4 -360 -363 439 -438
		f 4 -362 440 441 442
		f 4 -365 443 444 -441
		f 4 -367 445 446 -444
		f 4 -369 447 448 -446
		f 4 -371 449 450 -448
		f 4 -373 451 452 -450
		f 4 -375 453 454 -452
		f 4 -377 455 456 -454
		f 4 -379 457 458 -456
		f 4 -381 459 460 -458
		f 4 -383 461 462 -460
		f 4 -385 463 464 -462
		f 4 -387 465 466 -464
		f 4 -389 467 468 -466
		f 4 -391 469 470 -468
		f 4 -393 471 472 -470
		f 4 -395 473 474 -472
		f 4 -397 475 476 -474
		f 4 -399 477 478 -476
		f 4 -401 479 480 -478
		f 4 -403 481 482 -480
		f 4 -405 483 484 -482
		f 4 -407 485 486 -484
		f 4 -409 487 488 -486
		f 4 -411 489 490 -488
		f 4 -413 491 492 -490
		f 4 -415 493 494 -492
		f 4 -417 495 496 -494
		f 4 -419 497 498 -496
		f 4 -421 499 500 -498
		f 4 -423 501 502 -500
		f 4 -425 503 504 -502
		f 4 -427 505 506 -504
		f 4 -429 507 508 -506
		f 4 -431 509 510 -508
		f 4 -433 511 512 -510
		f 4 -435 513 514 -512
		f 4 -437 515 516 -514
		f 4 -439 517 518 -516
		f 4 -440 -443 519 -518;
createNode skinCluster -n "kaede:kaede_skirt_skinCluster";
	rename -uid "2DCD96AC-8073-5C0E-A2AD-1AC7630A85DF";
	setAttr -s 280 ".wl";
	setAttr ".wl[0:279].w"
		1 2 1
		2 2 0.8 4 0.2
		2 2 0.6 4 0.4
		2 2 0.4 4 0.6
		2 2 0.2 4 0.8
		1 4 1
		2 4 0.8 6 0.2
		2 4 0.6 6 0.4
		2 4 0.4 6 0.6
		2 4 0.2 6 0.8
		1 6 1
		2 6 0.8 8 0.2
		2 6 0.6 8 0.4
		2 6 0.4 8 0.6
		2 6 0.2 8 0.8
		1 8 1
		2 8 0.8 10 0.2
		2 8 0.6 10 0.4
		2 8 0.4 10 0.6
		2 8 0.2 10 0.8
		1 10 1
		2 10 0.8 12 0.2
		2 10 0.6 12 0.4
		2 10 0.4 12 0.6
		2 10 0.2 12 0.8
		1 12 1
		2 12 0.8 14 0.2
		2 12 0.6 14 0.4
		2 12 0.4 14 0.6
		2 12 0.2 14 0.8
		1 14 1
		2 14 0.8 16 0.2
		2 14 0.6 16 0.4
		2 14 0.4 16 0.6
		2 14 0.2 16 0.8
		1 16 1
		2 2 0.2 16 0.8
		2 2 0.4 16 0.6
		2 2 0.6 16 0.4
		2 2 0.8 16 0.2
		1 2 1
		2 2 0.8 4 0.2
		2 2 0.6 4 0.4
		2 2 0.4 4 0.6
		2 2 0.2 4 0.8
		1 4 1
		2 4 0.8 6 0.2
		2 4 0.6 6 0.4
		2 4 0.4 6 0.6
		2 4 0.2 6 0.8
		1 6 1
		2 6 0.8 8 0.2
		2 6 0.6 8 0.4
		2 6 0.4 8 0.6
		2 6 0.2 8 0.8
		1 8 1
		2 8 0.8 10 0.2
		2 8 0.6 10 0.4
		2 8 0.4 10 0.6
		2 8 0.2 10 0.8
		1 10 1
		2 10 0.8 12 0.2
		2 10 0.6 12 0.4
		2 10 0.4 12 0.6
		2 10 0.2 12 0.8
		1 12 1
		2 12 0.8 14 0.2
		2 12 0.6 14 0.4
		2 12 0.4 14 0.6
		2 12 0.2 14 0.8
		1 14 1
		2 14 0.8 16 0.2
		2 14 0.6 16 0.4
		2 14 0.4 16 0.6
		2 14 0.2 16 0.8
		1 16 1
		2 2 0.2 16 0.8
		2 2 0.4 16 0.6
		2 2 0.6 16 0.4
		2 2 0.8 16 0.2
		1 2 1
		2 2 0.8 4 0.2
		2 2 0.6 4 0.4
		2 2 0.4 4 0.6
		2 2 0.2 4 0.8
		1 4 1
		2 4 0.8 6 0.2
		2 4 0.6 6 0.4
		2 4 0.4 6 0.6
		2 4 0.2 6 0.8
		1 6 1
		2 6 0.8 8 0.2
		2 6 0.6 8 0.4
		2 6 0.4 8 0.6
		2 6 0.2 8 0.8
		1 8 1
		2 8 0.8 10 0.2
		2 8 0.6 10 0.4
		2 8 0.4 10 0.6
		2 8 0.2 10 0.8
		1 10 1
		2 10 0.8 12 0.2
		2 10 0.6 12 0.4
		2 10 0.4 12 0.6
		2 10 0.2 12 0.8
		1 12 1
		2 12 0.8 14 0.2
		2 12 0.6 14 0.4
		2 12 0.4 14 0.6
		2 12 0.2 14 0.8
		1 14 1
		2 14 0.8 16 0.2
		2 14 0.6 16 0.4
		2 14 0.4 16 0.6
		2 14 0.2 16 0.8
		1 16 1
		2 2 0.2 16 0.8
		2 2 0.4 16 0.6
		2 2 0.6 16 0.4
		2 2 0.8 16 0.2
		2 1 0.75 2 0.25
		4 1 0.6 2 0.2 3 0.15 4 0.05
		4 1 0.45 2 0.15 3 0.3 4 0.1
		4 1 0.3 2 0.1 3 0.45 4 0.15
		4 1 0.15 2 0.05 3 0.6 4 0.2
		2 3 0.75 4 0.25
		4 3 0.6 4 0.2 5 0.15 6 0.05
		4 3 0.45 4 0.15 5 0.3 6 0.1
		4 3 0.3 4 0.1 5 0.45 6 0.15
		4 3 0.15 4 0.05 5 0.6 6 0.2
		2 5 0.75 6 0.25
		4 5 0.6 6 0.2 7 0.15 8 0.05
		4 5 0.45 6 0.15 7 0.3 8 0.1
		4 5 0.3 6 0.1 7 0.45 8 0.15
		4 5 0.15 6 0.05 7 0.6 8 0.2
		2 7 0.75 8 0.25
		4 7 0.6 8 0.2 9 0.15 10 0.05
		4 7 0.45 8 0.15 9 0.3 10 0.1
		4 7 0.3 8 0.1 9 0.45 10 0.15
		4 7 0.15 8 0.05 9 0.6 10 0.2
		2 9 0.75 10 0.25
		4 9 0.6 10 0.2 11 0.15 12 0.05
		4 9 0.45 10 0.15 11 0.3 12 0.1
		4 9 0.3 10 0.1 11 0.45 12 0.15
		4 9 0.15 10 0.05 11 0.6 12 0.2
		2 11 0.75 12 0.25
		4 11 0.6 12 0.2 13 0.15 14 0.05
		4 11 0.45 12 0.15 13 0.3 14 0.1
		4 11 0.3 12 0.1 13 0.45 14 0.15
		4 11 0.15 12 0.05 13 0.6 14 0.2
		2 13 0.75 14 0.25
		4 13 0.6 14 0.2 15 0.15 16 0.05
		4 13 0.45 14 0.15 15 0.3 16 0.1
		4 13 0.3 14 0.1 15 0.45 16 0.15
		4 13 0.15 14 0.05 15 0.6 16 0.2
		2 15 0.75 16 0.25
		4 1 0.15 2 0.05 15 0.6 16 0.2
		4 1 0.3 2 0.1 15 0.45 16 0.15
		4 1 0.45 2 0.15 15 0.3 16 0.1
		4 1 0.6 2 0.2 15 0.15 16 0.05
		2 0 0.1 1 0.9
		3 0 0.1 1 0.72 3 0.18
		3 0 0.1 1 0.54 3 0.36
		3 0 0.1 1 0.36 3 0.54
		3 0 0.1 1 0.18 3 0.72
		2 0 0.1 3 0.9
		3 0 0.1 3 0.72 5 0.18
		3 0 0.1 3 0.54 5 0.36
		3 0 0.1 3 0.36 5 0.54
		3 0 0.1 3 0.18 5 0.72
		2 0 0.1 5 0.9
		3 0 0.1 5 0.72 7 0.18
		3 0 0.1 5 0.54 7 0.36
		3 0 0.1 5 0.36 7 0.54
		3 0 0.1 5 0.18 7 0.72
		2 0 0.1 7 0.9
		3 0 0.1 7 0.72 9 0.18
		3 0 0.1 7 0.54 9 0.36
		3 0 0.1 7 0.36 9 0.54
		3 0 0.1 7 0.18 9 0.72
		2 0 0.1 9 0.9
		3 0 0.1 9 0.72 11 0.18
		3 0 0.1 9 0.54 11 0.36
		3 0 0.1 9 0.36 11 0.54
		3 0 0.1 9 0.18 11 0.72
		2 0 0.1 11 0.9
		3 0 0.1 11 0.72 13 0.18
		3 0 0.1 11 0.54 13 0.36
		3 0 0.1 11 0.36 13 0.54
		3 0 0.1 11 0.18 13 0.72
		2 0 0.1 13 0.9
		3 0 0.1 13 0.72 15 0.18
		3 0 0.1 13 0.54 15 0.36
		3 0 0.1 13 0.36 15 0.54
		3 0 0.1 13 0.18 15 0.72
		2 0 0.1 15 0.9
		3 0 0.1 1 0.18 15 0.72
		3 0 0.1 1 0.36 15 0.54
		3 0 0.1 1 0.54 15 0.36
		3 0 0.1 1 0.72 15 0.18
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
		1 0 1
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
	setAttr ".pm[0]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -94 0 1;
	setAttr ".pm[1]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -91.08 -10.4043 1;
	setAttr ".pm[2]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -78.54 -14.1221 1;
	setAttr ".pm[3]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -9.093 -91.08 -7.3569 1;
	setAttr ".pm[4]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -11.1109 -78.54 -9.9858 1;
	setAttr ".pm[5]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -12.8595 -91.08 0 1;
	setAttr ".pm[6]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -15.7132 -78.54 0 1;
	setAttr ".pm[7]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -9.093 -91.08 7.3569 1;
	setAttr ".pm[8]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 -11.1109 -78.54 9.9858 1;
	setAttr ".pm[9]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -91.08 10.4043 1;
	setAttr ".pm[10]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 -78.54 14.1221 1;
	setAttr ".pm[11]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 9.093 -91.08 7.3569 1;
	setAttr ".pm[12]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 11.1109 -78.54 9.9858 1;
	setAttr ".pm[13]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 12.8595 -91.08 0 1;
	setAttr ".pm[14]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 15.7132 -78.54 0 1;
	setAttr ".pm[15]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 9.093 -91.08 -7.3569 1;
	setAttr ".pm[16]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 11.1109 -78.54 -9.9858 1;
	setAttr ".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1;
	setAttr -s 17 ".ma";
	setAttr -s 17 ".lw";
	setAttr ".mi" 4;
	setAttr ".ucm" yes;
createNode transform -n "dolly";
	rename -uid "99F7F440-34CD-5C09-A4E1-B7DDC2379932";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode transform -n "shotCam" -p "dolly";
	rename -uid "D5CCEFFA-C3EA-5C21-A8F4-1DD79687BC83";
	setAttr ".t" -type "double3" 0 0 0 ;
	setAttr ".r" -type "double3" 0 0 0 ;
createNode camera -n "shotCamShape" -p "shotCam";
	rename -uid "95C54B69-358C-530C-B59E-B09B8DFBDA1F";
	setAttr -k off ".v";
	setAttr ".cap" -type "double2" 1.41732 0.94488 ;
	setAttr ".ff" 1;
	setAttr ".fl" 55;
	setAttr ".ncp" 1;
	setAttr ".fcp" 10000;
	setAttr ".imn" -type "string" "shotCam";
	setAttr ".col" -type "float3" 0.88792 0.68669 0.7913 ;
createNode transform -n "keyLight";
	rename -uid "A599F8B5-B756-5BC5-A10E-75A72A35CBFE";
	setAttr ".t" -type "double3" 0 200 0 ;
	setAttr ".r" -type "double3" -40 40 0 ;
createNode directionalLight -n "keyLightShape" -p "keyLight";
	rename -uid "8DFEC851-699A-59D3-B94D-D7FDD915E307";
	setAttr -k off ".v";
createNode transform -n "prop00_panel";
	rename -uid "81D71AAF-F981-59C6-83F1-155862080D94";
createNode mesh -n "prop00_panelShape" -p "prop00_panel";
	rename -uid "437A8E84-779C-59E7-BB47-3E04F4AC6E2C";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 0 -420 1500 0 -420 1500 1200 -420 -1500 1200 -420;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_e8c7d8";
	rename -uid "064F0FEA-CB54-5B2E-BBD8-F6C10BA322D0";
	setAttr ".c" -type "float3" 0.80695 0.57112 0.68669 ;
createNode shadingEngine -n "paint_e8c7d8SG";
	rename -uid "E5BF6FDF-E9EB-5521-9FF3-27C85D2BC470";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop01_panel";
	rename -uid "CB3334E9-0BDE-5EF8-92B6-B46F12A603D2";
createNode mesh -n "prop01_panelShape" -p "prop01_panel";
	rename -uid "3F18B445-3D20-5542-9C2F-BFB4543EB5F6";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -195 60 -416 -85 60 -416 -85 250 -416 -195 250 -416;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_bfe3f5";
	rename -uid "C9943037-53DE-55C0-8AAF-E5F0B450DA2D";
	setAttr ".c" -type "float3" 0.521 0.76815 0.9131 ;
createNode shadingEngine -n "paint_bfe3f5SG";
	rename -uid "FF0A9B9A-C594-586D-B19D-1BD00F7DAF75";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop02_panel";
	rename -uid "2F8FEC42-A31B-5B16-8BD5-6675A34BB3D1";
createNode mesh -n "prop02_panelShape" -p "prop02_panel";
	rename -uid "3D34D262-0CAD-5D08-8C14-46DD82A9CD64";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -35 60 -416 75 60 -416 75 250 -416 -35 250 -416;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode transform -n "prop03_panel";
	rename -uid "D2573081-6D9C-56D2-91F3-D86C5D024916";
createNode mesh -n "prop03_panelShape" -p "prop03_panel";
	rename -uid "0941C65A-06EC-567D-97BB-7E7455F0AEA4";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  125 60 -416 235 60 -416 235 250 -416 125 250 -416;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode transform -n "prop04_box";
	rename -uid "B0A084DD-9590-574F-8BCD-73A548FA617D";
createNode mesh -n "prop04_boxShape" -p "prop04_box";
	rename -uid "2129E89C-237F-5373-B5E1-48416271A722";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -1500 0 -405 1500 0 -405 1500 0 -415 -1500 0 -415 -1500 22 -405 1500 22 -405
		 1500 22 -415 -1500 22 -415 0 0 -410 0 22 -410;
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
createNode lambert -n "paint_fff4f0";
	rename -uid "032F0DF2-A60A-54E2-8FB6-5A0ED0BB98B0";
	setAttr ".c" -type "float3" 1 0.90466 0.87137 ;
createNode shadingEngine -n "paint_fff4f0SG";
	rename -uid "C67F7036-EDA0-56F8-9261-38E58EC900BB";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop05_floor";
	rename -uid "02E5902F-5FA7-51CA-B3FA-0654A8F99494";
createNode mesh -n "prop05_floorShape" -p "prop05_floor";
	rename -uid "7651DCBC-FE61-5081-8A60-EB1F19E14AE6";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 -0.2 450 1500 -0.2 450 1500 -0.2 -450 -1500 -0.2 -450;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_c79a76";
	rename -uid "2B577840-7C6E-5A7D-A1DD-6A3E7B050F6D";
	setAttr ".c" -type "float3" 0.57112 0.32314 0.18116 ;
createNode shadingEngine -n "paint_c79a76SG";
	rename -uid "0B9F1BF2-E5BE-5C13-A2B3-2D2DB9BC3C3B";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop06_floor";
	rename -uid "60891FA0-5DA9-5288-AF81-00B9927972A6";
createNode mesh -n "prop06_floorShape" -p "prop06_floor";
	rename -uid "27CC7CF8-8AF6-55D9-AD47-EEDC26513C2F";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 0 62 1500 0 62 1500 0 58 -1500 0 58;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode lambert -n "paint_b58763";
	rename -uid "31C4B200-AE23-53E4-854B-2830DBF94D13";
	setAttr ".c" -type "float3" 0.46208 0.24228 0.12477 ;
createNode shadingEngine -n "paint_b58763SG";
	rename -uid "5F8A2DFB-BF9C-5574-870E-AEE8B9022B0C";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop07_floor";
	rename -uid "9B74DF17-4D94-50D4-AE84-3B147FB7F476";
createNode mesh -n "prop07_floorShape" -p "prop07_floor";
	rename -uid "87C128CF-BACA-59A3-9F49-56C74DED7949";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 0 -58 1500 0 -58 1500 0 -62 -1500 0 -62;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode transform -n "prop08_floor";
	rename -uid "A298C780-1E86-5420-A58C-96EBA39BDDBC";
createNode mesh -n "prop08_floorShape" -p "prop08_floor";
	rename -uid "9BD69808-5BBE-54D5-B4F1-300411708AC3";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 4 ".vt[0:3]"  -1500 0 -178 1500 0 -178 1500 0 -182 -1500 0 -182;
	setAttr -s 4 ".ed[0:3]"  0 1 1 1 2 1 2 3 1 3 0 1;
	setAttr -s 1 -ch 4 ".fc[0]" -type "polyFaces" 
		f 4 0 1 2 3;
createNode transform -n "prop09_box";
	rename -uid "D563AC92-EDCF-54C7-9AB7-6C0079A2540F";
createNode mesh -n "prop09_boxShape" -p "prop09_box";
	rename -uid "F7495CCD-718A-5251-A697-00DB473B08B4";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 10 ".vt[0:9]"  -230 0 -270 -110 0 -270 -110 0 -330 -230 0 -330 -230 70 -270 -110 70 -270
		 -110 70 -330 -230 70 -330 -170 0 -300 -170 70 -300;
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
createNode lambert -n "paint_8c5a4a";
	rename -uid "859B9BD8-8C3F-5681-B99B-0EA9EA652661";
	setAttr ".c" -type "float3" 0.26225 0.10224 0.06848 ;
createNode shadingEngine -n "paint_8c5a4aSG";
	rename -uid "95C6576E-FEB0-56A0-8E4F-6711F0B2ECE7";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode transform -n "prop10_ball";
	rename -uid "52D82E48-9443-598D-AE8B-03119A0FF45A";
createNode mesh -n "prop10_ballShape" -p "prop10_ball";
	rename -uid "EFCB91A1-4B40-5FA1-89D7-359FB265086B";
	setAttr -k off ".v";
	setAttr ".vir" yes;
	setAttr ".vif" yes;
	setAttr -s 130 ".vt[0:129]"  -154.951 70.533 -300 -156.097 70.533 -305.235 -159.359 70.533 -309.674 -164.241 70.533 -312.639 -170 70.533 -313.681 -175.759 70.533 -312.639
		 -180.641 70.533 -309.674 -183.903 70.533 -305.235 -185.049 70.533 -300 -183.903 70.533 -294.765 -180.641 70.533 -290.326 -175.759 70.533 -287.361
		 -170 70.533 -286.319 -164.241 70.533 -287.361 -159.359 70.533 -290.326 -156.097 70.533 -294.765 -141.717 77.826 -300 -143.87 77.826 -309.839
		 -150.001 77.826 -318.181 -159.177 77.826 -323.754 -170 77.826 -325.712 -180.823 77.826 -323.754 -189.999 77.826 -318.181 -196.13 77.826 -309.839
		 -198.283 77.826 -300 -196.13 77.826 -290.161 -189.999 77.826 -281.819 -180.823 77.826 -276.246 -170 77.826 -274.288 -159.177 77.826 -276.246
		 -150.001 77.826 -281.819 -143.87 77.826 -290.161 -131.895 89 -300 -134.795 89 -313.257 -143.056 89 -324.495 -155.418 89 -332.004
		 -170 89 -334.641 -184.582 89 -332.004 -196.944 89 -324.495 -205.205 89 -313.257 -208.105 89 -300 -205.205 89 -286.743
		 -196.944 89 -275.505 -184.582 89 -267.996 -170 89 -265.359 -155.418 89 -267.996 -143.056 89 -275.505 -134.795 89 -286.743
		 -126.668 102.707 -300 -129.967 102.707 -315.075 -139.36 102.707 -327.855 -153.418 102.707 -336.394 -170 102.707 -339.392 -186.582 102.707 -336.394
		 -200.64 102.707 -327.855 -210.033 102.707 -315.075 -213.332 102.707 -300 -210.033 102.707 -284.925 -200.64 102.707 -272.145 -186.582 102.707 -263.606
		 -170 102.707 -260.608 -153.418 102.707 -263.606 -139.36 102.707 -272.145 -129.967 102.707 -284.925 -126.668 117.293 -300 -129.967 117.293 -315.075
		 -139.36 117.293 -327.855 -153.418 117.293 -336.394 -170 117.293 -339.392 -186.582 117.293 -336.394 -200.64 117.293 -327.855 -210.033 117.293 -315.075
		 -213.332 117.293 -300 -210.033 117.293 -284.925 -200.64 117.293 -272.145 -186.582 117.293 -263.606 -170 117.293 -260.608 -153.418 117.293 -263.606
		 -139.36 117.293 -272.145 -129.967 117.293 -284.925 -131.895 131 -300 -134.795 131 -313.257 -143.056 131 -324.495 -155.418 131 -332.004
		 -170 131 -334.641 -184.582 131 -332.004 -196.944 131 -324.495 -205.205 131 -313.257 -208.105 131 -300 -205.205 131 -286.743
		 -196.944 131 -275.505 -184.582 131 -267.996 -170 131 -265.359 -155.418 131 -267.996 -143.056 131 -275.505 -134.795 131 -286.743
		 -141.717 142.174 -300 -143.87 142.174 -309.839 -150.001 142.174 -318.181 -159.177 142.174 -323.754 -170 142.174 -325.712 -180.823 142.174 -323.754
		 -189.999 142.174 -318.181 -196.13 142.174 -309.839 -198.283 142.174 -300 -196.13 142.174 -290.161 -189.999 142.174 -281.819 -180.823 142.174 -276.246
		 -170 142.174 -274.288 -159.177 142.174 -276.246 -150.001 142.174 -281.819 -143.87 142.174 -290.161 -154.951 149.467 -300 -156.097 149.467 -305.235
		 -159.359 149.467 -309.674 -164.241 149.467 -312.639 -170 149.467 -313.681 -175.759 149.467 -312.639 -180.641 149.467 -309.674 -183.903 149.467 -305.235
		 -185.049 149.467 -300 -183.903 149.467 -294.765 -180.641 149.467 -290.326 -175.759 149.467 -287.361 -170 149.467 -286.319 -164.241 149.467 -287.361
		 -159.359 149.467 -290.326 -156.097 149.467 -294.765 -170 70.533 -300 -170 149.467 -300;
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
createNode lambert -n "paint_69b56a";
	rename -uid "CB722FB4-4644-5521-97E2-8FA0BBF38DCB";
	setAttr ".c" -type "float3" 0.14126 0.46208 0.14413 ;
createNode shadingEngine -n "paint_69b56aSG";
	rename -uid "0E287D1F-47C3-5402-9A27-97F75322F116";
	setAttr ".ihi" 0;
	setAttr ".ro" yes;
createNode animCurveTL -n "kaede:No_4_joint_HipMaster_translateX";
	rename -uid "2191BAB6-CDA1-59BD-BFCC-C4EC5FEEA8A6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.6667 3 1.3333 4 2 5 2.6667 6 3.3333 7 4 8 4.2857
		 9 4.5714 10 4.8571 11 5.1429 12 5.4286 13 5.7143 14 6 15 5 16 4
		 17 3 18 2 19 1 20 0 21 -0.75 22 -1.5 23 -2.25 24 -3
		 25 -3.75 26 -4.5 27 -5.25 28 -6 29 -6.5714 30 -7.1429 31 -7.7143 32 -8.2857
		 33 -8.8571 34 -9.4286 35 -10 36 -8.8571 37 -7.7143 38 -6.5714 39 -5.4286 40 -4.2857
		 41 -3.1429 42 -2 43 -1.6667 44 -1.3333 45 -1 46 -0.6667 47 -0.3333 48 0;
createNode animCurveTL -n "kaede:No_4_joint_HipMaster_translateY";
	rename -uid "9451AF1D-845A-5AE7-B0F9-2C4168B825EF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 94.1934 2 94.2598 3 94.3792 4 94.633 5 94.5862 6 94.7615 7 94.8146 8 94.7445
		 9 94.481 10 95.568 11 96.1641 12 96.1769 13 95.8677 14 95.6766 15 97.5614 16 99.8332
		 17 100.9062 18 100.2069 19 98.7375 20 98.5638 21 98.4371 22 99.2724 23 100.149 24 100.2971
		 25 99.385 26 97.7769 27 95.9427 28 94.5536 29 94.5639 30 95.0894 31 95.5307 32 95.6066
		 33 95.3194 34 94.9039 35 94.6982 36 94.5957 37 94.0287 38 93.8249 39 94.7043 40 94.7679
		 41 94.7053 42 94.7377 43 94.7238 44 94.6228 45 94.5596 46 94.4856 47 94.2993 48 94.1934;
createNode animCurveTL -n "kaede:No_4_joint_HipMaster_translateZ";
	rename -uid "89C5B5E1-C0B5-504A-8D71-2E10109AEB76";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.5714
		 9 1.1429 10 1.7143 11 2.2857 12 2.8571 13 3.4286 14 4 15 3.3333 16 2.6667
		 17 2 18 1.3333 19 0.6667 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.5714 37 1.1429 38 1.7143 39 2.2857 40 2.8571
		 41 3.4286 42 4 43 3.3333 44 2.6667 45 2 46 1.3333 47 0.6667 48 0;
createNode animCurveTA -n "kaede:No_4_joint_HipMaster_rotateX";
	rename -uid "AF2F4A98-9715-578E-8E09-BB57E5E3229B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.031056 3 0.217945 4 0.632997 5 1.257148 6 1.978498 7 2.589156 8 1.443178
		 9 0.446623 10 0.038306 11 0.419372 12 1.562861 13 3.188396 14 4.699258 15 5.533617 16 5.976198
		 17 5.888025 18 5.310581 19 4.492308 20 4 21 3.828124 22 3.374995 23 2.734373 24 2
		 25 1.265624 26 0.625 27 0.171875 28 0 29 0.191888 30 1.417205 31 6.458874 32 89.999994
		 33 167.025224 34 173.287462 35 176.546415 36 177.680547 37 179.008131 38 180.100739 39 180.710823 40 180.741928
		 41 180.246848 42 179.442419 43 179.703586 44 179.892605 45 179.99983 46 180.037522 47 180.023764 48 180;
createNode animCurveTA -n "kaede:No_4_joint_HipMaster_rotateY";
	rename -uid "C77E4643-C779-5D68-864D-F8DEC82D0909";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -2.99984 3 -5.996054 4 -8.977895 5 -11.934929 6 -14.871915 7 -17.818918 8 -11.004813
		 9 -3.645841 10 4.078192 11 11.920133 12 19.611586 13 26.923717 14 33.71242 15 38.573846 16 42.836343
		 17 46.815482 18 50.801928 19 55.089995 20 59.999999 21 76.249998 22 92.500002 23 108.749999 24 124.999999
		 25 141.25 26 157.5 27 173.75 28 190 29 209.999444 30 229.985287 31 249.866735 32 266.361522
		 33 249.452668 34 229.66735 35 209.81895 36 204.337768 37 199.558618 38 195.14809 39 190.832808 40 186.376862
		 41 181.539892 42 176.038991 43 177.424877 44 177.927134 45 177.995127 46 178.070248 47 178.591511 48 180;
createNode animCurveTA -n "kaede:No_4_joint_HipMaster_rotateZ";
	rename -uid "3B64B6D2-1FB3-5829-8F63-95A90401D09B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.593406 3 -2.085489 4 -4.049695 5 -6.057341 6 -7.665657 7 -8.405957 8 -7.304773
		 9 -5.037772 10 -2.102226 11 1.121084 12 4.276029 13 6.923237 14 8.424547 15 8.320884 16 7.135514
		 17 5.194439 18 2.934404 19 0.93016 20 0 21 0 22 -0.000006 23 -0.000001 24 0
		 25 -0.000001 26 0 27 0 28 0 29 -0.383777 30 -1.850162 31 -6.87533 32 -89.999994
		 33 -166.176521 34 -171.223151 35 -173.080202 36 -174.263138 37 -176.575517 38 -179.491371 39 -182.536163 40 -185.259296
		 41 -187.228173 42 -188.019281 43 -187.415697 44 -185.931015 45 -184.002442 46 -182.074042 47 -180.59201 48 -180;
createNode animCurveTA -n "kaede:No_5_joint_Torso_rotateX";
	rename -uid "331E4799-7D68-5E16-9076-F85C11E84E81";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.006139 3 0.07521 4 0.27982 5 0.614434 6 0.960487 7 1.120534 8 1.17845
		 9 1.50864 10 2.377937 11 3.875841 12 5.766336 13 7.470447 14 8.205963 15 6.689947 16 3.024026
		 17 -1.484132 18 -5.71842 19 -8.804263 20 -10 21 -9.398669 22 -7.813254 23 -5.571742 24 -3.00244
		 25 -0.433795 26 1.80608 27 3.389746 28 3.990288 29 4.328009 30 5.196504 31 6.376242 32 7.647685
		 33 8.798195 34 9.627694 35 9.946316 36 9.120673 37 7.082173 38 4.516265 39 2.027341 40 0.038916
		 41 -1.22783 42 -1.674943 43 -1.713874 44 -1.692831 45 -1.420684 46 -0.879642 47 -0.282767 48 0;
createNode animCurveTA -n "kaede:No_5_joint_Torso_rotateY";
	rename -uid "998B2C1D-9644-5662-8D90-8ED4D714A3F4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.594478 3 2.079008 4 4 5 5.902849 6 7.348686 7 7.921642 8 6.578445
		 9 3.127591 10 -1.530972 11 -6.473013 12 -10.828012 13 -13.868764 14 -15.009006 15 -14.07534 16 -11.599173
		 17 -8.102913 18 -4.330217 19 -1.263136 20 0 21 0.008114 22 0.020845 23 0.017398 24 -0.017445
		 25 -0.085211 26 -0.171102 27 -0.246839 28 -0.2788 29 -0.249453 30 -0.14977 31 0.042205 32 0.323874
		 33 0.648002 34 0.924177 35 1.040043 36 1.725917 37 3.599635 38 6.388432 39 9.691964 40 12.933801
		 41 15.413482 42 16.396749 43 15.172387 44 12.110419 45 8.13912 46 4.195299 47 1.191856 48 0;
createNode animCurveTA -n "kaede:No_5_joint_Torso_rotateZ";
	rename -uid "C79F6DF5-D731-534D-9C32-7CF16C3D5068";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.183297 3 4.143209 4 8 5 11.874825 6 14.873058 7 16.077588 8 14.400158
		 9 10.082123 10 4.150204 11 -2.431476 12 -8.660091 13 -13.37066 14 -15.23881 15 -13.921675 16 -10.76467
		 17 -6.946966 18 -3.442324 19 -0.949623 20 0 21 0.172112 22 0.626172 23 1.268343 24 2.003661
		 25 2.736678 26 3.37309 27 3.820974 28 3.990288 29 3.106625 30 0.828656 31 -2.28314 32 -5.668358
		 33 -8.769289 34 -11.032852 35 -11.909496 36 -10.28245 37 -6.129015 38 -0.542793 39 5.439281 40 10.858716
		 41 14.796616 42 16.321055 43 15.092069 44 12.050432 45 8.13707 46 4.233997 47 1.215456 48 0;
createNode animCurveTA -n "kaede:No_6_joint_Torso2_rotateX";
	rename -uid "7D371224-DF79-5034-A737-676BE68E7B76";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.279173 3 -0.966474 4 -1.837812 5 -2.68491 6 -3.320556 7 -3.571019 8 -3.170155
		 9 -2.112753 10 -0.608711 11 1.11273 12 2.775213 13 4.044968 14 4.55024 15 3.745203 16 1.751017
		 17 -0.804816 18 -3.32352 19 -5.238749 20 -6 21 -5.656877 22 -4.752786 23 -3.475126 24 -2.009771
		 25 -0.54179 26 0.74246 27 1.653651 28 2 29 2.208374 30 2.752077 31 3.510678 32 4.357991
		 33 5.155593 34 5.751489 35 5.98549 36 5.436198 37 4.030339 38 2.13323 39 0.099442 40 -1.736804
		 41 -3.06148 42 -3.571019 43 -3.320556 44 -2.68491 45 -1.837812 46 -0.966474 47 -0.279173 48 0;
createNode animCurveTA -n "kaede:No_6_joint_Torso2_rotateY";
	rename -uid "486E4802-B87D-5416-B6EA-C1DBD14E0280";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.455184 3 1.599655 4 3.100885 5 4.616575 6 5.791872 7 6.264195 8 5.462889
		 9 3.409435 10 0.634153 11 -2.342904 12 -5.027891 13 -6.960098 14 -7.701693 15 -7.158065 16 -5.778328
		 17 -3.943262 18 -2.065389 19 -0.594383 20 0 21 0.34326 22 1.248819 23 2.530209 24 3.999988
		 25 5.469772 26 6.751174 27 7.656739 28 8 29 7.573043 30 6.475454 31 4.98313 32 3.368823
		 33 1.898466 34 0.830288 35 0.417778 36 0.705755 37 1.468868 38 2.558814 39 3.805372 40 5.00147
		 41 5.906547 42 6.264195 43 5.791872 44 4.616575 45 3.100885 46 1.599655 47 0.455184 48 0;
createNode animCurveTA -n "kaede:No_6_joint_Torso2_rotateZ";
	rename -uid "D1627A03-97D0-59B6-902E-C768949D25DE";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.310312 3 1.076572 4 2.053027 5 3.008205 6 3.729128 7 4.014247 8 3.618389
		 9 2.57355 10 1.085938 11 -0.618487 12 -2.266077 13 -3.525338 14 -4.026622 15 -3.678057 16 -2.842139
		 17 -1.830827 18 -0.904098 19 -0.24841 20 0 21 -0.022971 22 -0.07368 23 -0.121004 24 -0.140081
		 25 -0.121439 26 -0.074177 27 -0.023177 28 0 29 -0.207939 30 -0.750538 31 -1.507666 32 -2.353421
		 33 -3.149635 34 -3.744536 35 -3.978158 36 -3.511356 37 -2.320219 38 -0.721622 39 0.979907 40 2.504175
		 41 3.596076 42 4.014247 43 3.729128 44 3.008205 45 2.053027 46 1.076572 47 0.310312 48 0;
createNode animCurveTA -n "kaede:No_7_joint_Neck_rotateX";
	rename -uid "AB8DB111-2ECE-52F1-81E2-8399043859D2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.398329 2 1.141644 3 0.507131 4 -0.302126 5 -1.093418 6 -1.689671 7 -1.92511 8 -1.788803
		 9 -1.42543 10 -0.90069 11 -0.29176 12 0.301877 13 0.757478 14 0.939082 15 0.673031 16 0.000699
		 17 -0.889346 18 -1.798444 19 -2.511382 20 -2.8 21 -2.678959 22 -2.358274 23 -1.899834 24 -1.36457
		 25 -0.815785 26 -0.323333 27 0.034104 28 0.171881 29 0.298143 30 0.627678 31 1.087367 32 1.600152
		 33 2.081697 34 2.44046 35 2.581065 36 2.371568 37 1.819369 38 1.036426 39 0.146498 40 -0.704335
		 41 -1.347332 42 -1.601393 43 -1.368784 44 -0.794375 45 -0.063031 46 0.650625 47 1.187371 48 1.39906;
createNode animCurveTA -n "kaede:No_7_joint_Neck_rotateY";
	rename -uid "7C3D8A0D-06F0-5F7F-B600-B1642E12FD60";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.068383 2 0.267087 3 0.773029 4 1.449986 5 2.148125 6 2.699184 7 2.922953 8 2.484017
		 9 1.355839 10 -0.17742 11 -1.834808 12 -3.342961 13 -4.437523 14 -4.859943 15 -5.283763 16 -6.339314
		 17 -7.702672 18 -9.055513 19 -10.088645 20 -10.499999 21 -9.746809 22 -7.761567 23 -4.956054 24 -1.741957
		 25 1.469707 26 4.269098 27 6.247724 28 6.9979 29 6.807973 30 6.320905 31 5.661433 32 4.951711
		 33 4.308641 34 3.843507 35 3.664346 36 3.298212 37 2.36108 38 1.096894 39 -0.256735 40 -1.476104
		 41 -2.353267 42 -2.689956 43 -2.498418 44 -2.011266 45 -1.360583 46 -0.690772 47 -0.162877 48 0.051297;
createNode animCurveTA -n "kaede:No_7_joint_Neck_rotateZ";
	rename -uid "154BA6C6-E270-5C5A-9738-FA4D9BC68BB9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.799165 2 -2.326948 3 -1.150269 4 0.371219 5 1.883563 6 3.040786 7 3.502208 8 3.16228
		 9 2.28119 10 1.065145 11 -0.27639 12 -1.524648 13 -2.448825 14 -2.809901 15 -2.615509 16 -2.120232
		 17 -1.456061 18 -0.768204 19 -0.22245 20 0 21 0.042765 22 0.1628 23 0.350752 24 0.59317
		 25 0.865563 26 1.128966 27 1.330578 28 1.410509 29 1.141224 30 0.445281 31 -0.509853 32 -1.555376
		 33 -2.519617 34 -3.227731 35 -3.502986 36 -3.08748 37 -2.010332 38 -0.523808 39 1.11507 40 2.638084
		 41 3.763977 42 4.203384 43 3.731297 44 2.554787 45 1.033172 46 -0.479701 47 -1.637609 48 -2.099373;
createNode animCurveTA -n "kaede:No_8_joint_Head_rotateX";
	rename -uid "5066994E-39DF-561A-9365-46A9BC8710C4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.589314 2 2.118101 3 0.964321 4 -0.482323 5 -1.866708 6 -2.887993 7 -3.285671 8 -3.063685
		 9 -2.450646 10 -1.516521 11 -0.369359 12 0.806604 13 1.744163 14 2.125872 15 1.626474 16 0.351117
		 17 -1.368973 18 -3.166839 19 -4.608194 20 -5.2 21 -4.967307 22 -4.355396 23 -3.486072 24 -2.467255
		 25 -1.40437 26 -0.423225 27 0.311067 28 0.60003 29 0.788445 30 1.287436 31 1.99996 32 2.815559
		 33 3.599696 34 4.194478 35 4.429909 36 4.079189 37 3.133759 38 1.745124 39 0.104981 40 -1.518305
		 41 -2.777672 42 -3.282512 43 -2.812311 44 -1.660254 45 -0.214181 46 1.1715 47 2.195071 48 2.593988;
createNode animCurveTA -n "kaede:No_8_joint_Head_rotateY";
	rename -uid "66A3F3C6-8D04-5D4B-B401-FCE98D46D9B0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.235565 2 0.591017 3 1.511008 4 2.77166 5 4.101873 6 5.170021 7 5.607769 8 4.775459
		 9 2.640521 10 -0.248901 11 -3.352384 12 -6.153755 13 -8.17041 14 -8.944451 15 -9.747289 16 -11.741322
		 17 -14.303498 18 -16.828118 19 -18.741898 20 -19.5 21 -18.099752 22 -14.409242 23 -9.194895 24 -3.223678
		 25 2.73884 26 7.931075 27 11.597318 28 12.986384 29 12.64215 30 11.761979 31 10.576893 32 9.311229
		 33 8.174389 34 7.35875 35 7.046191 36 6.343157 37 4.552022 38 2.157878 39 -0.371183 40 -2.61181
		 41 -4.197233 42 -4.799141 43 -4.47303 44 -3.626467 45 -2.461335 46 -1.22657 47 -0.231705 48 0.176779;
createNode animCurveTA -n "kaede:No_8_joint_Head_rotateZ";
	rename -uid "D502D7B0-EE35-57C0-882A-30B0B9B73DD2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -5.194676 2 -4.309801 3 -2.110176 4 0.722901 5 3.527037 6 5.665277 7 6.516203 8 5.896546
		 9 4.286156 10 2.049231 11 -0.445432 12 -2.799333 13 -4.566289 14 -5.262833 15 -4.926999 16 -4.052284
		 17 -2.836505 18 -1.525841 19 -0.448593 20 0 21 0.050831 22 0.211285 23 0.502587 24 0.930328
		 25 1.463914 26 2.024528 27 2.480945 28 2.668294 29 2.164688 30 0.863586 31 -0.921698 32 -2.876417
		 33 -4.680537 34 -6.00673 35 -6.522607 36 -5.764667 37 -3.794116 38 -1.05798 39 1.986282 40 4.845968
		 41 6.981083 42 7.819505 43 6.932544 44 4.728696 45 1.892576 46 -0.911343 47 -3.046851 48 -3.895997;
createNode animCurveTA -n "kaede:No_12_i_joint_LeftShoulder_rotateZ";
	rename -uid "2FF89E51-72F3-5FF3-827A-9371C508DBB4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.037037 3 3.62963 4 7 5 10.37037 6 12.962963 7 14 8 13.22449
		 9 11.22449 10 8.489796 11 5.510204 12 2.77551 13 0.77551 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_13_joint_LeftArm_rotateX";
	rename -uid "090A3342-31B1-5253-89A3-E09CDF4E0A9E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -16.13175 2 -16.052016 3 -15.419628 4 -13.734357 5 -11.201723 6 -8.792801 7 -7.742775 8 -8.378741
		 9 -9.980301 10 -12.06176 11 -14.15533 12 -15.887972 13 -17.026317 14 -17.436302 15 -15.791607 16 -11.492596
		 17 -5.551696 18 0.695134 19 5.630809 20 7.620749 21 7.018522 22 5.428994 23 3.191526 24 0.670278
		 25 -1.769123 26 -3.803121 27 -5.176608 28 -5.681728 29 -6.517016 30 -8.562268 31 -11.076895 32 -13.399937
		 33 -15.107914 34 -16.078213 35 -16.387526 36 -16.964458 37 -18.473175 38 -20.574373 39 -22.894143 40 -25.030463
		 41 -26.585653 42 -27.185188 43 -26.324211 44 -24.198776 45 -21.497471 46 -18.87118 47 -16.904796 48 -16.13175;
createNode animCurveTA -n "kaede:No_13_joint_LeftArm_rotateY";
	rename -uid "AD930AED-863A-50C0-B2F5-9AC90B569874";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -13.067717 2 -11.909798 3 -9.080664 4 -5.711662 5 -2.924942 6 -1.313739 7 -0.819097 8 -1.035999
		 9 -1.697006 10 -2.828718 11 -4.341392 12 -5.962724 13 -7.274927 14 -7.809907 15 -6.666725 16 -4.123629
		 17 -1.545216 18 0.138804 19 0.789385 20 0.888575 21 0.919922 22 0.920157 23 0.716903 24 0.193958
		 25 -0.630195 26 -1.584678 27 -2.385788 28 -2.715833 29 -3.279265 30 -4.883045 31 -7.398861 32 -10.507529
		 33 -13.636503 34 -16.056046 35 -17.017985 36 -17.185108 37 -17.551462 38 -17.898826 39 -18.071693 40 -18.039863
		 41 -17.901253 42 -17.821449 43 -17.547735 44 -16.806077 45 -15.722848 46 -14.510515 47 -13.494017 48 -13.067717;
createNode animCurveTA -n "kaede:No_13_joint_LeftArm_rotateZ";
	rename -uid "67DE599A-7988-5C60-A2B1-ADCB67509FC9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 18.109011 2 23.015146 3 35.210567 4 50.999708 5 66.815113 6 79.036658 7 83.940491 8 81.927241
		 9 76.746482 10 69.692083 11 62.047117 12 55.066137 13 49.978404 14 48.008672 15 50.438403 16 56.629843
		 17 64.914174 18 73.41587 19 80.051813 20 82.717934 21 81.083683 22 76.774499 23 70.685937 24 63.722689
		 25 56.788774 26 50.771496 27 46.535421 28 44.933155 29 42.615364 30 36.669954 31 28.609317 32 19.894792
		 33 11.922412 34 6.080091 35 3.806663 36 5.248532 37 8.980047 38 14.106476 39 19.711379 40 24.860232
		 41 28.6212 42 30.077298 43 29.150367 44 26.85898 45 23.93938 46 21.09145 47 18.951983 48 18.109011;
createNode animCurveTA -n "kaede:No_15_joint_LeftElbow_rotateX";
	rename -uid "D0F69614-3A58-5E4A-B601-F002FD6EB299";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -36.63775 2 -34.140755 3 -27.601641 4 -18.811389 5 -10.254368 6 -4.180647 7 -1.925913 8 -2.034436
		 9 -2.310883 10 -2.680727 11 -3.072694 12 -3.422079 13 -3.671174 14 -3.766278 15 -4.06047 16 -4.795915
		 17 -5.752161 18 -6.708981 19 -7.445646 20 -7.740518 21 -7.514828 22 -6.921753 23 -6.087905 24 -5.138444
		 25 -4.195499 26 -3.377972 27 -2.802424 28 -2.584677 29 -5.430203 30 -12.395585 31 -21.320806 32 -30.873475
		 33 -40.432448 34 -48.951963 35 -52.958313 36 -58.468639 37 -69.211128 38 -77.086982 39 -79.837812 40 -78.976558
		 41 -76.803381 42 -75.6466 43 -72.734708 44 -65.472477 45 -56.067167 46 -46.697299 47 -39.509223 48 -36.63775;
createNode animCurveTA -n "kaede:No_15_joint_LeftElbow_rotateY";
	rename -uid "A69F45A5-64CD-5293-8753-092B5F9C8057";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -4.785655 2 -5.805925 3 -7.495867 4 -7.754206 5 -5.810057 6 -2.91694 7 -1.45185 8 -1.546232
		 9 -1.793544 10 -2.14065 11 -2.530303 12 -2.898148 13 -3.173187 14 -3.281174 15 -3.538899 16 -4.183675
		 17 -5.022734 18 -5.862538 19 -6.508903 20 -6.767509 21 -6.581382 22 -6.088863 23 -5.388143 24 -4.578744
		 25 -3.76305 26 -3.046552 27 -2.537083 28 -2.34327 29 -5.104261 30 -12.651067 31 -23.749278 32 -36.535443
		 33 -48.614309 34 -57.466526 35 -60.854612 36 -59.265425 37 -53.61416 38 -43.707858 39 -31.732954 40 -20.58625
		 41 -12.675408 42 -9.710234 43 -9.400836 44 -8.575324 45 -7.409497 46 -6.168323 47 -5.183199 48 -4.785655;
createNode animCurveTA -n "kaede:No_15_joint_LeftElbow_rotateZ";
	rename -uid "18C31746-C91A-5658-932F-C0B4703679C0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 81.613152 2 77.245833 3 66.135605 4 51.49878 5 37.018048 6 26.203382 7 21.980614 8 21.530614
		 9 20.370819 10 18.786652 11 17.062758 12 15.482441 13 14.327781 14 13.880296 15 13.858233 16 13.808856
		 17 13.757023 18 13.719201 19 13.699676 20 13.694202 21 13.596153 22 13.341369 23 12.9903 24 12.600948
		 25 12.225495 26 11.909248 27 11.691874 28 11.610786 29 9.549393 30 4.821824 31 -0.329629 32 -4.172457
		 33 -5.618478 34 -4.592149 35 -3.396685 36 5.069171 37 23.568655 38 42.556682 39 58.474601 40 71.141603
		 41 80.046913 42 83.511801 43 83.257855 44 82.696265 45 82.133105 46 81.770499 47 81.633151 48 81.613152;
createNode animCurveTA -n "kaede:No_16_joint_LeftHandTwist_rotateX";
	rename -uid "E63765B2-307E-5009-A87E-EA14A5DC236A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.823356
		 9 2.948687 10 5.866328 11 9.073525 12 12.056339 13 14.269033 14 15.135343 15 13.977984 16 11.1199
		 17 7.465304 18 3.858056 19 1.101065 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_16_joint_LeftHandTwist_rotateY";
	rename -uid "691F29A6-1134-55D7-9DF0-6AA344A28290";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.741286
		 9 -2.651943 10 -5.258032 11 -8.081706 12 -10.651228 13 -12.512704 14 -13.229738 15 -12.270268 16 -9.851423
		 17 -6.672458 18 -3.466947 19 -0.991243 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_16_joint_LeftHandTwist_rotateZ";
	rename -uid "03FA0C32-E685-51A1-A05C-426B4364985F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.005326
		 9 -0.068267 10 -0.269601 11 -0.64232 12 -1.127998 13 -1.572351 14 -1.765338 15 -1.509895 16 -0.961336
		 17 -0.435798 18 -0.116805 19 -0.009525 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_17_joint_LeftWrist_rotateX";
	rename -uid "BE5F0A93-CFF8-5304-8A57-D7D4FF814FF3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -6.728978 2 -6.829809 3 -7.082116 4 -7.410621 5 -7.739707 6 -7.993258 7 -8.094778 8 -7.639711
		 9 -6.471239 10 -4.883732 11 -3.164282 12 -1.592373 13 -0.444797 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 -0.518936 37 -1.857982 38 -3.693331 39 -5.703809 40 -7.563979
		 41 -8.936298 42 -9.471595 43 -8.756197 44 -6.98116 45 -4.69681 46 -2.430492 47 -0.693955 48 0;
createNode animCurveTA -n "kaede:No_17_joint_LeftWrist_rotateY";
	rename -uid "A40F3925-D042-5B24-978E-0347AC750D3F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -7.414453 2 -7.523775 3 -7.796984 4 -8.151944 5 -8.506638 6 -8.779284 7 -8.888292 8 -8.398957
		 9 -7.134662 10 -5.40131 11 -3.508115 12 -1.767721 13 -0.49398 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 -0.576308 37 -2.062244 38 -4.092049 39 -6.298766 40 -8.31735
		 41 -9.788226 42 -10.35712 43 -9.596186 44 -7.687724 45 -5.196203 46 -2.696532 47 -0.77065 48 0;
createNode animCurveTA -n "kaede:No_17_joint_LeftWrist_rotateZ";
	rename -uid "06068BFB-294D-58E5-B094-8E5E2791D968";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.436495 2 0.449603 3 0.483236 4 0.52881 5 0.576482 6 0.614585 7 0.630176 8 0.561783
		 9 0.403859 10 0.230506 11 0.096926 12 0.024568 13 0.001917 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0.00261 37 0.033444 38 0.13199 39 0.314097 40 0.550775
		 41 0.76673 42 0.860353 43 0.736409 44 0.469635 45 0.213244 46 0.057213 47 0.004667 48 0;
createNode animCurveTA -n "kaede:No_30_i_joint_RightShoulder_rotateZ";
	rename -uid "757B8E5E-2F1F-5F18-AE72-51E46C289EEF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -1.037037 3 -3.62963 4 -7 5 -10.37037 6 -12.962963 7 -14 8 -13.22449
		 9 -11.22449 10 -8.489796 11 -5.510204 12 -2.77551 13 -0.77551 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_31_joint_RightArm_rotateX";
	rename -uid "057B792A-CC16-5ECB-95C9-0ADC77E6BB29";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.46021 3 -1.77658 4 -3.724422 5 -5.742703 6 -7.204451 7 -7.742775 8 -10.33041
		 9 -16.708408 10 -24.451663 11 -31.201518 12 -35.5171 13 -37.30231 14 -37.624634 15 -37.361427 16 -35.432401
		 17 -30.670988 18 -23.814433 19 -17.372281 20 -14.56735 21 -14.195198 22 -13.203388 23 -11.780686 24 -10.132879
		 25 -8.482803 26 -7.054443 27 -6.056601 28 -5.681728 29 -3.853734 30 1.0019 31 7.927309 32 15.74086
		 33 23.021288 34 28.327909 35 30.367912 36 28.274911 37 22.883118 38 15.532757 39 7.565902 40 0.300905
		 41 -4.98166 42 -7.023082 43 -8.351001 44 -11.431043 45 -14.784195 46 -17.224873 47 -18.381833 48 -18.653341;
createNode animCurveTA -n "kaede:No_31_joint_RightArm_rotateY";
	rename -uid "60D5B9A0-63E0-5B4D-84DF-C04FC913069C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.422031 3 1.254766 4 1.796187 5 1.674579 6 1.135629 7 0.819097 8 1.492717
		 9 4.105552 10 9.51891 11 17.378529 12 25.882805 13 32.589537 14 35.249482 15 32.164095 16 24.633731
		 17 15.663765 18 8.216832 19 3.90869 20 2.595086 21 2.69887 22 2.93091 23 3.154705 24 3.258974
		 25 3.199558 26 3.014512 27 2.809483 28 2.715833 29 1.759989 30 -0.403005 31 -2.607857 32 -3.948024
		 33 -4.158177 34 -3.687608 35 -3.364847 36 -3.299066 37 -3.013735 38 -2.358551 39 -1.309539 40 -0.057699
		 41 1.020211 42 1.472726 43 2.092546 44 4.071788 45 7.45238 46 11.546694 47 15.026387 48 16.467755;
createNode animCurveTA -n "kaede:No_31_joint_RightArm_rotateZ";
	rename -uid "BB8AF699-B318-5774-AEA8-C795D2EDADAD";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -5.130103 2 -10.955971 3 -25.536421 4 -44.518629 5 -63.510101 6 -78.107135 7 -83.940491 8 -79.5987
		 9 -68.567053 10 -53.961173 11 -38.612113 12 -24.681213 13 -14.211162 14 -9.997074 15 -15.092993 16 -27.295278
		 17 -42.725444 18 -58.378397 19 -70.818594 20 -75.901478 21 -74.573993 22 -71.070784 23 -66.111184 24 -60.420085
		 25 -54.728215 26 -49.766716 27 -46.261521 28 -44.933155 29 -46.920853 30 -52.176826 31 -59.628982 32 -67.99947
		 33 -75.784707 34 -81.461532 35 -83.646105 36 -82.955134 37 -81.188891 38 -78.83382 39 -76.387725 40 -74.290805
		 41 -72.866066 42 -72.341167 43 -67.910439 44 -56.892819 45 -42.688026 46 -28.549468 47 -17.6322 48 -13.233851;
createNode animCurveTA -n "kaede:No_33_joint_RightElbow_rotateX";
	rename -uid "29329ADC-28C6-5FE3-8DB9-1E63C30B2C0E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -31.266721 2 -29.784561 3 -25.596177 4 -19.165261 5 -11.562402 6 -4.839883 7 -1.925913 8 -5.574613
		 9 -14.514438 10 -26.070814 11 -38.884897 12 -52.847145 13 -67.004452 14 -74.358509 15 -67.639909 16 -54.873063
		 17 -41.568749 18 -28.891803 19 -18.644755 20 -14.325072 21 -13.772183 22 -12.331147 23 -10.339254 24 -8.129826
		 25 -6.008751 26 -4.237272 27 -3.031452 28 -2.584677 29 -2.185364 30 -1.064528 31 0.657378 32 2.735015
		 33 4.773449 34 6.311872 35 6.913783 36 6.280998 37 4.666248 38 2.529157 39 0.347878 40 -1.469108
		 41 -2.66115 42 -3.088683 43 -7.427796 44 -18.813451 45 -35.432983 46 -54.786439 47 -71.352147 48 -78.196212;
createNode animCurveTA -n "kaede:No_33_joint_RightElbow_rotateY";
	rename -uid "19C41AC5-8289-5B07-A1EB-95563149C4E9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 43.69286 2 40.074853 3 31.256672 4 20.422864 5 10.564634 6 3.867329 7 1.45185 8 4.392861
		 9 12.617963 10 24.990592 11 39.36881 12 52.798831 13 62.242894 14 65.640173 15 61.125791 16 49.636174
		 17 34.997268 18 21.380945 19 12.045141 20 8.680401 21 8.504885 22 7.997677 23 7.172869 24 6.077452
		 25 4.829161 26 3.621787 27 2.704447 28 2.34327 29 1.891879 30 0.816585 31 -0.424286 32 -1.439152
		 33 -2.033461 34 -2.25338 35 -2.288854 36 -2.233661 37 -1.963558 38 -1.30265 39 -0.217909 40 1.085583
		 41 2.2068 42 2.676254 43 6.319398 44 14.975013 45 24.686913 46 31.599238 47 34.233942 48 34.524785;
createNode animCurveTA -n "kaede:No_33_joint_RightElbow_rotateZ";
	rename -uid "5FF46728-0047-55F4-B936-918DF68B8BD4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 14.170621 2 11.803295 3 5.843858 4 -2.287693 5 -11.195865 6 -18.758515 7 -21.980614 8 -19.539606
		 9 -14.0712 10 -8.505909 11 -5.233162 12 -6.060638 13 -11.264828 14 -15.248813 15 -13.210815 16 -12.613123
		 17 -16.571023 18 -23.531271 19 -30.542979 20 -33.739873 21 -32.759162 22 -30.184496 23 -26.573695 24 -22.480839
		 25 -18.441326 26 -14.962947 27 -12.528563 28 -11.610786 29 -14.235948 30 -21.018019 31 -30.322287 32 -40.5002
		 33 -49.872134 34 -56.738239 35 -59.40201 36 -56.878645 37 -50.375903 38 -41.503823 39 -31.87442 40 -23.077013
		 41 -16.667654 42 -14.18747 43 -15.241177 44 -19.147926 45 -27.177404 46 -38.726364 47 -49.565619 48 -54.146494;
createNode animCurveTA -n "kaede:No_34_joint_RightHandTwist_rotateX";
	rename -uid "BF4632E8-6A77-580C-B4A6-99AE7969055D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 1.029226 30 3.68734 31 7.344536 32 11.38461
		 33 15.169643 34 17.9993 35 19.112947 36 17.9993 37 15.169643 38 11.38461 39 7.344536 40 3.68734
		 41 1.029226 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_34_joint_RightHandTwist_rotateY";
	rename -uid "BF584B2F-E06A-513C-883E-8F01FFB71A7E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0.926589 30 3.314104 31 6.566058 32 10.078187
		 33 13.257982 34 15.548146 35 16.426601 36 15.548146 37 13.257982 38 10.078187 39 6.566058 40 3.314104
		 41 0.926589 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_34_joint_RightHandTwist_rotateZ";
	rename -uid "2DCDDEB1-65C3-512B-9F07-BB4985FC1E0E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0.008323 30 0.106708 31 0.421877 32 1.007142
		 33 1.773196 34 2.477324 35 2.784069 36 2.477324 37 1.773196 38 1.007142 39 0.421877 40 0.106708
		 41 0.008323 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_35_joint_RightWrist_rotateX";
	rename -uid "3A599DD7-FB86-5A74-B781-1BA4B7343D25";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0.370662
		 9 1.326849 10 2.635894 11 4.066081 12 5.384138 13 6.35239 14 6.728978 15 6.225542 16 4.971808
		 17 3.350348 18 1.735437 19 0.495667 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_35_joint_RightWrist_rotateY";
	rename -uid "E1226C22-0B7D-55D3-A141-667FEE65BE11";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.411652
		 9 -1.473158 10 -2.923883 11 -4.502759 12 -5.949419 13 -7.005478 14 -7.414453 15 -6.867491 16 -5.497888
		 17 -3.713609 18 -1.926377 19 -0.550471 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_35_joint_RightWrist_rotateZ";
	rename -uid "018C065F-09CB-5E8C-A33D-14186E0C4590";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 -0.001332
		 9 -0.017059 10 -0.067283 11 -0.159922 12 -0.279993 13 -0.389231 14 -0.436495 15 -0.373912 16 -0.238871
		 17 -0.108645 18 -0.029179 19 -0.002381 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_39_i_joint_RightIndex1_rotateZ";
	rename -uid "7792AC3D-4553-5DF1-909D-E12956E2D497";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_40_joint_RightIndex2_rotateZ";
	rename -uid "B75AB269-03C4-597F-8D38-D87CE3413378";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_41_joint_RightIndex3_rotateZ";
	rename -uid "3CC2C25B-61BF-594E-94A1-F0380BB6E173";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_42_i_joint_RightMiddle1_rotateZ";
	rename -uid "00C739A3-496A-5749-A0D9-6F639A63A86F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_43_joint_RightMiddle2_rotateZ";
	rename -uid "D5779B05-DCBA-58E0-9187-B5734E22240C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_44_joint_RightMiddle3_rotateZ";
	rename -uid "86A67AA7-CB6A-58BF-B46C-B67A4C1F6F64";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_45_i_joint_RightPinky1_rotateZ";
	rename -uid "9D813E46-D070-5BA9-8231-7C6E556E29A1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_46_joint_RightPinky2_rotateZ";
	rename -uid "3D66C728-47C1-51BF-9265-0E9E6548B91D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_47_joint_RightPinky3_rotateZ";
	rename -uid "A93B1B2D-61A3-595B-8883-625281C99DED";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0 18 0 19 0 20 0 21 0 22 0 23 0 24 0
		 25 0 26 0 27 0 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 3.323615 37 11.895044 38 23.61516 39 36.38484 40 48.104956
		 41 56.676386 42 60 43 55.555556 44 44.444445 45 30.000001 46 15.555556 47 4.444444 48 0;
createNode animCurveTA -n "kaede:No_48_joint_LeftHip_rotateX";
	rename -uid "649EC878-3F4D-5A21-AA61-46CBA6258B6C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -4.763535 2 -4.553473 3 -4.028344 4 -3.345779 5 -2.663395 6 -2.138653 7 -1.928807 8 -2.093495
		 9 -2.517098 10 -3.09342 11 -3.717061 12 -4.285012 13 -4.697424 14 -4.856624 15 -8.489292 16 -17.59879
		 17 -29.4922 18 -41.420784 19 -50.600282 20 -54.269036 21 -51.894873 22 -45.638019 23 -36.797213 24 -26.668368
		 25 -16.543314 26 -7.711889 27 -1.464924 28 0.90482 29 -0.252387 30 -3.234547 31 -7.306125 32 -11.732915
		 33 -15.786098 34 -18.744029 35 -19.8895 36 -18.807007 37 -16.011571 38 -12.180782 39 -7.996594 40 -4.147913
		 41 -1.328872 42 -0.234929 43 -0.570584 44 -1.409586 45 -2.499992 46 -3.590047 47 -4.428297 48 -4.763535;
createNode animCurveTA -n "kaede:No_48_joint_LeftHip_rotateY";
	rename -uid "2CAD58E1-49CA-5F49-82A4-7AF856985DA8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.433609 2 0.424207 3 0.399325 4 0.364042 5 0.325447 6 0.293509 7 0.280189 8 0.308883
		 9 0.389029 10 0.512899 11 0.666519 12 0.824501 13 0.950247 14 1.001312 15 1.491732 16 2.520073
		 17 3.400345 18 3.728911 19 3.595829 20 3.449051 21 3.31526 22 2.949273 23 2.40604 24 1.761323
		 25 1.112388 26 0.558667 27 0.18154 28 0.042743 29 0.115909 30 0.336835 31 0.713099 32 1.218357
		 33 1.766857 34 2.217638 35 2.403406 36 2.224195 37 1.788937 38 1.258185 39 0.767293 40 0.399317
		 41 0.181335 42 0.108585 43 0.129688 44 0.18454 45 0.2603 46 0.341066 47 0.406582 48 0.433609;
createNode animCurveTA -n "kaede:No_48_joint_LeftHip_rotateZ";
	rename -uid "158915FA-F26D-5D9A-8843-D1181A137FB5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 7.102727 2 7.188515 3 7.402842 4 7.681128 5 7.958973 6 8.17236 7 8.257626 8 8.721939
		 9 9.918987 10 11.554764 11 13.335556 12 14.968481 13 16.161721 14 16.624171 15 15.9416 16 14.110559
		 17 11.526274 18 8.814084 19 6.714973 20 5.885972 21 5.958802 22 6.123563 23 6.286258 24 6.367423
		 25 6.333901 26 6.211796 27 6.074726 28 6.01211 29 6.359743 30 7.248792 31 8.443467 32 9.711249
		 33 10.837622 34 11.635601 35 11.938656 36 11.633344 37 10.830996 38 9.701719 39 8.43419 40 7.242217
		 41 6.356257 42 6.010009 43 6.091799 44 6.295719 45 6.559576 46 6.821946 47 7.022698 48 7.102727;
createNode animCurveTA -n "kaede:No_49_joint_LeftKnee_rotateX";
	rename -uid "7F658543-8964-5D0F-9619-325E4035EF44";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 8.243575 2 7.611616 3 6.03173 4 3.977898 5 1.924085 6 0.344243 7 -0.287693 8 0.260845
		 9 1.675306 10 3.60886 11 5.714796 12 7.646821 13 9.059242 14 9.606781 15 14.720448 16 27.508588
		 17 44.139107 18 60.770577 19 73.560508 20 78.675036 21 75.405068 22 66.783799 23 54.594437 24 40.621303
		 25 26.649415 26 14.462903 27 5.844284 28 2.575384 29 4.386581 30 9.057028 31 15.441866 32 22.39686
		 33 28.778944 34 33.44588 35 35.255427 36 33.193612 37 27.875865 38 20.603267 39 12.6771 40 5.400146
		 41 0.076903 42 -1.987474 43 -1.229636 44 0.66497 45 3.127983 46 5.591026 47 7.485699 48 8.243575;
createNode animCurveTA -n "kaede:No_49_joint_LeftKnee_rotateY";
	rename -uid "709F125B-56A0-58A4-8854-A5F9A24326E6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.274244 2 0.261221 3 0.22834 4 0.184928 5 0.14082 6 0.106449 7 0.0926 8 0.110025
		 9 0.16055 10 0.242625 11 0.349024 12 0.462131 13 0.554135 14 0.591906 15 0.767203 16 1.099558
		 17 1.285569 18 1.180276 19 0.905736 20 0.751785 21 0.793499 22 0.875454 23 0.919433 24 0.864423
		 25 0.700123 26 0.475006 27 0.275389 28 0.191972 29 0.250711 30 0.419063 31 0.686876 32 1.024524
		 33 1.372357 34 1.647184 35 1.757952 36 1.627459 37 1.307327 38 0.911875 39 0.543358 40 0.268227
		 41 0.107951 42 0.055471 43 0.072327 44 0.114052 45 0.167353 46 0.219495 47 0.258756 48 0.274244;
createNode animCurveTA -n "kaede:No_49_joint_LeftKnee_rotateZ";
	rename -uid "EA896B18-DFE8-5E35-A960-CD3C50842A61";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2.464429 2 -2.47134 3 -2.487987 4 -2.508261 5 -2.526966 6 -2.540271 7 -2.545327 8 -2.672041
		 9 -2.998005 10 -3.441494 11 -3.921246 12 -4.357861 13 -4.67464 14 -4.796847 15 -4.539805 16 -3.838015
		 17 -2.847203 18 -1.844576 19 -1.118187 20 -0.847808 21 -0.948013 22 -1.221945 23 -1.623416 24 -2.082834
		 25 -2.515364 26 -2.850636 27 -3.055316 28 -3.12475 29 -3.242373 30 -3.5366 31 -3.914784 32 -4.290141
		 33 -4.596389 34 -4.794899 35 -4.865751 36 -4.771675 37 -4.508003 38 -4.101817 39 -3.606269 40 -3.110666
		 41 -2.728207 42 -2.576164 43 -2.569245 44 -2.550977 45 -2.525184 46 -2.497123 47 -2.474028 48 -2.464429;
createNode animCurveTA -n "kaede:No_50_joint_LeftFoot_rotateX";
	rename -uid "ED43F9AC-F81A-5BA5-A861-B834F52E506F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 2.222222 16 7.777777
		 17 15 18 22.222222 19 27.777778 20 30.000001 21 28.710937 22 25.3125 23 20.507812 24 15
		 25 9.492187 26 4.6875 27 1.289063 28 0 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_54_joint_RightHip_rotateX";
	rename -uid "7E5A9B98-24ED-5BCD-846E-277F30102FF4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.90482 2 0.044112 3 -2.104472 4 -4.888873 5 -7.660541 6 -9.782129 7 -10.62791 8 -10.780362
		 9 -11.172323 10 -11.705203 11 -12.281328 12 -12.805547 13 -13.18593 14 -13.332705 15 -11.191482 16 -5.839009
		 17 1.118344 18 8.075349 19 13.4271 20 15.567933 21 13.913675 22 9.552811 23 3.388074 24 -3.678498
		 25 -10.745466 26 -16.911181 27 -21.27308 28 -22.9278 29 -22.580224 30 -21.680702 31 -20.444027 32 -19.088912
		 33 -17.839291 34 -16.922484 35 -16.566438 36 -16.077182 37 -14.814988 38 -13.089173 39 -11.210766 40 -9.490447
		 41 -8.235581 42 -7.749911 43 -7.134457 44 -5.573156 45 -3.501675 46 -1.393361 47 0.246108 48 0.90482;
createNode animCurveTA -n "kaede:No_54_joint_RightHip_rotateY";
	rename -uid "3EB9FD89-8D00-5E6B-8BEC-A7A5E07B28CD";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.042743 2 -0.101962 3 -0.290166 4 -0.62003 5 -1.045112 6 -1.435974 7 -1.607679 8 -1.57641
		 9 -1.490166 10 -1.359238 11 -1.199609 12 -1.037659 13 -0.909943 14 -0.858329 15 -0.739338 16 -0.435622
		 17 -0.031051 18 0.379024 19 0.694419 20 0.819872 21 0.724669 22 0.470173 23 0.104045 24 -0.319811
		 25 -0.741931 26 -1.103727 27 -1.353599 28 -1.446715 29 -1.529416 30 -1.729262 31 -1.970967 32 -2.192481
		 33 -2.357088 34 -2.453883 35 -2.486035 36 -2.50044 37 -2.517451 38 -2.493722 39 -2.406134 40 -2.269255
		 41 -2.135069 42 -2.075323 43 -1.832966 44 -1.289582 45 -0.719519 46 -0.307158 47 -0.09913 48 -0.042743;
createNode animCurveTA -n "kaede:No_54_joint_RightHip_rotateZ";
	rename -uid "409EDF1E-6E4B-5D48-8F16-C148B94AC51F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -6.01211 2 -6.624637 3 -8.151471 4 -10.123956 5 -12.078281 6 -13.566531 7 -14.157682 8 -13.700425
		 9 -12.521614 10 -10.910856 11 -9.15742 12 -7.549678 13 -6.37489 14 -5.919603 15 -5.962264 16 -6.049215
		 17 -6.119243 18 -6.139751 19 -6.121611 20 -6.106122 21 -6.134354 22 -6.195493 23 -6.248548 24 -6.260606
		 25 -6.220425 26 -6.143159 27 -6.065231 28 -6.030729 29 -6.509373 30 -7.746093 31 -9.442105 32 -11.295735
		 33 -13.001421 34 -14.251044 35 -14.736006 36 -15.247326 37 -16.566402 38 -18.369999 39 -20.333229 40 -22.131548
		 41 -23.44359 42 -23.951467 43 -22.634424 44 -19.331693 45 -15.018953 46 -10.688784 47 -7.349324 48 -6.01211;
createNode animCurveTA -n "kaede:No_55_joint_RightKnee_rotateX";
	rename -uid "7DF8E4BB-70CE-504B-8872-BA1F140EFA75";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -3.129028 2 -0.986486 3 4.368405 4 11.325748 5 18.277575 6 23.621061 7 25.757466 8 26.418613
		 9 28.123087 10 30.452032 11 32.986844 12 35.310353 13 37.007589 14 37.665198 15 36.579856 16 33.866476
		 17 30.339024 18 26.811492 19 24.097947 20 23.012513 21 24.207069 22 27.345292 23 31.751361 24 36.752395
		 25 41.695868 26 45.960044 27 48.949543 28 50.077925 29 49.279682 30 47.203498 31 44.323641 32 41.132563
		 33 38.156242 34 35.951981 35 35.091272 36 33.77752 37 30.387408 38 25.747443 39 20.686604 40 16.037621
		 41 12.635686 42 11.316229 43 10.246479 44 7.571713 45 4.09397 46 0.616054 47 -2.059077 48 -3.129028;
createNode animCurveTA -n "kaede:No_55_joint_RightKnee_rotateY";
	rename -uid "EAAC7549-2D14-5F14-AA9F-DC1DAB281637";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.029832 2 -0.086879 3 -0.276589 4 -0.621336 5 -1.072161 6 -1.486969 7 -1.668564 8 -1.642282
		 9 -1.5621 10 -1.423665 11 -1.235244 12 -1.028157 13 -0.856236 14 -0.78496 15 -0.754226 16 -0.67935
		 17 -0.586425 18 -0.498814 19 -0.435245 20 -0.410784 21 -0.600132 22 -1.165524 23 -2.125032 24 -3.447126
		 25 -4.9944 26 -6.517064 27 -7.685618 28 -8.147811 29 -7.703816 30 -6.597266 31 -5.177171 32 -3.757867
		 33 -2.578278 34 -1.79314 35 -1.506787 36 -1.374794 37 -1.058484 38 -0.683823 39 -0.35434 40 -0.126403
		 41 -0.005778 42 0.030405 43 0.001755 44 -0.053008 45 -0.088038 46 -0.082073 47 -0.049597 48 -0.029832;
createNode animCurveTA -n "kaede:No_55_joint_RightKnee_rotateZ";
	rename -uid "7371D979-A7FD-5454-89F0-4D0F44241086";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.579268 2 2.869568 3 3.584228 4 4.481276 5 5.330047 6 5.942292 7 6.175945 8 5.942599
		 9 5.342375 10 4.526096 11 3.643994 12 2.842502 13 2.262027 14 2.038363 15 2.015269 16 1.955024
		 17 1.87153 18 1.782478 19 1.710404 20 1.680747 21 2.348867 22 4.09009 23 6.494277 24 9.152607
		 25 11.690096 26 13.792979 27 15.212888 28 15.736125 29 15.141045 30 13.58075 31 11.389033 32 8.927627
		 33 6.604968 34 4.870278 35 4.189907 36 3.965236 37 3.372467 38 2.533844 39 1.588992 40 0.699299
		 41 0.038451 42 -0.219536 43 -0.013606 44 0.503247 45 1.177965 46 1.853566 47 2.372296 48 2.579268;
createNode animCurveTA -n "kaede:No_56_joint_RightFoot_rotateX";
	rename -uid "1E5B7E70-1013-51BE-AE3A-959256D78038";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.037037 3 3.62963 4 7 5 10.37037 6 12.962963 7 14 8 13.22449
		 9 11.22449 10 8.489796 11 5.510204 12 2.77551 13 0.77551 14 0 15 2.518518 16 8.814815
		 17 17 18 25.185185 19 31.481482 20 34 21 33.398437 22 31.8125 23 29.570312 24 27
		 25 24.429687 26 22.1875 27 20.601562 28 20 29 18.892128 30 16.034986 31 12.12828 32 7.87172
		 33 3.965015 34 1.107871 35 0 36 0.553935 37 1.982508 38 3.935861 39 6.06414 40 8.017492
		 41 9.446065 42 10 43 9.259259 44 7.407408 45 5 46 2.592593 47 0.740741 48 0;
createNode animCurveTA -n "kaede:No_60_joint_BackHair1_rotateX";
	rename -uid "2D00330B-5B25-597E-8482-9E7A5BE18610";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.325728 16 -1.140428
		 17 -2.2 18 -3.259571 19 -4.074272 20 -4.4 21 -3.975089 22 -2.85501 23 -1.272106 24 0.540877
		 25 2.351425 26 3.928245 27 5.041807 28 5.463771 29 5.349775 30 5.051226 31 4.632926 32 4.164956
		 33 3.725325 34 3.398278 35 3.270309 36 3.092824 37 2.63235 38 1.997179 39 1.299445 40 0.655475
		 41 0.183247 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_60_joint_BackHair1_rotateY";
	rename -uid "FF01DD3E-CB85-50F5-91F4-5A1B597B7D62";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.014486 16 -0.040567
		 17 -0.052813 18 -0.040567 19 -0.014486 20 0 21 0.003778 22 0.023831 23 0.077125 24 0.174095
		 25 0.30925 26 0.458186 27 0.5809 28 0.631196 29 0.557734 30 0.375583 31 0.143907 32 -0.085058
		 33 -0.273128 34 -0.397018 35 -0.441914 36 -0.396206 37 -0.289669 38 -0.170661 39 -0.076363 40 -0.022513
		 41 -0.003026 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_60_joint_BackHair1_rotateZ";
	rename -uid "4E0A3996-8F5E-55DE-87BC-ED0F97F2DBA8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.407407 3 1.425926 4 2.75 5 4.074074 6 5.092593 7 5.5 8 4.890671
		 9 3.319242 10 1.170554 11 -1.170554 12 -3.319242 13 -4.890671 14 -5.5 15 -5.09275 16 -4.074324
		 17 -2.75 18 -1.425676 19 -0.407249 20 0 21 -0.283921 22 -1.032227 23 -2.089196 24 -3.298493
		 25 -4.504127 26 -5.551932 27 -6.290409 28 -6.569882 29 -5.781222 30 -3.746686 31 -0.963333 32 2.071103
		 33 4.857726 34 6.896606 35 7.687385 36 6.896774 37 4.857226 38 2.067228 39 -0.973903 40 -3.765898
		 41 -5.808096 42 -6.6 43 -6.111111 44 -4.888889 45 -3.3 46 -1.711112 47 -0.488889 48 0;
createNode animCurveTA -n "kaede:No_61_joint_BackHair2_rotateX";
	rename -uid "B9BB93C6-36ED-5284-8A1F-F2DDDE21B5B8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.473466 16 -1.658296
		 17 -3.199999 18 -4.741704 19 -5.926534 20 -6.399999 21 -5.782727 22 -4.15581 23 -1.857696 24 0.771925
		 25 3.394144 26 5.673788 27 7.281003 28 7.889389 29 7.73613 30 7.327033 31 6.736922 32 6.056612
		 33 5.40119 34 4.904944 35 4.709 36 4.459357 37 3.80719 38 2.898537 39 1.891101 40 0.955448
		 41 0.267273 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_61_joint_BackHair2_rotateY";
	rename -uid "38E7FB69-73A3-52B9-96EE-7481209A3B79";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.030651 16 -0.08585
		 17 -0.111775 18 -0.08585 19 -0.030651 20 0 21 0.008002 22 0.050443 23 0.163161 24 0.368018
		 25 0.653075 26 0.966573 27 1.224394 28 1.329939 29 1.175816 30 0.792724 31 0.303961 32 -0.179848
		 33 -0.576746 34 -0.837226 35 -0.931276 36 -0.835519 37 -0.611824 38 -0.361098 39 -0.161805 40 -0.047741
		 41 -0.006419 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_61_joint_BackHair2_rotateZ";
	rename -uid "47E2C9D6-D869-5814-B055-4613CEBC3543";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.592592 3 2.074074 4 4 5 5.925926 6 7.407408 7 8 8 7.113702
		 9 4.827988 10 1.702624 11 -1.702624 12 -4.827988 13 -7.113702 14 -8 15 -7.407894 16 -5.926697
		 17 -4 18 -2.073303 19 -0.592105 20 0 21 -0.413506 22 -1.503006 23 -3.040325 24 -4.795411
		 25 -6.53932 26 -8.0487 27 -9.108298 28 -9.508288 29 -8.366484 30 -5.420196 31 -1.387611 32 3.011531
		 33 7.054092 34 10.013529 35 11.161708 36 10.014045 37 7.052563 38 2.9996 39 -1.420142 40 -5.47911
		 41 -8.448503 42 -9.6 43 -8.888889 44 -7.111111 45 -4.8 46 -2.488889 47 -0.711112 48 0;
createNode animCurveTA -n "kaede:No_62_joint_BackHair3_rotateX";
	rename -uid "C24402AE-B0B3-5D7B-B61A-637805F15DDC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.620846 16 -2.175598
		 17 -4.2 18 -6.224402 19 -7.779154 20 -8.4 21 -7.591237 22 -5.460036 23 -2.451502 24 0.986522
		 25 4.408068 26 7.375637 27 9.463339 28 10.252554 29 10.073524 30 9.581006 31 8.838926 32 7.946604
		 33 7.057886 34 6.369983 35 6.095365 36 5.78281 37 4.95816 38 3.792767 39 2.48388 40 1.257693
		 41 0.352115 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_62_joint_BackHair3_rotateY";
	rename -uid "88B8992D-3E04-5453-8CB6-8A52203D77E2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.052807 16 -0.147945
		 17 -0.192643 18 -0.147944 19 -0.052807 20 0 21 0.013804 22 0.086954 23 0.281039 24 0.633229
		 25 1.122199 26 1.658519 27 2.098481 28 2.278306 29 2.015812 30 1.36116 31 0.522438 32 -0.309556
		 33 -0.99093 34 -1.435827 35 -1.595661 36 -1.432917 37 -1.051548 38 -0.622124 39 -0.279305 40 -0.082504
		 41 -0.011099 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_62_joint_BackHair3_rotateZ";
	rename -uid "85A6DCBD-4ED8-50C2-9D8F-4C879AA27F97";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.777778 3 2.722223 4 5.25 5 7.777777 6 9.722222 7 10.5 8 9.336735
		 9 6.336734 10 2.234694 11 -2.234694 12 -6.336734 13 -9.336735 14 -10.5 15 -9.723324 16 -7.779523
		 17 -5.25 18 -2.720477 19 -0.776676 20 0 21 -0.543681 22 -1.975546 23 -3.993127 24 -6.289772
		 25 -8.561426 26 -10.51665 27 -11.881945 28 -12.395587 29 -10.905938 30 -7.061373 31 -1.796793 32 3.950908
		 33 9.237773 34 13.111418 35 14.615038 36 13.112583 37 9.234341 38 3.923915 39 -1.870363 40 -7.193938
		 41 -11.08932 42 -12.6 43 -11.666667 44 -9.333333 45 -6.3 46 -3.266666 47 -0.933333 48 0;
createNode animCurveTA -n "kaede:No_63_joint_BackHair4_rotateX";
	rename -uid "73E04F06-63CF-5B20-BF66-635EEEEC93E2";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.767756 16 -2.692151
		 17 -5.2 18 -7.707848 19 -9.632245 20 -10.4 21 -9.400898 22 -6.768788 23 -3.056142 24 1.179519
		 25 5.384531 26 9.021276 27 11.573269 28 12.536527 29 12.348784 30 11.80726 31 10.938466 32 9.834435
		 33 8.689779 34 7.781272 35 7.414236 36 7.05058 37 6.078133 38 4.677704 39 3.078155 40 1.56294
		 41 0.438039 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_63_joint_BackHair4_rotateY";
	rename -uid "E50F6A50-0F1D-553F-AF3F-8182FEE20953";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 -0.080961 16 -0.226887
		 17 -0.29548 18 -0.226887 19 -0.080961 20 0 21 0.021196 22 0.133399 23 0.430731 24 0.969222
		 25 1.714748 26 2.529753 27 3.196262 28 3.468157 29 3.071468 30 2.077987 31 0.798535 32 -0.47401
		 33 -1.513955 34 -2.188595 35 -2.429423 36 -2.18419 37 -1.607247 38 -0.953799 39 -0.42926 40 -0.126982
		 41 -0.017093 42 0 43 0 44 0 45 0 46 0 47 0 48 0;
createNode animCurveTA -n "kaede:No_63_joint_BackHair4_rotateZ";
	rename -uid "1A3D6264-3DE6-55B6-AD17-1CB53D74D884";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.962963 3 3.37037 4 6.5 5 9.62963 6 12.037037 7 13 8 11.559767
		 9 7.845481 10 2.766763 11 -2.766763 12 -7.845481 13 -11.559767 14 -13 15 -12.03913 16 -9.63295
		 17 -6.5 18 -3.367049 19 -0.96087 20 0 21 -0.674629 22 -2.4504 23 -4.948155 24 -7.780942
		 25 -10.566973 26 -12.948286 27 -14.600119 28 -15.218941 29 -13.387479 30 -8.660816 31 -2.186187 32 4.888974
		 33 11.405269 34 16.185612 35 18.04257 36 16.187821 37 11.398811 38 4.837697 39 -2.325856 40 -8.910913
		 41 -13.730679 42 -15.6 43 -14.444445 44 -11.555555 45 -7.8 46 -4.044445 47 -1.155555 48 0;
createNode animCurveTA -n "kaede:No_64_joint_SkirtFront1_rotateX";
	rename -uid "6E6EF957-651B-5A77-BE74-CB221B2FF099";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.714895 2 -3.952882 3 -3.952006 4 -4.409465 5 -5.377951 6 -6.462772 7 -6.977496 8 -11.01819
		 9 -11.347461 10 -11.828484 11 -12.391392 12 -12.941705 13 -13.363357 14 -13.530996 15 -12.069371 16 -16.542185
		 17 -23.60101 18 -30.756916 19 -36.253903 20 -38.450025 21 -49.018501 22 -45.261585 23 -39.951405 24 -34.304825
		 25 -29.980428 26 -28.608406 27 -30.699748 28 -31.619731 29 -35.531711 30 -35.331408 31 -35.962942 32 -37.59443
		 33 -39.679363 34 -41.850246 35 -42.597497 36 -25.677391 37 -21.509275 38 -16.675972 39 -12.60612 40 -10.010895
		 41 -8.818444 42 -8.517749 43 -3.850444 44 -3.260381 45 -2.789689 46 -2.668432 47 -2.817613 48 -2.914518;
createNode animCurveTA -n "kaede:No_64_joint_SkirtFront1_rotateY";
	rename -uid "218D6F75-A085-5BB2-BFF9-A4BD9B43E9EA";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.027197 2 0.084742 3 0.036968 4 -0.054111 5 -0.197254 6 -0.361072 7 -0.443637 8 -0.704246
		 9 -0.625649 10 -0.493427 11 -0.314553 12 -0.116093 13 0.051137 14 0.121214 15 0.545454 16 1.615673
		 17 2.049133 18 2.040014 19 1.891802 20 1.797398 21 2.492328 22 2.346654 23 2.13037 24 1.659929
		 25 0.763354 26 -0.604125 27 -1.504992 28 -1.683089 29 -2.026283 30 -1.971244 31 -1.726701 32 -1.151086
		 33 -0.204143 34 0.675932 35 0.961697 36 0.94688 37 0.261718 38 -0.366628 39 -0.734206 40 -0.864248
		 41 -0.873226 42 -0.862318 43 -0.347253 44 -0.197749 45 -0.063888 46 0.021468 47 0.06147 48 0.068003;
createNode animCurveTA -n "kaede:No_64_joint_SkirtFront1_rotateZ";
	rename -uid "F2A000D5-F158-5C84-8653-40DB3828FD3F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 1.063597 2 1.02577 3 0.396759 4 -0.746503 5 -2.235548 6 -3.608016 7 -4.210354 8 -4.012209
		 9 -3.5636 10 -2.855033 11 -1.959857 12 -1.027484 13 -0.279867 14 0.024721 15 2.089426 16 6.511498
		 17 6.965163 18 5.452871 19 4.265611 20 3.787867 21 3.358658 22 3.420306 23 3.48364 24 2.8224
		 25 0.968931 26 -1.673072 27 -3.120212 28 -3.33675 29 -3.424147 30 -3.535742 31 -3.480746 32 -3.059278
		 33 -2.134664 34 -1.290947 35 -1.03537 36 -1.142781 37 -2.40506 38 -3.854353 39 -4.996592 40 -5.593264
		 41 -5.738172 42 -5.726304 43 -4.955255 44 -3.101954 45 -1.135924 46 0.301196 47 0.975928 48 1.061769;
createNode animCurveTA -n "kaede:No_65_joint_SkirtFront2_rotateX";
	rename -uid "FFFF6E0E-273F-5BF7-B253-7E18158A9606";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -1.2 3 -1.2 4 -1.2 5 -1.2 6 -1.2 7 -1.2 8 -2.628571
		 9 -2.628571 10 -2.628571 11 -2.628571 12 -2.628571 13 -2.628571 14 -2.628571 15 -2.133333 16 -2.133333
		 17 -2.133333 18 -2.133333 19 -2.133333 20 -2.133333 21 -6.5 22 -6.5 23 -6.5 24 -6.5
		 25 -6.5 26 -6.5 27 -6.5 28 -6.5 29 -8 30 -8 31 -8 32 -8
		 33 -8 34 -8 35 -8 36 -2.4 37 -2.4 38 -2.4 39 -2.4 40 -2.4
		 41 -2.4 42 -2.4 43 -0.8 44 -0.8 45 -0.8 46 -0.8 47 -0.8 48 -0.8;
createNode animCurveTA -n "kaede:No_66_joint_SkirtLeftFront1_rotateX";
	rename -uid "095682C4-307C-51E3-8C65-197366AFC30B";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.67817 2 -3.916036 3 -3.696085 4 -3.424566 5 -3.169433 6 -2.984379 7 -2.913092 8 -5.761273
		 9 -6.011421 10 -6.47046 11 -7.17311 12 -7.897127 13 -8.471156 14 -8.703215 15 -10.545867 16 -18.173311
		 17 -27.722425 18 -37.27807 19 -44.622675 20 -47.55711 21 -53.940404 22 -48.928181 23 -41.845985 24 -33.732766
		 25 -23.857736 26 -16.820181 27 -14.881472 28 -14.82071 29 -17.671094 30 -18.208863 31 -20.05499 32 -23.486327
		 33 -27.880096 34 -30.208804 35 -31.014963 36 -19.734056 37 -17.244796 38 -12.49989 39 -8.534217 40 -6.052486
		 41 -4.959225 42 -4.701448 43 -1.668119 44 -1.877353 45 -2.226833 46 -2.66362 47 -3.058792 48 -3.231222;
createNode animCurveTA -n "kaede:No_66_joint_SkirtLeftFront1_rotateY";
	rename -uid "BCFE53F0-23E1-5909-8B04-D7ADF04A0E0E";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.084889 2 0.231684 3 0.226091 4 0.218776 5 0.211458 6 0.205856 7 0.203627 8 0.53909
		 9 0.642866 10 0.813844 11 1.053755 12 1.337404 13 1.588284 14 1.696275 15 1.854432 16 2.630439
		 17 3.069741 18 3.155199 19 2.972742 20 2.838916 21 4.658725 22 4.422984 23 4.070324 24 3.645927
		 25 2.822566 26 2.005543 27 1.590938 28 1.450461 29 2.269363 30 2.596447 31 3.20978 32 4.160949
		 33 5.37111 34 5.933852 35 6.123234 36 2.421886 37 2.039761 38 1.273333 39 0.747845 40 0.463876
		 41 0.335399 42 0.298139 43 0.074424 44 0.088467 45 0.110493 46 0.137633 47 0.162613 48 0.173726;
createNode animCurveTA -n "kaede:No_66_joint_SkirtLeftFront1_rotateZ";
	rename -uid "47CBE9AF-AFF5-5722-B064-1A505AF7E9B5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.497569 2 4.828255 3 4.833844 4 4.834941 5 4.829066 6 4.819803 7 4.814944 8 7.875702
		 9 8.725017 10 10.012463 11 11.572322 12 13.256464 13 14.63831 14 15.207745 15 15.312183 16 15.358076
		 17 13.344987 18 11.252264 19 9.626672 20 8.979714 21 16.990731 22 17.114818 23 17.248448 24 17.338557
		 25 16.432625 26 14.5912 27 13.270059 28 12.778661 29 15.909454 30 16.843331 31 18.46061 32 20.624344
		 33 22.912671 34 23.813477 35 24.101677 36 13.814604 37 13.13228 38 10.888146 39 8.739636 40 7.090998
		 41 6.099892 42 5.766436 43 2.754763 44 2.989451 45 3.312902 46 3.656844 47 3.935161 48 4.049795;
createNode animCurveTA -n "kaede:No_67_joint_SkirtLeftFront2_rotateX";
	rename -uid "9C4DDC29-07C9-5B9D-93CC-DF6A8BE7FD71";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.848497 3 -0.848497 4 -0.848497 5 -0.848497 6 -0.848497 7 -0.848497 8 -1.858355
		 9 -1.858355 10 -1.858355 11 -1.858355 12 -1.858355 13 -1.858355 14 -1.858355 15 -1.508321 16 -1.508321
		 17 -1.508321 18 -1.508321 19 -1.508321 20 -1.508321 21 -4.591277 22 -4.591277 23 -4.591277 24 -4.591277
		 25 -4.591277 26 -4.591277 27 -4.591277 28 -4.591277 29 -5.6477 30 -5.6477 31 -5.6477 32 -5.6477
		 33 -5.6477 34 -5.6477 35 -5.6477 36 -1.696809 37 -1.696809 38 -1.696809 39 -1.696809 40 -1.696809
		 41 -1.696809 42 -1.696809 43 -0.565677 44 -0.565677 45 -0.565677 46 -0.565677 47 -0.565677 48 -0.565677;
createNode animCurveTA -n "kaede:No_67_joint_SkirtLeftFront2_rotateY";
	rename -uid "5ED7F695-C4A1-559A-A908-0706BFB73A2D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.006283 3 0.006283 4 0.006283 5 0.006283 6 0.006283 7 0.006283 8 0.030143
		 9 0.030143 10 0.030143 11 0.030143 12 0.030143 13 0.030143 14 0.030143 15 0.019856 16 0.019856
		 17 0.019856 18 0.019856 19 0.019856 20 0.019856 21 0.184153 22 0.184153 23 0.184153 24 0.184153
		 25 0.184153 26 0.184153 27 0.184153 28 0.184153 29 0.2788 30 0.2788 31 0.2788 32 0.2788
		 33 0.2788 34 0.2788 35 0.2788 36 0.025129 37 0.025129 38 0.025129 39 0.025129 40 0.025129
		 41 0.025129 42 0.025129 43 0.002792 44 0.002792 45 0.002792 46 0.002792 47 0.002792 48 0.002792;
createNode animCurveTA -n "kaede:No_67_joint_SkirtLeftFront2_rotateZ";
	rename -uid "4DE52A43-5048-51EA-8D2A-32B79FDE2F60";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.848497 3 0.848497 4 0.848497 5 0.848497 6 0.848497 7 0.848497 8 1.858355
		 9 1.858355 10 1.858355 11 1.858355 12 1.858355 13 1.858355 14 1.858355 15 1.508321 16 1.508321
		 17 1.508321 18 1.508321 19 1.508321 20 1.508321 21 4.591277 22 4.591277 23 4.591277 24 4.591277
		 25 4.591277 26 4.591277 27 4.591277 28 4.591277 29 5.6477 30 5.6477 31 5.6477 32 5.6477
		 33 5.6477 34 5.6477 35 5.6477 36 1.696809 37 1.696809 38 1.696809 39 1.696809 40 1.696809
		 41 1.696809 42 1.696809 43 0.565677 44 0.565677 45 0.565677 46 0.565677 47 0.565677 48 0.565677;
createNode animCurveTA -n "kaede:No_68_joint_SkirtLeft1_rotateX";
	rename -uid "E80C9FBA-0338-5482-9E55-BBC1AA4489B8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.42095 2 -1.374656 3 -1.252345 4 -1.079317 5 -0.890494 6 -0.734541 7 -0.669561 8 -0.767554
		 9 -1.049276 10 -1.50126 11 -2.079473 12 -2.686219 13 -3.174207 14 -3.37313 15 -5.660112 16 -10.436885
		 17 -14.415693 18 -15.705582 19 -14.89163 20 -14.152152 21 -13.640782 22 -12.199323 23 -9.971769 24 -7.236895
		 25 -4.427398 26 -2.013778 27 -0.37392 28 0.226894 29 -0.068334 30 -0.984643 31 -2.592313 32 -4.794155
		 33 -7.206843 34 -9.194254 35 -10.012852 36 -9.223647 37 -7.306092 38 -4.973218 39 -2.834808 40 -1.261524
		 41 -0.355063 42 -0.06009 43 -0.146606 44 -0.372971 45 -0.688665 46 -1.028407 47 -1.305987 48 -1.420949;
createNode animCurveTA -n "kaede:No_68_joint_SkirtLeft1_rotateY";
	rename -uid "892F3901-DDA0-5623-B4E0-51D53B70B00F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.067114 2 0.067429 3 0.067935 4 0.067941 5 0.067117 6 0.065854 7 0.065182 8 0.07553
		 9 0.108023 10 0.168833 11 0.262448 12 0.380043 13 0.489204 14 0.537478 15 0.721488 16 0.958624
		 17 0.906817 18 0.64231 19 0.411806 20 0.328724 21 0.319094 22 0.290105 23 0.241876 24 0.180172
		 25 0.116967 26 0.064821 27 0.03139 28 0.019672 29 0.028071 30 0.058824 31 0.128699 32 0.254836
		 33 0.430908 34 0.604263 35 0.682877 36 0.605774 37 0.435468 38 0.261735 39 0.136161 40 0.065539
		 41 0.033795 42 0.024959 43 0.027265 44 0.033545 45 0.042892 46 0.053697 47 0.063083 48 0.067115;
createNode animCurveTA -n "kaede:No_68_joint_SkirtLeft1_rotateZ";
	rename -uid "3ECC66FF-91C7-58EC-8244-E230E9CC5C53";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 2.114541 2 5.465336 3 5.594874 4 5.76869 5 5.948574 6 6.091036 7 6.14901 8 10.405976
		 9 11.334234 10 12.791716 11 14.624038 12 16.52623 13 18.048583 14 18.668272 15 16.42747 16 14.270163
		 17 11.685642 18 9.493219 19 8.13353 20 7.676002 21 19.694222 22 19.710436 23 19.708356 24 19.669646
		 25 19.593539 26 19.499305 27 19.418943 28 19.385848 29 23.690902 30 24.199201 31 24.992626 32 25.977098
		 33 26.978855 34 27.762946 35 28.077176 36 12.361507 37 11.575002 38 10.572265 39 9.588664 40 8.796894
		 41 8.289926 42 8.110366 43 3.751901 44 3.858031 45 4.00084 46 4.149036 47 4.266636 48 4.31454;
createNode animCurveTA -n "kaede:No_69_joint_SkirtLeft2_rotateZ";
	rename -uid "A58F850B-A08D-5B32-B924-AD75226DC9CF";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.2 3 1.2 4 1.2 5 1.2 6 1.2 7 1.2 8 2.628571
		 9 2.628571 10 2.628571 11 2.628571 12 2.628571 13 2.628571 14 2.628571 15 2.133333 16 2.133333
		 17 2.133333 18 2.133333 19 2.133333 20 2.133333 21 6.5 22 6.5 23 6.5 24 6.5
		 25 6.5 26 6.5 27 6.5 28 6.5 29 8 30 8 31 8 32 8
		 33 8 34 8 35 8 36 2.4 37 2.4 38 2.4 39 2.4 40 2.4
		 41 2.4 42 2.4 43 0.8 44 0.8 45 0.8 46 0.8 47 0.8 48 0.8;
createNode animCurveTA -n "kaede:No_70_joint_SkirtLeftBack1_rotateX";
	rename -uid "09183363-3FB7-5F4F-B73F-096316B2603D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.331251 2 1.975717 3 1.92836 4 1.901 5 1.91231 6 1.947312 7 1.967713 8 4.68299
		 9 4.538499 10 4.30891 11 4.016866 12 3.710674 13 3.463839 14 3.362965 15 2.257413 16 4.144743
		 17 4.144743 18 4.246415 19 4.775613 20 5.08793 21 13.240769 22 12.749632 23 12.538969 24 12.538969
		 25 12.538969 26 12.538969 27 12.317429 28 12.69169 29 15.280698 30 14.953103 31 15.110423 32 15.370672
		 33 15.370672 34 15.370672 35 15.370672 36 4.661758 37 4.661758 38 4.661758 39 4.552399 40 4.278084
		 41 4.459381 42 4.61672 43 1.460818 44 1.350197 45 1.253676 46 1.210604 47 1.213823 48 1.223953;
createNode animCurveTA -n "kaede:No_70_joint_SkirtLeftBack1_rotateY";
	rename -uid "730E68DD-C0AB-5568-988B-FFF99B15FB74";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.010949 2 -0.057873 3 -0.061201 4 -0.066069 5 -0.071768 6 -0.076883 7 -0.07914 8 -0.344239
		 9 -0.372642 10 -0.414372 11 -0.462193 12 -0.506598 13 -0.538379 14 -0.550369 15 -0.279456 16 -0.150045
		 17 -0.150045 18 -0.145078 19 -0.128796 20 -0.120928 21 -1.315356 22 -1.354497 23 -1.383013 24 -1.383013
		 25 -1.383013 26 -1.383013 27 -1.547448 28 -1.633534 29 -2.372231 30 -2.296501 31 -2.156638 32 -2.08649
		 33 -2.08649 34 -2.08649 35 -2.08649 36 -0.189857 37 -0.189857 38 -0.189857 39 -0.196704 40 -0.229125
		 41 -0.249068 42 -0.256492 43 -0.031097 44 -0.028742 45 -0.026403 46 -0.024754 47 -0.023844 48 -0.023546;
createNode animCurveTA -n "kaede:No_70_joint_SkirtLeftBack1_rotateZ";
	rename -uid "63F4E58F-FF22-5118-A2EE-B47D98EB99E4";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.492773 2 2.894209 3 3.072152 4 3.31724 5 3.577806 6 3.788718 7 3.87562 8 6.806995
		 9 7.264088 10 7.974924 11 8.861133 12 9.775691 13 10.505009 14 10.801398 15 7.616863 16 4.144743
		 17 4.144743 18 4.067661 19 3.856242 20 3.772517 21 12.237784 22 12.407081 23 12.538969 24 12.538969
		 25 12.538969 26 12.538969 27 13.351031 28 13.743139 29 16.483658 30 16.205987 31 15.650659 32 15.370672
		 33 15.370672 34 15.370672 35 15.370672 36 4.661758 37 4.661758 38 4.661758 39 4.776454 40 5.324254
		 41 5.604841 42 5.685909 43 2.549948 44 2.465115 45 2.343198 46 2.20821 47 2.095539 48 2.048332;
createNode animCurveTA -n "kaede:No_71_joint_SkirtLeftBack2_rotateX";
	rename -uid "F78209CC-9C45-59BB-9831-D5130CDCDFF1";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.848497 3 0.848497 4 0.848497 5 0.848497 6 0.848497 7 0.848497 8 1.858355
		 9 1.858355 10 1.858355 11 1.858355 12 1.858355 13 1.858355 14 1.858355 15 1.508321 16 1.508321
		 17 1.508321 18 1.508321 19 1.508321 20 1.508321 21 4.591277 22 4.591277 23 4.591277 24 4.591277
		 25 4.591277 26 4.591277 27 4.591277 28 4.591277 29 5.6477 30 5.6477 31 5.6477 32 5.6477
		 33 5.6477 34 5.6477 35 5.6477 36 1.696809 37 1.696809 38 1.696809 39 1.696809 40 1.696809
		 41 1.696809 42 1.696809 43 0.565677 44 0.565677 45 0.565677 46 0.565677 47 0.565677 48 0.565677;
createNode animCurveTA -n "kaede:No_71_joint_SkirtLeftBack2_rotateY";
	rename -uid "B75589B9-D2C1-5388-B9A2-6BD817A899E0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.006283 3 -0.006283 4 -0.006283 5 -0.006283 6 -0.006283 7 -0.006283 8 -0.030143
		 9 -0.030143 10 -0.030143 11 -0.030143 12 -0.030143 13 -0.030143 14 -0.030143 15 -0.019856 16 -0.019856
		 17 -0.019856 18 -0.019856 19 -0.019856 20 -0.019856 21 -0.184153 22 -0.184153 23 -0.184153 24 -0.184153
		 25 -0.184153 26 -0.184153 27 -0.184153 28 -0.184153 29 -0.2788 30 -0.2788 31 -0.2788 32 -0.2788
		 33 -0.2788 34 -0.2788 35 -0.2788 36 -0.025129 37 -0.025129 38 -0.025129 39 -0.025129 40 -0.025129
		 41 -0.025129 42 -0.025129 43 -0.002792 44 -0.002792 45 -0.002792 46 -0.002792 47 -0.002792 48 -0.002792;
createNode animCurveTA -n "kaede:No_71_joint_SkirtLeftBack2_rotateZ";
	rename -uid "B5779289-8D6C-56EC-9A59-FEF673CF9471";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.848497 3 0.848497 4 0.848497 5 0.848497 6 0.848497 7 0.848497 8 1.858355
		 9 1.858355 10 1.858355 11 1.858355 12 1.858355 13 1.858355 14 1.858355 15 1.508321 16 1.508321
		 17 1.508321 18 1.508321 19 1.508321 20 1.508321 21 4.591277 22 4.591277 23 4.591277 24 4.591277
		 25 4.591277 26 4.591277 27 4.591277 28 4.591277 29 5.6477 30 5.6477 31 5.6477 32 5.6477
		 33 5.6477 34 5.6477 35 5.6477 36 1.696809 37 1.696809 38 1.696809 39 1.696809 40 1.696809
		 41 1.696809 42 1.696809 43 0.565677 44 0.565677 45 0.565677 46 0.565677 47 0.565677 48 0.565677;
createNode animCurveTA -n "kaede:No_72_joint_SkirtBack1_rotateX";
	rename -uid "918FD50B-4630-58CE-9A70-9B186D4157DC";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.025636 2 3.300052 3 3.3 4 3.3 5 3.3 6 3.3 7 3.3 8 7.228572
		 9 7.228572 10 7.228572 11 7.228572 12 7.228572 13 7.228572 14 7.228572 15 5.866666 16 5.866666
		 17 5.905825 18 7.909481 19 11.481054 20 13.389452 21 23.888108 22 20.724366 23 18.234568 24 17.875
		 25 17.875 26 17.875 27 17.875 28 17.900561 29 22 30 22 31 22 32 22
		 33 22 34 22 35 22 36 6.6 37 6.6 38 6.6 39 6.6 40 6.6
		 41 6.6 42 6.6 43 2.2 44 2.2 45 2.2 46 2.2 47 2.20185 48 2.225626;
createNode animCurveTA -n "kaede:No_72_joint_SkirtBack1_rotateY";
	rename -uid "0E9A46E9-2AA1-541A-89B3-8338ADE18DA0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.002525 2 0.000383 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 0.018874 18 0.172971 19 0.37808 20 0.491633 21 0.945056 22 0.600605 23 0.197876 24 0
		 25 0 26 0 27 0 28 -0.050046 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 0.001296 48 0.004036;
createNode animCurveTA -n "kaede:No_72_joint_SkirtBack1_rotateZ";
	rename -uid "4A7E9B4F-7349-5E99-9FD8-B667756F27B3";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.17088 2 -0.009174 3 0 4 0 5 0 6 0 7 0 8 0
		 9 0 10 0 11 0 12 0 13 0 14 0 15 0 16 0
		 17 -0.214154 18 -1.546953 19 -2.551892 20 -2.942156 21 -2.506533 22 -1.758214 23 -0.634765 24 0
		 25 0 26 0 27 0 28 0.163405 29 0 30 0 31 0 32 0
		 33 0 34 0 35 0 36 0 37 0 38 0 39 0 40 0
		 41 0 42 0 43 0 44 0 45 0 46 0 47 -0.056813 48 -0.17085;
createNode animCurveTA -n "kaede:No_73_joint_SkirtBack2_rotateX";
	rename -uid "D8EC59D6-303D-50A3-AA72-187479541B43";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 1.2 3 1.2 4 1.2 5 1.2 6 1.2 7 1.2 8 2.628571
		 9 2.628571 10 2.628571 11 2.628571 12 2.628571 13 2.628571 14 2.628571 15 2.133333 16 2.133333
		 17 2.133333 18 2.133333 19 2.133333 20 2.133333 21 6.5 22 6.5 23 6.5 24 6.5
		 25 6.5 26 6.5 27 6.5 28 6.5 29 8 30 8 31 8 32 8
		 33 8 34 8 35 8 36 2.4 37 2.4 38 2.4 39 2.4 40 2.4
		 41 2.4 42 2.4 43 0.8 44 0.8 45 0.8 46 0.8 47 0.8 48 0.8;
createNode animCurveTA -n "kaede:No_74_joint_SkirtRightBack1_rotateX";
	rename -uid "197F5234-FE7B-5026-82FE-90F3B8FDABF7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.184595 2 2.338876 3 1.952596 4 1.57108 5 1.326357 6 1.230924 7 1.215213 8 4.160011
		 9 4.644068 10 5.104614 11 5.104614 12 5.104614 13 5.104614 14 5.104614 15 4.144743 16 4.106131
		 17 4.379154 18 7.527395 19 11.855307 20 14.033876 21 20.638711 22 16.899941 23 13.457087 24 12.245109
		 25 12.538969 26 12.538969 27 12.538969 28 12.538969 29 15.370672 30 15.370672 31 15.370672 32 15.370672
		 33 15.370672 34 15.370672 35 15.370672 36 4.661758 37 3.866484 38 2.604695 39 1.617499 40 1.067591
		 41 0.880087 42 0.85576 43 -1.723882 44 -0.728309 45 0.34938 46 1.165756 47 1.60827 48 1.739227;
createNode animCurveTA -n "kaede:No_74_joint_SkirtRightBack1_rotateY";
	rename -uid "B31D1E81-43C3-59D5-B9C1-52D730AE9FEA";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.016462 2 0.080159 3 0.076967 4 0.072091 5 0.067636 6 0.064942 7 0.064063 8 0.300001
		 9 0.260781 10 0.227692 11 0.227692 12 0.227692 13 0.227692 14 0.227692 15 0.150045 16 0.152084
		 17 0.227984 18 0.389943 19 0.628616 20 0.760472 21 2.410286 22 2.095669 23 1.761028 24 1.476969
		 25 1.383013 26 1.383013 27 1.383013 28 1.383013 29 2.08649 30 2.08649 31 2.08649 32 2.08649
		 33 2.08649 34 2.08649 35 2.08649 36 0.189857 37 0.237424 38 0.314285 39 0.383448 40 0.446761
		 41 0.503775 42 0.530502 43 -0.170571 44 -0.057093 45 0.019005 46 0.042366 47 0.040892 48 0.038025;
createNode animCurveTA -n "kaede:No_74_joint_SkirtRightBack1_rotateZ";
	rename -uid "167C10A0-80B0-59B0-A145-602C2924C14F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.229435 2 -3.638163 3 -3.788207 4 -3.896495 5 -3.907212 6 -3.849803 7 -3.811051 8 -6.290424
		 9 -5.616276 10 -5.104614 11 -5.104614 12 -5.104614 13 -5.104614 14 -5.104614 15 -4.144743 16 -4.184585
		 17 -5.451817 18 -6.716899 19 -7.659141 20 -8.02123 21 -16.038465 22 -15.339896 23 -14.279495 24 -13.008891
		 25 -12.538969 26 -12.538969 27 -12.538969 28 -12.538969 29 -15.370672 30 -15.370672 31 -15.370672 32 -15.370672
		 33 -15.370672 34 -15.370672 35 -15.370672 36 -4.661758 37 -5.543193 38 -7.497983 39 -10.025275 40 -12.701432
		 41 -14.869589 42 -15.757338 43 -11.631466 44 -9.26557 45 -6.616691 46 -4.481283 47 -3.204369 48 -2.784873;
createNode animCurveTA -n "kaede:No_75_joint_SkirtRightBack2_rotateX";
	rename -uid "8FAC1154-6225-5D1F-8896-AE8E4D214C5F";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.848497 3 0.848497 4 0.848497 5 0.848497 6 0.848497 7 0.848497 8 1.858355
		 9 1.858355 10 1.858355 11 1.858355 12 1.858355 13 1.858355 14 1.858355 15 1.508321 16 1.508321
		 17 1.508321 18 1.508321 19 1.508321 20 1.508321 21 4.591277 22 4.591277 23 4.591277 24 4.591277
		 25 4.591277 26 4.591277 27 4.591277 28 4.591277 29 5.6477 30 5.6477 31 5.6477 32 5.6477
		 33 5.6477 34 5.6477 35 5.6477 36 1.696809 37 1.696809 38 1.696809 39 1.696809 40 1.696809
		 41 1.696809 42 1.696809 43 0.565677 44 0.565677 45 0.565677 46 0.565677 47 0.565677 48 0.565677;
createNode animCurveTA -n "kaede:No_75_joint_SkirtRightBack2_rotateY";
	rename -uid "DFC0CFA6-8488-515A-81AD-A958AB10DB16";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.006283 3 0.006283 4 0.006283 5 0.006283 6 0.006283 7 0.006283 8 0.030143
		 9 0.030143 10 0.030143 11 0.030143 12 0.030143 13 0.030143 14 0.030143 15 0.019856 16 0.019856
		 17 0.019856 18 0.019856 19 0.019856 20 0.019856 21 0.184153 22 0.184153 23 0.184153 24 0.184153
		 25 0.184153 26 0.184153 27 0.184153 28 0.184153 29 0.2788 30 0.2788 31 0.2788 32 0.2788
		 33 0.2788 34 0.2788 35 0.2788 36 0.025129 37 0.025129 38 0.025129 39 0.025129 40 0.025129
		 41 0.025129 42 0.025129 43 0.002792 44 0.002792 45 0.002792 46 0.002792 47 0.002792 48 0.002792;
createNode animCurveTA -n "kaede:No_75_joint_SkirtRightBack2_rotateZ";
	rename -uid "79571CA0-1F3F-5B11-886D-80544DAA4B42";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.848497 3 -0.848497 4 -0.848497 5 -0.848497 6 -0.848497 7 -0.848497 8 -1.858355
		 9 -1.858355 10 -1.858355 11 -1.858355 12 -1.858355 13 -1.858355 14 -1.858355 15 -1.508321 16 -1.508321
		 17 -1.508321 18 -1.508321 19 -1.508321 20 -1.508321 21 -4.591277 22 -4.591277 23 -4.591277 24 -4.591277
		 25 -4.591277 26 -4.591277 27 -4.591277 28 -4.591277 29 -5.6477 30 -5.6477 31 -5.6477 32 -5.6477
		 33 -5.6477 34 -5.6477 35 -5.6477 36 -1.696809 37 -1.696809 38 -1.696809 39 -1.696809 40 -1.696809
		 41 -1.696809 42 -1.696809 43 -0.565677 44 -0.565677 45 -0.565677 46 -0.565677 47 -0.565677 48 -0.565677;
createNode animCurveTA -n "kaede:No_76_joint_SkirtRight1_rotateX";
	rename -uid "A1962D77-522A-58B8-9574-A28AF34831FA";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.226893 2 0.011029 3 -0.720973 4 -2.078476 5 -3.883948 6 -5.56718 7 -6.309732 8 -6.196622
		 9 -5.875892 10 -5.370624 11 -4.734185 12 -4.072991 13 -3.543695 14 -3.328211 15 -2.810078 16 -1.483747
		 17 0.285614 18 2.073355 19 3.43852 20 3.978043 21 3.570748 22 2.47501 23 0.885139 24 -0.966943
		 25 -2.814002 26 -4.391326 27 -5.473647 28 -5.87488 29 -6.239202 30 -7.114549 31 -8.159444 32 -9.094078
		 33 -9.761112 34 -10.131502 35 -10.24817 36 -10.281638 37 -10.268565 38 -10.019091 39 -9.047234 40 -7.673142
		 41 -6.668939 42 -6.279804 43 -5.774143 44 -4.474816 45 -2.203278 46 -0.627454 47 0.07417 48 0.226893;
createNode animCurveTA -n "kaede:No_76_joint_SkirtRight1_rotateY";
	rename -uid "682AD770-73F7-5ABD-A69A-9D2C74F5FE4C";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.019672 2 -0.02873 3 -0.065136 4 -0.156427 5 -0.324035 6 -0.526108 7 -0.629009 8 -0.583194
		 9 -0.473293 10 -0.342939 11 -0.22756 12 -0.145622 13 -0.099413 14 -0.084415 15 -0.075528 16 -0.051994
		 17 -0.019308 18 0.01455 19 0.040535 20 0.050758 21 0.043171 22 0.022374 23 -0.008499 24 -0.04489
		 25 -0.080902 26 -0.110829 27 -0.130617 28 -0.137749 29 -0.162862 30 -0.240378 31 -0.377369 32 -0.567714
		 33 -0.777954 34 -0.950665 35 -1.021345 36 -1.090917 37 -1.27163 38 -1.511686 39 -1.609132 40 -1.524688
		 41 -1.441045 42 -1.40365 43 -1.24292 44 -0.874273 45 -0.340191 46 -0.10463 47 -0.033779 48 -0.019672;
createNode animCurveTA -n "kaede:No_76_joint_SkirtRight1_rotateZ";
	rename -uid "5CBB78F8-40B3-5C10-A81F-44A96AE1F33D";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -1.510848 2 -5.134161 3 -6.076778 4 -7.583666 5 -9.397738 6 -10.992103 7 -11.675965 8 -15.080405
		 9 -13.804686 10 -12.239146 11 -10.77122 12 -9.64463 13 -8.955606 14 -8.719265 15 -7.37218 16 -7.403557
		 17 -7.431656 18 -7.444806 19 -7.444549 20 -7.44192 21 -19.460558 22 -19.483759 23 -19.506419 24 -19.517294
		 25 -19.511809 26 -19.49379 27 -19.473804 28 -19.464702 29 -23.847003 30 -24.598739 31 -25.831015 32 -27.439829
		 33 -29.157869 34 -30.558978 35 -31.134852 36 -16.35977 37 -18.063067 38 -20.603272 39 -22.908389 40 -24.338132
		 41 -25.381383 42 -25.785286 43 -20.327241 44 -17.592955 45 -11.555327 46 -6.960758 47 -4.456076 48 -3.710847;
createNode animCurveTA -n "kaede:No_77_joint_SkirtRight2_rotateZ";
	rename -uid "926B265A-94CB-5D70-8D44-EDE797A7CEE6";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -1.2 3 -1.2 4 -1.2 5 -1.2 6 -1.2 7 -1.2 8 -2.628571
		 9 -2.628571 10 -2.628571 11 -2.628571 12 -2.628571 13 -2.628571 14 -2.628571 15 -2.133333 16 -2.133333
		 17 -2.133333 18 -2.133333 19 -2.133333 20 -2.133333 21 -6.5 22 -6.5 23 -6.5 24 -6.5
		 25 -6.5 26 -6.5 27 -6.5 28 -6.5 29 -8 30 -8 31 -8 32 -8
		 33 -8 34 -8 35 -8 36 -2.4 37 -2.4 38 -2.4 39 -2.4 40 -2.4
		 41 -2.4 42 -2.4 43 -0.8 44 -0.8 45 -0.8 46 -0.8 47 -0.8 48 -0.8;
createNode animCurveTA -n "kaede:No_78_joint_SkirtRightFront1_rotateX";
	rename -uid "29B9A045-E9BF-54C6-BAE6-1FCDF0B63D65";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0.136181 2 -2.323503 3 -2.970518 4 -4.50274 5 -6.796975 6 -9.06021 7 -10.081916 8 -12.802677
		 9 -12.848367 10 -12.871227 11 -12.844907 12 -12.774689 13 -12.695992 14 -12.659356 15 -9.809252 16 -6.574801
		 17 -7.181802 18 -11.457629 19 -13.061356 20 -13.70207 21 -21.70206 22 -20.601385 23 -18.749092 24 -16.945756
		 25 -18.931077 26 -23.948259 27 -29.359158 28 -30.746161 29 -33.221893 30 -32.451275 31 -31.38594 32 -30.37028
		 33 -29.640731 34 -29.194393 35 -29.040643 36 -18.307837 37 -16.954621 38 -15.208353 39 -13.474 40 -12.061297
		 41 -11.027098 42 -10.625939 43 -7.246481 44 -5.605657 45 -3.46493 46 -2.053168 47 -1.503772 48 -1.418733;
createNode animCurveTA -n "kaede:No_78_joint_SkirtRightFront1_rotateY";
	rename -uid "B0444236-D3BB-5F9C-9C2F-855E1C8F2AC7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.01253 2 -0.120126 3 -0.204262 4 -0.398175 5 -0.744995 6 -1.164433 7 -1.379455 8 -1.975248
		 9 -1.783027 10 -1.530765 11 -1.271987 12 -1.051151 13 -0.900656 14 -0.84493 15 -0.597507 16 -0.346158
		 17 -0.06298 18 0.147857 19 0.124234 20 0.111483 21 -0.954306 22 -0.974944 23 -1.130555 24 -1.584429
		 25 -2.138596 26 -2.800549 27 -3.314082 28 -3.379549 29 -4.456225 30 -4.841628 31 -5.347931 32 -5.807075
		 33 -6.153327 34 -6.381114 35 -6.463838 36 -2.655779 37 -2.815511 38 -2.982797 39 -3.094328 40 -3.119971
		 41 -3.116098 42 -3.109453 43 -1.746468 44 -1.150896 45 -0.519299 46 -0.203831 47 -0.086343 48 -0.058263;
createNode animCurveTA -n "kaede:No_78_joint_SkirtRightFront1_rotateZ";
	rename -uid "E3B6C409-CE80-5C43-8F6F-486B5B4AB4A9";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -0.907211 2 -3.619211 3 -4.80019 4 -6.817378 5 -9.359402 6 -11.651996 7 -12.646249 8 -14.896254
		 9 -13.776224 10 -12.326664 11 -10.856961 12 -9.61055 13 -8.76206 14 -8.447535 15 -7.158366 16 -5.964553
		 17 -3.747721 18 -2.453465 19 -2.790904 20 -2.929403 21 -11.376575 22 -11.383307 23 -11.908191 24 -13.531506
		 25 -15.159731 26 -16.466307 27 -17.115556 28 -17.09776 29 -20.188023 30 -21.116574 31 -22.394753 32 -23.692248
		 33 -24.802413 34 -25.595885 35 -25.899511 36 -16.255527 37 -17.462587 38 -19.087798 39 -20.796121 40 -22.2297
		 41 -23.277495 42 -23.683546 43 -19.644564 44 -15.605863 45 -9.718571 46 -5.359518 47 -3.095952 48 -2.461981;
createNode animCurveTA -n "kaede:No_79_joint_SkirtRightFront2_rotateX";
	rename -uid "312283C0-2DCE-5554-9728-0912A589AF01";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.848497 3 -0.848497 4 -0.848497 5 -0.848497 6 -0.848497 7 -0.848497 8 -1.858355
		 9 -1.858355 10 -1.858355 11 -1.858355 12 -1.858355 13 -1.858355 14 -1.858355 15 -1.508321 16 -1.508321
		 17 -1.508321 18 -1.508321 19 -1.508321 20 -1.508321 21 -4.591277 22 -4.591277 23 -4.591277 24 -4.591277
		 25 -4.591277 26 -4.591277 27 -4.591277 28 -4.591277 29 -5.6477 30 -5.6477 31 -5.6477 32 -5.6477
		 33 -5.6477 34 -5.6477 35 -5.6477 36 -1.696809 37 -1.696809 38 -1.696809 39 -1.696809 40 -1.696809
		 41 -1.696809 42 -1.696809 43 -0.565677 44 -0.565677 45 -0.565677 46 -0.565677 47 -0.565677 48 -0.565677;
createNode animCurveTA -n "kaede:No_79_joint_SkirtRightFront2_rotateY";
	rename -uid "765BD740-A080-5A1C-A4EC-3603FF86594A";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.006283 3 -0.006283 4 -0.006283 5 -0.006283 6 -0.006283 7 -0.006283 8 -0.030143
		 9 -0.030143 10 -0.030143 11 -0.030143 12 -0.030143 13 -0.030143 14 -0.030143 15 -0.019856 16 -0.019856
		 17 -0.019856 18 -0.019856 19 -0.019856 20 -0.019856 21 -0.184153 22 -0.184153 23 -0.184153 24 -0.184153
		 25 -0.184153 26 -0.184153 27 -0.184153 28 -0.184153 29 -0.2788 30 -0.2788 31 -0.2788 32 -0.2788
		 33 -0.2788 34 -0.2788 35 -0.2788 36 -0.025129 37 -0.025129 38 -0.025129 39 -0.025129 40 -0.025129
		 41 -0.025129 42 -0.025129 43 -0.002792 44 -0.002792 45 -0.002792 46 -0.002792 47 -0.002792 48 -0.002792;
createNode animCurveTA -n "kaede:No_79_joint_SkirtRightFront2_rotateZ";
	rename -uid "5D1B5CF6-828E-5F54-838D-C639C5B56532";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 -0.848497 3 -0.848497 4 -0.848497 5 -0.848497 6 -0.848497 7 -0.848497 8 -1.858355
		 9 -1.858355 10 -1.858355 11 -1.858355 12 -1.858355 13 -1.858355 14 -1.858355 15 -1.508321 16 -1.508321
		 17 -1.508321 18 -1.508321 19 -1.508321 20 -1.508321 21 -4.591277 22 -4.591277 23 -4.591277 24 -4.591277
		 25 -4.591277 26 -4.591277 27 -4.591277 28 -4.591277 29 -5.6477 30 -5.6477 31 -5.6477 32 -5.6477
		 33 -5.6477 34 -5.6477 35 -5.6477 36 -1.696809 37 -1.696809 38 -1.696809 39 -1.696809 40 -1.696809
		 41 -1.696809 42 -1.696809 43 -0.565677 44 -0.565677 45 -0.565677 46 -0.565677 47 -0.565677 48 -0.565677;
createNode animCurveTA -n "dolly_rotateY";
	rename -uid "E6CAF6D3-998B-57CC-99F4-0F888922C3B5";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 16 2 15.02128 3 14.04255 4 13.06383 5 12.08511 6 11.10638 7 10.12766 8 9.14894
		 9 8.17021 10 7.19149 11 6.21277 12 5.23404 13 4.25532 14 3.2766 15 2.29787 16 1.31915
		 17 0.34043 18 -0.6383 19 -1.61702 20 -2.59574 21 -3.57447 22 -4.55319 23 -5.53191 24 -6.51064
		 25 -7.48936 26 -8.46809 27 -9.44681 28 -10.42553 29 -11.40426 30 -12.38298 31 -13.3617 32 -14.34043
		 33 -15.31915 34 -16.29787 35 -17.2766 36 -18.25532 37 -19.23404 38 -20.21277 39 -21.19149 40 -22.17021
		 41 -23.14894 42 -24.12766 43 -25.10638 44 -26.08511 45 -27.06383 46 -28.04255 47 -29.02128 48 -30;
createNode animCurveTL -n "shotCam_translateY";
	rename -uid "5032090E-82F5-5BC7-ACD1-257131C5FFE0";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 96 2 93.88235 3 91.76471 4 89.64706 5 87.52941 6 85.41176 7 83.29412 8 81.17647
		 9 79.05882 10 76.94118 11 74.82353 12 72.70588 13 70.58824 14 68.47059 15 66.35294 16 64.23529
		 17 62.11765 18 60 19 63.875 20 67.75 21 71.625 22 75.5 23 79.375 24 83.25
		 25 87.125 26 91 27 94.875 28 98.75 29 102.625 30 106.5 31 110.375 32 114.25
		 33 118.125 34 122 35 120.14286 36 118.28571 37 116.42857 38 114.57143 39 112.71429 40 110.85714
		 41 109 42 107.14286 43 105.28571 44 103.42857 45 101.57143 46 99.71429 47 97.85714 48 96;
createNode animCurveTL -n "shotCam_translateZ";
	rename -uid "D3A6317B-9C37-5F82-AA3B-8F6FA491EEF8";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 310 2 311.17647 3 312.35294 4 313.52941 5 314.70588 6 315.88235 7 317.05882 8 318.23529
		 9 319.41176 10 320.58824 11 321.76471 12 322.94118 13 324.11765 14 325.29412 15 326.47059 16 327.64706
		 17 328.82353 18 330 19 323.125 20 316.25 21 309.375 22 302.5 23 295.625 24 288.75
		 25 281.875 26 275 27 268.125 28 261.25 29 254.375 30 247.5 31 240.625 32 233.75
		 33 226.875 34 220 35 223.57143 36 227.14286 37 230.71429 38 234.28571 39 237.85714 40 241.42857
		 41 245 42 248.57143 43 252.14286 44 255.71429 45 259.28571 46 262.85714 47 266.42857 48 270;
createNode animCurveTA -n "shotCam_rotateX";
	rename -uid "B929A08B-E082-56DE-BCCB-D2673390C1F7";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 -2 2 -1.52941 3 -1.05882 4 -0.58824 5 -0.11765 6 0.35294 7 0.82353 8 1.29412
		 9 1.76471 10 2.23529 11 2.70588 12 3.17647 13 3.64706 14 4.11765 15 4.58824 16 5.05882
		 17 5.52941 18 6 19 5.125 20 4.25 21 3.375 22 2.5 23 1.625 24 0.75
		 25 -0.125 26 -1 27 -1.875 28 -2.75 29 -3.625 30 -4.5 31 -5.375 32 -6.25
		 33 -7.125 34 -8 35 -7.57143 36 -7.14286 37 -6.71429 38 -6.28571 39 -5.85714 40 -5.42857
		 41 -5 42 -4.57143 43 -4.14286 44 -3.71429 45 -3.28571 46 -2.85714 47 -2.42857 48 -2;
createNode animCurveTA -n "shotCam_rotateZ";
	rename -uid "00E8CD15-D00B-54FA-8F25-DC1B9E831604";
	setAttr ".tan" 2;
	setAttr ".wgt" no;
	setAttr -s 48 ".ktv[0:47]"  1 0 2 0.17647 3 0.35294 4 0.52941 5 0.70588 6 0.88235 7 1.05882 8 1.23529
		 9 1.41176 10 1.58824 11 1.76471 12 1.94118 13 2.11765 14 2.29412 15 2.47059 16 2.64706
		 17 2.82353 18 3 19 2.6875 20 2.375 21 2.0625 22 1.75 23 1.4375 24 1.125
		 25 0.8125 26 0.5 27 0.1875 28 -0.125 29 -0.4375 30 -0.75 31 -1.0625 32 -1.375
		 33 -1.6875 34 -2 35 -1.85714 36 -1.71429 37 -1.57143 38 -1.42857 39 -1.28571 40 -1.14286
		 41 -1 42 -0.85714 43 -0.71429 44 -0.57143 45 -0.42857 46 -0.28571 47 -0.14286 48 0;
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
connectAttr "kaede:No_0_i_joint_Master.s" "kaede:No_1_i_joint_Center.is";
connectAttr "kaede:No_1_i_joint_Center.s" "kaede:No_2_i_joint_guruFBXASC094bu.is";
connectAttr "kaede:No_2_i_joint_guruFBXASC094bu.s" "kaede:No_3_i_joint_Waist.is";
connectAttr "kaede:No_4_joint_HipMaster_translateX.o" "kaede:No_4_joint_HipMaster.tx";
connectAttr "kaede:No_4_joint_HipMaster_translateY.o" "kaede:No_4_joint_HipMaster.ty";
connectAttr "kaede:No_4_joint_HipMaster_translateZ.o" "kaede:No_4_joint_HipMaster.tz";
connectAttr "kaede:No_4_joint_HipMaster_rotateX.o" "kaede:No_4_joint_HipMaster.rx";
connectAttr "kaede:No_4_joint_HipMaster_rotateY.o" "kaede:No_4_joint_HipMaster.ry";
connectAttr "kaede:No_4_joint_HipMaster_rotateZ.o" "kaede:No_4_joint_HipMaster.rz";
connectAttr "kaede:No_0_i_joint_Master.s" "kaede:No_4_joint_HipMaster.is";
connectAttr "kaede:No_5_joint_Torso_rotateX.o" "kaede:No_5_joint_Torso.rx";
connectAttr "kaede:No_5_joint_Torso_rotateY.o" "kaede:No_5_joint_Torso.ry";
connectAttr "kaede:No_5_joint_Torso_rotateZ.o" "kaede:No_5_joint_Torso.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_5_joint_Torso.is";
connectAttr "kaede:No_6_joint_Torso2_rotateX.o" "kaede:No_6_joint_Torso2.rx";
connectAttr "kaede:No_6_joint_Torso2_rotateY.o" "kaede:No_6_joint_Torso2.ry";
connectAttr "kaede:No_6_joint_Torso2_rotateZ.o" "kaede:No_6_joint_Torso2.rz";
connectAttr "kaede:No_5_joint_Torso.s" "kaede:No_6_joint_Torso2.is";
connectAttr "kaede:No_7_joint_Neck_rotateX.o" "kaede:No_7_joint_Neck.rx";
connectAttr "kaede:No_7_joint_Neck_rotateY.o" "kaede:No_7_joint_Neck.ry";
connectAttr "kaede:No_7_joint_Neck_rotateZ.o" "kaede:No_7_joint_Neck.rz";
connectAttr "kaede:No_6_joint_Torso2.s" "kaede:No_7_joint_Neck.is";
connectAttr "kaede:No_8_joint_Head_rotateX.o" "kaede:No_8_joint_Head.rx";
connectAttr "kaede:No_8_joint_Head_rotateY.o" "kaede:No_8_joint_Head.ry";
connectAttr "kaede:No_8_joint_Head_rotateZ.o" "kaede:No_8_joint_Head.rz";
connectAttr "kaede:No_7_joint_Neck.s" "kaede:No_8_joint_Head.is";
connectAttr "kaede:No_8_joint_Head.s" "kaede:No_9_i_joint_Eyes.is";
connectAttr "kaede:No_8_joint_Head.s" "kaede:No_10_i_joint_LeftEye.is";
connectAttr "kaede:No_8_joint_Head.s" "kaede:No_11_i_joint_RightEye.is";
connectAttr "kaede:No_12_i_joint_LeftShoulder_rotateZ.o" "kaede:No_12_i_joint_LeftShoulder.rz";
connectAttr "kaede:No_6_joint_Torso2.s" "kaede:No_12_i_joint_LeftShoulder.is";
connectAttr "kaede:No_13_joint_LeftArm_rotateX.o" "kaede:No_13_joint_LeftArm.rx";
connectAttr "kaede:No_13_joint_LeftArm_rotateY.o" "kaede:No_13_joint_LeftArm.ry";
connectAttr "kaede:No_13_joint_LeftArm_rotateZ.o" "kaede:No_13_joint_LeftArm.rz";
connectAttr "kaede:No_12_i_joint_LeftShoulder.s" "kaede:No_13_joint_LeftArm.is";
connectAttr "kaede:No_13_joint_LeftArm.s" "kaede:No_14_joint_LeftArmTwist.is";
connectAttr "kaede:No_15_joint_LeftElbow_rotateX.o" "kaede:No_15_joint_LeftElbow.rx";
connectAttr "kaede:No_15_joint_LeftElbow_rotateY.o" "kaede:No_15_joint_LeftElbow.ry";
connectAttr "kaede:No_15_joint_LeftElbow_rotateZ.o" "kaede:No_15_joint_LeftElbow.rz";
connectAttr "kaede:No_14_joint_LeftArmTwist.s" "kaede:No_15_joint_LeftElbow.is";
connectAttr "kaede:No_16_joint_LeftHandTwist_rotateX.o" "kaede:No_16_joint_LeftHandTwist.rx";
connectAttr "kaede:No_16_joint_LeftHandTwist_rotateY.o" "kaede:No_16_joint_LeftHandTwist.ry";
connectAttr "kaede:No_16_joint_LeftHandTwist_rotateZ.o" "kaede:No_16_joint_LeftHandTwist.rz";
connectAttr "kaede:No_15_joint_LeftElbow.s" "kaede:No_16_joint_LeftHandTwist.is";
connectAttr "kaede:No_17_joint_LeftWrist_rotateX.o" "kaede:No_17_joint_LeftWrist.rx";
connectAttr "kaede:No_17_joint_LeftWrist_rotateY.o" "kaede:No_17_joint_LeftWrist.ry";
connectAttr "kaede:No_17_joint_LeftWrist_rotateZ.o" "kaede:No_17_joint_LeftWrist.rz";
connectAttr "kaede:No_16_joint_LeftHandTwist.s" "kaede:No_17_joint_LeftWrist.is";
connectAttr "kaede:No_17_joint_LeftWrist.s" "kaede:No_18_i_joint_LeftThumb0.is";
connectAttr "kaede:No_18_i_joint_LeftThumb0.s" "kaede:No_19_joint_LeftThumb1.is";
connectAttr "kaede:No_19_joint_LeftThumb1.s" "kaede:No_20_joint_LeftThumb2.is";
connectAttr "kaede:No_17_joint_LeftWrist.s" "kaede:No_21_i_joint_LeftIndex1.is";
connectAttr "kaede:No_21_i_joint_LeftIndex1.s" "kaede:No_22_joint_LeftIndex2.is";
connectAttr "kaede:No_22_joint_LeftIndex2.s" "kaede:No_23_joint_LeftIndex3.is";
connectAttr "kaede:No_17_joint_LeftWrist.s" "kaede:No_24_i_joint_LeftMiddle1.is";
connectAttr "kaede:No_24_i_joint_LeftMiddle1.s" "kaede:No_25_joint_LeftMiddle2.is";
connectAttr "kaede:No_25_joint_LeftMiddle2.s" "kaede:No_26_joint_LeftMiddle3.is";
connectAttr "kaede:No_17_joint_LeftWrist.s" "kaede:No_27_i_joint_LeftPinky1.is";
connectAttr "kaede:No_27_i_joint_LeftPinky1.s" "kaede:No_28_joint_LeftPinky2.is";
connectAttr "kaede:No_28_joint_LeftPinky2.s" "kaede:No_29_joint_LeftPinky3.is";
connectAttr "kaede:No_30_i_joint_RightShoulder_rotateZ.o" "kaede:No_30_i_joint_RightShoulder.rz";
connectAttr "kaede:No_6_joint_Torso2.s" "kaede:No_30_i_joint_RightShoulder.is";
connectAttr "kaede:No_31_joint_RightArm_rotateX.o" "kaede:No_31_joint_RightArm.rx";
connectAttr "kaede:No_31_joint_RightArm_rotateY.o" "kaede:No_31_joint_RightArm.ry";
connectAttr "kaede:No_31_joint_RightArm_rotateZ.o" "kaede:No_31_joint_RightArm.rz";
connectAttr "kaede:No_30_i_joint_RightShoulder.s" "kaede:No_31_joint_RightArm.is";
connectAttr "kaede:No_31_joint_RightArm.s" "kaede:No_32_joint_RightArmTwist.is";
connectAttr "kaede:No_33_joint_RightElbow_rotateX.o" "kaede:No_33_joint_RightElbow.rx";
connectAttr "kaede:No_33_joint_RightElbow_rotateY.o" "kaede:No_33_joint_RightElbow.ry";
connectAttr "kaede:No_33_joint_RightElbow_rotateZ.o" "kaede:No_33_joint_RightElbow.rz";
connectAttr "kaede:No_32_joint_RightArmTwist.s" "kaede:No_33_joint_RightElbow.is";
connectAttr "kaede:No_34_joint_RightHandTwist_rotateX.o" "kaede:No_34_joint_RightHandTwist.rx";
connectAttr "kaede:No_34_joint_RightHandTwist_rotateY.o" "kaede:No_34_joint_RightHandTwist.ry";
connectAttr "kaede:No_34_joint_RightHandTwist_rotateZ.o" "kaede:No_34_joint_RightHandTwist.rz";
connectAttr "kaede:No_33_joint_RightElbow.s" "kaede:No_34_joint_RightHandTwist.is";
connectAttr "kaede:No_35_joint_RightWrist_rotateX.o" "kaede:No_35_joint_RightWrist.rx";
connectAttr "kaede:No_35_joint_RightWrist_rotateY.o" "kaede:No_35_joint_RightWrist.ry";
connectAttr "kaede:No_35_joint_RightWrist_rotateZ.o" "kaede:No_35_joint_RightWrist.rz";
connectAttr "kaede:No_34_joint_RightHandTwist.s" "kaede:No_35_joint_RightWrist.is";
connectAttr "kaede:No_35_joint_RightWrist.s" "kaede:No_36_i_joint_RightThumb0.is";
connectAttr "kaede:No_36_i_joint_RightThumb0.s" "kaede:No_37_joint_RightThumb1.is";
connectAttr "kaede:No_37_joint_RightThumb1.s" "kaede:No_38_joint_RightThumb2.is";
connectAttr "kaede:No_39_i_joint_RightIndex1_rotateZ.o" "kaede:No_39_i_joint_RightIndex1.rz";
connectAttr "kaede:No_35_joint_RightWrist.s" "kaede:No_39_i_joint_RightIndex1.is";
connectAttr "kaede:No_40_joint_RightIndex2_rotateZ.o" "kaede:No_40_joint_RightIndex2.rz";
connectAttr "kaede:No_39_i_joint_RightIndex1.s" "kaede:No_40_joint_RightIndex2.is";
connectAttr "kaede:No_41_joint_RightIndex3_rotateZ.o" "kaede:No_41_joint_RightIndex3.rz";
connectAttr "kaede:No_40_joint_RightIndex2.s" "kaede:No_41_joint_RightIndex3.is";
connectAttr "kaede:No_42_i_joint_RightMiddle1_rotateZ.o" "kaede:No_42_i_joint_RightMiddle1.rz";
connectAttr "kaede:No_35_joint_RightWrist.s" "kaede:No_42_i_joint_RightMiddle1.is";
connectAttr "kaede:No_43_joint_RightMiddle2_rotateZ.o" "kaede:No_43_joint_RightMiddle2.rz";
connectAttr "kaede:No_42_i_joint_RightMiddle1.s" "kaede:No_43_joint_RightMiddle2.is";
connectAttr "kaede:No_44_joint_RightMiddle3_rotateZ.o" "kaede:No_44_joint_RightMiddle3.rz";
connectAttr "kaede:No_43_joint_RightMiddle2.s" "kaede:No_44_joint_RightMiddle3.is";
connectAttr "kaede:No_45_i_joint_RightPinky1_rotateZ.o" "kaede:No_45_i_joint_RightPinky1.rz";
connectAttr "kaede:No_35_joint_RightWrist.s" "kaede:No_45_i_joint_RightPinky1.is";
connectAttr "kaede:No_46_joint_RightPinky2_rotateZ.o" "kaede:No_46_joint_RightPinky2.rz";
connectAttr "kaede:No_45_i_joint_RightPinky1.s" "kaede:No_46_joint_RightPinky2.is";
connectAttr "kaede:No_47_joint_RightPinky3_rotateZ.o" "kaede:No_47_joint_RightPinky3.rz";
connectAttr "kaede:No_46_joint_RightPinky2.s" "kaede:No_47_joint_RightPinky3.is";
connectAttr "kaede:No_48_joint_LeftHip_rotateX.o" "kaede:No_48_joint_LeftHip.rx";
connectAttr "kaede:No_48_joint_LeftHip_rotateY.o" "kaede:No_48_joint_LeftHip.ry";
connectAttr "kaede:No_48_joint_LeftHip_rotateZ.o" "kaede:No_48_joint_LeftHip.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_48_joint_LeftHip.is";
connectAttr "kaede:No_49_joint_LeftKnee_rotateX.o" "kaede:No_49_joint_LeftKnee.rx";
connectAttr "kaede:No_49_joint_LeftKnee_rotateY.o" "kaede:No_49_joint_LeftKnee.ry";
connectAttr "kaede:No_49_joint_LeftKnee_rotateZ.o" "kaede:No_49_joint_LeftKnee.rz";
connectAttr "kaede:No_48_joint_LeftHip.s" "kaede:No_49_joint_LeftKnee.is";
connectAttr "kaede:No_50_joint_LeftFoot_rotateX.o" "kaede:No_50_joint_LeftFoot.rx";
connectAttr "kaede:No_49_joint_LeftKnee.s" "kaede:No_50_joint_LeftFoot.is";
connectAttr "kaede:No_50_joint_LeftFoot.s" "kaede:No_51_i_joint_LeftToe.is";
connectAttr "kaede:No_0_i_joint_Master.s" "kaede:No_52_i_joint_LeftHipIK.is";
connectAttr "kaede:No_52_i_joint_LeftHipIK.s" "kaede:No_53_i_joint_LeftToeIK.is";
connectAttr "kaede:No_54_joint_RightHip_rotateX.o" "kaede:No_54_joint_RightHip.rx";
connectAttr "kaede:No_54_joint_RightHip_rotateY.o" "kaede:No_54_joint_RightHip.ry";
connectAttr "kaede:No_54_joint_RightHip_rotateZ.o" "kaede:No_54_joint_RightHip.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_54_joint_RightHip.is";
connectAttr "kaede:No_55_joint_RightKnee_rotateX.o" "kaede:No_55_joint_RightKnee.rx";
connectAttr "kaede:No_55_joint_RightKnee_rotateY.o" "kaede:No_55_joint_RightKnee.ry";
connectAttr "kaede:No_55_joint_RightKnee_rotateZ.o" "kaede:No_55_joint_RightKnee.rz";
connectAttr "kaede:No_54_joint_RightHip.s" "kaede:No_55_joint_RightKnee.is";
connectAttr "kaede:No_56_joint_RightFoot_rotateX.o" "kaede:No_56_joint_RightFoot.rx";
connectAttr "kaede:No_55_joint_RightKnee.s" "kaede:No_56_joint_RightFoot.is";
connectAttr "kaede:No_56_joint_RightFoot.s" "kaede:No_57_i_joint_RightToe.is";
connectAttr "kaede:No_0_i_joint_Master.s" "kaede:No_58_i_joint_RightHipIK.is";
connectAttr "kaede:No_58_i_joint_RightHipIK.s" "kaede:No_59_i_joint_RightToeIK.is";
connectAttr "kaede:No_60_joint_BackHair1_rotateX.o" "kaede:No_60_joint_BackHair1.rx";
connectAttr "kaede:No_60_joint_BackHair1_rotateY.o" "kaede:No_60_joint_BackHair1.ry";
connectAttr "kaede:No_60_joint_BackHair1_rotateZ.o" "kaede:No_60_joint_BackHair1.rz";
connectAttr "kaede:No_8_joint_Head.s" "kaede:No_60_joint_BackHair1.is";
connectAttr "kaede:No_61_joint_BackHair2_rotateX.o" "kaede:No_61_joint_BackHair2.rx";
connectAttr "kaede:No_61_joint_BackHair2_rotateY.o" "kaede:No_61_joint_BackHair2.ry";
connectAttr "kaede:No_61_joint_BackHair2_rotateZ.o" "kaede:No_61_joint_BackHair2.rz";
connectAttr "kaede:No_60_joint_BackHair1.s" "kaede:No_61_joint_BackHair2.is";
connectAttr "kaede:No_62_joint_BackHair3_rotateX.o" "kaede:No_62_joint_BackHair3.rx";
connectAttr "kaede:No_62_joint_BackHair3_rotateY.o" "kaede:No_62_joint_BackHair3.ry";
connectAttr "kaede:No_62_joint_BackHair3_rotateZ.o" "kaede:No_62_joint_BackHair3.rz";
connectAttr "kaede:No_61_joint_BackHair2.s" "kaede:No_62_joint_BackHair3.is";
connectAttr "kaede:No_63_joint_BackHair4_rotateX.o" "kaede:No_63_joint_BackHair4.rx";
connectAttr "kaede:No_63_joint_BackHair4_rotateY.o" "kaede:No_63_joint_BackHair4.ry";
connectAttr "kaede:No_63_joint_BackHair4_rotateZ.o" "kaede:No_63_joint_BackHair4.rz";
connectAttr "kaede:No_62_joint_BackHair3.s" "kaede:No_63_joint_BackHair4.is";
connectAttr "kaede:No_64_joint_SkirtFront1_rotateX.o" "kaede:No_64_joint_SkirtFront1.rx";
connectAttr "kaede:No_64_joint_SkirtFront1_rotateY.o" "kaede:No_64_joint_SkirtFront1.ry";
connectAttr "kaede:No_64_joint_SkirtFront1_rotateZ.o" "kaede:No_64_joint_SkirtFront1.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_64_joint_SkirtFront1.is";
connectAttr "kaede:No_65_joint_SkirtFront2_rotateX.o" "kaede:No_65_joint_SkirtFront2.rx";
connectAttr "kaede:No_64_joint_SkirtFront1.s" "kaede:No_65_joint_SkirtFront2.is";
connectAttr "kaede:No_66_joint_SkirtLeftFront1_rotateX.o" "kaede:No_66_joint_SkirtLeftFront1.rx";
connectAttr "kaede:No_66_joint_SkirtLeftFront1_rotateY.o" "kaede:No_66_joint_SkirtLeftFront1.ry";
connectAttr "kaede:No_66_joint_SkirtLeftFront1_rotateZ.o" "kaede:No_66_joint_SkirtLeftFront1.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_66_joint_SkirtLeftFront1.is";
connectAttr "kaede:No_67_joint_SkirtLeftFront2_rotateX.o" "kaede:No_67_joint_SkirtLeftFront2.rx";
connectAttr "kaede:No_67_joint_SkirtLeftFront2_rotateY.o" "kaede:No_67_joint_SkirtLeftFront2.ry";
connectAttr "kaede:No_67_joint_SkirtLeftFront2_rotateZ.o" "kaede:No_67_joint_SkirtLeftFront2.rz";
connectAttr "kaede:No_66_joint_SkirtLeftFront1.s" "kaede:No_67_joint_SkirtLeftFront2.is";
connectAttr "kaede:No_68_joint_SkirtLeft1_rotateX.o" "kaede:No_68_joint_SkirtLeft1.rx";
connectAttr "kaede:No_68_joint_SkirtLeft1_rotateY.o" "kaede:No_68_joint_SkirtLeft1.ry";
connectAttr "kaede:No_68_joint_SkirtLeft1_rotateZ.o" "kaede:No_68_joint_SkirtLeft1.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_68_joint_SkirtLeft1.is";
connectAttr "kaede:No_69_joint_SkirtLeft2_rotateZ.o" "kaede:No_69_joint_SkirtLeft2.rz";
connectAttr "kaede:No_68_joint_SkirtLeft1.s" "kaede:No_69_joint_SkirtLeft2.is";
connectAttr "kaede:No_70_joint_SkirtLeftBack1_rotateX.o" "kaede:No_70_joint_SkirtLeftBack1.rx";
connectAttr "kaede:No_70_joint_SkirtLeftBack1_rotateY.o" "kaede:No_70_joint_SkirtLeftBack1.ry";
connectAttr "kaede:No_70_joint_SkirtLeftBack1_rotateZ.o" "kaede:No_70_joint_SkirtLeftBack1.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_70_joint_SkirtLeftBack1.is";
connectAttr "kaede:No_71_joint_SkirtLeftBack2_rotateX.o" "kaede:No_71_joint_SkirtLeftBack2.rx";
connectAttr "kaede:No_71_joint_SkirtLeftBack2_rotateY.o" "kaede:No_71_joint_SkirtLeftBack2.ry";
connectAttr "kaede:No_71_joint_SkirtLeftBack2_rotateZ.o" "kaede:No_71_joint_SkirtLeftBack2.rz";
connectAttr "kaede:No_70_joint_SkirtLeftBack1.s" "kaede:No_71_joint_SkirtLeftBack2.is";
connectAttr "kaede:No_72_joint_SkirtBack1_rotateX.o" "kaede:No_72_joint_SkirtBack1.rx";
connectAttr "kaede:No_72_joint_SkirtBack1_rotateY.o" "kaede:No_72_joint_SkirtBack1.ry";
connectAttr "kaede:No_72_joint_SkirtBack1_rotateZ.o" "kaede:No_72_joint_SkirtBack1.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_72_joint_SkirtBack1.is";
connectAttr "kaede:No_73_joint_SkirtBack2_rotateX.o" "kaede:No_73_joint_SkirtBack2.rx";
connectAttr "kaede:No_72_joint_SkirtBack1.s" "kaede:No_73_joint_SkirtBack2.is";
connectAttr "kaede:No_74_joint_SkirtRightBack1_rotateX.o" "kaede:No_74_joint_SkirtRightBack1.rx";
connectAttr "kaede:No_74_joint_SkirtRightBack1_rotateY.o" "kaede:No_74_joint_SkirtRightBack1.ry";
connectAttr "kaede:No_74_joint_SkirtRightBack1_rotateZ.o" "kaede:No_74_joint_SkirtRightBack1.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_74_joint_SkirtRightBack1.is";
connectAttr "kaede:No_75_joint_SkirtRightBack2_rotateX.o" "kaede:No_75_joint_SkirtRightBack2.rx";
connectAttr "kaede:No_75_joint_SkirtRightBack2_rotateY.o" "kaede:No_75_joint_SkirtRightBack2.ry";
connectAttr "kaede:No_75_joint_SkirtRightBack2_rotateZ.o" "kaede:No_75_joint_SkirtRightBack2.rz";
connectAttr "kaede:No_74_joint_SkirtRightBack1.s" "kaede:No_75_joint_SkirtRightBack2.is";
connectAttr "kaede:No_76_joint_SkirtRight1_rotateX.o" "kaede:No_76_joint_SkirtRight1.rx";
connectAttr "kaede:No_76_joint_SkirtRight1_rotateY.o" "kaede:No_76_joint_SkirtRight1.ry";
connectAttr "kaede:No_76_joint_SkirtRight1_rotateZ.o" "kaede:No_76_joint_SkirtRight1.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_76_joint_SkirtRight1.is";
connectAttr "kaede:No_77_joint_SkirtRight2_rotateZ.o" "kaede:No_77_joint_SkirtRight2.rz";
connectAttr "kaede:No_76_joint_SkirtRight1.s" "kaede:No_77_joint_SkirtRight2.is";
connectAttr "kaede:No_78_joint_SkirtRightFront1_rotateX.o" "kaede:No_78_joint_SkirtRightFront1.rx";
connectAttr "kaede:No_78_joint_SkirtRightFront1_rotateY.o" "kaede:No_78_joint_SkirtRightFront1.ry";
connectAttr "kaede:No_78_joint_SkirtRightFront1_rotateZ.o" "kaede:No_78_joint_SkirtRightFront1.rz";
connectAttr "kaede:No_4_joint_HipMaster.s" "kaede:No_78_joint_SkirtRightFront1.is";
connectAttr "kaede:No_79_joint_SkirtRightFront2_rotateX.o" "kaede:No_79_joint_SkirtRightFront2.rx";
connectAttr "kaede:No_79_joint_SkirtRightFront2_rotateY.o" "kaede:No_79_joint_SkirtRightFront2.ry";
connectAttr "kaede:No_79_joint_SkirtRightFront2_rotateZ.o" "kaede:No_79_joint_SkirtRightFront2.rz";
connectAttr "kaede:No_78_joint_SkirtRightFront1.s" "kaede:No_79_joint_SkirtRightFront2.is";
connectAttr "kaede:No_4_joint_HipMaster.wm" "kaede:kaede_upper_skinCluster.ma[0]";
connectAttr "kaede:No_4_joint_HipMaster.liw" "kaede:kaede_upper_skinCluster.lw[0]";
connectAttr "kaede:No_5_joint_Torso.wm" "kaede:kaede_upper_skinCluster.ma[1]";
connectAttr "kaede:No_5_joint_Torso.liw" "kaede:kaede_upper_skinCluster.lw[1]";
connectAttr "kaede:No_6_joint_Torso2.wm" "kaede:kaede_upper_skinCluster.ma[2]";
connectAttr "kaede:No_6_joint_Torso2.liw" "kaede:kaede_upper_skinCluster.lw[2]";
connectAttr "kaede:No_13_joint_LeftArm.wm" "kaede:kaede_upper_skinCluster.ma[3]";
connectAttr "kaede:No_13_joint_LeftArm.liw" "kaede:kaede_upper_skinCluster.lw[3]";
connectAttr "kaede:No_14_joint_LeftArmTwist.wm" "kaede:kaede_upper_skinCluster.ma[4]";
connectAttr "kaede:No_14_joint_LeftArmTwist.liw" "kaede:kaede_upper_skinCluster.lw[4]";
connectAttr "kaede:No_15_joint_LeftElbow.wm" "kaede:kaede_upper_skinCluster.ma[5]";
connectAttr "kaede:No_15_joint_LeftElbow.liw" "kaede:kaede_upper_skinCluster.lw[5]";
connectAttr "kaede:No_16_joint_LeftHandTwist.wm" "kaede:kaede_upper_skinCluster.ma[6]";
connectAttr "kaede:No_16_joint_LeftHandTwist.liw" "kaede:kaede_upper_skinCluster.lw[6]";
connectAttr "kaede:No_31_joint_RightArm.wm" "kaede:kaede_upper_skinCluster.ma[7]";
connectAttr "kaede:No_31_joint_RightArm.liw" "kaede:kaede_upper_skinCluster.lw[7]";
connectAttr "kaede:No_32_joint_RightArmTwist.wm" "kaede:kaede_upper_skinCluster.ma[8]";
connectAttr "kaede:No_32_joint_RightArmTwist.liw" "kaede:kaede_upper_skinCluster.lw[8]";
connectAttr "kaede:No_33_joint_RightElbow.wm" "kaede:kaede_upper_skinCluster.ma[9]";
connectAttr "kaede:No_33_joint_RightElbow.liw" "kaede:kaede_upper_skinCluster.lw[9]";
connectAttr "kaede:No_34_joint_RightHandTwist.wm" "kaede:kaede_upper_skinCluster.ma[10]";
connectAttr "kaede:No_34_joint_RightHandTwist.liw" "kaede:kaede_upper_skinCluster.lw[10]";
connectAttr "kaede:kaede_upperShapeOrig.w" "kaede:kaede_upper_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_upperShapeOrig.o" "kaede:kaede_upper_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_upper_skinCluster.og[0]" "kaede:kaede_upperShape.i";
connectAttr "paint_c8414b.oc" "paint_c8414bSG.ss";
connectAttr "paint_c8414bSG.pa" ":renderPartition.st" -na;
connectAttr "paint_c8414b.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_upperShape.iog" "paint_c8414bSG.dsm" -na;
connectAttr "kaede:No_6_joint_Torso2.wm" "kaede:kaede_skin_skinCluster.ma[0]";
connectAttr "kaede:No_6_joint_Torso2.liw" "kaede:kaede_skin_skinCluster.lw[0]";
connectAttr "kaede:No_7_joint_Neck.wm" "kaede:kaede_skin_skinCluster.ma[1]";
connectAttr "kaede:No_7_joint_Neck.liw" "kaede:kaede_skin_skinCluster.lw[1]";
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_skin_skinCluster.ma[2]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_skin_skinCluster.lw[2]";
connectAttr "kaede:No_13_joint_LeftArm.wm" "kaede:kaede_skin_skinCluster.ma[3]";
connectAttr "kaede:No_13_joint_LeftArm.liw" "kaede:kaede_skin_skinCluster.lw[3]";
connectAttr "kaede:No_14_joint_LeftArmTwist.wm" "kaede:kaede_skin_skinCluster.ma[4]";
connectAttr "kaede:No_14_joint_LeftArmTwist.liw" "kaede:kaede_skin_skinCluster.lw[4]";
connectAttr "kaede:No_15_joint_LeftElbow.wm" "kaede:kaede_skin_skinCluster.ma[5]";
connectAttr "kaede:No_15_joint_LeftElbow.liw" "kaede:kaede_skin_skinCluster.lw[5]";
connectAttr "kaede:No_16_joint_LeftHandTwist.wm" "kaede:kaede_skin_skinCluster.ma[6]";
connectAttr "kaede:No_16_joint_LeftHandTwist.liw" "kaede:kaede_skin_skinCluster.lw[6]";
connectAttr "kaede:No_17_joint_LeftWrist.wm" "kaede:kaede_skin_skinCluster.ma[7]";
connectAttr "kaede:No_17_joint_LeftWrist.liw" "kaede:kaede_skin_skinCluster.lw[7]";
connectAttr "kaede:No_19_joint_LeftThumb1.wm" "kaede:kaede_skin_skinCluster.ma[8]";
connectAttr "kaede:No_19_joint_LeftThumb1.liw" "kaede:kaede_skin_skinCluster.lw[8]";
connectAttr "kaede:No_20_joint_LeftThumb2.wm" "kaede:kaede_skin_skinCluster.ma[9]";
connectAttr "kaede:No_20_joint_LeftThumb2.liw" "kaede:kaede_skin_skinCluster.lw[9]";
connectAttr "kaede:No_22_joint_LeftIndex2.wm" "kaede:kaede_skin_skinCluster.ma[10]";
connectAttr "kaede:No_22_joint_LeftIndex2.liw" "kaede:kaede_skin_skinCluster.lw[10]";
connectAttr "kaede:No_23_joint_LeftIndex3.wm" "kaede:kaede_skin_skinCluster.ma[11]";
connectAttr "kaede:No_23_joint_LeftIndex3.liw" "kaede:kaede_skin_skinCluster.lw[11]";
connectAttr "kaede:No_25_joint_LeftMiddle2.wm" "kaede:kaede_skin_skinCluster.ma[12]";
connectAttr "kaede:No_25_joint_LeftMiddle2.liw" "kaede:kaede_skin_skinCluster.lw[12]";
connectAttr "kaede:No_26_joint_LeftMiddle3.wm" "kaede:kaede_skin_skinCluster.ma[13]";
connectAttr "kaede:No_26_joint_LeftMiddle3.liw" "kaede:kaede_skin_skinCluster.lw[13]";
connectAttr "kaede:No_28_joint_LeftPinky2.wm" "kaede:kaede_skin_skinCluster.ma[14]";
connectAttr "kaede:No_28_joint_LeftPinky2.liw" "kaede:kaede_skin_skinCluster.lw[14]";
connectAttr "kaede:No_29_joint_LeftPinky3.wm" "kaede:kaede_skin_skinCluster.ma[15]";
connectAttr "kaede:No_29_joint_LeftPinky3.liw" "kaede:kaede_skin_skinCluster.lw[15]";
connectAttr "kaede:No_31_joint_RightArm.wm" "kaede:kaede_skin_skinCluster.ma[16]";
connectAttr "kaede:No_31_joint_RightArm.liw" "kaede:kaede_skin_skinCluster.lw[16]";
connectAttr "kaede:No_32_joint_RightArmTwist.wm" "kaede:kaede_skin_skinCluster.ma[17]";
connectAttr "kaede:No_32_joint_RightArmTwist.liw" "kaede:kaede_skin_skinCluster.lw[17]";
connectAttr "kaede:No_33_joint_RightElbow.wm" "kaede:kaede_skin_skinCluster.ma[18]";
connectAttr "kaede:No_33_joint_RightElbow.liw" "kaede:kaede_skin_skinCluster.lw[18]";
connectAttr "kaede:No_34_joint_RightHandTwist.wm" "kaede:kaede_skin_skinCluster.ma[19]";
connectAttr "kaede:No_34_joint_RightHandTwist.liw" "kaede:kaede_skin_skinCluster.lw[19]";
connectAttr "kaede:No_35_joint_RightWrist.wm" "kaede:kaede_skin_skinCluster.ma[20]";
connectAttr "kaede:No_35_joint_RightWrist.liw" "kaede:kaede_skin_skinCluster.lw[20]";
connectAttr "kaede:No_37_joint_RightThumb1.wm" "kaede:kaede_skin_skinCluster.ma[21]";
connectAttr "kaede:No_37_joint_RightThumb1.liw" "kaede:kaede_skin_skinCluster.lw[21]";
connectAttr "kaede:No_38_joint_RightThumb2.wm" "kaede:kaede_skin_skinCluster.ma[22]";
connectAttr "kaede:No_38_joint_RightThumb2.liw" "kaede:kaede_skin_skinCluster.lw[22]";
connectAttr "kaede:No_40_joint_RightIndex2.wm" "kaede:kaede_skin_skinCluster.ma[23]";
connectAttr "kaede:No_40_joint_RightIndex2.liw" "kaede:kaede_skin_skinCluster.lw[23]";
connectAttr "kaede:No_41_joint_RightIndex3.wm" "kaede:kaede_skin_skinCluster.ma[24]";
connectAttr "kaede:No_41_joint_RightIndex3.liw" "kaede:kaede_skin_skinCluster.lw[24]";
connectAttr "kaede:No_43_joint_RightMiddle2.wm" "kaede:kaede_skin_skinCluster.ma[25]";
connectAttr "kaede:No_43_joint_RightMiddle2.liw" "kaede:kaede_skin_skinCluster.lw[25]";
connectAttr "kaede:No_44_joint_RightMiddle3.wm" "kaede:kaede_skin_skinCluster.ma[26]";
connectAttr "kaede:No_44_joint_RightMiddle3.liw" "kaede:kaede_skin_skinCluster.lw[26]";
connectAttr "kaede:No_46_joint_RightPinky2.wm" "kaede:kaede_skin_skinCluster.ma[27]";
connectAttr "kaede:No_46_joint_RightPinky2.liw" "kaede:kaede_skin_skinCluster.lw[27]";
connectAttr "kaede:No_47_joint_RightPinky3.wm" "kaede:kaede_skin_skinCluster.ma[28]";
connectAttr "kaede:No_47_joint_RightPinky3.liw" "kaede:kaede_skin_skinCluster.lw[28]";
connectAttr "kaede:kaede_skinShapeOrig.w" "kaede:kaede_skin_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_skinShapeOrig.o" "kaede:kaede_skin_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_skin_skinCluster.og[0]" "kaede:kaede_skinShape.i";
connectAttr "paint_e8b58e.oc" "paint_e8b58eSG.ss";
connectAttr "paint_e8b58eSG.pa" ":renderPartition.st" -na;
connectAttr "paint_e8b58e.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_skinShape.iog" "paint_e8b58eSG.dsm" -na;
connectAttr "kaede:No_4_joint_HipMaster.wm" "kaede:kaede_trim_skinCluster.ma[0]";
connectAttr "kaede:No_4_joint_HipMaster.liw" "kaede:kaede_trim_skinCluster.lw[0]";
connectAttr "kaede:No_6_joint_Torso2.wm" "kaede:kaede_trim_skinCluster.ma[1]";
connectAttr "kaede:No_6_joint_Torso2.liw" "kaede:kaede_trim_skinCluster.lw[1]";
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_trim_skinCluster.ma[2]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_trim_skinCluster.lw[2]";
connectAttr "kaede:No_16_joint_LeftHandTwist.wm" "kaede:kaede_trim_skinCluster.ma[3]";
connectAttr "kaede:No_16_joint_LeftHandTwist.liw" "kaede:kaede_trim_skinCluster.lw[3]";
connectAttr "kaede:No_34_joint_RightHandTwist.wm" "kaede:kaede_trim_skinCluster.ma[4]";
connectAttr "kaede:No_34_joint_RightHandTwist.liw" "kaede:kaede_trim_skinCluster.lw[4]";
connectAttr "kaede:kaede_trimShapeOrig.w" "kaede:kaede_trim_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_trimShapeOrig.o" "kaede:kaede_trim_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_trim_skinCluster.og[0]" "kaede:kaede_trimShape.i";
connectAttr "paint_ffe08a.oc" "paint_ffe08aSG.ss";
connectAttr "paint_ffe08aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffe08a.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_trimShape.iog" "paint_ffe08aSG.dsm" -na;
connectAttr "kaede:No_48_joint_LeftHip.wm" "kaede:kaede_sock_skinCluster.ma[0]";
connectAttr "kaede:No_48_joint_LeftHip.liw" "kaede:kaede_sock_skinCluster.lw[0]";
connectAttr "kaede:No_49_joint_LeftKnee.wm" "kaede:kaede_sock_skinCluster.ma[1]";
connectAttr "kaede:No_49_joint_LeftKnee.liw" "kaede:kaede_sock_skinCluster.lw[1]";
connectAttr "kaede:No_50_joint_LeftFoot.wm" "kaede:kaede_sock_skinCluster.ma[2]";
connectAttr "kaede:No_50_joint_LeftFoot.liw" "kaede:kaede_sock_skinCluster.lw[2]";
connectAttr "kaede:No_54_joint_RightHip.wm" "kaede:kaede_sock_skinCluster.ma[3]";
connectAttr "kaede:No_54_joint_RightHip.liw" "kaede:kaede_sock_skinCluster.lw[3]";
connectAttr "kaede:No_55_joint_RightKnee.wm" "kaede:kaede_sock_skinCluster.ma[4]";
connectAttr "kaede:No_55_joint_RightKnee.liw" "kaede:kaede_sock_skinCluster.lw[4]";
connectAttr "kaede:No_56_joint_RightFoot.wm" "kaede:kaede_sock_skinCluster.ma[5]";
connectAttr "kaede:No_56_joint_RightFoot.liw" "kaede:kaede_sock_skinCluster.lw[5]";
connectAttr "kaede:kaede_sockShapeOrig.w" "kaede:kaede_sock_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_sockShapeOrig.o" "kaede:kaede_sock_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_sock_skinCluster.og[0]" "kaede:kaede_sockShape.i";
connectAttr "paint_f2efe6.oc" "paint_f2efe6SG.ss";
connectAttr "paint_f2efe6SG.pa" ":renderPartition.st" -na;
connectAttr "paint_f2efe6.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_sockShape.iog" "paint_f2efe6SG.dsm" -na;
connectAttr "kaede:No_48_joint_LeftHip.wm" "kaede:kaede_lower_skinCluster.ma[0]";
connectAttr "kaede:No_48_joint_LeftHip.liw" "kaede:kaede_lower_skinCluster.lw[0]";
connectAttr "kaede:No_49_joint_LeftKnee.wm" "kaede:kaede_lower_skinCluster.ma[1]";
connectAttr "kaede:No_49_joint_LeftKnee.liw" "kaede:kaede_lower_skinCluster.lw[1]";
connectAttr "kaede:No_54_joint_RightHip.wm" "kaede:kaede_lower_skinCluster.ma[2]";
connectAttr "kaede:No_54_joint_RightHip.liw" "kaede:kaede_lower_skinCluster.lw[2]";
connectAttr "kaede:No_55_joint_RightKnee.wm" "kaede:kaede_lower_skinCluster.ma[3]";
connectAttr "kaede:No_55_joint_RightKnee.liw" "kaede:kaede_lower_skinCluster.lw[3]";
connectAttr "kaede:kaede_lowerShapeOrig.w" "kaede:kaede_lower_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_lowerShapeOrig.o" "kaede:kaede_lower_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_lower_skinCluster.og[0]" "kaede:kaede_lowerShape.i";
connectAttr "kaede:kaede_lowerShape.iog" "paint_f2efe6SG.dsm" -na;
connectAttr "kaede:No_49_joint_LeftKnee.wm" "kaede:kaede_shoe_skinCluster.ma[0]";
connectAttr "kaede:No_49_joint_LeftKnee.liw" "kaede:kaede_shoe_skinCluster.lw[0]";
connectAttr "kaede:No_50_joint_LeftFoot.wm" "kaede:kaede_shoe_skinCluster.ma[1]";
connectAttr "kaede:No_50_joint_LeftFoot.liw" "kaede:kaede_shoe_skinCluster.lw[1]";
connectAttr "kaede:No_55_joint_RightKnee.wm" "kaede:kaede_shoe_skinCluster.ma[2]";
connectAttr "kaede:No_55_joint_RightKnee.liw" "kaede:kaede_shoe_skinCluster.lw[2]";
connectAttr "kaede:No_56_joint_RightFoot.wm" "kaede:kaede_shoe_skinCluster.ma[3]";
connectAttr "kaede:No_56_joint_RightFoot.liw" "kaede:kaede_shoe_skinCluster.lw[3]";
connectAttr "kaede:kaede_shoeShapeOrig.w" "kaede:kaede_shoe_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_shoeShapeOrig.o" "kaede:kaede_shoe_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_shoe_skinCluster.og[0]" "kaede:kaede_shoeShape.i";
connectAttr "paint_3a3340.oc" "paint_3a3340SG.ss";
connectAttr "paint_3a3340SG.pa" ":renderPartition.st" -na;
connectAttr "paint_3a3340.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_shoeShape.iog" "paint_3a3340SG.dsm" -na;
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_eye_white_skinCluster.ma[0]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_eye_white_skinCluster.lw[0]";
connectAttr "kaede:kaede_eye_whiteShapeOrig.w" "kaede:kaede_eye_white_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_eye_whiteShapeOrig.o" "kaede:kaede_eye_white_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_eye_white_skinCluster.og[0]" "kaede:kaede_eye_whiteShape.i";
connectAttr "paint_ffffff.oc" "paint_ffffffSG.ss";
connectAttr "paint_ffffffSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffffff.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_eye_whiteShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_iris_skinCluster.ma[0]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_iris_skinCluster.lw[0]";
connectAttr "kaede:kaede_irisShapeOrig.w" "kaede:kaede_iris_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_irisShapeOrig.o" "kaede:kaede_iris_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_iris_skinCluster.og[0]" "kaede:kaede_irisShape.i";
connectAttr "paint_b06a1c.oc" "paint_b06a1cSG.ss";
connectAttr "paint_b06a1cSG.pa" ":renderPartition.st" -na;
connectAttr "paint_b06a1c.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_irisShape.iog" "paint_b06a1cSG.dsm" -na;
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_iris_light_skinCluster.ma[0]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_iris_light_skinCluster.lw[0]";
connectAttr "kaede:kaede_iris_lightShapeOrig.w" "kaede:kaede_iris_light_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_iris_lightShapeOrig.o" "kaede:kaede_iris_light_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_iris_light_skinCluster.og[0]" "kaede:kaede_iris_lightShape.i";
connectAttr "paint_ffc95a.oc" "paint_ffc95aSG.ss";
connectAttr "paint_ffc95aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_ffc95a.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_iris_lightShape.iog" "paint_ffc95aSG.dsm" -na;
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_line_skinCluster.ma[0]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_line_skinCluster.lw[0]";
connectAttr "kaede:kaede_lineShapeOrig.w" "kaede:kaede_line_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_lineShapeOrig.o" "kaede:kaede_line_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_line_skinCluster.og[0]" "kaede:kaede_lineShape.i";
connectAttr "paint_2a1a24.oc" "paint_2a1a24SG.ss";
connectAttr "paint_2a1a24SG.pa" ":renderPartition.st" -na;
connectAttr "paint_2a1a24.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_lineShape.iog" "paint_2a1a24SG.dsm" -na;
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_glint_skinCluster.ma[0]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_glint_skinCluster.lw[0]";
connectAttr "kaede:kaede_glintShapeOrig.w" "kaede:kaede_glint_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_glintShapeOrig.o" "kaede:kaede_glint_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_glint_skinCluster.og[0]" "kaede:kaede_glintShape.i";
connectAttr "kaede:kaede_glintShape.iog" "paint_ffffffSG.dsm" -na;
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_blush_skinCluster.ma[0]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_blush_skinCluster.lw[0]";
connectAttr "kaede:kaede_blushShapeOrig.w" "kaede:kaede_blush_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_blushShapeOrig.o" "kaede:kaede_blush_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_blush_skinCluster.og[0]" "kaede:kaede_blushShape.i";
connectAttr "paint_dd9a80.oc" "paint_dd9a80SG.ss";
connectAttr "paint_dd9a80SG.pa" ":renderPartition.st" -na;
connectAttr "paint_dd9a80.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_blushShape.iog" "paint_dd9a80SG.dsm" -na;
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_skin_shade_skinCluster.ma[0]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_skin_shade_skinCluster.lw[0]";
connectAttr "kaede:kaede_skin_shadeShapeOrig.w" "kaede:kaede_skin_shade_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_skin_shadeShapeOrig.o" "kaede:kaede_skin_shade_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_skin_shade_skinCluster.og[0]" "kaede:kaede_skin_shadeShape.i";
connectAttr "paint_b87a5c.oc" "paint_b87a5cSG.ss";
connectAttr "paint_b87a5cSG.pa" ":renderPartition.st" -na;
connectAttr "paint_b87a5c.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_skin_shadeShape.iog" "paint_b87a5cSG.dsm" -na;
connectAttr "kaede:No_8_joint_Head.wm" "kaede:kaede_hair_skinCluster.ma[0]";
connectAttr "kaede:No_8_joint_Head.liw" "kaede:kaede_hair_skinCluster.lw[0]";
connectAttr "kaede:No_60_joint_BackHair1.wm" "kaede:kaede_hair_skinCluster.ma[1]";
connectAttr "kaede:No_60_joint_BackHair1.liw" "kaede:kaede_hair_skinCluster.lw[1]";
connectAttr "kaede:No_61_joint_BackHair2.wm" "kaede:kaede_hair_skinCluster.ma[2]";
connectAttr "kaede:No_61_joint_BackHair2.liw" "kaede:kaede_hair_skinCluster.lw[2]";
connectAttr "kaede:No_62_joint_BackHair3.wm" "kaede:kaede_hair_skinCluster.ma[3]";
connectAttr "kaede:No_62_joint_BackHair3.liw" "kaede:kaede_hair_skinCluster.lw[3]";
connectAttr "kaede:No_63_joint_BackHair4.wm" "kaede:kaede_hair_skinCluster.ma[4]";
connectAttr "kaede:No_63_joint_BackHair4.liw" "kaede:kaede_hair_skinCluster.lw[4]";
connectAttr "kaede:kaede_hairShapeOrig.w" "kaede:kaede_hair_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_hairShapeOrig.o" "kaede:kaede_hair_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_hair_skinCluster.og[0]" "kaede:kaede_hairShape.i";
connectAttr "paint_4a3a5e.oc" "paint_4a3a5eSG.ss";
connectAttr "paint_4a3a5eSG.pa" ":renderPartition.st" -na;
connectAttr "paint_4a3a5e.msg" ":defaultShaderList1.s" -na;
connectAttr "kaede:kaede_hairShape.iog" "paint_4a3a5eSG.dsm" -na;
connectAttr "kaede:No_4_joint_HipMaster.wm" "kaede:kaede_skirt_skinCluster.ma[0]";
connectAttr "kaede:No_4_joint_HipMaster.liw" "kaede:kaede_skirt_skinCluster.lw[0]";
connectAttr "kaede:No_64_joint_SkirtFront1.wm" "kaede:kaede_skirt_skinCluster.ma[1]";
connectAttr "kaede:No_64_joint_SkirtFront1.liw" "kaede:kaede_skirt_skinCluster.lw[1]";
connectAttr "kaede:No_65_joint_SkirtFront2.wm" "kaede:kaede_skirt_skinCluster.ma[2]";
connectAttr "kaede:No_65_joint_SkirtFront2.liw" "kaede:kaede_skirt_skinCluster.lw[2]";
connectAttr "kaede:No_66_joint_SkirtLeftFront1.wm" "kaede:kaede_skirt_skinCluster.ma[3]";
connectAttr "kaede:No_66_joint_SkirtLeftFront1.liw" "kaede:kaede_skirt_skinCluster.lw[3]";
connectAttr "kaede:No_67_joint_SkirtLeftFront2.wm" "kaede:kaede_skirt_skinCluster.ma[4]";
connectAttr "kaede:No_67_joint_SkirtLeftFront2.liw" "kaede:kaede_skirt_skinCluster.lw[4]";
connectAttr "kaede:No_68_joint_SkirtLeft1.wm" "kaede:kaede_skirt_skinCluster.ma[5]";
connectAttr "kaede:No_68_joint_SkirtLeft1.liw" "kaede:kaede_skirt_skinCluster.lw[5]";
connectAttr "kaede:No_69_joint_SkirtLeft2.wm" "kaede:kaede_skirt_skinCluster.ma[6]";
connectAttr "kaede:No_69_joint_SkirtLeft2.liw" "kaede:kaede_skirt_skinCluster.lw[6]";
connectAttr "kaede:No_70_joint_SkirtLeftBack1.wm" "kaede:kaede_skirt_skinCluster.ma[7]";
connectAttr "kaede:No_70_joint_SkirtLeftBack1.liw" "kaede:kaede_skirt_skinCluster.lw[7]";
connectAttr "kaede:No_71_joint_SkirtLeftBack2.wm" "kaede:kaede_skirt_skinCluster.ma[8]";
connectAttr "kaede:No_71_joint_SkirtLeftBack2.liw" "kaede:kaede_skirt_skinCluster.lw[8]";
connectAttr "kaede:No_72_joint_SkirtBack1.wm" "kaede:kaede_skirt_skinCluster.ma[9]";
connectAttr "kaede:No_72_joint_SkirtBack1.liw" "kaede:kaede_skirt_skinCluster.lw[9]";
connectAttr "kaede:No_73_joint_SkirtBack2.wm" "kaede:kaede_skirt_skinCluster.ma[10]";
connectAttr "kaede:No_73_joint_SkirtBack2.liw" "kaede:kaede_skirt_skinCluster.lw[10]";
connectAttr "kaede:No_74_joint_SkirtRightBack1.wm" "kaede:kaede_skirt_skinCluster.ma[11]";
connectAttr "kaede:No_74_joint_SkirtRightBack1.liw" "kaede:kaede_skirt_skinCluster.lw[11]";
connectAttr "kaede:No_75_joint_SkirtRightBack2.wm" "kaede:kaede_skirt_skinCluster.ma[12]";
connectAttr "kaede:No_75_joint_SkirtRightBack2.liw" "kaede:kaede_skirt_skinCluster.lw[12]";
connectAttr "kaede:No_76_joint_SkirtRight1.wm" "kaede:kaede_skirt_skinCluster.ma[13]";
connectAttr "kaede:No_76_joint_SkirtRight1.liw" "kaede:kaede_skirt_skinCluster.lw[13]";
connectAttr "kaede:No_77_joint_SkirtRight2.wm" "kaede:kaede_skirt_skinCluster.ma[14]";
connectAttr "kaede:No_77_joint_SkirtRight2.liw" "kaede:kaede_skirt_skinCluster.lw[14]";
connectAttr "kaede:No_78_joint_SkirtRightFront1.wm" "kaede:kaede_skirt_skinCluster.ma[15]";
connectAttr "kaede:No_78_joint_SkirtRightFront1.liw" "kaede:kaede_skirt_skinCluster.lw[15]";
connectAttr "kaede:No_79_joint_SkirtRightFront2.wm" "kaede:kaede_skirt_skinCluster.ma[16]";
connectAttr "kaede:No_79_joint_SkirtRightFront2.liw" "kaede:kaede_skirt_skinCluster.lw[16]";
connectAttr "kaede:kaede_skirtShapeOrig.w" "kaede:kaede_skirt_skinCluster.ip[0].ig";
connectAttr "kaede:kaede_skirtShapeOrig.o" "kaede:kaede_skirt_skinCluster.orggeom[0]";
connectAttr "kaede:kaede_skirt_skinCluster.og[0]" "kaede:kaede_skirtShape.i";
connectAttr "kaede:kaede_skirtShape.iog" "paint_c8414bSG.dsm" -na;
connectAttr "dolly_rotateY.o" "dolly.ry";
connectAttr "shotCam_translateY.o" "shotCam.ty";
connectAttr "shotCam_translateZ.o" "shotCam.tz";
connectAttr "shotCam_rotateX.o" "shotCam.rx";
connectAttr "shotCam_rotateZ.o" "shotCam.rz";
connectAttr "keyLightShape.ltd" ":lightList1.l" -na;
connectAttr "keyLight.iog" ":defaultLightSet.dsm" -na;
connectAttr "paint_e8c7d8.oc" "paint_e8c7d8SG.ss";
connectAttr "paint_e8c7d8SG.pa" ":renderPartition.st" -na;
connectAttr "paint_e8c7d8.msg" ":defaultShaderList1.s" -na;
connectAttr "prop00_panelShape.iog" "paint_e8c7d8SG.dsm" -na;
connectAttr "paint_bfe3f5.oc" "paint_bfe3f5SG.ss";
connectAttr "paint_bfe3f5SG.pa" ":renderPartition.st" -na;
connectAttr "paint_bfe3f5.msg" ":defaultShaderList1.s" -na;
connectAttr "prop01_panelShape.iog" "paint_bfe3f5SG.dsm" -na;
connectAttr "prop02_panelShape.iog" "paint_bfe3f5SG.dsm" -na;
connectAttr "prop03_panelShape.iog" "paint_bfe3f5SG.dsm" -na;
connectAttr "paint_fff4f0.oc" "paint_fff4f0SG.ss";
connectAttr "paint_fff4f0SG.pa" ":renderPartition.st" -na;
connectAttr "paint_fff4f0.msg" ":defaultShaderList1.s" -na;
connectAttr "prop04_boxShape.iog" "paint_fff4f0SG.dsm" -na;
connectAttr "paint_c79a76.oc" "paint_c79a76SG.ss";
connectAttr "paint_c79a76SG.pa" ":renderPartition.st" -na;
connectAttr "paint_c79a76.msg" ":defaultShaderList1.s" -na;
connectAttr "prop05_floorShape.iog" "paint_c79a76SG.dsm" -na;
connectAttr "paint_b58763.oc" "paint_b58763SG.ss";
connectAttr "paint_b58763SG.pa" ":renderPartition.st" -na;
connectAttr "paint_b58763.msg" ":defaultShaderList1.s" -na;
connectAttr "prop06_floorShape.iog" "paint_b58763SG.dsm" -na;
connectAttr "prop07_floorShape.iog" "paint_b58763SG.dsm" -na;
connectAttr "prop08_floorShape.iog" "paint_b58763SG.dsm" -na;
connectAttr "paint_8c5a4a.oc" "paint_8c5a4aSG.ss";
connectAttr "paint_8c5a4aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_8c5a4a.msg" ":defaultShaderList1.s" -na;
connectAttr "prop09_boxShape.iog" "paint_8c5a4aSG.dsm" -na;
connectAttr "paint_69b56a.oc" "paint_69b56aSG.ss";
connectAttr "paint_69b56aSG.pa" ":renderPartition.st" -na;
connectAttr "paint_69b56a.msg" ":defaultShaderList1.s" -na;
connectAttr "prop10_ballShape.iog" "paint_69b56aSG.dsm" -na;
// End of kaede_dance.ma
