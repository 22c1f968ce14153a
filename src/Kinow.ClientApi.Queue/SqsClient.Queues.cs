using Amazon.SQS.Model;

namespace Kinow.ClientApi.Queue;

public sealed partial class SqsClient
{
    /// <summary>The address of a queue.</summary>
    public async Task<string> GetQueueUrlAsync(string name, CancellationToken cancellationToken)
    {
        var answer = await calls.RunAsync("GetQueueUrl", stop => service.GetQueueUrlAsync(name, stop), TimeSpan.Zero, cancellationToken);
        return answer.QueueUrl ?? throw SqsException.Unreadable((int)answer.HttpStatusCode);
    }

    /// <summary>
    /// Makes a queue, or finds it when it exists with the same attributes, which are named as the service names them. The name of a queue
    /// that keeps order ends in <c>.fifo</c>.
    /// </summary>
    /// <returns>Its address.</returns>
    public async Task<string> CreateQueueAsync(
        string name, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken)
    {
        var request = new CreateQueueRequest(name) { Attributes = attributes.ToDictionary(StringComparer.Ordinal) };
        var answer = await calls.RunAsync("CreateQueue", stop => service.CreateQueueAsync(request, stop), TimeSpan.Zero, cancellationToken);
        return answer.QueueUrl ?? throw SqsException.Unreadable((int)answer.HttpStatusCode);
    }

    /// <summary>All attributes of a queue by the service's names, the approximate numbers of messages included.</summary>
    public async Task<IReadOnlyDictionary<string, string>> GetQueueAttributesAsync(string queueUrl, CancellationToken cancellationToken)
    {
        var answer = await calls.RunAsync(
            "GetQueueAttributes", stop => service.GetQueueAttributesAsync(queueUrl, ["All"], stop), TimeSpan.Zero, cancellationToken);
        return answer.Attributes ?? [];
    }
}
