using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Writing;

public sealed class OpenSearchMappingTests() : MappingTests(Server.OpenSearch);
