using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Requests;
using Kinow.Lambda.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Tests.Requests;

public sealed class ClientApiErrorDescriberTests
{
    private static readonly ClientApiErrorDescriber Errors = new(NullLogger<GraphQL.AspNetCore.LoggingErrorDescriber>.Instance);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1000, 1)]
    [InlineData(1001, 2)]
    public void A_store_out_of_reach_tells_the_whole_second_after_which_to_come_back(int milliseconds, int seconds)
    {
        var told = Errors.Explain(
            new StoreUnavailableException("internal detail") { RetryAfter = TimeSpan.FromMilliseconds(milliseconds) });

        Assert.Equal(("SERVICE_UNAVAILABLE", seconds), (told?.Code, told?.RetryAfter));
        Assert.DoesNotContain("internal detail", told?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_the_platform_does_not_send_has_a_code_of_its_own()
    {
        var told = Errors.Explain(new ResponseTooLargeException(6 * 1024 * 1024));

        Assert.Equal(("RESPONSE_TOO_LARGE", null), (told?.Code, told?.RetryAfter));
        Assert.Contains("6 MiB", told?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_expects_is_not_explained() => Assert.Null(Errors.Explain(new InvalidOperationException("internal detail")));
}
