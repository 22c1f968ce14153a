using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>
/// Requests to Stripe. What got no answer, or one that passes, is sent again by the same key until the deadline; what is answered with an
/// error of the request is answered.
/// </summary>
internal sealed class StripeClient(HttpClient http, StripeOptions options, TimeProvider time)
{
    private const int MaxAttempts = 4;

    // The shape of answers. The shape of events is that of the endpoint at Stripe.
    private const string Version = "2024-06-20";

    /// <summary>The time that a call of the gateway has.</summary>
    public StripeDeadline Begin() => new(time, options.Deadline);

    /// <exception cref="StoreUnavailableException">There was no answer in time.</exception>
    /// <exception cref="StripeFailureKeptException">There will be no other answer by this key.</exception>
    public async Task<StripeAnswer<T>> SendAsync<T>(
        StripeCall call, JsonTypeInfo<T> type, StripeDeadline deadline, CancellationToken cancellationToken)
        where T : class
    {
        var isUncertain = false;
        for (var number = 1; ; number++)
        {
            var attempt = await TryAsync(call, type, deadline, cancellationToken);
            if (attempt.Answer is { } answer) return answer;
            isUncertain |= attempt.IsUncertain;
            if (attempt.IsKept && call.Key is not null) throw new StripeFailureKeptException(attempt.Problem) { IsUncertain = true };
            var pause = attempt.Pause ?? PauseAfter(number);
            if (!attempt.MayRetry || number == MaxAttempts || deadline.Remaining <= pause)
                throw new StoreUnavailableException(attempt.Problem) { IsUncertain = isUncertain && call.Key is not null };
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private async Task<StripeAttempt<T>> TryAsync<T>(
        StripeCall call, JsonTypeInfo<T> type, StripeDeadline deadline, CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(deadline.AtMost(options.AttemptTimeout), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = RequestOf(call);
            using var response = await http.SendAsync(request, either.Token);
            return Read(response, await response.Content.ReadAsByteArrayAsync(either.Token), type);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(null, "Stripe did not answer in time.", IsUncertain: true);
        }
        catch (HttpRequestException away)
        {
            var wasSent = away.HttpRequestError is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError);
            return new(null, $"Stripe cannot be reached: {away.HttpRequestError}.", wasSent);
        }
        catch (IOException)
        {
            return new(null, "The connection to Stripe broke.", IsUncertain: true);
        }
    }

    private HttpRequestMessage RequestOf(StripeCall call)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(options.Address, call.Path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Secret);
        request.Headers.Add("Stripe-Version", Version);
        if (call.Key is not null) request.Headers.Add("Idempotency-Key", call.Key);
        if (call.Form is not null) request.Content = new FormUrlEncodedContent(call.Form);
        return request;
    }

    private static StripeAttempt<T> Read<T>(HttpResponseMessage response, byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            if (response.IsSuccessStatusCode)
            {
                return JsonSerializer.Deserialize(body, type) is { } value
                    ? new(new(value, null), "")
                    : new(null, "Stripe answered nothing.", IsUncertain: true);
            }

            var problem = $"Stripe answered {(int)response.StatusCode}.";
            var (told, pause) = (ShouldRetry(response), response.Headers.RetryAfter?.Delta);
            return response.StatusCode switch
            {
                // The key is in use: the first of two requests is not answered yet.
                HttpStatusCode.Conflict => new(null, problem, IsUncertain: true, pause, told ?? true),
                HttpStatusCode.TooManyRequests => new(null, problem, IsUncertain: false, pause, told ?? true),
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
                    new(null, "Stripe does not accept the secret key.", MayRetry: false),
                >= HttpStatusCode.InternalServerError =>
                    new(null, problem, IsUncertain: true, pause, told ?? true, IsKept: told == false),
                _ when JsonSerializer.Deserialize(body, StripeJson.Default.StripeErrorBody)?.Error is { } error =>
                    new(new(null, error), ""),
                _ => new(null, problem, IsUncertain: true, MayRetry: false),
            };
        }
        catch (JsonException)
        {
            return new(null, $"Stripe answered {(int)response.StatusCode} with a body that cannot be read.", IsUncertain: true);
        }
    }

    // What Stripe knows better than a status tells.
    private static bool? ShouldRetry(HttpResponseMessage response) =>
        !response.Headers.TryGetValues("Stripe-Should-Retry", out var values) ? null : values.FirstOrDefault() switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        };

    // Somewhere in the second half, so that those who failed together do not come back together.
    private TimeSpan PauseAfter(int attempts) => options.Pause * (1 << (attempts - 1)) * (0.5 + (Random.Shared.NextDouble() / 2));
}
