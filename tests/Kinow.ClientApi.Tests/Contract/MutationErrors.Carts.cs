using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Contract;

/// <summary>What is put in carts.</summary>
internal static partial class MutationErrors
{
    private static AccessModeId[]? lines;

    /// <summary>Ways to buy titles that the owner has not got.</summary>
    public static AccessModeId[] Lines => lines ??=
    [
        .. Api.Content.Products.Where(static p => SaleRules.CanBuy(p, Sample.Audience) && p.Extension is ProductTvod)
            .Where(static p => Owner.User.Accesses.All(access => access.ProductId != p.Id))
            .SelectMany(static p => Sample.Title(p).AccessModes).Where(static mode => mode.Price is not null).Select(static mode => mode.Id),
    ];

    // A subscription gives it, and it is not sold by itself.
    private static AccessModeId Included => Sample.Title(Sample.VisibleTitle(
        static (p, title) => SaleRules.CanBuy(p, Sample.Audience) && title.AccessModes[0].Price is null)).AccessModes[0].Id;

    private static string Add(AccessModeId line) => $$"""addProductToCart(product: "{{line.ProductId}}", accessMode: "{{line}}") { id }""";

    private static string AddVoucher(string code) => $$"""addCartVoucher(code: "{{code}}") { id }""";
}
