using Kinow.ClientApi.Identities;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>How the keys of another service are fetched and kept.</summary>
public sealed class IssuerKeysTests : IAsyncDisposable
{
    private readonly IdentityApi api = new();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task They_are_fetched_once_for_as_long_as_the_service_says()
    {
        await SignInAsync();
        api.Time.Advance(TimeSpan.FromMinutes(29));
        await SignInAsync();
        Assert.Equal(1, api.Service.Requests);

        api.Service.CacheControl = "Cache-Control: no-store\r\n";
        api.Time.Advance(TimeSpan.FromMinutes(31));
        await SignInAsync();
        Assert.Equal(2, api.Service.Requests);

        // No less than five minutes, whatever it says.
        api.Time.Advance(IssuerKeys.LeastAge - TimeSpan.FromSeconds(1));
        await SignInAsync();
        Assert.Equal(2, api.Service.Requests);
        api.Service.CacheControl = "Cache-Control: max-age=99999999\r\n";
        api.Time.Advance(TimeSpan.FromSeconds(1));
        await SignInAsync();
        Assert.Equal(3, api.Service.Requests);
        api.Time.Advance(IssuerKeys.MostAge);
        await SignInAsync();
        Assert.Equal(4, api.Service.Requests);
    }

    [Fact]
    public async Task A_key_that_is_new_is_fetched_once_a_minute_at_most()
    {
        await SignInAsync();
        using var next = ServiceKey.Rsa("next");
        (await SendAsync(next)).Error("INVALID_CREDENTIALS");
        Assert.Equal(1, api.Service.Requests);

        api.Time.Advance(IssuerKeys.LeastInterval);
        api.Service.Keys.Insert(0, next);
        await SignInAsync();
        Assert.Equal(2, api.Service.Requests);

        // Tokens of keys that nobody has do not make the service be asked all the time.
        using var nobody = ServiceKey.Curve("nobody");
        api.Time.Advance(IssuerKeys.LeastInterval);
        for (var i = 0; i < 5; i++) (await SendAsync(nobody)).Error("INVALID_CREDENTIALS");
        Assert.Equal(3, api.Service.Requests);
    }

    [Fact]
    public async Task A_key_that_was_taken_out_is_not_accepted_any_more()
    {
        await SignInAsync();
        var former = api.Service.Key;
        api.Service.Keys.Remove(former);
        api.Time.Advance(TimeSpan.FromHours(1));
        (await SendAsync(former)).Error("INVALID_CREDENTIALS");
        await SignInAsync();
        former.Dispose();
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(404, "nothing")]
    [InlineData(302, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "no JSON")]
    [InlineData(200, """{"keys":[]}""")]
    [InlineData(200, """{"keys":[{"kty":"oct","kid":"one","k":"AAAA"}]}""")]
    public async Task The_last_good_ones_survive_an_outage_for_a_day(int status, string body)
    {
        await SignInAsync();
        api.Service.Answer = _ => FaultServer.Response(status, body, "Location: /keys\r\n");
        api.Time.Advance(TimeSpan.FromHours(1));
        await SignInAsync();
        Assert.Equal(2, api.Service.Requests);
        await SignInAsync();
        Assert.Equal(2, api.Service.Requests);

        api.Time.Advance(IssuerKeys.Grace);
        (await SendAsync(api.Service.Key)).Error("SERVICE_UNAVAILABLE");
        api.Service.Answer = null;
        api.Time.Advance(IssuerKeys.LeastInterval);
        await SignInAsync();
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        api.Service.Answer = static _ => FaultServer.Response(200, $$"""{"pad":"{{new string('x', ProviderClient.MaxBytes)}}","keys":[]}""");
        (await SendAsync(api.Service.Key)).Error("SERVICE_UNAVAILABLE");

        api.Service.Answer = static _ => FaultServer.Response(200, LocalService.KeySet(Enumerable.Range(0, VerificationKeySet.MaxKeys + 1).Select(
            static i => ServiceKey.Curve($"key {i}"))));
        api.Time.Advance(IssuerKeys.FirstInterval);
        (await SendAsync(api.Service.Key)).Error("SERVICE_UNAVAILABLE");
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_waited_for_five_seconds()
    {
        api.Service.Gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiting = new[] { SendAsync(api.Service.Key), SendAsync(api.Service.Key) };
        while (api.Service.Requests == 0) await Task.Delay(1);
        Assert.DoesNotContain(waiting, static call => call.IsCompleted);
        api.Time.Advance(ProviderClient.Timeout);
        foreach (var call in waiting) (await call).Error("SERVICE_UNAVAILABLE");

        // Both waited for one call.
        Assert.Equal(1, api.Service.Requests);
        api.Service.Gate.SetResult();
        api.Service.Gate = null;
        api.Time.Advance(IssuerKeys.FirstInterval);
        await SignInAsync();
    }

    private async Task SignInAsync() => _ = (await SendAsync(api.Service.Key)).Data;

    // A token that is good for as long as the keys are looked at.
    private Task<Support.Answer> SendAsync(ServiceKey key) => api.SendTokenAsync(key.Sign(LocalService.Claims(
        change: claims => claims["exp"] = api.Time.GetUtcNow().AddMinutes(1).ToUnixTimeSeconds())));
}
