const D=4686,d=[4686],n={4686:((o,s,_)=>{_.d(s,{fromEnv:()=>E.g});var E=_(1305),O=_(1123),t=_(1262),M=_(5249);const P=process.getBuiltinModule})};export{D as id,d as ids,n as modules};
