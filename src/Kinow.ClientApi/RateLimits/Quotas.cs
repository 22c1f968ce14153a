using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Support;
using Kinow.ClientApi.Core.Television;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// All limits, with what holds unless <see cref="RateLimitOptions"/> says otherwise. A network address may be that of a whole mobile
/// network.
/// </summary>
internal static class Quotas
{
    private const string Cost = "cost";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Cost of the queries of one session. A home screen costs some hundreds.</summary>
    public static RateLimit SessionQueries { get; } = new("session-queries", 200_000, Minute, Cost);

    /// <summary>Cost of the queries of one account.</summary>
    public static RateLimit AccountQueries { get; } = new("account-queries", 400_000, Minute, Cost);

    /// <summary>Cost of the queries from one network address.</summary>
    public static RateLimit AddressQueries { get; } = new("address-queries", 4_000_000, Minute, Cost);

    /// <summary>Mutations of one session. A player tells its position twice a minute.</summary>
    public static RateLimit SessionMutations { get; } = new("session-mutations", 120, Minute);

    /// <summary>Mutations of one account.</summary>
    public static RateLimit AccountMutations { get; } = new("account-mutations", 240, Minute);

    /// <summary>Mutations from one network address.</summary>
    public static RateLimit AddressMutations { get; } = new("address-mutations", 3_000, Minute);

    /// <summary>Wrong passwords of one account: some 300 a day in the long run.</summary>
    public static RateLimit AccountSignIns { get; } = new("account-sign-ins", 5, TimeSpan.FromMinutes(25));

    /// <summary>Wrong PINs of one profile.</summary>
    public static RateLimit ProfilePins { get; } = new("profile-pins", 5, TimeSpan.FromMinutes(25));

    /// <summary>Sign-ins that failed, and accounts that were made, from one network address.</summary>
    public static RateLimit AddressSignIns { get; } = new("address-sign-ins", 300, TimeSpan.FromMinutes(10));

    /// <summary>Wrong codes of televisions by one account.</summary>
    public static RateLimit AccountCodes { get; } = new("account-codes", SignInRules.MostGuesses, SignInRules.Lifetime);

    /// <summary>Wrong codes of televisions by all accounts together.</summary>
    public static RateLimit AllCodes { get; } = new("all-codes", SignInRules.MostGuessesOfAll, SignInRules.Lifetime);

    /// <summary>Mails for a forgotten password that are asked for from one network address.</summary>
    public static RateLimit AddressRecoveries { get; } = new("address-recoveries", RecoveryRules.MostOfAddress, RecoveryRules.Window);

    /// <summary>Mails to confirm an address that are asked for by one account.</summary>
    public static RateLimit AccountConfirmations { get; } = new("account-confirmations", ConfirmationRules.Most, ConfirmationRules.Window);

    /// <summary>Exports of all that is kept of one account.</summary>
    public static RateLimit AccountExports { get; } = new("account-exports", ExportRules.Most, ExportRules.Window);

    /// <summary>Messages to the support from one account.</summary>
    public static RateLimit AccountSupport { get; } = new("account-support", SupportRules.MostOfAccount, SupportRules.Window);

    /// <summary>Messages to the support from one network address.</summary>
    public static RateLimit AddressSupport { get; } = new("address-support", SupportRules.MostOfAddress, SupportRules.Window);

    /// <summary>Codes of vouchers that are good for nothing, by one account or anonymous session.</summary>
    public static RateLimit AccountVouchers { get; } =
        new("account-vouchers", VoucherGuessRules.MostOfAccount, VoucherGuessRules.Window);

    /// <summary>Codes of vouchers that are good for nothing, from one network address.</summary>
    public static RateLimit AddressVouchers { get; } =
        new("address-vouchers", VoucherGuessRules.MostOfAddress, VoucherGuessRules.Window);

    /// <summary>All of them.</summary>
    public static ImmutableArray<RateLimit> All { get; } =
    [
        SessionQueries, AccountQueries, AddressQueries,
        SessionMutations, AccountMutations, AddressMutations,
        AccountSignIns, ProfilePins, AddressSignIns, AccountCodes, AllCodes,
        AddressRecoveries, AccountConfirmations, AccountExports, AccountSupport, AddressSupport,
        AccountVouchers, AddressVouchers,
    ];
}
