namespace Kinow.ClientApi.Core.AppStores;

/// <summary>A store of apps, which sells in apps, renews what it has sold and gives money back by itself.</summary>
public enum AppStore
{
    /// <summary>Apple's.</summary>
    AppStore,

    /// <summary>Google's.</summary>
    PlayStore,
}
