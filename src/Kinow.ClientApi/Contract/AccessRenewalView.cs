using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>The renewal of a subscription as the contract shows it.</summary>
/// <param name="Access">The running period.</param>
/// <param name="NextOffer">The offer of the next one; null where there is none to see.</param>
/// <param name="Currency">ISO 4217 code of the currency that is charged.</param>
/// <param name="Amount">What the next period costs; null where nothing is to be had.</param>
/// <param name="Prices">Writes amounts.</param>
/// <param name="Instant">The moment of the request.</param>
internal sealed record AccessRenewalView(
    ProductAccess Access, Product? NextOffer, string Currency, decimal? Amount, OrderPrices Prices, DateTimeOffset Instant)
{
    private readonly AccessRenewal renewal = Access.Renewal;

    public RenewalState State => renewal switch
    {
        { End: not null } => RenewalState.Ended,
        { Declined: > 0 } => RenewalState.PaymentFailed,
        _ => Instant < Access.DateRenewal ? RenewalState.Scheduled : RenewalState.Due,
    };

    public DateTimeOffset? Date => Access.DateRenewal;

    public double? Price => (double?)Amount;

    public string? PriceFormat => Format(Amount);

    public double? AnnouncedPrice => (double?)renewal.NoticePrice;

    public string? AnnouncedPriceFormat => Format(renewal.NoticePrice);

    public DateTimeOffset? DateAnnounced => renewal.DateNotice;

    public DateTimeOffset? GracePeriodEnd => Access.DateGrace;

    public int FailedAttempts => renewal.Declined;

    public string? LastFailure => renewal.Failure;

    public DateTimeOffset? DateLastFailure => renewal.DateFailure;

    public DateTimeOffset? DateNextAttempt => renewal.Declined > 0 ? renewal.DateNext : null;

    public RenewalEnd? EndReason => renewal.End;

    private string? Format(decimal? amount) => amount is { } value ? Prices.Format(value) : null;
}
