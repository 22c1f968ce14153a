using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes the ledgers of prepayment balances: presents of the platform, one of them corrected.</summary>
internal sealed class PrepaymentMaker(ulong seed, DateTimeOffset now)
{
    private static readonly (decimal Amount, string Reason)[] Entries = [(20.00m, "Bienvenue"), (-7.50m, "Correction"), (3.25m, "Merci")];

    internal ImmutableArray<PrepaymentOperation> Make(int account)
    {
        var random = SplitMix64.For(seed, (ulong)ProductPart.Prepayment, account);
        var made = new List<PrepaymentOperation>();
        foreach (var (amount, reason) in Entries[..random.Between(1, Entries.Length)])
        {
            var date = now.AddDays(made.Count - 60).AddMinutes(-random.Below(1_000));
            made.Add(PrepaymentLedger.Correct(GeneratedUuid.Of(date, random), amount, "EUR", reason, made.LastOrDefault(), date)!);
        }

        return [.. PrepaymentOperation.InOrder(made)];
    }
}
