namespace Kinow.ClientApi.Contract;

/// <summary>Other services that an account is opened by.</summary>
internal enum IdentityMethod
{
    /// <summary>Sign in with Apple.</summary>
    Apple,

    /// <summary>Facebook Login.</summary>
    Facebook,

    /// <summary>Sign in with Google.</summary>
    Google,
}
