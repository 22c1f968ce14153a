using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>
/// What accounts have access to. The terms are those of the day of the sale, whatever becomes of the access mode; what a subscription
/// includes stands in its offer alone.
/// </summary>
internal static class AccessTable
{
    internal static readonly MappedTable<AccessRow> Map = new("product_access", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static row => row.Access.Id);

    internal static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Access.ProductId);
    private static readonly ReadColumn<ProductType> Type = Map.Column("type", SqlEnums.ProductType, static row => row.Access.Type);
    private static readonly ReadColumn<long?> AccessMode =
        Map.Column("product_attribute_id", SqlTypes.LongOrNull, static row => row.Access.AccessModeId);
    private static readonly ReadColumn<AccessModeMode> Mode = Map.Column("mode", SqlEnums.Mode, static row => row.Access.Mode);
    private static readonly ReadColumn<AccessModeQuality> Quality =
        Map.Column("quality", SqlEnums.Quality, static row => row.Access.Quality);
    private static readonly ReadColumn<long?> Video = Map.Column("video_id", SqlTypes.LongOrNull, static row => row.Access.VideoId);
    private static readonly ReadColumn<long?> VideoGroup =
        Map.Column("video_group_id", SqlTypes.LongOrNull, static row => row.Access.VideoGroupId);
    private static readonly ReadColumn<int?> WatchingDuration =
        Map.Column("watching_duration", SqlTypes.IntOrNull, static row => row.Access.WatchingDuration);
    private static readonly ReadColumn<int?> MaximumViews =
        Map.Column("maximum_views", SqlTypes.IntOrNull, static row => row.Access.MaximumViews);
    private static readonly ReadColumn<DateTimeOffset> DateAdd = Map.Column("date_add", SqlTypes.Instant, static row => row.Access.DateAdd);
    private static readonly ReadColumn<DateTimeOffset?> DateExp =
        Map.Column("date_exp", SqlTypes.InstantOrNull, static row => row.Access.DateExp);
    private static readonly ReadColumn<DateTimeOffset?> DateRenewal =
        Map.Column("date_renewal", SqlTypes.InstantOrNull, static row => row.Access.DateRenewal);
    private static readonly ReadColumn<bool> Recurring = Map.Column("recurring", SqlTypes.Bool, static row => row.Access.Recurring);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static row => row.Access.Active);
    private static readonly ReadColumn<string?> Gateway =
        Map.Column("payment_method", SqlTypes.TextOrNull, static row => row.Access.Gateway);

    private static readonly ReadColumn<Guid?> Order = Map.Column("order_id", SqlTypes.UuidOrNull, static row => row.Access.OrderId);
    private static readonly ReadColumn<Guid?> Gift = Map.Column("gift_id", SqlTypes.UuidOrNull, static row => row.Access.GiftId);
    private static readonly ReadColumn<long?> SwitchOffer =
        Map.Column("switch_offer_id", SqlTypes.LongOrNull, static row => row.Access.SwitchOfferId);
    private static readonly ReadColumn<string?> Message = Map.Column("message", SqlTypes.TextOrNull, static row => row.Access.Message);

    private static readonly ReadColumn<long?> RenewsAccess =
        Map.Column("renews_access_id", SqlTypes.LongOrNull, static row => row.Access.RenewsAccessId);
    private static readonly ReadColumn<DateTimeOffset?> Grace =
        Map.Column("grace_until", SqlTypes.InstantOrNull, static row => row.Access.DateGrace);
    private static readonly ReadColumn<DateTimeOffset?> Next =
        Map.Column("renewal_next", SqlTypes.InstantOrNull, static row => row.Access.Renewal.DateNext);
    private static readonly ReadColumn<int> Declined =
        Map.Column("renewal_declined", SqlTypes.Int, static row => row.Access.Renewal.Declined);
    private static readonly ReadColumn<string?> Failure =
        Map.Column("renewal_failure", SqlTypes.TextOrNull, static row => row.Access.Renewal.Failure);
    private static readonly ReadColumn<DateTimeOffset?> FailureDate =
        Map.Column("renewal_failure_date", SqlTypes.InstantOrNull, static row => row.Access.Renewal.DateFailure);
    private static readonly ReadColumn<decimal?> NoticePrice =
        Map.Column("renewal_notice_price", SqlTypes.MoneyOrNull, static row => row.Access.Renewal.NoticePrice);
    private static readonly ReadColumn<DateTimeOffset?> NoticeDate =
        Map.Column("renewal_notice_date", SqlTypes.InstantOrNull, static row => row.Access.Renewal.DateNotice);
    private static readonly ReadColumn<RenewalEnd?> RenewalEnded =
        Map.Column("renewal_end", SqlEnums.RenewalEndOrNull, static row => row.Access.Renewal.End);

    static AccessTable()
    {
        Map.Others("duration", "renewal_due");
        Map.Announces(ChangeAggregate.Customer.Part("customer_id", "access", hasEvents: true));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows(
                "accesses", "id", "product_id", "type", "product_attribute_id", "mode", "quality", "video_id", "video_group_id",
                "watching_duration", "maximum_views", "date_add", "date_exp", "date_renewal", "recurring", "active", "payment_method",
                "order_id", "gift_id", "switch_offer_id", "message", "renews_access_id", "grace_until", "renewal_declined",
                "renewal_failure",
                "renewal_failure_date", "renewal_notice_price", "renewal_notice_date", "renewal_end")
            .Without("customer_id", "duration", "renewal_next", "renewal_due"));
    }

    private static AccessRow Read(SqlRow row)
    {
        var access = new ProductAccess
        {
            Id = row.Get(Id),
            ProductId = row.Get(Product),
            Type = row.Get(Type),
            AccessModeId = row.Get(AccessMode),
            Mode = row.Get(Mode),
            Quality = row.Get(Quality),
            VideoId = row.Get(Video),
            VideoGroupId = row.Get(VideoGroup),
            WatchingDuration = row.Get(WatchingDuration),
            MaximumViews = row.Get(MaximumViews),
            DateAdd = row.Get(DateAdd),
            DateExp = row.Get(DateExp),
            DateRenewal = row.Get(DateRenewal),
            Recurring = row.Get(Recurring),
            Active = row.Get(Active),
            Gateway = row.Get(Gateway),
            OrderId = row.Get(Order),
            GiftId = row.Get(Gift),
            SwitchOfferId = row.Get(SwitchOffer),
            Message = row.Get(Message),
            RenewsAccessId = row.Get(RenewsAccess),
            DateGrace = row.Get(Grace),
            Renewal = RenewalOf(row),
        };
        return new(row.Get(Customer), access);
    }

    private static AccessRenewal RenewalOf(SqlRow row) => new()
    {
        Declined = row.Get(Declined),
        Failure = row.Get(Failure),
        DateFailure = row.Get(FailureDate),
        DateNext = row.Get(Next),
        NoticePrice = row.Get(NoticePrice),
        DateNotice = row.Get(NoticeDate),
        End = row.Get(RenewalEnded),
    };
}
