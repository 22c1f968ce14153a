using System.Globalization;
using System.Net;
using System.Text;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Testing;

namespace Kinow.ClientApi.Local;

/// <summary>The page of a payment of the gateway for tests. What it says is text, never markup.</summary>
internal static class PaymentHtml
{
    public const string TellAgain = "tell-again";
    public const string DeclineRenewals = "decline-renewals";
    public const string AllowRenewals = "allow-renewals";

    private const string Style =
        "body{font-family:sans-serif;max-width:30em;margin:2em auto}button{display:block;margin:.5em 0;padding:.5em 1em}";

    public static string Write(TestPayment? payment)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Test payment</title>")
            .Append(CultureInfo.InvariantCulture, $"<style>{Style}</style></head><body><h1>Test payment</h1>");
        if (payment is null) return page.Append("<p>There is no such payment.</p></body></html>").ToString();
        page.Append(CultureInfo.InvariantCulture, $"<p>{Encode(payment.Description)}</p>")
            .Append(CultureInfo.InvariantCulture, $"<p><strong>{payment.Amount} {Encode(payment.Currency)}</strong></p>")
            .Append(CultureInfo.InvariantCulture, $"<p>{payment.Outcome} {Encode(payment.Reason ?? "")}</p>");
        foreach (var (action, label) in ActionsOf(payment))
        {
            page.Append("<form method=\"post\">").Append(
                CultureInfo.InvariantCulture, $"<button name=\"action\" value=\"{action}\">{label}</button></form>");
        }

        if (payment.ReturnUrl is { } back && IsLink(back))
            page.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{Encode(back)}\">Back to the shop</a></p>");
        return page.Append("</body></html>").ToString();
    }

    private static (string Action, string Label)[] ActionsOf(TestPayment payment) => payment switch
    {
        { NeedsAuthentication: true } =>
        [
            (nameof(TestAction.Pay), "Confirm that it is you (3-D Secure)"), (nameof(TestAction.Decline), "Say that it is not you"),
            (nameof(TestAction.Abandon), "Give up"),
        ],
        { Outcome: PaymentOutcome.Pending or PaymentOutcome.Failed } =>
        [
            (nameof(TestAction.Pay), "Pay"), (nameof(TestAction.Authenticate), "Pay with a card that asks for 3-D Secure"),
            (nameof(TestAction.PayOnce), "Pay with a card whose renewals are declined"), (nameof(TestAction.Decline), "Be declined"),
            (nameof(TestAction.Abandon), "Give up"),
        ],
        { Dispute: DisputeState.Open } =>
        [
            (nameof(TestAction.WinDispute), "Let the dispute be won"), (nameof(TestAction.LoseDispute), "Let the dispute be lost"),
            (TellAgain, "Tell the webhook again"),
        ],
        { RenewalToken: not null } =>
        [
            (DeclineRenewals, "Let renewals be declined"), (AllowRenewals, "Let renewals be paid"), (TellAgain, "Tell the webhook again"),
            (nameof(TestAction.Dispute), "Have the bank take it back"),
        ],
        { Outcome: PaymentOutcome.Paid } =>
            [(TellAgain, "Tell the webhook again"), (nameof(TestAction.Dispute), "Have the bank take it back")],
        _ => [(TellAgain, "Tell the webhook again")],
    };

    // Apps have schemes of their own; some run what they hold.
    private static bool IsLink(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is not ("javascript" or "data" or "vbscript" or "blob" or "file");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
