namespace Kinow.ClientApi.Core.Catalog;

/// <summary>The names that kinds of product have in the contract and in queries.</summary>
internal static class ProductTypeNames
{
    internal static string Of(ProductType type) => type switch
    {
        ProductType.Tvod => "TVOD",
        ProductType.Svod => "SVOD",
        ProductType.Bundle => "BUNDLE",
        ProductType.PrepaymentRecharge => "PREPAYMENT_RECHARGE",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The kind of product has no name."),
    };
}
