using System.Globalization;
using System.Text.Json.Nodes;

namespace Kinow.TestSupport.Lambda;

/// <summary>Writes the events of queues and schedules.</summary>
public static class QueueEvents
{
    /// <summary>A batch of a FIFO queue.</summary>
    /// <param name="messages">Id, group and body of each message.</param>
    public static string Batch(params IEnumerable<(string Id, string Group, string Body)> messages) =>
        Batch(messages.Select(static m => (m.Id, m.Group, m.Body, "AQEB" + m.Id)));

    /// <summary>A batch of a FIFO queue, by which the function can reach the messages.</summary>
    /// <param name="messages">Id, group, body and receipt handle of each message.</param>
    public static string Batch(IEnumerable<(string Id, string Group, string Body, string Handle)> messages) => new JsonObject
    {
        ["Records"] = new JsonArray([.. messages.Select((m, i) => Message(m.Id, m.Group, m.Body, m.Handle, i))]),
    }.ToJsonString();

    /// <summary>An event of an EventBridge rule with a schedule.</summary>
    public static string Rule() => Scheduled("aws.events", "arn:aws:events:eu-west-3:123456789012:rule/kinow");

    /// <summary>An event of EventBridge Scheduler.</summary>
    public static string Scheduler() => Scheduled("aws.scheduler", "arn:aws:scheduler:eu-west-3:123456789012:schedule/default/kinow");

    private static JsonObject Message(string id, string group, string body, string handle, int index) => new JsonObject
    {
        ["messageId"] = id,
        ["receiptHandle"] = handle,
        ["body"] = body,
        ["attributes"] = new JsonObject
        {
            ["ApproximateReceiveCount"] = "2",
            ["SentTimestamp"] = "1573251510774",
            ["SequenceNumber"] = (1884949646046769612 + (ulong)index).ToString(CultureInfo.InvariantCulture),
            ["MessageGroupId"] = group,
            ["SenderId"] = "AIDAIO23YVJENQZJOL4VO",
            ["MessageDeduplicationId"] = id,
            ["ApproximateFirstReceiveTimestamp"] = "1573251510774",
        },
        ["messageAttributes"] = new JsonObject
        {
            ["version"] = new JsonObject
            {
                ["stringValue"] = "1",
                ["stringListValues"] = new JsonArray(),
                ["binaryListValues"] = new JsonArray(),
                ["dataType"] = "Number",
            },
        },
        ["md5OfBody"] = "e4e68fb7bd0e697a0ae8f1bb342846b3",
        ["eventSource"] = "aws:sqs",
        ["eventSourceARN"] = "arn:aws:sqs:eu-west-3:123456789012:kinow.fifo",
        ["awsRegion"] = "eu-west-3",
    };

    private static string Scheduled(string source, string resource) => new JsonObject
    {
        ["version"] = "0",
        ["id"] = "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa",
        ["detail-type"] = "Scheduled Event",
        ["source"] = source,
        ["account"] = "123456789012",
        ["time"] = "2026-10-08T16:53:06Z",
        ["region"] = "eu-west-3",
        ["resources"] = new JsonArray(resource),
        ["detail"] = new JsonObject(),
    }.ToJsonString();
}
