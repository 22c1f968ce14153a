using System.Globalization;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Contract;

/// <summary>Of orders and of what renews itself.</summary>
internal static partial class MutationErrors
{
    /// <summary>An access that renews itself; the next one, which does too, is paid through nothing that the platform has.</summary>
    private static long Subscription => 9_000_000;

    private static long Offer { get; } = Api.Content.Products.First(static p =>
        Sample.IsVisible(p) && p.Extension is ProductSvod { AutoRenewal: true, AccessModes.Length: 1 }).Id;

    private static AccessModeId ForAdults => Lines.First(static line =>
        Api.Content.Products.Single(product => product.Id == line.ProductId).AgeRating > 12);

    // All of the vouchers that are left are held by carts that are being paid.
    private static Voucher FreeFilm { get; } = Api.Content.Of(ItemKinds.Voucher).Single(static voucher => voucher.Code == "FREE-FILM");

    private static AccessModeId Cheap => Lines.First(static line => PriceOf(line) < 5 && line.ProductId != Costing(5, 99).ProductId);

    private static AccessModeId Costing(decimal least, decimal most) => Lines.First(line => PriceOf(line) >= least && PriceOf(line) <= most);

    private static decimal PriceOf(AccessModeId line) => Sample.Title(Api.Content.Products.Single(product => product.Id == line.ProductId))
        .AccessModes.Single(mode => mode.Id == line).Price!.Value;

    private static string Buy(AccessModeId line, string process, string more = "") => string.Create(
        CultureInfo.InvariantCulture, $$"""checkout(process: {{process}}, price: {{PriceOf(line)}} {{more}}) { process }""");

    private static string Renew(long access) => $"""toggleAccessRenewal(access: "{access}")""";

    private static string Switch(long access, long offer) => $"addSVODSwitch(productAccessId: {access}, subscriptionId: {offer})";
}
