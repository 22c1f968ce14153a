using System.Text.RegularExpressions;
using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>How many messages wait in a queue.</summary>
internal static partial class QueueLength
{
    public static async Task<int> ReadAsync(string queue, PrivateServer? server = null)
    {
        using var client = new HttpClient { BaseAddress = server is null ? await Servers.SqsAsync() : new(server.Address) };
        var found = Url().Match(await client.GetStringAsync($"?Action=GetQueueUrl&QueueName={queue}")).Groups[1].Value;
        var attributes = await client.GetStringAsync(
            $"{new Uri(found).AbsolutePath}?Action=GetQueueAttributes&AttributeName.1=ApproximateNumberOfMessages");
        return int.Parse(Value().Match(attributes).Groups[1].ValueSpan);
    }

    [GeneratedRegex("<QueueUrl>(.*?)</QueueUrl>")]
    private static partial Regex Url();

    [GeneratedRegex("<Value>([0-9]+)</Value>")]
    private static partial Regex Value();
}
