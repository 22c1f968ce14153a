namespace Kinow.ClientApi.Identities;

/// <summary>Which other services an account can be opened by.</summary>
public sealed class IdentityOptions
{
    /// <summary>The variable of the environment that <see cref="Configuration"/> is taken from.</summary>
    public const string ConfigurationVariable = "KINOW_IDENTITIES";

    /// <summary>
    /// A JSON object, which holds secrets; <see cref="IdentitySettingsReader"/> says what is in it. Empty: accounts are opened by no other
    /// service.
    /// </summary>
    public string Configuration { get; set; } = "";
}
