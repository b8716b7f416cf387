const O=5080,P=[5080],D={5080:((E,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(6208),t=_(8262),d=_(5249);const n=process.getBuiltinModule})};export{O as id,P as ids,D as modules};
