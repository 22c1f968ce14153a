namespace Kinow.ClientApi.Core.AppStores;

/// <summary>What app stores are called in orders, in accesses and in addresses: in the place of a payment gateway.</summary>
public static class AppStoreNames
{
    /// <summary>Apple's.</summary>
    public const string AppStore = "app_store";

    /// <summary>Google's.</summary>
    public const string PlayStore = "play_store";

    /// <summary>The name of a store.</summary>
    public static string Of(AppStore store) => store switch
    {
        AppStores.AppStore.AppStore => AppStore,
        AppStores.AppStore.PlayStore => PlayStore,
        _ => throw new ArgumentOutOfRangeException(nameof(store), store, null),
    };

    /// <summary>The store of a name; null for what is none, such as a payment gateway.</summary>
    public static AppStore? Find(string? name) => name switch
    {
        AppStore => AppStores.AppStore.AppStore,
        PlayStore => AppStores.AppStore.PlayStore,
        _ => null,
    };
}
