using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Storage.Sqs.Wire;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SendMessageRequest))]
[JsonSerializable(typeof(SendMessageBatchRequest))]
[JsonSerializable(typeof(SendMessageAnswer))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(ReceiveMessageRequest))]
[JsonSerializable(typeof(ReceiveMessageAnswer))]
[JsonSerializable(typeof(DeleteMessageRequest))]
[JsonSerializable(typeof(ReceiptBatchRequest))]
[JsonSerializable(typeof(ChangeVisibilityRequest))]
[JsonSerializable(typeof(QueueNameRequest))]
[JsonSerializable(typeof(QueueUrlAnswer))]
[JsonSerializable(typeof(QueueRequest))]
[JsonSerializable(typeof(AttributesAnswer))]
[JsonSerializable(typeof(SetAttributesRequest))]
[JsonSerializable(typeof(NoAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class SqsJson : JsonSerializerContext;
