const M=4945,O=[4945],c={4945:((E,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(1498),t=_(7296),d=_(5249);const n=process.getBuiltinModule})};export{M as id,O as ids,c as modules};
