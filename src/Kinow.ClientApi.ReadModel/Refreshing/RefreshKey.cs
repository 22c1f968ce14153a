namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>One thing that changed.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="Id">Its id: a number, or a UUID for an account or a session.</param>
public readonly record struct RefreshKey(RefreshSubject Subject, string Id)
{
    /// <summary>Id of the one document that holds the settings.</summary>
    public const string PlatformId = "platform";
}
