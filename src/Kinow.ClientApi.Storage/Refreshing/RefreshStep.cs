namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>One kind of document that a change touches.</summary>
internal enum RefreshStep
{
    /// <summary>The document of what changed.</summary>
    Item,

    /// <summary>The product that it is a part of, with all its parts.</summary>
    OwningProduct,

    /// <summary>The products that show it.</summary>
    Products,

    /// <summary>The categories that show it.</summary>
    Categories,

    /// <summary>The actors that show it.</summary>
    Actors,

    /// <summary>The directors that show it.</summary>
    Directors,

    /// <summary>The account.</summary>
    Account,

    /// <summary>The accounts that hold it.</summary>
    Holders,
}
