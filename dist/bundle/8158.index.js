const M=8158,O=[8158],P={8158:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(3395),E=_(2718),d=_(8460);const n=process.getBuiltinModule})};export{M as id,O as ids,P as modules};
