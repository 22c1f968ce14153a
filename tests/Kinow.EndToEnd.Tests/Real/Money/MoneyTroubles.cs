using Kinow.EndToEnd.Tests.Real.Chaos;
using Kinow.TestStripe;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>What goes wrong while people buy, one thing after the other.</summary>
internal sealed class MoneyTroubles(Troubles troubles, PrivateServer mySql, PrivateServer queue, StripeServer stripe)
{
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(3);

    private static readonly StripeFault[] Faults =
    [
        StripeFault.SilenceAfterSuccess, StripeFault.ResetAfterSuccess, StripeFault.Error500, StripeFault.ResetBefore, StripeFault.KeyInUse,
        StripeFault.ResetAfterSuccess, StripeFault.TooMany, StripeFault.SilenceAfterSuccess, StripeFault.Error500ForGood,
    ];

    private int next;

    /// <summary>How many there were.</summary>
    public int Count => next;

    /// <summary>Makes the next trouble, and ends it.</summary>
    public async Task MakeAsync()
    {
        switch (next++ % 6)
        {
            case 0:
                await troubles.KillWorkerAsync();
                break;
            case 1:
                foreach (var fault in Faults) stripe.Faults.Enqueue(fault);
                break;
            case 2:
                await mySql.KillAsync();
                await Task.Delay(Outage);
                await mySql.StartAgainAsync();
                break;
            case 3:
                stripe.IsDown = true;
                await Task.Delay(Outage);
                stripe.IsDown = false;
                break;
            case 4:
                await queue.SuspendAsync();
                await Task.Delay(Outage);
                await queue.ResumeAsync();
                break;
            default:
                stripe.Delay = TimeSpan.FromSeconds(2.7);
                await Task.Delay(Outage);
                stripe.Delay = TimeSpan.Zero;
                break;
        }
    }
}
