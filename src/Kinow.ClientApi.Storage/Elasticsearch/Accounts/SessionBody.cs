using Kinow.ClientApi.Storage.Sqs.Envelopes;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

internal sealed record SessionBody(Guid UserId, SessionData Session);
