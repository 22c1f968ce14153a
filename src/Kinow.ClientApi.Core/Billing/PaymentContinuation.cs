using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// Gateways that begin a payment by one id may go on with it by another: a page becomes an intent. The first one stays in the books, and
/// says what has become of it.
/// </summary>
internal static class PaymentContinuation
{
    /// <summary>The payments of an order, after a report that may say by which id one was begun.</summary>
    internal static ImmutableArray<Payment> Continue(ImmutableArray<Payment> payments, PaymentReport report, DateTimeOffset instant)
    {
        if (report.BegunAs is not { } begun || begun == report.PaymentId) return payments;
        var known = payments.FirstOrDefault(payment => payment.Id == begun && payment.Gateway == report.Gateway);
        if (known?.ContinuedAs is not null) return payments;
        var continued = (known ?? OrderRules.Begin(report, begun, instant)) with { ContinuedAs = report.PaymentId, DateUpd = instant };
        return known is null ? payments.Add(continued) : payments.Replace(known, continued);
    }
}
