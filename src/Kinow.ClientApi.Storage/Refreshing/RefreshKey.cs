namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>One thing that changed.</summary>
/// <param name="Scope">What it is.</param>
/// <param name="Id">Its id in text form: digits, a UUID for an account, <c>platform</c> for the settings.</param>
public readonly record struct RefreshKey(RefreshScope Scope, string Id)
{
    /// <summary>Id of the one document that holds the settings.</summary>
    public const string PlatformId = "platform";
}
