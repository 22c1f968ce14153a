namespace Kinow.ClientApi.Requests;

/// <summary>The values of <c>extensions.code</c> that builds of apps add.</summary>
internal static class AppErrorCodes
{
    /// <summary>The build is switched off.</summary>
    public const string Blocked = "APP_BLOCKED";
}
