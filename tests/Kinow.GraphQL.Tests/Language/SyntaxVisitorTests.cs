using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class SyntaxVisitorTests
{
    [Fact]
    public void Enters_and_leaves_depth_first()
    {
        var visitor = new Recorder();
        visitor.Visit(Parser.Parse("\"d\" query Q($a: [Int] = 1) { b(c: {d: [\"x\", $a]}) { e } ...F }"));
        Assert.Equal(["v:a", "Int", "1", "+b", "+c", "x", "v:a", "-c", "+e", "-e", "-b", "F"], visitor.Steps);
    }

    [Fact]
    public void Passes_over_what_is_below_a_refused_node()
    {
        var visitor = new Recorder { Refused = "b" };
        visitor.Visit(Parser.Parse("{ a { x(y: 1) } b(c: 1) { d } e }"));
        Assert.Equal(["+a", "+x", "+y", "1", "-y", "-x", "-a", "+b", "+e", "-e"], visitor.Steps);
    }

    [Fact]
    public void Reaches_every_kind_of_node()
    {
        var reached = new HashSet<SyntaxKind>();
        foreach (var text in Corpus.Documents) new KindVisitor(reached).Visit(Parser.Parse(text));
        Assert.Equal(
            Enum.GetValues<SyntaxKind>().Except([SyntaxKind.Name, SyntaxKind.Document]).Order(),
            reached.Order());
    }

    private sealed class Recorder : SyntaxVisitor
    {
        public List<string> Steps { get; } = [];

        public string? Refused { get; init; }

        protected override bool Enter(FieldNode node)
        {
            Steps.Add("+" + node.Name.Value);
            return node.Name.Value != Refused;
        }

        protected override void Leave(FieldNode node) => Steps.Add("-" + node.Name.Value);

        protected override bool Enter(ArgumentNode node)
        {
            Steps.Add("+" + node.Name.Value);
            return true;
        }

        protected override void Leave(ArgumentNode node) => Steps.Add("-" + node.Name.Value);

        protected override void Leave(VariableNode node) => Steps.Add("v:" + node.Name.Value);

        protected override void Leave(NamedTypeNode node) => Steps.Add(node.Name.Value);

        protected override void Leave(IntValueNode node) => Steps.Add(node.Value);

        protected override void Leave(StringValueNode node) => Steps.Add(node.Value);

        protected override void Leave(FragmentSpreadNode node) => Steps.Add(node.Name.Value);
    }
}
