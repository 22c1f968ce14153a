using Kinow.ClientApi.Broadcast.AppSync;

namespace Kinow.ClientApi.Broadcast.Tests.AppSync;

public sealed class EventsJsonTests
{
    [Theory]
    [InlineData("""{"errors":[{"errorType":"UnauthorizedException"}]}""", "UnauthorizedException")]
    [InlineData("""{"errors":[{"errorType":401}]}""", null)]
    [InlineData("""{"errors":["no"]}""", null)]
    [InlineData("""{"errors":[]}""", null)]
    [InlineData("""{"errors":"no"}""", null)]
    [InlineData("[]", null)]
    [InlineData("<html>", null)]
    public async Task A_refusal_has_a_type_or_none_whatever_its_body_is(string body, string? type)
    {
        using var content = new StringContent(body);
        Assert.Equal(type, await EventsJson.ErrorAsync(content, default));
    }

    [Theory]
    [InlineData("""{"failed":[{"code":400,"message":"too long"}]}""", 400, "too long")]
    [InlineData("""{"failed":[{"code":"400","message":{}}]}""", null, "no reason")]
    [InlineData("""{"failed":["no"]}""", null, "no reason")]
    [InlineData("""{"failed":{}}""", null, "no answer of its own")]
    public async Task An_event_that_was_not_taken_has_a_reason_whatever_the_answer_is(string body, int? code, string reason)
    {
        using var content = new StringContent(body);
        Assert.Equal(new EventFailure(code, reason), await EventsJson.FailureAsync(content, default));
    }
}
