using System.Globalization;
using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>
/// The customers of accounts, whom payment methods are kept for. Nothing of an account goes to Stripe but its id. The search lags by a
/// minute; within it the key gives the customer that was made.
/// </summary>
internal sealed class StripeCustomers(StripeClient client, int platform)
{
    private readonly string number = platform.ToString(CultureInfo.InvariantCulture);

    /// <summary>Finds the customer of an account, or makes one.</summary>
    public async Task<string> FindAsync(Guid userId, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        // Some regions have no search: there the key alone keeps customers from being made twice, for a day.
        if (await SearchAsync(userId, deadline, cancellationToken) is [var known, ..]) return known.Id;
        var form = new StripeForm { { "metadata[user_id]", userId.ToString("D") }, { "metadata[platform]", number } };
        var create = StripeCall.Post("/v1/customers", form, $"kinow-{number}-customer-{userId:N}");
        return (await client.SendAsync(create, StripeJson.Default.StripeCustomer, deadline, cancellationToken)).Required.Id;
    }

    /// <summary>Deletes the customers of an account, with what is kept for them.</summary>
    /// <param name="known">One that is known otherwise; null when none is.</param>
    /// <returns>Whether there were any.</returns>
    public async Task<bool> ForgetAsync(Guid userId, string? known, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        var found = await SearchAsync(userId, deadline, cancellationToken);
        var isAny = false;
        foreach (var customer in found.Select(static customer => customer.Id).Concat(known is null ? [] : [known]).Distinct())
        {
            var call = StripeCall.Delete("/v1/customers/" + Uri.EscapeDataString(customer));
            var answer = await client.SendAsync(call, StripeJson.Default.StripeCustomer, deadline, cancellationToken);
            if (answer.Error is { Code: not "resource_missing" } refused) throw refused.Refusal();
            isAny |= answer.Value is not null;
        }

        return isAny;
    }

    private async Task<StripeCustomer[]> SearchAsync(Guid userId, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        var query = $"metadata['user_id']:'{userId:D}' AND metadata['platform']:'{number}'";
        var search = StripeCall.Get("/v1/customers/search?limit=100&query=" + Uri.EscapeDataString(query));
        var found = await client.SendAsync(search, StripeJson.Default.StripeFoundCustomers, deadline, cancellationToken);
        return found.Value?.Data ?? [];
    }
}
