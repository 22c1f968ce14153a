namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record AttributeValue(string? StringValue = null, string DataType = "String");
