const P=618,n=[618],D={618:((E,o,_)=>{_.d(o,{loadSharedConfigFiles:()=>s.r});var s=_(9869),d=_(5404),t=_(8460);const M=process.getBuiltinModule})};export{P as id,n as ids,D as modules};
