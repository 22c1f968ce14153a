using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Gateway;

public sealed class OpenSearchIndexTests() : IndexTests(Server.OpenSearch);
