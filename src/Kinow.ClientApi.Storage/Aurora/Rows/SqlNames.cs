using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>How enumerations are called in tables, and back.</summary>
internal static class SqlNames
{
    internal static string Of(PersonKind kind) => kind == PersonKind.Actor ? "actor" : "director";

    internal static string Of(ProductType type) => type == Core.Catalog.ProductType.Tvod ? "tvod" : "svod";

    internal static string Of(GeolocationBehavior behavior) => behavior == GeolocationBehavior.Allow ? "allow" : "deny";

    internal static string Of(AccessModeType type) => type switch
    {
        AccessModeType.Rent => "rent",
        AccessModeType.Purchase => "purchase",
        _ => "subscription",
    };

    internal static string Of(AccessModeMode mode) => mode switch
    {
        AccessModeMode.Streaming => "streaming",
        AccessModeMode.Download => "download",
        _ => "all",
    };

    internal static string Of(AccessModeQuality quality) => quality switch
    {
        AccessModeQuality.Hd => "hd",
        AccessModeQuality.Sd => "sd",
        _ => "all",
    };

    internal static ProductType ProductType(string name) => name == "svod" ? Core.Catalog.ProductType.Svod : Core.Catalog.ProductType.Tvod;

    internal static GeolocationBehavior Behavior(string name) => name == "deny" ? GeolocationBehavior.Deny : GeolocationBehavior.Allow;

    internal static AccessModeType ModeType(string name) => name switch
    {
        "rent" => AccessModeType.Rent,
        "purchase" => AccessModeType.Purchase,
        _ => AccessModeType.Subscription,
    };

    internal static AccessModeMode Mode(string name) => name switch
    {
        "streaming" => AccessModeMode.Streaming,
        "download" => AccessModeMode.Download,
        _ => AccessModeMode.All,
    };

    internal static AccessModeQuality Quality(string name) => name switch
    {
        "hd" => AccessModeQuality.Hd,
        "sd" => AccessModeQuality.Sd,
        _ => AccessModeQuality.All,
    };
}
