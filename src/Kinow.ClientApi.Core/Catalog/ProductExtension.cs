namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What depends on the kind of product.</summary>
public abstract record ProductExtension
{
    private protected ProductExtension()
    {
    }

    /// <summary>The product it extends.</summary>
    public required long ProductId { get; init; }

    /// <summary>The kind of product.</summary>
    public abstract ProductType Type { get; }
}
