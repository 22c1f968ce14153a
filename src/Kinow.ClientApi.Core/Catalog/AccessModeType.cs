namespace Kinow.ClientApi.Core.Catalog;

/// <summary>On what terms a title is got.</summary>
public enum AccessModeType
{
    /// <summary>For a time.</summary>
    Rent,

    /// <summary>For good.</summary>
    Purchase,

    /// <summary>Through a subscription.</summary>
    Subscription,
}
