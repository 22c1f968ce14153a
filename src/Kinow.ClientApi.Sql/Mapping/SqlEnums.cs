using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>
/// The types of ENUM columns: the name of each value. A later version may add values: a rule that is not known denies, and a row that
/// cannot be understood otherwise is left out.
/// </summary>
internal static class SqlEnums
{
    internal static SqlType<PersonKind> PersonKind { get; } =
        Of((Core.Catalog.PersonKind.Actor, "actor"), (Core.Catalog.PersonKind.Director, "director"));

    internal static SqlType<ProductType> ProductType { get; } =
        Of((Core.Catalog.ProductType.Tvod, "tvod"), (Core.Catalog.ProductType.Svod, "svod"), (Core.Catalog.ProductType.Bundle, "bundle"),
            (Core.Catalog.ProductType.PrepaymentRecharge, "prepayment_recharge"));

    internal static SqlType<GeolocationBehavior> Behavior { get; } =
        Of(GeolocationBehavior.Deny, (GeolocationBehavior.Allow, "allow"), (GeolocationBehavior.Deny, "deny"));

    internal static SqlType<AccessModeType> ModeType { get; } =
        Of((AccessModeType.Rent, "rent"), (AccessModeType.Purchase, "purchase"), (AccessModeType.Subscription, "subscription"));

    internal static SqlType<AccessModeMode> Mode { get; } =
        Of((AccessModeMode.All, "all"), (AccessModeMode.Streaming, "streaming"), (AccessModeMode.Download, "download"));

    internal static SqlType<AccessModeQuality> Quality { get; } =
        Of((AccessModeQuality.All, "all"), (AccessModeQuality.Hd, "hd"), (AccessModeQuality.Sd, "sd"));

    internal static SqlType<ViewingLimitBehavior> ViewingLimit { get; } = Of(
        ViewingLimitBehavior.Refuse, (ViewingLimitBehavior.Refuse, "refuse"), (ViewingLimitBehavior.StopOldest, "stop_oldest"));

    internal static SqlType<OrderState> OrderState { get; } = Of(
        (Core.Billing.OrderState.Pending, "pending"), (Core.Billing.OrderState.Paid, "paid"), (Core.Billing.OrderState.Failed, "failed"),
        (Core.Billing.OrderState.Cancelled, "cancelled"), (Core.Billing.OrderState.Expired, "expired"),
        (Core.Billing.OrderState.Refunded, "refunded"));

    internal static SqlType<PaymentState> PaymentState { get; } = Of(
        (Core.Billing.PaymentState.Pending, "pending"), (Core.Billing.PaymentState.Cancelled, "cancelled"),
        (Core.Billing.PaymentState.Expired, "expired"), (Core.Billing.PaymentState.Failed, "failed"),
        (Core.Billing.PaymentState.Paid, "paid"), (Core.Billing.PaymentState.Refunded, "refunded"));

    internal static SqlType<DisputeState?> DisputeOrNull { get; } = SqlTypes.OrNull(Of(
        (DisputeState.Open, "open"), (DisputeState.Won, "won"), (DisputeState.Lost, "lost")));

    internal static SqlType<CheckoutProcess> Process { get; } = Of(
        (CheckoutProcess.Free, "free"), (CheckoutProcess.Url, "url"), (CheckoutProcess.PaymentIntent, "payment_intent"),
        (CheckoutProcess.PaymentAuthorization, "payment_authorization"), (CheckoutProcess.StoreReceipt, "store_receipt"));

    internal static SqlType<AppStore> AppStore { get; } = Of(
        (Core.AppStores.AppStore.AppStore, AppStoreNames.AppStore), (Core.AppStores.AppStore.PlayStore, AppStoreNames.PlayStore));

    internal static SqlType<AppPlatform> AppPlatform { get; } = Of([.. AppPlatforms.Names.All]);

    internal static SqlType<AppPlatform?> AppPlatformOrNull { get; } = SqlTypes.OrNull(AppPlatform);

    internal static SqlType<AppStatus> AppStatus { get; } = Of([.. AppStatuses.Names.All]);

    internal static SqlType<AppValueType> AppValue { get; } = Of([.. AppValueTypes.Names.All]);

    internal static SqlType<LiveState?> LiveStateOrNull { get; } = SqlTypes.OrNull(Of([.. LiveStates.Names.All]));

    internal static SqlType<RenewalEnd?> RenewalEndOrNull { get; } = SqlTypes.OrNull(Of(
        (RenewalEnd.Declined, "declined"), (RenewalEnd.NotSold, "not_sold"), (RenewalEnd.NoPaymentMethod, "no_payment_method"),
        (RenewalEnd.Replaced, "replaced")));

    internal static SqlType<PrepaymentOperationType> PrepaymentOperation { get; } = Of(
        (PrepaymentOperationType.Recharge, "recharge"), (PrepaymentOperationType.Bonus, "bonus"),
        (PrepaymentOperationType.Payment, "payment"), (PrepaymentOperationType.Refund, "refund"),
        (PrepaymentOperationType.Withdrawal, "withdrawal"), (PrepaymentOperationType.Correction, "correction"));

    internal static SqlType<GiftState> GiftState { get; } = Of(
        (Core.Billing.GiftState.Waiting, "waiting"), (Core.Billing.GiftState.Sent, "sent"),
        (Core.Billing.GiftState.Redeemed, "redeemed"), (Core.Billing.GiftState.Withdrawn, "withdrawn"));

    /// <summary>A number, as in the published back office. One that is not known hides.</summary>
    internal static SqlType<GroupRestrictionBehavior> GroupRestriction { get; } = new(
        static (reader, i) => (GroupRestrictionBehavior)reader.GetInt32(i) is var value && Enum.IsDefined(value)
            ? value
            : GroupRestrictionBehavior.Nobody,
        static value => (int)value);

    private static SqlType<T> Of<T>(params (T Value, string Name)[] names)
        where T : struct, Enum => Of(null, names);

    /// <param name="unknown">What is read for a value that is not known; null to leave the row out.</param>
    private static SqlType<T> Of<T>(T? unknown, params (T Value, string Name)[] names)
        where T : struct, Enum => new(
            (reader, i) =>
            {
                var read = reader.GetString(i);
                foreach (var (value, name) in names)
                {
                    if (read == name) return value;
                }

                return unknown ?? throw new UnknownValueException(read, typeof(T));
            },
            value => NameOf(value, names),
            (json, value) => json.WriteStringValue(NameOf(value, names)));

    private static string NameOf<T>(T value, (T Value, string Name)[] names)
    {
        foreach (var (known, name) in names)
        {
            if (EqualityComparer<T>.Default.Equals(known, value)) return name;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, null);
    }
}
