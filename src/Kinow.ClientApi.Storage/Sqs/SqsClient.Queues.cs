using Kinow.ClientApi.Storage.Sqs.Wire;

namespace Kinow.ClientApi.Storage.Sqs;

public sealed partial class SqsClient
{
    private static readonly string[] Every = ["All"];

    /// <summary>The address of a queue.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<string> GetQueueUrlAsync(string name, CancellationToken cancellationToken)
    {
        var answer = await transport.SendAsync(
            "GetQueueUrl", new(name, null), SqsJson.Default.QueueNameRequest, SqsJson.Default.QueueUrlAnswer, TimeSpan.Zero, cancellationToken);
        return answer.QueueUrl;
    }

    /// <summary>Makes a queue, or finds it when it exists with the same attributes.</summary>
    /// <param name="name">Its name; a queue that keeps order ends in <c>.fifo</c>.</param>
    /// <param name="attributes">Attributes by the service's names.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Its address.</returns>
    public async Task<string> CreateQueueAsync(string name, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken)
    {
        var answer = await transport.SendAsync(
            "CreateQueue", new(name, attributes), SqsJson.Default.QueueNameRequest, SqsJson.Default.QueueUrlAnswer, TimeSpan.Zero, cancellationToken);
        return answer.QueueUrl;
    }

    /// <summary>All attributes of a queue by the service's names, the approximate numbers of messages included.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyDictionary<string, string>> GetQueueAttributesAsync(string queueUrl, CancellationToken cancellationToken)
    {
        var answer = await transport.SendAsync(
            "GetQueueAttributes", new(queueUrl, Every), SqsJson.Default.QueueRequest, SqsJson.Default.AttributesAnswer, TimeSpan.Zero, cancellationToken);
        return answer.Attributes ?? [];
    }

    /// <summary>Changes attributes of a queue.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="attributes">Attributes by the service's names.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task SetQueueAttributesAsync(string queueUrl, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken) =>
        transport.SendAsync(
            "SetQueueAttributes",
            new(queueUrl, attributes),
            SqsJson.Default.SetAttributesRequest,
            SqsJson.Default.NoAnswer,
            TimeSpan.Zero,
            cancellationToken);

    /// <summary>Drops every message of a queue. The service allows it once a minute.</summary>
    /// <param name="queueUrl">The queue.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task PurgeQueueAsync(string queueUrl, CancellationToken cancellationToken) => transport.SendAsync(
        "PurgeQueue", new(queueUrl, null), SqsJson.Default.QueueRequest, SqsJson.Default.NoAnswer, TimeSpan.Zero, cancellationToken);
}
