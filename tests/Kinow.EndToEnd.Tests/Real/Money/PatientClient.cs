using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>Sends the same again until it is answered for good: as an app does whose answer was lost on the way.</summary>
internal sealed class PatientClient(ApiClient api, MoneyTally tally) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>The access token, once signed in.</summary>
    public string? Token
    {
        set => api.Token = value;
    }

    /// <summary>Runs a mutation. What a rule refuses is an answer too.</summary>
    /// <param name="key">By what a repetition is known as one; null where it shows in what is asked for.</param>
    /// <exception cref="ApiException">It is refused.</exception>
    public async Task<JsonElement> ChangeAsync(string mutation, object? variables, string? key = null)
    {
        var isCheckout = mutation.Contains(" checkout(", StringComparison.Ordinal);
        try
        {
            var data = await RepeatAsync(mutation, variables, key);
            tally.Answer(isCheckout);
            return data.EnumerateObject().First().Value;
        }
        catch (ApiException refused) when (!IsAway(refused))
        {
            tally.Answer(isCheckout);
            tally.Refuse(refused.Code);
            throw;
        }
    }

    /// <summary>Asks for something.</summary>
    public Task<JsonElement> ReadAsync(string query) => RepeatAsync(query, null, null);

    public void Dispose() => api.Dispose();

    private async Task<JsonElement> RepeatAsync(string operation, object? variables, string? key)
    {
        for (var start = DateTime.UtcNow; ; await Task.Delay(200))
        {
            try
            {
                return await api.RunAsync(operation, variables, key);
            }
            catch (ApiException away) when (IsAway(away) && DateTime.UtcNow - start < Patience)
            {
                tally.Repeat(away.Code);
            }
        }
    }

    private static bool IsAway(ApiException failure) =>
        failure.PassesSoon || failure.Code is "TIMEOUT" or "PAYMENT_UNAVAILABLE" or "IDEMPOTENT_REQUEST_IN_PROGRESS";
}
