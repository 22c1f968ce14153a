using System.Globalization;
using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>
/// Finds the customer of an account, whom payment methods are kept for, or makes one. Nothing of the account goes to Stripe but its id. The
/// search lags by a minute; within it the key gives the customer that was made.
/// </summary>
internal sealed class StripeCustomerFinder(StripeClient client, int platform)
{
    public async Task<string> FindAsync(Guid userId, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        var number = platform.ToString(CultureInfo.InvariantCulture);
        var query = $"metadata['user_id']:'{userId:D}' AND metadata['platform']:'{number}'";
        var search = StripeCall.Get("/v1/customers/search?limit=1&query=" + Uri.EscapeDataString(query));
        var found = await client.SendAsync(search, StripeJson.Default.StripeCustomers, deadline, cancellationToken);

        // Some regions have no search: there the key alone keeps customers from being made twice, for a day.
        if (found.Value?.Data is [var known, ..]) return known.Id;
        var form = new StripeForm { { "metadata[user_id]", userId.ToString("D") }, { "metadata[platform]", number } };
        var create = StripeCall.Post("/v1/customers", form, $"kinow-{number}-customer-{userId:N}");
        return (await client.SendAsync(create, StripeJson.Default.StripeCustomer, deadline, cancellationToken)).Required.Id;
    }
}
