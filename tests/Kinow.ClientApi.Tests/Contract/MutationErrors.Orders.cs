using System.Buffers.Binary;
using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Contract;

/// <summary>Of orders and of what renews itself.</summary>
internal static partial class MutationErrors
{
    private static Dictionary<(string Mutation, string Code), string[]> OfOrders => new()
    {
        [("toggleAccessRenewal", "BAD_USER_INPUT")] =
            [$"""toggleAccessRenewal(access: "{Subscription}", message: "{new string('x', 1_001)}")"""],
        [("toggleAccessRenewal", "ACCESS_NOT_FOUND")] = [Renew(1)],
        [("toggleAccessRenewal", "RENEWAL_NOT_AVAILABLE")] = [Renew(Subscription + 1)],
        [("addSVODSwitch", "ACCESS_NOT_FOUND")] = [Switch(1, Offer)],
        [("addSVODSwitch", "SWITCH_NOT_AVAILABLE")] = [Switch(Subscription, 999_999)],
        [("cancelSVODSwitch", "ACCESS_NOT_FOUND")] = ["cancelSVODSwitch(productAccessId: 1)"],
        [("redeemGift", "GIFT_NOT_FOUND")] = ["""redeemGift(token: "x") { name }"""],
        [("redeemGift", "GIFT_USED")] = [RedeemGift("used")],
        [("redeemGift", "GIFT_EXPIRED")] = [RedeemGift("expired")],
        [("redeemGift", "GIFT_WITHDRAWN")] = [RedeemGift("withdrawn")],
        [("redeemGift", "BAD_USER_INPUT")] = [RedeemGift("sent"), RedeemGift("again")],
        [("redeemGift", "TOO_MANY_ATTEMPTS")] = [.. Enumerable.Repeat("""redeemGift(token: "x") { name }""", 310)],
        [("redeemStoreReceipt", "APP_STORE_NOT_AVAILABLE")] = [Redeem("bought", "PLAY_STORE")],
        [("redeemStoreReceipt", "RECEIPT_NOT_VALID")] = [Redeem("forged")],
        [("redeemStoreReceipt", "RECEIPT_PENDING")] = [Redeem("pending")],
        [("redeemStoreReceipt", "RECEIPT_OF_OTHER_ACCOUNT")] = [Redeem("other")],
        [("redeemStoreReceipt", "RECEIPT_REDEEMED_ALREADY")] = [Redeem(MemoryReceipts.Taken)],
        [("redeemStoreReceipt", "STORE_PRODUCT_NOT_FOUND")] = [Redeem("unknown")],
        [("checkout", "BAD_USER_INPUT")] = [Add(Lines[0]), Buy(Lines[0], "URL")],
        [("checkout", "NOT_FOR_SALE")] = [Add(ForAdults), Limit, Buy(ForAdults, "PAYMENT_INTENT")],
        [("checkout", "CART_EMPTY")] = [Buy(Lines[0], "PAYMENT_INTENT")],
        [("checkout", "VOUCHER_NOT_VALID")] =
        [
            Add(Costing(5, 99)), AddVoucher("TWO-EUROS"), Add(Cheap), $$"""removeProductFromCart(product: "{{Costing(5, 99).ProductId}}") { id }""",
            Buy(Cheap, "PAYMENT_INTENT"),
        ],
        [("checkout", "VOUCHER_EXHAUSTED")] =
            [Add(Lines.First(static line => line.ProductId == 1)), AddVoucher("FREE-FILM"), """checkout(process: FREE, price: 0) { process }"""],
        [("checkout", "PRICE_CHANGED")] = [Add(Lines[0]), "checkout(process: PAYMENT_INTENT, price: 0) { process }"],
        [("checkout", "CHECKOUT_PROCESS_NOT_AVAILABLE")] = [Add(Lines[0]), Buy(Lines[0], "FREE")],
        [("checkout", "PAYMENT_GATEWAY_NOT_FOUND")] = [Add(Lines[0]), Buy(Lines[0], "PAYMENT_INTENT", "gateway: \"nobody\"")],
        [("checkout", "PAYMENT_FAILED")] = [Add(Lines[0]), Buy(Lines[0], "PAYMENT_AUTHORIZATION", "paymentMethod: \"declined\"")],
        [("checkout", "PAYMENT_UNAVAILABLE")] = [Add(Lines[0]), Buy(Lines[0], "PAYMENT_AUTHORIZATION", "paymentMethod: \"away\"")],
    };

    /// <summary>An access that renews itself; the next one, which does too, is paid through nothing that the platform has.</summary>
    private static long Subscription => 9_000_000;

    // Found anew each time: the parts of this class are initialized in no order that one may count on.
    private static long Offer => Api.Content.Products.First(static p =>
        Sample.IsVisible(p) && p.Extension is ProductSvod { AutoRenewal: true, AccessModes.Length: 1 }).Id;

    // To an offer that is gone, so that it opens nothing.
    private static ProductAccess Subscribed(int account, int next, string gateway) => new()
    {
        Id = Subscription + next + (account == 1 ? 0 : 100 * account),
        Type = ProductType.Svod,
        ProductId = 9_999_999,
        DateAdd = Api.Now.AddDays(-9),
        DateExp = Api.Now.AddDays(9),
        DateRenewal = Api.Now.AddDays(9),
        Recurring = true,
        Gateway = gateway,
    };

    private static AccessModeId ForAdults => Lines.First(static line =>
        Api.Content.Products.Single(product => product.Id == line.ProductId).AgeRating > 12);

    // All of FREE-FILM that are left are held by carts that are being paid: their ids, each with the millisecond until when.
    private static ExpiringRecord AllHeld => Held(
        Api.Content.Of(ItemKinds.Voucher).Single(static voucher => voucher.Code == "FREE-FILM"), Api.Now.AddMinutes(30));

    private static ExpiringRecord Held(Voucher voucher, DateTimeOffset until)
    {
        var bytes = new byte[24 * voucher.Quantity!.Value];
        for (var at = 0; at < bytes.Length; at += 24)
        {
            Guid.CreateVersion7(Api.Now).TryWriteBytes(bytes.AsSpan(at), bigEndian: true, out _);
            BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(at + 16), until.ToUnixTimeMilliseconds());
        }

        return new($"voucher:{voucher.Id}", [.. bytes], until);
    }

    private static AccessModeId Cheap => Lines.First(static line => PriceOf(line) < 5 && line.ProductId != Costing(5, 99).ProductId);

    private static AccessModeId Costing(decimal least, decimal most) => Lines.First(line => PriceOf(line) >= least && PriceOf(line) <= most);

    private static decimal PriceOf(AccessModeId line) => Sample.Title(Api.Content.Products.Single(product => product.Id == line.ProductId))
        .AccessModes.Single(mode => mode.Id == line).Price!.Value;

    private static string Buy(AccessModeId line, string process, string more = "") => string.Create(
        CultureInfo.InvariantCulture, $$"""checkout(process: {{process}}, price: {{PriceOf(line)}} {{more}}) { process }""");

    private static string Redeem(string receipt, string store = "APP_STORE") =>
        $$"""redeemStoreReceipt(store: {{store}}, receipt: "{{receipt}}") { order { id } }""";

    private static string Renew(long access) => $"""toggleAccessRenewal(access: "{access}")""";

    private static string Switch(long access, long offer) => $"addSVODSwitch(productAccessId: {access}, subscriptionId: {offer})";
}
