namespace Kinow.GraphQL.Generator.Model;

/// <summary>A diagnostic to report.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Message">What is wrong and how to put it right.</param>
/// <param name="Place">Where; <c>null</c> for the contract class.</param>
internal sealed record Problem(string Id, string Message, Place? Place);
