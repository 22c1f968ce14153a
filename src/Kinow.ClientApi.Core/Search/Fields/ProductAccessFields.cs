using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class ProductAccessFields
{
    internal static FieldSet<ProductAccess> Build() => new(
    [
        Field.Id<ProductAccess>(static a => a.Id),
        new("type", FieldKind.Keyword, static (a, m, _) => m.Matches(NameOf(a.Type)), static (a, _) => SortValue.Of(NameOf(a.Type))) { FreeTextWeight = 1 },
        Field.Integer<ProductAccess>("product", static a => a.ProductId),
        Field.Date<ProductAccess>("dateAdd", static a => a.DateAdd),
        Field.Date<ProductAccess>("dateExp", static a => a.DateExp),
        Field.Date<ProductAccess>("dateRenewal", static a => a.DateRenewal),
        Field.Flag<ProductAccess>("recurring", static a => a.Recurring),
        new("gateway", FieldKind.Keyword, static (a, m, _) => m.Matches(a.Gateway), static (a, _) => SortValue.Of(a.Gateway)) { FreeTextWeight = 1 },
    ]);

    private static string NameOf(ProductType type) => type == ProductType.Tvod ? "TVOD" : "SVOD";
}
