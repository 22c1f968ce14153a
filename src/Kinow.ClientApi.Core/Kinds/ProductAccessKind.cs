using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares accesses, a list of an account.</summary>
internal static class ProductAccessKind
{
    internal static ItemKind<ProductAccess> Declare() => new("product-access", static a => a.Id, Fields);

    private static FieldSet<ProductAccess> Fields { get; } = new(
        [
            Field.Id<ProductAccess>(static a => a.Id),
            Field.Type<ProductAccess>(1, static a => a.Type),
            Field.Integer<ProductAccess>("product", static a => a.ProductId),
            Field.Date<ProductAccess>("dateAdd", static a => a.DateAdd),
            Field.Date<ProductAccess>("dateExp", static a => a.End),
            Field.Date<ProductAccess>("dateRenewal", static a => a.DateRenewal),
            Field.Flag<ProductAccess>("recurring", static a => a.Recurring),
            Field.Keyword<ProductAccess>("gateway", 1, static a => a.Gateway),
        ]);
}
