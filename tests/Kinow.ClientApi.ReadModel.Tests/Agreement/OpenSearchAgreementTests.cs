using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

[TakesLong(50)]
public sealed class OpenSearchAgreementTests(OpenSearchAgreementTests.OpenSearch engine)
    : EngineAgreementTests(engine), IClassFixture<OpenSearchAgreementTests.OpenSearch>
{
    public sealed class OpenSearch() : Engine(Server.OpenSearch);
}
