using System.Text.RegularExpressions;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>How many messages are in a queue: those that wait, and those that somebody works on or has died with.</summary>
internal static partial class QueueLength
{
    public static async Task<int> ReadAsync(string queue, PrivateServer? server = null)
    {
        using var client = new HttpClient { BaseAddress = server is null ? await Servers.SqsAsync() : new(server.Address) };
        var found = Url().Match(await client.GetStringAsync($"?Action=GetQueueUrl&QueueName={queue}")).Groups[1].Value;
        var attributes = await client.GetStringAsync(
            $"{new Uri(found).AbsolutePath}?Action=GetQueueAttributes"
            + "&AttributeName.1=ApproximateNumberOfMessages&AttributeName.2=ApproximateNumberOfMessagesNotVisible");
        return Value().Matches(attributes).Sum(static match => int.Parse(match.Groups[1].ValueSpan));
    }

    [GeneratedRegex("<QueueUrl>(.*?)</QueueUrl>")]
    private static partial Regex Url();

    [GeneratedRegex("<Value>([0-9]+)</Value>")]
    private static partial Regex Value();
}
