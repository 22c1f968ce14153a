using Kinow.ClientApi.Local.Mock;
using Kinow.ClientApi.Payments.Testing;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.ClientApi.Local;

/// <summary>Where the payments of the gateway for tests are made, declined and given up.</summary>
internal static class PaymentPage
{
    private const string Path = "/pay/{id}";
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
    private const string DeclinedMethod = "test_decline";
    private const int MaxForm = 4096;

    /// <summary>Maps the page, and the endpoint by which apps confirm a payment: <c>/pay/{id}/confirm</c>.</summary>
    public static void MapPaymentPage(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, ShowAsync);
        endpoints.MapPost(Path, ActAsync);
        endpoints.MapPost(Path + "/confirm", ConfirmAsync);
    }

    private static async Task ShowAsync(HttpContext http)
    {
        var payment = await CheckoutOf(http).FindAsync(IdOf(http), http.RequestAborted);
        http.Response.StatusCode = payment is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        await http.Response.WriteAsync(PaymentHtml.Write(payment));
    }

    private static async Task ActAsync(HttpContext http)
    {
        if (await FormAsync(http) is not { } form) return;
        var checkout = CheckoutOf(http);
        var (id, stop) = (IdOf(http), http.RequestAborted);
        switch (form["action"].ToString())
        {
            case PaymentHtml.TellAgain:
                await checkout.TellAsync(id, stop);
                break;
            case (PaymentHtml.DeclineRenewals or PaymentHtml.AllowRenewals) and var choice:
                if (await checkout.FindAsync(id, stop) is { RenewalToken: { } token })
                    await checkout.SetDeclinesAsync(token, choice == PaymentHtml.DeclineRenewals, stop);
                break;
            case var other when Enum.TryParse<TestAction>(other, out var action) && Enum.IsDefined(action):
                await checkout.ActAsync(id, IsDeclined(http) ? TestAction.Decline : action, stop);
                break;
            default:
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
        }

        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = "/pay/" + Uri.EscapeDataString(id);
    }

    // For forms of apps on any site: who has the secret may pay.
    private static async Task ConfirmAsync(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        if (await FormAsync(http) is not { } form) return;
        var payment = await CheckoutOf(http).ConfirmAsync(
            IdOf(http), form["client_secret"].ToString(), IsDeclined(http)
                ? DeclinedMethod : form["payment_method"].ToString(), http.RequestAborted);
        http.Response.StatusCode = payment is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        http.Response.ContentType = "application/json";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(payment is null
            ? """{"error":{"code":"payment_not_confirmed"}}"""
            : $$"""{"status":"{{StatusOf(payment)}}"}""");
    }

    private static string StatusOf(TestPayment payment) =>
        payment.NeedsAuthentication ? "requires_action" : payment.Outcome.ToString().ToLowerInvariant();

    private static async Task<IFormCollection?> FormAsync(HttpContext http)
    {
        if (http.Request.HasFormContentType && http.Request.ContentLength is null or <= MaxForm)
        {
            http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = MaxForm;
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }

        http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return null;
    }

    private static bool IsDeclined(HttpContext http) =>
        http.RequestServices.GetService<DeclinedPayments>()?.Contains(IdOf(http)) == true;

    private static TestCheckout CheckoutOf(HttpContext http) => http.RequestServices.GetRequiredService<TestCheckout>();

    private static string IdOf(HttpContext http) => (string)http.GetRouteValue("id")!;
}
